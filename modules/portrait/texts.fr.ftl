### public
### prefixes: portrait
### Le portrait : ce qui porte une personne et ce qui la freine, dans ses mots, et ce qu’elle en lit avec son code.

## page: portrait-mine

portrait-mine-title = Mon portrait
portrait-mine-lead = Voici ce qui vous porte et ce qui vous freine, avec vos mots. Vous dites ce que vous voulez, et rien de plus.
portrait-mine-empty = Rien n’est écrit ici pour le moment, et cela convient. Vous pouvez le lire tel quel.
portrait-mine-stands = { $standing ->
    [read] Vous avez lu ce portrait le { DAY($day) }.
    [moved] Vous avez lu ce portrait le { DAY($day) }. Il a un peu bougé depuis.
    [new-words] Il y a de nouveaux mots depuis votre lecture du { DAY($day) }.
   *[unread] Prenez le temps de le lire.
}
portrait-mine-first = Dites que vous l’avez lu. Vous répondez au plan juste après.
portrait-mine-read = J’ai lu mon portrait
portrait-mine-read-why = Lire ne veut pas dire que tout est juste. Vous pouvez toujours changer quelque chose.
portrait-mine-asked = Ce que vous voulez changer
portrait-new = nouveau
portrait-plane = { $plane ->
    [personal] Moi
    [family] Ma famille et mes proches
    [cultural] Ma culture et mes langues
    [financial] Mon argent et mon quotidien
   *[professional] Mon travail et ce que je sais faire
}
portrait-side = { $side ->
    [strength] Mes forces
   *[obstacle] Mes obstacles
}
portrait-origin = { $origin ->
    [within] en moi
   *[around] autour de moi
}
portrait-lifted = Levé le { DAY($day) }
portrait-levels = Où j’en suis, de zéro à dix
portrait-confidence = Ma confiance d’y arriver
portrait-importance = Combien cela compte pour moi
portrait-level = { $value } le { DAY($day) }

## page: portrait-add

portrait-add-title = Ajouter mes mots à mon portrait
portrait-add-why = Une ligne suffit. Votre groupe la lit, et personne ne vous demande de la prouver.
portrait-add-words = Avec vos mots
portrait-add-kind = De quoi parlez-vous ?
portrait-add-kind-is = { $kind ->
    [strength-within] Une force que j’ai
    [strength-around] Une aide autour de moi
    [obstacle-within] Un obstacle que je vis
   *[obstacle-around] Un obstacle autour de moi
}
portrait-add-kind-like = { $kind ->
    [strength-within] Ce que je sais, ce que j’aime, ce qui me fait tenir
    [strength-around] Un proche, un groupe, un lieu, un service
    [obstacle-within] Ma santé, ma peine, ce que je ne sais pas encore
   *[obstacle-around] Une règle, un loyer, un service, un employeur
}
portrait-add-plane = Dans quelle partie de votre vie ?
portrait-add-save = Ajouter à mon portrait
portrait-add-words-blank = Écrivez quelques mots.
portrait-add-kind-blank = Choisissez de quoi vous parlez.
portrait-add-plane-blank = Choisissez une partie de votre vie.

## page: portrait-change

portrait-change-link = Demander de changer mon portrait
portrait-change-title = Que voulez-vous changer dans votre portrait ?
portrait-change-why = Dites-le avec vos mots. Votre groupe en parle avec vous.
portrait-change-send = Envoyer
portrait-change-blank = Dites ce que vous voulez changer.

## page: portrait-refusals

portrait-changed-meanwhile = Le portrait a changé pendant la lecture. Relisez-le.
portrait-already-read = Ce portrait est déjà lu, comme il est.
portrait-one-a-person = Le portrait vient d’être ouvert. Essayez encore.
portrait-version-numbered-once = La lecture vient d’être notée. Rechargez la page.

## staff

portrait-tab = Portrait
portrait-title = Le portrait de { $name }
portrait-standing = { $standing ->
    [read] lu
    [moved] lu, a bougé depuis
    [new-words] nouveaux mots à lire
   *[unread] à lire ensemble
}
portrait-standing-more = { $standing ->
    [read] { $name } l’a lu le { DAY($day) }{ $how ->
        [code] , avec son code.
        [paper] , sur papier.
       *[other] , à l’écran.
    }
    [moved] { $name } l’a lu le { DAY($day) }. Il a bougé depuis, sans mots nouveaux à lire.
    [new-words] { $name } en a lu une version le { DAY($day) }.
   *[unread] { $name } le lit avant de convenir du plan, même s’il est vide.
}
portrait-plane-name = { $plane ->
    [personal] Personnel
    [family] Famille et proches
    [cultural] Culture et langues
    [financial] Argent et quotidien
   *[professional] Travail et savoir-faire
}
portrait-side-name = { $side ->
    [strength] Forces
   *[obstacle] Obstacles
}
portrait-side-what = { $side ->
    [strength] ce qui porte { $name }
   *[obstacle] ce qui freine { $name }
}
portrait-origin-what = { $origin ->
    [within] ce que la personne porte
   *[around] règles, services, employeurs, logement, argent, proches
}
portrait-origin-ask = D’où cela vient
portrait-origin-why = Dans le doute : autour de moi. Un obstacle dit ce qui se trouve sur la route, jamais une faute.
portrait-add = Ajouter
portrait-add-line = { $side ->
    [strength] Une force, dans ses mots
   *[obstacle] Un obstacle, dans ses mots
}
portrait-add-where = { $side ->
    [strength] une force
   *[obstacle] un obstacle
}
portrait-line = { $side ->
    [strength] Une force
   *[obstacle] Un obstacle
}
portrait-words = Ses mots
portrait-plane-ask = Où
portrait-save = Enregistrer
portrait-withdraw = Retirer du portrait
portrait-withdraw-what = À la demande de { $name } : la ligne disparaît avec ses mots. Seules les versions déjà lues la gardent.
portrait-withdrawn = La ligne est retirée
portrait-lift-on = Depuis le
portrait-lift-words = Comment, dans ses mots
portrait-lift-now = Noter qu’il est levé
portrait-begin = Demandez ce qui fait tenir, et ce qui complique la vie. Écrivez les mots tels quels, une ligne à la fois.
portrait-lifted-done = L’obstacle est levé, et sa trace reste
portrait-unlift = Il est là de nouveau
portrait-unlifted = L’obstacle est là de nouveau
portrait-optional = facultatif
portrait-hers = écrit par { $name }
portrait-new-line = pas encore lu
portrait-asked = { $name } voudrait changer quelque chose, le { DAY($day) }
portrait-asked-next = Parlez-en ensemble, changez les lignes, puis relisez le portrait.
portrait-asked-done = Nous en avons parlé
portrait-show = Nous l’avons lu ensemble
portrait-show-title = { $name } a lu son portrait
portrait-show-what = { $name } voit les mots écrits et peut les changer. La version lue est gardée telle quelle à cette date.
portrait-show-how = Comment
portrait-show-way = { $way ->
    [screen] Ensemble, à l’écran
   *[paper] Sur papier
}
portrait-show-on = Le
portrait-show-now = Noter la lecture
portrait-shown = La lecture de { $name } est notée
portrait-needs = D’abord, l’essentiel
portrait-needs-what = Ce qui manque aujourd’hui passe avant le reste. Tout reste possible en même temps.
portrait-needs-ask = Demander l’essentiel
portrait-need = { $need ->
    [housing] Logement
    [food] Nourriture
    [safety] Sécurité
   *[money] Argent du mois
}
portrait-need-state = { $state ->
    [settled] c’est réglé
    [not-sure] ce n’est pas sûr
    [not-now] pas en ce moment
    [kept] gardé pour soi
    [window] dit à la demande
   *[unasked] pas encore abordé
}
portrait-need-numbers = Qui appeler
portrait-need-send = Référer
portrait-need-plan = Ajouter au plan
portrait-need-planned = Déjà dans le plan
portrait-need-goal = { $need ->
    [housing] Avoir un logement sûr
    [food] Manger chaque jour
    [safety] Me sentir en sécurité
   *[money] Arriver à payer le mois
}
portrait-need-step = { $need ->
    [housing] Chercher un toit avec une ligne d’aide ou un service
    [food] Trouver une aide alimentaire tout près
    [safety] Parler à une ligne d’écoute et prévoir un lieu sûr
   *[money] Vérifier mes droits et l’aide d’urgence
}
portrait-need-planned-done = L’objectif est ajouté au plan
portrait-level-none = Pas encore dit
portrait-level-say = Dire où on en est
portrait-level-note = Noter
portrait-level-from-to = { $title } : de 0 à 10, le { DAY($from) } puis le { DAY($to) }
portrait-level-day = Jour
portrait-level-value = De 0 à 10
portrait-level-table = Voir en tableau
portrait-level-what = Ce que { $name } en dit, à chaque fois. Ce n’est pas une note.
portrait-versions = Versions lues
portrait-version = Version { $n }, { DAY($day) }
portrait-version-now = Le portrait d’aujourd’hui
portrait-version-how = { $how ->
    [screen] à l’écran, avec { $by }
    [paper] sur papier, noté par { $by }
   *[code] avec son code
}
portrait-compare = Comparer deux versions
portrait-compare-from = De
portrait-compare-to = À
portrait-compare-same = Rien ne diffère entre les deux.
portrait-difference = { $what ->
    [added] Ajouté :
    [reworded] Dit autrement :
    [moved] Mis ailleurs :
    [lifted] Obstacle levé :
    [back] Là de nouveau :
   *[off] Retiré :
}
portrait-paper = Version papier
portrait-print = Imprimer
portrait-back = Retour au portrait
portrait-paper-lead = Tel qu’il est le { DAY($day) }.
portrait-paper-free = Ces mots vous appartiennent. Vous pouvez les changer ou les faire retirer quand vous voulez.
portrait-paper-room = Ce que vous voulez ajouter ou changer
portrait-empty-line = Rien d’écrit
portrait-lifts-obstacles = Seul un obstacle peut être levé.
portrait-lifted-to-come = Le jour ne peut pas être à venir.
portrait-not-lifted = Cet obstacle n’est pas levé.
portrait-read-to-come = Le jour de la lecture ne peut pas être à venir.
portrait-nothing-asked = Aucun changement n’est demandé.

portrait-command-add-item = Ligne ajoutée au portrait
portrait-command-reword = Ligne du portrait reformulée
portrait-command-lift = Obstacle levé
portrait-command-unlift = Obstacle là de nouveau
portrait-command-withdraw = Ligne retirée du portrait
portrait-command-show = Lecture du portrait notée
portrait-command-seen-mine = Portrait lu, avec son code
portrait-command-ask-change = Changement du portrait demandé, avec son code
portrait-command-answer-change = Changement du portrait abordé
portrait-command-add-mine = Mots ajoutés au portrait, avec son code
