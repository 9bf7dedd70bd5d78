## setup

setup-title = Installer Jalon
setup-closed = Cette installation attend la personne qui a lancé Jalon.
setup-closed-how = Ouvrez le lien affiché dans le terminal, ou venez depuis cette machine même.
setup-choose = Que voulez-vous installer ?
setup-demonstration = Une démonstration
setup-demonstration-hint = Un réseau avec une équipe et des personnes inventées. Tout s’essaie en un clic. Elle reste toujours une démonstration.
setup-network = Mon réseau
setup-network-hint = Le vrai répertoire, votre équipe, de vraies personnes.
setup-next = Continuer
setup-choose-missing = Choisissez l’un des deux.

setup-network-title = Votre réseau
setup-name = Le nom du réseau
setup-name-hint = Il paraît au bas de toutes les pages, par exemple « Réseau des services d’emploi ».
setup-name-missing = Écrivez le nom du réseau, en deux lettres ou plus.
setup-phone = Le téléphone d’aide
setup-phone-hint = On le voit sur chaque page. Quelqu’un y répond aux heures de bureau.
setup-phone-missing = Écrivez un numéro complet, avec l’indicatif régional.
setup-charge = La personne responsable de la vie privée
setup-charge-hint = Son nom paraît sur la page de la vie privée.
setup-charge-missing = Écrivez le nom de la personne responsable.
setup-charge-email = Son adresse courriel
setup-you = Vous
setup-you-hint = Vous serez la première personne du bureau du réseau. Vous inviterez les autres.
setup-your-name = Votre nom
setup-your-name-missing = Écrivez votre nom.
setup-email = Votre adresse courriel
setup-email-missing = Écrivez une adresse courriel, par exemple nom@exemple.org.
setup-organisation = Dirigez-vous aussi un organisme ?
setup-organisation-hint = Vous y aurez une place de direction, avec le même compte.
setup-organisation-none = Non, seulement le bureau du réseau
setup-install = Installer

setup-making-title = Un instant
setup-making = La démonstration se prépare : six mois de travail s’écrivent. Cela prend moins d’une minute.
setup-making-next = Cette page avance toute seule. Vous pouvez aussi la mettre à jour.
setup-making-refresh = Mettre à jour
setup-failed = La démonstration n’a pas pu se préparer. Lisez le terminal, effacez le dossier de données, puis relancez.
setup-office-of-demonstration = Bureau du réseau
