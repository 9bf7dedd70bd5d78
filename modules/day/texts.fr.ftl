day-title = Ma journée
day-meetings = Premières rencontres de la semaine
day-doors = Demandes
day-doors-waiting = { $count ->
    [one] { $count } demande attend un appel
   *[other] { $count } demandes attendent un appel
}
day-doors-late = { $count ->
    [one] { $count } demande en retard
   *[other] { $count } demandes en retard
}
day-doors-follow = { $count ->
    [one] { $count } demande à suivre : l’adresse donnée a-t-elle aidé ?
   *[other] { $count } demandes à suivre : l’adresse donnée a-t-elle aidé ?
}
day-received = Reçus
day-from = { $name }
day-care = À soigner
day-promised = Promis
day-promised-none = Rien de promis cette semaine
day-promised-none-next = Les prochains contacts sont plus loin. Profitez-en pour les personnes qui attendent ailleurs.
day-answers = Réponses
day-answers-more = Encore { $count }
day-answers-seen = { $count ->
    [one] J’ai vu la réponse acceptée
   *[other] J’ai vu les { $count } réponses acceptées
}
day-answers-seen-done = { $count ->
    [one] Réponse vue. Elle reste dans « Références », « Terminées ».
   *[other] { $count } réponses vues. Elles restent dans « Références », « Terminées ».
}
day-see-all = Tout voir
day-note = Noter
day-group = Noter un groupe
day-hours = Mes heures
day-hours-team = Heures
day-quiet = Rien n’attend aujourd’hui
day-quiet-why = Les références reçues et les contacts promis arrivent ici, avec leur date.
day-quiet-go = Voir le répertoire
day-quiet-invite = Inviter l’équipe
day-plans = Ce qu’on vous demande
day-change-asked = { $what ->
    [portrait] changer son portrait
   *[plan] changer son plan
}
day-paused = En pause
