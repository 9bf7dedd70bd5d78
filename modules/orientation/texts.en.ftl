### public

## page: orientation-reasons

# fr=ceccef22 reviewed=no
orientation-reason-need = { $need ->
    [financial] Help with money.
    [social] Support in daily life.
   *[work] Help to find and keep a job.
}
# fr=871cbb25 reviewed=no
orientation-reason-helps-with-steps = { $need ->
    [financial] Helps with the steps to get financial help.
    [social] Helps to find support and take the steps.
   *[work] Helps with the steps to find work.
}
# fr=f36d3993 reviewed=no
orientation-reason-clientele = Service for: { $clientele }.
# fr=d23036af reviewed=no
orientation-reason-combination = Service for several situations at once: { $clienteles }.
# fr=455b8be3 reviewed=no
orientation-reason-close = Service for: { $clienteles }. Ask if it suits.
# fr=f48b62a6 reviewed=no
orientation-reason-open-to-all = Open to all situations.
# fr=5ec18554 reviewed=no
orientation-reason-for-group = Service for: { $clienteles }. Is it the right service?
# fr=79e7a599 reviewed=no
orientation-reason-can-direct = Can tell whom to call.
# fr=bde634bb reviewed=no
orientation-reason-age-between = From { $min } to { $max } years old.
# fr=a70a4664 reviewed=no
orientation-reason-age-from = From { $min } years old.
# fr=8d8932f4 reviewed=no
orientation-reason-age-up-to = Up to { $max } years old.
# fr=9c5c59bc reviewed=no
orientation-reason-age-excluded = The services we found are not offered at { $age }.
# fr=5ded9c17 reviewed=no
orientation-reason-language = Language of service: { $language }.
# fr=1dbb2ddc reviewed=no
orientation-reason-language-to-ask = Language to ask for on the phone: { $language }.
# fr=6c91f9f8 reviewed=no
orientation-reason-mode = { $mode ->
    [on-site] Meeting in person.
    [phone] Meeting by phone.
    [video] Meeting by video.
   *[writing] By writing.
}
# fr=13eb69c7 reviewed=no
orientation-reason-distance = About { $km } km away, as the crow flies.
# fr=61bc93d1 reviewed=no
orientation-reason-same-municipality = In the same municipality: { $name }.
# fr=211c7a13 reviewed=no
orientation-reason-same-region = In the same region: { $region }.
# fr=7886e69c reviewed=no
orientation-reason-neighbour-region = In a neighbouring region: { $region }.
# fr=91fe2080 reviewed=no
orientation-reason-other-region = In another region: { $region }. You can phone first.
# fr=0b00faf0 reviewed=no
orientation-reason-capacity-open = There is room right now.
# fr=df5f2a65 reviewed=no
orientation-reason-capacity-waiting = { $days ->
    [one] A wait of about { $days } day.
   *[other] A wait of about { $days } days.
}
# fr=ac209e2b reviewed=no
orientation-reason-capacity-waiting-unknown = There is a wait. Ask how long.
# fr=0398a837 reviewed=no
orientation-reason-capacity-full = Full right now.
# fr=cf80de6b reviewed=no
orientation-reason-network = The network tells who can help.
# fr=2e933972 reviewed=no
orientation-reason-outside = { $need ->
    [financial] Public service for financial help. It makes its own decisions.
    [social] Public service to find support.
   *[work] Public service for employment.
}
# fr=172ffc31 reviewed=no
orientation-reason-checked = Checked by the network on { DAY($day) }.
# fr=ffde043f reviewed=no
orientation-reason-not-checked = Not yet checked by the network.

## page: orientation-clienteles

# fr=421eae73 reviewed=no
orientation-clientele-multiples = all situations
# fr=0cd2540d reviewed=no
orientation-clientele-judiciarisees = people with a justice history
# fr=c1810dd1 reviewed=no
orientation-clientele-femmes = women
# fr=6db03524 reviewed=no
orientation-clientele-parents = parents of dependent children
# fr=790bd3ed reviewed=no
orientation-clientele-jeunes = youth and young adults
# fr=07c482cb reviewed=no
orientation-clientele-adultes = adults
# fr=e6c28178 reviewed=no
orientation-clientele-35-plus = people aged 35 and over
# fr=3c9b1029 reviewed=no
orientation-clientele-45-plus = people aged 45 and over
# fr=de5e3d16 reviewed=no
orientation-clientele-immigrantes = immigrants
# fr=083d259b reviewed=no
orientation-clientele-refugiees = refugees
# fr=d94b45e1 reviewed=no
orientation-clientele-demandeurs-asile = people asking for asylum
# fr=cce83f4b reviewed=no
orientation-clientele-dependance = people living with an addiction
# fr=7b4577c9 reviewed=no
orientation-clientele-marginalisees = marginalised people
# fr=6ab0ff2f reviewed=no
orientation-clientele-autisme = autistic people
# fr=d11470aa reviewed=no
orientation-clientele-communaute-militaire = military community
# fr=a03c5fad reviewed=no
orientation-clientele-anglophones = English-speaking community
# fr=d8353488 reviewed=no
orientation-clientele-autochtones = Indigenous people
# fr=2885c27b reviewed=no
orientation-clientele-employeurs = employers

## staff

# fr=45af03b6 reviewed=no
orientation-staff-close = Service for: { $clienteles }. To check with the person.
# fr=166251c9 reviewed=no
orientation-staff-for-group = Service for: { $clienteles }. To check with the person.
# fr=1650a185 reviewed=no
orientation-staff-age-excluded = The services found are not offered at { $age }.
# fr=c64d9ec7 reviewed=no
orientation-staff-other-region = In another region: { $region }. A call first is possible.
