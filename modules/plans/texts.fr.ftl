### public
### prefixes: plan, plan-version, pause
### Le plan, les pauses, et ce que la personne en lit avec son code.

## page: plans-files

plans-files = Mes dossiers
plans-files-lead = Votre code ouvre votre demande. Il ouvre aussi votre dossier dans chaque groupe qui vous aide.
plans-files-none = Votre code ouvre votre demande. Aucun groupe n’a encore ouvert de dossier avec vous.
plans-files-open = Ouvrir mon dossier
plans-files-request = Ma demande
plans-files-open-request = Ouvrir ma demande
plans-files-wrong = Ce dossier ne s’ouvre pas avec votre code. Prenez-en un dans la liste.

## page: plans-mine

plans-mine-title = Mon plan
plans-mine-with = Avec
plans-mine-paused = Vous êtes en pause depuis le { DAY($day) }
plans-mine-paused-why = Personne ne vous relance. Votre plan vous attend.
plans-mine-paused-back = Vous pensiez revenir le { DAY($day) }. Ce jour peut changer.
plans-stands-none = Votre plan n’est pas encore écrit. Il s’écrit avec vous et avec vos mots.
plans-stands-draft = Ce plan s’écrit avec vous. Rien n’est encore décidé.
plans-stands-proposed = Lisez ce plan et dites ce que vous en pensez. Prenez votre temps.
plans-stands-asked = Vous voulez changer ce plan. Votre groupe en parle avec vous.
plans-stands-agreed = Vous êtes d’accord avec ce plan depuis le { DAY($day) }.
plans-stands-changed = Ce plan a changé depuis votre accord du { DAY($day) }. On en parle avec vous.
plans-mine-answer = Dire ce que j’en pense
plans-mine-asked = Ce que vous voulez changer
plans-mine-words = Vos mots :
plans-mine-before = Le plan que vous avez accepté le { DAY($day) }
plans-mine-may = Ce que je peux faire
plans-mine-change = Demander de changer mon plan
plans-goal-state = { $state ->
    [reached] Atteint
    [later] Gardé pour plus tard
    [let-go] Laissé de côté
   *[open] En chemin
}
plans-step-state = { $state ->
    [done] Fait
    [later] Gardé pour plus tard
    [let-go] Laissé de côté
   *[open] En chemin
}
plans-who = { $who ->
    [person] Vous
    [counsellor] La personne qui vous accompagne
   *[other] Quelqu’un d’autre
}
plans-kind = { $kind ->
    [search] Recherche d’emploi
    [training] Formation ou diplôme
    [social] Bénévolat ou vie sociale
    [health] Santé
    [housing] Logement
    [service] Autre service
   *[other] Autre chose
}
plans-level = { $level ->
    [literacy] Lire, écrire, compter
    [secondary] Études secondaires
    [vocational] Formation professionnelle
    [college] Cégep
    [university] Université
    [language] Cours de langue
   *[short] Courte formation
}
plans-by = vers le { DAY($day) }
plans-on = { DAY($day) }
plans-stages-count = étapes : { $reached } sur { $count }
plans-skills = Compétences reconnues :

## page: plans-answer

plans-answer-title = Êtes-vous d’accord avec ce plan ?
plans-answer-why = Dites oui, ou demandez autre chose. Les deux conviennent.
plans-answer-yes = Oui, je suis d’accord
plans-answer-change = Je veux changer quelque chose
plans-answer-words = Que voulez-vous changer ?
plans-answer-words-hint = Dites-le avec vos mots.
plans-answer-kept = Dites-le avec vos mots. Rien ne change sans vous.
plans-answer-send = Envoyer
plans-answer-later = Pas maintenant
plans-answer-plan = Relire le plan
plans-answer-portrait = D’abord, votre portrait
plans-answer-portrait-why = Ce plan part de votre portrait. Lisez-le, puis dites ce que vous pensez du plan.
plans-answer-portrait-go = Lire mon portrait
plans-answer-moved = On vous le proposera de nouveau, tel qu’il est maintenant. Vous n’avez rien à faire.
plans-answer-blank = Choisissez une des deux réponses.
plans-words-blank = Dites ce que vous voulez changer.

## page: plans-words

plans-words-title = Mes mots à côté du plan
plans-words-why = Ces mots sont à vous. Votre groupe les lit. Personne ne les change.
plans-words-save = Garder mes mots

## page: plans-pause

plans-pause-title = Prendre une pause
plans-pause-why = Une pause est votre choix. Personne ne vous relance avant votre retour. Votre plan vous attend.
plans-pause-reason = Voulez-vous dire pourquoi ?
plans-pause-reason-hint = Vous pouvez le garder pour vous.
plans-pause-back-on = Quand pensez-vous revenir ?
plans-pause-back-hint = C’est une idée, pas une promesse. Vous pouvez laisser vide.
plans-pause-take = Prendre ma pause
plans-pause-no-day = Écrivez un jour comme 15, 3 et 2027, ou laissez vide.
plans-resume-title = Dire que je suis de retour
plans-resume-why = Vous reprenez là où vous étiez. On vous appelle dans les jours qui suivent.
plans-resume-now = Je suis de retour

## page: plans-paper

plans-paper-title = Mon plan sur papier
plans-paper-mine = Mon plan sur papier (PDF)
plans-paper-lead = Tel qu’il est le { DAY($day) }.
plans-paper-free = Ce plan vous appartient. Vous pouvez le changer, prendre une pause ou arrêter quand vous voulez.
plans-paper-counsellor = Pour l’organisme
plans-paper-date = Date
plans-paper-not-here = La feuille ne peut pas être préparée ici. Imprimez la page de votre plan, ou demandez une feuille à votre groupe.
plans-paper-not-now = La feuille n’est pas prête. Essayez encore dans une minute.

## page: plans-reads

plans-reads-title = Qui a ouvert mon dossier
plans-reads-none = Personne ne l’a encore ouvert.

## page: plans-refusals

plans-nothing-to-agree = Il n’y a pas encore d’objectif dans ce plan.
plans-changed-meanwhile = Le plan a changé pendant la lecture. Relisez-le, puis répondez.
plans-already-agreed = Ce plan est déjà accepté, comme il est.
plans-portrait-not-seen = Lisez d’abord votre portrait. Vous répondez au plan juste après.
plans-not-proposed = Ce plan n’est pas encore prêt. Il vous sera bientôt proposé.
plans-no-plan = Il n’y a pas encore de plan à changer.
plans-already-in-pause = La pause est déjà commencée.
plans-back-past = Le jour du retour doit venir après aujourd’hui.
plans-not-in-pause = Il n’y a pas de pause en ce moment.
pause-one-open = La pause est déjà commencée.
plan-one-a-person = Le plan vient d’être ouvert. Essayez encore.
plan-version-numbered-once = Le plan vient d’être accepté. Relisez-le.

## staff

plans-tab = Plan
plans-none = Le plan de { $name } commence par ses mots
plans-none-next = Demandez : qu’est-ce que vous aimeriez voir changer en premier ? Écrivez sa réponse telle quelle, puis une première étape.
plans-goal = Objectif
plans-goal-add = Un objectif de { $name }, dans ses mots
plans-goal-hint = Comme la personne le dit : « Je veux que mes journées aient un sens ».
plans-goal-words = L’objectif, dans ses mots
plans-goal-change = Modifier
plans-add = Ajouter
plans-save = Enregistrer
plans-note = Noter
plans-noted = C’est noté
plans-optional = facultatif
plans-step = Étape
plans-step-add = Ajouter une étape
plans-step-change = Modifier l’étape
plans-step-words = L’étape
plans-step-kind = De quelle sorte
plans-step-who = Qui s’en occupe
plans-step-who-other = Son nom ou son service
plans-step-by = Vers quel jour
plans-step-place = { $kind ->
    [training] Établissement
    [social] Organisme ou lieu
   *[other] Lieu ou service
}
plans-step-level = Niveau
plans-level-none = Sans niveau
plans-step-stages = Étapes de la formation
plans-step-skills = Compétences reconnues
plans-a-line = Une par ligne.
plans-steps-of = Étapes : { $words }
plans-who-name = { $who ->
    [person] { $name }
    [counsellor] La personne qui accompagne
   *[other] Quelqu’un d’autre
}
plans-where = Où en est-on
plans-said = Ses mots à ce sujet
plans-beside = Les mots de { $name }, avec son code
plans-stage-on = atteinte le { DAY($day) }
plans-stage-reached = Atteinte
plans-stage-undo = Pas encore
plans-standing = { $standing ->
    [draft] en préparation
    [proposed] proposé
    [asked] changement demandé
    [agreed] convenu
    [changed] modifié depuis l’accord
   *[none] pas encore de plan
}
plans-standing-more = { $standing ->
    [draft] { $name } n’a pas encore dit son accord.
    [proposed] { $name } peut le lire et répondre avec son code, depuis le { DAY($day) }. Changer un mot retire la proposition : le plan sera à proposer de nouveau.
    [asked] Voici ce que { $name } voudrait.
    [agreed] { $name } a dit oui le { DAY($day) }{ $how ->
        [code] , avec son code.
        [paper] , sur papier.
       *[other] , à l’écran.
    }
    [changed] { $name } a dit oui le { DAY($day) } à une version d’avant.
   *[none] Rien n’est écrit.
}
plans-asked = { $name } demande un changement, le { DAY($day) }
plans-asked-next = Parlez-en ensemble, modifiez le plan, puis convenez-en de nouveau.
plans-agree = Convenir du plan
plans-agree-what = { $name } décide. Le plan est gardé tel quel à cette date, et reste modifiable à tout moment.
plans-agree-how = Comment dire oui
plans-agree-way = { $way ->
    [screen] Ensemble, à l’écran
    [code] Plus tard, avec son code
   *[paper] Sur papier
}
plans-agree-way-hint = { $way ->
    [screen] { $name } vient de le lire avec vous.
    [code] { $name } le lit avec son code et répond quand cela lui convient. Les titres sont dans sa langue, vos mots restent écrits comme ici. Un message le lui dit, si la personne les accepte.
   *[paper] La feuille est signée.
}
plans-agree-on = Signée le
plans-agree-now = Noter son accord
plans-agree-portrait = { $name } lit d’abord son portrait
plans-agree-portrait-why = Le plan part du portrait. Lisez-le ensemble, même s’il est vide, puis convenez du plan.
plans-agree-portrait-open = Ouvrir le portrait
plans-agree-portrait-now = Nous venons de lire le portrait ensemble
plans-agree-portrait-code = { $name } lit d’abord son portrait, puis le plan, avec le même code.
plans-propose-now = Proposer le plan
plans-agreed = L’accord de { $name } est noté
plans-proposed = { $name } peut lire le plan et répondre
plans-agreed-to-come = Le jour de l’accord ne peut pas être à venir.
plans-no-such-stage = Cette étape de la formation n’existe plus. Rechargez la page.
plans-paused = { $name } est en pause depuis le { DAY($day) }
plans-paused-what = Aucun rappel ne part, et rien n’est attendu.
plans-paused-back = Retour proposé vers le { DAY($day) }.
plans-pause-note = Noter une pause
plans-pause-what = { $name } prend une pause, sans avoir à dire pourquoi. Aucun rappel ne part avant son retour.
plans-pause-why-note = Ce que { $name } veut en dire
plans-pause-why-hint = Seulement si la personne veut que ce soit écrit.
plans-pause-back-note = Retour proposé
plans-pause-back-note-hint = Une idée, qui peut changer ou manquer.
plans-pause-now-note = Commencer la pause
plans-paused-done = La pause de { $name } est notée
plans-resume-note = Noter le retour de { $name }
plans-resume-what = { $name } reprend au même point. Le plan n’a pas bougé.
plans-resume-next = Prochain contact
plans-resume-now-note = Noter le retour
plans-resumed-done = Le retour de { $name } est noté
plans-versions = Versions convenues
plans-version = Version { $n }, { DAY($day) }
plans-version-now = Le plan d’aujourd’hui
plans-version-how = { $how ->
    [screen] à l’écran, avec { $by }
    [paper] sur papier, noté par { $by }
   *[code] avec son code
}
plans-compare = Comparer deux versions
plans-compare-from = De
plans-compare-to = À
plans-compare-same = Rien ne diffère entre les deux.
plans-difference = { $what ->
    [goal-added] Objectif ajouté :
    [goal-reworded] Objectif reformulé :
    [goal-left] Objectif retiré :
    [goal-moved] Objectif :
    [step-added] Étape ajoutée :
    [step-reworded] Étape modifiée :
    [step-left] Étape retirée :
   *[step-moved] Étape :
}
plans-paper = Version papier
plans-print = Imprimer
plans-back = Retour au plan
plans-pdf = Télécharger le PDF

plans-command-add-goal = Objectif ajouté
plans-command-reword-goal = Objectif reformulé
plans-command-settle-goal = Objectif suivi
plans-command-add-step = Étape ajoutée
plans-command-change-step = Étape modifiée
plans-command-settle-step = Étape suivie
plans-command-reach-stage = Étape de formation notée
plans-command-propose = Plan proposé
plans-command-agree = Accord au plan noté
plans-command-agree-mine = Accord au plan, avec son code
plans-command-ask-change = Changement demandé, avec son code
plans-command-say-beside = Mots ajoutés, avec son code
plans-command-pause = Pause notée
plans-command-pause-mine = Pause prise, avec son code
plans-command-resume = Retour noté
plans-command-resume-mine = Retour, avec son code
