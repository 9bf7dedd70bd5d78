## door

access-enter-title = Sign in
access-enter-intro = This page is for the team of an organisation of the network.
access-enter-public = Looking for help for yourself? Go to the home page: no account is needed.
access-enter-home = Home page
access-email = E-mail address
access-password = Password
access-next = Continue
access-key-instead = Sign in with a passkey
access-key-instead-hint = With your finger, your face or your device’s code.
access-enter-lost = You cannot get in any more? Ask the person who looks after your team for a new link.
access-summary = To correct
access-wrong = The address or the password is not right. Check both, then try again.
access-wait = Too many tries in a row. Wait { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
 }, then try again. Nothing is blocked.
access-wait-minutes = Too many tries in a row. Wait { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 }, then try again. Nothing is blocked.
access-unfinished = You have not finished signing up. Open the link of your invitation again.
access-key-only = Your account opens with your passkey. Choose “Sign in with a passkey”.
access-no-place = Your account has no place in a team any more. Talk to the person who looks after your team.
access-again = This step took too long. Start again from the beginning.
access-email-missing = Write your e-mail address, for example name@example.org.
access-password-missing = Write your password.
access-out = You have signed out. See you soon.
access-out-everywhere = All your sessions are closed, on all your devices.

access-code-title = Your code
access-code-label = The six digits of your app
access-code-hint = Open the code app on your phone, at the line “Jalon”.
access-code-wrong = This code is not right or was already used. Wait for the next one, then write it.
access-code-missing = Write the six digits.
access-code-recovery = I do not have my phone
access-recovery-title = A recovery code
access-recovery-label = One of your ten recovery codes
access-recovery-hint = You wrote them down when you signed up. Each one works once.
access-recovery-wrong = This recovery code is not right or was already used. Try another one.
access-code-instead = I have my phone
access-submit-enter = Sign in

access-key-title = Your passkey
access-key-intro = Your device will ask for your finger, your face or its code.
access-key-use = Use my passkey
access-key-refused = This passkey was not recognised. Try again, or sign in with your password.
access-key-no-script = A passkey needs a recent browser with JavaScript. The password and the code work everywhere.
access-key-not-here = Passkeys only work at the address { $address }.
access-password-instead = Sign in with my password

access-choose-title = In which organisation?
access-choose-label = You have a place in several teams.

access-invitation-title = Your invitation
access-invitation-for = { $organisation } invites you, { $name }.
access-invitation-as = Your place: { $role }.
access-invitation-known = You already have an account with the address { $email }. Sign in with it: the place will be added.
access-invitation-choose = Choose how you will sign in. Two proofs are always asked for.
access-invitation-password = A password and a code
access-invitation-password-why = The code comes from a free app on your phone.
access-invitation-new-password = Your password
access-invitation-new-hint = Twelve characters or more. A short sentence works well.
access-invitation-repeat = The same password, a second time
access-invitation-key = A passkey
access-invitation-key-why = Your finger, your face or your device’s code. Nothing to remember.
access-invitation-key-make = Make my passkey
access-invitation-unknown = This link opens nothing. Check that it is whole, or ask for a new one.
access-invitation-used = This invitation was already used. Sign in with your account.
access-invitation-withdrawn = This invitation was withdrawn. Ask for a new one.
access-invitation-over = This invitation is too old. Ask for a new one.
access-password-short = Use twelve characters or more. A short sentence works well.
access-password-long = Use at most two hundred characters.
access-password-common = This password is too well known. Use several words that do not go together.
access-password-repeated = This password follows too simple a pattern. Use several words that do not go together.
access-password-own-words = This password holds your name or the organisation’s. Use other words.
access-password-differs = The two passwords are not the same. Write the same one twice.

access-app-title = Your code app
access-app-first = Open a code app on your phone, for example one you already have.
access-app-scan = Point it at this image, or copy the key.
access-app-image = Image for the code app
access-app-key = The key
access-app-then = Then write the six digits that the app shows.
access-codes-title = Your recovery codes
access-codes-why = If you lose your phone, one of these codes replaces it. Each one works once.
access-codes-keep = Print them or write them down now. They will never be shown again.
access-codes-list = Ten recovery codes
access-codes-done = I have kept them, sign in

access-locked-title = Still there?
access-locked-intro = After fifteen minutes without a move, the page closes. What you were writing is still there.
access-locked-open = Continue
access-locked-other = Sign out
access-locked-refused = This password is not right. Try again.

access-personas-title = Choose who you are
access-personas-intro = Nobody in this demonstration is real. One click and you are in.
access-personas-network = The network’s office
access-personas-all = All organisations
access-persona-enter = Sign in: { $name }
access-persona-reception = Welcomes people, starts a request with them at the counter.
access-persona-counsellor = Accompanies people, answers referrals, keeps the files.
access-persona-retention = Follows people once they have a job.
access-persona-coordinator = Shares out the work and keeps the organisation’s page up to date.
access-persona-director = Leads the organisation, invites the team, reads the journal.
access-persona-privacy = Answers for privacy: sees who opened which file.
access-persona-network = Coordinates the network, answers requests that nobody has taken yet.
access-persona-training = Organises the network’s training.
access-persona-accreditation = Sits on the accreditation committee.
access-persona-project = Leads the network’s projects.
access-persona-partner = Works in a partner regional group.

## staff

access-role-reception = reception
access-role-counsellor = employment counselling
access-role-retention = job retention
access-role-coordinator = coordination
access-role-director = direction
access-role-privacy = privacy
access-role-network = network coordination
access-role-training = training
access-role-accreditation = accreditation
access-role-project = projects
access-role-partner = regional partner

access-has-left = This person has already left the team.
access-role-not-here = This place does not exist in this organisation.
access-already-here = This person is already in the team.
access-organisation-closed = This organisation is closed.
access-other-account = This place belongs to another account.
access-same-role = This person already has this place.
access-last-administrator = This is the last person who looks after the team. Give this place to somebody else first.

access-command-invite = Invitation made
access-command-renew-invitation = New link given
access-command-withdraw-invitation = Invitation withdrawn
access-command-join = Arrival in the team
access-command-change-role = Change of place
access-command-depart = Departure noted
access-command-signed-in = Sign-in
access-command-signed-out = Sign-out
access-command-sign-in-refused = Sign-in refused
