## page: messages

# fr=af74fc20 reviewed=no
communication-say-request-received = Jalon: your message has arrived. You will have news by { DAY($on, weekday: "long") } at the latest.
# fr=c7b96b9c reviewed=no
communication-say-first-meeting = Jalon: you are expected on { $when }. It is at { $organisation }. Is that time wrong for you? Call.
# fr=c98dd7e5 reviewed=no
communication-say-news = Jalon: there is news for you. Open your page with your code, or call.
# fr=bc84c160 reviewed=no
communication-call = To talk to somebody: { $phone }.
# fr=66ac5093 reviewed=no
communication-subject-request-received = Your message has arrived
# fr=960ebf0b reviewed=no
communication-subject-first-meeting = An appointment for you
# fr=2ce4988e reviewed=no
communication-subject-news = News for you

## staff

# fr=f2b4544e reviewed=no
communication-say-referral-received = A referral is waiting for you in Jalon. The answer is due by { DAY($on, weekday: "long") }.
# fr=f4178a47 reviewed=no
communication-say-referral-soon = A referral is still waiting for your answer. It is due by { DAY($on, weekday: "long") }.
# fr=e247c917 reviewed=no
communication-say-referral-late = A referral is still waiting for your answer. It was due on { DAY($on, weekday: "long") }. The person is waiting too.
# fr=e1bc4eeb reviewed=no
communication-say-question-received = Somebody asks you a question about a referral that you sent. The answer is due by { DAY($on, weekday: "long") }.
# fr=1518045d reviewed=no
communication-say-question-soon = A question is still waiting for your answer. It is due by { DAY($on, weekday: "long") }.
# fr=79485975 reviewed=no
communication-say-question-late = A question is still waiting for your answer. It was due on { DAY($on, weekday: "long") }. The person is waiting too.
# fr=80fb1e7b reviewed=no
communication-say-answer-late = { $organisation } has not answered yet. The answer was due on { DAY($on, weekday: "long") }. Jalon shows what you can do.
# fr=c3156b00 reviewed=no
communication-say-invitation = { $organisation } invites you to join its team in Jalon. The link opens until { DAY($on, weekday: "long") }.
# fr=6f2415ac reviewed=no
communication-subject-referral-received = A referral is waiting for you
# fr=49465733 reviewed=no
communication-subject-referral-soon = A referral is waiting for your answer
# fr=ffa1071c reviewed=no
communication-subject-referral-late = A referral is late
# fr=a12ef2b1 reviewed=no
communication-subject-question-received = A question is waiting for you
# fr=2132dd74 reviewed=no
communication-subject-question-soon = A question is waiting for your answer
# fr=8825e1bd reviewed=no
communication-subject-question-late = A question is late
# fr=49fc44c6 reviewed=no
communication-subject-answer-late = An answer is late
# fr=83d24fb8 reviewed=no
communication-subject-invitation = Your place in the team
# fr=64097538 reviewed=no
communication-link-later = The personal link is added when the message leaves. It is written nowhere.

# fr=7fab5c8c reviewed=no
communication-mailbox = Mail
# fr=8841015e reviewed=no
communication-mailbox-over = What would leave your organisation
# fr=f86f8a22 reviewed=no
communication-nothing-left = Nothing has left
# fr=cc71ab0a reviewed=no
communication-nothing-left-why = No way out is configured. Messages are kept here. People have not received them.
# fr=8f006517 reviewed=no
communication-rules = A person gets a message only if she said yes, by a way that she says is safe. It holds no need, no answer and no name.
# fr=268d744e reviewed=no
communication-whom = To whom
# fr=1338aded reviewed=no
communication-whom-all = All
# fr=ca73bc92 reviewed=no
communication-whom-people = To people
# fr=8e71416c reviewed=no
communication-whom-team = To the team
# fr=59d33acb reviewed=no
communication-channel-text = Text message
# fr=c9899e26 reviewed=no
communication-channel-email = E-mail
# fr=db0cec24 reviewed=no
communication-to = to { $address }
# fr=85996f15 reviewed=no
communication-kept = kept on { INSTANT($at) }
# fr=52442b87 reviewed=no
communication-left = left on { INSTANT($at) }
# fr=eb728f1a reviewed=no
communication-in-french = In French
# fr=7a3068d5 reviewed=no
communication-older = Older messages
# fr=8e6cc73e reviewed=no
communication-empty = No message
# fr=ad260f86 reviewed=no
communication-empty-people = A person has a message once she says yes to reminders in her request.
# fr=57df5f00 reviewed=no
communication-empty-team = The team has a message when a referral arrives, or when an answer is late.

# fr=1414e8d5 reviewed=no
communication-no-consent = The person has not agreed to messages.
# fr=5c76a7bd reviewed=no
communication-no-message-wanted = The person wants no message left. Call at the time she gave.
# fr=1d7399e9 reviewed=no
communication-read-first = The person wrote something to avoid. Read it, then call.
# fr=1a190df8 reviewed=no
communication-no-written-way = The person gave no safe way to write. Call, or wait until she comes back with her code.
# fr=74a478d1 reviewed=no
communication-in-pause = The person is on a pause: nothing is sent to her before she is back.
# fr=a02ebd13 reviewed=no
communication-she-withdrew = The person withdrew her request: nobody writes to her any more.
# fr=d53c0d98 reviewed=no
communication-nobody = There is nobody to write to in this team.
# fr=ae055266 reviewed=no
communication-command-queue = Message prepared
# fr=41a20a80 reviewed=no
communication-command-remind = Deadline recalled
