referral-title = Références
referral-ways = Sens
referral-received = Reçues
referral-sent = Envoyées
referral-views = Vues
referral-filters = Filtres
referral-who = Personne
referral-somebody = Une personne
referral-no-name = Sans nom partagé
referral-from = De
referral-to = À
referral-where = État
referral-next = Suite
referral-outcome = Réponse
referral-answer-due = Réponse attendue
referral-sent-on = Envoyée le
referral-received-open = À répondre
referral-received-late = En retard
referral-received-ended = Répondues
referral-received-none = Aucune référence n’attend une réponse
referral-received-none-next = Quand un organisme vous réfère quelqu’un, la référence arrive ici avec sa date.
referral-see-ended = Voir les références répondues
referral-see-open = Voir ce qui attend
referral-none-late = Rien n’est en retard
referral-none-ended = Rien ici pour le moment
referral-none-answered = Toutes les réponses sont lues
referral-sent-active = En cours
referral-sent-answered = Réponses à lire
referral-sent-late = En retard
referral-sent-over = Terminées
referral-sent-none = Aucune référence en cours
referral-sent-none-next = Pour référer quelqu’un, ouvrez son dossier, puis « Référer ailleurs ».
referral-see-people = Voir les personnes
referral-see-active = Voir ce qui est en cours
referral-status = { $status ->
    [sent] attend une réponse
    [question] question posée
    [accepted] acceptée
    [declined] déclinée
   *[withdrawn] reprise
}
referral-meeting = Première rencontre le { DAY($day, weekday: "long") }
referral-decline-reason = { $reason ->
    [full] Plus de place en ce moment
    [clientele] Service pour d’autres personnes
    [territory] Hors du territoire
    [age] Hors des âges du service
    [language] Pas dans sa langue
    [closed] Service fermé
    [already-accompanied] Déjà accompagnée ici
   *[other] Une autre raison
}
referral-clock-left = { $days ->
    [0] dernier jour aujourd’hui
    [one] encore { $days } jour ouvrable
   *[other] encore { $days } jours ouvrables
}
referral-clock-late = { $days ->
    [one] en retard de { $days } jour ouvrable
   *[other] en retard de { $days } jours ouvrables
}
referral-late = en retard

referral-over-received = { $need }, référence envoyée par { $name }
referral-over-sent = { $need }, référence pour { $name }
referral-path = Chemin de la référence
referral-mark-sent = Envoyée
referral-mark-question = Question
referral-mark-answer = Réponse
referral-mark-meeting = Première rencontre
referral-yours = À vous de répondre
referral-theirs = L’autre organisme doit répondre
referral-due = Au plus tard le { DAY($day, weekday: "long") }.
referral-accepted-title = Acceptée
referral-accepted-who = { $name } l’accompagne. Première rencontre le { $when }.
referral-open-file = Ouvrir le dossier
referral-declined-title = Déclinée
referral-withdrawn-title = Reprise
referral-withdrawn-why = La référence n’est plus en cours. Rien de ce qui était partagé n’est encore lisible.
referral-elsewhere = Où l’aider aussi
referral-elsewhere-why = Ces services peuvent convenir. La personne choisit.
referral-site = Site Web
referral-shared-with-us = Ce que la personne a accepté de partager
referral-shared = Ce qui a été partagé
referral-nothing-shared-title = Rien n’est partagé
referral-nothing-shared-next = La personne a retiré son accord, ou la référence est reprise.
referral-messages = Échanges
referral-message = { $kind ->
    [question] Question, { $author }, { INSTANT($at) }
    [answer] Réponse, { $author }, { INSTANT($at) }
   *[decision] Mot, { $author }, { INSTANT($at) }
}
referral-reply = Répondre à la question
referral-reply-label = Votre réponse
referral-reply-hint = L’autre organisme la lit. Dites le nécessaire, rien de plus.
referral-reply-send = Envoyer la réponse
referral-replied = Réponse envoyée. L’autre organisme a de nouveau tout son délai.
referral-acknowledge = J’ai vu la réponse
referral-withdraw = Reprendre la référence
referral-withdraw-what = Si vous la reprenez, l’autre organisme ne lit plus rien. La personne choisit ailleurs.

referral-your-answer = Votre réponse
referral-do-accept = Accepter
referral-do-ask = Poser une question
referral-do-decline = Décliner
referral-who-is-she = Est-ce quelqu’un que vous connaissez ?
referral-alike = { $year ->
    [unknown] { $name }
   *[other] { $name }, { $year }
}
referral-alike-reason = { $reason ->
    [same-path] Même code : c’est la même personne.
    [same-name] Même nom.
    [close-name] Nom très proche.
    [same-birth-year] Même année de naissance.
   *[close-birth-year] Année de naissance à un an près.
}
referral-alike-here = Déjà accompagnée dans ce service.
referral-new-person = Quelqu’un de nouveau
referral-new-person-hint = Un dossier s’ouvre avec ce qui a été dit. Rien n’est redemandé.
referral-called = Comment l’appeler ?
referral-with-whom = Qui l’accompagne ?
referral-first-meeting = Première rencontre
referral-first-meeting-hour = À quelle heure
referral-first-meeting-hint = Elle recevra ce rendez-vous, si elle accepte les messages.
referral-first-meeting-off = Le { DAY($day, weekday: "long") } est un jour de congé. Gardez-le si c’est bien voulu.
referral-what-leaves = Ce qui part
referral-accept-leaves = { $name } verra que vous acceptez, le nom de la conseillère ou du conseiller, et la date.
referral-accept-now = Accepter et ouvrir le dossier
referral-ask-label = Votre question pour { $name }
referral-ask-hint = Le délai passe alors de leur côté.
referral-ask-now = Envoyer la question
referral-asked = Question envoyée.
referral-why = Pourquoi ?
referral-decline-words = Un mot pour l’expliquer
referral-decline-words-hint = { $name } le lit.
referral-decline-leaves = { $name } verra la raison et votre mot. D’autres services lui sont proposés tout de suite.
referral-decline-now = Décliner
referral-declined = Réponse envoyée.

referral-doors = Demandes
referral-door = Porte
referral-any-door = Toutes
referral-doors-to-do = À faire
referral-doors-late = En retard
referral-doors-asked = Attendent une réponse
referral-doors-with-us = Accompagnées ici
referral-doors-elsewhere = Accompagnées ailleurs
referral-doors-late-elsewhere = En retard ailleurs
referral-doors-closed = Fermées
referral-doors-count = { $count ->
    [0] Aucune demande
    [one] { $count } demande
   *[other] { $count } demandes
}
referral-doors-none = { $view ->
    [late] Rien n’est en retard
    [to-do] Aucune demande à traiter
   *[other] Aucune demande dans cette vue
}
referral-doors-none-next = Une demande faite au guichet arrive ici le jour même, avec la date promise à la personne.
referral-doors-none-next-here = Une demande arrive ici quand vous acceptez sa référence.
referral-doors-see = Voir ce qui est à faire
referral-owner = Qui l’a
referral-hears-by = Des nouvelles
referral-asked-on = Demandée le
referral-closed = Fermée
referral-door-status = { $status ->
    [waiting] attend des nouvelles
    [referred] attend une réponse
    [accepted] accompagnée
    [answered] adresse donnée
   *[closed] fermée
}
referral-closing-reason = { $reason ->
    [answered] Réponse donnée
    [withdrawn] La personne a arrêté
    [unreachable] Impossible de la joindre
    [moved] Déménagement
   *[duplicate] Demande en double
}
referral-request-over = Demande du { DAY($day) }, { $by ->
    [self] pour elle-même
    [relative] faite par une ou un proche
    [adviser] faite par une conseillère ou un conseiller
    [ministry] faite par le ministère
    [mobile-agent] faite en tournée
   *[other] faite par quelqu’un d’autre
}
referral-request-draft = Demande pas encore envoyée
referral-request-withdrawn = Demande arrêtée par la personne
referral-request-withdrawn-why = Il n’y a plus rien à faire. Elle peut en ouvrir une autre quand elle veut.
referral-what-she-said = Ce qui a été dit
referral-mark-asked = Demande
referral-mark-reach = { $how ->
    [phone] Appeler
    [text] Écrire un texto
    [email] Écrire un courriel
    [parent] Appeler un parent
    [helper] Joindre la personne qui aide
    [through] Joindre la personne choisie
   *[code] Répondre ici, avec son code
}
referral-mark-ask-again = Demander si cela a aidé
referral-door-path = Porte : { $need }
referral-she-chose = La personne a choisi { $name }. Son accord manque encore.
referral-propose = Proposer un service
referral-keep = Noter un appel
referral-keep-reached = La personne a-t-elle répondu ?
referral-keep-reached-yes = On s’est parlé
referral-keep-reached-no = Pas de réponse cette fois
referral-keep-words = Un mot de ce qui s’est dit
referral-keep-words-hint = La personne lit ce mot avec son code. Restez simple et vrai.
referral-calls = { $count ->
    [one] { $count } appel noté
   *[other] { $count } appels notés
}
referral-call = { $reached ->
    [true] On s’est parlé, { INSTANT($at) }, { $author }
   *[false] Pas de réponse, { INSTANT($at) }, { $author }
}
referral-choose-reached = Dites si la personne a répondu. Ce n’est jamais une faute.
referral-keep-what = Et maintenant ?
referral-keep-call = La rappeler
referral-keep-close = Fermer cette porte
referral-keep-on = Quel jour ?
referral-kept = Prochain appel le { DAY($day, weekday: "long") }.
referral-door-closed-done = Porte fermée.

referral-back-to = Retour : { $name }
referral-send-title = Référer { $name } ailleurs
referral-send-door = { $name } : { $need }
referral-no-door = Cette porte n’existe pas
referral-choose-why = Regardez ces services avec { $name }. La personne choisit.
referral-choose = Choisir
referral-choose-again = Changer
referral-agreed = { $name } est d’accord pour
referral-agreed-hint = Lisez chaque ligne avec la personne. Rien n’est coché d’avance.
referral-agreed-share = partager ce qui suit avec { $name }
referral-agreed-sensitive = partager aussi ce qui est plus privé
referral-agreed-kept = Reste ici sinon :
referral-nothing-to-share = Rien à partager
referral-answer-by = Réponse attendue au plus tard le { DAY($day, weekday: "long") }.
referral-agreement-first = Son accord d’abord.
referral-send-now = Envoyer à { $name }

referral-for-the-receiver = C’est à l’organisme qui la reçoit de répondre.
referral-for-the-sender = C’est à l’organisme qui l’a envoyée de le faire.
referral-already-decided = La réponse est déjà donnée.
referral-withdrawn = La référence a été reprise. Il n’y a plus rien à répondre.
referral-question-already-asked = Une question attend déjà sa réponse.
referral-no-question = Aucune question n’attend une réponse.
referral-not-ended = La réponse n’est pas encore donnée.
referral-end-already-seen = La réponse est déjà vue.
referral-nothing-shared = La personne a retiré son accord. Plus rien n’est partagé.
referral-name-needed = Aucun nom n’est partagé. Écrivez comment l’appeler.
referral-words-needed = Dites la raison en quelques mots.
referral-consent-needed = Demandez d’abord l’accord de la personne. Rien ne part sans lui.
referral-service-of-another = Ce service n’est pas à cet organisme. Choisissez de nouveau.
referral-to-oneself = C’est votre propre organisme. Choisissez-en un autre.
referral-service-closed = Ce service est fermé. Choisissez-en un autre.
referral-already-sent = Ce service a déjà reçu cette référence. Attendez sa réponse.
referral-one-open-a-door = Un organisme a déjà reçu cette demande. Attendez sa réponse, ou reprenez la référence.
referral-door-of-another = Cette porte n’est pas dans cette demande.
referral-not-asked-yet = La demande n’est pas encore envoyée par la personne.
referral-door-closed = Cette porte est fermée.
referral-door-taken = Un organisme l’accompagne déjà.
referral-door-elsewhere = Un autre organisme a cette porte.
referral-door-in-a-file = La personne est accompagnée ici. Notez plutôt dans son dossier.

referral-command-send = Référence envoyée
referral-command-accept = Référence acceptée
referral-command-ask = Question posée sur une référence
referral-command-reply = Réponse à une question
referral-command-decline = Référence déclinée
referral-command-withdraw = Référence reprise
referral-command-acknowledge = Réponse vue
referral-command-acknowledge-all = Réponses vues
referral-command-follow-door = Porte mise à jour
referral-command-keep-door = Appel noté
referral-choose-person = Choisissez : quelqu’un que vous connaissez, ou quelqu’un de nouveau.
referral-choose-reason = Choisissez une raison. Elle aide à trouver un autre service.
referral-parent-needed = Avant 14 ans, un parent doit être d’accord. Parlez-lui, puis cochez.
referral-young = Moins de 14 ans
referral-young-ask = C’est un parent qui dit oui. Joignez-le avant d’envoyer quoi que ce soit.
referral-young-parent = J’ai parlé à un parent, qui est d’accord
referral-young-agreed = Un parent a dit oui à ce partage. Parlez-lui d’abord, avant toute rencontre.
referral-reach = { $how ->
    [phone] On peut l’appeler
    [text] On lui écrit un texto
    [email] On lui écrit un courriel
    [parent] On appelle d’abord un parent
    [helper] On joint la personne qui aide
    [through] On joint la personne choisie
   *[code] On répond ici : elle lit avec son code
}
referral-reach-only = { $how ->
    [code] Aucun autre moyen n’est sûr. Ce que vous notez paraît sur sa page.
    [text] N’appelez pas : seuls les moyens donnés plus bas sont sûrs.
    [email] N’appelez pas : seuls les moyens donnés plus bas sont sûrs.
   *[phone] Seulement par les moyens donnés plus bas.
}
referral-avoid = À éviter :
