### Sentences of the terminal: start, refusals to start, long steps. Also read by bootstrap.mjs, so without selectors.

launch-installing = First installation: Jalon downloads what it needs. This takes about a minute.
launch-updating = Jalon has changed: it updates what it needs.
launch-still-installing = … { $seconds } s
launch-installed = Installed in { $seconds } s.
launch-no-network = Jalon could not download its dependencies: check the Internet connection, then run the command again.
launch-install-failed = Installing the dependencies failed: read npm's message above, then run the command again.
launch-no-npm = The npm command cannot be found: install Node 20 or newer with npm, then run the command again.
launch-old-node = Jalon needs Node 20 or newer; this machine has Node { $version }.
launch-unsupported-platform = Jalon has no Node 24 for this machine ({ $platform }): install Node 24 or newer, then run the command again.
launch-read-only = Jalon cannot write in the folder { $folder }: give yourself the right to write there, then run the command again.
launch-unknown-verb = Unknown command: { $verb }. Possible commands: { $verbs }.
launch-missing-file = The command { $verb } does not exist in this version: the file { $file } is missing.

launch-database-starting = Starting the database…
launch-database-first = Creating the database…
launch-database-found-again = A database left by an abrupt stop was taken back. Nothing is lost.
launch-migrating = Updating the database: { $name }
launch-directory = Loading the directory of organisations…
launch-bundle = Preparing the staff space…
launch-demo = Creating the demonstration network…
launch-stopping = Stopping…
launch-ready = Jalon is ready, in { $seconds } s.
launch-address-public = Public site   : { $url }
launch-address-staff = Staff         : { $url }
launch-address-other = Other address : { $url }
launch-set-up = To set up your network, open this link: { $url }
launch-stop = To stop: Ctrl+C

launch-unexpected = Jalon stopped on an unexpected error:
launch-port-in-use = Port { $port } is already in use: stop the other program or choose another port, for example PORT=4601.
launch-port-forbidden = This machine forbids port { $port }: choose a port above 1024, for example PORT=4600.
launch-bad-port = PORT must be a number between 1 and 65535; received: { $value }.
launch-bad-origin = JALON_ORIGIN must be an address such as https://jalon.example.org, without a path; received: { $value }.
launch-bad-database-url = DATABASE_URL must start with postgres:// or postgresql://.
launch-database-unreachable = The database of DATABASE_URL does not answer ({ $reason }): check the address and the password.
launch-already-started = Jalon is already running on the folder { $folder } (process { $process }): stop it first, or choose another folder with JALON_DATA.
launch-folder-not-writable = Jalon cannot write in { $folder } ({ $reason }): choose another folder with JALON_DATA, or change its permissions.
launch-folder-not-ours = The folder { $folder } belongs to somebody else: choose another folder with JALON_DATA.
launch-no-embedded-postgres = Jalon has no PostgreSQL for this machine ({ $platform }): name a PostgreSQL server with DATABASE_URL.
launch-root-refused = PostgreSQL refuses to run as root and nothing here lets it give root up: start Jalon with another account.
launch-postgres-failed = The database did not start: { $reason } Details: { $log }
launch-postgres-other-version = The folder { $folder } comes from PostgreSQL { $theirs } and this version of Jalon uses PostgreSQL { $ours }: export the data with the older version.
launch-secret-missing = The secret { $file } is missing although the database exists: put it back from your backup.
launch-secret-unreadable = The secret { $file } cannot be read ({ $reason }): put it back from your backup.

launch-browser-preparing = Preparing the browser of the tests…
launch-browser-missing = No browser for the tests on this machine: name yours with CHROMIUM=/path/to/chromium.
