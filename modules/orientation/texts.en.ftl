### public

## page: orientation-reasons

orientation-reason-need = { $need ->
    [financial] Help with money.
    [social] Support in daily life.
   *[work] Help to find and keep a job.
}
orientation-reason-helps-with-steps = { $need ->
    [financial] Helps you with the steps to get financial help.
    [social] Helps you find support and take the steps.
   *[work] Helps you with the steps to find work.
}
orientation-reason-clientele = Service for: { $clientele }.
orientation-reason-combination = Service for several situations at once: { $clienteles }.
orientation-reason-close = Service for: { $clientele }. Ask if it suits you.
orientation-reason-open-to-all = Open to all situations.
orientation-reason-for-group = Service for: { $clienteles }. Is this you?
orientation-reason-can-direct = Can tell you whom to call.
orientation-reason-age-between = From { $min } to { $max } years old.
orientation-reason-age-from = From { $min } years old.
orientation-reason-age-up-to = Up to { $max } years old.
orientation-reason-age-excluded = The services we found are not offered at { $age }.
orientation-reason-language = Language of service: { $language }.
orientation-reason-language-to-ask = Language to ask for on the phone: { $language }.
orientation-reason-mode = { $mode ->
    [on-site] Meeting in person.
    [phone] Meeting by phone.
    [video] Meeting by video.
   *[writing] By writing.
}
orientation-reason-distance = About { $km } km away, as the crow flies.
orientation-reason-same-municipality = In your municipality: { $name }.
orientation-reason-same-region = In your region: { $region }.
orientation-reason-neighbour-region = In a neighbouring region: { $region }.
orientation-reason-other-region = In another region: { $region }. You can phone first.
orientation-reason-capacity-open = There is room right now.
orientation-reason-capacity-waiting = { $days ->
    [one] A wait of about { $days } day.
   *[other] A wait of about { $days } days.
}
orientation-reason-capacity-waiting-unknown = There is a wait. Ask how long.
orientation-reason-capacity-full = Full right now.
orientation-reason-network = The network tells you who can help.
orientation-reason-outside = { $need ->
    [financial] Public service for financial help. It makes its own decisions.
    [social] Public service to find support.
   *[work] Public service for employment.
}
orientation-reason-checked = Checked by the network on { DAY($day) }.
orientation-reason-not-checked = Not yet checked by the network.

## page: orientation-clienteles

orientation-clientele-multiples = all situations
orientation-clientele-judiciarisees = people with a justice history
orientation-clientele-femmes = women
orientation-clientele-parents = parents of dependent children
orientation-clientele-jeunes = youth and young adults
orientation-clientele-adultes = adults
orientation-clientele-35-plus = people aged 35 and over
orientation-clientele-45-plus = people aged 45 and over
orientation-clientele-immigrantes = immigrants
orientation-clientele-refugiees = refugees
orientation-clientele-demandeurs-asile = people asking for asylum
orientation-clientele-dependance = people living with an addiction
orientation-clientele-marginalisees = marginalised people
orientation-clientele-autisme = autistic people
orientation-clientele-communaute-militaire = military community
orientation-clientele-anglophones = English-speaking community
orientation-clientele-autochtones = Indigenous people
orientation-clientele-employeurs = employers
