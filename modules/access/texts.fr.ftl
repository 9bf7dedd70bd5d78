### prefixes: member

## door

access-enter-title = Entrer
access-enter-intro = Cette page est pour l’équipe d’un organisme du réseau.
access-enter-public = Vous cherchez de l’aide pour vous ? Allez à la page d’accueil : aucun compte n’est demandé.
access-enter-home = Page d’accueil
access-email = Adresse courriel
access-password = Mot de passe
access-next = Continuer
access-key-instead = Entrer avec une clé d’accès
access-key-instead-hint = Avec votre doigt, votre visage ou le code de votre appareil.
access-enter-lost = Vous ne pouvez plus entrer ? Demandez un nouveau lien à la personne qui s’occupe de votre équipe.
access-summary = À corriger
access-wrong = L’adresse ou le mot de passe ne convient pas. Vérifiez les deux, puis recommencez.
access-wait = Trop d’essais de suite. Attendez { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
 }, puis recommencez. Rien n’est bloqué.
access-wait-minutes = Trop d’essais de suite. Attendez { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }, puis recommencez. Rien n’est bloqué.
access-unfinished = Votre inscription n’est pas finie. Ouvrez de nouveau le lien de votre invitation.
access-key-only = Votre compte s’ouvre avec votre clé d’accès. Choisissez « Entrer avec une clé d’accès ».
access-no-place = Votre compte n’a plus de place dans une équipe. Parlez à la personne qui s’occupe de votre équipe.
access-again = Cette étape a pris trop de temps. Recommencez depuis le début.
access-email-missing = Écrivez votre adresse courriel, par exemple nom@exemple.org.
access-password-missing = Écrivez votre mot de passe.
access-out = Vous êtes sortie ou sorti. À bientôt.
access-out-everywhere = Toutes vos sessions sont fermées, sur tous vos appareils.

access-code-title = Votre code
access-code-label = Les six chiffres de votre application
access-code-hint = Ouvrez l’application de codes sur votre téléphone, ligne « Jalon ».
access-code-wrong = Ce code ne convient pas ou a déjà servi. Attendez le suivant, puis écrivez-le.
access-code-missing = Écrivez les six chiffres.
access-code-recovery = Je n’ai pas mon téléphone
access-recovery-title = Un code de secours
access-recovery-label = Un de vos dix codes de secours
access-recovery-hint = Vous les avez notés à votre inscription. Chacun sert une fois.
access-recovery-wrong = Ce code de secours ne convient pas ou a déjà servi. Essayez-en un autre.
access-code-instead = J’ai mon téléphone
access-submit-enter = Entrer

access-key-title = Votre clé d’accès
access-key-intro = Votre appareil va vous demander votre doigt, votre visage ou son code.
access-key-use = Utiliser ma clé
access-key-refused = Cette clé n’a pas été reconnue. Recommencez, ou entrez avec votre mot de passe.
access-key-no-script = Une clé d’accès demande un navigateur récent avec JavaScript. Le mot de passe et le code marchent partout.
access-key-not-here = Les clés d’accès marchent seulement à l’adresse { $address }.
access-password-instead = Entrer avec mon mot de passe

access-choose-title = Dans quel organisme ?
access-choose-label = Vous avez une place dans plusieurs équipes.

access-invitation-title = Votre invitation
access-invitation-for = { $organisation } vous invite, { $name }.
access-invitation-as = Votre rôle : { $role }.
access-invitation-known = Vous avez déjà un compte avec l’adresse { $email }. Entrez avec ce compte : la place s’ajoute.
access-invitation-choose = Choisissez comment vous entrerez. Deux preuves sont toujours demandées.
access-invitation-password = Un mot de passe et un code
access-invitation-password-why = Le code vient d’une application gratuite sur votre téléphone.
access-invitation-new-password = Votre mot de passe
access-invitation-new-hint = Douze caractères ou plus. Une petite phrase convient bien.
access-invitation-repeat = Le même mot de passe, une seconde fois
access-invitation-key = Une clé d’accès
access-invitation-key-why = Votre doigt, votre visage ou le code de votre appareil. Rien à retenir.
access-invitation-key-make = Créer ma clé
access-invitation-unknown = Ce lien n’ouvre rien. Vérifiez qu’il est entier, ou demandez-en un nouveau.
access-invitation-used = Cette invitation a déjà servi. Entrez avec votre compte.
access-invitation-withdrawn = Cette invitation a été retirée. Demandez-en une nouvelle.
access-invitation-over = Cette invitation est trop vieille. Demandez-en une nouvelle.
access-password-short = Prenez douze caractères ou plus. Une petite phrase convient bien.
access-password-long = Prenez au plus deux cents caractères.
access-password-common = Ce mot de passe est trop connu. Prenez plusieurs mots qui ne vont pas ensemble.
access-password-repeated = Ce mot de passe suit une suite trop simple. Prenez plusieurs mots qui ne vont pas ensemble.
access-password-own-words = Ce mot de passe contient votre nom ou celui de l’organisme. Prenez d’autres mots.
access-password-differs = Les deux mots de passe ne sont pas les mêmes. Écrivez le même deux fois.

access-app-title = Votre application de codes
access-app-first = Ouvrez une application de codes sur votre téléphone, par exemple celle que vous avez déjà.
access-app-scan = Visez cette image, ou copiez la clé.
access-app-image = Image à viser avec l’application de codes
access-app-key = La clé
access-app-then = Écrivez ensuite les six chiffres que l’application montre.
access-codes-title = Vos codes de secours
access-codes-why = Si vous perdez votre téléphone, un de ces codes le remplace. Chacun sert une fois.
access-codes-keep = Imprimez-les ou notez-les maintenant. Ils ne seront plus jamais montrés.
access-codes-list = Dix codes de secours
access-codes-done = Je les ai gardés, entrer

access-lost-password = J’ai oublié mon mot de passe
access-lost-phone = Je n’ai plus mon téléphone, ni mes codes de secours
access-lost-code = Les six chiffres de votre application, ou un code de secours
access-lost-code-hint = Avec votre lien, ils prouvent que c’est bien vous.
access-lost-phone-hint = Avec votre lien, il prouve que c’est bien vous. Vous réglerez ensuite votre nouveau téléphone.

access-account-title = Votre compte
access-account-signed = Vous entrez avec l’adresse { $email }.
access-account-again = Pour changer ce qui prouve que c’est vous, entrez de nouveau. Cette page s’ouvre pendant quinze minutes.
access-account-again-now = Entrer de nouveau
access-account-fresh = Vous venez de prouver que c’est vous. Pendant quinze minutes, rien d’autre n’est demandé ici.
access-account-keys = Vos clés d’accès
access-account-no-key = Vous n’avez pas de clé d’accès.
access-account-key-made = Clé faite le { $day }
access-account-key-remove = Retirer
access-account-key-last = Cette clé est votre seule preuve. Réglez d’abord un téléphone ou une autre clé.
access-account-key-add = Ajouter une clé
access-account-password = Changer de mot de passe
access-account-password-change = Changer
access-account-phone = Changer de téléphone
access-account-phone-set = Régler un téléphone
access-account-codes = Dix nouveaux codes de secours
access-account-codes-why = Les codes d’avant ne serviront plus.
access-account-codes-make = Faire de nouveaux codes
access-account-everywhere = Sortir partout
access-account-everywhere-why = Ferme toutes vos sessions, sur tous vos appareils.
access-account-done = C’est fait.
access-account-demonstration = Dans une démonstration, il n’y a pas de compte : on entre d’un clic.

access-locked-title = Toujours là ?
access-locked-intro = Après quinze minutes sans bouger, la page se ferme. Ce que vous écriviez est resté.
access-locked-open = Continuer
access-locked-other = Sortir
access-locked-refused = Ce mot de passe ne convient pas. Recommencez.

access-personas-title = Choisissez qui vous êtes
access-personas-intro = Dans cette démonstration, personne n’existe. Un clic suffit pour entrer.
access-personas-network = Le bureau du réseau
access-personas-asked = Une personne qui a demandé
access-personas-asked-how = Elle a gardé un code. Il ouvre sa demande, du côté public.
access-personas-resume = Reprendre sa demande
access-code-of-hers = Son code
access-personas-all = Tous les organismes
access-persona-enter = Entrer : { $name }
access-persona-reception = Accueille, commence une demande avec la personne au comptoir.
access-persona-counsellor = Accompagne des personnes, répond aux références, tient les dossiers.
access-persona-retention = Suit les personnes une fois en emploi.
access-persona-coordinator = Répartit le travail et tient la page de l’organisme à jour.
access-persona-director = Dirige l’organisme, invite l’équipe, lit le journal.
access-persona-privacy = Répond de la vie privée : voit qui a ouvert quel dossier.
access-persona-network = Coordonne le réseau, répond aux demandes que personne n’a encore prises.
access-persona-training = Organise les formations du réseau.
access-persona-accreditation = Siège au comité d’agrément.
access-persona-project = Mène les projets du réseau.
access-persona-partner = Travaille dans un regroupement régional partenaire.

## staff

access-role-reception = accueil
access-role-counsellor = conseil en emploi
access-role-retention = suivi en emploi
access-role-coordinator = coordination
access-role-director = direction
access-role-privacy = protection de la vie privée
access-role-network = coordination du réseau
access-role-training = formation
access-role-accreditation = agrément
access-role-project = projets
access-role-partner = partenaire régional

access-has-left = Cette personne a déjà quitté l’équipe.
access-role-not-here = Ce rôle n’existe pas dans cet organisme.
access-already-here = Cette personne est déjà dans l’équipe.
access-organisation-closed = Cet organisme est fermé.
access-other-account = Cette place appartient à un autre compte.
access-same-role = Cette personne a déjà ce rôle.
access-last-administrator = C’est la dernière personne qui s’occupe de l’équipe. Donnez d’abord ce rôle à une autre.

access-command-invite = Invitation envoyée
access-command-renew-invitation = Nouveau lien donné
access-command-withdraw-invitation = Invitation retirée
access-command-join = Arrivée dans l’équipe
access-command-change-role = Changement de rôle
access-command-depart = Départ noté
access-command-account-changed = Preuve d’identité changée
access-command-signed-in = Entrée
access-command-signed-out = Sortie
access-command-sign-in-refused = Entrée refusée

## screens

access-others = Passer à un autre de vos organismes
access-other = Ouvrir { $organisation }
access-parts = Votre organisme
access-team-title = Équipe
access-team-name = Nom
access-team-role = Rôle dans l’équipe
access-team-languages = Langues
access-team-since = Depuis
access-team-until = Lien bon jusqu’au
access-team-left = Partie le
access-team-me = vous
access-team-change = Gérer
access-team-change-one = Gérer
access-team-views = Qui montrer
access-team-view-here = Dans l’équipe
access-team-view-invited = Invitations
access-team-view-left = Départs
access-team-over = lien trop vieux
access-team-count = { $count ->
    [0] Personne
    [one] Une personne
   *[other] { $count } personnes
}
access-team-none-here = Personne dans l’équipe.
access-team-none-invited = Aucune invitation en attente.
access-team-none-left = Personne n’est encore parti.
access-team-none-next = Invitez quelqu’un : le lien se donne de la main à la main ou par courriel.
access-team-invite = Inviter quelqu’un
access-team-make-link = Faire le lien
access-link-for = Donnez ce lien à { $name }. Elle ou il choisira comment entrer.
access-link = Lien d’invitation
access-link-once = Ce lien n’est montré qu’une fois. Il est bon sept jours et ne sert qu’à cette personne.
access-link-copy = Copier le lien
access-link-copied = Lien copié.
access-team-other-role = Donner un autre rôle
access-team-other-role-hint = Ses sessions se ferment. La personne entre de nouveau avec son nouveau rôle.
access-team-give-role = Donner ce rôle
access-team-changed = { $name } : { $role }.
access-team-new-link = Un nouveau lien
access-team-new-link-invited = Le lien d’avant ne s’ouvrira plus.
access-team-new-link-here = Pour entrer de nouveau après un mot de passe oublié. Une de ses deux preuves lui sera demandée.
access-team-withdraw = Retirer l’invitation
access-team-withdrawn = L’invitation de { $name } est retirée.
access-team-depart = Départ
access-team-depart-what = Rien ne s’ouvre plus pour cette personne dès cet instant. Ce qu’elle a fait reste, avec son nom.
access-team-depart-now = Noter le départ de { $name }
access-team-departed = Le départ de { $name } est noté. Ses sessions sont fermées.

access-journal-title = Journal
access-journal-intro = Chaque geste fait ici, et comment il a fini. Personne ne peut changer une ligne.
access-journal-narrow = Choisir les lignes
access-journal-what = Geste
access-journal-who = Par
access-journal-when = Quand
access-journal-end = Issue
access-journal-about = Au sujet de
access-journal-from = Depuis le
access-journal-until = Jusqu’au
access-journal-anything = Tous les gestes
access-journal-anybody = Tout le monde
access-journal-any-end = Toutes
access-journal-applied = fait
access-journal-refused = refusé
access-journal-because = Refusé : { $why }
access-journal-by-member = quelqu’un de l’équipe
access-journal-by-link = la personne, avec son code
access-journal-by-system = Jalon
access-journal-see-person = le dossier
access-journal-see-referral = la référence
access-journal-none = Aucune ligne.
access-journal-none-next = Élargissez votre choix.
access-journal-all = Tout montrer
access-pages = Pages
access-pages-first = Les plus récentes
access-pages-older = Plus anciennes

access-reads-title = Qui a lu quel dossier
access-reads-intro = Chaque dossier ouvert et chaque ligne vue dans une liste, avec la personne et l’heure.
access-reads-file = Dossier
access-reads-request = une demande
access-reads-how = Comment
access-reads-any = Toutes
access-reads-opened = ouvert
access-reads-listed = vu dans une liste
access-reads-searched = trouvé par une recherche
access-reads-elsewhere = une personne, { $organisation }
access-reads-all = Tous les dossiers
access-reads-none = Personne n’a rien lu.
access-reads-none-next = Élargissez votre choix, ou revenez plus tard.
member-one-an-address = Cette adresse est déjà celle de quelqu’un de l’équipe.
