## door

# fr=f639f472 reviewed=no
access-enter-title = Sign in
# fr=10588bff reviewed=no
access-enter-intro = This page is for the team of an organisation of the network.
# fr=271cb945 reviewed=no
access-enter-public = Looking for help for yourself? Go to the home page: no account is needed.
# fr=49c88ff8 reviewed=no
access-enter-home = Home page
# fr=078b5400 reviewed=no
access-email = E-mail address
# fr=d1fa13c9 reviewed=no
access-password = Password
# fr=b60f077d reviewed=no
access-next = Continue
# fr=a8f98dec reviewed=no
access-key-instead = Sign in with a passkey
# fr=2ef49ddd reviewed=no
access-key-instead-hint = With your finger, your face or your device’s code.
# fr=93aeaa81 reviewed=no
access-enter-lost = You cannot get in any more? Ask the person who looks after your team for a new link.
# fr=f9001e86 reviewed=no
access-summary = To correct
# fr=69e50ca5 reviewed=no
access-wrong = The address or the password is not right. Check both, then try again.
# fr=5b3ef2b0 reviewed=no
access-wait = Too many tries in a row. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }, then try again. Nothing is blocked.
# fr=85a6f258 reviewed=no
access-wait-minutes = Too many tries in a row. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }, then try again. Nothing is blocked.
# fr=5f3f35bc reviewed=no
access-unfinished = You have not finished signing up. Open the link of your invitation again.
# fr=5408679f reviewed=no
access-key-only = Your account opens with your passkey. Choose “Sign in with a passkey”.
# fr=348974cd reviewed=no
access-no-place = Your account has no place in a team any more. Talk to the person who looks after your team.
# fr=4e456eda reviewed=no
access-again = This step took too long. Start again from the beginning.
# fr=2557f91f reviewed=no
access-email-missing = Write your e-mail address, for example name@example.org.
# fr=8654f633 reviewed=no
access-password-missing = Write your password.
# fr=fa7d95cb reviewed=no
access-out = You have signed out. See you soon.
# fr=14e1b66d reviewed=no
access-out-everywhere = All your sessions are closed, on all your devices.

# fr=4b4c0f3b reviewed=no
access-code-title = Your code
# fr=541a682b reviewed=no
access-code-label = The six digits of your app
# fr=6d5bb669 reviewed=no
access-code-hint = Open the code app on your phone, at the line “Jalon”.
# fr=b83137a7 reviewed=no
access-code-wrong = This code is not right or was already used. Wait for the next one, then write it.
# fr=43546f3c reviewed=no
access-code-missing = Write the six digits.
# fr=03f9ea74 reviewed=no
access-code-recovery = I do not have my phone
# fr=8a3ac6ce reviewed=no
access-recovery-title = A recovery code
# fr=c9ec64a1 reviewed=no
access-recovery-label = One of your ten recovery codes
# fr=14af8398 reviewed=no
access-recovery-hint = You wrote them down when you signed up. Each one works once.
# fr=543dd9c9 reviewed=no
access-recovery-wrong = This recovery code is not right or was already used. Try another one.
# fr=5730d3e9 reviewed=no
access-code-instead = I have my phone
# fr=c9640094 reviewed=no
access-submit-enter = Sign in

# fr=7fa1baf9 reviewed=no
access-key-title = Your passkey
# fr=418ff0f5 reviewed=no
access-key-intro = Your device will ask for your finger, your face or its code.
# fr=dbaca70d reviewed=no
access-key-use = Use my passkey
# fr=58f6212c reviewed=no
access-key-refused = This passkey was not recognised. Try again, or sign in with your password.
# fr=439ff45e reviewed=no
access-key-no-script = A passkey needs a recent browser with JavaScript. The password and the code work everywhere.
# fr=3cf8a66e reviewed=no
access-key-not-here = Passkeys only work at the address { $address }.
# fr=bb954f89 reviewed=no
access-password-instead = Sign in with my password

# fr=a271d9e2 reviewed=no
access-choose-title = In which organisation?
# fr=c3af2f32 reviewed=no
access-choose-label = You have a place in several teams.

# fr=b1191490 reviewed=no
access-invitation-title = Your invitation
# fr=4e1b3a08 reviewed=no
access-invitation-for = { $organisation } invites you, { $name }.
# fr=352c9d42 reviewed=no
access-invitation-as = Your role: { $role }.
# fr=fceccc22 reviewed=no
access-invitation-known = You already have an account with the address { $email }. Sign in with it: the place will be added.
# fr=d8c23373 reviewed=no
access-invitation-choose = Choose how you will sign in. Two proofs are always asked for.
# fr=7b66e244 reviewed=no
access-invitation-password = A password and a code
# fr=75fef425 reviewed=no
access-invitation-password-why = The code comes from a free app on your phone.
# fr=387d50b9 reviewed=no
access-invitation-new-password = Your password
# fr=8d2d2add reviewed=no
access-invitation-new-hint = Twelve characters or more. A short sentence works well.
# fr=b4de5712 reviewed=no
access-invitation-repeat = The same password, a second time
# fr=2904ccf1 reviewed=no
access-invitation-key = A passkey
# fr=b834d52c reviewed=no
access-invitation-key-why = Your finger, your face or your device’s code. Nothing to remember.
# fr=a9a4c968 reviewed=no
access-invitation-key-make = Make my passkey
# fr=bfae0a2d reviewed=no
access-invitation-unknown = This link opens nothing. Check that it is whole, or ask for a new one.
# fr=937700a6 reviewed=no
access-invitation-used = This invitation was already used. Sign in with your account.
# fr=b9d543ec reviewed=no
access-invitation-withdrawn = This invitation was withdrawn. Ask for a new one.
# fr=6db5c8cd reviewed=no
access-invitation-over = This invitation is too old. Ask for a new one.
# fr=91bc1361 reviewed=no
access-password-short = Use twelve characters or more. A short sentence works well.
# fr=877d2092 reviewed=no
access-password-long = Use at most two hundred characters.
# fr=b85a3812 reviewed=no
access-password-common = This password is too well known. Use several words that do not go together.
# fr=a0651f1f reviewed=no
access-password-repeated = This password follows too simple a pattern. Use several words that do not go together.
# fr=bb4f3881 reviewed=no
access-password-own-words = This password holds your name or the organisation’s. Use other words.
# fr=3494cf8c reviewed=no
access-password-differs = The two passwords are not the same. Write the same one twice.

# fr=97ecd6e3 reviewed=no
access-app-title = Your code app
# fr=83b9eba7 reviewed=no
access-app-first = Open a code app on your phone, for example one you already have.
# fr=f13cdfe2 reviewed=no
access-app-scan = Point it at this image, or copy the key.
# fr=5b68cc77 reviewed=no
access-app-image = Image for the code app
# fr=bf985163 reviewed=no
access-app-key = The key
# fr=a2680d3c reviewed=no
access-app-then = Then write the six digits that the app shows.
# fr=ba164a1e reviewed=no
access-codes-title = Your recovery codes
# fr=0ce99ec4 reviewed=no
access-codes-why = If you lose your phone, one of these codes replaces it. Each one works once.
# fr=41304b2f reviewed=no
access-codes-keep = Print them or write them down now. They will never be shown again.
# fr=14037f93 reviewed=no
access-codes-list = Ten recovery codes
# fr=a12483e0 reviewed=no
access-codes-done = I have kept them, sign in

# fr=a04614e0 reviewed=no
access-lost-password = I forgot my password
# fr=db13d245 reviewed=no
access-lost-phone = I no longer have my phone, nor my recovery codes
# fr=1f2477fa reviewed=no
access-lost-code = The six digits of your app, or a recovery code
# fr=fc2fa785 reviewed=no
access-lost-code-hint = With your link, they prove that it is you.
# fr=24d13971 reviewed=no
access-lost-phone-hint = With your link, it proves that it is you. Then you will set up your new phone.

# fr=dfe098e6 reviewed=no
access-account-title = Your account
# fr=8a353fd3 reviewed=no
access-account-signed = You sign in with the address { $email }.
# fr=a77045e2 reviewed=no
access-account-again = To change what proves that it is you, sign in again. This page then opens for fifteen minutes.
# fr=e6f0d0b6 reviewed=no
access-account-again-now = Sign in again
# fr=f3fbc72c reviewed=no
access-account-fresh = You have just proved that it is you. For fifteen minutes, nothing more is asked here.
# fr=d9f42898 reviewed=no
access-account-keys = Your passkeys
# fr=344dd259 reviewed=no
access-account-no-key = You have no passkey.
# fr=98094ceb reviewed=no
access-account-key-made = Key made on { $day }
# fr=9e150835 reviewed=no
access-account-key-remove = Remove
# fr=73f99521 reviewed=no
access-account-key-last = This key is your only proof. Set up a phone or another key first.
# fr=c5499512 reviewed=no
access-account-key-add = Add a key
# fr=ea9473a4 reviewed=no
access-account-password = Change password
# fr=4df29c11 reviewed=no
access-account-password-change = Change
# fr=a86ac3a1 reviewed=no
access-account-phone = Change phone
# fr=c07fd90d reviewed=no
access-account-phone-set = Set up a phone
# fr=acdbfef8 reviewed=no
access-account-codes = Ten new recovery codes
# fr=2d41f4fc reviewed=no
access-account-codes-why = The codes before will not work any more.
# fr=4f85236c reviewed=no
access-account-codes-make = Make new codes
# fr=dcb81139 reviewed=no
access-account-everywhere = Sign out everywhere
# fr=a5d4321d reviewed=no
access-account-everywhere-why = Closes all your sessions, on all your devices.
# fr=a4fe8704 reviewed=no
access-account-done = Done.
# fr=611860ff reviewed=no
access-account-demonstration = In a demonstration there is no account: one click signs you in.

# fr=8ae63db5 reviewed=no
access-locked-title = Still there?
# fr=79ba7812 reviewed=no
access-locked-intro = After fifteen minutes without a move, the page closes. What you were writing is still there.
# fr=d7e527d7 reviewed=no
access-locked-open = Continue
# fr=24b7b4a4 reviewed=no
access-locked-other = Sign out
# fr=a5dc98ee reviewed=no
access-locked-refused = This password is not right. Try again.

# fr=eef14268 reviewed=no
access-personas-title = Choose who you are
# fr=d4e24972 reviewed=no
access-personas-intro = Nobody in this demonstration is real. One click and you are in.
# fr=0d2bdea0 reviewed=no
access-personas-network = The network’s office
# fr=55019540 reviewed=no
access-personas-asked = Somebody who asked
# fr=6005bb7b reviewed=no
access-personas-asked-how = She kept a code. It opens her request, on the public side.
# fr=0c18d8f3 reviewed=no
access-personas-resume = Open her request
# fr=1fa13030 reviewed=no
access-code-of-hers = Her code
# fr=1bc4f5cf reviewed=no
access-personas-all = All organisations
# fr=8e32d561 reviewed=no
access-persona-enter = Sign in: { $name }
# fr=0794ef9d reviewed=no
access-persona-reception = Welcomes people, starts a request with them at the counter.
# fr=c31be72e reviewed=no
access-persona-counsellor = Accompanies people, answers referrals, keeps the files.
# fr=8c0bd1ff reviewed=no
access-persona-retention = Follows people once they have a job.
# fr=f9854f5d reviewed=no
access-persona-coordinator = Shares out the work and keeps the organisation’s page up to date.
# fr=bab627fe reviewed=no
access-persona-director = Leads the organisation, invites the team, reads the journal.
# fr=c74c8120 reviewed=no
access-persona-privacy = Answers for privacy: sees who opened which file.
# fr=07261ef5 reviewed=no
access-persona-network = Coordinates the network, answers requests that nobody has taken yet.
# fr=0ea237d4 reviewed=no
access-persona-training = Organises the network’s training.
# fr=41d65852 reviewed=no
access-persona-accreditation = Sits on the accreditation committee.
# fr=b1cc5585 reviewed=no
access-persona-project = Leads the network’s projects.
# fr=032e5885 reviewed=no
access-persona-partner = Works in a partner regional group.

## staff

# fr=8bf1b1ed reviewed=no
access-role-reception = reception
# fr=2f8720f3 reviewed=no
access-role-counsellor = employment counselling
# fr=70d4b2c7 reviewed=no
access-role-retention = job retention
# fr=a663e776 reviewed=no
access-role-coordinator = coordination
# fr=599080c1 reviewed=no
access-role-director = direction
# fr=24340675 reviewed=no
access-role-privacy = privacy
# fr=f8842921 reviewed=no
access-role-network = network coordination
# fr=3bb5a889 reviewed=no
access-role-training = training
# fr=c78ab49f reviewed=no
access-role-accreditation = accreditation
# fr=eeb22ac1 reviewed=no
access-role-project = projects
# fr=e041c687 reviewed=no
access-role-partner = regional partner

# fr=bac96c41 reviewed=no
access-has-left = This person has already left the team.
# fr=ca7f693e reviewed=no
access-role-not-here = This role does not exist in this organisation.
# fr=6f6b2d2b reviewed=no
access-already-here = This person is already in the team.
# fr=15678854 reviewed=no
access-organisation-closed = This organisation is closed.
# fr=c8c5266c reviewed=no
access-other-account = This place belongs to another account.
# fr=28dc8de1 reviewed=no
access-same-role = This person already has this role.
# fr=fdcbdbaa reviewed=no
access-last-administrator = This is the last person who looks after the team. Give this role to somebody else first.

# fr=817c30a3 reviewed=no
access-command-invite = Invitation made
# fr=026904a7 reviewed=no
access-command-renew-invitation = New link given
# fr=1c3dc58c reviewed=no
access-command-withdraw-invitation = Invitation withdrawn
# fr=8e97e8b1 reviewed=no
access-command-join = Arrival in the team
# fr=55c2471c reviewed=no
access-command-change-role = Change of role
# fr=850956f2 reviewed=no
access-command-depart = Departure noted
# fr=7e1fa3d1 reviewed=no
access-command-account-changed = Proof of identity changed
# fr=a0ac839c reviewed=no
access-command-signed-in = Sign-in
# fr=6fea0f05 reviewed=no
access-command-signed-out = Sign-out
# fr=8f83fc36 reviewed=no
access-command-sign-in-refused = Sign-in refused

## screens

# fr=bfaf9f61 reviewed=no
access-others = Go to another of your organisations
# fr=d03dee7e reviewed=no
access-other = Go to { $organisation }
# fr=c7c21a6b reviewed=no
access-parts = Your organisation
# fr=4d7f9755 reviewed=no
access-team-title = Team
# fr=6c8a68d1 reviewed=no
access-team-name = Name
# fr=b64653c2 reviewed=no
access-team-role = Role in the team
# fr=95edc0c7 reviewed=no
access-team-languages = Languages
# fr=38d2e0b9 reviewed=no
access-team-since = Since
# fr=e24e78db reviewed=no
access-team-until = Link good until
# fr=4eec5a4e reviewed=no
access-team-left = Left on
# fr=46d302d4 reviewed=no
access-team-me = you
# fr=f184dea1 reviewed=no
access-team-change = Manage
# fr=9345fefe reviewed=no
access-team-change-one = Manage
# fr=e7de9dd4 reviewed=no
access-team-views = Whom to show
# fr=06fb971f reviewed=no
access-team-view-here = In the team
# fr=9a2b0eaf reviewed=no
access-team-view-invited = Invitations
# fr=4b364a62 reviewed=no
access-team-view-left = Departures
# fr=e400bea2 reviewed=no
access-team-over = link too old
# fr=50344762 reviewed=no
access-team-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
# fr=c7f81673 reviewed=no
access-team-none-here = Nobody in the team.
# fr=26314b55 reviewed=no
access-team-none-invited = No invitation waiting.
# fr=c3807057 reviewed=no
access-team-none-left = Nobody has left yet.
# fr=2bdc2050 reviewed=no
access-team-none-next = Invite somebody: hand the link over, or send it by e-mail.
# fr=1514dcec reviewed=no
access-team-invite = Invite somebody
# fr=63e99b0b reviewed=no
access-team-make-link = Make the link
# fr=87ca6f06 reviewed=no
access-link-for = Give this link to { $name }, who will choose how to sign in.
# fr=cbd96498 reviewed=no
access-link = Invitation link
# fr=788980c0 reviewed=no
access-link-once = This link is shown only once. It is good for seven days and serves this person only.
# fr=6e2ad500 reviewed=no
access-link-copy = Copy the link
# fr=52984a47 reviewed=no
access-link-copied = Link copied.
# fr=ec669efb reviewed=no
access-team-other-role = Give another role
# fr=2fb8c54b reviewed=no
access-team-other-role-hint = The person’s sessions close. She or he signs in again with the new role.
# fr=7c726091 reviewed=no
access-team-give-role = Give this role
# fr=c00b6c45 reviewed=no
access-team-changed = { $name }: { $role }.
# fr=7e7ef15c reviewed=no
access-team-new-link = A new link
# fr=2bc5f445 reviewed=no
access-team-new-link-invited = The link before will not open any more.
# fr=0ff1d8c0 reviewed=no
access-team-new-link-here = To get in again after a forgotten password. One of the two proofs will be asked for.
# fr=4856d897 reviewed=no
access-team-withdraw = Withdraw the invitation
# fr=e071576b reviewed=no
access-team-withdrawn = The invitation of { $name } is withdrawn.
# fr=6a925135 reviewed=no
access-team-depart = Departure
# fr=316e593e reviewed=no
access-team-depart-what = Nothing opens for this person from this instant. What she or he did stays, with the name.
# fr=9a4b6531 reviewed=no
access-team-depart-now = Note the departure of { $name }
# fr=358255dc reviewed=no
access-team-departed = The departure of { $name } is noted. The sessions are closed.

# fr=3888ff22 reviewed=no
access-journal-title = Journal
# fr=5d4cc429 reviewed=no
access-journal-intro = Everything done here, and how it ended. Nobody can change a line.
# fr=18bbc470 reviewed=no
access-journal-narrow = Choose the lines
# fr=9939b192 reviewed=no
access-journal-what = Action
# fr=ee4d3918 reviewed=no
access-journal-who = By
# fr=1457d28e reviewed=no
access-journal-when = When
# fr=3670a131 reviewed=no
access-journal-end = Outcome
# fr=9b885a38 reviewed=no
access-journal-about = About
# fr=5bae0416 reviewed=no
access-journal-from = From
# fr=ef1d2a1f reviewed=no
access-journal-until = Until
# fr=73a8970c reviewed=no
access-journal-anything = All actions
# fr=3e66977c reviewed=no
access-journal-anybody = Everybody
# fr=ad7a5744 reviewed=no
access-journal-any-end = All
# fr=b73cb8f5 reviewed=no
access-journal-applied = done
# fr=5726a6c0 reviewed=no
access-journal-refused = refused
# fr=661023c8 reviewed=no
access-journal-because = Refused: { $why }
# fr=0d42c038 reviewed=no
access-journal-by-member = somebody of the team
# fr=70a720aa reviewed=no
access-journal-by-link = the person, with her code
# fr=5eae9ec7 reviewed=no
access-journal-by-system = Jalon
# fr=a65b2c9f reviewed=no
access-journal-see-person = the file
# fr=788430a8 reviewed=no
access-journal-see-referral = the referral
# fr=8ca43e9e reviewed=no
access-journal-none = No line.
# fr=f71984ca reviewed=no
access-journal-none-next = Widen your choice.
# fr=fc1b27c8 reviewed=no
access-journal-all = Show everything
# fr=14b51325 reviewed=no
access-pages = Pages
# fr=fadad33d reviewed=no
access-pages-first = Latest
# fr=653d1464 reviewed=no
access-pages-older = Older

# fr=9ad8b314 reviewed=no
access-reads-title = Who read which file
# fr=95b7c861 reviewed=no
access-reads-intro = Every file opened and every line seen in a list, with the person and the time.
# fr=2dc5c6ee reviewed=no
access-reads-file = File
# fr=8958b9bc reviewed=no
access-reads-request = a request
# fr=fb41c3cd reviewed=no
access-reads-how = How
# fr=f8a16bab reviewed=no
access-reads-any = All
# fr=ec0afeff reviewed=no
access-reads-opened = opened
# fr=752a42e9 reviewed=no
access-reads-listed = seen in a list
# fr=5b1eb0cc reviewed=no
access-reads-searched = found by a search
# fr=05f630ac reviewed=no
access-reads-elsewhere = somebody of { $organisation }
# fr=6c349add reviewed=no
access-reads-all = All files
# fr=0af93663 reviewed=no
access-reads-none = Nobody has read anything.
# fr=008a5150 reviewed=no
access-reads-none-next = Widen your choice, or come back later.
# fr=38e1ed53 reviewed=no
member-one-an-address = Somebody of the team already has this address.
