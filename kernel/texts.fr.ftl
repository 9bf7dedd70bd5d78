### public
### Ce que la plateforme dit d’elle-même, dans tous les modules : les refus qui n’ont pas de phrase à eux.

## page: kernel-refusals

kernel-constraint = Cette action est impossible pour le moment. Rien n’a été changé.
kernel-not-permitted = Cette action ne vous est pas ouverte. La personne qui vous aide peut vous dire pourquoi.
kernel-not-found = Nous ne trouvons pas ce que vous cherchez. Le lien est peut-être trop vieux.
kernel-invalid-input = Une réponse manque ou n’est pas claire. Corrigez ce qui est marqué, puis envoyez de nouveau.
kernel-signed-out = Votre session est finie. Ouvrez une session, puis recommencez. Rien n’a été perdu.
kernel-locked = Votre session est en pause. Donnez votre mot de passe pour continuer.
kernel-changed-meanwhile = Une autre personne vient de changer la même chose. Regardez ce qui a changé, puis choisissez.
kernel-already-exists = Cela existe déjà. Mettez la page à jour pour le voir.
kernel-id-reused = Cet envoi a déjà servi pour autre chose. Revenez au début de la page, puis recommencez.
kernel-from-elsewhere = Cet envoi ne vient pas de notre site. Ouvrez la page chez nous, puis recommencez.
kernel-unknown-command = Cette action n’existe plus. Mettez la page à jour, puis recommencez.
kernel-unknown-query = Cette liste n’existe plus. Mettez la page à jour, puis recommencez.
kernel-too-large = Ce que vous envoyez est trop gros. Enlevez une partie, puis envoyez de nouveau.
kernel-internal = Une erreur est survenue chez nous. Rien n’a été changé. Recommencez dans quelques minutes.
