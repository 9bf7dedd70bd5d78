### public
### The questions that are asked. $for is "self" when people speak for themselves, "other" when somebody speaks for them.

## page: instruments

# fr=7c2cd2ba reviewed=no
instruments-optional = optional
# fr=21185ff3 reviewed=no
instruments-or = or
# fr=e906255b reviewed=no
instruments-prefer-not = I prefer not to answer
# fr=39625f95 reviewed=no
instruments-yes = Yes
# fr=3196564c reviewed=no
instruments-no = No
# fr=3f3f0a95 reviewed=no
instruments-ticked = Yes
# fr=8c8928fd reviewed=no
instruments-no-answer = No answer
# fr=d73aecc6 reviewed=no
instruments-kept = Prefers not to answer
# fr=045172e1 reviewed=no
instruments-age = { $years ->
    [0] Under one year old
    [one] { $years } year old
   *[other] { $years } years old
}
# fr=6a318a15 reviewed=no
instruments-ages = { $youngest } or { $oldest } years old
# fr=fb32666c reviewed=no
instruments-born = Year of birth: { $year }
# fr=fa611d06 reviewed=no
instruments-scale-value = { $value } out of { $most }

# fr=33c8a392 reviewed=no
instruments-error-needed = Answer this question to go on.
# fr=92e27bc3 reviewed=no
instruments-error-choice = Choose an answer from the list.
# fr=a9c9812d reviewed=no
instruments-error-which = Write your answer in the “other” box.
# fr=66143fe5 reviewed=no
instruments-error-too-long = The text is too long. Keep it to { NUMBER($max) } letters at most.
# fr=1e3cf404 reviewed=no
instruments-error-date = Write the day, the month and the year, like 3 12 1987.
# fr=a5003d03 reviewed=no
instruments-error-date-year = Write the year with its four digits, like 1987.
# fr=89343977 reviewed=no
instruments-error-year = Write the year with its four digits, like 1987.
# fr=909af275 reviewed=no
instruments-error-age = Write an age, like 38, or a year of birth, like 1987.
# fr=8aaaf62c reviewed=no
instruments-error-phone = Write the ten digits of the number, like 418-555-0123.
# fr=65a8c150 reviewed=no
instruments-error-phone-area = Add the first three digits of the number, like 418 or 514.
# fr=166b4499 reviewed=no
instruments-error-email = Write an address like name@example.ca.
# fr=a095920d reviewed=no
instruments-error-reach = Write a phone number or an e-mail address.
# fr=6f899999 reviewed=no
instruments-error-place = Write a postal code, a town or a region.
# fr=042fa293 reviewed=no
instruments-error-postal-code = Check the postal code. It should look like G1R 4S9.

# fr=86f0004c reviewed=no
instruments-guichet-title = Single window
# fr=aa4e3f11 reviewed=no
instruments-guichet-purpose = To find with you who can help, and let them reach you.
# fr=6f98a76d reviewed=no
instruments-guichet-group-need = The request
# fr=bc67e275 reviewed=no
instruments-guichet-group-you = { $for ->
    [other] The person
   *[self] You
}
# fr=517de40b reviewed=no
instruments-guichet-group-reach = { $for ->
    [other] Reaching them
   *[self] Reaching you
}
# fr=312124d7 reviewed=no
instruments-guichet-group-more = If you like

## page: guichet-need

# fr=5a286d05 reviewed=no
instruments-guichet-request-by = Who is this request for?
# fr=24024888 reviewed=no
instruments-guichet-request-by-label = Request for
# fr=51ec76e2 reviewed=no
instruments-guichet-request-by-why = We will know who we are talking to.
# fr=5b5ef59c reviewed=no
instruments-guichet-request-by-needed = Say who the request is for. It changes the questions.
# fr=fdeb7ba7 reviewed=no
instruments-guichet-request-by-choice-self = For me
# fr=fd92e38e reviewed=no
instruments-guichet-request-by-choice-relative = For someone close to me: family, friend, neighbour
# fr=3bd5e803 reviewed=no
instruments-guichet-request-by-choice-adviser = For someone I advise
# fr=066a5724 reviewed=no
instruments-guichet-request-by-choice-ministry-agent = For someone I serve at the ministry
# fr=7f64c0dc reviewed=no
instruments-guichet-request-by-choice-mobile-agent = For someone I meet on my rounds

# fr=9fe268a6 reviewed=no
instruments-guichet-page-helper = And you, who are you?
# fr=8f21d9c9 reviewed=no
instruments-guichet-helper-why = Whoever answers will know who they are talking to.
# fr=996f1ada reviewed=no
instruments-guichet-helper-name = Your name
# fr=a6334eba reviewed=no
instruments-guichet-helper-name-label = Asked by
# fr=a87e4e05 reviewed=no
instruments-guichet-helper-name-needed = Write your name. We need to know who makes the request.
# fr=be6821ff reviewed=no
instruments-guichet-helper-link = How do you know this person?
# fr=58a18e8a reviewed=no
instruments-guichet-helper-link-label = Link with the person
# fr=739d56eb reviewed=no
instruments-guichet-helper-link-choice-parent = I am their parent, or they are in my care
# fr=838d23a0 reviewed=no
instruments-guichet-helper-link-choice-spouse = We are a couple
# fr=d4e68b85 reviewed=no
instruments-guichet-helper-link-choice-child = I am their child
# fr=a677ed7d reviewed=no
instruments-guichet-helper-link-choice-family = I am family
# fr=e69e8431 reviewed=no
instruments-guichet-helper-link-choice-friend = We are friends or neighbours
# fr=f9b90410 reviewed=no
instruments-guichet-helper-link-choice-other = Another link
# fr=d285b98f reviewed=no
instruments-guichet-helper-link-choice-other-typed = What link?
# fr=2fad1187 reviewed=no
instruments-guichet-helper-organisation = Where do you work?
# fr=e701e0be reviewed=no
instruments-guichet-helper-organisation-label = Workplace
# fr=a200a6c1 reviewed=no
instruments-guichet-helper-organisation-hint = The name of your organisation or office.
# fr=2677be54 reviewed=no
instruments-guichet-helper-agreed = Does the person agree?
# fr=0b24dcc9 reviewed=no
instruments-guichet-helper-agreed-label = Agreement of the person
# fr=2081cee0 reviewed=no
instruments-guichet-helper-agreed-why = It is their request. Nothing leaves without their agreement.
# fr=9ea3b28e reviewed=no
instruments-guichet-helper-agreed-needed = Say whether the person agrees. It is their request.
# fr=117762dd reviewed=no
instruments-guichet-helper-agreed-choice-agrees = Yes, they know and they want it
# fr=918bab1a reviewed=no
instruments-guichet-helper-agreed-choice-authority = I act for them under the law, as parent or tutor
# fr=72bcfa40 reviewed=no
instruments-guichet-helper-agreed-choice-not-yet = Not yet
# fr=194c1af9 reviewed=no
instruments-guichet-notice-agreement-first = Talk to them first
# fr=73983ac5 reviewed=no
instruments-guichet-notice-agreement-first-text = This request is theirs. Talk to them, then come back here when you want. You can also call us together.

# fr=e8da44d2 reviewed=no
instruments-guichet-page-request = { $for ->
    [other] What does this person need?
   *[self] What do you need?
}
# fr=56821d63 reviewed=no
instruments-guichet-request-doors = { $for ->
    [other] The help they are looking for
   *[self] The help you are looking for
}
# fr=f780502a reviewed=no
instruments-guichet-request-doors-label = Help wanted
# fr=beaee157 reviewed=no
instruments-guichet-request-doors-why = One request is enough. No status in Canada closes the door.
# fr=36638e53 reviewed=no
instruments-guichet-request-doors-hint = Tick all that fit. Not sure? Tick support.
# fr=d9f44729 reviewed=no
instruments-guichet-request-doors-needed = Tick one or more. If you are not sure, tick support.
# fr=f7be8cbf reviewed=no
instruments-guichet-request-doors-choice-financial = Help with money
# fr=e3f0d6c4 reviewed=no
instruments-guichet-request-doors-choice-financial-hint = Social assistance, benefits, forms to fill in
# fr=754f1cc2 reviewed=no
instruments-guichet-request-doors-choice-social = Support in daily life
# fr=23774eba reviewed=no
instruments-guichet-request-doors-choice-social-hint = Housing, family, health, loneliness, paperwork
# fr=12c63ad5 reviewed=no
instruments-guichet-request-doors-choice-work = Work, or a step towards work
# fr=caf31c5b reviewed=no
instruments-guichet-request-doors-choice-work-hint = Looking, learning, feeling sure again
# fr=0451fdc5 reviewed=no
instruments-guichet-request-words = What is going on, in your own words?
# fr=9e7d4cef reviewed=no
instruments-guichet-request-words-label = What is going on
# fr=83e3448e reviewed=no
instruments-guichet-request-words-why = You will not have to say it again at each door.
# fr=85fb97d4 reviewed=no
instruments-guichet-request-words-hint = Write what you want, the way you speak. Or nothing.

# fr=cfacb7be reviewed=no
instruments-guichet-need-urgent = { $for ->
    [other] Are they missing something today?
   *[self] Are you missing something today?
}
# fr=64516e87 reviewed=no
instruments-guichet-need-urgent-label = Pressing need
# fr=4cdc011d reviewed=no
instruments-guichet-need-urgent-why = We give you numbers to call right now. The request goes on.
# fr=d78cd920 reviewed=no
instruments-guichet-need-urgent-hint = If a life is in danger, call 911.
# fr=53537e2f reviewed=no
instruments-guichet-need-urgent-choice-food = Something to eat
# fr=545592ca reviewed=no
instruments-guichet-need-urgent-choice-roof = A place to sleep
# fr=e4cfab26 reviewed=no
instruments-guichet-need-urgent-choice-safety = A safe place: there is a danger
# fr=f7107175 reviewed=no
instruments-guichet-need-urgent-choice-none = No, none of these
# fr=0fec2bcd reviewed=no
instruments-guichet-notice-urgent-help = You can call right now
# fr=aeb63954 reviewed=no
instruments-guichet-notice-urgent-help-text = These numbers are free. Call, then come back: the rest is waiting for you here.

## page: guichet-you

# fr=c347f812 reviewed=no
instruments-guichet-person-language = { $for ->
    [other] Which language should we speak with them?
   *[self] Which language should we speak with you?
}
# fr=38ca661c reviewed=no
instruments-guichet-person-language-label = Language
# fr=60c2c09a reviewed=no
instruments-guichet-person-language-why = We look for someone who speaks it.
# fr=5ec64422 reviewed=no
instruments-guichet-person-language-needed = Choose a language. You can also write another one.
# fr=04fcd850 reviewed=no
instruments-guichet-person-language-choice-fr = French
# fr=e7e0afc2 reviewed=no
instruments-guichet-person-language-choice-en = English
# fr=afe3b0d2 reviewed=no
instruments-guichet-person-language-choice-es = Spanish
# fr=46395128 reviewed=no
instruments-guichet-person-language-choice-ar = Arabic
# fr=49c79775 reviewed=no
instruments-guichet-person-language-choice-ht = Haitian Creole
# fr=2fd877b4 reviewed=no
instruments-guichet-person-language-choice-pt = Portuguese
# fr=0fab0e3b reviewed=no
instruments-guichet-person-language-choice-uk = Ukrainian
# fr=5ce9b6dd reviewed=no
instruments-guichet-person-language-choice-ru = Russian
# fr=92ec4864 reviewed=no
instruments-guichet-person-language-choice-fa = Persian
# fr=90320a7c reviewed=no
instruments-guichet-person-language-choice-prs = Dari
# fr=9b4258ce reviewed=no
instruments-guichet-person-language-choice-zh = Chinese
# fr=df11bbc6 reviewed=no
instruments-guichet-person-language-choice-fcs = Quebec Sign Language (LSQ)
# fr=7e649a8d reviewed=no
instruments-guichet-person-language-choice-other = Another language
# fr=c4e9f2ca reviewed=no
instruments-guichet-person-language-choice-other-typed = Which language?
# fr=ddf5764a reviewed=no
instruments-guichet-person-interpreter = { $for ->
    [other] Do they want an interpreter?
   *[self] Do you want an interpreter?
}
# fr=5718fc0b reviewed=no
instruments-guichet-person-interpreter-label = Interpreter
# fr=81230b0e reviewed=no
instruments-guichet-person-interpreter-why = We ask for this help from the very first call.
# fr=144ce4ec reviewed=no
instruments-guichet-person-interpreter-hint = You have nothing to pay.

# fr=70e14f01 reviewed=no
instruments-guichet-page-place = { $for ->
    [other] Where does this person live?
   *[self] Where do you live?
}
# fr=3e094bf3 reviewed=no
instruments-guichet-person-place = Postal code, town or region
# fr=a23fafcb reviewed=no
instruments-guichet-person-place-label = Place
# fr=69dc40f6 reviewed=no
instruments-guichet-person-place-why = We look for help near there.
# fr=31d1c147 reviewed=no
instruments-guichet-person-place-hint = Like G1R 4S9, Rimouski or Gaspésie.
# fr=4d288c1d reviewed=no
instruments-guichet-person-no-fixed-address = { $for ->
    [other] They have no fixed address
   *[self] I have no fixed address
}
# fr=8eb1ad03 reviewed=no
instruments-guichet-person-no-fixed-address-label = No fixed address
# fr=1effc105 reviewed=no
instruments-guichet-person-no-fixed-address-hint = Then a place people know is enough, or nothing at all.

# fr=a317527e reviewed=no
instruments-guichet-person-birth = { $for ->
    [other] How old is this person?
   *[self] How old are you?
}
# fr=311e45b3 reviewed=no
instruments-guichet-person-birth-label = Age
# fr=03768f40 reviewed=no
instruments-guichet-person-birth-why = Some services are for an age. From 14, you decide for yourself.
# fr=aa9a7e30 reviewed=no
instruments-guichet-person-birth-hint = An age, like 38, or a year of birth, like 1987.
# fr=11c2df51 reviewed=no
instruments-guichet-person-fourteen = { $for ->
    [other] Are they 14 or older?
   *[self] Are you 14 or older?
}
# fr=b095c0ca reviewed=no
instruments-guichet-person-fourteen-label = 14 or older
# fr=7da6b47c reviewed=no
instruments-guichet-person-fourteen-why = Before 14, the law asks for a parent to agree.
# fr=fd19975e reviewed=no
instruments-guichet-person-fourteen-needed = Answer yes or no. The law requires us to know.

# fr=924fedba reviewed=no
instruments-guichet-page-parent = With a parent
# fr=7f8cb244 reviewed=no
instruments-guichet-parent-why = Before 14, a parent must say yes. It can be the person who has care of the child.
# fr=465f301b reviewed=no
instruments-guichet-parent-name = { $for ->
    [other] The name of their parent
   *[self] The name of your parent
}
# fr=f4012a54 reviewed=no
instruments-guichet-parent-name-label = Parent
# fr=12327308 reviewed=no
instruments-guichet-parent-name-hint = Does this scare you? First call the number on this page.
# fr=d18f0366 reviewed=no
instruments-guichet-parent-name-needed = Write the name of the parent, or of the person who has care of the child.
# fr=55f62e9e reviewed=no
instruments-guichet-parent-reach = Their phone or e-mail
# fr=cb4262d5 reviewed=no
instruments-guichet-parent-reach-label = Reaching the parent
# fr=915a8043 reviewed=no
instruments-guichet-parent-reach-needed = Write a number or an e-mail. We must talk to them first.
# fr=ddd53611 reviewed=no
instruments-guichet-parent-present = Is this parent here right now?
# fr=1344ac94 reviewed=no
instruments-guichet-parent-present-label = Parent present
# fr=25945288 reviewed=no
instruments-guichet-parent-present-needed = Answer yes or no. If they are here, they can say yes now.

## page: guichet-reach

# fr=4d883a11 reviewed=no
instruments-guichet-page-name = { $for ->
    [other] What should we call them?
   *[self] What should we call you?
}
# fr=bca1d6f9 reviewed=no
instruments-guichet-person-name-why = We will know who to greet.
# fr=31370aab reviewed=no
instruments-guichet-person-called-name = { $for ->
    [other] Their first name, or the name they choose
   *[self] Your first name, or the name you choose
}
# fr=b64b7450 reviewed=no
instruments-guichet-person-called-name-label = Chosen name
# fr=8deddcea reviewed=no
instruments-guichet-person-called-name-hint = A first name is enough.
# fr=3974b463 reviewed=no
instruments-guichet-person-called-name-needed = Write a name, even a short one. A first name is enough.
# fr=4687003a reviewed=no
instruments-guichet-person-family-name = { $for ->
    [other] Their family name
   *[self] Your family name
}
# fr=cb741ab1 reviewed=no
instruments-guichet-person-family-name-label = Family name

# fr=93dc93dd reviewed=no
instruments-guichet-contact-how = { $for ->
    [other] How can we reach them safely?
   *[self] How can we reach you safely?
}
# fr=f4d0c470 reviewed=no
instruments-guichet-contact-how-label = Safe ways
# fr=efeaf590 reviewed=no
instruments-guichet-contact-how-why = Someone will answer. They will use this way, and no other.
# fr=211b0087 reviewed=no
instruments-guichet-contact-how-hint = Tick what is safe, even if others see your phone.
# fr=48f3ed9f reviewed=no
instruments-guichet-contact-how-needed = Tick one way or more. You can also come back with a code.
# fr=30767c3e reviewed=no
instruments-guichet-contact-how-choice-phone = By phone
# fr=56308b75 reviewed=no
instruments-guichet-contact-how-choice-text = By text message
# fr=e725c7ff reviewed=no
instruments-guichet-contact-how-choice-email = By e-mail
# fr=211f27e6 reviewed=no
instruments-guichet-contact-how-choice-helper = Through me, who makes the request
# fr=9b2b5452 reviewed=no
instruments-guichet-contact-how-choice-through = Through someone trusted
# fr=ec711d90 reviewed=no
instruments-guichet-contact-how-choice-code = { $for ->
    [other] By their code, with no contact
   *[self] By my code, with no contact
}
# fr=6e8e32b8 reviewed=no
instruments-guichet-contact-how-choice-code-hint = Nothing will be sent. The answer is read here, with a code.

# fr=61e4a776 reviewed=no
instruments-guichet-page-contact = { $for ->
    [other] Where and when can we reach them?
   *[self] Where and when can we reach you?
}
# fr=91f5411d reviewed=no
instruments-guichet-contact-why = These details are for answering, and for nothing else.
# fr=215639ce reviewed=no
instruments-guichet-contact-phone = { $for ->
    [other] Their phone number
   *[self] Your phone number
}
# fr=4fd5e2a5 reviewed=no
instruments-guichet-contact-phone-label = Phone
# fr=058292ad reviewed=no
instruments-guichet-contact-phone-needed = Write a number, or change the way on the page before.
# fr=af4a5c12 reviewed=no
instruments-guichet-contact-email = { $for ->
    [other] Their e-mail address
   *[self] Your e-mail address
}
# fr=a197c01a reviewed=no
instruments-guichet-contact-email-label = E-mail
# fr=a63c9058 reviewed=no
instruments-guichet-contact-email-needed = Write an e-mail, or change the way on the page before.
# fr=6c00a154 reviewed=no
instruments-guichet-helper-reach = Your own phone or e-mail, as the one who helps
# fr=cf8c5be8 reviewed=no
instruments-guichet-helper-reach-label = Reaching the helper
# fr=04a2a964 reviewed=no
instruments-guichet-helper-reach-needed = Write your number or your e-mail.
# fr=8a1070f8 reviewed=no
instruments-guichet-contact-through = The name of the trusted person
# fr=8b256d27 reviewed=no
instruments-guichet-contact-through-label = Trusted person
# fr=25226bc4 reviewed=no
instruments-guichet-contact-through-needed = Write the name of the trusted person.
# fr=90b260dc reviewed=no
instruments-guichet-contact-through-reach = The phone or e-mail of the trusted person
# fr=52f17a30 reviewed=no
instruments-guichet-contact-through-reach-label = Reaching the trusted person
# fr=48426660 reviewed=no
instruments-guichet-contact-through-reach-needed = Write their number or e-mail.
# fr=52abeb2f reviewed=no
instruments-guichet-contact-message = May we leave a message?
# fr=bd61eca7 reviewed=no
instruments-guichet-contact-message-label = Message allowed
# fr=cf14d2bd reviewed=no
instruments-guichet-contact-message-why = Without an answer, we leave no message.
# fr=5a4e1d6d reviewed=no
instruments-guichet-contact-when = When should we call?
# fr=19153741 reviewed=no
instruments-guichet-contact-when-label = Good times
# fr=9f428cad reviewed=no
instruments-guichet-contact-when-why = We call when you are able to talk.
# fr=fae22a41 reviewed=no
instruments-guichet-contact-when-choice-morning = In the morning
# fr=9955f794 reviewed=no
instruments-guichet-contact-when-choice-noon = Around noon
# fr=58b911e0 reviewed=no
instruments-guichet-contact-when-choice-afternoon = In the afternoon
# fr=1a7d2859 reviewed=no
instruments-guichet-contact-when-choice-evening = In the evening
# fr=6bb2b067 reviewed=no
instruments-guichet-contact-when-choice-weekend = On the weekend
# fr=a7599ac3 reviewed=no
instruments-guichet-contact-language = { $for ->
    [other] Which language should we write to them in?
   *[self] Which language should we write to you in?
}
# fr=1ce9a943 reviewed=no
instruments-guichet-contact-language-label = Language of messages
# fr=22316594 reviewed=no
instruments-guichet-contact-language-why = The message must be clear to whoever reads it.
# fr=0d56dc89 reviewed=no
instruments-guichet-contact-language-choice-fr = French
# fr=751138ec reviewed=no
instruments-guichet-contact-language-choice-en = English
# fr=888b7e74 reviewed=no
instruments-guichet-contact-language-choice-ar = Arabic
# fr=1c891b0a reviewed=no
instruments-guichet-contact-avoid = Is there anything to avoid?
# fr=4089dfb6 reviewed=no
instruments-guichet-contact-avoid-label = To avoid
# fr=84fc969a reviewed=no
instruments-guichet-contact-avoid-why = We will be careful.
# fr=b1fd1fd1 reviewed=no
instruments-guichet-contact-avoid-hint = A time, a number, someone who might answer.

## page: guichet-more

# fr=7d4579e3 reviewed=no
instruments-guichet-person-clienteles = { $for ->
    [other] Do they see themselves here?
   *[self] Do you see yourself here?
}
# fr=3ae20f47 reviewed=no
instruments-guichet-person-clienteles-label = Situations
# fr=0717ec0a reviewed=no
instruments-guichet-person-clienteles-why = Some groups know these lives well.
# fr=8ec7a957 reviewed=no
instruments-guichet-person-clienteles-hint = Tick what you want, or nothing. No answer closes the door.
# fr=0fb9b869 reviewed=no
instruments-guichet-person-clienteles-choice-femmes = { $for ->
    [other] She is a woman
   *[self] I am a woman
}
# fr=7e4c71a5 reviewed=no
instruments-guichet-person-clienteles-choice-parents = { $for ->
    [other] They are raising one child or more
   *[self] I am raising one child or more
}
# fr=f9caf782 reviewed=no
instruments-guichet-person-clienteles-choice-immigrantes = { $for ->
    [other] They come from another country
   *[self] I come from another country
}
# fr=9477136d reviewed=no
instruments-guichet-person-clienteles-choice-refugiees = { $for ->
    [other] They are a refugee
   *[self] I am a refugee
}
# fr=f12cc046 reviewed=no
instruments-guichet-person-clienteles-choice-demandeurs-asile = { $for ->
    [other] They are asking for asylum
   *[self] I am asking for asylum
}
# fr=d01bea5c reviewed=no
instruments-guichet-person-clienteles-choice-autochtones = { $for ->
    [other] They are First Nations, Inuit or Métis
   *[self] I am First Nations, Inuit or Métis
}
# fr=491b12d5 reviewed=no
instruments-guichet-person-clienteles-choice-judiciarisees = { $for ->
    [other] They are, or were, involved with the courts
   *[self] I am, or was, involved with the courts
}
# fr=ae1bd732 reviewed=no
instruments-guichet-person-clienteles-choice-dependance = { $for ->
    [other] They live, or lived, with an addiction
   *[self] I live, or lived, with an addiction
}
# fr=9a0aa825 reviewed=no
instruments-guichet-person-clienteles-choice-marginalisees = { $for ->
    [other] They live on the street, or are pushed aside
   *[self] I live on the street, or I am pushed aside
}
# fr=48899933 reviewed=no
instruments-guichet-person-clienteles-choice-autisme = { $for ->
    [other] They are autistic
   *[self] I am autistic
}
# fr=6aca0d7f reviewed=no
instruments-guichet-person-clienteles-choice-communaute-militaire = { $for ->
    [other] They, or their family, come from the military
   *[self] I, or my family, come from the military
}

# fr=d09a5a8a reviewed=no
instruments-guichet-page-more = { $for ->
    [other] To welcome them well
   *[self] To welcome you well
}
# fr=a09d0247 reviewed=no
instruments-guichet-request-access = { $for ->
    [other] What would make things easy for them?
   *[self] What would make things easy for you?
}
# fr=531fbcac reviewed=no
instruments-guichet-request-access-label = To welcome well
# fr=863e39a7 reviewed=no
instruments-guichet-request-access-why = We look for a place and a time that work.
# fr=0aebc405 reviewed=no
instruments-guichet-request-access-choice-on-site = Talking in person
# fr=3cf0796f reviewed=no
instruments-guichet-request-access-choice-phone = Talking on the phone
# fr=e99a9a03 reviewed=no
instruments-guichet-request-access-choice-video = Talking by video
# fr=928ee670 reviewed=no
instruments-guichet-request-access-choice-writing = Writing, without talking
# fr=631feb7f reviewed=no
instruments-guichet-request-access-choice-evening = Meeting in the evening
# fr=ddbd56e1 reviewed=no
instruments-guichet-request-access-choice-mobile-agent = Someone who comes to us
# fr=20b30cfd reviewed=no
instruments-guichet-request-access-choice-childcare = Someone to look after the children
# fr=1fae4f55 reviewed=no
instruments-guichet-request-access-choice-transport = Help with transport
# fr=3f69008e reviewed=no
instruments-guichet-request-access-choice-accessible = A place without steps
# fr=5a071c58 reviewed=no
instruments-guichet-request-access-choice-reading = Help with reading or writing
# fr=7ff3e236 reviewed=no
instruments-guichet-request-access-choice-other = Something else
# fr=95b4d7a3 reviewed=no
instruments-guichet-request-access-choice-other-typed = What else?
# fr=2f9485bd reviewed=no
instruments-guichet-person-papers = { $for ->
    [other] Which papers do they already have?
   *[self] Which papers do you already have?
}
# fr=73551abf reviewed=no
instruments-guichet-person-papers-label = Papers
# fr=061e69e5 reviewed=no
instruments-guichet-person-papers-why = We prepare with you what is missing.
# fr=0caf3ae9 reviewed=no
instruments-guichet-person-papers-hint = A missing paper blocks nothing.
# fr=da91de1c reviewed=no
instruments-guichet-person-papers-choice-photo = Photo ID
# fr=8b579835 reviewed=no
instruments-guichet-person-papers-choice-health-card = Health insurance card
# fr=2c4a16e4 reviewed=no
instruments-guichet-person-papers-choice-social-insurance = Social insurance number
# fr=9722b9b8 reviewed=no
instruments-guichet-person-papers-choice-immigration = An immigration paper, old or new
# fr=f06790d0 reviewed=no
instruments-guichet-person-papers-choice-claim = A letter from social assistance
# fr=a3dd06ee reviewed=no
instruments-guichet-person-papers-choice-income = Proof of income
# fr=3a887a21 reviewed=no
instruments-guichet-person-papers-choice-lease = A lease
# fr=313c2461 reviewed=no
instruments-guichet-person-papers-choice-diploma = A diploma
# fr=197d195e reviewed=no
instruments-guichet-person-papers-choice-cv = A résumé
# fr=2d56414a reviewed=no
instruments-guichet-person-papers-choice-none = None for now

## staff

# fr=2ebc11c0 reviewed=no
instruments-command-save-draft = Draft instrument saved
# fr=f5e55a5e reviewed=no
instruments-command-drop-draft = Draft instrument given up
# fr=84d4f66b reviewed=no
instruments-command-enable = Instrument enabled
# fr=f0f7c490 reviewed=no
instruments-command-withdraw = Instrument withdrawn
# fr=dc4ef5db reviewed=no
instruments-command-note-answers = Answers noted
# fr=52ccdedd reviewed=no
instruments-command-keep-answers = Answers being typed kept
# fr=b05fb4eb reviewed=no
instruments-changed-meanwhile = Somebody else has written here meanwhile. Copy what you just wrote, then reload the page.
# fr=1f16d7c5 reviewed=no
instruments-no-draft = Nothing is being written.
# fr=49c7bc91 reviewed=no
instruments-not-ready = This instrument cannot be enabled as it is. Read the conditions and the choices again.
# fr=41ae1a1a reviewed=no
instruments-not-in-force = This instrument is not in force.
# fr=c81e9846 reviewed=no
instruments-not-asked-here = This instrument does not ask this question.
# fr=8e7c8b87 reviewed=no
instruments-not-an-answer = This answer does not fit the question.
# fr=c260de96 reviewed=no
instruments-needed-left-out = An answer that the next step needs is missing.
# fr=8e2d20f2 reviewed=no
instruments-no-title = Give the instrument a name.
# fr=f812cfae reviewed=no
instruments-no-purpose = Say what the answers are for. Without a purpose, nothing is asked.
# fr=0b8e752b reviewed=no
instruments-no-question = Add at least one question.
# fr=65ef8084 reviewed=no
instruments-no-label = Write the question.
# fr=4c3c949f reviewed=no
instruments-no-why = Say why you ask. Without a purpose, a question cannot be enabled.
# fr=c4dbbea1 reviewed=no
instruments-few-choices = Write at least two choices, none empty.
# fr=4ca963b9 reviewed=no
instruments-no-ends = Name both ends of the scale.
# fr=f8beda09 reviewed=no
instruments-needed-and-kept = What is needed cannot also be kept to oneself. Choose one of the two.
# fr=b1a5e4af reviewed=no
instruments-not-asked-anywhere = No instrument asks this question any more. Remove it.
# fr=00b04bd7 reviewed=no
instruments-asked-already = This question is asked elsewhere already.
# fr=5584a181 reviewed=no
instruments-twice = Question { $as } asks the same thing already.
# fr=0da76501 reviewed=no
instruments-condition-lost = The answer it waits for is no longer in a question placed before.
# fr=b8785510 reviewed=no
instruments-asked-closely = A similar question is already asked.
# fr=18c36664 reviewed=no
instruments-asked-under = It stands in “{ $name }”, under “{ $label }”.
# fr=836987f8 reviewed=no
instruments-take-it-up = Take it up
# fr=fa883eff reviewed=no
instruments-list = Instruments
# fr=85f97f27 reviewed=no
instruments-ours = Ours
# fr=d1cc5ca9 reviewed=no
instruments-given = Those of the platform
# fr=b692154d reviewed=no
instruments-none = No instrument of your own yet
# fr=159a5f62 reviewed=no
instruments-none-next = An instrument is a few questions that you often ask. Write them once: they are then filled in in each file.
# fr=9768afc6 reviewed=no
instruments-new = Write an instrument
# fr=e4ee14b1 reviewed=no
instruments-no-name = No name yet
# fr=079cf38d reviewed=no
instruments-name = Name of the instrument
# fr=7ef629e1 reviewed=no
instruments-questions = Questions
# fr=22e6bfe5 reviewed=no
instruments-state = State
# fr=d3a99863 reviewed=no
instruments-in-force = In force, version { $n }
# fr=425ea04e reviewed=no
instruments-draft-state = Draft
# fr=3b742ee4 reviewed=no
instruments-withdrawn-on = Withdrawn on { DAY($day) }
# fr=d13df285 reviewed=no
instruments-withdrawn-what = Nobody asks these questions any more. Answers given stay in the files.
# fr=efee997b reviewed=no
instruments-withdrawn = Instrument withdrawn. Answers stay.
# fr=1f26ed04 reviewed=no
instruments-withdraw = Withdraw this instrument
# fr=69d566fe reviewed=no
instruments-writing = Nothing is asked of anybody before it is enabled.
# fr=6d8def99 reviewed=no
instruments-writing-next = You are writing the next version. The one in force does not change until then.
# fr=d0b708c2 reviewed=no
instruments-saved-by = Saved by { $name }, { INSTANT($at) }.
# fr=8204b1f0 reviewed=no
instruments-next-version = Write a new version
# fr=9e8f85a7 reviewed=no
instruments-like-this = Write an instrument that begins with this one
# fr=ec854295 reviewed=no
instruments-earlier = Earlier versions
# fr=3a60c8e5 reviewed=no
instruments-version = Version { $n }, in force on { DAY($day) }
# fr=3b0fdad8 reviewed=no
instruments-conditional = depends on an answer
# fr=94c0cb25 reviewed=no
instruments-purpose = What the answers are for
# fr=ade23067 reviewed=no
instruments-purpose-hint = The person reads it before she answers.
# fr=842e3d16 reviewed=no
instruments-translations = In English and Arabic
# fr=f8e70afd reviewed=no
instruments-in = { $what }, { $lang ->
    [en] in English
   *[ar] in Arabic
}
# fr=d6f10b78 reviewed=no
instruments-question = Question
# fr=b351849b reviewed=no
instruments-question-n = Question { $n }.
# fr=36eb6635 reviewed=no
instruments-label = The question
# fr=7446c53b reviewed=no
instruments-why = Why you ask
# fr=991eca3d reviewed=no
instruments-why-hint = One sentence, which the person reads under the question.
# fr=bc543af3 reviewed=no
instruments-kind = How it is answered
# fr=a094c037 reviewed=no
instruments-kind-name = { $kind ->
    [one] One choice
    [many] Several choices
    [yes-no] Yes or no
    [scale] From 0 to 10
    [text] A few words
    [long] A text
   *[date] A date
}
# fr=5797e4da reviewed=no
instruments-class = What it is
# fr=dee52643 reviewed=no
instruments-class-name = { $class ->
    [identity] Who she is, how to reach her
    [sensitive] Sensitive
   *[plain] Ordinary
}
# fr=daf592af reviewed=no
instruments-choices = The choices
# fr=132e7c81 reviewed=no
instruments-choice-n = Choice { $n }
# fr=be6bf0e6 reviewed=no
instruments-choice-add = Add a choice
# fr=dc428945 reviewed=no
instruments-low = The end 0 means
# fr=0978462a reviewed=no
instruments-high = The end 10 means
# fr=09c343a4 reviewed=no
instruments-when = Ask only if
# fr=1c567ef5 reviewed=no
instruments-when-always = Always ask it
# fr=552a1b5c reviewed=no
instruments-when-is = “{ $question }”: { $answer }
# fr=0860b062 reviewed=no
instruments-may-prefer-not = One may prefer not to answer
# fr=554ee1f2 reviewed=no
instruments-needed = Needed for the next step
# fr=55c9af96 reviewed=no
instruments-up = Move up
# fr=dc8bc753 reviewed=no
instruments-down = Move down
# fr=f5a8462f reviewed=no
instruments-remove = Remove
# fr=5fed2775 reviewed=no
instruments-add = Add a question
# fr=b4445584 reviewed=no
instruments-take = Take up a question asked already
# fr=616da40c reviewed=no
instruments-take-hint = If the answer is known, it is not asked again.
# fr=5abeec72 reviewed=no
instruments-take-which = Choose a question
# fr=aa77aef5 reviewed=no
instruments-take-add = Take up this question
# fr=1ad29846 reviewed=no
instruments-taken = Taken up from “{ $name }”.
# fr=eb0a110e reviewed=no
instruments-of = { $label }: { $name }
# fr=7a876354 reviewed=no
instruments-enable = Enable
# fr=5ab357a9 reviewed=no
instruments-enabled = Instrument enabled.
# fr=c9460701 reviewed=no
instruments-save = Save the draft
# fr=28fd279b reviewed=no
instruments-drop = Give up this draft
# fr=d28f476c reviewed=no
instruments-dropped = Draft given up.
# fr=9fb3e1f7 reviewed=no
instruments-sheet-kept = Draft saved
# fr=1f13477d reviewed=no
instruments-sheet-away = Not saved: keep this page open.
# fr=5ec99c0a reviewed=no
instruments-to-settle = To settle
# fr=2775f4d0 reviewed=no
instruments-preview = Preview
# fr=f3633082 reviewed=no
instruments-preview-again = Clear the preview
# fr=1f27e2a6 reviewed=no
instruments-preview-later = Questions show here as you write them.
# fr=f550c434 reviewed=no
instruments-blank = Sheet to fill in by hand
# fr=831a62c4 reviewed=no
instruments-print = Print
# fr=199d659c reviewed=no
instruments-back = Back
# fr=62304644 reviewed=no
instruments-paper-free = You may leave a question without an answer.
# fr=e6d63cc5 reviewed=no
instruments-paper-when = Only if it applies to you.
# fr=ecb3b25c reviewed=no
instruments-printed-on = Answers on { DAY($day) }
# fr=0b793497 reviewed=no
instruments-nothing-said = No answer yet.
# fr=be387136 reviewed=no
instruments-fill = Fill in an instrument with the person
# fr=6e2fb37c reviewed=no
instruments-fill-which = Choose an instrument
# fr=719f98fe reviewed=no
instruments-back-to-file = All her answers
# fr=6500bcf9 reviewed=no
instruments-known = What is known already
# fr=74c1c7ff reviewed=no
instruments-known-why = Read it again with the person. None of this is asked again.
# fr=821afcee reviewed=no
instruments-still-so = Read again with the person: it is still so
# fr=acc13c6e reviewed=no
instruments-confirmed-on = Confirmed on { DAY($day) }.
# fr=51e10857 reviewed=no
instruments-nothing-left = There is nothing to ask here for now.
# fr=4aecb282 reviewed=no
instruments-note = Note the answers
# fr=b0a44c98 reviewed=no
instruments-noted = { $count ->
    [0] Nothing new to note.
    [one] One answer noted.
   *[other] { $count } answers noted.
}
# fr=15a37cbf reviewed=no
instruments-draft = Answers begun, { INSTANT($at) }.
# fr=d195cd8b reviewed=no
instruments-draft-drop = Erase them
# fr=60a6a68e reviewed=no
instruments-draft-kept = Kept
# fr=13715f1e reviewed=no
instruments-draft-away = Not kept yet
# fr=a3936a10 reviewed=no
instruments-draft-typing = …
# fr=5b801ced reviewed=no
instruments-over-time = Over time
# fr=e5cda260 reviewed=no
instruments-compare = Compare two dates
# fr=dc56ef9d reviewed=no
instruments-compare-from = From
# fr=1a37de77 reviewed=no
instruments-compare-to = To
# fr=68741243 reviewed=no
instruments-compare-none = Nothing to compare on these days.
# fr=ea579c5d reviewed=no
instruments-changed = changed
# fr=10b6b0ba reviewed=no
instruments-nothing-yet = Nothing yet
# fr=5310a989 reviewed=no
instruments-then = then
