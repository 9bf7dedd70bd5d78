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

# fr=f6150b49 reviewed=no
intake-keep-why = ستحصلون على ثلاث كلمات. مع أرقامكم الأربعة تفتح طلبكم هنا أو في مكان آخر.
# fr=a9b7cbe7 reviewed=no
intake-keep-digits = اختاروا أربعة أرقام
# fr=b5f99dab reviewed=no
intake-keep-digits-hint = ليس سنة ميلادكم. اختاروا أربعة أرقام لا يعرفها غيركم.
# fr=1abb8fbf reviewed=no
intake-keep-digits-wrong = اكتبوا أربعة أرقام، مثل 4821.
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
# fr=d973545d reviewed=no
intake-kept-how = كلماتكم الثلاث وأرقامكم الأربعة تفتح طلبكم.
# fr=df64c54d reviewed=no
intake-kept-lost = لا نستطيع أن نقولها لكم مرة أخرى: فنحن لا نحفظها. هل ضاعت؟ اتصلوا بالرقم الموجود أعلى الصفحة.
# fr=86a9649e reviewed=no
intake-code-label = رمزكم
# fr=0f2bdd31 reviewed=no
intake-code-order = ترتيب الكلمات لا يهم، ولا علامات الحروف.
# fr=1849c73a reviewed=no
intake-code-once = اكتبوه أو صوّروه: لن يُعرض مرة أخرى.
# fr=38379005 reviewed=no
intake-code-already-made = لهذا الطلب رمز بالفعل.

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

# fr=73046422 reviewed=no
intake-choice-title = من يمكنه مساعدتكم؟
# fr=70bb3821 reviewed=no
intake-choice-why = هذه ثلاثة أماكن وسبب اقتراحها. اختاروا أو اطلبوا اتصالًا.
# fr=f20efc5d reviewed=no
intake-choice-financial = الوزارة وحدها تقرر المساعدة. يمكن لمجموعة أن تساعدكم في طلبها.
# fr=0ec9a04b reviewed=no
intake-choice-nobody = لا نجد مكانًا في الوقت الحالي. اطلبوا اتصالًا: سيبحث شخص معكم.
# fr=ad7a60c9 reviewed=no
intake-choice-more = عرض أماكن أخرى
# fr=db5afc2c reviewed=no
intake-choice-call-title = هل أنتم مترددون؟
# fr=bc3f692a reviewed=no
intake-choice-call-why = يتصل بكم شخص من الشبكة ويبحث معكم.
# fr=47703d56 reviewed=no
intake-choice-call = أفضّل أن يتصل بي أحد
# fr=4467cce3 reviewed=no
intake-choice-called = تفضّلون أن نتصل بكم
# fr=01e41d00 reviewed=no
intake-choose = اختيار هذا المكان
# fr=532a73c3 reviewed=no
intake-chosen = هذا هو اختياركم الآن.

# fr=cd63d711 reviewed=no
intake-choice-places = الأماكن
# fr=b8d94067 reviewed=no
intake-place-which = أي هذه الأماكن مكانكم؟
# fr=7129559e reviewed=no
intake-place-none = لا شيء منها
# fr=26d25d67 reviewed=no
intake-place-lost = لا نجد «{ $place }» على الخريطة.

## page: intake-check

# fr=e85b0d0e reviewed=no
intake-check-title = اقرؤوا قبل الإرسال
# fr=d228f5c3 reviewed=no
intake-check-why = لم يُرسَل شيء بعد. غيّروا ما تريدون.
# fr=28851f89 reviewed=no
intake-check-doors = من سيجيبكم
# fr=3efc2d73 reviewed=no
intake-check-agreements = موافقاتكم
# fr=761fec29 reviewed=no
intake-check-share = إرسال الطلب
# fr=00601536 reviewed=no
intake-check-share-sensitive = إرسال الأمور الأكثر خصوصية أيضًا
# fr=ddda83cd reviewed=no
intake-check-reminders = تلقي الرسائل
# fr=556fdc73 reviewed=no
intake-check-statistics = أن نعدّكم دون اسمكم
# fr=595ad124 reviewed=no
intake-check-code = رمزكم للعودة
# fr=5c0561cc reviewed=no
intake-check-code-why = بعد الإرسال، تخبركم ثلاث كلمات وأربعة أرقام أين وصل كل شيء.
# fr=dfe2fd8c reviewed=no
intake-check-send = الإرسال
# fr=872d8f13 reviewed=no
intake-check-next = بعد ذلك نقول لكم من يجيب وقبل أي يوم.
# fr=fe92a8c0 reviewed=no
intake-submit = إرسال طلبي

## page: intake-receipt

# fr=fb3b743c reviewed=no
intake-receipt-title = أُرسل طلبكم
# fr=f382ecaf reviewed=no
intake-receipt-lead = استلمناه يوم { DAY($day) }.
# fr=e2441a41 reviewed=no
intake-receipt-code = احتفظوا بهذا الرمز. يبيّن أين وصل كل شيء ويسمح بتغيير كل شيء.
# fr=5c81a37f reviewed=no
intake-receipt-next = إذا مرّ اليوم دون خبر، اتصلوا بالرقم في أعلى الصفحة.
# fr=7f0df514 reviewed=no
intake-receipt-print = يمكنكم طباعة هذه الصفحة والاحتفاظ بها.
# fr=173921ec reviewed=no
intake-receipt-follow = معرفة أين وصل كل شيء

## page: intake-standing

# fr=c4bdb838 reviewed=no
intake-mark-sent = استُلم الطلب
# fr=da6dc38d reviewed=no
intake-mark-declined = { $why ->
    [full] لا يوجد مكان في الوقت الحالي.
    [clientele] هذا المكان يساعد أشخاصًا آخرين.
    [territory] هذا المكان يساعد في منطقة أخرى.
    [age] هذا المكان يساعد أعمارًا أخرى.
    [language] لا أحد هناك يتكلم لغتكم.
    [closed] هذه الخدمة مغلقة.
    [already-accompanied] تحصلون هناك على مساعدة بالفعل.
   *[other] لا يستطيع هذا المكان هذه المرة.
}
# fr=a29c1d30 reviewed=no
intake-mark-taken-back = اخترتم مكانًا آخر.
# fr=197ecb3e reviewed=no
intake-mark-called = تتصل بكم الشبكة
# fr=fe8127e0 reviewed=no
intake-mark-by = في { DAY($day) } كحد أقصى
# fr=ce51f2e4 reviewed=no
intake-mark-asked = ننتظر جواب
# fr=7cf4e1ab reviewed=no
intake-mark-answer-by = في { DAY($day) } كحد أقصى
# fr=aafbae45 reviewed=no
intake-mark-taken = الجواب نعم:
# fr=2ac81816 reviewed=no
intake-mark-meeting = اللقاء الأول
# fr=8889bbf3 reviewed=no
intake-mark-next = التواصل القادم
# fr=502b2782 reviewed=no
intake-mark-outside = تتصلون بهذه الخدمة
# fr=06999374 reviewed=no
intake-mark-follow = نسأل عن أخباركم
# fr=a523d075 reviewed=no
intake-mark-closed = { $why ->
    [withdrawn] أوقفتم الطلب
    [unreachable] لم نستطع الوصول إليكم
    [moved] انتقلتم إلى منطقة أخرى
    [duplicate] يستمر طلب آخر
   *[answered] تمت التسوية
}
# fr=dfb12ebf reviewed=no
intake-stands-waits = الشبكة تهتم به. يتصل بكم شخص في { DAY($day) } كحد أقصى.
# fr=98462b19 reviewed=no
intake-stands-late = مضى هذا اليوم. اتصلوا بنا أو اختاروا مكانًا آخر.
# fr=edabb71d reviewed=no
intake-stands-to-agree = اختياركم محفوظ. دون موافقتكم لا يُرسَل شيء. تتصل بكم الشبكة قبل { DAY($day) }، أو تتصلون أنتم.
# fr=7ae38390 reviewed=no
intake-stands-asked = تقرأ هذه المجموعة طلبكم. يصلكم جوابها في { DAY($day) } كحد أقصى.
# fr=fa588001 reviewed=no
intake-stands-taken = تساعدكم هذه المجموعة. تلتقون يوم { DAY($day) }.
# fr=3b0723b1 reviewed=no
intake-stands-met = تساعدكم هذه المجموعة. التواصل القادم في { DAY($day) } كحد أقصى.
# fr=769f9237 reviewed=no
intake-stands-outside = اتصلوا متى شئتم. نسألكم يوم { DAY($day) } إن كان ذلك قد أفاد.
# fr=0ac055e1 reviewed=no
intake-stands-closed = هذا الباب مغلق. يمكنكم فتحه من جديد متى شئتم.

## page: intake-mine

# fr=21d871a2 reviewed=no
intake-mine-title = أين وصل طلبكم
# fr=e76d4793 reviewed=no
intake-mine-lead = استُلم يوم { DAY($day) }. لكل باب من يهتم به.
# fr=09ceffaf reviewed=no
intake-mine-over = أوقفتم هذا الطلب الذي استُلم يوم { DAY($day) }. يمكنكم تقديم طلب آخر.
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
# fr=ca8ad794 reviewed=no
intake-mine-agree = الموافقة على الإرسال
# fr=e6c19dc8 reviewed=no
intake-mine-choose = اختيار مكان
# fr=4aec4537 reviewed=no
intake-mine-choose-again = اختيار مكان آخر
# fr=4db37f82 reviewed=no
intake-mine-again = فتح هذا الباب من جديد
# fr=a4d6683c reviewed=no
intake-mine-letters = الرسائل التي كتبناها لكم
# fr=06859c60 reviewed=no
intake-mine-letter = { $channel ->
    [text] رسالة نصية يوم { DAY($day) }
   *[email] رسالة إلكترونية يوم { DAY($day) }
}
# fr=ae274e01 reviewed=no
intake-mine-more = كل شيء لكم
# fr=8f0526c1 reviewed=no
intake-mine-answers = قراءة إجاباتي وتغييرها
# fr=1a645517 reviewed=no
intake-mine-answers-why = الإجابة التي تتغير تصل فورًا إلى من يهتم بكم.
# fr=0c270e34 reviewed=no
intake-mine-agreements = موافقاتي
# fr=e2c3ee0d reviewed=no
intake-mine-reads = من فتح طلبي
# fr=11ff09da reviewed=no
intake-mine-receipt = الإيصال للطباعة
# fr=efc21dc4 reviewed=no
intake-reads-why = تُسجَّل كل قراءة. هل فاجأتكم قراءة؟ اتصلوا بنا.
# fr=472b2bf7 reviewed=no
intake-reads-none = لم يفتحه أحد بعد.
# fr=fa4fc6cf reviewed=no
intake-read = { $how ->
    [opened] فتحه:
    [code] أعطاكم رمزًا جديدًا:
   *[listed] رآه في قائمة:
}
# fr=1a1aeb11 reviewed=no
intake-read-times = { $count ->
    [one] مرة واحدة
    [two] مرتان
    [few] { $count } مرات
    [many] { $count } مرة
   *[other] { $count } مرة
}
# fr=5e86b9cf reviewed=no
intake-stop-title = ماذا تريدون أن توقفوا؟
# fr=1fb876da reviewed=no
intake-stop-why = لستم ملزمين بذكر السبب. يمكنكم العودة.
# fr=282354bd reviewed=no
intake-stop-all = الطلب كله
# fr=b6e0ec53 reviewed=no
intake-stop-all-hint = يُسترجع ما ينتظر جوابًا. والمجموعة التي تساعدكم بالفعل تحتفظ بملفها.
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
# fr=bf8d7084 reviewed=no
intake-door-open = لإغلاق باب، استعملوا «ماذا تريدون أن توقفوا؟».
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
