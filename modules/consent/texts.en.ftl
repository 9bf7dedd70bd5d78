### public
### Consents, asked one by one, and the privacy page.

## page: consent-ask

# fr=61bf2a59 reviewed=no
consent-title = Agreements
# fr=9581646b reviewed=no
consent-ask-count = Agreement { $n }
# fr=6fe49e1c reviewed=no
consent-ask-share = { $for ->
    [other] Do they agree to send their request to this group: { $to }?
   *[self] May we send your request to this group: { $to }?
}
# fr=94f38b38 reviewed=no
consent-why-share = Without it, this group cannot answer.
# fr=04945dd4 reviewed=no
consent-ask-share-sensitive = { $for ->
    [other] Do they agree to send what is most personal too, to this group: { $to }?
   *[self] May we also send what is most personal to this group: { $to }?
}
# fr=58de8c41 reviewed=no
consent-why-share-sensitive = { $for ->
    [other] They will not have to say it again. Otherwise they say it themselves, if they want.
   *[self] You will not have to say it again. Otherwise you say it yourself, if you want.
}
# fr=36de53a8 reviewed=no
consent-ask-reminders = { $for ->
    [other] Do they want a message when there is news?
   *[self] May we write to you when there is news?
}
# fr=626dcec8 reviewed=no
consent-why-reminders = The message says a day and a place, nothing personal.
# fr=046de610 reviewed=no
consent-ask-statistics = { $for ->
    [other] Do they agree to be counted, without their name?
   *[self] May we count you, without your name?
}
# fr=01139804 reviewed=no
consent-why-statistics = The network then shows how many people wait for help.
# fr=fd24a27d reviewed=no
consent-ask-free = { $for ->
    [other] They are free. It lasts a year, and they can take it back whenever they want.
   *[self] You are free. It lasts a year, and you can take it back whenever you want.
}
# fr=ac528208 reviewed=no
consent-ask-leaves = Here is everything that leaves
# fr=83f27f8f reviewed=no
consent-ask-no = { $for ->
    [other] If they say no, nothing else changes.
   *[self] If you say no, nothing else changes.
}
# fr=0cbd7ace reviewed=no
consent-ask-no-share = { $for ->
    [other] If they say no, nothing leaves for this group. Their choice stays noted, and the network looks after it with them.
   *[self] If you say no, nothing leaves for this group. Your choice stays noted, and the network looks after it with you.
}
# fr=a9a94811 reviewed=no
consent-ask-no-share-sensitive = { $for ->
    [other] If they say no, the rest is sent anyway.
   *[self] If you say no, the rest is sent anyway.
}
# fr=f9e8f97d reviewed=no
consent-ask-blank = Answer yes or no. Both are fine.
# fr=d53f5450 reviewed=no
consent-yes = { $for ->
    [other] Yes, they agree
   *[self] Yes, I agree
}
# fr=2cdd63db reviewed=no
consent-no = No

## page: consent-mine

# fr=332d60a3 reviewed=no
consent-mine-title = { $for ->
    [other] What they agreed to
   *[self] What I agreed to
}
# fr=6b38ae0d reviewed=no
consent-mine-why = Taking an agreement back happens at once. A group that already helps keeps its file.
# fr=0696e95a reviewed=no
consent-mine-none = You have agreed to nothing for now.
# fr=c66c3be4 reviewed=no
consent-mine-since = Given on { DAY($day) }.
# fr=cd35461f reviewed=no
consent-mine-until = It ends on { DAY($day) }.
# fr=defd663e reviewed=no
consent-mine-ended = Agreements that have ended
# fr=1c47d267 reviewed=no
consent-mine-ended-on = Given on { DAY($day) }, ended on { DAY($ended) }.
# fr=dbdc818e reviewed=no
consent-mine-end = Take it back
# fr=fcb06e0a reviewed=no
consent-mine-change = Go through each one again

## page: consent-privacy

# fr=7dda0268 reviewed=no
consent-privacy-title = Your privacy
# fr=9a71d116 reviewed=no
consent-privacy-lead = What you say here is yours. This is what we do with it.
# fr=89cafb16 reviewed=no
consent-privacy-why-title = Why we ask
# fr=46cc8cd9 reviewed=no
consent-privacy-why =
    To find with you who can help you, and let them reach you.
    Each question says what it is for. You can leave blank whatever is not required.
# fr=8cca5a85 reviewed=no
consent-privacy-who-title = Who can read
# fr=baf87e69 reviewed=no
consent-privacy-who =
    The office of the network, which gets the request. Then the group you choose, if you agree.
    Each group gets a copy of what you accept, and nothing more.
    We sell nothing. We give nothing to the ministry without you.
# fr=aa6c8298 reviewed=no
consent-privacy-where-title = Where it is kept
# fr=694e62f7 reviewed=no
consent-privacy-where =
    On the server of the network. These pages call no other site.
    A single “cookie” keeps your request open. It goes when you close.
# fr=fcf269c0 reviewed=no
consent-privacy-long-title = For how long
# fr=63eb8c1e reviewed=no
consent-privacy-long =
    A request that is not sent yet is erased after { $days } days.
    A request that was sent is kept while a door is open. Then it follows the rules of the network. You can ask for them.
    An agreement lasts one year, or less if you take it back.
# fr=8220690e reviewed=no
consent-privacy-rights-title = What you can do
# fr=42c9f426 reviewed=no
consent-privacy-rights =
    Read all that we have about you, and get a copy. It is free.
    Correct, take back an agreement, stop, or erase everything before it is sent.
    With your code you do it alone. You can also call us.
# fr=2ef2f3f1 reviewed=no
consent-privacy-alone-title = Who decides
# fr=f63c1179 reviewed=no
consent-privacy-alone =
    People, always. No machine gives you a mark or chooses for you.
    From fourteen on, you decide alone. Before that, with a parent.
# fr=1a66f8a4 reviewed=no
consent-privacy-trace-title = Who has read
# fr=ec1b7b44 reviewed=no
consent-privacy-trace =
    Each reading is noted. Your page “Who opened my request” shows you.
# fr=0f43d52b reviewed=no
consent-privacy-complain-title = If something is wrong
# fr=b8f6651c reviewed=no
consent-privacy-complain =
    Tell the person in charge. The answer comes within thirty days.
    You can also write to the Commission d’accès à l’information du Québec.
# fr=adef8a68 reviewed=no
consent-privacy-person-title = The person in charge
# fr=dc1f8fcc reviewed=no
consent-privacy-person-none = The name is not written here yet. Call the number at the top of the page.
# fr=a799fd7c reviewed=no
consent-page-version = Version of this page: { $version }

## page: consent-refusals

# fr=7c227c21 reviewed=no
consent-no-recipient = This group cannot receive a request.
# fr=6e69db16 reviewed=no
consent-parent-needed = Before fourteen, a parent must say yes with you.
# fr=90e34a99 reviewed=no
consent-share-first = First say yes to sending the request.
# fr=4f0a7ea6 reviewed=no
consent-in-force = You already agreed to this. Take it back if you change your mind.
# fr=4ea86bd6 reviewed=no
consent-one-in-force = This was already agreed.
# fr=ae33e1ff reviewed=no
consent-already-ended = This has already ended.

## staff

# fr=24f73ce1 reviewed=no
consent-command-give = Consent given
# fr=3f536615 reviewed=no
consent-command-refuse = Consent declined
# fr=82b4e2da reviewed=no
consent-command-withdraw = Consent withdrawn
