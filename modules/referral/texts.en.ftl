# fr=16a0c2f2 reviewed=no
referral-title = Referrals
# fr=014fe158 reviewed=no
referral-ways = Direction
# fr=8902f9c6 reviewed=no
referral-received = Received
# fr=a25f2953 reviewed=no
referral-sent = Sent
# fr=31360bb7 reviewed=no
referral-views = Views
# fr=b7f35d87 reviewed=no
referral-filters = Filters
# fr=ea6f1285 reviewed=no
referral-who = Person
# fr=8c614430 reviewed=no
referral-somebody = Somebody
# fr=dbcb1236 reviewed=no
referral-no-name = No name shared
# fr=4f10278f reviewed=no
referral-from = From
# fr=2144d719 reviewed=no
referral-to = To
# fr=2a14beeb reviewed=no
referral-where = State
# fr=43c2fcce reviewed=no
referral-next = What follows
# fr=7c247883 reviewed=no
referral-outcome = Answer
# fr=3e141c23 reviewed=no
referral-answer-due = Answer due
# fr=451f64e9 reviewed=no
referral-sent-on = Sent on
# fr=07d783a8 reviewed=no
referral-received-open = To answer
# fr=b6b974ed reviewed=no
referral-received-late = Late
# fr=f2b00fcc reviewed=no
referral-received-ended = Answered
# fr=2618d31b reviewed=no
referral-received-none = No referral waits for an answer
# fr=9f805958 reviewed=no
referral-received-none-next = When an organisation refers somebody to you, the referral arrives here with its date.
# fr=120aa9c2 reviewed=no
referral-see-ended = See the referrals answered
# fr=8d516330 reviewed=no
referral-see-open = See what waits
# fr=b1f9b304 reviewed=no
referral-none-late = Nothing is late
# fr=f5cf2ea0 reviewed=no
referral-none-ended = Nothing here for now
# fr=db8c1128 reviewed=no
referral-none-answered = All answers are read
# fr=7c758d06 reviewed=no
referral-sent-active = Under way
# fr=642e26e9 reviewed=no
referral-sent-answered = Answers to read
# fr=0c547b70 reviewed=no
referral-sent-late = Late
# fr=d970dd55 reviewed=no
referral-sent-over = Over
# fr=4e135b76 reviewed=no
referral-sent-none = No referral under way
# fr=15d563cb reviewed=no
referral-sent-none-next = To refer somebody, open the file, then “Refer elsewhere”.
# fr=1a2d6145 reviewed=no
referral-see-people = See people
# fr=c649e85e reviewed=no
referral-see-active = See what is under way
# fr=1159beba reviewed=no
referral-status = { $status ->
    [sent] waits for an answer
    [question] question asked
    [accepted] accepted
    [declined] declined
   *[withdrawn] taken back
}
# fr=5460d98a reviewed=no
referral-meeting = First meeting on { DAY($day, weekday: "long") }
# fr=4d007046 reviewed=no
referral-decline-reason = { $reason ->
    [full] No more room for now
    [clientele] Service for other people
    [territory] Outside the territory
    [age] Outside the ages of the service
    [language] Not in the person’s language
    [closed] Service closed
    [already-accompanied] Already accompanied here
   *[other] Another reason
}
# fr=0be5cc3c reviewed=no
referral-clock-left = { $days ->
    [0] last day today
    [one] { $days } working day left
   *[other] { $days } working days left
}
# fr=05973e53 reviewed=no
referral-clock-late = { $days ->
    [one] { $days } working day late
   *[other] { $days } working days late
}
# fr=6bbc258a reviewed=no
referral-late = late

# fr=fabed0d2 reviewed=no
referral-over-received = Referral from { $name }: { $need }
# fr=fc81fe6d reviewed=no
referral-over-sent = Referral to { $name }: { $need }
# fr=00fc2440 reviewed=no
referral-path = Path of the referral
# fr=bb27dcef reviewed=no
referral-mark-sent = Sent
# fr=054b0014 reviewed=no
referral-mark-question = Question
# fr=c45a4f90 reviewed=no
referral-mark-answer = Answer
# fr=755544f6 reviewed=no
referral-mark-meeting = First meeting
# fr=861f6c57 reviewed=no
referral-yours = It is for you to answer
# fr=8d3cc633 reviewed=no
referral-theirs = The other organisation must answer
# fr=31f6a8a7 reviewed=no
referral-due = On { DAY($day, weekday: "long") } at the latest.
# fr=5dafbfe4 reviewed=no
referral-accepted-title = Accepted
# fr=43cc5018 reviewed=no
referral-accepted-who = { $name } accompanies the person. First meeting on { $when }.
# fr=a72b4006 reviewed=no
referral-open-file = Open the file
# fr=b159235e reviewed=no
referral-declined-title = Declined
# fr=073ce4d3 reviewed=no
referral-withdrawn-title = Taken back
# fr=d52051bc reviewed=no
referral-withdrawn-why = The referral is over. Nothing of what was shared can be read any more.
# fr=9ac69d89 reviewed=no
referral-elsewhere = Where else to find help
# fr=75c55d5b reviewed=no
referral-elsewhere-why = These services may fit. The person chooses.
# fr=a2e9ced4 reviewed=no
referral-site = Website
# fr=e16e5c96 reviewed=no
referral-shared-with-us = What the person agreed to share
# fr=a0177eb8 reviewed=no
referral-shared = What was shared
# fr=beda1636 reviewed=no
referral-nothing-shared-title = Nothing is shared
# fr=3ca7eb1a reviewed=no
referral-nothing-shared-next = The person withdrew the agreement, or the referral was taken back.
# fr=37d04185 reviewed=no
referral-messages = Messages
# fr=42fdea23 reviewed=no
referral-message = { $kind ->
    [question] Question from { $author }, { INSTANT($at) }
    [answer] Answer from { $author }, { INSTANT($at) }
   *[decision] Word from { $author }, { INSTANT($at) }
}
# fr=5327ab6b reviewed=no
referral-reply = Answer the question
# fr=848ab7ac reviewed=no
referral-reply-label = Your answer
# fr=268d75db reviewed=no
referral-reply-hint = The other organisation reads it. Say what is needed, nothing more.
# fr=fe3c5c26 reviewed=no
referral-reply-send = Send the answer
# fr=11336be3 reviewed=no
referral-replied = Answer sent. The other organisation has its whole delay again.
# fr=63465c98 reviewed=no
referral-acknowledge = I have seen the answer
# fr=cbddb68b reviewed=no
referral-withdraw = Take the referral back
# fr=1d56d507 reviewed=no
referral-withdraw-what = If you take it back, the other organisation reads nothing more. The person chooses elsewhere.

# fr=e398fcba reviewed=no
referral-your-answer = Your answer
# fr=14b561b5 reviewed=no
referral-do-accept = Accept
# fr=cc31eb9d reviewed=no
referral-do-ask = Ask a question
# fr=fb53a1a4 reviewed=no
referral-do-decline = Decline
# fr=983fa50f reviewed=no
referral-who-is-she = Is it somebody whom you know?
# fr=1cd59e01 reviewed=no
referral-alike = { $year ->
    [unknown] { $name }
   *[other] { $name }, { $year }
}
# fr=ab64daad reviewed=no
referral-alike-reason = { $reason ->
    [same-path] Same code: it is the same person.
    [same-name] Same name.
    [close-name] Very close name.
    [same-birth-year] Same year of birth.
   *[close-birth-year] Year of birth within a year.
}
# fr=8c13e34c reviewed=no
referral-alike-here = Already accompanied in this service.
# fr=dd884eec reviewed=no
referral-new-person = Somebody new
# fr=4664a860 reviewed=no
referral-new-person-hint = A file opens with what was said. Nothing is asked again.
# fr=60cfabc7 reviewed=no
referral-called = How should we call the person?
# fr=fa9e071e reviewed=no
referral-with-whom = Who accompanies the person?
# fr=3d481e66 reviewed=no
referral-first-meeting = First meeting
# fr=58f67aae reviewed=no
referral-first-meeting-hint = The person receives this appointment, if messages were agreed to.
# fr=4d7d5246 reviewed=no
referral-what-leaves = What leaves
# fr=d209ce8f reviewed=no
referral-accept-leaves = { $name } will see that you accept, the name of the counsellor, and the date.
# fr=499294f7 reviewed=no
referral-accept-now = Accept and open the file
# fr=79a0cb2e reviewed=no
referral-ask-label = Your question to { $name }
# fr=121d8ece reviewed=no
referral-ask-hint = The clock is then on their side.
# fr=c2a0b826 reviewed=no
referral-ask-now = Send the question
# fr=a5088672 reviewed=no
referral-asked = Question sent.
# fr=41f5c1c9 reviewed=no
referral-why = Why?
# fr=b09bd541 reviewed=no
referral-decline-words = A word to explain it
# fr=1145252d reviewed=no
referral-decline-words-hint = { $name } reads it.
# fr=c2da7ba3 reviewed=no
referral-decline-leaves = { $name } will see the reason and your word. Other services are proposed to them at once.
# fr=7d10fd12 reviewed=no
referral-decline-now = Decline
# fr=45614fbe reviewed=no
referral-declined = Answer sent.

# fr=b9dbe73c reviewed=no
referral-doors = Requests
# fr=28252290 reviewed=no
referral-door = Door
# fr=7bf3409d reviewed=no
referral-any-door = All
# fr=23210206 reviewed=no
referral-doors-to-do = To do
# fr=05234fe3 reviewed=no
referral-doors-late = Late
# fr=9e35ff10 reviewed=no
referral-doors-asked = Wait for an answer
# fr=028677f7 reviewed=no
referral-doors-with-us = Accompanied here
# fr=968376c9 reviewed=no
referral-doors-elsewhere = Accompanied elsewhere
# fr=23adc74d reviewed=no
referral-doors-late-elsewhere = Late elsewhere
# fr=6d4be855 reviewed=no
referral-doors-closed = Closed
# fr=4cc54d77 reviewed=no
referral-doors-count = { $count ->
    [0] No request
    [one] { $count } request
   *[other] { $count } requests
}
# fr=015e9dde reviewed=no
referral-doors-none = { $view ->
    [late] Nothing is late
    [to-do] No request to work on
   *[other] No request in this view
}
# fr=5dc2c0ab reviewed=no
referral-doors-none-next = A request made at the single window arrives here the same day, with the date promised to the person.
# fr=34f956f3 reviewed=no
referral-doors-none-next-here = A request arrives here when you accept its referral.
# fr=34ef90ab reviewed=no
referral-doors-see = See what is to do
# fr=5cf91a00 reviewed=no
referral-owner = Who has it
# fr=f11dbf87 reviewed=no
referral-hears-by = News by
# fr=efb5b527 reviewed=no
referral-asked-on = Asked on
# fr=2dd6aaae reviewed=no
referral-closed = Closed
# fr=e9a0b309 reviewed=no
referral-door-status = { $status ->
    [waiting] waits for news
    [referred] waits for an answer
    [accepted] accompanied
    [answered] address given
   *[closed] closed
}
# fr=662cfb23 reviewed=no
referral-closing-reason = { $reason ->
    [answered] Answer given
    [withdrawn] The person stopped
    [unreachable] Impossible to reach
    [moved] Moved away
   *[duplicate] Request made twice
}
# fr=1e9aaa2c reviewed=no
referral-request-over = Request of { DAY($day) }, { $by ->
    [self] by the person
    [relative] by somebody close
    [adviser] by an adviser
    [ministry] by the ministry
    [mobile-agent] by a mobile agent
   *[other] by somebody else
}
# fr=eee6b595 reviewed=no
referral-request-draft = Request not sent yet
# fr=60ff7f1d reviewed=no
referral-request-withdrawn = Request stopped by the person
# fr=5cc78030 reviewed=no
referral-request-withdrawn-why = There is nothing left to do. The person can open another one any time.
# fr=f763962b reviewed=no
referral-what-she-said = What was said
# fr=c4f7e2ae reviewed=no
referral-mark-asked = Request
# fr=323cf556 reviewed=no
referral-mark-reach = { $how ->
    [phone] Call
    [text] Send a text
    [email] Send an e-mail
    [parent] Call a parent
    [helper] Contact the person who helps
    [through] Contact the person chosen
   *[code] Answer here, with her code
}
# fr=44366d96 reviewed=no
referral-mark-ask-again = Ask whether it helped
# fr=272ba8d4 reviewed=no
referral-door-path = Door: { $need }
# fr=257f9f9d reviewed=no
referral-she-chose = The person chose { $name }. The agreement is still missing.
# fr=dff46acd reviewed=no
referral-propose = Propose a service
# fr=869d88bd reviewed=no
referral-keep = Note a call
# fr=52f318ea reviewed=no
referral-keep-reached = Did the person answer?
# fr=bf28e7a7 reviewed=no
referral-keep-reached-yes = We spoke
# fr=23200d05 reviewed=no
referral-keep-reached-no = No answer this time
# fr=6db4eb6a reviewed=no
referral-keep-words = A word of what was said
# fr=3eb7bfc0 reviewed=no
referral-keep-words-hint = The person reads this word with her code. Keep it simple and true.
# fr=a344d915 reviewed=no
referral-calls = { $count ->
    [one] { $count } call noted
   *[other] { $count } calls noted
}
# fr=73375b57 reviewed=no
referral-call = { $reached ->
    [true] We spoke, { INSTANT($at) }, { $author }
   *[false] No answer, { INSTANT($at) }, { $author }
}
# fr=287e70d8 reviewed=no
referral-choose-reached = Say whether the person answered. It is never a fault.
# fr=c2f3e046 reviewed=no
referral-keep-what = And now?
# fr=bfca9ec1 reviewed=no
referral-keep-call = Call again
# fr=cf6a5823 reviewed=no
referral-keep-close = Close this door
# fr=0fe8fb24 reviewed=no
referral-keep-on = Which day?
# fr=9a832e9a reviewed=no
referral-kept = Next call on { DAY($day, weekday: "long") }.
# fr=3bc5e6ab reviewed=no
referral-door-closed-done = Door closed.

# fr=4a592032 reviewed=no
referral-back-to = Back: { $name }
# fr=83af91f5 reviewed=no
referral-send-title = Refer { $name } elsewhere
# fr=fc5b89b6 reviewed=no
referral-send-door = { $name }: { $need }
# fr=619590ee reviewed=no
referral-no-door = This door does not exist
# fr=3f3820d8 reviewed=no
referral-choose-why = Look at these services with { $name }. The person chooses.
# fr=001d1d9b reviewed=no
referral-choose = Choose
# fr=4204f2b2 reviewed=no
referral-choose-again = Change
# fr=5e1832e5 reviewed=no
referral-agreed = { $name } agrees to
# fr=29a415c6 reviewed=no
referral-agreed-hint = Read each line together. Nothing is ticked beforehand.
# fr=240a38bc reviewed=no
referral-agreed-share = share what follows with { $name }
# fr=acfe24fc reviewed=no
referral-agreed-sensitive = also share what is more private
# fr=8cc6e561 reviewed=no
referral-agreed-kept = Otherwise stays here:
# fr=d60b0750 reviewed=no
referral-nothing-to-share = Nothing to share
# fr=56290747 reviewed=no
referral-answer-by = Answer due on { DAY($day, weekday: "long") } at the latest.
# fr=09e36592 reviewed=no
referral-agreement-first = The agreement comes first.
# fr=ecc1111c reviewed=no
referral-send-now = Send to { $name }

# fr=de2fc1a9 reviewed=no
referral-for-the-receiver = It is for the organisation that receives it to answer.
# fr=1d5b498b reviewed=no
referral-for-the-sender = It is for the organisation that sent it to do so.
# fr=5d099c80 reviewed=no
referral-already-decided = The answer is already given.
# fr=9dc3de23 reviewed=no
referral-withdrawn = The referral was taken back. There is nothing left to answer.
# fr=07327c11 reviewed=no
referral-question-already-asked = A question already waits for its answer.
# fr=c95a2f17 reviewed=no
referral-no-question = No question waits for an answer.
# fr=12222edb reviewed=no
referral-not-ended = The answer is not given yet.
# fr=8f3a1fd8 reviewed=no
referral-end-already-seen = The answer is already seen.
# fr=1b3968b4 reviewed=no
referral-nothing-shared = The person withdrew the agreement. Nothing is shared any more.
# fr=6b9b3cab reviewed=no
referral-name-needed = No name is shared. Write how to call the person.
# fr=c8408911 reviewed=no
referral-words-needed = Say the reason in a few words.
# fr=384bc79d reviewed=no
referral-consent-needed = Ask for the person’s agreement first. Nothing leaves without it.
# fr=d8901c54 reviewed=no
referral-service-of-another = This service is not of that organisation. Choose again.
# fr=787f85da reviewed=no
referral-to-oneself = It is your own organisation. Choose another one.
# fr=dafd1ec6 reviewed=no
referral-service-closed = This service is closed. Choose another one.
# fr=b10bb7f8 reviewed=no
referral-already-sent = This service already received this referral. Wait for its answer.
# fr=9ee05fbe reviewed=no
referral-one-open-a-door = An organisation already received this request. Wait for its answer, or take the referral back.
# fr=3bb97bc2 reviewed=no
referral-door-of-another = This door is not in this request.
# fr=ad2e1e14 reviewed=no
referral-not-asked-yet = The person has not sent the request yet.
# fr=7af1eeb0 reviewed=no
referral-door-closed = This door is closed.
# fr=f686e3f3 reviewed=no
referral-door-taken = An organisation already accompanies the person.
# fr=76aea885 reviewed=no
referral-door-elsewhere = Another organisation has this door.
# fr=0e5c73d6 reviewed=no
referral-door-in-a-file = The person is accompanied here. Note it in the file instead.

# fr=85cf6cb4 reviewed=no
referral-command-send = Referral sent
# fr=93b8ba5a reviewed=no
referral-command-accept = Referral accepted
# fr=a85fe4aa reviewed=no
referral-command-ask = Question asked about a referral
# fr=6650f728 reviewed=no
referral-command-reply = Question answered
# fr=cf7c6e6b reviewed=no
referral-command-decline = Referral declined
# fr=940de54a reviewed=no
referral-command-withdraw = Referral taken back
# fr=f5a6bdcf reviewed=no
referral-command-acknowledge = Answer seen
# fr=2956aa28 reviewed=no
referral-command-acknowledge-all = Answers seen
# fr=4ec223f5 reviewed=no
referral-command-follow-door = Door brought up to date
# fr=e9c5a20f reviewed=no
referral-command-keep-door = Call noted
# fr=468334f8 reviewed=no
referral-choose-person = Choose: somebody whom you know, or somebody new.
# fr=49166c5c reviewed=no
referral-choose-reason = Choose a reason. It helps to find another service.
# fr=4ad05f82 reviewed=no
referral-parent-needed = Before the age of 14, a parent must agree. Talk to the parent, then tick.
# fr=beb5a95a reviewed=no
referral-young = Under 14
# fr=07073f37 reviewed=no
referral-young-ask = A parent is the one who says yes. Reach the parent before anything is sent.
# fr=aba97381 reviewed=no
referral-young-parent = I talked to a parent, who agrees
# fr=ca630623 reviewed=no
referral-young-agreed = A parent said yes to this sharing. Talk to the parent first, before any meeting.
# fr=eb5bdb43 reviewed=no
referral-reach = { $how ->
    [phone] She may be called
    [text] Send her a text
    [email] Send her an e-mail
    [parent] A parent is called first
    [helper] Contact the person who helps
    [through] Contact the person chosen
   *[code] Answer here: she reads it with her code
}
# fr=c868e2f1 reviewed=no
referral-reach-only = { $how ->
    [code] No other way is safe. What you note appears on her page.
    [text] Do not call: only the ways given below are safe.
    [email] Do not call: only the ways given below are safe.
   *[phone] Only by the ways given below.
}
# fr=3350228e reviewed=no
referral-avoid = To avoid:
# fr=0dcaa8c5 reviewed=no
referral-first-meeting-hour = At what time
# fr=39724943 reviewed=no
referral-first-meeting-off = { DAY($day, weekday: "long") } is a day off. Keep it if that is what you mean.
