### public
### النافذة الواحدة: البدء والاختيار والإرسال والعودة.
### prefixes: access-code, known-thing

## page: intake-every-page

# fr=53fa2060 reviewed=no
intake-title = طلبكم
# fr=0cd23364 reviewed=no
intake-path = مراحل طلبكم
# fr=7c7a7368 reviewed=no
intake-start = بدء طلبي
# fr=e4dc6fb8 reviewed=no
intake-continue = متابعة
# fr=4f1c942f reviewed=no
intake-go-on = العودة إلى طلبي
# fr=f2bd7f7f reviewed=no
intake-save = حفظ هذه الإجابة
# fr=780a30c0 reviewed=no
intake-keep = الحفظ والعودة لاحقًا
# fr=e17c5982 reviewed=no
intake-kept = لديكم رمز
# fr=17b30324 reviewed=no
intake-close = الإغلاق على هذا الجهاز
# fr=27fe09c4 reviewed=no
intake-errors = يجب التصحيح للمتابعة
# fr=f885081c reviewed=no
intake-typed = ما كتبتموه للتو
# fr=a6b7507c reviewed=no
intake-typed-goes = ويُرسَل معه ما كتبتموه للتو.
# fr=40ca5db6 reviewed=no
intake-typed-send = الفتح والإرسال
# fr=9aff672b reviewed=no
intake-typed-no-code = ليس لديكم رمز؟
# fr=f8e0c3b1 reviewed=no
intake-typed-no-code-how = انسخوا كلماتكم من هنا ثم ابدؤوا طلبًا. ويمكنكم أيضًا الاتصال بالرقم الموجود أعلى الصفحة.
# fr=d700ccdc reviewed=no
intake-not-there = هذا السؤال ليس في مساركم. إجاباتكم محفوظة.
# fr=51bc104e reviewed=no
intake-helping = أنتم تملؤون هذا الطلب مع الشخص. الإجابات إجاباته.
# fr=d5a8d066 reviewed=no
intake-helping-end = إنهاء المساعدة

## page: intake-home

# fr=330bd444 reviewed=no
intake-home-title = قولوها مرة واحدة
# fr=a6e7e470 reviewed=no
intake-home-lead = المال والدعم والعمل: طلب واحد يفتح الأبواب الثلاثة. وبالقرب منكم أشخاص يجيبون.
# fr=d2cba685 reviewed=no
intake-home-doors = ثلاثة أبواب وطلب واحد
# fr=1c18e1ff reviewed=no
intake-home-know = من المفيد أن تعرفوا
# fr=c3dab413 reviewed=no
intake-home-free = الخدمة مجانية. لن يطلب منكم أحد مالًا.
# fr=05fcede2 reviewed=no
intake-home-papers = تنقصكم ورقة؟ يُرسَل الطلب رغم ذلك.
# fr=b1c3b65f reviewed=no
intake-home-status = لا يُغلق الباب بسبب أي وضع قانوني في كندا.
# fr=73454459 reviewed=no
intake-home-pace = يمكنكم التوقف ثم العودة برمز.
# fr=17249b01 reviewed=no
intake-home-find = البحث عن مجموعة قريبة منكم
# fr=909ee49a reviewed=no
intake-home-find-how = يمكنكم أيضًا الاتصال بمجموعة دون تقديم طلب.
# fr=785130e4 reviewed=no
intake-home-find-go = البحث عن مجموعة
# fr=841d98c4 reviewed=no
intake-home-talk = التحدث إلى شخص
# fr=3356977d reviewed=no
intake-home-talk-how = الرقم في أعلى كل صفحة. يمكن لشخص أن يملأ الطلب معكم.

## page: intake-start

# fr=527a4e06 reviewed=no
intake-start-title = تقديم طلب
# fr=8f18d865 reviewed=no
intake-start-privacy = قبل البدء
# fr=35042625 reviewed=no
intake-start-privacy-why = تساعد إجاباتكم على معرفة من يمكنه مساعدتكم.
# fr=91d2a253 reviewed=no
intake-start-privacy-who = لا يُرسَل شيء إلى أي مجموعة دون موافقتكم.
# fr=25d132d0 reviewed=no
intake-start-privacy-rights = يمكنكم قراءة كل شيء أو تغييره أو محوه.
# fr=e4132213 reviewed=no
intake-start-code = لديّ رمز
# fr=f4f72d16 reviewed=no
intake-begun-title = يوجد طلب مفتوح هنا
# fr=9159e4f0 reviewed=no
intake-begun = بدأ شخص طلبًا على هذا الجهاز. هل هو أنتم؟
# fr=9824c2ef reviewed=no
intake-begun-other = لستم أنتم؟ أغلقوه. يمكن لصاحبه العودة برمزه.
# fr=c8d1429d reviewed=no
intake-begun-leave = إغلاقه وبدء طلب آخر

## page: intake-keep

# fr=58fc6b84 reviewed=no
intake-keep-why = ستحصلون على ثلاث كلمات. مع أربعة أرقام تفتح هذا الطلب هنا أو في مكان آخر.
# fr=a9b7cbe7 reviewed=no
intake-keep-digits = اختاروا أربعة أرقام
# fr=d2c304b8 reviewed=no
intake-keep-digits-hint = ليس سنة ميلاد ولا 1234 ولا 0000. دون أرقام نختارها لكم بالقرعة.
# fr=63a9c43c reviewed=no
intake-keep-digits-wrong = اكتبوا أربعة أرقام، مثل 4821، أو اتركوا الخانة فارغة.
# fr=510fcd6c reviewed=no
intake-keep-digits-easy = من السهل تخمين هذه الأرقام. اختاروا غيرها، مثل 4821.
# fr=ea6cdcc6 reviewed=no
intake-keep-make = إنشاء رمزي
# fr=8ff0c51d reviewed=no
intake-keep-done = هذا رمزكم
# fr=a84c5dcb reviewed=no
intake-keep-days = { $days ->
    [few] الطلب غير المرسل ينتظر { $days } أيام. بعدها يُمحى.
    [many] الطلب غير المرسل ينتظر { $days } يومًا. بعدها يُمحى.
   *[other] الطلب غير المرسل ينتظر { $days } يوم. بعدها يُمحى.
}
# fr=8562076d reviewed=no
intake-kept-how = ثلاث كلمات وأربعة أرقام تفتح هذا الطلب.
# fr=7683bab3 reviewed=no
intake-kept-lost = لا نستطيع أن نقولها مرة أخرى: فنحن لا نحفظها. هل ضاعت؟ خذوا رمزًا آخر.
# fr=86a9649e reviewed=no
intake-code-label = رمزكم
# fr=0f2bdd31 reviewed=no
intake-code-order = ترتيب الكلمات لا يهم، ولا علامات الحروف.
# fr=06976756 reviewed=no
intake-code-once = اكتبوه أو صوّروه: يختفي عندما تغادرون هذه الصفحة.
# fr=38379005 reviewed=no
intake-code-already-made = لهذا الطلب رمز بالفعل.
# fr=4c925cd4 reviewed=no
intake-replace-only-hers = هذا الشخص وحده يمكنه ذلك هنا. من مساحة عملكم يمكنكم إعطاؤه رمزًا آخر.
# fr=c384efb4 reviewed=no
intake-replace = تغيير رمزي
# fr=da222ca3 reviewed=no
intake-replace-why = ستحصلون على رمز آخر. والرمز القديم لن يفتح شيئًا بعد ذلك.

## page: intake-leave

# fr=7eab2ecc reviewed=no
intake-close-why = على جهاز يستعمله آخرون، أغلقوا قبل المغادرة. يبقى طلبكم محفوظًا.
# fr=f975093d reviewed=no
intake-closed = تم الإغلاق
# fr=1b4be117 reviewed=no
intake-closed-next = لم يبق شيء من طلبكم على هذا الجهاز.
# fr=bb8f7f16 reviewed=no
intake-erase = محو هذا الطلب
# fr=ac116cb5 reviewed=no
intake-erase-why = سيُمحى فورًا كل ما كتبتموه. لن يستطيع أحد قراءته.
# fr=5547653d reviewed=no
intake-erase-now = محو كل شيء

## page: intake-choice

# fr=6a5096a4 reviewed=no
intake-choice-title = { $for ->
    [other] من يمكنه مساعدة هذا الشخص؟
   *[self] من يمكنه مساعدتكم؟
}
# fr=c71a556c reviewed=no
intake-choice-why = { $many ->
    [none] اختاروا، أو دعوا شخصًا يبحث.
    [single] هذا مكان واحد وسبب اقتراحه. اختاروه، أو دعوا شخصًا يبحث.
    [pair] هذان مكانان وسبب اقتراحهما. اختاروا، أو دعوا شخصًا يبحث.
    [trio] هذه ثلاثة أماكن وسبب اقتراحها. اختاروا، أو دعوا شخصًا يبحث.
   *[several] هذه أماكن مقترحة وسبب اقتراحها. اختاروا، أو دعوا شخصًا يبحث.
}
# fr=efd4c9bb reviewed=no
intake-choice-financial = الوزارة وحدها تقرر المساعدة. يمكن لمجموعة أن تساعد في طلبها.
# fr=4c8c91ac reviewed=no
intake-choice-nobody = لا نجد مكانًا في الوقت الحالي. سيبحث شخص من الشبكة معكم.
# fr=ad7a60c9 reviewed=no
intake-choice-more = عرض أماكن أخرى
# fr=db5afc2c reviewed=no
intake-choice-call-title = هل أنتم مترددون؟
# fr=658e655d reviewed=no
intake-choice-call-why = { $how ->
    [phone] يتصل بكم شخص من الشبكة ويبحث معكم.
    [text] يرسل إليكم شخص من الشبكة رسالة نصية ويبحث معكم.
    [email] يكتب إليكم شخص من الشبكة بالبريد الإلكتروني ويبحث معكم.
    [person] يتصل شخص من الشبكة بالشخص المعني ويبحث معه.
    [parent] يتصل شخص من الشبكة بوالدكم أو والدتكم ويبحث معكم.
    [helper] يتصل شخص من الشبكة بمن يساعد ويبحث معكم.
    [through] يتصل شخص من الشبكة بالشخص المختار ويبحث معكم.
   *[code] يبحث شخص من الشبكة. تجدون الجواب هنا بالرمز.
}
# fr=e098a8ef reviewed=no
intake-choice-call = البحث مع شخص من الشبكة
# fr=bd782fdf reviewed=no
intake-choice-called = شخص من الشبكة يبحث
# fr=01e41d00 reviewed=no
intake-choose = اختيار هذا المكان
# fr=9e4fd77e reviewed=no
intake-chosen = { $for ->
    [other] هذا هو اختياره الآن.
   *[self] هذا هو اختياركم الآن.
}

# fr=cd63d711 reviewed=no
intake-choice-places = الأماكن
# fr=7954e1c8 reviewed=no
intake-place-which = أي هذه الأماكن تقصدون؟
# fr=7129559e reviewed=no
intake-place-none = لا شيء منها
# fr=26d25d67 reviewed=no
intake-place-lost = لا نجد «{ $place }» على الخريطة.

## page: intake-check

# fr=e85b0d0e reviewed=no
intake-check-title = اقرؤوا قبل الإرسال
# fr=d228f5c3 reviewed=no
intake-check-why = لم يُرسَل شيء بعد. غيّروا ما تريدون.
# fr=8cbe34f4 reviewed=no
intake-check-doors = { $for ->
    [other] من سيجيبه
   *[self] من سيجيبكم
}
# fr=478ece5c reviewed=no
intake-check-agreements = { $for ->
    [other] موافقاته
   *[self] موافقاتكم
}
# fr=761fec29 reviewed=no
intake-check-share = إرسال الطلب
# fr=00601536 reviewed=no
intake-check-share-sensitive = إرسال الأمور الأكثر خصوصية أيضًا
# fr=ddda83cd reviewed=no
intake-check-reminders = تلقي الرسائل
# fr=0d69baf4 reviewed=no
intake-check-statistics = الدخول في العدد دون اسم
# fr=2de78e15 reviewed=no
intake-check-code = { $for ->
    [other] رمز للشخص
   *[self] رمزكم للعودة
}
# fr=467e841a reviewed=no
intake-check-code-why = { $for ->
    [other] بعد الإرسال، أعطوه ثلاث كلمات وأربعة أرقام. تخبره أين وصل كل شيء.
   *[self] بعد الإرسال، تخبركم ثلاث كلمات وأربعة أرقام أين وصل كل شيء.
}
# fr=dfe2fd8c reviewed=no
intake-check-send = الإرسال
# fr=e6e1a4a4 reviewed=no
intake-check-next = بعد ذلك نقول من يجيب وقبل أي يوم.
# fr=f1287ad1 reviewed=no
intake-submit = { $for ->
    [other] إرسال طلبه
   *[self] إرسال طلبي
}

## page: intake-receipt

# fr=862d2fbe reviewed=no
intake-receipt-title = { $for ->
    [other] أُرسل طلبه
   *[self] أُرسل طلبكم
}
# fr=f382ecaf reviewed=no
intake-receipt-lead = استلمناه يوم { DAY($day) }.
# fr=7e69bc26 reviewed=no
intake-receipt-code = { $for ->
    [other] أعطوه هذا الرمز. يبيّن أين وصل كل شيء ويسمح بتغيير كل شيء.
   *[self] احتفظوا بهذا الرمز. يبيّن أين وصل كل شيء ويسمح بتغيير كل شيء.
}
# fr=5c81a37f reviewed=no
intake-receipt-next = إذا مرّ اليوم دون خبر، اتصلوا بالرقم في أعلى الصفحة.
# fr=2ebca398 reviewed=no
intake-receipt-address = للعودة: { $address }
# fr=7f0df514 reviewed=no
intake-receipt-print = يمكنكم طباعة هذه الصفحة والاحتفاظ بها.
# fr=173921ec reviewed=no
intake-receipt-follow = معرفة أين وصل كل شيء

## page: intake-standing

# fr=c4bdb838 reviewed=no
intake-mark-sent = استُلم الطلب
# fr=2e654cea reviewed=no
intake-mark-declined = { $why ->
    [full] لا يوجد مكان في الوقت الحالي.
    [clientele] هذا المكان يساعد أشخاصًا آخرين.
    [territory] هذا المكان يساعد في منطقة أخرى.
    [age] هذا المكان يساعد أعمارًا أخرى.
    [language] لا أحد هناك يتكلم هذه اللغة.
    [closed] هذه الخدمة مغلقة.
    [already-accompanied] هذا المكان يساعد بالفعل بطريقة أخرى.
   *[other] لا يستطيع هذا المكان هذه المرة.
}
# fr=204f5c96 reviewed=no
intake-mark-taken-back = استُرجع الطلب: لم تعد هذه المجموعة تقرؤه.
# fr=04a2308b reviewed=no
intake-mark-called = { $how ->
    [phone] تتصل بكم الشبكة
    [person] تتصل الشبكة بالشخص المعني
    [parent] تتصل الشبكة بوالدكم أو والدتكم
    [helper] تتصل الشبكة بمن يساعد
    [through] تتصل الشبكة بالشخص المختار
    [code] تجيبكم الشبكة هنا
   *[email] تكتب إليكم الشبكة
}
# fr=61b56d05 reviewed=no
intake-mark-by = في { DAY($day, weekday: "long") } كحد أقصى
# fr=74359c1b reviewed=no
intake-mark-asked = ننتظر جواب:
# fr=868ff313 reviewed=no
intake-mark-answer-by = في { DAY($day, weekday: "long") } كحد أقصى
# fr=aafbae45 reviewed=no
intake-mark-taken = الجواب نعم:
# fr=2ac81816 reviewed=no
intake-mark-meeting = اللقاء الأول
# fr=8889bbf3 reviewed=no
intake-mark-next = التواصل القادم
# fr=adafb6bd reviewed=no
intake-mark-outside = خدمة للاتصال بها
# fr=1fee2879 reviewed=no
intake-mark-follow = نسأل عن الأخبار
# fr=d4221076 reviewed=no
intake-mark-closed = { $why ->
    [withdrawn] أُوقف الطلب
    [unreachable] لم نستطع الوصول إلى أحد
    [moved] تغيّر مكان السكن
    [duplicate] يستمر طلب آخر
   *[answered] تمت التسوية
}
# fr=db385edc reviewed=no
intake-stands-waits = { $how ->
    [phone] الشبكة تهتم به. يتصل بكم شخص في { DAY($day, weekday: "long") } كحد أقصى.
    [text] الشبكة تهتم به. تصلكم رسالة نصية في { DAY($day, weekday: "long") } كحد أقصى.
    [email] الشبكة تهتم به. تصلكم رسالة إلكترونية في { DAY($day, weekday: "long") } كحد أقصى.
    [person] الشبكة تهتم به. يتصل شخص بالشخص المعني في { DAY($day, weekday: "long") } كحد أقصى.
    [parent] قبل سن 14 يوافق أحد الوالدين معكم. يتصل به شخص في { DAY($day, weekday: "long") } كحد أقصى.
    [helper] الشبكة تهتم به. يتصل شخص بمن يساعد في { DAY($day, weekday: "long") } كحد أقصى.
    [through] الشبكة تهتم به. يتصل شخص بالشخص المختار في { DAY($day, weekday: "long") } كحد أقصى.
   *[code] الشبكة تهتم به. تجدون الجواب في هذه الصفحة في { DAY($day, weekday: "long") } كحد أقصى.
}
# fr=98462b19 reviewed=no
intake-stands-late = مضى هذا اليوم. اتصلوا بنا أو اختاروا مكانًا آخر.
# fr=4726cf0b reviewed=no
intake-stands-to-agree = { $how ->
    [phone] اختياركم محفوظ. دون موافقتكم لا يُرسَل شيء. تتصل بكم الشبكة في { DAY($day, weekday: "long") } كحد أقصى.
    [person] اختياره محفوظ. دون موافقته لا يُرسَل شيء. تتصل به الشبكة في { DAY($day, weekday: "long") } كحد أقصى.
    [parent] اختياركم محفوظ. يجب أن يوافق أحد الوالدين. تتصل به الشبكة في { DAY($day, weekday: "long") } كحد أقصى.
   *[code] اختياركم محفوظ. دون موافقتكم لا يُرسَل شيء. تصلكم أخبار في { DAY($day, weekday: "long") } كحد أقصى.
}
# fr=6438d2fd reviewed=no
intake-stands-asked = { $for ->
    [other] استلمت هذه المجموعة طلبه. يصل جوابها في { DAY($day, weekday: "long") } كحد أقصى.
   *[self] استلمت هذه المجموعة طلبكم. يصلكم جوابها في { DAY($day, weekday: "long") } كحد أقصى.
}
# fr=ed4fe4f4 reviewed=no
intake-stands-taken = { $for ->
    [other] تساعده هذه المجموعة. اللقاء الأول يوم { DAY($day, weekday: "long") }.
   *[self] تساعدكم هذه المجموعة. تلتقون يوم { DAY($day, weekday: "long") }.
}
# fr=021357cc reviewed=no
intake-stands-met = { $for ->
    [other] تساعده هذه المجموعة. التواصل القادم في { DAY($day, weekday: "long") } كحد أقصى.
   *[self] تساعدكم هذه المجموعة. التواصل القادم في { DAY($day, weekday: "long") } كحد أقصى.
}
# fr=5f142f4a reviewed=no
intake-stands-outside = { $for ->
    [other] يمكنه الاتصال متى شاء. نسأل يوم { DAY($day, weekday: "long") } إن كان ذلك قد أفاد.
   *[self] اتصلوا متى شئتم. نسألكم يوم { DAY($day, weekday: "long") } إن كان ذلك قد أفاد.
}
# fr=0ac055e1 reviewed=no
intake-stands-closed = هذا الباب مغلق. يمكنكم فتحه من جديد متى شئتم.
# fr=9b10fd12 reviewed=no
intake-stands-over = هذا الباب مغلق.

## page: intake-mine

# fr=3f796275 reviewed=no
intake-mine-title = أين وصل الطلب
# fr=e76d4793 reviewed=no
intake-mine-lead = استُلم يوم { DAY($day) }. لكل باب من يهتم به.
# fr=77360309 reviewed=no
intake-mine-over = هذا الطلب متوقف. استُلم يوم { DAY($day) }. يمكنكم قراءة كل شيء أو تقديم طلب آخر.
# fr=49cb7744 reviewed=no
intake-mine-another = تقديم طلب آخر
# fr=884cd780 reviewed=no
intake-mine-another-why = يُغلق الطلب المتوقف هنا. ويفتحه الرمز من جديد للقراءة.
# fr=9ac11c73 reviewed=no
intake-mine-no-code = ليس لديكم رمز
# fr=7b860cff reviewed=no
intake-mine-no-code-why = دون رمز لن تستطيعوا العودة إلى هنا.
# fr=5bfd0984 reviewed=no
intake-mine-words = { $count ->
    [one] ما كتبته المجموعات بعضها لبعض: رسالة واحدة ({ $count })
    [two] ما كتبته المجموعات بعضها لبعض: رسالتان ({ $count })
    [few] ما كتبته المجموعات بعضها لبعض: { $count } رسائل
   *[other] ما كتبته المجموعات بعضها لبعض: { $count } رسالة
}
# fr=c0f22360 reviewed=no
intake-mine-word = { $kind ->
    [question] سؤال يوم { DAY($day) }:
    [answer] جواب يوم { DAY($day) }:
   *[decision] كلمة يوم { DAY($day) }:
}
# fr=607193cb reviewed=no
intake-mine-calls = { $count ->
    [zero] ما سجّلته الشبكة: لا مكالمات
    [one] ما سجّلته الشبكة: مكالمة واحدة
    [two] ما سجّلته الشبكة: مكالمتان
    [few] ما سجّلته الشبكة: { $count } مكالمات
   *[other] ما سجّلته الشبكة: { $count } مكالمة
}
# fr=9e45cf9a reviewed=no
intake-mine-call = { $reached ->
    [true] مكالمة يوم { DAY($day, weekday: "long") }: جرى الحديث.
   *[false] مكالمة يوم { DAY($day, weekday: "long") }: بلا ردّ. لا بأس في ذلك.
}
# fr=604c504d reviewed=no
intake-mine-agree = الموافقة على الإرسال
# fr=e6c19dc8 reviewed=no
intake-mine-choose = اختيار مكان
# fr=4aec4537 reviewed=no
intake-mine-choose-again = اختيار مكان آخر
# fr=4db37f82 reviewed=no
intake-mine-again = فتح هذا الباب من جديد
# fr=3a9c5e60 reviewed=no
intake-mine-letters = الرسائل التي كتبناها
# fr=06859c60 reviewed=no
intake-mine-letter = { $channel ->
    [text] رسالة نصية يوم { DAY($day) }
   *[email] رسالة إلكترونية يوم { DAY($day) }
}
# fr=43a52f2b reviewed=no
intake-mine-more = { $for ->
    [other] كل شيء له
   *[self] كل شيء لكم
}
# fr=dcfa66b2 reviewed=no
intake-mine-answers = { $for ->
    [other] قراءة إجاباته وتغييرها
   *[self] قراءة إجاباتي وتغييرها
}
# fr=62efd49b reviewed=no
intake-mine-answers-read = { $for ->
    [other] قراءة إجاباته
   *[self] قراءة إجاباتي
}
# fr=f9fec65c reviewed=no
intake-mine-answers-why = الإجابة التي تتغير تصل فورًا إلى من يهتم بالطلب.
# fr=d7b60ee5 reviewed=no
intake-mine-agreements = { $for ->
    [other] موافقاته
   *[self] موافقاتي
}
# fr=5627d35b reviewed=no
intake-mine-files = { $for ->
    [other] خطته وملفاته
   *[self] خطتي وملفاتي
}
# fr=2bcd4fcd reviewed=no
intake-mine-reads = { $for ->
    [other] من فتح طلبه
   *[self] من فتح طلبي
}
# fr=e09fc5f1 reviewed=no
intake-mine-saved = تم الحفظ.
# fr=11ff09da reviewed=no
intake-mine-receipt = الإيصال للطباعة
# fr=efc21dc4 reviewed=no
intake-reads-why = تُسجَّل كل قراءة. هل فاجأتكم قراءة؟ اتصلوا بنا.
# fr=472b2bf7 reviewed=no
intake-reads-none = لم يفتحه أحد بعد.
# fr=e7436144 reviewed=no
intake-read = { $how ->
    [opened] فُتح:
    [code] أُعطي رمز جديد:
    [searched] وُجد بالبحث عن اسم:
   *[listed] ظهر في قائمة:
}
# fr=5fe729b8 reviewed=no
intake-reads-before = القراءات قبل { $day }
# fr=3f0b4250 reviewed=no
intake-read-role = { $role ->
    [counsellor] شخص يرافق الناس
    [reception] الاستقبال
    [retention] المتابعة في العمل
    [coordinator] التنسيق
    [director] الإدارة
    [network] المكتب
    [privacy] المسؤول عن الخصوصية
   *[other] شخص من الفريق
}
# fr=e866777f reviewed=no
intake-read-times = { $count ->
    [one] مرة واحدة في ذلك اليوم
    [two] مرتان في ذلك اليوم
    [few] { $count } مرات في ذلك اليوم
    [many] { $count } مرة في ذلك اليوم
   *[other] { $count } مرة في ذلك اليوم
}
# fr=5e86b9cf reviewed=no
intake-stop-title = ماذا تريدون أن توقفوا؟
# fr=1fb876da reviewed=no
intake-stop-why = لستم ملزمين بذكر السبب. يمكنكم العودة.
# fr=282354bd reviewed=no
intake-stop-all = الطلب كله
# fr=9ec062d9 reviewed=no
intake-stop-all-hint = يُسترجع ما ينتظر جوابًا. والمجموعة التي تساعد بالفعل تحتفظ بملفها.
# fr=ebb097e7 reviewed=no
intake-stop-blank = اختاروا ما تريدون إيقافه.
# fr=29c8bd8a reviewed=no
intake-stop-now = إيقاف
# fr=ab729b84 reviewed=no
intake-stop-not = لا، المتابعة

## page: intake-resume

# fr=779fc841 reviewed=no
intake-resume-title = رمزكم
# fr=35692c47 reviewed=no
intake-resume-hint = ثلاث كلمات وأربعة أرقام. الترتيب وعلامات الحروف لا تهم.
# fr=e1844b5c reviewed=no
intake-resume-open = فتح طلبي
# fr=04a9f8bb reviewed=no
intake-resume-unread = اكتبوا ثلاث كلمات وأربعة أرقام، مثل: ⁦jardin lampe sentier 4821⁩.
# fr=3b45e1cd reviewed=no
intake-resume-unknown = هذا الرمز لا يفتح شيئًا. أعيدوا قراءة كل كلمة وكل رقم.
# fr=2e802eef reviewed=no
intake-resume-near = «{ $word }» ليست من كلمات الرموز. هل كانت { $words }؟
# fr=3b687b0f reviewed=no
intake-resume-lost = هل فقدتم رمزكم؟
# fr=c4d0b7a6 reviewed=no
intake-resume-lost-how = اتصلوا بالرقم الموجود أعلى الصفحة، أو زوروا المجموعة التي تساعدكم. نتأكد من أنكم أنتم، ثم نعطيكم رمزًا آخر.
# fr=52dee51a reviewed=no
intake-resume-lost-draft = لم يُرسل طلبكم بعد؟ قدّموا طلبًا آخر.

## page: intake-counter

# fr=22ba26e1 reviewed=no
intake-counter-title = كيف يوجد الشخص معكم؟
# fr=f0745269 reviewed=no
intake-counter-why = سيذكر الطلب أنه قُدمت مساعدة، وأين.
# fr=4a8e84b0 reviewed=no
intake-counter-channel = { $channel ->
    [counter] أمامي
    [phone] على الهاتف
    [mobile] أنا عنده أو في جولة
   *[paper] أنسخ طلبه المكتوب على ورق
}
# fr=a693b7f0 reviewed=no
intake-counter-blank = اختاروا كيف يوجد الشخص معكم.
# fr=9c66ba42 reviewed=no
intake-counter-stale = لمساعدة شخص، ابدؤوا من مساحة عملكم.
# fr=33a11c6f reviewed=no
intake-counter-staff = فتح مساحة عملي
# fr=d7487010 reviewed=no
intake-counter-end = الطلب محفوظ. أعطوا الشخص رمزه قبل الإنهاء.

## page: intake-paper

# fr=5a499fa0 reviewed=no
intake-paper-title = الطلب على ورق
# fr=01f42e4c reviewed=no
intake-paper-how = املؤوه هنا ثم اطبعوه، أو اطبعوه ثم اكتبوا باليد. هذه الصفحة لا ترسل شيئًا.
# fr=b7d70958 reviewed=no
intake-paper-where = أعطوه للمجموعة التي تختارونها، أو اقرؤوه لنا على الهاتف.
# fr=484b6307 reviewed=no
intake-paper-need = ما نحتاج إليه
# fr=3f5ce7a3 reviewed=no
intake-paper-more = إذا أردتم
# fr=05dcd988 reviewed=no
intake-paper-helper = إذا كان شخص يساعد، أو قبل سن 14
# fr=51f4945b reviewed=no
intake-paper-only = يُملأ فقط إذا كان يخصكم.
# fr=bcac8284 reviewed=no
intake-paper-agree = من يستلم هذه الورقة يطلب موافقاتكم واحدة واحدة.

## page: intake-refusals

# fr=9ac33545 reviewed=no
intake-not-your-request = هذا الطلب ليس طلبكم.
# fr=2d2dd85e reviewed=no
intake-already-started = لقد بدأ هذا الطلب.
# fr=3ead468d reviewed=no
intake-wrong-channel = قولوا كيف يوجد الشخص معكم.
# fr=2a11931b reviewed=no
intake-withdrawn = هذا الطلب متوقف. يمكنكم تقديم طلب آخر.
# fr=7ecd7dce reviewed=no
intake-unknown-question = هذا السؤال لا يُطرح هنا.
# fr=96982322 reviewed=no
intake-unreadable-answer = تعذّرت قراءة إجابة. اكتبوها من جديد.
# fr=b441f167 reviewed=no
intake-door-open = لإغلاق باب توجد صفحة أخرى.
# fr=f10e3dce reviewed=no
intake-door-not-asked = لم تطلبوا هذه المساعدة.
# fr=868b38fd reviewed=no
intake-door-closed = هذا الباب مغلق.
# fr=c7385d1b reviewed=no
intake-door-taken = مجموعة تساعدكم هنا بالفعل. تحدثوا إليها أولًا.
# fr=922457e1 reviewed=no
intake-already-sent = لقد أُرسل هذا الطلب.
# fr=a6a94cc4 reviewed=no
intake-not-sent-yet = لم يُرسل هذا الطلب بعد.
# fr=6f8efb93 reviewed=no
intake-service-closed = لم يعد هذا المكان مفتوحًا. اختاروا مكانًا آخر.
# fr=19ba410d reviewed=no
intake-choices-changed = تغيرت اختياراتكم في هذه الأثناء. اقرؤوها ثم أرسلوا.
# fr=8039c536 reviewed=no
intake-answers-missing = { $count ->
    [one] تنقص إجابة واحدة ({ $count }). أعيدوا قراءة الصفحة.
    [two] تنقص إجابتان ({ $count }). أعيدوا قراءة الصفحة.
    [few] تنقص { $count } إجابات. أعيدوا قراءة الصفحة.
   *[other] تنقص { $count } إجابة. أعيدوا قراءة الصفحة.
}
# fr=4188c12c reviewed=no
access-code-words-taken = هذه الكلمات مستعملة. حاولوا من جديد.
# fr=0b05b9ba reviewed=no
known-thing-said-once = أُعطيت هذه الإجابة للتو في مكان آخر. أعيدوا قراءة الصفحة.
