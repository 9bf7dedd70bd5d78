# fr=ad900a80 reviewed=no
interventions-command-log = Intervention logged
# fr=bb0287d2 reviewed=no
interventions-command-log-group = Group logged
# fr=e96d27eb reviewed=no
interventions-command-correct = Intervention corrected
# fr=cf8d59ec reviewed=no
interventions-command-counter = Counter-entry added
# fr=06b81ae9 reviewed=no
interventions-command-take-back = Intervention taken back
# fr=0425f935 reviewed=no
interventions-command-note = Note written
# fr=20abe286 reviewed=no
interventions-command-keep-draft = Draft kept
# fr=16593da0 reviewed=no
interventions-command-confirm = Hours confirmed
# fr=c68b8734 reviewed=no
interventions-command-confirm-left = Hours of somebody who left confirmed

# fr=87268344 reviewed=no
interventions-to-come = That day has not come yet. Choose today or a day before.
# fr=38cf4aa7 reviewed=no
interventions-before-beginning = The accompaniment began on { DAY($day) }. Choose a day from then on.
# fr=8a30c7e4 reviewed=no
interventions-after-end = The accompaniment ended on { DAY($day) }. Choose a day up to then.
# fr=5d3d05d0 reviewed=no
interventions-indirect-is-without-her = An indirect step is made without the person. Put its time in the indirect minutes.
# fr=75fc4a6b reviewed=no
interventions-no-minutes = Write at least one minute, direct or indirect.
# fr=9c6c21a9 reviewed=no
interventions-already-logged = This is logged already.
# fr=5140b571 reviewed=no
interventions-somebody-twice = The same person is twice in this group.
# fr=38add758 reviewed=no
interventions-names-somebody = This note goes into several files. Write it without anybody’s name.
# fr=3f5a6023 reviewed=no
interventions-not-yours = Somebody else logged this, and can correct it.
# fr=9547749a reviewed=no
interventions-not-the-first = This is a counter-entry. Correct the intervention it belongs to.
# fr=8a9f1c7a reviewed=no
interventions-confirmed = These hours are confirmed. A counter-entry says the difference.
# fr=c02b0b72 reviewed=no
interventions-not-confirmed = These hours are not confirmed yet. Simply correct the intervention.
# fr=07765761 reviewed=no
interventions-no-difference = These are the minutes already. Nothing to correct.
# fr=76a27bf4 reviewed=no
interventions-not-entrusted = A sensitive note is written by whoever accompanies the person, by coordination or by direction.
# fr=13c93ed6 reviewed=no
interventions-same-words = These are the words already.
# fr=7dc3fdaa reviewed=no
interventions-confirm-later = Hours are confirmed up to today at the latest.
# fr=66311f68 reviewed=no
interventions-nothing-to-confirm = Nothing to confirm up to that day.
# fr=53a6bc4f reviewed=no
interventions-still-here = This person is still in the team, and confirms the hours alone.

# fr=84bf1257 reviewed=no
interventions-tab = Interventions
# fr=24ace307 reviewed=no
interventions-kind = { $kind ->
    [third-party] With a third party
    [group] Group
    [writing] In writing
    [indirect] Step
   *[individual] One to one
}
# fr=b7882b10 reviewed=no
interventions-mode = { $mode ->
    [phone] Telephone
    [video] Video
    [text] Text message
    [email] E-mail
    [paper] Paper
   *[in-person] In person
}
# fr=d4e6c26e reviewed=no
interventions-place = { $place ->
    [home] At the person’s home
    [mobile] Mobile unit
    [partner] At a partner’s
    [elsewhere] Elsewhere
   *[here] At our place
}
# fr=631174a7 reviewed=no
interventions-minutes = { $minutes } min
# fr=5bcc79c0 reviewed=no
interventions-hours = { $hours } h
# fr=ee19f6e0 reviewed=no
interventions-hours-minutes = { $hours } h { $minutes }
# fr=4301db26 reviewed=no
interventions-less = −{ $time }

# fr=af4ea76b reviewed=no
interventions-note-of = { $name }: log
# fr=943a2130 reviewed=no
interventions-note = What happened
# fr=c879a52d reviewed=no
interventions-note-hint = A few words are enough. Ctrl and Enter save.
# fr=7330ddf9 reviewed=no
interventions-readers = Who reads it?
# fr=61939def reviewed=no
interventions-readers-kind = { $kind ->
    [private] I alone
    [sensitive] Sensitive note
   *[shared] The team and the person
}
# fr=9aa62e24 reviewed=no
interventions-direct = Direct minutes
# fr=44f62a8f reviewed=no
interventions-indirect = Indirect minutes
# fr=fad9d95c reviewed=no
interventions-day = Day
# fr=d913752c reviewed=no
interventions-what = Kind
# fr=618132db reviewed=no
interventions-how = How
# fr=9c31c990 reviewed=no
interventions-where = Where
# fr=6efa0054 reviewed=no
interventions-save = Save
# fr=aee46482 reviewed=no
interventions-next-keep = Keep { DAY($day) }
# fr=9130a301 reviewed=no
interventions-only-next = Only the next date
# fr=f79b11f5 reviewed=no
interventions-first-met = This is the first meeting. It will be marked as held.
# fr=7c79b4be reviewed=no
interventions-logged = { $name }: logged, { $time }.
# fr=651ddbc6 reviewed=no
interventions-draft = Draft of { INSTANT($at) }, for you alone.
# fr=2d77d33b reviewed=no
interventions-draft-drop = Delete the draft
# fr=7401ce84 reviewed=no
interventions-draft-kept = Draft kept
# fr=ae81ec97 reviewed=no
interventions-draft-typing = Draft…
# fr=0f811278 reviewed=no
interventions-draft-away = Not kept yet: the network does not answer
# fr=0 reviewed=no
# fr=50066463 reviewed=no
interventions-draft-elsewhere = This note is being written in another window too.
# fr=0 reviewed=no
# fr=b4eb471b reviewed=no
interventions-draft-apart = What you write here is kept apart.
# fr=0 reviewed=no
# fr=8b1233a6 reviewed=no
interventions-draft-see = See what is written there
# fr=0 reviewed=no
# fr=70123fd9 reviewed=no
interventions-logged-elsewhere = It was done in another window. What you wrote here stays as a draft.
# fr=0 reviewed=no
# fr=d01aa145 reviewed=no
interventions-log-another = This is another meeting: log it too
# fr=2a10a41c reviewed=no
interventions-drafts = Notes begun
# fr=8cdf8b73 reviewed=no
interventions-draft-resume = Go on

# fr=0a56bd4a reviewed=no
interventions-none = Nothing logged yet
# fr=d29491d0 reviewed=no
interventions-none-next = The first meeting is logged at the top of this page.
# fr=a0981f8f reviewed=no
interventions-month-time = { $direct } with the person, { $indirect } around
# fr=823cf1e4 reviewed=no
interventions-more = { $count ->
    [one] See the last one
   *[other] See the earlier ones ({ $count })
}
# fr=b4451f26 reviewed=no
interventions-by = By { $name }
# fr=013853bd reviewed=no
interventions-objectives = { $count ->
    [one] { $count } objective of the plan
   *[other] { $count } objectives of the plan
}
# fr=870a3949 reviewed=no
interventions-state = { $state ->
    [confirmed] Hours confirmed
   *[declared] Hours declared
}
# fr=0 reviewed=no
# fr=e4bf899e reviewed=no
interventions-state-part = Confirmed, except { $time }
# fr=30c166f8 reviewed=no
interventions-corrects = Correction of { DAY($day) }
# fr=30d51a03 reviewed=no
interventions-truth = In all, with the corrections: { $direct } direct, { $indirect } indirect
# fr=1b91d936 reviewed=no
interventions-no-words = No note
# fr=9e04e007 reviewed=no
interventions-note-kind = { $kind ->
    [private] For me
    [sensitive] Sensitive
   *[shared] Shared
}
# fr=28c4166d reviewed=no
interventions-correct = Correct
# fr=ceacbc55 reviewed=no
interventions-counter = Correct the hours
# fr=a1b91ee5 reviewed=no
interventions-counter-why = These hours are confirmed: they stay. Write the right minutes, and an entry of today says the difference.
# fr=0389ae79 reviewed=no
interventions-corrected = It is corrected.
# fr=75db945b reviewed=no
interventions-group-all = This is a group: the correction holds for everybody who was there.
# fr=5d7eed82 reviewed=no
interventions-take-back = Take back
# fr=f538c76b reviewed=no
interventions-taken-back = The intervention is taken back.
# fr=0b7bc65f reviewed=no
interventions-write = Write a note
# fr=b207a42f reviewed=no
interventions-written = The note is written.
# fr=6731c79b reviewed=no
interventions-words = Note

# fr=ab8e94a0 reviewed=no
interventions-my-hours = My hours
# fr=0446898d reviewed=no
interventions-this-week = This week
# fr=5368967e reviewed=no
interventions-month-before = Month before
# fr=69a8959d reviewed=no
interventions-month-after = Month after
# fr=e5c10468 reviewed=no
interventions-group-time = of which { $time } in groups
# fr=020fae9f reviewed=no
interventions-sum = { $direct } direct, { $indirect } indirect
# fr=7b0ff81d reviewed=no
interventions-entries = Interventions
# fr=382a010d reviewed=no
interventions-total = Total
# fr=257e8e62 reviewed=no
interventions-status = State
# fr=2fc54830 reviewed=no
interventions-hours-none = No hours that month
# fr=8080b2bc reviewed=no
interventions-hours-none-next = Hours come by themselves from the interventions logged.
# fr=33f29d78 reviewed=no
interventions-to-confirm = To confirm
# fr=2548505d reviewed=no
interventions-to-confirm-none = Everything is confirmed
# fr=d0c3b1f7 reviewed=no
interventions-to-confirm-why = Once confirmed, hours stay. A counter-entry can always correct them.
# fr=ce10fb08 reviewed=no
interventions-confirm-through = Confirm up to { DAY($day) }
# fr=7fb5d5bb reviewed=no
interventions-confirm-what = { $entries ->
    [one] { $entries } intervention, { $time }
   *[other] { $entries } interventions, { $time }
}
# fr=0 reviewed=no
# fr=8ba93dce reviewed=no
interventions-corrections = { $count ->
    [one] { $count } correction
   *[other] { $count } corrections
}
# fr=c0cb43c8 reviewed=no
interventions-confirm-done = Hours confirmed up to { DAY($day) }.
# fr=78c1f010 reviewed=no
interventions-last = Confirmed up to { DAY($day) }
# fr=08289fc9 reviewed=no
interventions-left = Hours of those who left
# fr=189adc96 reviewed=no
interventions-left-why = You confirm them up to the day of leaving. Your name stays with the confirmation.
# fr=74a119fb reviewed=no
interventions-left-on = Up to { DAY($day) }, the day of leaving
# fr=674a1dd9 reviewed=no
interventions-left-confirm = Confirm the hours of { $name }
# fr=a04dce69 reviewed=no
interventions-left-done = The hours of { $name } are confirmed.
# fr=b0ef4d28 reviewed=no
interventions-left-by = Confirmed up to { DAY($day) } by { $by }

# fr=bdc456cd reviewed=no
interventions-group = Log a group
# fr=2cfb9e3f reviewed=no
interventions-group-who = Who was there?
# fr=cb18680c reviewed=no
interventions-group-who-hint = Tick the people who were there. Nothing is noted for the others.
# fr=c96df2ea reviewed=no
interventions-group-note = What the group did
# fr=e0370bf5 reviewed=no
interventions-group-note-hint = This note goes into each file, without anybody’s name.
# fr=1cdf7dc9 reviewed=no
interventions-group-done = { $count ->
    [one] Group logged for { $count } person.
   *[other] Group logged for { $count } people.
}
# fr=ff2b4183 reviewed=no
interventions-group-nobody = Tick at least one person.
# fr=f3bcfe8f reviewed=no
interventions-group-found = Add somebody accompanied here
# fr=3a58f415 reviewed=no
interventions-group-found-hint = Write a name, then Enter. People of your colleagues are found too.
# fr=947a818a reviewed=no
interventions-group-found-none = Nobody of that name is accompanied here.
# fr=e6a664e9 reviewed=no
interventions-group-found-add = Add
# fr=e74262eb reviewed=no
interventions-group-found-added = { $name } is in the group.
# fr=9009bd17 reviewed=no
interventions-group-of = { $name }, { DAY($day) }
# fr=84f54c3b reviewed=no
interventions-group-paused = In a pause
# fr=a8c7741f reviewed=no
interventions-objective = Objective touched
# fr=88c52705 reviewed=no
interventions-objective-none = None in particular
# fr=c805304c reviewed=no
interventions-hours-direct = Direct
# fr=8bbd8370 reviewed=no
interventions-hours-indirect = Indirect

# fr=4f59e797 reviewed=no
interventions-shared-title = My meetings
# fr=5c6fcd95 reviewed=no
interventions-shared-lead = Noted and shared with you by
# fr=a5570d62 reviewed=no
interventions-shared-none = Nothing is noted here yet.
# fr=ca519d9d reviewed=no
interventions-shared-kind = { $kind ->
    [third-party] Meeting of three
    [group] Group meeting
    [writing] Written message
    [indirect] Step made for you
   *[individual] Meeting
}
# fr=e6caeedb reviewed=no
interventions-shared-change = A word is not right? Tell the person who accompanies you.
