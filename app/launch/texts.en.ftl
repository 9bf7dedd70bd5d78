### Sentences of the terminal: start, refusals to start, long steps. Also read by bootstrap.mjs, so without selectors.

# fr=6cb4767d reviewed=no
launch-installing = First installation: Jalon downloads what it needs. This takes about a minute.
# fr=0cdaa9ad reviewed=no
launch-updating = Jalon has changed: it updates what it needs.
# fr=8a57c0af reviewed=no
launch-still-installing = … { $seconds } s
# fr=69995d6e reviewed=no
launch-installed = Installed in { $seconds } s.
# fr=629b6f2f reviewed=no
launch-no-network = Jalon could not download its dependencies: check the Internet connection, then run the command again.
# fr=15c85a9e reviewed=no
launch-install-failed = Installing the dependencies failed: read npm's message above, then run the command again.
# fr=b28efc40 reviewed=no
launch-no-npm = The npm command cannot be found: install Node 20 or newer with npm, then run the command again.
# fr=1d2150a5 reviewed=no
launch-old-node = Jalon needs Node 20 or newer; this machine has Node { $version }.
# fr=4f86b99e reviewed=no
launch-unsupported-platform = Jalon has no Node 24 for this machine ({ $platform }): install Node 24 or newer, then run the command again.
# fr=cf857c18 reviewed=no
launch-read-only = Jalon cannot write in the folder { $folder }: give yourself the right to write there, then run the command again.
# fr=d6b483ac reviewed=no
launch-unknown-verb = Unknown command: { $verb }. Possible commands: { $verbs }.
# fr=b955da8b reviewed=no
launch-missing-file = The command { $verb } does not exist in this version: the file { $file } is missing.

# fr=ecfa9a4e reviewed=no
launch-database-starting = Starting the database…
# fr=506d9156 reviewed=no
launch-database-first = Creating the database…
# fr=83829c39 reviewed=no
launch-database-found-again = A database left by an abrupt stop was taken back. Nothing is lost.
# fr=eda52e71 reviewed=no
launch-migrated = Database up to date; steps applied: { $count }.
# fr=8be48e79 reviewed=no
launch-building = Preparing the staff space…
# fr=f110415b reviewed=no
launch-demo = The demonstration is being made: six months of work are written, in less than a minute.
# fr=9f372796 reviewed=no
launch-demo-day = … up to { $day }
# fr=4f240533 reviewed=no
launch-demo-unfinished = The demonstration was not finished: delete the folder { $folder }, or the database of DATABASE_URL, then start again.
# fr=7f728370 reviewed=no
launch-journal-holds = The journal is intact. Seals checked: { $seals }; rows sealed: { $rows }; rows waiting for a seal: { $unsealed }.
# fr=6753bf5c reviewed=no
launch-journal-changed = The journal no longer matches seal { $no }: a row was changed, added or removed.
# fr=ac50f11e reviewed=no
launch-journal-broken-chain = The chain of seals is broken at seal { $no }.
# fr=00774f24 reviewed=no
launch-journal-cut-off = The end of the journal is missing: seal { $no } existed and is gone.
# fr=7ec5f109 reviewed=no
launch-journal-gap = Seal { $no } is missing.
# fr=10bf24e0 reviewed=no
launch-stopping = Stopping…
# fr=0c2a16a5 reviewed=no
launch-ready = Jalon is ready, in { $seconds } s.
# fr=fa1a99d2 reviewed=no
launch-address-public = Public site   : { $url }
# fr=5275b16b reviewed=no
launch-address-staff = Staff         : { $url }
# fr=bf512300 reviewed=no
launch-address-other = Other address : { $url }
# fr=cf5c4329 reviewed=no
launch-set-up = To set up your network, open this link: { $url }
# fr=90aa1202 reviewed=no
launch-stop = To stop: Ctrl+C

# fr=fcb0be1d reviewed=no
launch-unexpected = Jalon stopped on an unexpected error:
# fr=485442c4 reviewed=no
launch-port-in-use = Port { $port } is already in use: stop the other program or choose another port, for example PORT=4601.
# fr=3c97139a reviewed=no
launch-port-forbidden = This machine forbids port { $port }: choose a port above 1024, for example PORT=4600.
# fr=915159b1 reviewed=no
launch-bad-port = PORT must be a number between 1 and 65535; received: { $value }.
# fr=a87e9770 reviewed=no
launch-bad-origin = JALON_ORIGIN must be an address such as https://jalon.example.org, without a path; received: { $value }.
# fr=feaf1ac3 reviewed=no
launch-bad-database-url = DATABASE_URL must start with postgres:// or postgresql://.
# fr=d705d677 reviewed=no
launch-database-unreachable = The database of DATABASE_URL does not answer ({ $reason }): check the address and the password.
# fr=33e9baee reviewed=no
launch-already-started = Jalon is already running on the folder { $folder } (process { $process }): stop it first, or choose another folder with JALON_DATA.
# fr=f378cf10 reviewed=no
launch-folder-not-writable = Jalon cannot write in { $folder } ({ $reason }): choose another folder with JALON_DATA, or change its permissions.
# fr=3e52f656 reviewed=no
launch-folder-not-ours = The folder { $folder } belongs to somebody else: choose another folder with JALON_DATA.
# fr=cd37491c reviewed=no
launch-no-embedded-postgres = Jalon has no PostgreSQL for this machine ({ $platform }): name a PostgreSQL server with DATABASE_URL.
# fr=2abb5f27 reviewed=no
launch-root-refused = PostgreSQL refuses to run as root and nothing here lets it give root up: start Jalon with another account.
# fr=156f80f0 reviewed=no
launch-postgres-failed = The database did not start: { $reason } Details: { $log }
# fr=e14e0af2 reviewed=no
launch-postgres-other-version = The folder { $folder } comes from PostgreSQL { $theirs } and this version of Jalon uses PostgreSQL { $ours }: export the data with the older version.
# fr=78c90cdf reviewed=no
launch-secret-missing = The secret { $file } is missing although the database exists: put it back from your backup.
# fr=462b9950 reviewed=no
launch-secret-unreadable = The secret { $file } cannot be read ({ $reason }): put it back from your backup.

# fr=7f61e96f reviewed=no
launch-browser-preparing = Preparing the browser of the tests…
# fr=b6ecd465 reviewed=no
launch-browser-missing = No browser for the tests on this machine: name yours with CHROMIUM=/path/to/chromium.
