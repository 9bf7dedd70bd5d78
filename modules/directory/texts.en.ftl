### The directory: who helps, where, for whom. Names of organisations and places come as they are written.

## page: directory-find

# fr=fdca37e8 reviewed=no
directory-find-title = Find help
# fr=dc7ebaf5 reviewed=no
directory-find-lead = Answer what you like. We keep nothing.
# fr=696ac04e reviewed=no
directory-find-need = What help are you looking for?
# fr=9a8e1534 reviewed=no
directory-need = { $need ->
    [financial] Help with money
    [social] Support for everyday life
   *[work] Finding or keeping a job
}
# fr=02175a56 reviewed=no
directory-need-short = { $need ->
    [financial] help with money
    [social] support
   *[work] work
}
# fr=a737158c reviewed=no
directory-find-where = Where are you?
# fr=d2b88eb7 reviewed=no
directory-find-where-hint = Your town, your region or your postal code. Of the postal code, we read only the beginning.
# fr=adde783d reviewed=no
directory-find-who = For whom?
# fr=7470f637 reviewed=no
directory-find-who-hint = Tick what you like, or nothing. No answer closes the door.
# fr=c110c4b6 reviewed=no
directory-find-who-open = Choose, if you like
# fr=6e1cecc4 reviewed=no
directory-find-language = In which language?
# fr=512e589e reviewed=no
directory-find-language-hint = Whoever speaks it comes first.
# fr=befea3cc reviewed=no
directory-find-language-any = Any
# fr=6a97d2a7 reviewed=no
directory-find-go = See who can help
# fr=6160a1ea reviewed=no
directory-find-which = Which place do you mean?
# fr=78dc9abe reviewed=no
directory-find-which-hint = Several places have a similar name. Choose yours.
# fr=07176421 reviewed=no
directory-find-which-none = None of these
# fr=a3197095 reviewed=no
directory-find-lost = We cannot find this place. Try the name of your town, or choose your region.
# fr=5df78276 reviewed=no
directory-find-region = Your region
# fr=bebd59fc reviewed=no
directory-find-region-empty = Choose
# fr=9115ad4b reviewed=no
directory-find-to-correct = To correct
# fr=879b342b reviewed=no
directory-find-by-region = See the map and the list of organisations
# fr=eb75fc37 reviewed=no
directory-found-title = Who can help you
# fr=cc46b1a5 reviewed=no
directory-found-change = Change my search
# fr=35a380df reviewed=no
directory-found-no-member = The network has no organisation in this region. Here are the nearest ones. You can start with a call.
# fr=a189e17f reviewed=no
directory-found-no-place = Say where you are, and the nearest ones will come first.
# fr=e6232a98 reviewed=no
directory-found-language-none = No group has said yet that it speaks this language. Ask on the phone.
# fr=1e95be34 reviewed=no
directory-found-more = { $count ->
    [one] See one more place
   *[other] See { $count } more places
}
# fr=547e22b5 reviewed=no
directory-found-all = This is all we know of.
# fr=e27a9da0 reviewed=no
directory-found-nobody = No organisation of the network answers this search. These numbers can help you.
# fr=d51a2e18 reviewed=no
directory-found-outside = Public services
# fr=54a225d0 reviewed=no
directory-found-outside-lead = They are not part of the network. You can call them yourself.
# fr=4a4ccc51 reviewed=no
directory-found-website = See their website
# fr=62e485bc reviewed=no
directory-found-ask = Would you rather be called?
# fr=c31fcb74 reviewed=no
directory-found-ask-how = Make a request. Somebody from the network calls you back.
# fr=a031fbd0 reviewed=no
directory-found-ask-go = Make a request
# fr=9813d971 reviewed=no
directory-call = Call { $phone }

## page: directory-pages

# fr=ac4153fa reviewed=no
directory-all-title = The organisations of the network
# fr=7c9ccbf4 reviewed=no
directory-all-lead = { $organisations } organisations help you, in { $regions } regions of Québec. It is free.
# fr=85691a6e reviewed=no
directory-all-search = Search by name or by town
# fr=b1d076d8 reviewed=no
directory-all-search-hint = An old name or a spelling mistake does not matter.
# fr=0a9066bf reviewed=no
directory-all-search-go = Search
# fr=4906b0b5 reviewed=no
directory-all-map = Choose your region
# fr=4ba51b4c reviewed=no
directory-all-map-count = { $count ->
    [0] no organisation yet
    [one] one organisation
   *[other] { $count } organisations
}
# fr=962bae33 reviewed=no
directory-all-by-group = By situation
# fr=af7c9722 reviewed=no
directory-all-region = See the page of the region:
# fr=9ac2eee2 reviewed=no
directory-all-print = The whole list on one page, to print

# fr=7dc1c02d reviewed=no
directory-list-title = Directory of members
# fr=39d42cbb reviewed=no
directory-list-lead = List of { DAY($day) }. Services are free.
# fr=e3d91a92 reviewed=no
directory-all-help = Find what fits your needs
# fr=f6edd249 reviewed=no
directory-found-names = { $count ->
    [0] Nothing is like these words
    [one] One organisation found
   *[other] { $count } organisations found
}
# fr=c68818f1 reviewed=no
directory-found-names-none = Try another word, or choose your region below.
# fr=6187040f reviewed=no
directory-region-title = Organisations: { $region }
# fr=64e4a496 reviewed=no
directory-regions-page = Organisations by region
# fr=1e22a8c2 reviewed=no
directory-region-none = The network has no organisation in this region yet. Here are the nearest ones. They answer the phone.
# fr=ddd77e46 reviewed=no
directory-region-near = Neighbouring regions
# fr=257a0c15 reviewed=no
directory-region-narrow = Find what fits your situation
# fr=b517805f reviewed=no
directory-group-title = Services for: { $group }
# fr=0ccf0f42 reviewed=no
directory-groups-page = Organisations by situation
# fr=f62f0bac reviewed=no
directory-group-close = Close to this situation
# fr=9fa1718d reviewed=no
directory-group-close-hint = Ask by phone whether the service suits you.
# fr=6c454af5 reviewed=no
directory-group-none = No organisation has a service for this situation alone. Several are open to everyone.
# fr=e3673a5a reviewed=no
directory-group-open = Open to all situations
# fr=da03cba3 reviewed=no
directory-group-open-hint = { $count ->
    [one] One organisation welcomes everyone.
   *[other] { $count } organisations welcome everyone.
}
# fr=ad5592c8 reviewed=no
directory-group-open-go = Find the nearest ones
# fr=910d32c3 reviewed=no
directory-one-formerly = Former names: { $names }
# fr=dd197809 reviewed=no
directory-one-also = Also known as: { $names }
# fr=9e366e2d reviewed=no
directory-one-acronym = Short form: { $acronym }
# fr=8a47ecd4 reviewed=no
directory-one-cje = CJE stands for “carrefour jeunesse-emploi”, an employment centre for young people.
# fr=e0042df1 reviewed=no
directory-one-sae = SAE stands for “services d’aide à l’emploi”, employment help services.
# fr=4b5c0584 reviewed=no
directory-one-points = Where
# fr=11983d99 reviewed=no
directory-one-points-more = { $count ->
    [one] One more place, to ask for by phone.
   *[other] { $count } more places, to ask for by phone.
}
# fr=f75c30d8 reviewed=no
directory-one-points-only = { $count ->
    [one] Ask for the address by phone.
   *[other] { $count } places. Ask for the address by phone.
}
# fr=5e4c1a66 reviewed=no
directory-one-who = For whom
# fr=3e4c766c reviewed=no
directory-one-everybody = everyone
# fr=5d2062ff reviewed=no
directory-one-help = Help given
# fr=b36a1a7a reviewed=no
directory-one-help-need = { $need ->
    [financial] steps to get financial help
    [social] everyday support
   *[work] finding and keeping a job
}
# fr=41c39e7e reviewed=no
directory-one-ages = Age
# fr=805ede5b reviewed=no
directory-one-ages-between = from { $min } to { $max }
# fr=cc13e343 reviewed=no
directory-one-ages-from = { $min } and over
# fr=97f5c2cb reviewed=no
directory-one-ages-up-to = up to { $max }
# fr=744b5fe5 reviewed=no
directory-one-languages = Languages
# fr=5ee576ec reviewed=no
directory-one-modes = How
# fr=ae1729e8 reviewed=no
directory-one-mode = { $mode ->
    [on-site] in person
    [phone] by phone
    [video] by video
   *[writing] in writing
}
# fr=e22cee3b reviewed=no
directory-one-room = Free places
# fr=395e6f6c reviewed=no
directory-one-room-open = There is room.
# fr=f18f58fa reviewed=no
directory-one-room-waiting = { $days ->
    [one] You wait about one day.
   *[other] You wait about { $days } days.
}
# fr=01f7bc0f reviewed=no
directory-one-room-waiting-unknown = There is a wait. Ask how long.
# fr=4a490b48 reviewed=no
directory-one-room-full = It is full at the moment.
# fr=99dd628b reviewed=no
directory-one-room-said = Said on { DAY($day) }.
# fr=f9e2ce58 reviewed=no
directory-one-room-unknown = Ask by phone.
# fr=7e38eeca reviewed=no
directory-one-free = Everything is free here. Nobody should ask you for money.
# fr=c9e53c53 reviewed=no
directory-one-free-tell = If somebody asks you to pay, tell us: { $phone }.
# fr=2f69add9 reviewed=no
directory-one-checked = Checked on { DAY($day) }.
# fr=71e56c35 reviewed=no
directory-one-unchecked = Taken from the network’s printed list. Not checked yet.
# fr=17ba9131 reviewed=no
directory-one-others = Other organisations of the region
# fr=b26fd636 reviewed=no
directory-one-closed = This organisation closed on { DAY($day) }.
# fr=acd7ece2 reviewed=no
directory-one-closed-next = Other organisations can help you.

## staff

# fr=0b82f5fb reviewed=no
directory-of-another = This line belongs to another organisation. Ask it, or the network’s office, to correct it.
# fr=bf19da73 reviewed=no
directory-service-closed = This service is closed. Add another one if it starts again.
# fr=830c5660 reviewed=no
directory-days-without-waiting = Days of waiting go with “There is a wait”.
# fr=e549155b reviewed=no
directory-not-a-phone = Write the number with its ten digits. An extension may follow.
# fr=e114d63a reviewed=no
directory-ages-cross = The lower age must come before the higher one.
# fr=1c848391 reviewed=no
directory-no-such-place = This municipality does not exist. Choose it in the list.
# fr=3360b390 reviewed=no
directory-office-stays = The network’s office cannot be closed.
# fr=d7866776 reviewed=no
directory-note-settled = This note is already settled.
# fr=f47f99b6 reviewed=no
directory-note-open = This note is still to settle.
# fr=6e9d2f5d reviewed=no
directory-nowhere-to-ask = Keep a phone or an address, so that this service can be reached.

# fr=433f226a reviewed=no
directory-command-say-capacity = Room said
# fr=359967ac reviewed=no
directory-command-correct-listing = Line of the directory corrected
# fr=af231527 reviewed=no
directory-command-correct-point = Point of service corrected
# fr=dc59c0c2 reviewed=no
directory-command-add-point = Point of service added
# fr=23ad8431 reviewed=no
directory-command-correct-organisation = Organisation checked or corrected
# fr=b04e1e60 reviewed=no
directory-command-add-service = Service added
# fr=1963d223 reviewed=no
directory-command-correct-service = Service corrected
# fr=3b933ff0 reviewed=no
directory-command-close-service = Service closed
# fr=d20f6f82 reviewed=no
directory-command-settle-note = Note of the directory settled or reopened
# fr=adb46970 reviewed=no
directory-command-check-resource = Outside resource checked

# fr=74707644 reviewed=no
directory-title = Directory
# fr=dc038843 reviewed=no
directory-own = Our page
# fr=e043b738 reviewed=no
directory-views = Parts of the directory
# fr=a98d7d25 reviewed=no
directory-view-organisations = Organisations
# fr=31281cdd reviewed=no
directory-view-notes = To settle
# fr=c19b91c1 reviewed=no
directory-view-resources = Public services
# fr=484cee21 reviewed=no
directory-filters = Narrow the list
# fr=8ba4d080 reviewed=no
directory-search = Name, former name or town
# fr=eb0b1962 reviewed=no
directory-region = Region
# fr=3fa950d7 reviewed=no
directory-any-region = All
# fr=a6f5741c reviewed=no
directory-group = For whom
# fr=9772c786 reviewed=no
directory-any-group = Everyone
# fr=b9cbb104 reviewed=no
directory-any-room = Any
# fr=4724be37 reviewed=no
directory-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
}
# fr=e05d138f reviewed=no
directory-organisation = Organisation
# fr=67920f6f reviewed=no
directory-known-as = Found as: { $name }
# fr=2a58265a reviewed=no
directory-phone = Phone
# fr=99560a16 reviewed=no
directory-no-phone = No number
# fr=9345cbb9 reviewed=no
directory-no-place = Nothing printed
# fr=ae7abf94 reviewed=no
directory-none = No organisation fits
# fr=b9f79448 reviewed=no
directory-none-next = Take a filter away, or try another word.
# fr=3d3a8a2b reviewed=no
directory-see-all = See the whole directory
# fr=f8e382f2 reviewed=no
directory-nobody = No open organisation has this address
# fr=33fe7544 reviewed=no
directory-room = { $room ->
    [open] Room
    [waiting] A wait
    [full] Full
   *[unknown] Not said
}
# fr=d98aa621 reviewed=no
directory-room-wait = { $days ->
    [one] A wait of about { $days } day
   *[other] A wait of about { $days } days
}
# fr=cf1f2768 reviewed=no
directory-room-unsaid = not said
# fr=3242d814 reviewed=no
directory-room-about = Room, { $help }, { $region }
# fr=e2128139 reviewed=no
directory-room-days = Wait, in days, about
# fr=ac49b4da reviewed=no
directory-room-said = Said on { DAY($day) }.
# fr=878e46d0 reviewed=no
directory-room-old = Said on { DAY($day) }, too long ago to be shown. Say it again.
# fr=e9ce1494 reviewed=no
directory-room-told = Noted: { $room }.
# fr=bcc5b779 reviewed=no
directory-save = Save
# fr=33c42e5f reviewed=no
directory-saved = Saved. The public page changes within seconds.
# fr=59b92004 reviewed=no
directory-edit = Change
# fr=5e788c87 reviewed=no
directory-edit-organisation = Change names and phone
# fr=1d44996d reviewed=no
directory-edit-listing = Change this line
# fr=aeca369c reviewed=no
directory-edit-service = Change this service
# fr=da44448b reviewed=no
directory-public-page = Public page
# fr=5d87b9df reviewed=no
directory-unchecked = Nobody has checked this page yet.
# fr=34ba8779 reviewed=no
directory-check-all = Read the page again. Correct what is wrong, or say that all is right.
# fr=5a19b62b reviewed=no
directory-all-right = All is right today
# fr=27211ab3 reviewed=no
directory-checked-told = Checked today. Thank you.
# fr=d8cfd63e reviewed=no
directory-name = Name
# fr=09eb8276 reviewed=no
directory-name-hint = The former name can still be found.
# fr=691a1d1f reviewed=no
directory-full-name = Full name
# fr=62c2218b reviewed=no
directory-acronym = Short form
# fr=99758655 reviewed=no
directory-former-names = Former names
# fr=4a90485d reviewed=no
directory-former-hint = One on each line.
# fr=dd98071c reviewed=no
directory-opened-on = Open since
# fr=ab624f81 reviewed=no
directory-closed-on = Closed from
# fr=e0891c4d reviewed=no
directory-closed-hint = From that day on, the organisation is proposed to nobody.
# fr=dad9263b reviewed=no
directory-listing-of = Line of the directory: { $region }
# fr=549c8561 reviewed=no
directory-printed-name = Printed name
# fr=8a9029d8 reviewed=no
directory-printed-place = Printed place
# fr=500b533d reviewed=no
directory-printed-clientele = Printed groups
# fr=953ae0d0 reviewed=no
directory-printed-source = Source
# fr=56fa4601 reviewed=no
directory-points = Points of service
# fr=72f0a64f reviewed=no
directory-point-name = Name of the place
# fr=a93ba08a reviewed=no
directory-point-name-hint = As people call it: town, quarter, building.
# fr=227d9311 reviewed=no
directory-point-town = Municipality
# fr=6845de53 reviewed=no
directory-point-move = Change the municipality
# fr=cc4db01c reviewed=no
directory-point-no-town = Nothing like it. Write the name of the municipality.
# fr=deb57dc4 reviewed=no
directory-add-point = Name a point of service
# fr=c4f954d8 reviewed=no
directory-position = { $position ->
    [ok] sure position
    [probable] probable position
    [to-verify] position to verify
   *[none] unknown position
}
# fr=d4f8084e reviewed=no
directory-unnamed = { $count ->
    [one] One point announced without a name
   *[other] { $count } points announced without a name
}
# fr=100cde7b reviewed=no
directory-unnamed-label = Points announced without a name
# fr=54660e02 reviewed=no
directory-unnamed-hint = Name them below, and they will be counted one by one.
# fr=ee78d5b5 reviewed=no
directory-service = Service: { $help }
# fr=f84c155e reviewed=no
directory-no-service = No open service here.
# fr=721f8abb reviewed=no
directory-add-service = Add a service
# fr=8926b7b8 reviewed=no
directory-end-service = Close this service today
# fr=5f10e0fa reviewed=no
directory-service-ended = Service closed. It is no longer proposed.
# fr=4ce61de8 reviewed=no
directory-modes-unsaid = way of meeting not said
# fr=4b12d6cd reviewed=no
directory-groups-hint = One is enough to welcome the person.
# fr=d4db33e2 reviewed=no
directory-age-from = Lowest age
# fr=61344f36 reviewed=no
directory-age-to = Highest age
# fr=0763a8fe reviewed=no
directory-notes-count = { $count ->
    [one] { $count } note to settle
   *[other] { $count } notes to settle
}
# fr=2b9bffdc reviewed=no
directory-notes-lead = What the documents do not say, or say otherwise. Correct the page, then settle the note.
# fr=5e028c9d reviewed=no
directory-notes-lead-own = What the network’s office would like to know from you. Correct your page: it will settle the note.
# fr=663520d8 reviewed=no
directory-notes-none = All is settled
# fr=d1cb0eba reviewed=no
directory-notes-none-next = Nothing in the documents disagrees any more.
# fr=a507b2a7 reviewed=no
directory-note-general = The whole network
# fr=0cd42dad reviewed=no
directory-note-settle = Settle
# fr=83468364 reviewed=no
directory-note-told = Note settled.
# fr=ffb13ed4 reviewed=no
directory-note-printed = Printed:
# fr=34e133c8 reviewed=no
directory-note-sources = Read in:
# fr=5d36bbda reviewed=no
directory-resource = Service
# fr=45ceb8ed reviewed=no
directory-resource-need = For
# fr=39c3aff7 reviewed=no
directory-resource-for = { $need ->
    [financial] financial help
    [social] support
    [urgent] danger
   *[work] work
}
# fr=4d3ae6b3 reviewed=no
directory-resources-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# fr=427be012 reviewed=no
directory-resources-lead = Outside the network, kept with their source. The person calls herself, or with you.
# fr=75f5cdc4 reviewed=no
directory-resource-told = { $name }: checked today.
# fr=76037021 reviewed=no
directory-checked = Checked
# fr=59e3e127 reviewed=no
directory-never-checked = never
# fr=90c9e5e8 reviewed=no
directory-check = Check
# fr=ff39e9f5 reviewed=no
directory-check-how = Call this number or open this page. Correct what has changed.
# fr=dc3d8126 reviewed=no
directory-check-done = It is right today
# fr=e7d81d8a reviewed=no
directory-url = Address of the page
# fr=aee31a30 reviewed=no
directory-source = Source: { $source }
# fr=7d6c45b9 reviewed=no
directory-settings = Settings
# fr=cacaaa70 reviewed=no
directory-command-name-plan = Public name of the plan changed
# fr=a99d51f2 reviewed=no
directory-office-only = Only the network’s office may change this setting.
# fr=755c3e57 reviewed=no
directory-plan-name-past = Choose today or a day to come.
# fr=626f39e0 reviewed=no
directory-plan-name = The public name of the plan
# fr=26c4f36e reviewed=no
directory-plan-name-why = A law may rename it. The new name appears everywhere from the day you choose. Plans already agreed keep their words.
# fr=25ae5c6a reviewed=no
directory-plan-name-now = Today:
# fr=12ebe057 reviewed=no
directory-plan-name-from = since { DAY($day) }
# fr=b2fc9d3a reviewed=no
directory-plan-name-in = { $lang ->
    [en] In English
    [ar] In Arabic
   *[fr] In French
}
# fr=62dc53e0 reviewed=no
directory-plan-name-day = From
# fr=5bbe0a89 reviewed=no
directory-plan-name-save = Change the name
# fr=24dce635 reviewed=no
directory-plan-named = The new name holds from { DAY($day) }
