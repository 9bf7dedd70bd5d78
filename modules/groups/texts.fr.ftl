### prefixes: group-place

groups-command-open = Groupe ouvert
groups-command-change = Groupe modifié
groups-command-set-meeting = Rencontre de groupe modifiée
groups-command-ask = Place demandée
groups-command-give = Place donnée
groups-command-not-now = Place reproposée plus tard
groups-command-leave = Place laissée
groups-command-stay = Place gardée
groups-command-leave-mine = Place laissée par la personne

groups-ends-before-it-starts = L’heure de fin vient après l’heure de début.
groups-until-before-from = Le dernier jour vient après le premier.
groups-too-long = Un groupe se planifie pour un an au plus. Il se prolonge ensuite.
groups-no-meeting-at-all = Aucune rencontre ne tombe entre ces deux jours. Changez les jours de la semaine ou les dates.
groups-fewer-than-in = { $count ->
    [one] Une personne a déjà sa place. Gardez au moins une place.
   *[other] { $count } personnes ont déjà leur place. Gardez au moins autant de places.
}
groups-no-such-meeting = Cette rencontre n’est pas au calendrier du groupe.
groups-meeting-logged = Cette rencontre est déjà notée. Elle reste à son jour.
groups-holiday = C’est un jour férié. Choisissez un autre jour.
groups-over = Ce groupe est terminé.
groups-already-there = Cette personne a déjà sa place, ou elle attend déjà.
groups-waits-no-more = Cette personne n’attend plus, ou elle a laissé sa place.
groups-left-for-good = Ce départ ne se défait plus. Ajoutez la personne de nouveau.
groups-full = Aucune place n’est libre.
groups-somebody-before = La place libre est proposée à quelqu’un qui attend depuis plus longtemps.
groups-again-later = Choisissez un jour à venir.
group-place-one-at-a-time = Cette personne a déjà sa place, ou elle attend déjà.

groups-title = Groupes
groups-new = Ouvrir un groupe
groups-none = Aucun groupe encore
groups-none-next = Un groupe a un lieu, des jours, des places et une liste d’attente.
groups-name = Nom
groups-name-hint = Ce nom et le programme se lisent dans tout le réseau. N’y écrivez le nom d’aucune personne.
groups-what = Genre
groups-service = Service
groups-leader = Qui l’anime
groups-place = Lieu
groups-places = Nombre de places
groups-weekdays = Jours
groups-weekdays-hint = Les jours fériés n’ont pas de rencontre.
groups-starts = De
groups-ends = À
groups-from = Premier jour
groups-until = Dernier jour
groups-programme = Programme
groups-programme-hint = Une rencontre par ligne, dans l’ordre. Une rencontre annulée passe son thème à la suivante.
groups-save = Enregistrer
groups-say-first = Écrivez le nom et le lieu, et cochez au moins un jour.
groups-change = Modifier
groups-back = Retour au groupe
groups-over-tag = Terminé
groups-next = Prochaine rencontre
groups-next-none = Aucune rencontre à venir
groups-taken = Places
groups-taken-of = { $in } sur { $places }
groups-waits = En attente
groups-free = { $count ->
    [0] Complet
    [one] Une place libre
   *[other] { $count } places libres
}
groups-mine-tag = Le mien
groups-led-by = Animé par { $name }
groups-between = Du { DAY($from) } au { DAY($until) }

groups-people = Dans le groupe
groups-people-none = Personne encore
groups-people-none-next = Cherchez quelqu’un par son nom pour lui donner une place.
groups-since = Depuis le { DAY($day) }
groups-in-pause = En pause, sa place l’attend
groups-waiting = Liste d’attente
groups-waiting-in-pause = En pause, elle garde son rang
groups-waiting-again = Reproposer à partir du { DAY($day) }
groups-asked-on = Demandé le { $day }
groups-add = Ajouter quelqu’un
groups-add-hint = Écrivez un nom, puis Entrée. Si le groupe est complet, la personne attend dans l’ordre des demandes.
groups-add-none = Personne de ce nom n’est accompagné ici.
groups-add-in = { $name } a déjà sa place.
groups-add-waits = { $name } attend déjà une place.
groups-add-one = Ajouter
groups-added = { $name } a sa place.
groups-added-waits = { $name } est sur la liste d’attente.
groups-propose = Une place est libre pour { $name }
groups-propose-why = Demandez-lui d’abord. Rien ne bouge sans sa réponse.
groups-give = { $name } prend la place
groups-given = { $name } a sa place.
groups-not-now = Pas maintenant
groups-not-now-done = { $name } garde son rang.
groups-leave = Laisse sa place
groups-leave-wait = N’attend plus
groups-left-done = C’est noté. La place est libre.
groups-left-wait-done = C’est noté.
groups-left-by-her = { $name } laisse sa place
groups-left-by-her-wait = { $name } n’attend plus
groups-left-by-her-on = Dit avec son code le { DAY($day) }

groups-meetings = Rencontres à venir
groups-meetings-none = Aucune rencontre à venir
groups-meetings-none-next = Prolongez le groupe pour en planifier d’autres.
groups-meeting-state = { $state ->
    [moved] Déplacée
    [cancelled] Annulée
   *[planned] Prévue
}
groups-meeting-change = Déplacer ou annuler
groups-meeting-changed = La rencontre est modifiée.
groups-meeting-day = Jour
groups-meeting-move = Déplacer
groups-meeting-cancel = Annuler la rencontre
groups-meeting-restore = Remettre comme prévu
groups-meeting-no-consequence = Personne n’a rien à faire. Dites-le au groupe comme vous en avez l’habitude.
groups-log = Noter la rencontre
groups-to-log = À noter
groups-logged = Rencontres notées
groups-came = { $count ->
    [one] Une personne est venue
   *[other] { $count } personnes sont venues
}

groups-sheet = Feuille de présence
groups-sheet-print = Imprimer
groups-sheet-name = Nom
groups-sheet-sign = Signature
groups-sheet-lead = Signez si vous voulez bien. Il n’y a rien à expliquer quand on ne vient pas.
groups-sheet-blank = Autre personne
groups-sheet-which = Rencontre

groups-day-title = Mes groupes aujourd’hui
groups-day-logged = Notée
groups-day-proposed = Une place libre peut lui être proposée

## page: groups-mine

groups-kind = { $kind ->
    [ppe] Projet préparatoire à l’emploi
    [self-help] Groupe d’entraide
   *[workshop] Atelier
}
groups-hour = { $hour } h
groups-hour-minutes = { $hour } h { $minutes }
groups-hours = de { $from } à { $to }
groups-rhythm = { $days }, { $hours }
groups-mine = Mes groupes
groups-mine-with = Avec
groups-mine-none = Vous n’êtes dans aucun groupe pour le moment. Demandez à la personne qui vous aide, si vous en voulez un.
groups-mine-in = Vous avez votre place.
groups-mine-asked = Vous attendez une place. On vous parle dès qu’une place est libre.
groups-mine-paused = Vous êtes en pause. Votre place vous attend et personne ne vous relance.
groups-mine-paused-asked = Vous êtes en pause. Vous gardez votre rang et personne ne vous relance.
groups-mine-where = Où
groups-mine-when = Quand
groups-mine-next = Les prochaines fois
groups-mine-at = { $day }, { $hours }
groups-mine-cancelled = Pas de rencontre ce jour-là
groups-mine-leave = Laisser ma place
groups-mine-leave-why = Vous pouvez partir quand vous voulez, sans dire pourquoi. Vous pourrez redemander une place.
groups-mine-leave-do = Je laisse ma place
groups-mine-stop = Ne plus attendre
groups-mine-stop-do = Je ne veux plus attendre
groups-mine-done = C’est noté. La personne qui vous aide le voit.
