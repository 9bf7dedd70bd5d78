### public
### Les accords, demandés un par un, et la page de vie privée.

## page: consent-ask

consent-title = Les accords
consent-ask-count = Accord { $n }
consent-ask-share = { $for ->
    [other] Est-elle d’accord pour envoyer sa demande à ce groupe : { $to } ?
   *[self] Pouvons-nous envoyer votre demande à ce groupe : { $to } ?
}
consent-why-share = Sans elle, ce groupe ne peut pas répondre.
consent-ask-share-sensitive = { $for ->
    [other] Est-elle d’accord pour envoyer aussi le plus personnel à ce groupe : { $to } ?
   *[self] Pouvons-nous envoyer aussi le plus personnel à ce groupe : { $to } ?
}
consent-why-share-sensitive = { $for ->
    [other] Elle n’aura pas à le redire. Sinon, elle le dira elle-même, si elle veut.
   *[self] Vous n’aurez pas à le redire. Sinon, vous le direz vous-même, si vous voulez.
}
consent-ask-reminders = { $for ->
    [other] Veut-elle un message quand il y a du nouveau ?
   *[self] Pouvons-nous vous écrire quand il y a du nouveau ?
}
consent-why-reminders = Le message dit un jour et un lieu, rien de personnel.
consent-ask-statistics = { $for ->
    [other] Est-elle d’accord pour être comptée, sans son nom ?
   *[self] Pouvons-nous vous compter, sans votre nom ?
}
consent-why-statistics = Le réseau montre ainsi combien de gens attendent de l’aide.
consent-ask-free = { $for ->
    [other] Elle est libre. L’accord dure un an, et elle peut le retirer quand elle veut.
   *[self] Vous êtes libre. L’accord dure un an, et vous pouvez le retirer quand vous voulez.
}
consent-ask-leaves = Voici tout ce qui part
consent-ask-no = { $for ->
    [other] Si elle dit non, rien d’autre ne change.
   *[self] Si vous dites non, rien d’autre ne change.
}
consent-ask-no-share = { $for ->
    [other] Si elle dit non, rien ne part vers ce groupe. Son choix reste noté, et le réseau s’en occupe avec elle.
   *[self] Si vous dites non, rien ne part vers ce groupe. Votre choix reste noté, et le réseau s’en occupe avec vous.
}
consent-ask-no-share-sensitive = { $for ->
    [other] Si elle dit non, le reste part quand même.
   *[self] Si vous dites non, le reste part quand même.
}
consent-ask-blank = Répondez oui ou non. Les deux conviennent.
consent-yes = { $for ->
    [other] Oui, elle accepte
   *[self] Oui, j’accepte
}
consent-no = Non

## page: consent-mine

consent-mine-title = { $for ->
    [other] Ses accords
   *[self] Mes accords
}
consent-mine-why = Retirer un accord se fait tout de suite. Un groupe qui aide déjà garde son dossier.
consent-mine-none = Aucun accord en ce moment.
consent-mine-since = Donné le { DAY($day) }.
consent-mine-until = Il prend fin le { DAY($day) }.
consent-mine-ended = Accords qui ont pris fin
consent-mine-ended-on = Donné le { DAY($day) }, fini le { DAY($ended) }.
consent-mine-end = Retirer cet accord
consent-mine-change = Revoir chaque accord

## page: consent-privacy

consent-privacy-title = Votre vie privée
consent-privacy-lead = Ce que vous dites ici est à vous. Voici ce que nous en faisons.
consent-privacy-why-title = Pourquoi nous demandons
consent-privacy-why =
    Pour trouver avec vous qui peut vous aider, et lui permettre de vous joindre.
    Chaque question dit à quoi elle sert. Vous pouvez laisser vide tout ce qui n’est pas requis.
consent-privacy-who-title = Qui peut lire
consent-privacy-who =
    Le bureau du réseau, qui reçoit la demande. Ensuite, le groupe que vous choisissez, si vous êtes d’accord.
    Chaque groupe reçoit une copie de ce que vous acceptez, et rien de plus.
    Nous ne vendons rien. Nous ne donnons rien au ministère sans vous.
consent-privacy-where-title = Où c’est gardé
consent-privacy-where =
    Sur le serveur du réseau. Ces pages n’appellent aucun autre site.
    Un seul témoin, ou « cookie », tient votre demande ouverte. Il s’efface quand vous fermez.
consent-privacy-long-title = Combien de temps
consent-privacy-long =
    Une demande pas encore envoyée est effacée après { $days } jours.
    Une demande envoyée est gardée tant qu’une porte est ouverte. Ensuite, elle suit les règles du réseau. Vous pouvez les demander.
    Un accord dure un an, ou moins si vous le retirez.
consent-privacy-rights-title = Ce que vous pouvez faire
consent-privacy-rights =
    Lire tout ce que nous avons sur vous, et en avoir une copie. C’est gratuit.
    Corriger, retirer un accord, arrêter, ou tout effacer avant l’envoi.
    Avec votre code, vous le faites seul ou seule. Vous pouvez aussi nous appeler.
consent-privacy-alone-title = Qui décide
consent-privacy-alone =
    Des personnes, toujours. Aucune machine ne vous donne de note ni ne choisit pour vous.
    Dès quatorze ans, vous décidez seul ou seule. Avant, avec un parent.
consent-privacy-trace-title = Qui a lu
consent-privacy-trace =
    Chaque lecture est notée. Votre page « Qui a ouvert ma demande » vous la montre.
consent-privacy-complain-title = Si quelque chose ne va pas
consent-privacy-complain =
    Dites-le à la personne responsable. Elle répond dans les trente jours.
    Vous pouvez aussi écrire à la Commission d’accès à l’information du Québec.
consent-privacy-person-title = La personne responsable
consent-privacy-person-none = Son nom n’est pas encore écrit ici. Appelez le numéro en haut de la page.
consent-page-version = Version de cette page : { $version }

## page: consent-refusals

consent-no-recipient = Ce groupe ne peut pas recevoir de demande.
consent-parent-needed = Avant quatorze ans, un parent doit dire oui avec vous.
consent-share-first = Dites d’abord oui à l’envoi de la demande.
consent-in-force = Cet accord est déjà donné. Retirez-le si vous changez d’idée.
consent-one-in-force = Cet accord est déjà donné.
consent-already-ended = Cet accord a déjà pris fin.

## staff

consent-command-give = Accord donné
consent-command-refuse = Accord refusé
consent-command-withdraw = Accord retiré
