### prefixes: participation, person

people-title = Personnes
people-person = Personne
people-mine = Mes personnes
people-team = Toute l’équipe
people-whose = De qui
people-narrowings = Vues
people-filters = Filtres
people-count = { $count ->
    [0] Personne
    [one] { $count } personne
   *[other] { $count } personnes
}
people-find = Trouver par le nom
people-with = Avec
people-anybody = Toute l’équipe
people-service = Service
people-any-service = Tous les services
people-state = État
people-state-open = En chemin
people-state-late = À soigner
people-state-soon = Cette semaine
people-state-paused = En pause
people-state-orphan = Sans personne
people-state-ended = Parties
people-orphan = sa conseillère ou son conseiller est parti
people-ended = L’accompagnement est terminé.
people-ended-tag = terminé
people-paused-tag = en pause
people-paused-back = retour proposé vers le { DAY($day) }
people-ended-on = Fin
people-next = Prochain contact
people-since = Depuis
people-born = Année de naissance
people-accompanied = accompagnée ici
people-known = connue ici
people-everybody = Toutes les personnes connues ici
people-none-found = Personne de ce nom ici
people-none-found-next = Essayez un autre mot de son nom. Une lettre de différence ne compte pas.
people-none-late = Tout le monde a eu des nouvelles
people-none-late-next = Aucune date promise n’est passée.
people-in-pause = En pause depuis le { DAY($day) }
people-in-pause-what = Aucun rappel ne part et rien n’est attendu avant son retour.
people-in-pause-plan = Voir la pause et le plan
people-none-here = Personne dans cette vue
people-see-all = Voir toutes les personnes
people-none = Vous n’accompagnez encore personne
people-none-next = Une personne arrive ici quand une référence est acceptée.
people-see-referrals = Voir les références reçues
people-need-financial = Argent
people-need-social = Soutien
people-need-work = Travail
people-need-at = { $need }, service { $service }
people-days-left = { $days ->
    [0] aujourd’hui
    [one] dans { $days } jour ouvrable
   *[other] dans { $days } jours ouvrables
}
people-days-past = { $days ->
    [one] passé depuis { $days } jour ouvrable
   *[other] passé depuis { $days } jours ouvrables
}

people-over-line = { $need }, depuis le { DAY($day) }, avec { $name }
people-over-none = Aucun accompagnement ouvert
people-send = Référer ailleurs
people-parts = Parties du dossier
people-part-reponses = Réponses
people-part-parcours = Parcours
people-part-accords = Accords
people-path = Chemin : { $need }
people-mark-asked = Demande
people-mark-sent = Référence
people-mark-welcomed = Accueil
people-mark-first-meeting = Première rencontre
people-mark-next = Prochain contact
people-mark-ended = Fin
people-mark-paused = Longue pause
people-mark-in-pause = Pause
people-mark-beyond = La suite
people-with-whom = Avec { $name }.
people-from = Référence envoyée par { $name }.
people-first-meeting = Première rencontre
people-met-note = Noter la rencontre
people-log = Noter une intervention
people-next-title = { $name } : la suite
people-next-when = Prochain contact
people-next-in = { $days ->
    [7] Dans une semaine
    [14] Dans deux semaines
    [30] Dans un mois
   *[other] Dans { $days } jours
}
people-next-other = Un autre jour
people-next-on = Quel jour ?
people-next-done = { $name } : prochain contact le { DAY($day, weekday: "long") }.
people-met = La première rencontre a-t-elle eu lieu ?
people-met-yes = Oui
people-met-no = Non, pas encore
people-save = Enregistrer
people-cancel = Annuler
people-change = Modifier
people-stopped = La personne a fermé cette demande
people-stopped-why = Elle l’a fait avec son code, le { DAY($day) }. Demandez-lui si elle veut continuer avec vous.
people-door-open = La porte reste ouverte
people-door-open-why = Aucun accompagnement n’est ouvert. La personne peut revenir quand elle veut. Rien ne lui sera demandé deux fois.
people-come-back = Reprendre l’accompagnement
people-come-back-now = Reprendre
people-back-done = { $name } est de nouveau accompagnée.

people-called = Nom
people-called-name = Nom choisi
people-family-name = Nom de famille
people-written-in = On lui écrit en
people-language = { $lang ->
    [en] anglais
    [ar] arabe
   *[other] français
}
people-not-known = pas dit
people-add = Ajouter une information
people-add-what = Choisir
people-before = { $count ->
    [one] Ce qui a été dit avant ({ $count })
   *[other] Ce qui a été dit avant ({ $count })
}
people-change-with-her = Modifier avec la personne
people-place-which = De quel lieu s’agit-il ?
people-place-unknown = Ce lieu ne se trouve pas au Québec. Corrigez-le, ou gardez-le tel quel.
people-place-own = Garder « { $words } »
people-noted = C’est noté. Ce qui était dit avant est gardé.
people-asked-by = Demande faite par
people-asked-by-whom = { $by ->
    [self] la personne elle-même
    [relative] une ou un proche
    [adviser] une conseillère ou un conseiller
    [ministry-agent] le ministère
    [mobile-agent] une agente ou un agent en tournée
   *[other] quelqu’un d’autre
}
people-said = { $origin ->
    [referral] transmis par { $source }, dit le { DAY($at) }
    [staff] noté ici le { DAY($at) }
    [assisted] dit avec de l’aide le { DAY($at) }
    [on-behalf] dit en son nom le { DAY($at) }
   *[person] dit par la personne le { DAY($at) }
}

people-said-unless = Sauf indication : { $origin }.

people-here = Ici
people-since-with = depuis le { DAY($day) }, avec { $name }.
people-ended-reason = Fin le { DAY($day) } : { $reason ->
    [reached] but atteint
    [pause-long] longue pause
    [moved] déménagement
    [other-service] autre service
   *[her-choice] son choix
}.
people-reason = { $reason ->
    [reached] But atteint
    [pause-long] Longue pause
    [moved] Déménagement
    [other-service] Un autre service prend la suite
   *[her-choice] C’est son choix
}
people-hand-over = Confier
people-hand-over-title = Confier à quelqu’un d’autre
people-over-whom = À qui ?
people-over-what = Le prochain contact reste prévu le { DAY($day, weekday: "long") }.
people-over-now = Confier
people-over-done = Confiée à { $name }.
people-speaks = parle sa langue
people-nobody-else = Personne d’autre dans l’équipe
people-nobody-else-next = Invitez une collègue ou un collègue d’abord.
people-end = Terminer
people-end-title = Terminer l’accompagnement
people-end-why = Pourquoi maintenant ?
people-end-what = La porte reste ouverte : la personne peut revenir. Si elle est venue par une demande, cette porte se ferme avec la même raison.
people-end-now = Terminer
people-end-done = Accompagnement de { $name } terminé.
people-resume = Reprendre
people-sent = Références envoyées ailleurs
people-sent-none = Aucune référence envoyée
people-sent-none-next = Un autre organisme peut l’aider aussi ? Référez-la, avec son accord.
people-sent-status = { $status ->
    [sent] attend une réponse
    [question] une question attend
    [accepted] acceptée
    [declined] déclinée
   *[withdrawn] reprise
}
people-agreement = Accord
people-purpose = { $purpose ->
    [share] Partager avec { $name }
    [share-sensitive] Partager ce qui est plus privé avec { $name }
    [reminders] Recevoir des messages
    [statistics] Être comptée sans son nom
   *[other] { $purpose }
}
people-in-force = en vigueur
people-withdrawn = retiré
people-over = fini
people-given-on = Donné le
people-until = Jusqu’au
people-basis = Donné à { $name }, puis transmis ici. Le dossier repose sur cet accord.
people-given-here = Donné ici.
people-no-agreement = Aucun accord donné ici
people-no-agreement-next = Un accord est demandé à la personne avant tout partage.

people-no-such-counsellor = Choisissez quelqu’un de votre équipe.
people-counsellor-left = Cette personne a quitté l’équipe. Choisissez quelqu’un d’autre.
people-not-a-counsellor = Ce rôle n’accompagne pas. Choisissez une conseillère ou un conseiller.
people-day-past = Ce jour est passé. Choisissez aujourd’hui ou un jour à venir.
people-day-too-far = C’est trop loin. Choisissez un jour d’ici { $days } jours, pour que personne ne soit oublié.
people-met-outside = La rencontre a eu lieu depuis l’accueil, au plus tard aujourd’hui. Corrigez le jour.
people-already-in-service = La personne est déjà accompagnée dans ce service. Voyez son dossier.
people-already-with-her = La personne est déjà avec cette conseillère ou ce conseiller.
people-not-ended = L’accompagnement est encore ouvert.
people-ended-before-today = La fin date d’un autre jour. Ouvrez plutôt un nouvel accompagnement.
people-not-our-service = Ce service n’est pas à votre organisme. Envoyez plutôt une référence.
people-service-closed = Ce service est fermé. Choisissez-en un autre.
people-no-such-year = Écrivez une année de naissance passée, comme 1987.
people-unknown-thing = Aucun outil d’ici ne pose cette question.
people-not-an-answer = Cette réponse ne convient pas à la question. Corrigez-la.

people-command-set-next = Prochain contact fixé
people-command-hand-over = Accompagnement confié
people-command-end = Accompagnement terminé
people-command-resume = Fin défaite
people-command-come-back = Accompagnement repris
people-command-rename = Nom corrigé
people-command-note-thing = Information notée

participation-one-open-a-service = La personne est déjà accompagnée dans ce service. Voyez son dossier.
person-one-a-path = La personne a déjà un dossier ici. Choisissez-la parmi les personnes connues.
