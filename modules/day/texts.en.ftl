# fr=4584693e reviewed=no
day-title = My day
# fr=3de4996d reviewed=no
day-meetings = First meetings of the week
# fr=b7d34d0d reviewed=no
day-doors = Requests
# fr=2c47640e reviewed=no
day-doors-waiting = { $count ->
    [one] { $count } request waits for a call
   *[other] { $count } requests wait for a call
}
# fr=0a7733bf reviewed=no
day-doors-late = { $count ->
    [one] { $count } request is late
   *[other] { $count } requests are late
}
# fr=da66eb8d reviewed=no
day-doors-follow = { $count ->
    [one] { $count } request to follow up: did the address help?
   *[other] { $count } requests to follow up: did the address help?
}
# fr=ad05fa6e reviewed=no
day-received = Received
# fr=9d44ab60 reviewed=no
day-from = from { $name }
# fr=813b97af reviewed=no
day-care = To care for
# fr=73a7c3a5 reviewed=no
day-promised = Promised
# fr=15c06c6c reviewed=no
day-promised-none = Nothing promised this week
# fr=3daf37e4 reviewed=no
day-promised-none-next = The next contacts are further away. It may be a good time for those who wait elsewhere.
# fr=91e90ad6 reviewed=no
day-answers = Answers
# fr=f772df46 reviewed=no
day-answers-more = { $count } more
# fr=5e74f444 reviewed=no
day-answers-seen = { $count ->
    [one] I have seen the acceptance
   *[other] I have seen the { $count } acceptances
}
# fr=de34f014 reviewed=no
day-answers-seen-done = { $count ->
    [one] Answer seen. It stays in “Referrals”, “Over”.
   *[other] { $count } answers seen. They stay in “Referrals”, “Over”.
}
# fr=f5dc7b40 reviewed=no
day-see-all = See all
# fr=2e70908f reviewed=no
day-note = Note
# fr=47ab163e reviewed=no
day-quiet = Nothing waits today
# fr=034be89b reviewed=no
day-quiet-why = Referrals received and promised contacts arrive here, with their date.
# fr=74be89ff reviewed=no
day-quiet-go = See the directory
# fr=b403fb42 reviewed=no
day-quiet-invite = Invite the team
# fr=49da1a80 reviewed=no
day-group = Log a group
# fr=4e478cdc reviewed=no
day-hours = My hours
# fr=6c0f5d10 reviewed=no
day-hours-team = Hours
# fr=cff79ecd reviewed=no
day-plans = What you are asked
# fr=b50b824b reviewed=no
day-change-asked = { $what ->
    [portrait] to change the portrait
   *[plan] to change the plan
}
# fr=e61cb2a7 reviewed=no
day-paused = On a pause
