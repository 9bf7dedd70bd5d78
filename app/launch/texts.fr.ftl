### Phrases du terminal : démarrage, refus de démarrer, étapes longues. Lues aussi par bootstrap.mjs, donc sans sélecteur.

launch-installing = Première installation : Jalon télécharge ce dont il a besoin. Cela prend environ une minute.
launch-updating = Jalon a changé : il met à jour ce dont il a besoin.
launch-still-installing = … { $seconds } s
launch-installed = Installation terminée en { $seconds } s.
launch-no-network = Jalon n'a pas pu télécharger ses dépendances : vérifiez la connexion à Internet, puis relancez la commande.
launch-install-failed = L'installation des dépendances a échoué : lisez le message de npm ci-dessus, puis relancez la commande.
launch-no-npm = La commande npm est introuvable : installez Node 20 ou plus récent avec npm, puis relancez.
launch-old-node = Jalon demande Node 20 ou plus récent ; cette machine a Node { $version }.
launch-unsupported-platform = Jalon n'a pas de Node 24 pour cette machine ({ $platform }) : installez Node 24 ou plus récent, puis relancez.
launch-read-only = Jalon ne peut pas écrire dans le dossier { $folder } : donnez-vous le droit d'y écrire, puis relancez.
launch-unknown-verb = Commande inconnue : { $verb }. Commandes possibles : { $verbs }.
launch-missing-file = La commande { $verb } n'existe pas dans cette version : le fichier { $file } manque.

launch-database-starting = Démarrage de la base de données…
launch-database-first = Création de la base de données…
launch-database-found-again = Une base de données laissée par un arrêt brutal a été reprise. Rien n'est perdu.
launch-migrated = Base de données à jour ; étapes appliquées : { $count }.
launch-building = Préparation de l'espace du personnel…
launch-demo = La démonstration se prépare : six mois de travail s'écrivent, cela prend moins d'une minute.
launch-demo-day = … jusqu'au { $day }
launch-demo-unfinished = La démonstration n'a pas été finie : effacez le dossier { $folder }, ou la base de données de DATABASE_URL, puis relancez.
launch-journal-holds = Le journal est intact. Sceaux vérifiés : { $seals } ; lignes scellées : { $rows } ; lignes en attente de sceau : { $unsealed }.
launch-journal-changed = Le journal ne correspond plus au sceau { $no } : une ligne a été changée, ajoutée ou retirée.
launch-journal-broken-chain = La chaîne des sceaux est rompue au sceau { $no }.
launch-journal-cut-off = La fin du journal manque : le sceau { $no } a existé et n'y est plus.
launch-journal-gap = Le sceau { $no } manque.
launch-stopping = Arrêt en cours…
launch-ready = Jalon est prêt, en { $seconds } s.
launch-address-public = Site public   : { $url }
launch-address-staff = Personnel     : { $url }
launch-address-other = Autre adresse : { $url }
launch-set-up = Pour installer votre réseau, ouvrez ce lien : { $url }
launch-stop = Pour arrêter : Ctrl+C

launch-unexpected = Jalon s'est arrêté sur une erreur imprévue :
launch-port-in-use = Le port { $port } est déjà utilisé : arrêtez l'autre programme ou choisissez un autre port, par exemple PORT=4601.
launch-port-forbidden = Cette machine interdit le port { $port } : choisissez un port au-dessus de 1024, par exemple PORT=4600.
launch-bad-port = PORT doit être un nombre entre 1 et 65535 ; reçu : { $value }.
launch-bad-origin = JALON_ORIGIN doit être une adresse comme https://jalon.exemple.org, sans chemin ; reçu : { $value }.
launch-bad-database-url = DATABASE_URL doit commencer par postgres:// ou postgresql://.
launch-database-unreachable = La base de données de DATABASE_URL ne répond pas ({ $reason }) : vérifiez l'adresse et le mot de passe.
launch-already-started = Jalon fonctionne déjà avec le dossier { $folder } (processus { $process }) : arrêtez-le d'abord, ou choisissez un autre dossier avec JALON_DATA.
launch-folder-not-writable = Jalon ne peut pas écrire dans { $folder } ({ $reason }) : choisissez un autre dossier avec JALON_DATA, ou changez ses droits.
launch-folder-not-ours = Le dossier { $folder } appartient à quelqu'un d'autre : choisissez un autre dossier avec JALON_DATA.
launch-no-embedded-postgres = Jalon n'a pas de PostgreSQL pour cette machine ({ $platform }) : indiquez un serveur PostgreSQL avec DATABASE_URL.
launch-root-refused = PostgreSQL refuse de tourner en tant que root et rien ne permet d'y renoncer ici : lancez Jalon avec un autre compte.
launch-postgres-failed = La base de données n'a pas démarré : { $reason } Détails : { $log }
launch-postgres-other-version = Le dossier { $folder } vient de PostgreSQL { $theirs } et cette version de Jalon utilise PostgreSQL { $ours } : exportez les données avec l'ancienne version.
launch-secret-missing = Le secret { $file } manque alors que la base de données existe : remettez-le depuis votre sauvegarde.
launch-secret-unreadable = Le secret { $file } est illisible ({ $reason }) : remettez-le depuis votre sauvegarde.

launch-browser-preparing = Préparation du navigateur des essais…
launch-browser-missing = Aucun navigateur pour les essais sur cette machine : indiquez celui de votre machine avec CHROMIUM=/chemin/vers/chromium.
