### public
### الخطة وفترات التوقف، وما يقرؤه الشخص منها برمزه.

# fr=214aca85 reviewed=no
plans-files = ملفاتي
# fr=53856a5d reviewed=no
plans-files-lead = رمزكم يفتح طلبكم. ويفتح أيضًا ملفكم في كل مجموعة تساعدكم.
# fr=1beceacb reviewed=no
plans-files-none = رمزكم يفتح طلبكم. لم تفتح أي مجموعة ملفًا معكم بعد.
# fr=ea125c1d reviewed=no
plans-files-open = فتح ملفي
# fr=692e6587 reviewed=no
plans-files-request = طلبي
# fr=be94d6d2 reviewed=no
plans-files-open-request = فتح طلبي
# fr=363a0de7 reviewed=no
plans-files-wrong = رمزكم لا يفتح هذا الملف. اختاروا ملفًا من القائمة.

# fr=e9b85ca9 reviewed=no
plans-mine-title = خطتي
# fr=63e3bcc2 reviewed=no
plans-mine-with = مع
# fr=8d1ae50f reviewed=no
plans-mine-paused = أنتم في فترة توقف منذ { DAY($day) }
# fr=721a751d reviewed=no
plans-mine-paused-why = لن يذكّركم أحد بشيء. خطتكم في انتظاركم.
# fr=604c26b4 reviewed=no
plans-mine-paused-back = كنتم تفكرون في العودة يوم { DAY($day) }. يمكن تغيير هذا اليوم.
# fr=1a3aec6e reviewed=no
plans-stands-none = لم تُكتب خطتكم بعد. تُكتب معكم وبكلماتكم.
# fr=e9251d51 reviewed=no
plans-stands-draft = تُكتب هذه الخطة معكم. لم يتقرر شيء بعد.
# fr=34760f6a reviewed=no
plans-stands-proposed = اقرؤوا هذه الخطة وقولوا رأيكم فيها. خذوا وقتكم.
# fr=063d8d36 reviewed=no
plans-stands-asked = تريدون تغيير هذه الخطة. مجموعتكم تتحدث معكم في ذلك.
# fr=ca44bc76 reviewed=no
plans-stands-agreed = وافقتم على هذه الخطة يوم { DAY($day) }.
# fr=cfe839c0 reviewed=no
plans-stands-changed = تغيرت هذه الخطة منذ موافقتكم يوم { DAY($day) }. نتحدث معكم في ذلك.
# fr=9dcaf1a7 reviewed=no
plans-mine-answer = قول رأيي
# fr=af24be36 reviewed=no
plans-mine-asked = ما تريدون تغييره
# fr=8e3da7ef reviewed=no
plans-mine-words = كلماتكم:
# fr=e3dbcb7b reviewed=no
plans-mine-before = الخطة التي وافقتم عليها يوم { DAY($day) }
# fr=bc5bdc1e reviewed=no
plans-mine-may = ما يمكنني فعله
# fr=c4b649c2 reviewed=no
plans-mine-change = طلب تغيير خطتي
# fr=3e81618d reviewed=no
plans-goal-state = { $state ->
    [reached] تحقق
    [later] محفوظ لوقت لاحق
    [let-go] متروك جانبًا
   *[open] جارٍ
}
# fr=8dd256df reviewed=no
plans-step-state = { $state ->
    [done] تمت
    [later] محفوظة لوقت لاحق
    [let-go] متروكة جانبًا
   *[open] جارية
}
# fr=cca18a01 reviewed=no
plans-who = { $who ->
    [person] أنتم
    [counsellor] الشخص الذي يرافقكم
   *[other] شخص آخر
}
# fr=d829de4d reviewed=no
plans-kind = { $kind ->
    [search] البحث عن عمل
    [training] تدريب أو شهادة
    [social] تطوع أو حياة اجتماعية
    [health] صحة
    [housing] سكن
    [service] خدمة أخرى
   *[other] شيء آخر
}
# fr=a06c614b reviewed=no
plans-level = { $level ->
    [literacy] القراءة والكتابة والحساب
    [secondary] الدراسة الثانوية
    [vocational] التكوين المهني
    [college] سيجيب
    [university] الجامعة
    [language] دورة لغة
   *[short] تدريب قصير
}
# fr=249a775c reviewed=no
plans-by = نحو { DAY($day) }
# fr=fbe4f1df reviewed=no
plans-on = { DAY($day) }
# fr=de7ff918 reviewed=no
plans-stages-count = المراحل: { $reached } من { $count }
# fr=3e48f3d6 reviewed=no
plans-skills = مهارات معترف بها:

# fr=de738278 reviewed=no
plans-answer-title = هل توافقون على هذه الخطة؟
# fr=1a0f8026 reviewed=no
plans-answer-why = قولوا نعم، أو اطلبوا شيئًا آخر. كلاهما مناسب.
# fr=5eceb35b reviewed=no
plans-answer-yes = نعم، أوافق
# fr=96017584 reviewed=no
plans-answer-change = أريد تغيير شيء
# fr=dc0f4f08 reviewed=no
plans-answer-words = ماذا تريدون أن تغيروا؟
# fr=d4aa88b8 reviewed=no
plans-answer-words-hint = قولوا ذلك بكلماتكم.
# fr=fe66f3fd reviewed=no
plans-answer-kept = قولوا ذلك بكلماتكم. لا يتغير شيء من دونكم.
# fr=25c5da84 reviewed=no
plans-answer-send = إرسال
# fr=b463dff6 reviewed=no
plans-answer-later = ليس الآن
# fr=2785e644 reviewed=no
plans-answer-plan = قراءة الخطة من جديد
# fr=32ffb19f reviewed=no
plans-answer-portrait = صورتكم أولًا
# fr=c3692d0e reviewed=no
plans-answer-portrait-why = هذه الخطة تنطلق من صورتكم. اقرؤوها، ثم قولوا رأيكم في الخطة.
# fr=9ad0d2d5 reviewed=no
plans-answer-portrait-go = قراءة صورتي
# fr=5cf91d9f reviewed=no
plans-answer-blank = اختاروا إحدى الإجابتين.
# fr=7a9203e2 reviewed=no
plans-words-blank = قولوا ما تريدون تغييره.

# fr=55270fe0 reviewed=no
plans-words-title = كلماتي بجانب الخطة
# fr=f1671503 reviewed=no
plans-words-why = هذه الكلمات لكم. مجموعتكم تقرؤها. لا يغيرها أحد.
# fr=1cf87d47 reviewed=no
plans-words-save = حفظ كلماتي

# fr=7195b280 reviewed=no
plans-pause-title = أخذ فترة توقف
# fr=7e83c453 reviewed=no
plans-pause-why = التوقف خياركم. لن يذكّركم أحد بشيء قبل عودتكم. خطتكم في انتظاركم.
# fr=acc76fc2 reviewed=no
plans-pause-reason = هل تريدون قول السبب؟
# fr=c783a6a8 reviewed=no
plans-pause-reason-hint = يمكنكم الاحتفاظ به لأنفسكم.
# fr=57d0ea8b reviewed=no
plans-pause-back-on = متى تفكرون في العودة؟
# fr=44e0507e reviewed=no
plans-pause-back-hint = هذه فكرة وليست وعدًا. يمكنكم ترك الخانات فارغة.
# fr=373f6d1a reviewed=no
plans-pause-take = أخذ فترة توقفي
# fr=88c9bd2a reviewed=no
plans-pause-no-day = اكتبوا يومًا مثل 15 و3 و2027، أو اتركوا الخانات فارغة.
# fr=c79f18e8 reviewed=no
plans-resume-title = القول إنني عدت
# fr=677a465e reviewed=no
plans-resume-why = تواصلون من حيث كنتم. نتصل بكم في الأيام التالية.
# fr=12bdaee0 reviewed=no
plans-resume-now = لقد عدت

# fr=19903f2f reviewed=no
plans-reads-title = من فتح ملفي
# fr=ff950db5 reviewed=no
plans-reads-none = لم يفتحه أحد بعد.

# fr=dafe0628 reviewed=no
plans-nothing-to-agree = لا يوجد هدف في هذه الخطة بعد.
# fr=a4b573af reviewed=no
plans-changed-meanwhile = تغيرت الخطة أثناء القراءة. اقرؤوها من جديد ثم أجيبوا.
# fr=ecffe49e reviewed=no
plans-already-agreed = تمت الموافقة على هذه الخطة كما هي.
# fr=4eeb3fa6 reviewed=no
plans-portrait-not-seen = اقرؤوا صورتكم أولًا. بعد ذلك مباشرة تجيبون عن الخطة.
# fr=f66f21a4 reviewed=no
plans-not-proposed = هذه الخطة ليست جاهزة بعد. ستُعرض عليكم قريبًا.
# fr=8dd0b196 reviewed=no
plans-no-plan = لا توجد خطة لتغييرها بعد.
# fr=96efc18d reviewed=no
plans-already-in-pause = بدأت فترة التوقف من قبل.
# fr=4f457eb5 reviewed=no
plans-back-past = يجب أن يأتي يوم العودة بعد اليوم.
# fr=03b4829c reviewed=no
plans-not-in-pause = لا توجد فترة توقف الآن.
# fr=3e02ce53 reviewed=no
pause-one-open = بدأت فترة التوقف من قبل.
# fr=e0fef27d reviewed=no
plan-one-a-person = فُتحت الخطة للتو. حاولوا مرة أخرى.
# fr=b5554f5e reviewed=no
plan-version-numbered-once = تمت الموافقة على الخطة للتو. اقرؤوها من جديد.

# fr=fd15f41a reviewed=no
plans-paper-title = خطتي على الورق
# fr=a8e610c9 reviewed=no
plans-paper-mine = خطتي على الورق (PDF)
# fr=cd453bd3 reviewed=no
plans-paper-lead = كما هي في { DAY($day) }.
# fr=1598a390 reviewed=no
plans-paper-free = هذه الخطة ملككم. يمكنكم تغييرها أو التوقف مدة أو التخلي عنها متى شئتم.
# fr=9784ef54 reviewed=no
plans-paper-counsellor = عن المجموعة
# fr=d66288ea reviewed=no
plans-paper-date = التاريخ
# fr=dd170f5d reviewed=no
plans-paper-not-here = لا يمكن تحضير الورقة هنا. اطبعوا صفحة خطتكم، أو اطلبوا ورقة من مجموعتكم.
# fr=06711f4c reviewed=no
plans-paper-not-now = الورقة ليست جاهزة بعد. حاولوا من جديد بعد دقيقة.
# fr=1f22343c reviewed=no
plans-answer-moved = ستُعرض عليكم الخطة من جديد كما هي الآن. ليس عليكم فعل شيء.
