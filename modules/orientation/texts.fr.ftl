### public
### Pourquoi un service est proposé. Les groupes, langues et régions arrivent déjà en mots.

## page: orientation-reasons

orientation-reason-need = { $need ->
    [financial] Aide pour l’argent.
    [social] Soutien pour la vie de tous les jours.
   *[work] Aide pour trouver et garder un emploi.
}
orientation-reason-helps-with-steps = { $need ->
    [financial] Aide à faire les démarches d’aide financière.
    [social] Aide à trouver du soutien et à faire les démarches.
   *[work] Aide à faire les démarches d’emploi.
}
orientation-reason-clientele = Service pour : { $clientele }.
orientation-reason-combination = Service pour plusieurs situations à la fois : { $clienteles }.
orientation-reason-close = Service pour : { $clienteles }. Demandez s’il convient.
orientation-reason-open-to-all = Ouvert à toutes les situations.
orientation-reason-for-group = Service pour : { $clienteles }. Est-ce le bon service?
orientation-reason-can-direct = Peut dire qui appeler.
orientation-reason-age-between = De { $min } à { $max } ans.
orientation-reason-age-from = À partir de { $min } ans.
orientation-reason-age-up-to = Jusqu’à { $max } ans.
orientation-reason-age-excluded = Les services que nous avons trouvés ne sont pas offerts à { $age } ans.
orientation-reason-language = Langue du service : { $language }.
orientation-reason-language-to-ask = Langue à demander au téléphone : { $language }.
orientation-reason-mode = { $mode ->
    [on-site] Rencontre sur place.
    [phone] Rencontre au téléphone.
    [video] Rencontre en vidéo.
   *[writing] Échange par écrit.
}
orientation-reason-distance = À environ { $km } km, à vol d’oiseau.
orientation-reason-same-municipality = Dans la même municipalité : { $name }.
orientation-reason-same-region = Dans la même région : { $region }.
orientation-reason-neighbour-region = Dans une région voisine : { $region }.
orientation-reason-other-region = Dans une autre région : { $region }. Vous pouvez d’abord téléphoner.
orientation-reason-capacity-open = Il y a de la place en ce moment.
orientation-reason-capacity-waiting = { $days ->
    [one] Attente d’environ { $days } jour.
   *[other] Attente d’environ { $days } jours.
}
orientation-reason-capacity-waiting-unknown = Il y a une attente. Demandez combien de temps.
orientation-reason-capacity-full = Complet en ce moment.
orientation-reason-network = Le réseau dit qui peut aider.
orientation-reason-outside = { $need ->
    [financial] Service public pour l’aide financière. Il décide lui-même.
    [social] Service public pour trouver du soutien.
   *[work] Service public pour l’emploi.
}
orientation-reason-checked = Vérifié par le réseau le { DAY($day) }.
orientation-reason-not-checked = Pas encore vérifié par le réseau.

## page: orientation-clienteles

orientation-clientele-multiples = toutes les situations
orientation-clientele-judiciarisees = personnes judiciarisées
orientation-clientele-femmes = femmes
orientation-clientele-parents = parents d’enfants à charge
orientation-clientele-jeunes = jeunes et jeunes adultes
orientation-clientele-adultes = adultes
orientation-clientele-35-plus = personnes de 35 ans et plus
orientation-clientele-45-plus = personnes de 45 ans et plus
orientation-clientele-immigrantes = personnes immigrantes
orientation-clientele-refugiees = personnes réfugiées
orientation-clientele-demandeurs-asile = personnes qui demandent l’asile
orientation-clientele-dependance = personnes qui vivent une dépendance
orientation-clientele-marginalisees = personnes marginalisées
orientation-clientele-autisme = personnes autistes
orientation-clientele-communaute-militaire = communauté militaire
orientation-clientele-anglophones = communauté anglophone
orientation-clientele-autochtones = personnes autochtones
orientation-clientele-employeurs = employeurs

## staff
### Les mêmes raisons, dites à qui accompagne.

orientation-staff-close = Service pour : { $clienteles }. À vérifier avec la personne.
orientation-staff-for-group = Service pour : { $clienteles }. À vérifier avec la personne.
orientation-staff-age-excluded = Les services trouvés ne sont pas offerts à { $age } ans.
orientation-staff-other-region = Dans une autre région : { $region }. Un appel d’abord est possible.
