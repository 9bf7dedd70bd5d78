# fr=6e3222f1 reviewed=no
groups-command-open = Group opened
# fr=7bd78d5e reviewed=no
groups-command-change = Group changed
# fr=dcb9613e reviewed=no
groups-command-set-meeting = Group meeting changed
# fr=ad1901c3 reviewed=no
groups-command-ask = Place asked for
# fr=9e019151 reviewed=no
groups-command-give = Place given
# fr=8da805a9 reviewed=no
groups-command-not-now = Place to be proposed again later
# fr=33d4cd89 reviewed=no
groups-command-leave = Place left
# fr=5229df67 reviewed=no
groups-command-stay = Place kept
# fr=88f3019b reviewed=no
groups-command-leave-mine = Place left by the person

# fr=8f1362e0 reviewed=no
groups-ends-before-it-starts = The end comes after the beginning.
# fr=44867413 reviewed=no
groups-until-before-from = The last day comes after the first.
# fr=377ba5b7 reviewed=no
groups-too-long = A group is planned for a year at most. It can be prolonged afterwards.
# fr=d3c3648e reviewed=no
groups-no-meeting-at-all = No meeting falls between these two days. Change the weekdays or the dates.
# fr=a632f427 reviewed=no
groups-fewer-than-in = { $count ->
    [one] One person has a place already. Keep at least one place.
   *[other] { $count } people have a place already. Keep at least as many places.
}
# fr=01d36c3d reviewed=no
groups-no-such-meeting = This meeting is not in the group’s calendar.
# fr=37a92e07 reviewed=no
groups-meeting-logged = This meeting is logged already. It stays on its day.
# fr=95d068e2 reviewed=no
groups-holiday = This is a public holiday. Choose another day.
# fr=e395af44 reviewed=no
groups-over = This group is over.
# fr=41bdac56 reviewed=no
groups-already-there = This person has a place already, or waits already.
# fr=40e601e9 reviewed=no
groups-waits-no-more = This person waits no more, or has left the place.
# fr=fdefb847 reviewed=no
groups-left-for-good = This leaving can no longer be undone. Add the person again.
# fr=dba29c17 reviewed=no
groups-full = No place is free.
# fr=0bfc8267 reviewed=no
groups-somebody-before = The free place is proposed to somebody who has waited longer.
# fr=a26b6fe4 reviewed=no
groups-again-later = Choose a day to come.
# fr=870d0011 reviewed=no
group-place-one-at-a-time = This person has a place already, or waits already.

# fr=3024c765 reviewed=no
groups-title = Groups
# fr=59c45d5b reviewed=no
groups-kind = { $kind ->
    [ppe] Pre-employment project
    [self-help] Self-help group
   *[workshop] Workshop
}
# fr=949754c8 reviewed=no
groups-new = Open a group
# fr=55fa701e reviewed=no
groups-none = No group yet
# fr=d9815fc3 reviewed=no
groups-none-next = A group has a place to meet, days, places and a waiting list.
# fr=a7b41204 reviewed=no
groups-name = Name
# fr=9ff5def0 reviewed=no
groups-name-hint = The whole network reads this name and the programme. Write nobody’s name in them.
# fr=842ec0fb reviewed=no
groups-what = Kind
# fr=e660baef reviewed=no
groups-service = Service
# fr=63c6cc75 reviewed=no
groups-leader = Led by
# fr=bebc6705 reviewed=no
groups-place = Where
# fr=66a5138a reviewed=no
groups-places = Number of places
# fr=e3698cf4 reviewed=no
groups-weekdays = Days
# fr=4b69512f reviewed=no
groups-weekdays-hint = There is no meeting on public holidays.
# fr=e6dc4f08 reviewed=no
groups-starts = From
# fr=65b4c9a2 reviewed=no
groups-ends = To
# fr=7c8c9449 reviewed=no
groups-from = First day
# fr=7667f305 reviewed=no
groups-until = Last day
# fr=8c880cca reviewed=no
groups-programme = Programme
# fr=48852a43 reviewed=no
groups-programme-hint = One meeting a line, in order. A cancelled meeting passes its theme on.
# fr=2cdee470 reviewed=no
groups-save = Save
# fr=c41589cc reviewed=no
groups-say-first = Write the name and where, and tick one day at least.
# fr=c32f306f reviewed=no
groups-change = Change
# fr=884cebda reviewed=no
groups-back = Back to the group
# fr=46bc5e1d reviewed=no
groups-over-tag = Over
# fr=53d1138b reviewed=no
groups-next = Next meeting
# fr=104b7a57 reviewed=no
groups-next-none = No meeting to come
# fr=8d60a62e reviewed=no
groups-taken = Places
# fr=968d7c86 reviewed=no
groups-taken-of = { $in } of { $places }
# fr=7b10cf85 reviewed=no
groups-waits = Waiting
# fr=8b40f9ef reviewed=no
groups-free = { $count ->
    [0] Full
    [one] One free place
   *[other] { $count } free places
}
# fr=c68c4f54 reviewed=no
groups-mine-tag = Mine
# fr=35fbe889 reviewed=no
groups-led-by = Led by { $name }
# fr=9c62a7eb reviewed=no
groups-between = From { DAY($from) } to { DAY($until) }

# fr=60f952ac reviewed=no
groups-hour = { $hour }:00
# fr=77baec82 reviewed=no
groups-hour-minutes = { $hour }:{ $minutes }
# fr=2acaa0a4 reviewed=no
groups-hours = { $from } to { $to }
# fr=3e36a74a reviewed=no
groups-rhythm = { $days }, { $hours }

# fr=acf93a13 reviewed=no
groups-people = In the group
# fr=4b4588a7 reviewed=no
groups-people-none = Nobody yet
# fr=8637023f reviewed=no
groups-people-none-next = Find somebody by name to give her a place.
# fr=a7283011 reviewed=no
groups-since = Since { DAY($day) }
# fr=b798aa67 reviewed=no
groups-in-pause = In a pause; the place is kept
# fr=9aec2fdb reviewed=no
groups-waiting = Waiting list
# fr=2d21adab reviewed=no
groups-waiting-in-pause = In a pause; the rank is kept
# fr=9e551ff5 reviewed=no
groups-waiting-again = Propose again from { DAY($day) }
# fr=357202fc reviewed=no
groups-asked-on = Asked on { $day }
# fr=4e23c8e0 reviewed=no
groups-add = Add somebody
# fr=ccec8f37 reviewed=no
groups-add-hint = Write a name, then Enter. If the group is full, the person waits in the order of asking.
# fr=9669037b reviewed=no
groups-add-none = Nobody of that name is accompanied here.
# fr=87a1049a reviewed=no
groups-add-in = { $name } already has a place.
# fr=755d5f3f reviewed=no
groups-add-waits = { $name } is already waiting for a place.
# fr=dd1ceee9 reviewed=no
groups-add-one = Add
# fr=47dcc986 reviewed=no
groups-added = { $name } has a place.
# fr=3dffdccd reviewed=no
groups-added-waits = { $name } is on the waiting list.
# fr=cf84f7ea reviewed=no
groups-propose = A place is free for { $name }
# fr=556a75f6 reviewed=no
groups-propose-why = Ask her first. Nothing moves without her answer.
# fr=8f7e34ff reviewed=no
groups-give = { $name } takes the place
# fr=fd183078 reviewed=no
groups-given = { $name } has a place.
# fr=9f55eb19 reviewed=no
groups-not-now = Not now
# fr=b20da021 reviewed=no
groups-not-now-done = { $name } keeps the rank.
# fr=1fbfa752 reviewed=no
groups-leave = Leaves the place
# fr=f0d99726 reviewed=no
groups-leave-wait = Waits no more
# fr=53dcca89 reviewed=no
groups-left-done = Noted. The place is free.
# fr=9838f0f3 reviewed=no
groups-left-wait-done = Noted.
# fr=a66661fd reviewed=no
groups-left-by-her = { $name } leaves the place
# fr=e32e103f reviewed=no
groups-left-by-her-wait = { $name } waits no more
# fr=07761cf7 reviewed=no
groups-left-by-her-on = Said with the code on { DAY($day) }

# fr=5ce85055 reviewed=no
groups-meetings = Meetings to come
# fr=ba84ea46 reviewed=no
groups-meetings-none = No meeting to come
# fr=7b166a6f reviewed=no
groups-meetings-none-next = Prolong the group to plan more.
# fr=403fa268 reviewed=no
groups-meeting-state = { $state ->
    [moved] Moved
    [cancelled] Cancelled
   *[planned] Planned
}
# fr=959e050d reviewed=no
groups-meeting-change = Move or cancel
# fr=05f2f04f reviewed=no
groups-meeting-changed = The meeting is changed.
# fr=d6175f8c reviewed=no
groups-meeting-day = Day
# fr=2108cefd reviewed=no
groups-meeting-move = Move
# fr=bfb5e4b9 reviewed=no
groups-meeting-cancel = Cancel the meeting
# fr=73441df8 reviewed=no
groups-meeting-restore = As planned again
# fr=3c9c6551 reviewed=no
groups-meeting-no-consequence = Nobody has anything to do. Tell the group as you usually do.
# fr=ab5b114a reviewed=no
groups-log = Log the meeting
# fr=069ad50a reviewed=no
groups-to-log = To log
# fr=4393c36c reviewed=no
groups-logged = Meetings logged
# fr=7a8de4ac reviewed=no
groups-came = { $count ->
    [one] One person came
   *[other] { $count } people came
}

# fr=bdf09155 reviewed=no
groups-sheet = Attendance sheet
# fr=44af0b97 reviewed=no
groups-sheet-print = Print
# fr=744a276c reviewed=no
groups-sheet-name = Name
# fr=ba0de53d reviewed=no
groups-sheet-sign = Signature
# fr=151c0f22 reviewed=no
groups-sheet-lead = Please sign if you wish. There is nothing to explain when you do not come.
# fr=a1730fc1 reviewed=no
groups-sheet-blank = Somebody else
# fr=80fea88d reviewed=no
groups-sheet-which = Meeting

# fr=c103b998 reviewed=no
groups-day-title = My groups today
# fr=05c90352 reviewed=no
groups-day-logged = Logged
# fr=f31f3c89 reviewed=no
groups-day-proposed = A free place may be proposed

# fr=234f41e5 reviewed=no
groups-mine = My groups
# fr=ec631ca0 reviewed=no
groups-mine-with = With
# fr=ffb70024 reviewed=no
groups-mine-none = You are in no group for now. Ask the person who helps you if you would like one.
# fr=172f8329 reviewed=no
groups-mine-in = You have your place.
# fr=35110c2f reviewed=no
groups-mine-asked = You are waiting for a place. Somebody will talk to you as soon as one is free.
# fr=a82e487f reviewed=no
groups-mine-paused = You are in a pause. Your place waits for you and nobody reminds you.
# fr=d46c3b75 reviewed=no
groups-mine-paused-asked = You are in a pause. You keep your rank and nobody reminds you.
# fr=99fce8b7 reviewed=no
groups-mine-where = Where
# fr=7f6968a1 reviewed=no
groups-mine-when = When
# fr=11009543 reviewed=no
groups-mine-next = The next times
# fr=50e3356a reviewed=no
groups-mine-at = { $day }, { $hours }
# fr=9d26a1b0 reviewed=no
groups-mine-cancelled = No meeting on that day
# fr=b97322b1 reviewed=no
groups-mine-leave = Leave my place
# fr=26d07d03 reviewed=no
groups-mine-leave-why = You may leave whenever you want, without saying why. You can ask for a place again.
# fr=335a7908 reviewed=no
groups-mine-leave-do = I leave my place
# fr=ffec6fbb reviewed=no
groups-mine-stop = Stop waiting
# fr=63ad4bdf reviewed=no
groups-mine-stop-do = I do not want to wait any more
# fr=530efa38 reviewed=no
groups-mine-done = Noted. The person who helps you sees it.
