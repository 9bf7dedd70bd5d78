### prefixes: intervention, note, hours

interventions-command-log = Intervention notée
interventions-command-log-group = Groupe noté
interventions-command-correct = Intervention corrigée
interventions-command-counter = Écriture corrective ajoutée
interventions-command-take-back = Intervention retirée
interventions-command-note = Note écrite
interventions-command-keep-draft = Brouillon gardé
interventions-command-confirm = Heures confirmées
interventions-command-confirm-left = Heures d’une personne partie confirmées

interventions-to-come = Ce jour n’est pas encore venu. Choisissez aujourd’hui ou un jour passé.
interventions-before-beginning = L’accompagnement a commencé le { DAY($day) }. Choisissez un jour à partir de là.
interventions-after-end = L’accompagnement s’est terminé le { DAY($day) }. Choisissez un jour jusque là.
interventions-indirect-is-without-her = Une démarche indirecte se fait sans la personne. Mettez son temps dans les minutes indirectes.
interventions-no-minutes = Écrivez au moins une minute, directe ou indirecte.
interventions-already-logged = C’est déjà noté.
interventions-draft-elsewhere = Cette note est aussi écrite dans une autre fenêtre.
interventions-somebody-twice = La même personne est deux fois dans ce groupe.
interventions-names-somebody = Cette note va dans plusieurs dossiers. Écrivez-la sans le nom de quelqu’un.
interventions-not-yours = C’est noté par quelqu’un d’autre, qui peut le corriger.
interventions-not-the-first = C’est une écriture corrective. Corrigez l’intervention d’origine.
interventions-confirmed = Ces heures sont confirmées. Une écriture corrective dit la différence.
interventions-not-confirmed = Ces heures ne sont pas encore confirmées. Corrigez simplement l’intervention.
interventions-no-difference = Ce sont déjà ces minutes. Rien à corriger.
interventions-not-entrusted = Une note sensible s’écrit par qui accompagne la personne, par la coordination ou par la direction.
interventions-same-words = Ce sont déjà ces mots.
interventions-confirm-later = On confirme jusqu’à aujourd’hui au plus tard.
interventions-nothing-to-confirm = Rien à confirmer jusqu’à ce jour.
interventions-still-here = Cette personne est encore dans l’équipe. Elle confirme ses heures elle-même.

interventions-tab = Interventions
interventions-kind = { $kind ->
    [third-party] Avec un tiers
    [group] Groupe
    [writing] Par écrit
    [indirect] Démarche
   *[individual] Individuelle
}
interventions-mode = { $mode ->
    [phone] Téléphone
    [video] Vidéo
    [text] Texto
    [email] Courriel
    [paper] Papier
   *[in-person] En personne
}
interventions-place = { $place ->
    [home] Chez la personne
    [mobile] Unité mobile
    [partner] Chez un partenaire
    [elsewhere] Ailleurs
   *[here] À nos bureaux
}
interventions-minutes = { $minutes } min
interventions-hours = { $hours } h
interventions-hours-minutes = { $hours } h { $minutes }
interventions-less = −{ $time }

interventions-note-of = { $name } : noter
interventions-note = Ce qui s’est passé
interventions-note-hint = Quelques mots suffisent. Ctrl et Entrée enregistrent.
interventions-readers = Qui la lit ?
interventions-readers-kind = { $kind ->
    [private] Moi seulement
    [sensitive] Note sensible
   *[shared] L’équipe et la personne
}
interventions-direct = Minutes directes
interventions-indirect = Minutes indirectes
interventions-day = Jour
interventions-what = Genre
interventions-how = Comment
interventions-where = Où
interventions-save = Enregistrer
interventions-next-keep = Garder le { DAY($day) }
interventions-only-next = Seulement la prochaine date
interventions-first-met = C’est la première rencontre. Elle sera marquée faite.
interventions-logged = { $name } : noté, { $time }.
interventions-draft = Brouillon du { INSTANT($at) }, pour vous seulement.
interventions-draft-drop = Effacer le brouillon
interventions-draft-kept = Brouillon gardé
interventions-draft-typing = Brouillon…
interventions-draft-away = Pas encore gardé : le réseau ne répond pas
interventions-draft-apart = Ce que vous écrivez ici est gardé à part.
interventions-draft-see = Voir ce qui est écrit ailleurs
interventions-logged-elsewhere = C’est fait dans une autre fenêtre. Ce que vous avez écrit ici reste un brouillon.
interventions-log-another = C’est une autre rencontre : la noter aussi
interventions-drafts = Notes commencées
interventions-draft-resume = Reprendre

interventions-none = Rien de noté encore
interventions-none-next = La première rencontre se note en haut de cette page.
interventions-month-time = { $direct } avec la personne, { $indirect } autour
interventions-more = { $count ->
    [one] Voir la dernière
   *[other] Voir les précédentes ({ $count })
}
interventions-by = Par { $name }
interventions-objectives = { $count ->
    [one] { $count } objectif du plan
   *[other] { $count } objectifs du plan
}
interventions-state = { $state ->
    [confirmed] Heures confirmées
   *[declared] Heures déclarées
}
interventions-state-part = Confirmées, sauf { $time }
interventions-corrects = Correction du { DAY($day) }
interventions-truth = En tout, avec les corrections : { $direct } directes, { $indirect } indirectes
interventions-no-words = Sans note
interventions-note-kind = { $kind ->
    [private] Pour moi
    [sensitive] Sensible
   *[shared] Partagée
}
interventions-correct = Corriger
interventions-counter = Corriger les heures
interventions-counter-why = Ces heures sont confirmées : elles restent. Écrivez les bonnes minutes, et une écriture d’aujourd’hui dit la différence.
interventions-corrected = C’est corrigé.
interventions-group-all = C’est un groupe : la correction vaut pour toutes les personnes présentes.
interventions-take-back = Retirer
interventions-taken-back = L’intervention est retirée.
interventions-write = Écrire une note
interventions-written = La note est écrite.
interventions-words = Note

interventions-my-hours = Mes heures
interventions-this-week = Cette semaine
interventions-month-before = Mois d’avant
interventions-month-after = Mois d’après
interventions-group-time = dont { $time } en groupe
interventions-sum = { $direct } directes, { $indirect } indirectes
interventions-entries = Interventions
interventions-total = Total
interventions-status = État
interventions-hours-none = Aucune heure ce mois-là
interventions-hours-none-next = Les heures viennent toutes seules des interventions notées.
interventions-to-confirm = À confirmer
interventions-to-confirm-none = Tout est confirmé
interventions-to-confirm-why = Une fois confirmées, les heures restent. Une écriture corrective peut toujours les corriger.
interventions-confirm-through = Confirmer jusqu’au { DAY($day) }
interventions-confirm-what = { $entries ->
    [one] { $entries } intervention, { $time }
   *[other] { $entries } interventions, { $time }
}
interventions-corrections = { $count ->
    [one] { $count } correction
   *[other] { $count } corrections
}
interventions-confirm-done = Heures confirmées jusqu’au { DAY($day) }.
interventions-last = Confirmées jusqu’au { DAY($day) }
interventions-left = Heures de qui est parti
interventions-left-why = Vous les confirmez jusqu’au jour du départ. Votre nom reste avec la confirmation.
interventions-left-on = Jusqu’au { DAY($day) }, jour du départ
interventions-left-confirm = Confirmer les heures de { $name }
interventions-left-done = Les heures de { $name } sont confirmées.
interventions-left-by = Confirmées jusqu’au { DAY($day) } par { $by }

interventions-group = Noter un groupe
interventions-group-who = Qui était là ?
interventions-group-who-hint = Cochez les personnes présentes. Rien n’est noté pour les autres.
interventions-group-note = Ce que le groupe a fait
interventions-group-note-hint = Cette note va dans chaque dossier, sans le nom de personne.
interventions-group-done = { $count ->
    [one] Groupe noté pour { $count } personne.
   *[other] Groupe noté pour { $count } personnes.
}
interventions-group-found = Ajouter quelqu’un d’accompagné ici
interventions-group-found-hint = Écrivez un nom, puis Entrée. Les personnes de vos collègues s’y trouvent aussi.
interventions-group-found-none = Personne de ce nom n’est accompagné ici.
interventions-group-found-add = Ajouter
interventions-group-found-added = { $name } est dans le groupe.
interventions-group-of = { $name }, { DAY($day) }
interventions-group-paused = En pause
interventions-objective = Objectif touché
interventions-objective-none = Aucun en particulier
interventions-group-nobody = Cochez au moins une personne.
interventions-hours-direct = Directes
interventions-hours-indirect = Indirectes

## page: interventions-shared

interventions-shared-title = Mes rencontres
interventions-shared-lead = Noté et partagé avec vous par
interventions-shared-none = Rien n’est encore noté ici.
interventions-shared-kind = { $kind ->
    [third-party] Rencontre à trois
    [group] Rencontre de groupe
    [writing] Message écrit
    [indirect] Démarche faite pour vous
   *[individual] Rencontre
}
interventions-shared-change = Un mot n’est pas juste ? Dites-le à la personne qui vous accompagne.
