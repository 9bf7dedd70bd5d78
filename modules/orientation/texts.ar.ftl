### public

## page: orientation-reasons

# fr=ceccef22 reviewed=no
orientation-reason-need = { $need ->
    [financial] مساعدة في أمور المال.
    [social] دعم في الحياة اليومية.
   *[work] مساعدة في إيجاد عمل والحفاظ عليه.
}
# fr=871cbb25 reviewed=no
orientation-reason-helps-with-steps = { $need ->
    [financial] يساعد في خطوات طلب المساعدة المالية.
    [social] يساعد في إيجاد الدعم وفي القيام بالخطوات.
   *[work] يساعد في خطوات البحث عن عمل.
}
# fr=f36d3993 reviewed=no
orientation-reason-clientele = خدمة مخصصة لـ: { $clientele }.
# fr=d23036af reviewed=no
orientation-reason-combination = خدمة لعدة أوضاع معًا: { $clienteles }.
# fr=455b8be3 reviewed=no
orientation-reason-close = خدمة مخصصة لـ: { $clienteles }. اسألوا إن كانت مناسبة.
# fr=f48b62a6 reviewed=no
orientation-reason-open-to-all = مفتوح لجميع الأوضاع.
# fr=5ec18554 reviewed=no
orientation-reason-for-group = خدمة مخصصة لـ: { $clienteles }. هل هي الخدمة المناسبة؟
# fr=79e7a599 reviewed=no
orientation-reason-can-direct = يمكنه القول بمن يُتصل.
# fr=bde634bb reviewed=no
orientation-reason-age-between = من عمر { $min } إلى { $max } سنة.
# fr=a70a4664 reviewed=no
orientation-reason-age-from = ابتداءً من عمر { $min } سنة.
# fr=8d8932f4 reviewed=no
orientation-reason-age-up-to = حتى عمر { $max } سنة.
# fr=9c5c59bc reviewed=no
orientation-reason-age-excluded = الخدمات التي وجدناها غير متاحة لعمر { $age } سنة.
# fr=5ded9c17 reviewed=no
orientation-reason-language = لغة الخدمة: { $language }.
# fr=1dbb2ddc reviewed=no
orientation-reason-language-to-ask = لغة يمكن السؤال عنها بالهاتف: { $language }.
# fr=6c91f9f8 reviewed=no
orientation-reason-mode = { $mode ->
    [on-site] لقاء في المكان نفسه.
    [phone] لقاء بالهاتف.
    [video] لقاء بالفيديو.
   *[writing] تواصل كتابي.
}
# fr=13eb69c7 reviewed=no
orientation-reason-distance = على بعد حوالي { $km } كم في خط مستقيم.
# fr=61bc93d1 reviewed=no
orientation-reason-same-municipality = في البلدية نفسها: { $name }.
# fr=211c7a13 reviewed=no
orientation-reason-same-region = في المنطقة نفسها: { $region }.
# fr=7886e69c reviewed=no
orientation-reason-neighbour-region = في منطقة مجاورة: { $region }.
# fr=91fe2080 reviewed=no
orientation-reason-other-region = في منطقة أخرى: { $region }. يمكنكم الاتصال بالهاتف أولًا.
# fr=0b00faf0 reviewed=no
orientation-reason-capacity-open = توجد أماكن متاحة الآن.
# fr=df5f2a65 reviewed=no
orientation-reason-capacity-waiting = { $days ->
    [0] لا يوجد انتظار.
    [one] انتظار حوالي يوم واحد.
    [two] انتظار حوالي يومين.
    [few] انتظار حوالي { $days } أيام.
   *[other] انتظار حوالي { $days } يومًا.
}
# fr=ac209e2b reviewed=no
orientation-reason-capacity-waiting-unknown = هناك انتظار. اسألوا عن مدته.
# fr=0398a837 reviewed=no
orientation-reason-capacity-full = لا توجد أماكن الآن.
# fr=cf80de6b reviewed=no
orientation-reason-network = تقول الشبكة من يمكنه المساعدة.
# fr=2e933972 reviewed=no
orientation-reason-outside = { $need ->
    [financial] خدمة عامة للمساعدة المالية، وهي التي تتخذ القرار.
    [social] خدمة عامة لإيجاد الدعم.
   *[work] خدمة عامة للعمل.
}
# fr=172ffc31 reviewed=no
orientation-reason-checked = تحققت منه الشبكة في { DAY($day) }.
# fr=ffde043f reviewed=no
orientation-reason-not-checked = لم تتحقق منه الشبكة بعد.

## page: orientation-clienteles

# fr=421eae73 reviewed=no
orientation-clientele-multiples = جميع الأوضاع
# fr=0cd2540d reviewed=no
orientation-clientele-judiciarisees = من لديهم سوابق قضائية
# fr=c1810dd1 reviewed=no
orientation-clientele-femmes = النساء
# fr=6db03524 reviewed=no
orientation-clientele-parents = الوالدون الذين يعيلون أطفالًا
# fr=790bd3ed reviewed=no
orientation-clientele-jeunes = الشباب
# fr=07c482cb reviewed=no
orientation-clientele-adultes = البالغون
# fr=e6c28178 reviewed=no
orientation-clientele-35-plus = من عمر 35 سنة وأكثر
# fr=3c9b1029 reviewed=no
orientation-clientele-45-plus = من عمر 45 سنة وأكثر
# fr=de5e3d16 reviewed=no
orientation-clientele-immigrantes = المهاجرون
# fr=083d259b reviewed=no
orientation-clientele-refugiees = اللاجئون
# fr=d94b45e1 reviewed=no
orientation-clientele-demandeurs-asile = طالبو اللجوء
# fr=cce83f4b reviewed=no
orientation-clientele-dependance = من يعيشون مع الإدمان
# fr=7b4577c9 reviewed=no
orientation-clientele-marginalisees = المهمشون
# fr=6ab0ff2f reviewed=no
orientation-clientele-autisme = الأشخاص ذوو التوحد
# fr=d11470aa reviewed=no
orientation-clientele-communaute-militaire = الأسر العسكرية
# fr=a03c5fad reviewed=no
orientation-clientele-anglophones = الناطقون بالإنجليزية
# fr=d8353488 reviewed=no
orientation-clientele-autochtones = أبناء الشعوب الأصلية
# fr=2885c27b reviewed=no
orientation-clientele-employeurs = أصحاب العمل
