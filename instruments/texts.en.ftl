### public
### The instruments that come with the platform, besides the single window.

## page: instruments-portrait

# fr=a887e256 reviewed=no
instruments-portrait-title = Portrait
# fr=9f10bbc6 reviewed=no
instruments-portrait-purpose = See where things stand, and where to begin.
# fr=26ea9c47 reviewed=no
instruments-portrait-group-needs = Basic needs
# fr=2a871e0b reviewed=no
instruments-portrait-group-self = What comes next, from 0 to 10
# fr=25dd095d reviewed=no
instruments-portrait-page-needs = Basic needs, these days
# fr=8d19f3b8 reviewed=no
instruments-portrait-page-self = What comes next
# fr=37211148 reviewed=no
instruments-portrait-needs-why = What is urgent comes first. No answer closes a door.
# fr=488df812 reviewed=no
instruments-portrait-self-why = This shows what moves with time. It is not a mark.
# fr=77f6a48c reviewed=no
instruments-portrait-need-housing = Having a roof
# fr=7ccc7c39 reviewed=no
instruments-portrait-need-housing-label = Housing
# fr=70ebfd7e reviewed=no
instruments-portrait-need-housing-choice-settled = It is settled
# fr=871d5901 reviewed=no
instruments-portrait-need-housing-choice-not-sure = It is not sure
# fr=9b04c752 reviewed=no
instruments-portrait-need-housing-choice-not-now = Not at the moment
# fr=7cfb0e88 reviewed=no
instruments-portrait-need-food = Having enough to eat
# fr=a15ca813 reviewed=no
instruments-portrait-need-food-label = Food
# fr=cfb41444 reviewed=no
instruments-portrait-need-food-choice-settled = It is settled
# fr=92b460a5 reviewed=no
instruments-portrait-need-food-choice-not-sure = It is not sure
# fr=2deb24b5 reviewed=no
instruments-portrait-need-food-choice-not-now = Not at the moment
# fr=97ebbb4d reviewed=no
instruments-portrait-need-safety = Feeling safe
# fr=50d460a6 reviewed=no
instruments-portrait-need-safety-label = Safety
# fr=956e4e94 reviewed=no
instruments-portrait-need-safety-choice-settled = It is settled
# fr=3626eebb reviewed=no
instruments-portrait-need-safety-choice-not-sure = It is not sure
# fr=e4b9e743 reviewed=no
instruments-portrait-need-safety-choice-not-now = Not at the moment
# fr=b057cb89 reviewed=no
instruments-portrait-need-money-month = Having enough money to reach the end of the month
# fr=f872430c reviewed=no
instruments-portrait-need-money-month-label = Money for the month
# fr=a4621a60 reviewed=no
instruments-portrait-need-money-month-choice-settled = It is settled
# fr=19b912c1 reviewed=no
instruments-portrait-need-money-month-choice-not-sure = It is not sure
# fr=f78d1f84 reviewed=no
instruments-portrait-need-money-month-choice-not-now = Not at the moment
# fr=72401408 reviewed=no
instruments-portrait-portrait-confidence = { $for ->
    [other] How sure is she that she will get there?
   *[self] How sure are you that you will get there?
}
# fr=81e4ce77 reviewed=no
instruments-portrait-portrait-confidence-label = Confidence
# fr=0a5758ba reviewed=no
instruments-portrait-portrait-confidence-low = not at all, for now
# fr=51daf3b6 reviewed=no
instruments-portrait-portrait-confidence-high = completely
# fr=07a65275 reviewed=no
instruments-portrait-portrait-importance = { $for ->
    [other] How much does it matter to her, at the moment?
   *[self] How much does it matter to you, at the moment?
}
# fr=411fefb6 reviewed=no
instruments-portrait-portrait-importance-label = Importance
# fr=f2add602 reviewed=no
instruments-portrait-portrait-importance-low = not at all, for now
# fr=1bbb1541 reviewed=no
instruments-portrait-portrait-importance-high = more than anything

## page: instruments-emploi

# fr=ae4c137b reviewed=no
instruments-emploi-title = The work looked for
# fr=46769cd5 reviewed=no
instruments-emploi-purpose = Look for work that fits, and know what is missing to get there.
# fr=29973213 reviewed=no
instruments-emploi-group-work = The work
# fr=96aa3ce5 reviewed=no
instruments-emploi-group-have = Strengths
# fr=43cd4561 reviewed=no
instruments-emploi-group-search = The search
# fr=f85f6737 reviewed=no
instruments-emploi-page-wanted = The work wanted
# fr=90186a4b reviewed=no
instruments-emploi-page-conditions = What it takes to be possible
# fr=ccb3d705 reviewed=no
instruments-emploi-page-skills = Know-how
# fr=02da08d1 reviewed=no
instruments-emploi-page-search = Where the search stands
# fr=3a721736 reviewed=no
instruments-emploi-wanted-why = We look in that direction, and not at random.
# fr=8860d253 reviewed=no
instruments-emploi-conditions-why = Work that does not go with one’s life does not last.
# fr=690e1484 reviewed=no
instruments-emploi-limits-why = We set aside what would do harm. Nothing is told to an employer without an agreement.
# fr=7785671f reviewed=no
instruments-emploi-skills-why = What one can do is easier to say once it is written.
# fr=78693722 reviewed=no
instruments-emploi-diploma-why = Some jobs ask for it. There are other ways.
# fr=59eb49c7 reviewed=no
instruments-emploi-where-why = A diploma from elsewhere can be recognised here.
# fr=4b202f66 reviewed=no
instruments-emploi-recognised-why = If it helps, we take the steps with you.
# fr=0e47608a reviewed=no
instruments-emploi-search-why = We begin where something is left to do.
# fr=3ed3fc6b reviewed=no
instruments-emploi-confidence-why = This shows what moves with time. It is not a mark.
# fr=87b06c4c reviewed=no
instruments-emploi-work-wanted = What work would fit?
# fr=12bb76ad reviewed=no
instruments-emploi-work-wanted-label = Work wanted
# fr=185562c0 reviewed=no
instruments-emploi-work-wanted-hint = A trade, a place, or just an idea.
# fr=342f181e reviewed=no
instruments-emploi-work-liked = What was liked in what was done before?
# fr=81b1b8c0 reviewed=no
instruments-emploi-work-liked-label = What was liked
# fr=edd1bfcb reviewed=no
instruments-emploi-work-liked-hint = Paid or not: home, family and volunteering count too.
# fr=19907b9e reviewed=no
instruments-emploi-work-hours = Which times are possible?
# fr=efa735b6 reviewed=no
instruments-emploi-work-hours-label = Possible times
# fr=22e54b44 reviewed=no
instruments-emploi-work-hours-choice-full = Full time
# fr=bf87cc6f reviewed=no
instruments-emploi-work-hours-choice-part = Part time
# fr=19277172 reviewed=no
instruments-emploi-work-hours-choice-day = Daytime
# fr=6cb2fba1 reviewed=no
instruments-emploi-work-hours-choice-evening = Evening
# fr=3abe6ae0 reviewed=no
instruments-emploi-work-hours-choice-night = Night
# fr=3a7f2af0 reviewed=no
instruments-emploi-work-hours-choice-weekend = Weekend
# fr=0e3867c7 reviewed=no
instruments-emploi-work-hours-choice-irregular = Hours that change
# fr=39bd6542 reviewed=no
instruments-emploi-work-travel = How to get to work?
# fr=a380b3fb reviewed=no
instruments-emploi-work-travel-label = Getting there
# fr=07e66326 reviewed=no
instruments-emploi-work-travel-choice-car = By car
# fr=4d91eeaf reviewed=no
instruments-emploi-work-travel-choice-transit = By bus or metro
# fr=05fd0e3f reviewed=no
instruments-emploi-work-travel-choice-walk = On foot
# fr=6dd41574 reviewed=no
instruments-emploi-work-travel-choice-bike = By bike
# fr=059a38fc reviewed=no
instruments-emploi-work-travel-choice-ride = With somebody
# fr=98c6a2d4 reviewed=no
instruments-emploi-work-travel-choice-home = Work at home only
# fr=2af619b4 reviewed=no
instruments-emploi-work-limits = Is there anything to avoid?
# fr=a2c7ff90 reviewed=no
instruments-emploi-work-limits-label = To avoid
# fr=a7e715c9 reviewed=no
instruments-emploi-work-limits-hint = For example: lifting, standing, noise, a place.
# fr=6d7263be reviewed=no
instruments-emploi-work-skills = What is done well?
# fr=e08c5cc3 reviewed=no
instruments-emploi-work-skills-label = Know-how
# fr=7d71287f reviewed=no
instruments-emploi-work-skills-hint = With an example if possible.
# fr=85df1c5c reviewed=no
instruments-emploi-work-experience = Which jobs, placements or helping hands so far?
# fr=d857e611 reviewed=no
instruments-emploi-work-experience-label = Experience
# fr=5e2db129 reviewed=no
instruments-emploi-work-experience-hint = Even short, even long ago, here or elsewhere.
# fr=7d3552ad reviewed=no
instruments-emploi-training-diploma = What is the latest diploma?
# fr=a88b2165 reviewed=no
instruments-emploi-training-diploma-label = Diploma
# fr=1d4bdf48 reviewed=no
instruments-emploi-training-diploma-choice-none-yet = No diploma yet
# fr=3a18159e reviewed=no
instruments-emploi-training-diploma-choice-secondary = Secondary school
# fr=420a2bdb reviewed=no
instruments-emploi-training-diploma-choice-vocational = Vocational training
# fr=9f84f8a6 reviewed=no
instruments-emploi-training-diploma-choice-college = College
# fr=973313f4 reviewed=no
instruments-emploi-training-diploma-choice-university = University
# fr=fe3cf1b3 reviewed=no
instruments-emploi-training-where = Where was it obtained?
# fr=c0d0af58 reviewed=no
instruments-emploi-training-where-label = Where the diploma is from
# fr=8326cea2 reviewed=no
instruments-emploi-training-where-choice-quebec = In Québec
# fr=9d76f94d reviewed=no
instruments-emploi-training-where-choice-canada = Elsewhere in Canada
# fr=ebb0204f reviewed=no
instruments-emploi-training-where-choice-abroad = In another country
# fr=7abeee08 reviewed=no
instruments-emploi-training-recognised = Is this diploma recognised here?
# fr=06d5b09a reviewed=no
instruments-emploi-training-recognised-label = Recognised here
# fr=87c82fb3 reviewed=no
instruments-emploi-training-recognised-choice-yes = Yes
# fr=50d7e8a4 reviewed=no
instruments-emploi-training-recognised-choice-begun = The steps have begun
# fr=5539131d reviewed=no
instruments-emploi-training-recognised-choice-not-yet = Not yet
# fr=34b9e3a3 reviewed=no
instruments-emploi-training-recognised-choice-unknown = I do not know
# fr=198525f1 reviewed=no
instruments-emploi-work-steps = What is ready already?
# fr=0627cc34 reviewed=no
instruments-emploi-work-steps-label = Ready already
# fr=7df800c5 reviewed=no
instruments-emploi-work-steps-choice-cv = An up-to-date CV
# fr=ba0ea7e7 reviewed=no
instruments-emploi-work-steps-choice-letter = A letter
# fr=7f52b2ff reviewed=no
instruments-emploi-work-steps-choice-offers = Knowing where to find openings
# fr=dec567f3 reviewed=no
instruments-emploi-work-steps-choice-interview = Feeling at ease in an interview
# fr=c5005626 reviewed=no
instruments-emploi-work-steps-choice-employers = A list of employers
# fr=f1ea429b reviewed=no
instruments-emploi-work-steps-choice-network = Having talked about it to people around
# fr=100ed4ca reviewed=no
instruments-emploi-work-steps-choice-references = People who can recommend
# fr=2031279b reviewed=no
instruments-emploi-work-steps-choice-none = Nothing for now
# fr=59c26d3b reviewed=no
instruments-emploi-work-confidence = { $for ->
    [other] How much at ease does she feel about looking?
   *[self] How much at ease do you feel about looking?
}
# fr=cb188fad reviewed=no
instruments-emploi-work-confidence-label = At ease to look
# fr=f7eb4032 reviewed=no
instruments-emploi-work-confidence-low = not at all, for now
# fr=dcc17e7a reviewed=no
instruments-emploi-work-confidence-high = completely
