### public

## page: orientation-reasons

orientation-reason-need = { $need ->
    [financial] مساعدة في أمور المال.
    [social] دعم في الحياة اليومية.
   *[work] مساعدة في إيجاد عمل والحفاظ عليه.
}
orientation-reason-helps-with-steps = { $need ->
    [financial] يساعدكم في خطوات طلب المساعدة المالية.
    [social] يساعدكم في إيجاد الدعم وفي القيام بالخطوات.
   *[work] يساعدكم في خطوات البحث عن عمل.
}
orientation-reason-clientele = خدمة مخصصة لـ: { $clientele }.
orientation-reason-combination = خدمة لعدة أوضاع معًا: { $clienteles }.
orientation-reason-close = خدمة مخصصة لـ: { $clientele }. اسألوا إن كانت تناسبكم.
orientation-reason-open-to-all = مفتوح لجميع الأوضاع.
orientation-reason-for-group = خدمة مخصصة لـ: { $clienteles }. هل هذا وضعكم؟
orientation-reason-can-direct = يمكنه إرشادكم إلى الجهة التي تتصلون بها.
orientation-reason-age-between = من عمر { $min } إلى { $max } سنة.
orientation-reason-age-from = ابتداءً من عمر { $min } سنة.
orientation-reason-age-up-to = حتى عمر { $max } سنة.
orientation-reason-age-excluded = الخدمات التي وجدناها غير متاحة لعمر { $age } سنة.
orientation-reason-language = لغة الخدمة: { $language }.
orientation-reason-language-to-ask = لغة يمكن السؤال عنها بالهاتف: { $language }.
orientation-reason-mode = { $mode ->
    [on-site] لقاء في المكان نفسه.
    [phone] لقاء بالهاتف.
    [video] لقاء بالفيديو.
   *[writing] تواصل كتابي.
}
orientation-reason-distance = على بعد حوالي { $km } كم في خط مستقيم.
orientation-reason-same-municipality = في بلديتكم: { $name }.
orientation-reason-same-region = في منطقتكم: { $region }.
orientation-reason-neighbour-region = في منطقة مجاورة: { $region }.
orientation-reason-other-region = في منطقة أخرى: { $region }. يمكنكم الاتصال بالهاتف أولًا.
orientation-reason-capacity-open = توجد أماكن متاحة الآن.
orientation-reason-capacity-waiting = { $days ->
    [0] لا يوجد انتظار.
    [one] انتظار حوالي يوم واحد.
    [two] انتظار حوالي يومين.
    [few] انتظار حوالي { $days } أيام.
   *[other] انتظار حوالي { $days } يومًا.
}
orientation-reason-capacity-waiting-unknown = هناك انتظار. اسألوا عن مدته.
orientation-reason-capacity-full = لا توجد أماكن الآن.
orientation-reason-network = ترشدكم الشبكة إلى من يستطيع مساعدتكم.
orientation-reason-outside = { $need ->
    [financial] خدمة عامة للمساعدة المالية، وهي التي تتخذ القرار.
    [social] خدمة عامة لإيجاد الدعم.
   *[work] خدمة عامة للعمل.
}
orientation-reason-checked = تحققت منه الشبكة في { DAY($day) }.
orientation-reason-not-checked = لم تتحقق منه الشبكة بعد.

## page: orientation-clienteles

orientation-clientele-multiples = جميع الأوضاع
orientation-clientele-judiciarisees = من لديهم سوابق قضائية
orientation-clientele-femmes = النساء
orientation-clientele-parents = الوالدون الذين يعيلون أطفالًا
orientation-clientele-jeunes = الشباب
orientation-clientele-adultes = البالغون
orientation-clientele-35-plus = من عمر 35 سنة وأكثر
orientation-clientele-45-plus = من عمر 45 سنة وأكثر
orientation-clientele-immigrantes = المهاجرون
orientation-clientele-refugiees = اللاجئون
orientation-clientele-demandeurs-asile = طالبو اللجوء
orientation-clientele-dependance = من يعيشون مع الإدمان
orientation-clientele-marginalisees = المهمشون
orientation-clientele-autisme = الأشخاص ذوو التوحد
orientation-clientele-communaute-militaire = الأسر العسكرية
orientation-clientele-anglophones = الناطقون بالإنجليزية
orientation-clientele-autochtones = أبناء الشعوب الأصلية
orientation-clientele-employeurs = أصحاب العمل
