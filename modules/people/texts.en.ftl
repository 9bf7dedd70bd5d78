# fr=6fa5f061 reviewed=no
people-title = People
# fr=45c023db reviewed=no
people-person = Person
# fr=bd977003 reviewed=no
people-mine = My people
# fr=73560c92 reviewed=no
people-team = The whole team
# fr=79f4b8fd reviewed=no
people-whose = Whose
# fr=7d375cf1 reviewed=no
people-narrowings = Views
# fr=15f3a621 reviewed=no
people-filters = Filters
# fr=f95b0a07 reviewed=no
people-count = { $count ->
    [0] Nobody
    [one] { $count } person
   *[other] { $count } people
}
# fr=bfcd228e reviewed=no
people-find = Find by name
# fr=d257fcd1 reviewed=no
people-with = With
# fr=ccccfb79 reviewed=no
people-anybody = The whole team
# fr=7aa83acc reviewed=no
people-service = Service
# fr=6e4b6907 reviewed=no
people-any-service = All services
# fr=0c2b0cce reviewed=no
people-state = State
# fr=93404f05 reviewed=no
people-state-open = On the way
# fr=05f13684 reviewed=no
people-state-late = To care for
# fr=9aa4fce1 reviewed=no
people-state-soon = This week
# fr=bb5821d7 reviewed=no
people-state-paused = On a pause
# fr=580c020d reviewed=no
people-state-orphan = With nobody
# fr=c28b9df7 reviewed=no
people-state-ended = Left
# fr=4e3ce62d reviewed=no
people-orphan = her or his counsellor has left
# fr=6f341a18 reviewed=no
people-ended-tag = ended
# fr=8d4006c7 reviewed=no
people-paused-tag = on a pause
# fr=9305bfad reviewed=no
people-paused-back = return proposed around { DAY($day) }
# fr=cf977504 reviewed=no
people-ended = The accompaniment has ended.
# fr=6c184958 reviewed=no
people-ended-on = End
# fr=2a802b24 reviewed=no
people-next = Next contact
# fr=a08f2ebd reviewed=no
people-since = Since
# fr=4404c416 reviewed=no
people-born = Year of birth
# fr=80862844 reviewed=no
people-accompanied = accompanied here
# fr=4e43ac44 reviewed=no
people-known = known here
# fr=81a0c3eb reviewed=no
people-everybody = Everybody known here
# fr=8f6b9199 reviewed=no
people-none-found = Nobody of that name here
# fr=299867d5 reviewed=no
people-none-found-next = Try another word of the name. One letter of difference does not matter.
# fr=1f631059 reviewed=no
people-none-late = Everybody has had news
# fr=94327a3d reviewed=no
people-none-late-next = No promised date has passed.
# fr=7253fccf reviewed=no
people-in-pause = On a pause since { DAY($day) }
# fr=0fe239c2 reviewed=no
people-in-pause-what = No reminder leaves and nothing is awaited before the return.
# fr=06414bf6 reviewed=no
people-in-pause-plan = See the pause and the plan
# fr=e76703c0 reviewed=no
people-none-here = Nobody in this view
# fr=d6398c2f reviewed=no
people-see-all = See everybody
# fr=c79ceb41 reviewed=no
people-none = You accompany nobody yet
# fr=42dc7f23 reviewed=no
people-none-next = Somebody arrives here when a referral is accepted.
# fr=43ca9158 reviewed=no
people-see-referrals = See the referrals received
# fr=62ef2f1e reviewed=no
people-need-financial = Money
# fr=d089cc21 reviewed=no
people-need-social = Support
# fr=3f864191 reviewed=no
people-need-work = Work
# fr=ad4bbf18 reviewed=no
people-need-at = { $need }, { $service } service
# fr=7b2fee7d reviewed=no
people-days-left = { $days ->
    [0] today
    [one] in { $days } working day
   *[other] in { $days } working days
}
# fr=35005e44 reviewed=no
people-days-past = { $days ->
    [one] passed { $days } working day ago
   *[other] passed { $days } working days ago
}

# fr=0456ada4 reviewed=no
people-over-line = { $need }, since { DAY($day) }, with { $name }
# fr=a387b8e5 reviewed=no
people-over-none = No open accompaniment
# fr=a8907b83 reviewed=no
people-send = Refer elsewhere
# fr=362f31c4 reviewed=no
people-parts = Parts of the file
# fr=2c433de3 reviewed=no
people-part-reponses = Answers
# fr=0a9cfc0c reviewed=no
people-part-parcours = Course
# fr=442871b6 reviewed=no
people-part-accords = Agreements
# fr=d176c45a reviewed=no
people-path = Path: { $need }
# fr=931be557 reviewed=no
people-mark-asked = Request
# fr=20aa36b7 reviewed=no
people-mark-sent = Referral
# fr=645a800f reviewed=no
people-mark-welcomed = Welcome
# fr=59f37bbd reviewed=no
people-mark-first-meeting = First meeting
# fr=c5364aff reviewed=no
people-mark-next = Next contact
# fr=406d2084 reviewed=no
people-mark-ended = End
# fr=0c3a5299 reviewed=no
people-mark-paused = Long pause
# fr=77166055 reviewed=no
people-mark-in-pause = Pause
# fr=777c276f reviewed=no
people-mark-beyond = What follows
# fr=4e42946b reviewed=no
people-with-whom = With { $name }.
# fr=3b3f427c reviewed=no
people-from = Referred by { $name }.
# fr=b8caafe6 reviewed=no
people-first-meeting = First meeting
# fr=2a0ea245 reviewed=no
people-met-note = Note the meeting
# fr=676dce55 reviewed=no
people-log = Log an intervention
# fr=d101b40d reviewed=no
people-next-title = { $name }: what follows
# fr=7824dfbf reviewed=no
people-next-when = Next contact
# fr=dcbc8784 reviewed=no
people-next-in = { $days ->
    [7] In a week
    [14] In two weeks
    [30] In a month
   *[other] In { $days } days
}
# fr=9163113a reviewed=no
people-next-other = Another day
# fr=1a21d781 reviewed=no
people-next-on = Which day?
# fr=5111cd41 reviewed=no
people-next-done = { $name }: next contact on { DAY($day, weekday: "long") }.
# fr=8bdd163e reviewed=no
people-met = Did the first meeting take place?
# fr=8ad9ebbd reviewed=no
people-met-yes = Yes
# fr=5273c6b5 reviewed=no
people-met-no = No, not yet
# fr=9b18e3e0 reviewed=no
people-save = Save
# fr=42907b94 reviewed=no
people-cancel = Cancel
# fr=ddefe97f reviewed=no
people-change = Change
# fr=3a373acc reviewed=no
people-stopped = The person closed this request
# fr=d7a55e4e reviewed=no
people-stopped-why = She did it with her code, on { DAY($day) }. Ask whether she wants to go on with you.
# fr=e553f4a7 reviewed=no
people-door-open = The door stays open
# fr=8edab819 reviewed=no
people-door-open-why = No accompaniment is open. The person can come back any time. Nothing will be asked twice.
# fr=59871124 reviewed=no
people-come-back = Begin again
# fr=19ee8b38 reviewed=no
people-come-back-now = Begin again
# fr=9b779735 reviewed=no
people-back-done = { $name } is accompanied again.

# fr=2eae1cb5 reviewed=no
people-called = Name
# fr=1a71139b reviewed=no
people-called-name = Chosen name
# fr=e380048a reviewed=no
people-family-name = Family name
# fr=8e522648 reviewed=no
people-written-in = We write to her or him in
# fr=d543b650 reviewed=no
people-language = { $lang ->
    [en] English
    [ar] Arabic
   *[other] French
}
# fr=545bb652 reviewed=no
people-not-known = not said
# fr=4efc2d22 reviewed=no
people-add = Add something
# fr=b26767db reviewed=no
people-add-what = Choose
# fr=a01a94b9 reviewed=no
people-before = { $count ->
    [one] What was said before ({ $count })
   *[other] What was said before ({ $count })
}
# fr=a6fff0a8 reviewed=no
people-change-with-her = Change together with the person
# fr=e47cb21d reviewed=no
people-place-which = Which place is it?
# fr=c5ca93aa reviewed=no
people-place-unknown = This place is not found in Québec. Correct it, or keep it as it is.
# fr=c77cbfa5 reviewed=no
people-place-own = Keep “{ $words }”
# fr=3f4e8616 reviewed=no
people-noted = Noted. What was said before is kept.
# fr=3462b5d5 reviewed=no
people-asked-by = Request made by
# fr=f2ccdffe reviewed=no
people-asked-by-whom = { $by ->
    [self] the person
    [relative] somebody close
    [adviser] an adviser
    [ministry-agent] the ministry
    [mobile-agent] an agent on the road
   *[other] somebody else
}
# fr=a04dc06f reviewed=no
people-said = { $origin ->
    [referral] received from { $source }, said on { DAY($at) }
    [staff] noted here on { DAY($at) }
    [assisted] said with help on { DAY($at) }
    [on-behalf] said on the person’s behalf on { DAY($at) }
   *[person] said by the person on { DAY($at) }
}

# fr=d0ed0ea3 reviewed=no
people-here = Here
# fr=4e67fcf8 reviewed=no
people-since-with = since { DAY($day) }, with { $name }.
# fr=4a0cd8fa reviewed=no
people-ended-reason = Ended on { DAY($day) }: { $reason ->
    [reached] goal reached
    [pause-long] long pause
    [moved] moved away
    [other-service] another service
   *[her-choice] the person’s choice
}.
# fr=5c5aee45 reviewed=no
people-reason = { $reason ->
    [reached] Goal reached
    [pause-long] Long pause
    [moved] Moved away
    [other-service] Another service goes on
   *[her-choice] It is the person’s choice
}
# fr=1eff88f7 reviewed=no
people-hand-over = Hand over
# fr=2e20121b reviewed=no
people-hand-over-title = Hand over to somebody else
# fr=4cf93f5e reviewed=no
people-over-whom = To whom?
# fr=938e1eaa reviewed=no
people-over-what = The next contact stays on { DAY($day, weekday: "long") }.
# fr=ee52c617 reviewed=no
people-over-now = Hand over
# fr=1b09b149 reviewed=no
people-over-done = Handed over to { $name }.
# fr=cae5e41f reviewed=no
people-speaks = speaks the person’s language
# fr=97e0a82b reviewed=no
people-nobody-else = Nobody else in the team
# fr=4f163b52 reviewed=no
people-nobody-else-next = Invite a colleague first.
# fr=10b04919 reviewed=no
people-end = End
# fr=a677fab1 reviewed=no
people-end-title = End the accompaniment
# fr=43a38399 reviewed=no
people-end-why = Why now?
# fr=55acf1e7 reviewed=no
people-end-what = The door stays open: the person can come back. If a request led here, that door closes for the same reason.
# fr=5b7b211c reviewed=no
people-end-now = End
# fr=89726f59 reviewed=no
people-end-done = The accompaniment of { $name } has ended.
# fr=d1eef7cf reviewed=no
people-resume = Take back the end
# fr=3bae2789 reviewed=no
people-sent = Referrals sent elsewhere
# fr=a0bdb2da reviewed=no
people-sent-none = No referral sent
# fr=6ea43512 reviewed=no
people-sent-none-next = Can another organisation help too? Refer the person there, with her or his agreement.
# fr=6301bd57 reviewed=no
people-sent-status = { $status ->
    [sent] waits for an answer
    [question] a question waits
    [accepted] accepted
    [declined] declined
   *[withdrawn] taken back
}
# fr=f8a1f4b9 reviewed=no
people-agreement = Agreement
# fr=5d21b10e reviewed=no
people-purpose = { $purpose ->
    [share] Share with { $name }
    [share-sensitive] Share what is more private with { $name }
    [reminders] Receive messages
    [statistics] Be counted without a name
   *[other] { $purpose }
}
# fr=d1e2a059 reviewed=no
people-in-force = in force
# fr=2b161ee2 reviewed=no
people-withdrawn = withdrawn
# fr=ca2b6e3f reviewed=no
people-over = over
# fr=4e3d8f44 reviewed=no
people-given-on = Given on
# fr=1313a985 reviewed=no
people-until = Until
# fr=aafe07ff reviewed=no
people-basis = Given to { $name }, then passed on here. The file rests on this agreement.
# fr=3105c7f5 reviewed=no
people-given-here = Given here.
# fr=6fc45d82 reviewed=no
people-no-agreement = No agreement given here
# fr=60e2aa77 reviewed=no
people-no-agreement-next = The person is asked before anything is shared.

# fr=69805747 reviewed=no
people-no-such-counsellor = Choose somebody of your team.
# fr=7903101c reviewed=no
people-counsellor-left = This person has left the team. Choose somebody else.
# fr=8f47dc4a reviewed=no
people-not-a-counsellor = This role does not accompany. Choose a counsellor.
# fr=e3d8625a reviewed=no
people-day-past = That day has passed. Choose today or a day to come.
# fr=fa888068 reviewed=no
people-day-too-far = That is too far. Choose a day within { $days } days, so that nobody is forgotten.
# fr=01ee1404 reviewed=no
people-met-outside = The meeting took place after the welcome, today at the latest. Correct the day.
# fr=55e43303 reviewed=no
people-already-in-service = The person is already accompanied in this service. See the file.
# fr=9709a400 reviewed=no
people-already-with-her = The person is already with this counsellor.
# fr=bc94318a reviewed=no
people-not-ended = The accompaniment is still open.
# fr=6535d2cd reviewed=no
people-ended-before-today = The end is of another day. Begin again instead.
# fr=bf88ff7a reviewed=no
people-not-our-service = This service is not of your organisation. Send a referral instead.
# fr=6d2317a9 reviewed=no
people-service-closed = This service is closed. Choose another one.
# fr=48658497 reviewed=no
people-no-such-year = Write a year of birth in the past, like 1987.
# fr=28aa9532 reviewed=no
people-unknown-thing = No instrument here asks this question.
# fr=094c8b9e reviewed=no
people-not-an-answer = This answer does not fit the question. Correct it.

# fr=f694b0f1 reviewed=no
people-command-set-next = Next contact set
# fr=0110bfb2 reviewed=no
people-command-hand-over = Accompaniment handed over
# fr=4a441136 reviewed=no
people-command-end = Accompaniment ended
# fr=c161c2c3 reviewed=no
people-command-resume = End taken back
# fr=bf36bddf reviewed=no
people-command-come-back = Accompaniment begun again
# fr=3913cf2f reviewed=no
people-command-rename = Name corrected
# fr=83650ea2 reviewed=no
people-command-note-thing = Information noted
# fr=23f70ad9 reviewed=no
people-said-unless = Unless said otherwise: { $origin }.

# fr=0372a63f reviewed=no
participation-one-open-a-service = The person is already accompanied in this service. See the file.
# fr=e8116ffa reviewed=no
person-one-a-path = The person already has a file here. Choose her among the known people.
