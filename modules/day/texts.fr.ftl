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
day-received = Reçus
day-from = { $name }
day-care = À soigner
day-promised = Promis
day-promised-none = Rien de promis cette semaine
day-promised-none-next = Les prochains contacts sont plus loin. Profitez-en pour les personnes qui attendent ailleurs.
day-answers = Réponses
day-see-all = Tout voir
day-note = Noter
day-quiet = Rien n’attend aujourd’hui
day-quiet-why = Les références reçues et les contacts promis arrivent ici, avec leur date.
day-quiet-go = Voir le répertoire

