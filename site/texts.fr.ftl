# Mots de la mise en page, communs à toutes les pages.
site-name = Jalon
site-error-prefix = Erreur :
site-skip = Aller au contenu
site-languages = Langues
site-aid = Aide et sortie rapide
site-talk = Parler à quelqu’un
site-leave = Quitter vite
site-leave-hint = Ouvre un site de météo à la place de cette page.
site-back = Retour
site-home = Accueil
site-privacy = Votre vie privée
site-free = Ce service est gratuit. Personne ne vous demandera d’argent.
site-demo = Démonstration : ces personnes n’existent pas. N’écrivez rien de vrai.
site-mark-done = fait
site-mark-now = en ce moment
site-mark-todo = à venir
site-mark-paused = en pause
site-mark-aside = mis de côté
site-date-day = Jour
site-date-month = Mois
site-date-year = Année
site-change = Modifier

## page: site-refused
site-not-found = Cette page n’existe pas.
site-not-found-next = L’adresse a peut-être changé. Revenez à l’accueil, ou appelez-nous.
site-need-code = Cette page s’ouvre avec votre code.
site-need-code-next = Vos réponses sont gardées. Entrez vos trois mots et vos quatre chiffres pour continuer.
site-from-elsewhere = Votre envoi venait d’un autre site.
site-from-elsewhere-next = Rien n’a été pris en compte. Ouvrez la page ici, puis envoyez-la de nouveau.
site-too-many = Il y a eu trop d’envois en peu de temps.
site-too-many-next = Attendez une minute, puis essayez encore. Vous pouvez aussi nous appeler.
site-resume = Reprendre avec mon code
