### public
### Les instruments livrés avec la plateforme, hors du guichet.

## page: instruments-portrait

instruments-portrait-title = Portrait
instruments-portrait-purpose = Voir où en sont les choses, et par où commencer.
instruments-portrait-group-needs = Les besoins de base
instruments-portrait-group-self = La suite, de 0 à 10
instruments-portrait-page-needs = Les besoins de base, ces temps-ci
instruments-portrait-page-self = La suite
instruments-portrait-needs-why = Ce qui presse passe en premier. Aucune réponse ne ferme une porte.
instruments-portrait-self-why = Cela montre ce qui bouge avec le temps. Ce n’est pas une note.
instruments-portrait-need-housing = Avoir un toit
instruments-portrait-need-housing-label = Logement
instruments-portrait-need-housing-choice-settled = C’est réglé
instruments-portrait-need-housing-choice-not-sure = Ce n’est pas sûr
instruments-portrait-need-housing-choice-not-now = Pas en ce moment
instruments-portrait-need-food = Manger assez
instruments-portrait-need-food-label = Nourriture
instruments-portrait-need-food-choice-settled = C’est réglé
instruments-portrait-need-food-choice-not-sure = Ce n’est pas sûr
instruments-portrait-need-food-choice-not-now = Pas en ce moment
instruments-portrait-need-safety = Se sentir en sécurité
instruments-portrait-need-safety-label = Sécurité
instruments-portrait-need-safety-choice-settled = C’est réglé
instruments-portrait-need-safety-choice-not-sure = Ce n’est pas sûr
instruments-portrait-need-safety-choice-not-now = Pas en ce moment
instruments-portrait-need-money-month = Avoir assez d’argent pour finir le mois
instruments-portrait-need-money-month-label = Argent du mois
instruments-portrait-need-money-month-choice-settled = C’est réglé
instruments-portrait-need-money-month-choice-not-sure = Ce n’est pas sûr
instruments-portrait-need-money-month-choice-not-now = Pas en ce moment
instruments-portrait-portrait-confidence = { $for ->
    [other] À quel point la personne croit-elle y arriver ?
   *[self] À quel point croyez-vous y arriver ?
}
instruments-portrait-portrait-confidence-label = Confiance
instruments-portrait-portrait-confidence-low = pas du tout, pour le moment
instruments-portrait-portrait-confidence-high = tout à fait
instruments-portrait-portrait-importance = { $for ->
    [other] À quel point est-ce important pour la personne, en ce moment ?
   *[self] À quel point est-ce important pour vous, en ce moment ?
}
instruments-portrait-portrait-importance-label = Importance
instruments-portrait-portrait-importance-low = pas du tout, pour le moment
instruments-portrait-portrait-importance-high = plus que tout

## page: instruments-emploi

instruments-emploi-title = Emploi recherché
instruments-emploi-purpose = Chercher un travail qui va bien, et savoir ce qui manque pour y aller.
instruments-emploi-group-work = Le travail
instruments-emploi-group-have = Les forces
instruments-emploi-group-search = La recherche
instruments-emploi-page-wanted = Le travail souhaité
instruments-emploi-page-conditions = Ce qu’il faut pour que ce soit possible
instruments-emploi-page-skills = Le savoir-faire
instruments-emploi-page-search = Où en est la recherche
instruments-emploi-wanted-why = Nous cherchons dans ce sens, et non au hasard.
instruments-emploi-conditions-why = Un travail qui ne va pas avec la vie ne dure pas.
instruments-emploi-limits-why = Nous écartons ce qui ferait du tort. Rien n’est dit à un employeur sans un accord.
instruments-emploi-skills-why = Ce que l’on sait faire se dit mieux quand c’est écrit.
instruments-emploi-diploma-why = Certains emplois le demandent. D’autres voies existent.
instruments-emploi-where-why = Un diplôme d’ailleurs peut être reconnu ici.
instruments-emploi-recognised-why = Si cela aide, nous faisons la démarche avec vous.
instruments-emploi-search-why = Nous commençons là où il reste quelque chose à faire.
instruments-emploi-confidence-why = Cela montre ce qui bouge avec le temps. Ce n’est pas une note.
instruments-emploi-work-wanted = Quel travail irait bien ?
instruments-emploi-work-wanted-label = Travail souhaité
instruments-emploi-work-wanted-hint = Un métier, un lieu, ou simplement une idée.
instruments-emploi-work-liked = Qu’est-ce qui a été aimé dans ce qui a déjà été fait ?
instruments-emploi-work-liked-label = Ce qui a plu
instruments-emploi-work-liked-hint = Payé ou non : la maison, la famille et le bénévolat comptent aussi.
instruments-emploi-work-hours = Quels moments sont possibles ?
instruments-emploi-work-hours-label = Moments possibles
instruments-emploi-work-hours-choice-full = Temps plein
instruments-emploi-work-hours-choice-part = Temps partiel
instruments-emploi-work-hours-choice-day = Le jour
instruments-emploi-work-hours-choice-evening = Le soir
instruments-emploi-work-hours-choice-night = La nuit
instruments-emploi-work-hours-choice-weekend = La fin de semaine
instruments-emploi-work-hours-choice-irregular = Des heures qui changent
instruments-emploi-work-travel = Comment se rendre au travail ?
instruments-emploi-work-travel-label = Pour se rendre
instruments-emploi-work-travel-choice-car = En auto
instruments-emploi-work-travel-choice-transit = En autobus ou en métro
instruments-emploi-work-travel-choice-walk = À pied
instruments-emploi-work-travel-choice-bike = À vélo
instruments-emploi-work-travel-choice-ride = Avec quelqu’un
instruments-emploi-work-travel-choice-home = Travail à la maison seulement
instruments-emploi-work-limits = Y a-t-il des choses à éviter ?
instruments-emploi-work-limits-label = À éviter
instruments-emploi-work-limits-hint = Par exemple : soulever, rester debout, le bruit, un lieu.
instruments-emploi-work-skills = Que sait-on bien faire ?
instruments-emploi-work-skills-label = Savoir-faire
instruments-emploi-work-skills-hint = Avec un exemple si possible.
instruments-emploi-work-experience = Quels emplois, stages ou coups de main jusqu’ici ?
instruments-emploi-work-experience-label = Expérience
instruments-emploi-work-experience-hint = Même courts, même anciens, ici ou ailleurs.
instruments-emploi-training-diploma = Quel est le dernier diplôme ?
instruments-emploi-training-diploma-label = Diplôme
instruments-emploi-training-diploma-choice-none-yet = Pas encore de diplôme
instruments-emploi-training-diploma-choice-secondary = Secondaire
instruments-emploi-training-diploma-choice-vocational = Formation professionnelle
instruments-emploi-training-diploma-choice-college = Collégial
instruments-emploi-training-diploma-choice-university = Universitaire
instruments-emploi-training-where = Où a-t-il été obtenu ?
instruments-emploi-training-where-label = Lieu du diplôme
instruments-emploi-training-where-choice-quebec = Au Québec
instruments-emploi-training-where-choice-canada = Ailleurs au Canada
instruments-emploi-training-where-choice-abroad = Dans un autre pays
instruments-emploi-training-recognised = Ce diplôme est-il reconnu ici ?
instruments-emploi-training-recognised-label = Reconnu ici
instruments-emploi-training-recognised-choice-yes = Oui
instruments-emploi-training-recognised-choice-begun = La démarche est commencée
instruments-emploi-training-recognised-choice-not-yet = Pas encore
instruments-emploi-training-recognised-choice-unknown = Je ne sais pas
instruments-emploi-work-steps = Qu’est-ce qui est déjà prêt ?
instruments-emploi-work-steps-label = Déjà prêt
instruments-emploi-work-steps-choice-cv = Un CV à jour
instruments-emploi-work-steps-choice-letter = Une lettre
instruments-emploi-work-steps-choice-offers = Savoir où trouver des offres
instruments-emploi-work-steps-choice-interview = Se sentir à l’aise en entrevue
instruments-emploi-work-steps-choice-employers = Une liste d’employeurs
instruments-emploi-work-steps-choice-network = En avoir parlé autour de soi
instruments-emploi-work-steps-choice-references = Des gens qui peuvent recommander
instruments-emploi-work-steps-choice-none = Rien pour le moment
instruments-emploi-work-confidence = { $for ->
    [other] À quel point la personne se sent-elle à l’aise pour chercher ?
   *[self] À quel point vous sentez-vous à l’aise pour chercher ?
}
instruments-emploi-work-confidence-label = À l’aise pour chercher
instruments-emploi-work-confidence-low = pas du tout, pour le moment
instruments-emploi-work-confidence-high = tout à fait
