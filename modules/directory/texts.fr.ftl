### Le répertoire : qui aide, où, pour qui. Les noms d’organismes et de lieux arrivent tels qu’ils sont écrits.

## page: directory-find

directory-find-title = Trouver de l’aide
directory-find-lead = Répondez à ce que vous voulez. Nous ne gardons rien.
directory-find-need = Quelle aide cherchez-vous?
directory-need = { $need ->
    [financial] De l’aide pour l’argent
    [social] Du soutien pour la vie de tous les jours
   *[work] Trouver ou garder un emploi
}
directory-need-short = { $need ->
    [financial] aide pour l’argent
    [social] soutien
   *[work] emploi
}
directory-find-where = Où êtes-vous?
directory-find-where-hint = Votre ville, votre région ou votre code postal. Du code postal, nous lisons seulement le début.
directory-find-who = Pour qui?
directory-find-who-hint = Cochez ce que vous voulez, ou rien. Aucune réponse ne ferme la porte.
directory-find-who-open = Choisir, si vous voulez
directory-find-language = Dans quelle langue?
directory-find-language-hint = Qui la parle vient en premier.
directory-find-language-any = Peu importe
directory-find-go = Voir qui peut aider
directory-find-which = Quel endroit voulez-vous dire?
directory-find-which-hint = Plusieurs endroits ont un nom pareil. Choisissez le vôtre.
directory-find-which-none = Aucun de ceux-là
directory-find-lost = Nous ne trouvons pas cet endroit. Essayez le nom de votre ville, ou choisissez votre région.
directory-find-region = Votre région
directory-find-region-empty = Choisissez
directory-find-to-correct = À corriger
directory-find-by-region = Voir la carte et la liste des organismes
directory-found-title = Qui peut vous aider
directory-found-change = Changer ma recherche
directory-found-no-member = Le réseau n’a pas d’organisme dans cette région. Voici les plus proches. Vous pouvez commencer par un appel.
directory-found-no-place = Dites où vous êtes, et les plus proches viendront en premier.
directory-found-language-none = Aucun groupe n’a encore dit qu’il parle cette langue. Demandez au téléphone.
directory-found-more = { $count ->
    [one] Voir un autre endroit
   *[other] Voir { $count } autres endroits
}
directory-found-all = C’est tout ce que nous connaissons.
directory-found-nobody = Aucun organisme du réseau ne répond à cette recherche. Ces numéros peuvent vous aider.
directory-found-outside = Services publics
directory-found-outside-lead = Ils ne font pas partie du réseau. Vous pouvez les appeler vous-même.
directory-found-website = Voir leur site
directory-found-ask = Vous préférez qu’on vous appelle?
directory-found-ask-how = Faites une demande. Quelqu’un du réseau vous rappelle.
directory-found-ask-go = Faire une demande
directory-call = Appeler { $phone }

## page: directory-pages

directory-all-title = Les organismes du réseau
directory-all-lead = { $organisations } organismes vous aident, dans { $regions } régions du Québec. C’est gratuit.
directory-all-search = Chercher par nom ou par ville
directory-all-search-hint = Un ancien nom ou une faute ne font rien.
directory-all-search-go = Chercher
directory-all-map = Choisissez votre région
directory-all-map-count = { $count ->
    [0] pas encore d’organisme
    [one] un organisme
   *[other] { $count } organismes
}
directory-all-by-group = Par situation
directory-all-region = Voir la page de la région :
directory-all-print = Toute la liste sur une page, à imprimer

directory-list-title = Répertoire des membres
directory-list-lead = Liste du { DAY($day) }. Les services sont gratuits.
directory-all-help = Trouver selon vos besoins
directory-found-names = { $count ->
    [0] Rien ne ressemble à ces mots
    [one] Un organisme trouvé
   *[other] { $count } organismes trouvés
}
directory-found-names-none = Essayez un autre mot, ou choisissez votre région plus bas.
directory-region-title = Organismes { $region }
directory-regions-page = Organismes par région
directory-region-none = Le réseau n’a pas encore d’organisme dans cette région. Voici les plus proches. Ils répondent au téléphone.
directory-region-near = Régions voisines
directory-region-narrow = Trouver selon votre situation
directory-group-title = Services pour : { $group }
directory-groups-page = Organismes par situation
directory-group-close = Proches de cette situation
directory-group-close-hint = Demandez au téléphone si le service vous convient.
directory-group-none = Aucun organisme n’a un service pour cette seule situation. Plusieurs sont ouverts à tout le monde.
directory-group-open = Ouverts à toutes les situations
directory-group-open-hint = { $count ->
    [one] Un organisme reçoit tout le monde.
   *[other] { $count } organismes reçoivent tout le monde.
}
directory-group-open-go = Trouver les plus proches
directory-one-formerly = Anciens noms : { $names }
directory-one-also = Aussi connu comme : { $names }
directory-one-acronym = Sigle : { $acronym }
directory-one-cje = CJE veut dire « carrefour jeunesse-emploi ».
directory-one-sae = SAE veut dire « services d’aide à l’emploi ».
directory-one-points = Où
directory-one-points-more = { $count ->
    [one] Un autre endroit, à demander au téléphone.
   *[other] { $count } autres endroits, à demander au téléphone.
}
directory-one-points-only = { $count ->
    [one] Demandez l’adresse au téléphone.
   *[other] { $count } endroits. Demandez l’adresse au téléphone.
}
directory-one-who = Pour qui
directory-one-everybody = tout le monde
directory-one-help = Aide offerte
directory-one-help-need = { $need ->
    [financial] démarches d’aide financière
    [social] soutien de tous les jours
   *[work] trouver et garder un emploi
}
directory-one-ages = Âge
directory-one-ages-between = de { $min } à { $max } ans
directory-one-ages-from = { $min } ans et plus
directory-one-ages-up-to = jusqu’à { $max } ans
directory-one-languages = Langues
directory-one-modes = Comment
directory-one-mode = { $mode ->
    [on-site] sur place
    [phone] au téléphone
    [video] en vidéo
   *[writing] par écrit
}
directory-one-room = Places libres
directory-one-room-open = Il y a de la place.
directory-one-room-waiting = { $days ->
    [one] Attente d’environ un jour.
   *[other] Attente d’environ { $days } jours.
}
directory-one-room-waiting-unknown = Il y a une attente. Demandez combien de temps.
directory-one-room-full = C’est complet en ce moment.
directory-one-room-said = Dit le { DAY($day) }.
directory-one-room-unknown = Demandez au téléphone.
directory-one-free = Tout est gratuit ici. Personne ne doit vous demander d’argent.
directory-one-free-tell = Si on vous demande de payer, dites-le-nous : { $phone }.
directory-one-checked = Vérifié le { DAY($day) }.
directory-one-unchecked = Page tirée de la liste imprimée du réseau. Pas encore vérifiée.
directory-one-others = Autres organismes de la région
directory-one-closed = Cet organisme a fermé le { DAY($day) }.
directory-one-closed-next = D’autres organismes peuvent vous aider.

## staff

directory-of-another = Cette ligne appartient à un autre organisme. Demandez-lui de la corriger, ou au bureau du réseau.
directory-service-closed = Ce service est fermé. Ajoutez-en un autre s’il reprend.
directory-days-without-waiting = Des jours d’attente vont avec « Il y a une attente ».
directory-not-a-phone = Écrivez le numéro avec ses dix chiffres. Un poste peut suivre.
directory-ages-cross = Le plus petit âge doit venir avant le plus grand.
directory-no-such-place = Cette municipalité n’existe pas. Choisissez-la dans la liste.
directory-office-stays = Le bureau du réseau ne peut pas être fermé.
directory-note-settled = Cette note est déjà réglée.
directory-note-open = Cette note est encore à régler.
directory-nowhere-to-ask = Gardez un téléphone ou une adresse, pour qu’on puisse joindre ce service.

directory-command-say-capacity = Place dite
directory-command-correct-listing = Ligne du répertoire corrigée
directory-command-correct-point = Point de service corrigé
directory-command-add-point = Point de service ajouté
directory-command-correct-organisation = Organisme vérifié ou corrigé
directory-command-add-service = Service ajouté
directory-command-correct-service = Service corrigé
directory-command-close-service = Service fermé
directory-command-settle-note = Note du répertoire réglée ou reprise
directory-command-check-resource = Ressource externe vérifiée

directory-title = Répertoire
directory-own = Notre page
directory-views = Parties du répertoire
directory-view-organisations = Organismes
directory-view-notes = À régler
directory-view-resources = Services publics
directory-filters = Préciser la liste
directory-search = Nom, ancien nom ou ville
directory-region = Région
directory-any-region = Toutes
directory-group = Pour qui
directory-any-group = Tout le monde
directory-any-room = Peu importe
directory-count = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
}
directory-organisation = Organisme
directory-known-as = Trouvé sous : { $name }
directory-phone = Téléphone
directory-no-phone = Aucun numéro
directory-no-place = Rien d’imprimé
directory-none = Aucun organisme ne correspond
directory-none-next = Retirez un filtre, ou cherchez un autre mot.
directory-see-all = Voir tout le répertoire
directory-nobody = Aucun organisme ouvert n’a cette adresse
directory-room = { $room ->
    [open] De la place
    [waiting] Une attente
    [full] Complet
   *[unknown] Pas dit
}
directory-room-wait = { $days ->
    [one] Attente : environ { $days } jour
   *[other] Attente : environ { $days } jours
}
directory-room-unsaid = pas dit
directory-room-about = Place, { $help }, { $region }
directory-room-days = Attente, en jours environ
directory-room-said = Dit le { DAY($day) }.
directory-room-old = Dit le { DAY($day) }, trop ancien pour être montré. À redire.
directory-room-told = Noté : { $room }.
directory-save = Enregistrer
directory-saved = Enregistré. La page publique change dans quelques secondes.
directory-edit = Modifier
directory-edit-organisation = Modifier les noms et le téléphone
directory-edit-listing = Modifier cette ligne
directory-edit-service = Modifier ce service
directory-public-page = Page publique
directory-unchecked = Personne n’a encore vérifié cette page.
directory-check-all = Relisez la page. Corrigez ce qui ne va pas, ou dites que tout est juste.
directory-all-right = Tout est juste aujourd’hui
directory-checked-told = Vérifié aujourd’hui. Merci.
directory-name = Nom
directory-name-hint = L’ancien nom reste trouvable.
directory-full-name = Nom complet
directory-acronym = Sigle
directory-former-names = Anciens noms
directory-former-hint = Un par ligne.
directory-opened-on = Ouvert depuis
directory-closed-on = Fermé à partir du
directory-closed-hint = À partir de ce jour, l’organisme n’est plus proposé.
directory-listing-of = Ligne du répertoire : { $region }
directory-printed-name = Nom imprimé
directory-printed-place = Lieu imprimé
directory-printed-clientele = Clientèles imprimées
directory-printed-source = Source
directory-points = Points de service
directory-point-name = Nom du lieu
directory-point-name-hint = Comme les gens l’appellent : ville, quartier, édifice.
directory-point-town = Municipalité
directory-point-move = Changer de municipalité
directory-point-no-town = Rien de pareil. Écrivez le nom de la municipalité.
directory-add-point = Nommer un point de service
directory-position = { $position ->
    [ok] position sûre
    [probable] position probable
    [to-verify] position à vérifier
   *[none] position inconnue
}
directory-unnamed = { $count ->
    [one] Un point annoncé sans nom
   *[other] { $count } points annoncés sans nom
}
directory-unnamed-label = Points annoncés sans nom
directory-unnamed-hint = Nommez-les plus bas, ils seront comptés un à un.
directory-service = Service : { $help }
directory-no-service = Aucun service ouvert ici.
directory-add-service = Ajouter un service
directory-end-service = Fermer ce service aujourd’hui
directory-service-ended = Service fermé. Il n’est plus proposé.
directory-modes-unsaid = façon de se rencontrer pas dite
directory-groups-hint = Une seule suffit pour recevoir la personne.
directory-age-from = Âge minimal
directory-age-to = Âge maximal
directory-notes-count = { $count ->
    [one] { $count } note à régler
   *[other] { $count } notes à régler
}
directory-notes-lead = Ce que les documents ne disent pas, ou disent autrement. Corrigez la page, puis réglez la note.
directory-notes-lead-own = Ce que le bureau du réseau cherche à savoir de vous. Corrigez votre page : il réglera la note.
directory-notes-none = Tout est réglé
directory-notes-none-next = Rien dans les documents ne se contredit plus.
directory-note-general = Tout le réseau
directory-note-settle = Régler
directory-note-told = Note réglée.
directory-note-printed = Imprimé :
directory-note-sources = Lu dans :
directory-resource = Service
directory-resource-need = Pour
directory-resource-for = { $need ->
    [financial] l’aide financière
    [social] le soutien
    [urgent] un danger
   *[work] l’emploi
}
directory-resources-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
directory-resources-lead = Hors du réseau, gardés avec leur source. La personne appelle elle-même, ou avec vous.
directory-resource-told = { $name } : vérifié aujourd’hui.
directory-checked = Vérifié
directory-never-checked = jamais
directory-check = Vérifier
directory-check-how = Appelez ce numéro ou ouvrez cette page. Corrigez ce qui a changé.
directory-check-done = C’est juste aujourd’hui
directory-url = Adresse de la page
directory-source = Source : { $source }
directory-settings = Réglages
directory-command-name-plan = Nom public du plan changé
directory-office-only = Seul le bureau du réseau peut changer ce réglage.
directory-plan-name-past = Choisissez aujourd’hui ou un jour à venir.
directory-plan-name = Le nom public du plan
directory-plan-name-why = Une loi peut le renommer. Le nouveau nom paraît partout à partir du jour choisi. Les plans déjà convenus gardent leurs mots.
directory-plan-name-now = Aujourd’hui :
directory-plan-name-from = depuis le { DAY($day) }
directory-plan-name-in = { $lang ->
    [en] En anglais
    [ar] En arabe
   *[fr] En français
}
directory-plan-name-day = À partir du
directory-plan-name-save = Changer le nom
directory-plan-named = Le nouveau nom vaut à partir du { DAY($day) }
