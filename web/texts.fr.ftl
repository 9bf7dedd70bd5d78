web-name = Jalon
web-places = Les lieux de votre travail
web-loading = Un instant.
web-saved = Enregistré
web-waiting = { $count ->
    [one] En attente d’envoi ({ $count })
   *[other] En attente d’envoi ({ $count })
}
web-other-language = English
web-sign-out = Sortir
web-close = Fermer
web-keys = Raccourcis du clavier
web-keys-everywhere = Partout
web-keys-go = Aller à
web-keys-find = chercher
web-keys-note = noter une rencontre
web-keys-help = montrer cette page
web-keys-back = revenir
web-keys-rows = passer d’une ligne à l’autre
web-keys-off = Ne pas utiliser les raccourcis d’une seule touche
web-locked = Votre écran est verrouillé
web-locked-why = Personne n’a rien fait depuis quinze minutes. Ce que vous aviez écrit est encore là.
web-password = Mot de passe
web-unlock = Ouvrir
web-unreached = Le serveur ne répond pas. Ce que vous voyez date de la dernière réponse.
web-refused = Cette page ne vous est pas ouverte.
web-try-again = Essayer encore
web-undo = Défaire
web-not-sent = Le serveur ne répond pas. Rien n’est perdu : essayez encore dans un instant.
web-why-not = { $what } : pas maintenant. { $why }
