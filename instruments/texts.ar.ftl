### public
### الأدوات التي تأتي مع المنصة.

## page: instruments-portrait

# fr=a887e256 reviewed=no
instruments-portrait-title = صورة الوضع
# fr=9f10bbc6 reviewed=no
instruments-portrait-purpose = معرفة أين وصلت الأمور، ومن أين نبدأ.
# fr=26ea9c47 reviewed=no
instruments-portrait-group-needs = الحاجات الأساسية
# fr=2a871e0b reviewed=no
instruments-portrait-group-self = ما سيأتي، من 0 إلى 10
# fr=25dd095d reviewed=no
instruments-portrait-page-needs = الحاجات الأساسية في هذه الأيام
# fr=8d19f3b8 reviewed=no
instruments-portrait-page-self = ما سيأتي
# fr=37211148 reviewed=no
instruments-portrait-needs-why = الأمور العاجلة أولاً. لا جواب يغلق باباً.
# fr=488df812 reviewed=no
instruments-portrait-self-why = هذا يُظهر ما يتغير مع الوقت. ليست علامة.
# fr=77f6a48c reviewed=no
instruments-portrait-need-housing = السكن
# fr=7ccc7c39 reviewed=no
instruments-portrait-need-housing-label = السكن
# fr=70ebfd7e reviewed=no
instruments-portrait-need-housing-choice-settled = الأمر محلول
# fr=871d5901 reviewed=no
instruments-portrait-need-housing-choice-not-sure = الأمر غير مؤكد
# fr=9b04c752 reviewed=no
instruments-portrait-need-housing-choice-not-now = ليس في الوقت الحالي
# fr=7cfb0e88 reviewed=no
instruments-portrait-need-food = ما يكفي من الطعام
# fr=a15ca813 reviewed=no
instruments-portrait-need-food-label = الطعام
# fr=cfb41444 reviewed=no
instruments-portrait-need-food-choice-settled = الأمر محلول
# fr=92b460a5 reviewed=no
instruments-portrait-need-food-choice-not-sure = الأمر غير مؤكد
# fr=2deb24b5 reviewed=no
instruments-portrait-need-food-choice-not-now = ليس في الوقت الحالي
# fr=97ebbb4d reviewed=no
instruments-portrait-need-safety = الشعور بالأمان
# fr=50d460a6 reviewed=no
instruments-portrait-need-safety-label = الأمان
# fr=956e4e94 reviewed=no
instruments-portrait-need-safety-choice-settled = الأمر محلول
# fr=3626eebb reviewed=no
instruments-portrait-need-safety-choice-not-sure = الأمر غير مؤكد
# fr=e4b9e743 reviewed=no
instruments-portrait-need-safety-choice-not-now = ليس في الوقت الحالي
# fr=b057cb89 reviewed=no
instruments-portrait-need-money-month = ما يكفي من المال حتى آخر الشهر
# fr=f872430c reviewed=no
instruments-portrait-need-money-month-label = مال الشهر
# fr=a4621a60 reviewed=no
instruments-portrait-need-money-month-choice-settled = الأمر محلول
# fr=19b912c1 reviewed=no
instruments-portrait-need-money-month-choice-not-sure = الأمر غير مؤكد
# fr=f78d1f84 reviewed=no
instruments-portrait-need-money-month-choice-not-now = ليس في الوقت الحالي
# fr=72401408 reviewed=no
instruments-portrait-portrait-confidence = { $for ->
    [other] إلى أي مدى يثق الشخص بأنه سيصل؟
   *[self] إلى أي مدى تثقون بأنكم ستصلون؟
}
# fr=81e4ce77 reviewed=no
instruments-portrait-portrait-confidence-label = الثقة
# fr=0a5758ba reviewed=no
instruments-portrait-portrait-confidence-low = أبداً في الوقت الحالي
# fr=51daf3b6 reviewed=no
instruments-portrait-portrait-confidence-high = تماماً
# fr=07a65275 reviewed=no
instruments-portrait-portrait-importance = { $for ->
    [other] ما مدى أهمية ذلك للشخص في الوقت الحالي؟
   *[self] ما مدى أهمية ذلك لكم في الوقت الحالي؟
}
# fr=411fefb6 reviewed=no
instruments-portrait-portrait-importance-label = الأهمية
# fr=f2add602 reviewed=no
instruments-portrait-portrait-importance-low = أبداً في الوقت الحالي
# fr=1bbb1541 reviewed=no
instruments-portrait-portrait-importance-high = أكثر من أي شيء

## page: instruments-emploi

# fr=ae4c137b reviewed=no
instruments-emploi-title = العمل المطلوب
# fr=46769cd5 reviewed=no
instruments-emploi-purpose = البحث عن عمل مناسب، ومعرفة ما ينقص للوصول إليه.
# fr=29973213 reviewed=no
instruments-emploi-group-work = العمل
# fr=96aa3ce5 reviewed=no
instruments-emploi-group-have = نقاط القوة
# fr=43cd4561 reviewed=no
instruments-emploi-group-search = البحث
# fr=f85f6737 reviewed=no
instruments-emploi-page-wanted = العمل المرغوب
# fr=90186a4b reviewed=no
instruments-emploi-page-conditions = ما يلزم ليكون ذلك ممكناً
# fr=ccb3d705 reviewed=no
instruments-emploi-page-skills = المهارات
# fr=02da08d1 reviewed=no
instruments-emploi-page-search = أين وصل البحث
# fr=3a721736 reviewed=no
instruments-emploi-wanted-why = نبحث في هذا الاتجاه وليس عشوائياً.
# fr=8860d253 reviewed=no
instruments-emploi-conditions-why = العمل الذي لا يناسب الحياة لا يدوم.
# fr=690e1484 reviewed=no
instruments-emploi-limits-why = نستبعد ما قد يضرّ. لا يقال شيء لصاحب العمل دون موافقة.
# fr=7785671f reviewed=no
instruments-emploi-skills-why = ما نجيده يسهل قوله عندما يُكتب.
# fr=78693722 reviewed=no
instruments-emploi-diploma-why = بعض الأعمال تطلب ذلك. وهناك طرق أخرى.
# fr=59eb49c7 reviewed=no
instruments-emploi-where-why = يمكن الاعتراف هنا بشهادة من بلد آخر.
# fr=4b202f66 reviewed=no
instruments-emploi-recognised-why = إن كان ذلك مفيداً، نقوم بالإجراءات معكم.
# fr=0e47608a reviewed=no
instruments-emploi-search-why = نبدأ من حيث بقي شيء للقيام به.
# fr=3ed3fc6b reviewed=no
instruments-emploi-confidence-why = هذا يُظهر ما يتغير مع الوقت. ليست علامة.
# fr=87b06c4c reviewed=no
instruments-emploi-work-wanted = ما العمل المناسب؟
# fr=12bb76ad reviewed=no
instruments-emploi-work-wanted-label = العمل المرغوب
# fr=185562c0 reviewed=no
instruments-emploi-work-wanted-hint = مهنة أو مكان أو مجرد فكرة.
# fr=342f181e reviewed=no
instruments-emploi-work-liked = ما الذي أُحب في ما تم عمله سابقاً؟
# fr=81b1b8c0 reviewed=no
instruments-emploi-work-liked-label = ما أُحب
# fr=edd1bfcb reviewed=no
instruments-emploi-work-liked-hint = بأجر أو بدون أجر: البيت والأسرة والتطوع تُحسب أيضاً.
# fr=19907b9e reviewed=no
instruments-emploi-work-hours = ما الأوقات الممكنة؟
# fr=efa735b6 reviewed=no
instruments-emploi-work-hours-label = الأوقات الممكنة
# fr=22e54b44 reviewed=no
instruments-emploi-work-hours-choice-full = دوام كامل
# fr=bf87cc6f reviewed=no
instruments-emploi-work-hours-choice-part = دوام جزئي
# fr=19277172 reviewed=no
instruments-emploi-work-hours-choice-day = في النهار
# fr=6cb2fba1 reviewed=no
instruments-emploi-work-hours-choice-evening = في المساء
# fr=3abe6ae0 reviewed=no
instruments-emploi-work-hours-choice-night = في الليل
# fr=3a7f2af0 reviewed=no
instruments-emploi-work-hours-choice-weekend = في عطلة الأسبوع
# fr=0e3867c7 reviewed=no
instruments-emploi-work-hours-choice-irregular = ساعات متغيرة
# fr=39bd6542 reviewed=no
instruments-emploi-work-travel = كيف الوصول إلى العمل؟
# fr=a380b3fb reviewed=no
instruments-emploi-work-travel-label = الوصول
# fr=07e66326 reviewed=no
instruments-emploi-work-travel-choice-car = بالسيارة
# fr=4d91eeaf reviewed=no
instruments-emploi-work-travel-choice-transit = بالحافلة أو المترو
# fr=05fd0e3f reviewed=no
instruments-emploi-work-travel-choice-walk = مشياً
# fr=6dd41574 reviewed=no
instruments-emploi-work-travel-choice-bike = بالدراجة
# fr=059a38fc reviewed=no
instruments-emploi-work-travel-choice-ride = مع شخص آخر
# fr=98c6a2d4 reviewed=no
instruments-emploi-work-travel-choice-home = العمل من البيت فقط
# fr=2af619b4 reviewed=no
instruments-emploi-work-limits = هل هناك أشياء يجب تجنبها؟
# fr=a2c7ff90 reviewed=no
instruments-emploi-work-limits-label = ما يجب تجنبه
# fr=a7e715c9 reviewed=no
instruments-emploi-work-limits-hint = مثلاً: رفع الأثقال، الوقوف، الضجيج، مكان معين.
# fr=6d7263be reviewed=no
instruments-emploi-work-skills = ما الذي يُجاد عمله؟
# fr=e08c5cc3 reviewed=no
instruments-emploi-work-skills-label = المهارات
# fr=7d71287f reviewed=no
instruments-emploi-work-skills-hint = مع مثال إن أمكن.
# fr=85df1c5c reviewed=no
instruments-emploi-work-experience = ما الأعمال أو التدريبات أو المساعدات حتى الآن؟
# fr=d857e611 reviewed=no
instruments-emploi-work-experience-label = الخبرة
# fr=5e2db129 reviewed=no
instruments-emploi-work-experience-hint = حتى القصيرة أو القديمة، هنا أو في مكان آخر.
# fr=7d3552ad reviewed=no
instruments-emploi-training-diploma = ما آخر شهادة؟
# fr=a88b2165 reviewed=no
instruments-emploi-training-diploma-label = الشهادة
# fr=1d4bdf48 reviewed=no
instruments-emploi-training-diploma-choice-none-yet = لا شهادة بعد
# fr=3a18159e reviewed=no
instruments-emploi-training-diploma-choice-secondary = الثانوية
# fr=420a2bdb reviewed=no
instruments-emploi-training-diploma-choice-vocational = تدريب مهني
# fr=9f84f8a6 reviewed=no
instruments-emploi-training-diploma-choice-college = معهد
# fr=973313f4 reviewed=no
instruments-emploi-training-diploma-choice-university = جامعي
# fr=fe3cf1b3 reviewed=no
instruments-emploi-training-where = أين حُصل عليها؟
# fr=c0d0af58 reviewed=no
instruments-emploi-training-where-label = مكان الشهادة
# fr=8326cea2 reviewed=no
instruments-emploi-training-where-choice-quebec = في كيبيك
# fr=9d76f94d reviewed=no
instruments-emploi-training-where-choice-canada = في مكان آخر في كندا
# fr=ebb0204f reviewed=no
instruments-emploi-training-where-choice-abroad = في بلد آخر
# fr=7abeee08 reviewed=no
instruments-emploi-training-recognised = هل الشهادة معترف بها هنا؟
# fr=06d5b09a reviewed=no
instruments-emploi-training-recognised-label = معترف بها هنا
# fr=87c82fb3 reviewed=no
instruments-emploi-training-recognised-choice-yes = نعم
# fr=50d7e8a4 reviewed=no
instruments-emploi-training-recognised-choice-begun = بدأت الإجراءات
# fr=5539131d reviewed=no
instruments-emploi-training-recognised-choice-not-yet = ليس بعد
# fr=34b9e3a3 reviewed=no
instruments-emploi-training-recognised-choice-unknown = لا أعرف
# fr=198525f1 reviewed=no
instruments-emploi-work-steps = ما الذي أصبح جاهزاً؟
# fr=0627cc34 reviewed=no
instruments-emploi-work-steps-label = الجاهز
# fr=7df800c5 reviewed=no
instruments-emploi-work-steps-choice-cv = سيرة ذاتية حديثة
# fr=ba0ea7e7 reviewed=no
instruments-emploi-work-steps-choice-letter = رسالة
# fr=7f52b2ff reviewed=no
instruments-emploi-work-steps-choice-offers = معرفة أين توجد العروض
# fr=dec567f3 reviewed=no
instruments-emploi-work-steps-choice-interview = الارتياح في المقابلة
# fr=c5005626 reviewed=no
instruments-emploi-work-steps-choice-employers = قائمة أصحاب عمل
# fr=f1ea429b reviewed=no
instruments-emploi-work-steps-choice-network = التحدث مع المحيطين
# fr=100ed4ca reviewed=no
instruments-emploi-work-steps-choice-references = أشخاص يمكنهم التوصية
# fr=2031279b reviewed=no
instruments-emploi-work-steps-choice-none = لا شيء حالياً
# fr=59c26d3b reviewed=no
instruments-emploi-work-confidence = { $for ->
    [other] إلى أي مدى يشعر الشخص بالارتياح للبحث؟
   *[self] إلى أي مدى تشعرون بالارتياح للبحث؟
}
# fr=cb188fad reviewed=no
instruments-emploi-work-confidence-label = الارتياح للبحث
# fr=f7eb4032 reviewed=no
instruments-emploi-work-confidence-low = أبداً في الوقت الحالي
# fr=dcc17e7a reviewed=no
instruments-emploi-work-confidence-high = تماماً
