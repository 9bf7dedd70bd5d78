### public
### Les questions que l'on pose. $for vaut « self » quand la personne parle pour elle, « other » quand on parle pour elle.

## page: instruments

instruments-optional = facultatif
instruments-or = ou
instruments-prefer-not = Je préfère ne pas répondre
instruments-yes = Oui
instruments-no = Non
instruments-ticked = Oui
instruments-no-answer = Pas de réponse
instruments-kept = Préfère ne pas répondre
instruments-age = { $years ->
    [0] Moins d’un an
    [one] { $years } an
   *[other] { $years } ans
}
instruments-ages = { $youngest } ou { $oldest } ans
instruments-born = Année de naissance : { $year }
instruments-scale-value = { $value } sur { $most }

instruments-error-needed = Répondez à cette question pour continuer.
instruments-error-choice = Choisissez une réponse dans la liste.
instruments-error-which = Écrivez votre réponse dans la case « autre ».
instruments-error-too-long = Le texte est trop long. Gardez { NUMBER($max) } lettres au plus.
instruments-error-date = Écrivez le jour, le mois et l’année, comme 3 12 1987.
instruments-error-date-year = Écrivez l’année avec ses quatre chiffres, comme 1987.
instruments-error-year = Écrivez l’année avec ses quatre chiffres, comme 1987.
instruments-error-age = Écrivez un âge, comme 38, ou une année de naissance, comme 1987.
instruments-error-phone = Écrivez les dix chiffres du numéro, comme 418 555-0123.
instruments-error-phone-area = Ajoutez les trois premiers chiffres du numéro, comme 418 ou 514.
instruments-error-email = Écrivez une adresse comme nom@exemple.ca.
instruments-error-reach = Écrivez un numéro de téléphone ou une adresse courriel.
instruments-error-place = Écrivez un code postal, une ville ou une région.
instruments-error-postal-code = Vérifiez le code postal. Il doit être comme G1R 4S9.

instruments-guichet-title = Guichet
instruments-guichet-purpose = Trouver avec vous qui peut vous aider, et lui permettre de vous joindre.
instruments-guichet-group-need = La demande
instruments-guichet-group-you = { $for ->
    [other] La personne
   *[self] Vous
}
instruments-guichet-group-reach = { $for ->
    [other] La joindre
   *[self] Vous joindre
}
instruments-guichet-group-more = Si vous voulez

## page: guichet-need

instruments-guichet-request-by = Pour qui faites-vous cette demande ?
instruments-guichet-request-by-label = Demande pour
instruments-guichet-request-by-why = Nous saurons à qui nous parlons.
instruments-guichet-request-by-needed = Dites pour qui est la demande. Ce choix change les questions.
instruments-guichet-request-by-choice-self = Pour moi
instruments-guichet-request-by-choice-relative = Pour quelqu’un de proche : famille, amis, voisins
instruments-guichet-request-by-choice-adviser = Pour une personne que je conseille
instruments-guichet-request-by-choice-ministry-agent = Pour une personne que je sers au ministère
instruments-guichet-request-by-choice-mobile-agent = Pour une personne que je rencontre en tournée

instruments-guichet-page-helper = Et vous, qui êtes-vous ?
instruments-guichet-helper-why = La personne qui répondra saura à qui elle parle.
instruments-guichet-helper-name = Votre nom
instruments-guichet-helper-name-label = Qui demande
instruments-guichet-helper-name-needed = Écrivez votre nom. Nous devons savoir qui fait la demande.
instruments-guichet-helper-link = Quel est votre lien ?
instruments-guichet-helper-link-label = Lien avec la personne
instruments-guichet-helper-link-choice-parent = Je suis son parent, ou j’en ai la garde
instruments-guichet-helper-link-choice-spouse = Nous vivons en couple
instruments-guichet-helper-link-choice-child = Je suis son enfant
instruments-guichet-helper-link-choice-family = Je suis de sa famille
instruments-guichet-helper-link-choice-friend = Nous sommes amis ou voisins
instruments-guichet-helper-link-choice-other = Un autre lien
instruments-guichet-helper-link-choice-other-typed = Quel lien ?
instruments-guichet-helper-organisation = Où travaillez-vous ?
instruments-guichet-helper-organisation-label = Lieu de travail
instruments-guichet-helper-organisation-hint = Le nom de votre organisme ou de votre bureau.
instruments-guichet-helper-agreed = La personne est-elle d’accord ?
instruments-guichet-helper-agreed-label = Accord de la personne
instruments-guichet-helper-agreed-why = C’est sa demande. Rien ne part sans son accord.
instruments-guichet-helper-agreed-needed = Dites si la personne est d’accord. C’est sa demande.
instruments-guichet-helper-agreed-choice-agrees = Oui, elle le sait et elle le veut
instruments-guichet-helper-agreed-choice-authority = J’agis pour elle selon la loi, comme parent ou tuteur
instruments-guichet-helper-agreed-choice-not-yet = Pas encore
instruments-guichet-notice-agreement-first = Parlez-lui d’abord
instruments-guichet-notice-agreement-first-text = Cette demande est la sienne. Parlez-lui, puis revenez ici quand vous voulez. Vous pouvez aussi nous appeler ensemble.

instruments-guichet-page-request = { $for ->
    [other] De quoi cette personne a-t-elle besoin ?
   *[self] De quoi avez-vous besoin ?
}
instruments-guichet-request-doors = { $for ->
    [other] L’aide qu’elle cherche
   *[self] L’aide que vous cherchez
}
instruments-guichet-request-doors-label = Aide cherchée
instruments-guichet-request-doors-why = Une seule demande suffit. Aucun statut au Canada ne ferme la porte.
instruments-guichet-request-doors-hint = Cochez tout ce qui convient. Vous hésitez ? Cochez le soutien.
instruments-guichet-request-doors-needed = Cochez une aide ou plus. Si vous hésitez, cochez le soutien.
instruments-guichet-request-doors-choice-financial = De l’aide pour l’argent
instruments-guichet-request-doors-choice-financial-hint = Aide sociale, allocations, papiers à remplir
instruments-guichet-request-doors-choice-social = Du soutien dans la vie
instruments-guichet-request-doors-choice-social-hint = Logement, famille, santé, solitude, démarches
instruments-guichet-request-doors-choice-work = Un travail, ou un pas vers le travail
instruments-guichet-request-doors-choice-work-hint = Chercher, apprendre, reprendre confiance
instruments-guichet-request-words = Que se passe-t-il, dans vos mots ?
instruments-guichet-request-words-label = Ce qui se passe
instruments-guichet-request-words-why = Vous n’aurez pas à le redire à chaque porte.
instruments-guichet-request-words-hint = Écrivez ce que vous voulez, comme vous parlez. Ou rien.

instruments-guichet-need-urgent = { $for ->
    [other] Lui manque-t-il quelque chose aujourd’hui ?
   *[self] Vous manque-t-il quelque chose aujourd’hui ?
}
instruments-guichet-need-urgent-label = Besoin pressant
instruments-guichet-need-urgent-why = Nous vous donnons des numéros à appeler tout de suite. La demande suit son cours.
instruments-guichet-need-urgent-hint = Si une vie est en danger, appelez le 911.
instruments-guichet-need-urgent-choice-food = De quoi manger
instruments-guichet-need-urgent-choice-roof = Un endroit où dormir
instruments-guichet-need-urgent-choice-safety = Un lieu sûr : il y a un danger
instruments-guichet-need-urgent-choice-none = Non, rien de cela
instruments-guichet-notice-urgent-help = Vous pouvez appeler tout de suite
instruments-guichet-notice-urgent-help-text = Ces numéros sont gratuits. Appelez, puis revenez : la suite vous attend ici.

## page: guichet-you

instruments-guichet-person-language = { $for ->
    [other] Dans quelle langue lui parler ?
   *[self] Dans quelle langue vous parler ?
}
instruments-guichet-person-language-label = Langue
instruments-guichet-person-language-why = Nous cherchons quelqu’un qui la parle.
instruments-guichet-person-language-needed = Choisissez une langue. Vous pouvez aussi en écrire une autre.
instruments-guichet-person-language-choice-fr = français
instruments-guichet-person-language-choice-en = anglais
instruments-guichet-person-language-choice-es = espagnol
instruments-guichet-person-language-choice-ar = arabe
instruments-guichet-person-language-choice-ht = créole haïtien
instruments-guichet-person-language-choice-pt = portugais
instruments-guichet-person-language-choice-uk = ukrainien
instruments-guichet-person-language-choice-ru = russe
instruments-guichet-person-language-choice-fa = persan
instruments-guichet-person-language-choice-prs = dari
instruments-guichet-person-language-choice-zh = chinois
instruments-guichet-person-language-choice-fcs = Langue des signes québécoise (LSQ)
instruments-guichet-person-language-choice-other = Une autre langue
instruments-guichet-person-language-choice-other-typed = Quelle langue ?
instruments-guichet-person-interpreter = { $for ->
    [other] Veut-elle un ou une interprète ?
   *[self] Voulez-vous un ou une interprète ?
}
instruments-guichet-person-interpreter-label = Interprète
instruments-guichet-person-interpreter-why = Nous demandons cette aide dès le premier appel.
instruments-guichet-person-interpreter-hint = Vous n’avez rien à payer.

instruments-guichet-page-place = { $for ->
    [other] Où vit cette personne ?
   *[self] Où vivez-vous ?
}
instruments-guichet-person-place = Code postal, ville ou région
instruments-guichet-person-place-label = Lieu
instruments-guichet-person-place-why = Nous cherchons de l’aide près de là.
instruments-guichet-person-place-hint = Comme G1R 4S9, Rimouski ou Gaspésie.
instruments-guichet-person-no-fixed-address = { $for ->
    [other] Elle n’a pas d’adresse fixe
   *[self] Je n’ai pas d’adresse fixe
}
instruments-guichet-person-no-fixed-address-label = Sans adresse fixe
instruments-guichet-person-no-fixed-address-hint = Alors, un lieu connu suffit, ou rien du tout.

instruments-guichet-person-birth = { $for ->
    [other] Quel âge a cette personne ?
   *[self] Quel âge avez-vous ?
}
instruments-guichet-person-birth-label = Âge
instruments-guichet-person-birth-why = Certains services sont pour un âge. Dès 14 ans, chacun décide pour soi.
instruments-guichet-person-birth-hint = L’âge, comme 38, ou l’année de naissance, comme 1987.
instruments-guichet-person-fourteen = { $for ->
    [other] A-t-elle 14 ans ou plus ?
   *[self] Avez-vous 14 ans ou plus ?
}
instruments-guichet-person-fourteen-label = 14 ans ou plus
instruments-guichet-person-fourteen-why = Avant 14 ans, la loi demande l’accord d’un parent.
instruments-guichet-person-fourteen-needed = Répondez oui ou non. La loi nous demande de le savoir.

instruments-guichet-page-parent = Avec un parent
instruments-guichet-parent-why = Avant 14 ans, un parent doit dire oui. Ce peut être la personne qui a la garde.
instruments-guichet-parent-name = { $for ->
    [other] Le nom de son parent
   *[self] Le nom de votre parent
}
instruments-guichet-parent-name-label = Parent
instruments-guichet-parent-name-hint = Cela vous fait peur ? Appelez d’abord le numéro de cette page.
instruments-guichet-parent-name-needed = Écrivez le nom du parent, ou de la personne qui a la garde.
instruments-guichet-parent-reach = Son téléphone ou son courriel
instruments-guichet-parent-reach-label = Joindre le parent
instruments-guichet-parent-reach-needed = Écrivez un numéro ou un courriel. Nous devons lui parler d’abord.
instruments-guichet-parent-present = Ce parent est-il là en ce moment ?
instruments-guichet-parent-present-label = Parent présent
instruments-guichet-parent-present-needed = Répondez oui ou non. S’il est là, il peut dire oui tout de suite.

## page: guichet-reach

instruments-guichet-page-name = { $for ->
    [other] Comment l’appeler ?
   *[self] Comment vous appeler ?
}
instruments-guichet-person-name-why = Nous saurons qui saluer.
instruments-guichet-person-called-name = { $for ->
    [other] Son prénom, ou le nom qu’elle choisit
   *[self] Votre prénom, ou le nom que vous choisissez
}
instruments-guichet-person-called-name-label = Nom choisi
instruments-guichet-person-called-name-hint = Un prénom suffit.
instruments-guichet-person-called-name-needed = Écrivez un nom, même court. Un prénom suffit.
instruments-guichet-person-family-name = { $for ->
    [other] Son nom de famille
   *[self] Votre nom de famille
}
instruments-guichet-person-family-name-label = Nom de famille

instruments-guichet-contact-how = { $for ->
    [other] Comment la joindre sans risque ?
   *[self] Comment vous joindre sans risque ?
}
instruments-guichet-contact-how-label = Moyens sûrs
instruments-guichet-contact-how-why = Une personne va répondre. Elle passera par là, et par rien d’autre.
instruments-guichet-contact-how-hint = Cochez ce qui est sûr, même si d’autres voient votre téléphone.
instruments-guichet-contact-how-needed = Cochez un moyen ou plus. Vous pouvez aussi revenir avec un code.
instruments-guichet-contact-how-choice-phone = Par téléphone
instruments-guichet-contact-how-choice-text = Par texto
instruments-guichet-contact-how-choice-email = Par courriel
instruments-guichet-contact-how-choice-helper = Par moi, qui fais la demande
instruments-guichet-contact-how-choice-through = Par une personne de confiance
instruments-guichet-contact-how-choice-code = { $for ->
    [other] Par son code, sans contact
   *[self] Par mon code, sans contact
}
instruments-guichet-contact-how-choice-code-hint = Rien ne sera envoyé. La réponse se lit ici, avec un code.

instruments-guichet-page-contact = { $for ->
    [other] Où et quand la joindre ?
   *[self] Où et quand vous joindre ?
}
instruments-guichet-contact-why = Ces détails servent à répondre, et à rien d’autre.
instruments-guichet-contact-phone = { $for ->
    [other] Son numéro de téléphone
   *[self] Votre numéro de téléphone
}
instruments-guichet-contact-phone-label = Téléphone
instruments-guichet-contact-phone-needed = Écrivez un numéro, ou changez de moyen à la page d’avant.
instruments-guichet-contact-email = { $for ->
    [other] Son adresse courriel
   *[self] Votre adresse courriel
}
instruments-guichet-contact-email-label = Courriel
instruments-guichet-contact-email-needed = Écrivez un courriel, ou changez de moyen à la page d’avant.
instruments-guichet-helper-reach = Votre téléphone ou votre courriel, à vous qui aidez
instruments-guichet-helper-reach-label = Joindre la personne qui aide
instruments-guichet-helper-reach-needed = Écrivez votre numéro ou votre courriel.
instruments-guichet-contact-through = Le nom de la personne de confiance
instruments-guichet-contact-through-label = Personne de confiance
instruments-guichet-contact-through-needed = Écrivez le nom de la personne de confiance.
instruments-guichet-contact-through-reach = Le téléphone ou le courriel de la personne de confiance
instruments-guichet-contact-through-reach-label = Joindre la personne de confiance
instruments-guichet-contact-through-reach-needed = Écrivez son numéro ou son courriel.
instruments-guichet-contact-message = Pouvons-nous laisser un message ?
instruments-guichet-contact-message-label = Message permis
instruments-guichet-contact-message-why = Sans réponse, nous ne laissons pas de message.
instruments-guichet-contact-when = À quel moment appeler ?
instruments-guichet-contact-when-label = Bons moments
instruments-guichet-contact-when-why = Nous appelons quand vous pouvez parler.
instruments-guichet-contact-when-choice-morning = Le matin
instruments-guichet-contact-when-choice-noon = Vers midi
instruments-guichet-contact-when-choice-afternoon = L’après-midi
instruments-guichet-contact-when-choice-evening = Le soir
instruments-guichet-contact-when-choice-weekend = La fin de semaine
instruments-guichet-contact-language = { $for ->
    [other] Dans quelle langue lui écrire ?
   *[self] Dans quelle langue vous écrire ?
}
instruments-guichet-contact-language-label = Langue des messages
instruments-guichet-contact-language-why = Le message doit être clair pour qui le lit.
instruments-guichet-contact-language-choice-fr = français
instruments-guichet-contact-language-choice-en = anglais
instruments-guichet-contact-language-choice-ar = arabe
instruments-guichet-contact-avoid = Y a-t-il une chose à éviter ?
instruments-guichet-contact-avoid-label = À éviter
instruments-guichet-contact-avoid-why = Nous ferons attention.
instruments-guichet-contact-avoid-hint = Une heure, un numéro, quelqu’un qui pourrait répondre.

## page: guichet-more

instruments-guichet-person-clienteles = { $for ->
    [other] Cette personne se retrouve-t-elle ici ?
   *[self] Vous retrouvez-vous ici ?
}
instruments-guichet-person-clienteles-label = Situations
instruments-guichet-person-clienteles-why = Certains groupes connaissent bien ces vies-là.
instruments-guichet-person-clienteles-hint = Cochez ce que vous voulez, ou rien. Aucune réponse ne ferme la porte.
instruments-guichet-person-clienteles-choice-femmes = { $for ->
    [other] C’est une femme
   *[self] Je suis une femme
}
instruments-guichet-person-clienteles-choice-parents = { $for ->
    [other] Elle élève un enfant ou plus
   *[self] J’élève un enfant ou plus
}
instruments-guichet-person-clienteles-choice-immigrantes = { $for ->
    [other] Elle vient d’un autre pays
   *[self] Je viens d’un autre pays
}
instruments-guichet-person-clienteles-choice-refugiees = { $for ->
    [other] C’est une personne réfugiée
   *[self] Je suis une personne réfugiée
}
instruments-guichet-person-clienteles-choice-demandeurs-asile = { $for ->
    [other] Elle demande l’asile
   *[self] Je demande l’asile
}
instruments-guichet-person-clienteles-choice-autochtones = { $for ->
    [other] Elle est des Premières Nations, inuite ou métisse
   *[self] Je suis des Premières Nations, inuit ou métis
}
instruments-guichet-person-clienteles-choice-judiciarisees = { $for ->
    [other] Elle a, ou a eu, affaire à la justice
   *[self] J’ai, ou j’ai eu, affaire à la justice
}
instruments-guichet-person-clienteles-choice-dependance = { $for ->
    [other] Elle vit, ou a vécu, une dépendance
   *[self] Je vis, ou j’ai vécu, une dépendance
}
instruments-guichet-person-clienteles-choice-marginalisees = { $for ->
    [other] Elle vit à la rue, ou on la met de côté
   *[self] Je vis à la rue, ou on me met de côté
}
instruments-guichet-person-clienteles-choice-autisme = { $for ->
    [other] Elle est autiste
   *[self] Je suis autiste
}
instruments-guichet-person-clienteles-choice-communaute-militaire = { $for ->
    [other] Elle vient de l’armée, ou sa famille
   *[self] Je viens de l’armée, ou ma famille
}

instruments-guichet-page-more = { $for ->
    [other] Pour bien la recevoir
   *[self] Pour bien vous recevoir
}
instruments-guichet-request-access = { $for ->
    [other] Qu’est-ce qui lui rendrait les choses faciles ?
   *[self] Qu’est-ce qui vous rendrait les choses faciles ?
}
instruments-guichet-request-access-label = Pour bien recevoir
instruments-guichet-request-access-why = Nous cherchons un lieu et une heure qui vont.
instruments-guichet-request-access-choice-on-site = Parler sur place
instruments-guichet-request-access-choice-phone = Parler au téléphone
instruments-guichet-request-access-choice-video = Parler en vidéo
instruments-guichet-request-access-choice-writing = S’écrire, sans parler
instruments-guichet-request-access-choice-evening = Un rendez-vous le soir
instruments-guichet-request-access-choice-mobile-agent = Quelqu’un qui se déplace
instruments-guichet-request-access-choice-childcare = Faire garder les enfants
instruments-guichet-request-access-choice-transport = De l’aide pour le transport
instruments-guichet-request-access-choice-accessible = Un lieu sans marches
instruments-guichet-request-access-choice-reading = De l’aide pour lire ou écrire
instruments-guichet-request-access-choice-other = Autre chose
instruments-guichet-request-access-choice-other-typed = Quoi d’autre ?
instruments-guichet-person-papers = { $for ->
    [other] Quels papiers a-t-elle déjà ?
   *[self] Quels papiers avez-vous déjà ?
}
instruments-guichet-person-papers-label = Papiers
instruments-guichet-person-papers-why = Nous préparons avec vous ce qui manque.
instruments-guichet-person-papers-hint = Un papier qui manque ne bloque rien.
instruments-guichet-person-papers-choice-photo = Une pièce avec photo
instruments-guichet-person-papers-choice-health-card = La carte d’assurance maladie
instruments-guichet-person-papers-choice-social-insurance = Le numéro d’assurance sociale
instruments-guichet-person-papers-choice-immigration = Un papier d’immigration, ancien ou récent
instruments-guichet-person-papers-choice-claim = Une lettre de l’aide sociale
instruments-guichet-person-papers-choice-income = Une preuve de revenu
instruments-guichet-person-papers-choice-lease = Un bail
instruments-guichet-person-papers-choice-diploma = Un diplôme
instruments-guichet-person-papers-choice-cv = Un CV
instruments-guichet-person-papers-choice-none = Aucun pour le moment

## staff

instruments-command-save-draft = Brouillon d’outil enregistré
instruments-command-drop-draft = Brouillon d’outil abandonné
instruments-command-enable = Outil mis en service
instruments-command-withdraw = Outil retiré
instruments-command-note-answers = Réponses notées
instruments-command-keep-answers = Réponses en cours gardées
instruments-changed-meanwhile = Quelqu’un d’autre a écrit ici entre-temps. Copiez ce que vous venez d’écrire, puis rechargez la page.
instruments-no-draft = Rien n’est en cours d’écriture.
instruments-not-ready = Cet outil ne peut pas être mis en service ainsi. Relisez les conditions et les choix.
instruments-not-in-force = Cet outil n’est pas en service.
instruments-not-asked-here = Cet outil ne pose pas cette question.
instruments-not-an-answer = Cette réponse ne va pas avec la question.
instruments-needed-left-out = Il manque une réponse dont la suite a besoin.
instruments-no-title = Donnez un nom à l’outil.
instruments-no-purpose = Dites à quoi servent les réponses. Sans but, rien ne se demande.
instruments-no-question = Ajoutez au moins une question.
instruments-no-label = Écrivez la question.
instruments-no-why = Dites pourquoi vous le demandez. Sans but, une question ne peut pas être mise en service.
instruments-few-choices = Écrivez au moins deux choix, aucun vide.
instruments-no-ends = Nommez les deux bouts de l’échelle.
instruments-needed-and-kept = Ce qui est nécessaire ne peut pas aussi être gardé pour soi. Choisissez l’un des deux.
instruments-not-asked-anywhere = Aucun outil ne pose plus cette question. Retirez-la.
instruments-asked-already = Cette question est déjà posée ailleurs.
instruments-twice = La question { $as } demande déjà la même chose.
instruments-condition-lost = La réponse attendue n’est plus dans une question placée avant.
instruments-asked-closely = Une question proche est déjà posée.
instruments-asked-under = Elle se trouve dans « { $name } », sous « { $label } ».
instruments-take-it-up = La reprendre
instruments-list = Outils
instruments-ours = Ceux d’ici
instruments-given = Ceux de la plateforme
instruments-none = Pas encore d’outil à vous
instruments-none-next = Un outil, c’est quelques questions que vous posez souvent. Écrivez-les une fois : elles se remplissent ensuite dans chaque dossier.
instruments-new = Écrire un outil
instruments-no-name = Sans nom pour le moment
instruments-name = Nom de l’outil
instruments-questions = Questions
instruments-state = État
instruments-in-force = En service, version { $n }
instruments-draft-state = Brouillon
instruments-withdrawn-on = Retiré le { DAY($day) }
instruments-withdrawn-what = Plus personne ne pose ces questions. Les réponses données restent dans les dossiers.
instruments-withdrawn = Outil retiré. Les réponses restent.
instruments-withdraw = Retirer cet outil
instruments-writing = Rien n’est demandé à personne avant la mise en service.
instruments-writing-next = Vous écrivez la version suivante. Celle en service ne change pas d’ici là.
instruments-saved-by = Enregistré par { $name }, { INSTANT($at) }.
instruments-next-version = Écrire une nouvelle version
instruments-like-this = Écrire un outil qui part de celui-ci
instruments-earlier = Versions d’avant
instruments-version = Version { $n }, en service le { DAY($day) }
instruments-conditional = selon une réponse
instruments-purpose = À quoi servent les réponses
instruments-purpose-hint = La personne le lit avant de répondre.
instruments-translations = En anglais et en arabe
instruments-in = { $what }, { $lang ->
    [en] en anglais
   *[ar] en arabe
}
instruments-question = Question
instruments-question-n = Question { $n }.
instruments-label = La question
instruments-why = Pourquoi vous le demandez
instruments-why-hint = Une phrase, que la personne lit sous la question.
instruments-kind = Comment on y répond
instruments-kind-name = { $kind ->
    [one] Un choix
    [many] Plusieurs choix
    [yes-no] Oui ou non
    [scale] De 0 à 10
    [text] Quelques mots
    [long] Un texte
   *[date] Une date
}
instruments-class = Ce que c’est
instruments-class-name = { $class ->
    [identity] Qui elle est, comment la joindre
    [sensitive] Délicat
   *[plain] Ordinaire
}
instruments-choices = Les choix
instruments-choice-n = Choix { $n }
instruments-choice-add = Ajouter un choix
instruments-low = Le bout 0 veut dire
instruments-high = Le bout 10 veut dire
instruments-when = Poser seulement si
instruments-when-always = Toujours la poser
instruments-when-is = « { $question } » : { $answer }
instruments-may-prefer-not = On peut préférer ne pas répondre
instruments-needed = Nécessaire à la prochaine étape
instruments-up = Monter
instruments-down = Descendre
instruments-remove = Retirer
instruments-add = Ajouter une question
instruments-take = Reprendre une question déjà posée
instruments-take-hint = Si la réponse est connue, elle n’est pas redemandée.
instruments-take-which = Choisir une question
instruments-take-add = Reprendre cette question
instruments-taken = Reprise de « { $name } ».
instruments-of = { $label } : { $name }
instruments-enable = Mettre en service
instruments-enabled = Outil mis en service.
instruments-save = Enregistrer le brouillon
instruments-drop = Abandonner ce brouillon
instruments-dropped = Brouillon abandonné.
instruments-sheet-kept = Brouillon enregistré
instruments-sheet-away = Pas enregistré : gardez cette page ouverte.
instruments-to-settle = À régler
instruments-preview = Aperçu
instruments-preview-again = Vider l’aperçu
instruments-preview-later = Les questions se montrent ici à mesure que vous les écrivez.
instruments-blank = Feuille à remplir à la main
instruments-print = Imprimer
instruments-back = Revenir
instruments-paper-free = Vous pouvez laisser une question sans réponse.
instruments-paper-when = Seulement si cela vous concerne.
instruments-printed-on = Réponses au { DAY($day) }
instruments-nothing-said = Pas encore de réponse.
instruments-fill = Remplir un outil avec la personne
instruments-fill-which = Choisir un outil
instruments-back-to-file = Toutes ses réponses
instruments-known = Ce qui est déjà connu
instruments-known-why = Relisez-le avec la personne. Rien de cela n’est redemandé.
instruments-still-so = Relu avec la personne : c’est toujours vrai
instruments-confirmed-on = Confirmé le { DAY($day) }.
instruments-nothing-left = Il n’y a rien à demander ici pour le moment.
instruments-note = Noter les réponses
instruments-noted = { $count ->
    [0] Rien de neuf à noter.
    [one] Une réponse notée.
   *[other] { $count } réponses notées.
}
instruments-draft = Réponses commencées, { INSTANT($at) }.
instruments-draft-drop = Les effacer
instruments-draft-kept = Gardé
instruments-draft-away = Pas encore gardé
instruments-draft-typing = …
instruments-over-time = Dans le temps
instruments-compare = Comparer deux dates
instruments-compare-from = Du
instruments-compare-to = Au
instruments-compare-none = Rien à comparer à ces dates.
instruments-changed = a changé
instruments-nothing-yet = Rien encore
instruments-then = puis
