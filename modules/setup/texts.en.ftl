## setup

setup-title = Set up Jalon
setup-closed = This set-up is waiting for the person who started Jalon.
setup-closed-how = Open the link shown in the terminal, or come from this very machine.
setup-choose = What do you want to set up?
setup-demonstration = A demonstration
setup-demonstration-hint = A network with a made-up team and made-up people. Everything can be tried in one click. It always stays a demonstration.
setup-network = My network
setup-network-hint = The real directory, your team, real people.
setup-next = Continue
setup-choose-missing = Choose one of the two.
setup-summary = To correct

setup-network-title = Your network
setup-name = The name of the network
setup-name-hint = It appears on every page, for example “Network of employment services”.
setup-name-missing = Write the name of the network, two letters or more.
setup-phone = The help phone
setup-phone-hint = It is on every page. Somebody answers it during office hours.
setup-phone-missing = Write a whole number, with its area code.
setup-charge = The person in charge of privacy
setup-charge-hint = Her or his name appears on the privacy page.
setup-charge-missing = Write the name of the person in charge.
setup-charge-email = Her or his e-mail address
setup-you = You
setup-you-hint = You will be the first person of the network’s office. You will invite the others.
setup-your-name = Your name
setup-your-name-missing = Write your name.
setup-email = Your e-mail address
setup-email-missing = Write an e-mail address, for example name@example.org.
setup-organisation = Do you also lead an organisation?
setup-organisation-hint = You will have a place of direction there, with the same account.
setup-organisation-none = No, only the network’s office
setup-install = Set up

setup-making-title = One moment
setup-making = The demonstration is being prepared: six months of work are being written. It takes less than a minute.
setup-making-next = This page goes on by itself. You can also reload it.
setup-making-refresh = Reload
setup-failed = The demonstration could not be prepared. Read the terminal, delete the data folder, then start again.
setup-office-of-demonstration = Network office
