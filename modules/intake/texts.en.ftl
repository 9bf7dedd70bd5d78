### public
### The single window: begin, choose, send, come back.
### prefixes: access-code, known-thing

## page: intake-every-page

# fr=53fa2060 reviewed=no
intake-title = Your request
# fr=0cd23364 reviewed=no
intake-path = The steps of your request
# fr=7c7a7368 reviewed=no
intake-start = Start my request
# fr=e4dc6fb8 reviewed=no
intake-continue = Continue
# fr=4f1c942f reviewed=no
intake-go-on = Go back to my request
# fr=f2bd7f7f reviewed=no
intake-save = Keep this answer
# fr=780a30c0 reviewed=no
intake-keep = Save and come back later
# fr=e17c5982 reviewed=no
intake-kept = You have a code
# fr=17b30324 reviewed=no
intake-close = Close on this device
# fr=27fe09c4 reviewed=no
intake-errors = To correct before going on
# fr=f885081c reviewed=no
intake-typed = What you had just written
# fr=a6b7507c reviewed=no
intake-typed-goes = What you had just written goes with it.
# fr=40ca5db6 reviewed=no
intake-typed-send = Open and send
# fr=9aff672b reviewed=no
intake-typed-no-code = You have no code?
# fr=f8e0c3b1 reviewed=no
intake-typed-no-code-how = Copy your words from here, then start a request. You can also call the number at the top of the page.
# fr=d700ccdc reviewed=no
intake-not-there = This question is not on your path. Your answers are kept.
# fr=51bc104e reviewed=no
intake-helping = You are filling in this request with the person. The answers are theirs.
# fr=d5a8d066 reviewed=no
intake-helping-end = Finish helping

## page: intake-home

# fr=330bd444 reviewed=no
intake-home-title = Say it once
# fr=a6e7e470 reviewed=no
intake-home-lead = Money, support, work: one request opens all three doors. Near you, people answer.
# fr=d2cba685 reviewed=no
intake-home-doors = Three doors, one request
# fr=1c18e1ff reviewed=no
intake-home-know = Good to know
# fr=c3dab413 reviewed=no
intake-home-free = It is free. Nobody will ask you for money.
# fr=05fcede2 reviewed=no
intake-home-papers = A paper is missing? Your request still goes.
# fr=b1c3b65f reviewed=no
intake-home-status = No status in Canada closes the door.
# fr=73454459 reviewed=no
intake-home-pace = You can stop, then come back with a code.
# fr=17249b01 reviewed=no
intake-home-find = Find a group near you
# fr=909ee49a reviewed=no
intake-home-find-how = You can also call a group without making a request.
# fr=785130e4 reviewed=no
intake-home-find-go = Find a group
# fr=841d98c4 reviewed=no
intake-home-talk = Talk to somebody
# fr=3356977d reviewed=no
intake-home-talk-how = The number is at the top of each page. Somebody can fill in the request with you.

## page: intake-start

# fr=527a4e06 reviewed=no
intake-start-title = Make a request
# fr=8f18d865 reviewed=no
intake-start-privacy = Before you start
# fr=35042625 reviewed=no
intake-start-privacy-why = Your answers help find who can help you.
# fr=91d2a253 reviewed=no
intake-start-privacy-who = Nothing goes to a group unless you agree.
# fr=25d132d0 reviewed=no
intake-start-privacy-rights = You can read, change or erase everything.
# fr=e4132213 reviewed=no
intake-start-code = I already have a code
# fr=f4f72d16 reviewed=no
intake-begun-title = A request is open here
# fr=9159e4f0 reviewed=no
intake-begun = Somebody began a request on this device. Was it you?
# fr=9824c2ef reviewed=no
intake-begun-other = Not you? Close it. Whoever wrote it can come back with a code.
# fr=c8d1429d reviewed=no
intake-begun-leave = Close it and start another one

## page: intake-keep

# fr=58fc6b84 reviewed=no
intake-keep-why = You will get three words. With four digits, they open this request, here or elsewhere.
# fr=a9b7cbe7 reviewed=no
intake-keep-digits = Choose four digits
# fr=d2c304b8 reviewed=no
intake-keep-digits-hint = Not a year of birth, nor 1234, nor 0000. Without digits, we draw some.
# fr=63a9c43c reviewed=no
intake-keep-digits-wrong = Write four digits, like 4821, or leave it blank.
# fr=510fcd6c reviewed=no
intake-keep-digits-easy = These digits are too easy to guess. Take others, like 4821.
# fr=ea6cdcc6 reviewed=no
intake-keep-make = Make my code
# fr=8ff0c51d reviewed=no
intake-keep-done = Here is your code
# fr=a84c5dcb reviewed=no
intake-keep-days = A request that is not sent yet waits { $days } days. Then it is erased.
# fr=8562076d reviewed=no
intake-kept-how = Three words and four digits open this request.
# fr=7683bab3 reviewed=no
intake-kept-lost = We cannot tell them again: we do not keep them. Lost? Take another code.
# fr=86a9649e reviewed=no
intake-code-label = Your code
# fr=0f2bdd31 reviewed=no
intake-code-order = The order of the words does not matter, nor do the accents.
# fr=06976756 reviewed=no
intake-code-once = Write it down or take a picture: it goes away when you leave this page.
# fr=38379005 reviewed=no
intake-code-already-made = This request already has a code.
# fr=4c925cd4 reviewed=no
intake-replace-only-hers = Only this person can do it here. In your workspace, you can give them another one.
# fr=c384efb4 reviewed=no
intake-replace = Replace my code
# fr=da222ca3 reviewed=no
intake-replace-why = You will get another code. The old one will open nothing any more.

## page: intake-leave

# fr=7eab2ecc reviewed=no
intake-close-why = On a device that others use, close before you go. Your request is kept.
# fr=f975093d reviewed=no
intake-closed = It is closed
# fr=1b4be117 reviewed=no
intake-closed-next = Nothing of your request is left on this device.
# fr=bb8f7f16 reviewed=no
intake-erase = Erase this request
# fr=ac116cb5 reviewed=no
intake-erase-why = Everything you wrote will be erased at once. Nobody will be able to read it.
# fr=5547653d reviewed=no
intake-erase-now = Erase everything

## page: intake-choice

# fr=6a5096a4 reviewed=no
intake-choice-title = { $for ->
    [other] Who could help this person?
   *[self] Who could help you?
}
# fr=c71a556c reviewed=no
intake-choice-why = { $many ->
    [none] Choose, or let somebody look.
    [single] Here is one place, and why it is suggested. Choose it, or let somebody look.
    [pair] Here are two places, and why they are suggested. Choose, or let somebody look.
    [trio] Here are three places, and why they are suggested. Choose, or let somebody look.
   *[several] Here are some places, and why they are suggested. Choose, or let somebody look.
}
# fr=efd4c9bb reviewed=no
intake-choice-financial = The ministry alone decides on the aid. A group can help to ask for it.
# fr=4c8c91ac reviewed=no
intake-choice-nobody = We find no place for now. Somebody from the network will look with you.
# fr=ad7a60c9 reviewed=no
intake-choice-more = See other places
# fr=db5afc2c reviewed=no
intake-choice-call-title = Not sure?
# fr=658e655d reviewed=no
intake-choice-call-why = { $how ->
    [phone] Somebody from the network calls you and looks with you.
    [text] Somebody from the network texts you and looks with you.
    [email] Somebody from the network e-mails you and looks with you.
    [person] Somebody from the network contacts the person and looks with them.
    [parent] Somebody from the network calls a parent and looks with you.
    [helper] Somebody from the network contacts the person who helps, and looks with you.
    [through] Somebody from the network contacts the person chosen, and looks with you.
   *[code] Somebody from the network looks. The answer will be here, with the code.
}
# fr=e098a8ef reviewed=no
intake-choice-call = Look with somebody
# fr=bd782fdf reviewed=no
intake-choice-called = Somebody from the network looks
# fr=01e41d00 reviewed=no
intake-choose = Choose this place
# fr=9e4fd77e reviewed=no
intake-chosen = { $for ->
    [other] This is their choice for now.
   *[self] This is your choice for now.
}

# fr=cd63d711 reviewed=no
intake-choice-places = The places
# fr=7954e1c8 reviewed=no
intake-place-which = Which of these places do you mean?
# fr=7129559e reviewed=no
intake-place-none = None of these
# fr=26d25d67 reviewed=no
intake-place-lost = We do not find “{ $place }” on the map.

## page: intake-check

# fr=e85b0d0e reviewed=no
intake-check-title = Read again before sending
# fr=d228f5c3 reviewed=no
intake-check-why = Nothing has left yet. Change what you want.
# fr=8cbe34f4 reviewed=no
intake-check-doors = { $for ->
    [other] Who will answer them
   *[self] Who will answer you
}
# fr=478ece5c reviewed=no
intake-check-agreements = { $for ->
    [other] What they agree to
   *[self] What you agree to
}
# fr=761fec29 reviewed=no
intake-check-share = Send the request
# fr=00601536 reviewed=no
intake-check-share-sensitive = Also send what is most personal
# fr=ddda83cd reviewed=no
intake-check-reminders = Get messages
# fr=0d69baf4 reviewed=no
intake-check-statistics = Be part of the count, without a name
# fr=2de78e15 reviewed=no
intake-check-code = { $for ->
    [other] A code for the person
   *[self] Your code to come back
}
# fr=467e841a reviewed=no
intake-check-code-why = { $for ->
    [other] Once it is sent, give them three words and four digits. These tell where things stand.
   *[self] Once it is sent, three words and four digits will tell you where things stand.
}
# fr=dfe2fd8c reviewed=no
intake-check-send = Send
# fr=e6e1a4a4 reviewed=no
intake-check-next = Then we say who answers, and by what day.
# fr=f1287ad1 reviewed=no
intake-submit = { $for ->
    [other] Send their request
   *[self] Send my request
}

## page: intake-receipt

# fr=862d2fbe reviewed=no
intake-receipt-title = { $for ->
    [other] Their request has left
   *[self] Your request has left
}
# fr=f382ecaf reviewed=no
intake-receipt-lead = We got it on { DAY($day) }.
# fr=7e69bc26 reviewed=no
intake-receipt-code = { $for ->
    [other] Give them this code. It shows where things stand and lets them change everything.
   *[self] Keep this code. It shows where things stand and lets you change everything.
}
# fr=5c81a37f reviewed=no
intake-receipt-next = If the day goes by without news, call the number at the top of the page.
# fr=2ebca398 reviewed=no
intake-receipt-address = To come back: { $address }
# fr=7f0df514 reviewed=no
intake-receipt-print = You can print this page and keep it.
# fr=173921ec reviewed=no
intake-receipt-follow = See where things stand

## page: intake-standing

# fr=c4bdb838 reviewed=no
intake-mark-sent = Request received
# fr=2e654cea reviewed=no
intake-mark-declined = { $why ->
    [full] No room at the moment.
    [clientele] This place helps other people.
    [territory] This place helps in another area.
    [age] This place helps another age.
    [language] Nobody there speaks this language.
    [closed] This service is closed.
    [already-accompanied] This place already helps, in another way.
   *[other] This place cannot this time.
}
# fr=204f5c96 reviewed=no
intake-mark-taken-back = Request taken back: this group no longer reads it.
# fr=04a2308b reviewed=no
intake-mark-called = { $how ->
    [phone] The network calls you
    [person] The network contacts the person
    [parent] The network calls a parent
    [helper] The network contacts the person who helps
    [through] The network contacts the person chosen
    [code] The network answers here
   *[email] The network writes to you
}
# fr=61b56d05 reviewed=no
intake-mark-by = by { DAY($day, weekday: "long") }
# fr=74359c1b reviewed=no
intake-mark-asked = Answer expected from
# fr=868ff313 reviewed=no
intake-mark-answer-by = by { DAY($day, weekday: "long") }
# fr=aafbae45 reviewed=no
intake-mark-taken = Yes, from:
# fr=2ac81816 reviewed=no
intake-mark-meeting = First meeting
# fr=8889bbf3 reviewed=no
intake-mark-next = Next contact
# fr=adafb6bd reviewed=no
intake-mark-outside = A service to call
# fr=1fee2879 reviewed=no
intake-mark-follow = We ask how it went
# fr=d4221076 reviewed=no
intake-mark-closed = { $why ->
    [withdrawn] It is stopped
    [unreachable] We could reach nobody
    [moved] The place to live has changed
    [duplicate] Another request goes on
   *[answered] It is settled
}
# fr=db385edc reviewed=no
intake-stands-waits = { $how ->
    [phone] The network has it. Somebody calls you by { DAY($day, weekday: "long") }.
    [text] The network has it. Somebody texts you by { DAY($day, weekday: "long") }.
    [email] The network has it. Somebody e-mails you by { DAY($day, weekday: "long") }.
    [person] The network has it. Somebody contacts the person by { DAY($day, weekday: "long") }.
    [parent] Before the age of 14, a parent says yes with you. Somebody calls your parent by { DAY($day, weekday: "long") }.
    [helper] The network has it. Somebody contacts the person who helps by { DAY($day, weekday: "long") }.
    [through] The network has it. Somebody contacts the person chosen by { DAY($day, weekday: "long") }.
   *[code] The network has it. The answer will be on this page by { DAY($day, weekday: "long") }.
}
# fr=98462b19 reviewed=no
intake-stands-late = That day has passed. Call us, or choose another place.
# fr=4726cf0b reviewed=no
intake-stands-to-agree = { $how ->
    [phone] Your choice is kept. Nothing leaves unless you agree. The network calls you by { DAY($day, weekday: "long") }.
    [person] Their choice is kept. Nothing leaves unless they agree. The network contacts them by { DAY($day, weekday: "long") }.
    [parent] Your choice is kept. A parent must say yes. The network calls your parent by { DAY($day, weekday: "long") }.
   *[code] Your choice is kept. Nothing leaves unless you agree. You will have news by { DAY($day, weekday: "long") }.
}
# fr=6438d2fd reviewed=no
intake-stands-asked = { $for ->
    [other] This group has received their request. Its answer comes by { DAY($day, weekday: "long") }.
   *[self] This group has received your request. You will have its answer by { DAY($day, weekday: "long") }.
}
# fr=ed4fe4f4 reviewed=no
intake-stands-taken = { $for ->
    [other] This group helps them. First meeting on { DAY($day, weekday: "long") }.
   *[self] This group helps you. You meet on { DAY($day, weekday: "long") }.
}
# fr=021357cc reviewed=no
intake-stands-met = { $for ->
    [other] This group helps them. Next contact by { DAY($day, weekday: "long") }.
   *[self] This group helps you. Next contact by { DAY($day, weekday: "long") }.
}
# fr=5f142f4a reviewed=no
intake-stands-outside = { $for ->
    [other] They can call when they want. On { DAY($day, weekday: "long") } we ask whether it helped.
   *[self] Call when you want. On { DAY($day, weekday: "long") } we ask you whether it helped.
}
# fr=0ac055e1 reviewed=no
intake-stands-closed = This door is closed. You can open it again whenever you want.
# fr=9b10fd12 reviewed=no
intake-stands-over = This door is closed.

## page: intake-mine

# fr=3f796275 reviewed=no
intake-mine-title = Where the request stands
# fr=e76d4793 reviewed=no
intake-mine-lead = Received on { DAY($day) }. Each door has somebody who looks after it.
# fr=77360309 reviewed=no
intake-mine-over = This request is stopped. It was received on { DAY($day) }. You can read everything again, or make another one.
# fr=49cb7744 reviewed=no
intake-mine-another = Make another request
# fr=884cd780 reviewed=no
intake-mine-another-why = The stopped request closes here. A code opens it again, to read it.
# fr=9ac11c73 reviewed=no
intake-mine-no-code = You have no code
# fr=7b860cff reviewed=no
intake-mine-no-code-why = Without a code, you will not be able to come back here.
# fr=5bfd0984 reviewed=no
intake-mine-words = { $count ->
    [one] What the groups wrote to each other: { $count } message
   *[other] What the groups wrote to each other: { $count } messages
}
# fr=c0f22360 reviewed=no
intake-mine-word = { $kind ->
    [question] A question, on { DAY($day) }:
    [answer] An answer, on { DAY($day) }:
   *[decision] A word, on { DAY($day) }:
}
# fr=607193cb reviewed=no
intake-mine-calls = { $count ->
    [one] What the network noted: { $count } call
   *[other] What the network noted: { $count } calls
}
# fr=9e45cf9a reviewed=no
intake-mine-call = { $reached ->
    [true] Call on { DAY($day, weekday: "long") }: we spoke.
   *[false] Call on { DAY($day, weekday: "long") }: no answer. That is all right.
}
# fr=604c504d reviewed=no
intake-mine-agree = Agree to send it
# fr=e6c19dc8 reviewed=no
intake-mine-choose = Choose a place
# fr=4aec4537 reviewed=no
intake-mine-choose-again = Choose another place
# fr=4db37f82 reviewed=no
intake-mine-again = Open this door again
# fr=3a9c5e60 reviewed=no
intake-mine-letters = Messages that we wrote
# fr=06859c60 reviewed=no
intake-mine-letter = { $channel ->
    [text] A text message, on { DAY($day) }
   *[email] An e-mail, on { DAY($day) }
}
# fr=43a52f2b reviewed=no
intake-mine-more = { $for ->
    [other] All of it is theirs
   *[self] All of it is yours
}
# fr=dcfa66b2 reviewed=no
intake-mine-answers = { $for ->
    [other] Read and change their answers
   *[self] Read and change my answers
}
# fr=62efd49b reviewed=no
intake-mine-answers-read = { $for ->
    [other] Read their answers
   *[self] Read my answers
}
# fr=f9fec65c reviewed=no
intake-mine-answers-why = An answer that changes reaches at once whoever looks after the request.
# fr=d7b60ee5 reviewed=no
intake-mine-agreements = { $for ->
    [other] What they agreed to
   *[self] What I agreed to
}
# fr=5627d35b reviewed=no
intake-mine-files = { $for ->
    [other] Their plan and files
   *[self] My plan and my files
}
# fr=2bcd4fcd reviewed=no
intake-mine-reads = { $for ->
    [other] Who opened their request
   *[self] Who opened my request
}
# fr=e09fc5f1 reviewed=no
intake-mine-saved = It is saved.
# fr=11ff09da reviewed=no
intake-mine-receipt = The receipt to print
# fr=efc21dc4 reviewed=no
intake-reads-why = Each reading is noted. Does one surprise you? Call us.
# fr=472b2bf7 reviewed=no
intake-reads-none = Nobody has opened it yet.
# fr=e7436144 reviewed=no
intake-read = { $how ->
    [opened] Opened:
    [code] New code given:
    [searched] Found by a search of a name:
   *[listed] Seen in a list:
}
# fr=5fe729b8 reviewed=no
intake-reads-before = Readings before { $day }
# fr=3f0b4250 reviewed=no
intake-read-role = { $role ->
    [counsellor] somebody who accompanies people
    [reception] reception
    [retention] follow-up at work
    [coordinator] coordination
    [director] the director
    [network] the office
    [privacy] the person in charge of privacy
   *[other] somebody in the team
}
# fr=e866777f reviewed=no
intake-read-times = { $count ->
    [one] { $count } time that day
   *[other] { $count } times that day
}
# fr=5e86b9cf reviewed=no
intake-stop-title = What do you want to stop?
# fr=1fb876da reviewed=no
intake-stop-why = You do not have to say why. You can come back.
# fr=282354bd reviewed=no
intake-stop-all = The whole request
# fr=9ec062d9 reviewed=no
intake-stop-all-hint = What waits for an answer is taken back. A group that already helps keeps its file.
# fr=ebb097e7 reviewed=no
intake-stop-blank = Choose what you want to stop.
# fr=29c8bd8a reviewed=no
intake-stop-now = Stop
# fr=ab729b84 reviewed=no
intake-stop-not = No, go on

## page: intake-resume

# fr=779fc841 reviewed=no
intake-resume-title = Your code
# fr=35692c47 reviewed=no
intake-resume-hint = Three words and four digits. The order and the accents do not matter.
# fr=e1844b5c reviewed=no
intake-resume-open = Open my request
# fr=04a9f8bb reviewed=no
intake-resume-unread = Write three words and four digits, like: jardin lampe sentier 4821.
# fr=3b45e1cd reviewed=no
intake-resume-unknown = This code opens nothing. Read each word and each digit again.
# fr=2e802eef reviewed=no
intake-resume-near = “{ $word }” is not a word of the codes. Was it { $words }?
# fr=3b687b0f reviewed=no
intake-resume-lost = Did you lose your code?
# fr=c4d0b7a6 reviewed=no
intake-resume-lost-how = Call the number at the top of the page, or go and see the group that helps you. Somebody makes sure that it is you, then gives you another code.
# fr=52dee51a reviewed=no
intake-resume-lost-draft = Your request is not sent yet? Make another one.

## page: intake-counter

# fr=22ba26e1 reviewed=no
intake-counter-title = How is the person with you?
# fr=f0745269 reviewed=no
intake-counter-why = The request will say that there was help, and where.
# fr=4a8e84b0 reviewed=no
intake-counter-channel = { $channel ->
    [counter] In front of me
    [phone] On the phone
    [mobile] I am at their place or on the road
   *[paper] I am copying a paper request
}
# fr=a693b7f0 reviewed=no
intake-counter-blank = Choose how the person is with you.
# fr=9c66ba42 reviewed=no
intake-counter-stale = To help somebody, begin from your work space.
# fr=33a11c6f reviewed=no
intake-counter-staff = Open my work space
# fr=d7487010 reviewed=no
intake-counter-end = The request is kept. Give the person their code before you finish.

## page: intake-paper

# fr=5a499fa0 reviewed=no
intake-paper-title = The request on paper
# fr=01f42e4c reviewed=no
intake-paper-how = Fill it in here then print it, or print it then write by hand. This page sends nothing.
# fr=b7d70958 reviewed=no
intake-paper-where = Give it to the group you choose, or read it to us on the phone.
# fr=484b6307 reviewed=no
intake-paper-need = What we need
# fr=3f5ce7a3 reviewed=no
intake-paper-more = If you want
# fr=05dcd988 reviewed=no
intake-paper-helper = If somebody helps, or before the age of 14
# fr=51f4945b reviewed=no
intake-paper-only = Only if this is about you.
# fr=bcac8284 reviewed=no
intake-paper-agree = Whoever takes this sheet asks what you agree to, one thing at a time.

## page: intake-refusals

# fr=9ac33545 reviewed=no
intake-not-your-request = This request is not yours.
# fr=2d2dd85e reviewed=no
intake-already-started = This request has already begun.
# fr=3ead468d reviewed=no
intake-wrong-channel = Say how the person is with you.
# fr=2a11931b reviewed=no
intake-withdrawn = This request is stopped. You can make another one.
# fr=7ecd7dce reviewed=no
intake-unknown-question = This question is not asked here.
# fr=96982322 reviewed=no
intake-unreadable-answer = One answer could not be read. Write it again.
# fr=b441f167 reviewed=no
intake-door-open = To close a door, there is another page.
# fr=f10e3dce reviewed=no
intake-door-not-asked = You did not ask for this help.
# fr=868b38fd reviewed=no
intake-door-closed = This door is closed.
# fr=c7385d1b reviewed=no
intake-door-taken = A group already helps you here. Talk to it first.
# fr=922457e1 reviewed=no
intake-already-sent = This request has already left.
# fr=a6a94cc4 reviewed=no
intake-not-sent-yet = This request has not left yet.
# fr=6f8efb93 reviewed=no
intake-service-closed = This place is no longer open. Choose another one.
# fr=19ba410d reviewed=no
intake-choices-changed = Your choices changed meanwhile. Read them again, then send.
# fr=8039c536 reviewed=no
intake-answers-missing = { $count ->
    [one] One answer is missing. Read the page again.
   *[other] { $count } answers are missing. Read the page again.
}
# fr=4188c12c reviewed=no
access-code-words-taken = These words are taken. Try again.
# fr=0b05b9ba reviewed=no
known-thing-said-once = This answer was just given elsewhere. Read the page again.

## staff

# fr=1e19f2fe reviewed=no
intake-help = Fill in a request with somebody
# fr=11045ade reviewed=no
intake-help-lost = The request could not be opened. Try again.
# fr=15ea6e16 reviewed=no
intake-hand = Give a new code
# fr=b5851368 reviewed=no
intake-hand-check = Make sure that it is this person. Ask for their year of birth and something they wrote. On the phone, call back the number in their request.
# fr=2a75e86a reviewed=no
intake-hand-before = Their old code will open nothing any more. They will see who gave them this one.
# fr=51526e47 reviewed=no
intake-hand-who = Who is it?
# fr=8ba7ba65 reviewed=no
intake-hand-sure = It is this person, I checked
# fr=d7b963cd reviewed=no
intake-hand-sure-needed = First make sure that it is this person.
# fr=5a48538c reviewed=no
intake-hand-digits = Four digits that the person chooses
# fr=ca5da13f reviewed=no
intake-hand-digits-hint = Not their year of birth. Without digits, some are drawn.
# fr=96da2de4 reviewed=no
intake-hand-give = Give the code
# fr=e87f37a4 reviewed=no
intake-hand-code = Their new code
# fr=00c238c7 reviewed=no
intake-hand-once = Write it down together: it will not be shown again.
# fr=44d2825d reviewed=no
intake-hand-done = It is written down
# fr=85fdb807 reviewed=no
intake-not-accompanied = Nobody here accompanies this person at the moment.
# fr=bcfa862e reviewed=no
intake-command-start = Request begun
# fr=ce48408e reviewed=no
intake-command-answer = Answers given
# fr=824870af reviewed=no
intake-command-choose = Place chosen
# fr=fa3f79c2 reviewed=no
intake-command-keep = Code made
# fr=c0a131f4 reviewed=no
intake-command-submit = Request sent
# fr=50a5e91d reviewed=no
intake-command-reopen-choice = Another place chosen
# fr=53dbc814 reviewed=no
intake-command-withdraw = Request stopped
# fr=0bc827f7 reviewed=no
intake-command-destroy-draft = Draft destroyed
# fr=737690b2 reviewed=no
intake-command-hand-code = New code given
# fr=a62223c5 reviewed=no
intake-command-replace-code = Code replaced
