### public
### What the platform says by itself, in any module: refusals without a message of their own.

## page: kernel-refusals

kernel-rejected = Cette action est impossible dans l’état actuel. Rien n’a été changé.
kernel-not-permitted = Cette action ne vous est pas ouverte. La personne qui vous aide peut vous dire pourquoi.
kernel-not-signed-in = Votre session est finie. Ouvrez une session, puis recommencez.
kernel-not-found = Nous ne trouvons pas ce que vous cherchez. Le lien est peut-être trop vieux.
kernel-invalid-input = Une réponse manque ou n’est pas claire. Corrigez ce qui est marqué, puis envoyez de nouveau.
kernel-unknown-command = Cette action n’existe plus. Mettez la page à jour, puis recommencez.
kernel-too-many = Il y a eu trop d’essais en peu de temps. Attendez quelques minutes, puis recommencez.
kernel-expired = Le délai est passé. Demandez un nouveau lien, puis recommencez.
kernel-conflict = Une autre personne vient de changer la même chose. Regardez ce qui a changé, puis choisissez.
kernel-internal = Une erreur est survenue chez nous. Rien n’a été perdu. Recommencez dans quelques minutes.
kernel-unavailable = Le service ne répond pas en ce moment. Rien n’a été perdu. Recommencez dans quelques minutes.
kernel-too-large = Ce que vous envoyez est trop gros. Enlevez une partie, puis envoyez de nouveau.
kernel-to-confirm = C’est noté ici. La réponse viendra quand le réseau sera de retour.
