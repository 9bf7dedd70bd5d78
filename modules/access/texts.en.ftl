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
# fr=5143e0f4 reviewed=no
access-invitation-as = Your place: { $role }.
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
# fr=31cb56ef reviewed=no
access-role-not-here = This place does not exist in this organisation.
# fr=6f6b2d2b reviewed=no
access-already-here = This person is already in the team.
# fr=15678854 reviewed=no
access-organisation-closed = This organisation is closed.
# fr=c8c5266c reviewed=no
access-other-account = This place belongs to another account.
# fr=2da4fb1f reviewed=no
access-same-role = This person already has this place.
# fr=ce65925b reviewed=no
access-last-administrator = This is the last person who looks after the team. Give this place to somebody else first.

# fr=817c30a3 reviewed=no
access-command-invite = Invitation made
# fr=026904a7 reviewed=no
access-command-renew-invitation = New link given
# fr=1c3dc58c reviewed=no
access-command-withdraw-invitation = Invitation withdrawn
# fr=8e97e8b1 reviewed=no
access-command-join = Arrival in the team
# fr=cadfc775 reviewed=no
access-command-change-role = Change of place
# fr=850956f2 reviewed=no
access-command-depart = Departure noted
# fr=a0ac839c reviewed=no
access-command-signed-in = Sign-in
# fr=6fea0f05 reviewed=no
access-command-signed-out = Sign-out
# fr=8f83fc36 reviewed=no
access-command-sign-in-refused = Sign-in refused

## screens

access-parts = Your organisation
access-team-title = Team
access-team-name = Name
access-team-role = Place
access-team-languages = Languages
access-team-since = Since
access-team-until = Link good until
access-team-left = Left on
access-team-me = you
access-team-change = Manage
access-team-change-one = Manage
access-team-views = Whom to show
access-team-view-here = In the team
access-team-view-invited = Invitations
access-team-view-left = Departures
access-team-over = link too old
access-team-count = { $count ->
    [0] Nobody
    [one] One person
   *[other] { $count } people
}
access-team-none-here = Nobody in the team.
access-team-none-invited = No invitation waiting.
access-team-none-left = Nobody has left yet.
access-team-none-next = Invite somebody: hand the link over, or send it by e-mail.
access-team-invite = Invite somebody
access-team-make-link = Make the link
access-link-for = Give this link to { $name }, who will choose how to sign in.
access-link = Invitation link
access-link-once = This link is shown only once. It is good for seven days and serves this person only.
access-link-copy = Copy the link
access-link-copied = Link copied.
access-team-other-role = Give another place
access-team-other-role-hint = The person’s sessions close. She or he signs in again with the new place.
access-team-give-role = Give this place
access-team-changed = { $name }: { $role }.
access-team-new-link = A new link
access-team-new-link-invited = The link before will not open any more.
access-team-new-link-here = To get in again after a forgotten password. One of the two proofs will be asked for.
access-team-withdraw = Withdraw the invitation
access-team-withdrawn = The invitation of { $name } is withdrawn.
access-team-depart = Departure
access-team-depart-what = Nothing opens for this person from this instant. What she or he did stays, with the name.
access-team-depart-now = Note the departure of { $name }
access-team-departed = The departure of { $name } is noted. The sessions are closed.

access-journal-title = Journal
access-journal-intro = Everything done here, and how it ended. Nobody can change a line.
access-journal-narrow = Choose the lines
access-journal-what = Action
access-journal-who = By
access-journal-when = When
access-journal-end = Outcome
access-journal-about = About
access-journal-from = From
access-journal-until = Until
access-journal-anything = All actions
access-journal-anybody = Everybody
access-journal-any-end = All
access-journal-applied = done
access-journal-refused = refused
access-journal-by-member = somebody of the team
access-journal-by-link = the person, with her code
access-journal-by-system = Jalon
access-journal-see-person = the file
access-journal-see-referral = the referral
access-journal-none = No line.
access-journal-none-next = Widen your choice.
access-journal-all = Show everything
access-pages = Pages
access-pages-first = Latest
access-pages-older = Older

access-reads-title = Who read which file
access-reads-intro = Every file opened and every line seen in a list, with the person and the time.
access-reads-file = File
access-reads-request = a request
access-reads-how = How
access-reads-any = Both
access-reads-opened = opened
access-reads-listed = seen in a list
access-reads-elsewhere = somebody of { $organisation }
access-reads-all = All files
access-reads-none = Nobody has read anything.
access-reads-none-next = Widen your choice, or come back later.
