## setup

# fr=92fd21a7 reviewed=no
setup-title = Set up Jalon
# fr=4dc46123 reviewed=no
setup-closed = This set-up is waiting for the person who started Jalon.
# fr=53c0554d reviewed=no
setup-closed-how = Open the link shown in the terminal, or come from this very machine.
# fr=ed4fcb8a reviewed=no
setup-choose = What do you want to set up?
# fr=a9644c4f reviewed=no
setup-demonstration = A demonstration
# fr=3a812c0c reviewed=no
setup-demonstration-hint = A network with a made-up team and made-up people. Everything can be tried in one click. It always stays a demonstration.
# fr=06ad4b28 reviewed=no
setup-network = My network
# fr=84942199 reviewed=no
setup-network-hint = The real directory, your team, real people.
# fr=1717547c reviewed=no
setup-next = Continue
# fr=e041949e reviewed=no
setup-choose-missing = Choose one of the two.

# fr=bb9bf88a reviewed=no
setup-network-title = Your network
# fr=95836e3a reviewed=no
setup-name = The name of the network
# fr=e65068d1 reviewed=no
setup-name-hint = It appears at the foot of every page, for example “Network of employment services”.
# fr=95ab7005 reviewed=no
setup-name-missing = Write the name of the network, two letters or more.
# fr=8ea60eb3 reviewed=no
setup-phone = The help phone
# fr=a205040e reviewed=no
setup-phone-hint = It is on every page. Somebody answers it during office hours.
# fr=84cd4c6a reviewed=no
setup-phone-missing = Write a whole number, with its area code.
# fr=54637619 reviewed=no
setup-charge = The person in charge of privacy
# fr=15d433f5 reviewed=no
setup-charge-hint = Her or his name appears on the privacy page.
# fr=dc9ebeb6 reviewed=no
setup-charge-missing = Write the name of the person in charge.
# fr=8185c7db reviewed=no
setup-charge-email = Her or his e-mail address
# fr=bd51ed79 reviewed=no
setup-you = You
# fr=7482724e reviewed=no
setup-you-hint = You will be the first person of the network’s office. You will invite the others.
# fr=9f6dc083 reviewed=no
setup-your-name = Your name
# fr=a0cc60fc reviewed=no
setup-your-name-missing = Write your name.
# fr=d76b8c27 reviewed=no
setup-email = Your e-mail address
# fr=663035fb reviewed=no
setup-email-missing = Write an e-mail address, for example name@example.org.
# fr=15ecda62 reviewed=no
setup-organisation = Do you also lead an organisation?
# fr=0bd2f713 reviewed=no
setup-organisation-hint = You will have a place of direction there, with the same account.
# fr=bec89612 reviewed=no
setup-organisation-none = No, only the network’s office
# fr=494035a0 reviewed=no
setup-install = Set up

# fr=d347221b reviewed=no
setup-making-title = One moment
# fr=2bc700ec reviewed=no
setup-making = The demonstration is being prepared: six months of work are being written. It takes less than a minute.
# fr=cc53c090 reviewed=no
setup-making-next = This page goes on by itself. You can also reload it.
# fr=d1575bb6 reviewed=no
setup-making-refresh = Reload
# fr=811a2615 reviewed=no
setup-failed = The demonstration could not be prepared. Read the terminal, delete the data folder, then start again.
# fr=168a113e reviewed=no
setup-office-of-demonstration = Network office
