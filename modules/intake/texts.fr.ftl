### public
### Le guichet : commencer, choisir, envoyer, revenir.
### prefixes: access-code, known-thing

## page: intake-every-page

intake-title = Votre demande
intake-path = Les étapes de votre demande
intake-start = Commencer ma demande
intake-continue = Continuer
intake-go-on = Reprendre ma demande
intake-save = Garder cette réponse
intake-keep = Garder et revenir plus tard
intake-kept = Vous avez un code
intake-close = Fermer sur cet appareil
intake-errors = À corriger pour continuer
intake-typed = Ce que vous veniez d’écrire
intake-typed-goes = Ce que vous veniez d’écrire part avec.
intake-typed-send = Ouvrir et envoyer
intake-typed-no-code = Vous n’avez pas de code ?
intake-typed-no-code-how = Copiez vos mots d’ici, puis commencez une demande. Vous pouvez aussi appeler le numéro en haut de la page.
intake-not-there = Cette question n’est pas sur votre chemin. Vos réponses sont gardées.
intake-helping = Vous remplissez cette demande avec la personne. Ses réponses sont les siennes.
intake-helping-end = Finir d’aider

## page: intake-home

intake-home-title = Dites-le une fois
intake-home-lead = Argent, soutien, travail : une seule demande ouvre les trois portes. Près de chez vous, des gens y répondent.
intake-home-doors = Trois portes, une demande
intake-home-know = Bon à savoir
intake-home-free = C’est gratuit. Personne ne vous demandera d’argent.
intake-home-papers = Un papier manque ? La demande part quand même.
intake-home-status = Aucun statut au Canada ne ferme la porte.
intake-home-pace = Vous pouvez vous arrêter, puis revenir avec un code.
intake-home-find = Trouver un groupe près de vous
intake-home-find-how = Vous pouvez aussi appeler un groupe sans faire de demande.
intake-home-find-go = Trouver un groupe
intake-home-talk = Parler à quelqu’un
intake-home-talk-how = Le numéro est en haut de chaque page. Une personne peut remplir la demande avec vous.

## page: intake-start

intake-start-title = Faire une demande
intake-start-privacy = Avant de commencer
intake-start-privacy-why = Vos réponses servent à trouver qui peut vous aider.
intake-start-privacy-who = Rien ne part vers un groupe sans votre accord.
intake-start-privacy-rights = Vous pouvez tout relire, changer ou effacer.
intake-start-code = J’ai déjà un code
intake-begun-title = Une demande est ouverte ici
intake-begun = Quelqu’un a commencé une demande sur cet appareil. Est-ce vous ?
intake-begun-other = Ce n’est pas vous ? Fermez-la. Qui l’a écrite pourra revenir avec son code.
intake-begun-leave = Fermer et en commencer une autre

## page: intake-keep

intake-keep-why = Vous recevrez trois mots. Avec quatre chiffres, ils ouvrent cette demande, ici ou ailleurs.
intake-keep-digits = Choisissez quatre chiffres
intake-keep-digits-hint = Ni une année de naissance, ni 1234, ni 0000. Sans chiffres, nous en tirons au sort.
intake-keep-digits-wrong = Écrivez quatre chiffres, comme 4821, ou laissez la case vide.
intake-keep-digits-easy = Ces chiffres se devinent trop bien. Prenez-en d’autres, comme 4821.
intake-keep-make = Faire mon code
intake-keep-done = Voici votre code
intake-keep-days = Une demande pas encore envoyée attend { $days } jours. Ensuite, elle est effacée.
intake-kept-how = Trois mots et quatre chiffres ouvrent cette demande.
intake-kept-lost = Nous ne pouvons pas les redire : nous ne les gardons pas. Perdus ? Prenez un autre code.
intake-code-label = Votre code
intake-code-order = L’ordre des mots ne compte pas, les accents non plus.
intake-code-once = Notez-le ou prenez-le en photo : il s’efface quand vous quittez cette page.
intake-code-already-made = Cette demande a déjà un code.
intake-replace-only-hers = Cette personne seule peut le faire ici. Dans votre espace de travail, vous pouvez lui en donner un autre.
intake-replace = Remplacer mon code
intake-replace-why = Vous recevrez un autre code. L’ancien n’ouvrira plus rien.

## page: intake-leave

intake-close-why = Sur un appareil que d’autres utilisent, fermez avant de partir. Votre demande reste gardée.
intake-closed = C’est fermé
intake-closed-next = Rien de votre demande ne reste sur cet appareil.
intake-erase = Effacer cette demande
intake-erase-why = Tout ce que vous avez écrit sera effacé tout de suite. Personne ne pourra le relire.
intake-erase-now = Tout effacer

## page: intake-choice

intake-choice-title = { $for ->
    [other] Qui pourrait aider cette personne ?
   *[self] Qui pourrait vous aider ?
}
intake-choice-why = { $many ->
    [none] Choisissez, ou laissez quelqu’un chercher.
    [single] Voici un lieu, et pourquoi il est proposé. Choisissez-le, ou laissez quelqu’un chercher.
    [pair] Voici deux lieux, et pourquoi ils sont proposés. Choisissez, ou laissez quelqu’un chercher.
    [trio] Voici trois lieux, et pourquoi ils sont proposés. Choisissez, ou laissez quelqu’un chercher.
   *[several] Voici des lieux, et pourquoi ils sont proposés. Choisissez, ou laissez quelqu’un chercher.
}
intake-choice-financial = Le ministère décide seul de l’aide. Un groupe peut aider à la demander.
intake-choice-nobody = Nous ne trouvons pas de lieu pour le moment. Quelqu’un du réseau va chercher avec vous.
intake-choice-more = Voir d’autres lieux
intake-choice-call-title = Vous hésitez ?
intake-choice-call-why = { $how ->
    [phone] Une personne du réseau vous appelle et cherche avec vous.
    [text] Une personne du réseau vous écrit un texto et cherche avec vous.
    [email] Une personne du réseau vous écrit un courriel et cherche avec vous.
    [person] Une personne du réseau joint la personne et cherche avec elle.
    [parent] Une personne du réseau appelle un parent et cherche avec vous.
    [helper] Une personne du réseau joint la personne qui aide et cherche avec vous.
    [through] Une personne du réseau joint la personne choisie et cherche avec vous.
   *[code] Une personne du réseau cherche. Sa réponse sera ici, avec le code.
}
intake-choice-call = Chercher avec quelqu’un
intake-choice-called = Quelqu’un du réseau cherche
intake-choose = Choisir ce lieu
intake-chosen = { $for ->
    [other] C’est son choix en ce moment.
   *[self] C’est votre choix en ce moment.
}

intake-choice-places = Les lieux
intake-place-which = De quel lieu parlez-vous ?
intake-place-none = Aucun de ceux-là
intake-place-lost = Nous ne trouvons pas « { $place } » sur la carte.

## page: intake-check

intake-check-title = Relisez avant d’envoyer
intake-check-why = Rien n’est encore parti. Changez ce que vous voulez.
intake-check-doors = { $for ->
    [other] Qui va lui répondre
   *[self] Qui va vous répondre
}
intake-check-agreements = { $for ->
    [other] Ses accords
   *[self] Vos accords
}
intake-check-share = Envoyer la demande
intake-check-share-sensitive = Envoyer aussi le plus personnel
intake-check-reminders = Recevoir des messages
intake-check-statistics = Faire partie du compte, sans nom
intake-check-code = { $for ->
    [other] Un code pour la personne
   *[self] Votre code pour revenir
}
intake-check-code-why = { $for ->
    [other] Après l’envoi, donnez-lui trois mots et quatre chiffres. Ils diront où tout en est.
   *[self] Après l’envoi, trois mots et quatre chiffres vous diront où tout en est.
}
intake-check-send = Envoyer
intake-check-next = Ensuite, nous disons qui répond, et avant quel jour.
intake-submit = { $for ->
    [other] Envoyer sa demande
   *[self] Envoyer ma demande
}

## page: intake-receipt

intake-receipt-title = { $for ->
    [other] Sa demande est partie
   *[self] Votre demande est partie
}
intake-receipt-lead = Nous l’avons reçue le { DAY($day) }.
intake-receipt-code = { $for ->
    [other] Donnez-lui ce code. Il montre où tout en est et permet de tout changer.
   *[self] Gardez ce code. Il montre où tout en est et permet de tout changer.
}
intake-receipt-next = Si le jour passe sans nouvelles, appelez le numéro en haut de la page.
intake-receipt-address = Pour revenir : { $address }
intake-receipt-print = Vous pouvez imprimer cette page et la garder.
intake-receipt-follow = Voir où tout en est

## page: intake-standing

intake-mark-sent = Demande reçue
intake-mark-declined = { $why ->
    [full] Plus de place en ce moment.
    [clientele] Ce lieu aide d’autres personnes.
    [territory] Ce lieu aide dans un autre coin.
    [age] Ce lieu aide un autre âge.
    [language] Personne n’y parle cette langue.
    [closed] Ce service est fermé.
    [already-accompanied] Ce lieu aide déjà, autrement.
   *[other] Ce lieu ne peut pas cette fois.
}
intake-mark-taken-back = Demande reprise : ce groupe ne la lit plus.
intake-mark-called = { $how ->
    [phone] Le réseau vous appelle
    [person] Le réseau joint la personne
    [parent] Le réseau appelle un parent
    [helper] Le réseau joint la personne qui aide
    [through] Le réseau joint la personne choisie
    [code] Le réseau répond ici
   *[email] Le réseau vous écrit
}
intake-mark-by = au plus tard le { DAY($day, weekday: "long") }
intake-mark-asked = Réponse attendue :
intake-mark-answer-by = au plus tard le { DAY($day, weekday: "long") }
intake-mark-taken = C’est oui :
intake-mark-meeting = Première rencontre
intake-mark-next = Prochain contact
intake-mark-outside = Service à appeler
intake-mark-follow = Nous prenons des nouvelles
intake-mark-closed = { $why ->
    [withdrawn] C’est arrêté
    [unreachable] Nous n’avons pu joindre personne
    [moved] Le lieu de vie a changé
    [duplicate] Une autre demande continue
   *[answered] C’est réglé
}
intake-stands-waits = { $how ->
    [phone] Le réseau s’en occupe. Quelqu’un vous appelle au plus tard le { DAY($day, weekday: "long") }.
    [text] Le réseau s’en occupe. Quelqu’un vous écrit un texto au plus tard le { DAY($day, weekday: "long") }.
    [email] Le réseau s’en occupe. Quelqu’un vous écrit un courriel au plus tard le { DAY($day, weekday: "long") }.
    [person] Le réseau s’en occupe. Quelqu’un joint la personne au plus tard le { DAY($day, weekday: "long") }.
    [parent] Avant 14 ans, un parent dit oui avec vous. Quelqu’un l’appelle au plus tard le { DAY($day, weekday: "long") }.
    [helper] Le réseau s’en occupe. Quelqu’un joint la personne qui aide au plus tard le { DAY($day, weekday: "long") }.
    [through] Le réseau s’en occupe. Quelqu’un joint la personne choisie au plus tard le { DAY($day, weekday: "long") }.
   *[code] Le réseau s’en occupe. Sa réponse sera sur cette page au plus tard le { DAY($day, weekday: "long") }.
}
intake-stands-late = Ce jour est passé. Appelez-nous, ou choisissez un autre lieu.
intake-stands-to-agree = { $how ->
    [phone] Votre choix est gardé. Sans votre accord, rien ne part. Le réseau vous appelle au plus tard le { DAY($day, weekday: "long") }.
    [person] Son choix est gardé. Sans son accord, rien ne part. Le réseau la joint au plus tard le { DAY($day, weekday: "long") }.
    [parent] Votre choix est gardé. Un parent doit dire oui. Le réseau l’appelle au plus tard le { DAY($day, weekday: "long") }.
   *[code] Votre choix est gardé. Sans votre accord, rien ne part. Vous aurez des nouvelles au plus tard le { DAY($day, weekday: "long") }.
}
intake-stands-asked = { $for ->
    [other] Ce groupe a reçu sa demande. Sa réponse viendra au plus tard le { DAY($day, weekday: "long") }.
   *[self] Ce groupe a reçu votre demande. Vous aurez sa réponse au plus tard le { DAY($day, weekday: "long") }.
}
intake-stands-taken = { $for ->
    [other] Ce groupe l’aide. Première rencontre le { DAY($day, weekday: "long") }.
   *[self] Ce groupe vous aide. Vous vous voyez le { DAY($day, weekday: "long") }.
}
intake-stands-met = { $for ->
    [other] Ce groupe l’aide. Prochain contact au plus tard le { DAY($day, weekday: "long") }.
   *[self] Ce groupe vous aide. Prochain contact au plus tard le { DAY($day, weekday: "long") }.
}
intake-stands-outside = { $for ->
    [other] Elle peut appeler quand elle veut. Nous demandons le { DAY($day, weekday: "long") } si cela a aidé.
   *[self] Appelez quand vous voulez. Nous vous demandons le { DAY($day, weekday: "long") } si cela a aidé.
}
intake-stands-closed = Cette porte est fermée. Vous pouvez la rouvrir quand vous voulez.
intake-stands-over = Cette porte est fermée.

## page: intake-mine

intake-mine-title = Où en est la demande
intake-mine-lead = Reçue le { DAY($day) }. Chaque porte a quelqu’un qui s’en occupe.
intake-mine-over = Cette demande est arrêtée. Elle a été reçue le { DAY($day) }. Vous pouvez tout relire, ou en faire une autre.
intake-mine-another = Faire une autre demande
intake-mine-another-why = La demande arrêtée se ferme ici. Un code la rouvre pour la relire.
intake-mine-no-code = Vous n’avez pas de code
intake-mine-no-code-why = Sans code, vous ne pourrez pas revenir ici.
intake-mine-words = { $count ->
    [one] Ce que les groupes se sont écrit : { $count } message
   *[other] Ce que les groupes se sont écrit : { $count } messages
}
intake-mine-word = { $kind ->
    [question] Une question, le { DAY($day) } :
    [answer] Une réponse, le { DAY($day) } :
   *[decision] Un mot, le { DAY($day) } :
}
intake-mine-calls = { $count ->
    [one] Ce que le réseau a noté : { $count } appel
   *[other] Ce que le réseau a noté : { $count } appels
}
intake-mine-call = { $reached ->
    [true] Appel du { DAY($day, weekday: "long") } : on s’est parlé.
   *[false] Appel du { DAY($day, weekday: "long") } : sans réponse. Ce n’est pas grave.
}
intake-mine-agree = Dire oui à l’envoi
intake-mine-choose = Choisir un lieu
intake-mine-choose-again = Choisir un autre lieu
intake-mine-again = Rouvrir cette porte
intake-mine-letters = Messages que nous avons écrits
intake-mine-letter = { $channel ->
    [text] Un texto, le { DAY($day) }
   *[email] Un courriel, le { DAY($day) }
}
intake-mine-more = { $for ->
    [other] Tout est à elle
   *[self] Tout est à vous
}
intake-mine-answers = { $for ->
    [other] Relire et changer ses réponses
   *[self] Relire et changer mes réponses
}
intake-mine-answers-read = { $for ->
    [other] Relire ses réponses
   *[self] Relire mes réponses
}
intake-mine-answers-why = Une réponse changée arrive tout de suite à qui s’occupe de la demande.
intake-mine-agreements = { $for ->
    [other] Ses accords
   *[self] Mes accords
}
intake-mine-files = { $for ->
    [other] Son plan et ses dossiers
   *[self] Mon plan et mes dossiers
}
intake-mine-reads = { $for ->
    [other] Qui a ouvert sa demande
   *[self] Qui a ouvert ma demande
}
intake-mine-saved = C’est enregistré.
intake-mine-receipt = Le reçu à imprimer
intake-reads-why = Chaque lecture est notée. Une lecture vous étonne ? Appelez-nous.
intake-reads-none = Personne ne l’a encore ouverte.
intake-read = { $how ->
    [opened] Ouvert :
    [code] Nouveau code donné :
    [searched] Trouvé par une recherche de nom :
   *[listed] Vu dans une liste :
}
intake-reads-before = Les lectures avant le { $day }
intake-read-role = { $role ->
    [counsellor] une personne qui accompagne
    [reception] l’accueil
    [retention] le suivi en emploi
    [coordinator] la coordination
    [director] la direction
    [network] le bureau
    [privacy] la personne responsable de la vie privée
   *[other] une personne de l’équipe
}
intake-read-times = { $count ->
    [one] { $count } fois ce jour-là
   *[other] { $count } fois ce jour-là
}
intake-stop-title = Que voulez-vous arrêter ?
intake-stop-why = Vous n’avez pas à dire pourquoi. Vous pourrez revenir.
intake-stop-all = Toute la demande
intake-stop-all-hint = Ce qui attend une réponse est repris. Un groupe qui aide déjà garde son dossier.
intake-stop-blank = Choisissez ce que vous voulez arrêter.
intake-stop-now = Arrêter
intake-stop-not = Non, continuer

## page: intake-resume

intake-resume-title = Votre code
intake-resume-hint = Trois mots et quatre chiffres. L’ordre et les accents ne comptent pas.
intake-resume-open = Ouvrir ma demande
intake-resume-unread = Écrivez trois mots et quatre chiffres, comme : jardin lampe sentier 4821.
intake-resume-unknown = Ce code n’ouvre rien. Relisez chaque mot et chaque chiffre.
intake-resume-near = « { $word } » n’est pas un mot des codes. Était-ce { $words } ?
intake-resume-lost = Vous avez perdu votre code ?
intake-resume-lost-how = Appelez le numéro en haut de la page, ou passez voir le groupe qui vous aide. On s’assure que c’est vous, puis on vous donne un autre code.
intake-resume-lost-draft = Votre demande n’est pas encore envoyée ? Faites-en une autre.

## page: intake-counter

intake-counter-title = Comment la personne est-elle avec vous ?
intake-counter-why = La demande dira qu’elle a reçu de l’aide, et où.
intake-counter-channel = { $channel ->
    [counter] Elle est devant moi
    [phone] Elle est au téléphone
    [mobile] Je suis chez elle ou en tournée
   *[paper] Je recopie sa demande sur papier
}
intake-counter-blank = Choisissez comment la personne est avec vous.
intake-counter-stale = Pour aider quelqu’un, passez par votre espace de travail.
intake-counter-staff = Ouvrir mon espace de travail
intake-counter-end = La demande est gardée. Donnez son code à la personne avant de finir.

## page: intake-paper

intake-paper-title = La demande sur papier
intake-paper-how = Remplissez ici puis imprimez, ou imprimez puis écrivez à la main. Cette page n’envoie rien.
intake-paper-where = Donnez-la au groupe de votre choix, ou lisez-la nous au téléphone.
intake-paper-need = Ce qu’il nous faut
intake-paper-more = Si vous voulez
intake-paper-helper = Si quelqu’un aide, ou avant 14 ans
intake-paper-only = À remplir seulement si cela vous concerne.
intake-paper-agree = La personne qui reçoit cette feuille vous demande vos accords, un par un.

## page: intake-refusals

intake-not-your-request = Cette demande n’est pas la vôtre.
intake-already-started = Cette demande est déjà commencée.
intake-wrong-channel = Dites comment la personne est avec vous.
intake-withdrawn = Cette demande est arrêtée. Vous pouvez en faire une autre.
intake-unknown-question = Cette question n’est pas posée ici.
intake-unreadable-answer = Une réponse n’a pas pu être lue. Écrivez-la de nouveau.
intake-door-open = Pour fermer une porte, il y a une autre page.
intake-door-not-asked = Vous n’avez pas demandé cette aide.
intake-door-closed = Cette porte est fermée.
intake-door-taken = Un groupe vous aide déjà ici. Parlez-lui d’abord.
intake-already-sent = Cette demande est déjà partie.
intake-not-sent-yet = Cette demande n’est pas encore partie.
intake-service-closed = Ce lieu n’est plus ouvert. Choisissez-en un autre.
intake-choices-changed = Vos choix ont changé pendant ce temps. Relisez-les, puis envoyez.
intake-answers-missing = { $count ->
    [one] Il manque une réponse. Relisez la page.
   *[other] Il manque { $count } réponses. Relisez la page.
}
access-code-words-taken = Ces mots sont déjà pris. Essayez encore.
known-thing-said-once = Cette réponse vient d’être donnée ailleurs. Relisez la page.

## staff

intake-help = Remplir une demande avec quelqu’un
intake-help-lost = La demande n’a pas pu être ouverte. Essayez encore.
intake-hand = Donner un nouveau code
intake-hand-check = Assurez-vous que c’est bien cette personne. Demandez son année de naissance et une chose qu’elle a écrite. Au téléphone, rappelez au numéro de sa demande.
intake-hand-before = Son ancien code n’ouvrira plus rien. Elle verra qui lui a donné celui-ci.
intake-hand-who = Qui est-ce ?
intake-hand-sure = C’est bien elle, j’ai vérifié
intake-hand-sure-needed = Assurez-vous d’abord que c’est elle.
intake-hand-digits = Quatre chiffres choisis par la personne
intake-hand-digits-hint = Pas son année de naissance. Sans chiffres, il en est tiré au sort.
intake-hand-give = Donner le code
intake-hand-code = Son nouveau code
intake-hand-once = Écrivez-le avec la personne : il ne sera plus montré.
intake-hand-done = C’est noté
intake-not-accompanied = Personne ici n’accompagne cette personne en ce moment.
intake-command-start = Demande commencée
intake-command-answer = Réponses données
intake-command-choose = Lieu choisi
intake-command-keep = Code fait
intake-command-submit = Demande envoyée
intake-command-reopen-choice = Autre lieu choisi
intake-command-withdraw = Demande arrêtée
intake-command-destroy-draft = Brouillon détruit
intake-command-hand-code = Nouveau code donné
intake-command-replace-code = Code remplacé
