### public
### الأسئلة المطروحة. قيمة $for هي self عندما يتحدث الشخص عن نفسه، و other عندما يتحدث غيره عنه.

## page: instruments

# fr=7c2cd2ba reviewed=no
instruments-optional = اختياري
# fr=21185ff3 reviewed=no
instruments-or = أو
# fr=e906255b reviewed=no
instruments-prefer-not = أفضّل عدم الإجابة
# fr=39625f95 reviewed=no
instruments-yes = نعم
# fr=3196564c reviewed=no
instruments-no = لا
# fr=3f3f0a95 reviewed=no
instruments-ticked = نعم
# fr=8c8928fd reviewed=no
instruments-no-answer = لا توجد إجابة
# fr=d73aecc6 reviewed=no
instruments-kept = يفضّل عدم الإجابة
# fr=045172e1 reviewed=no
instruments-age = { $years ->
    [0] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
   *[other] { $years } سنة
}
# fr=6a318a15 reviewed=no
instruments-ages = { $youngest } أو { $oldest } سنة
# fr=fb32666c reviewed=no
instruments-born = سنة الميلاد: { $year }
# fr=fa611d06 reviewed=no
instruments-scale-value = { $value } من { $most }

# fr=33c8a392 reviewed=no
instruments-error-needed = أجيبوا عن هذا السؤال للمتابعة.
# fr=92e27bc3 reviewed=no
instruments-error-choice = اختاروا إجابة من القائمة.
# fr=a9c9812d reviewed=no
instruments-error-which = اكتبوا إجابتكم في خانة «أخرى».
# fr=66143fe5 reviewed=no
instruments-error-too-long = النص طويل جدًا. الحد الأقصى هو { NUMBER($max) } حرف.
# fr=1e3cf404 reviewed=no
instruments-error-date = اكتبوا اليوم والشهر والسنة، مثل 3 12 1987.
# fr=a5003d03 reviewed=no
instruments-error-date-year = اكتبوا السنة بأربعة أرقام، مثل 1987.
# fr=89343977 reviewed=no
instruments-error-year = اكتبوا السنة بأربعة أرقام، مثل 1987.
# fr=909af275 reviewed=no
instruments-error-age = اكتبوا العمر، مثل 38، أو سنة الميلاد، مثل 1987.
# fr=8aaaf62c reviewed=no
instruments-error-phone = اكتبوا الأرقام العشرة للهاتف، مثل ⁦418-555-0123⁩.
# fr=65a8c150 reviewed=no
instruments-error-phone-area = أضيفوا الأرقام الثلاثة الأولى، مثل 418 أو 514.
# fr=166b4499 reviewed=no
instruments-error-email = اكتبوا عنوانًا مثل ⁦name@example.ca⁩.
# fr=a095920d reviewed=no
instruments-error-reach = اكتبوا رقم هاتف أو عنوان بريد إلكتروني.
# fr=6f899999 reviewed=no
instruments-error-place = اكتبوا رمزًا بريديًا أو اسم مدينة أو منطقة.
# fr=042fa293 reviewed=no
instruments-error-postal-code = تحققوا من الرمز البريدي. يجب أن يكون مثل ⁦G1R 4S9⁩.

# fr=86f0004c reviewed=no
instruments-guichet-title = الشباك الموحد
# fr=aa4e3f11 reviewed=no
instruments-guichet-purpose = أن نجد معكم من يستطيع مساعدتكم، وأن يتمكن من الاتصال بكم.
# fr=6f98a76d reviewed=no
instruments-guichet-group-need = الطلب
# fr=bc67e275 reviewed=no
instruments-guichet-group-you = { $for ->
    [other] الشخص
   *[self] أنتم
}
# fr=517de40b reviewed=no
instruments-guichet-group-reach = { $for ->
    [other] الاتصال به
   *[self] الاتصال بكم
}
# fr=312124d7 reviewed=no
instruments-guichet-group-more = إن أردتم

## page: guichet-need

# fr=5a286d05 reviewed=no
instruments-guichet-request-by = لمن هذا الطلب؟
# fr=24024888 reviewed=no
instruments-guichet-request-by-label = الطلب من أجل
# fr=51ec76e2 reviewed=no
instruments-guichet-request-by-why = هكذا نعرف مع من نتحدث.
# fr=5b5ef59c reviewed=no
instruments-guichet-request-by-needed = قولوا لمن هذا الطلب. هذا الاختيار يغيّر الأسئلة.
# fr=fdeb7ba7 reviewed=no
instruments-guichet-request-by-choice-self = لي أنا
# fr=fd92e38e reviewed=no
instruments-guichet-request-by-choice-relative = لشخص قريب مني: من العائلة أو الأصدقاء أو الجيران
# fr=3bd5e803 reviewed=no
instruments-guichet-request-by-choice-adviser = لشخص أقدّم له المشورة
# fr=066a5724 reviewed=no
instruments-guichet-request-by-choice-ministry-agent = لشخص أخدمه في الوزارة
# fr=7f64c0dc reviewed=no
instruments-guichet-request-by-choice-mobile-agent = لشخص ألتقيه في جولاتي

# fr=9fe268a6 reviewed=no
instruments-guichet-page-helper = وأنتم، من أنتم؟
# fr=8f21d9c9 reviewed=no
instruments-guichet-helper-why = من سيجيب سيعرف مع من يتحدث.
# fr=996f1ada reviewed=no
instruments-guichet-helper-name = اسمكم
# fr=a6334eba reviewed=no
instruments-guichet-helper-name-label = من يقدّم الطلب
# fr=a87e4e05 reviewed=no
instruments-guichet-helper-name-needed = اكتبوا اسمكم. نحتاج أن نعرف من يقدّم الطلب.
# fr=be6821ff reviewed=no
instruments-guichet-helper-link = ما صلتكم بهذا الشخص؟
# fr=58a18e8a reviewed=no
instruments-guichet-helper-link-label = الصلة بالشخص
# fr=739d56eb reviewed=no
instruments-guichet-helper-link-choice-parent = أنا أحد والديه، أو هو في رعايتي
# fr=838d23a0 reviewed=no
instruments-guichet-helper-link-choice-spouse = نحن زوجان أو شريكان
# fr=d4e68b85 reviewed=no
instruments-guichet-helper-link-choice-child = هو أبي أو هي أمي
# fr=a677ed7d reviewed=no
instruments-guichet-helper-link-choice-family = نحن من عائلة واحدة
# fr=e69e8431 reviewed=no
instruments-guichet-helper-link-choice-friend = نحن أصدقاء أو جيران
# fr=f9b90410 reviewed=no
instruments-guichet-helper-link-choice-other = صلة أخرى
# fr=d285b98f reviewed=no
instruments-guichet-helper-link-choice-other-typed = ما هي الصلة؟
# fr=2fad1187 reviewed=no
instruments-guichet-helper-organisation = أين تعملون؟
# fr=e701e0be reviewed=no
instruments-guichet-helper-organisation-label = مكان العمل
# fr=a200a6c1 reviewed=no
instruments-guichet-helper-organisation-hint = اسم مؤسستكم أو مكتبكم.
# fr=2677be54 reviewed=no
instruments-guichet-helper-agreed = هل يوافق هذا الشخص؟
# fr=0b24dcc9 reviewed=no
instruments-guichet-helper-agreed-label = موافقة الشخص
# fr=2081cee0 reviewed=no
instruments-guichet-helper-agreed-why = هذا طلبه هو. لا نرسل شيئًا دون موافقته.
# fr=9ea3b28e reviewed=no
instruments-guichet-helper-agreed-needed = قولوا هل يوافق هذا الشخص. هذا طلبه هو.
# fr=117762dd reviewed=no
instruments-guichet-helper-agreed-choice-agrees = نعم، يعرف ذلك ويريده
# fr=918bab1a reviewed=no
instruments-guichet-helper-agreed-choice-authority = أتصرف نيابة عنه بحكم القانون، بصفتي أحد والديه أو الوصي عليه
# fr=72bcfa40 reviewed=no
instruments-guichet-helper-agreed-choice-not-yet = ليس بعد
# fr=194c1af9 reviewed=no
instruments-guichet-notice-agreement-first = تحدثوا معه أولًا
# fr=73983ac5 reviewed=no
instruments-guichet-notice-agreement-first-text = هذا الطلب يخصه هو. تحدثوا معه، ثم عودوا إلى هنا متى أردتم. ويمكنكم أيضًا الاتصال بنا معًا.

# fr=e8da44d2 reviewed=no
instruments-guichet-page-request = { $for ->
    [other] إلى ماذا يحتاج هذا الشخص؟
   *[self] إلى ماذا تحتاجون؟
}
# fr=56821d63 reviewed=no
instruments-guichet-request-doors = { $for ->
    [other] المساعدة التي يبحث عنها
   *[self] المساعدة التي تبحثون عنها
}
# fr=f780502a reviewed=no
instruments-guichet-request-doors-label = المساعدة المطلوبة
# fr=beaee157 reviewed=no
instruments-guichet-request-doors-why = يكفي طلب واحد. لا يوجد وضع قانوني في كندا يغلق هذا الباب.
# fr=36638e53 reviewed=no
instruments-guichet-request-doors-hint = اختاروا كل ما يناسبكم. غير متأكدين؟ اختاروا الدعم.
# fr=d9f44729 reviewed=no
instruments-guichet-request-doors-needed = اختاروا مساعدة واحدة أو أكثر. إن لم تكونوا متأكدين، اختاروا الدعم.
# fr=f7be8cbf reviewed=no
instruments-guichet-request-doors-choice-financial = مساعدة مالية
# fr=e3f0d6c4 reviewed=no
instruments-guichet-request-doors-choice-financial-hint = المساعدة الاجتماعية، المخصصات، تعبئة الأوراق
# fr=754f1cc2 reviewed=no
instruments-guichet-request-doors-choice-social = دعم في الحياة اليومية
# fr=23774eba reviewed=no
instruments-guichet-request-doors-choice-social-hint = السكن، العائلة، الصحة، الوحدة، المعاملات
# fr=12c63ad5 reviewed=no
instruments-guichet-request-doors-choice-work = عمل، أو خطوة نحو العمل
# fr=caf31c5b reviewed=no
instruments-guichet-request-doors-choice-work-hint = البحث، التعلّم، استعادة الثقة
# fr=0451fdc5 reviewed=no
instruments-guichet-request-words = ماذا يحدث؟ قولوا ذلك بكلماتكم.
# fr=9e7d4cef reviewed=no
instruments-guichet-request-words-label = ما يحدث
# fr=83e3448e reviewed=no
instruments-guichet-request-words-why = لن تضطروا إلى تكرار ذلك عند كل باب.
# fr=85fb97d4 reviewed=no
instruments-guichet-request-words-hint = اكتبوا ما تريدون، كما تتكلمون. أو لا تكتبوا شيئًا.

# fr=cfacb7be reviewed=no
instruments-guichet-need-urgent = { $for ->
    [other] هل ينقصه شيء اليوم؟
   *[self] هل ينقصكم شيء اليوم؟
}
# fr=64516e87 reviewed=no
instruments-guichet-need-urgent-label = حاجة عاجلة
# fr=4cdc011d reviewed=no
instruments-guichet-need-urgent-why = نعطيكم أرقامًا للاتصال فورًا. والطلب يستمر.
# fr=d78cd920 reviewed=no
instruments-guichet-need-urgent-hint = إذا كانت حياة أحد في خطر، اتصلوا بالرقم 911.
# fr=53537e2f reviewed=no
instruments-guichet-need-urgent-choice-food = طعام
# fr=545592ca reviewed=no
instruments-guichet-need-urgent-choice-roof = مكان للنوم
# fr=e4cfab26 reviewed=no
instruments-guichet-need-urgent-choice-safety = مكان آمن: هناك خطر
# fr=f7107175 reviewed=no
instruments-guichet-need-urgent-choice-none = لا، لا شيء من ذلك
# fr=0fec2bcd reviewed=no
instruments-guichet-notice-urgent-help = يمكنكم الاتصال الآن
# fr=aeb63954 reviewed=no
instruments-guichet-notice-urgent-help-text = هذه الأرقام مجانية. اتصلوا، ثم عودوا: نكمل معًا من هنا.

## page: guichet-you

# fr=c347f812 reviewed=no
instruments-guichet-person-language = { $for ->
    [other] بأي لغة نتحدث معه؟
   *[self] بأي لغة نتحدث معكم؟
}
# fr=38ca661c reviewed=no
instruments-guichet-person-language-label = اللغة
# fr=60c2c09a reviewed=no
instruments-guichet-person-language-why = نبحث عن شخص يتكلمها.
# fr=5ec64422 reviewed=no
instruments-guichet-person-language-needed = اختاروا لغة. يمكنكم أيضًا كتابة لغة أخرى.
# fr=04fcd850 reviewed=no
instruments-guichet-person-language-choice-fr = الفرنسية
# fr=e7e0afc2 reviewed=no
instruments-guichet-person-language-choice-en = الإنجليزية
# fr=afe3b0d2 reviewed=no
instruments-guichet-person-language-choice-es = الإسبانية
# fr=46395128 reviewed=no
instruments-guichet-person-language-choice-ar = العربية
# fr=49c79775 reviewed=no
instruments-guichet-person-language-choice-ht = الكريولية الهايتية
# fr=2fd877b4 reviewed=no
instruments-guichet-person-language-choice-pt = البرتغالية
# fr=0fab0e3b reviewed=no
instruments-guichet-person-language-choice-uk = الأوكرانية
# fr=5ce9b6dd reviewed=no
instruments-guichet-person-language-choice-ru = الروسية
# fr=92ec4864 reviewed=no
instruments-guichet-person-language-choice-fa = الفارسية
# fr=90320a7c reviewed=no
instruments-guichet-person-language-choice-prs = الدرية
# fr=9b4258ce reviewed=no
instruments-guichet-person-language-choice-zh = الصينية
# fr=df11bbc6 reviewed=no
instruments-guichet-person-language-choice-fcs = لغة الإشارة الكيبيكية (LSQ)
# fr=7e649a8d reviewed=no
instruments-guichet-person-language-choice-other = لغة أخرى
# fr=c4e9f2ca reviewed=no
instruments-guichet-person-language-choice-other-typed = أي لغة؟
# fr=ddf5764a reviewed=no
instruments-guichet-person-interpreter = { $for ->
    [other] هل يريد مترجمًا أو مترجمة؟
   *[self] هل تريدون مترجمًا أو مترجمة؟
}
# fr=5718fc0b reviewed=no
instruments-guichet-person-interpreter-label = الترجمة الفورية
# fr=81230b0e reviewed=no
instruments-guichet-person-interpreter-why = نطلب هذه المساعدة منذ المكالمة الأولى.
# fr=144ce4ec reviewed=no
instruments-guichet-person-interpreter-hint = لن تدفعوا شيئًا.

# fr=70e14f01 reviewed=no
instruments-guichet-page-place = { $for ->
    [other] أين يسكن هذا الشخص؟
   *[self] أين تسكنون؟
}
# fr=3e094bf3 reviewed=no
instruments-guichet-person-place = الرمز البريدي أو المدينة أو المنطقة
# fr=a23fafcb reviewed=no
instruments-guichet-person-place-label = المكان
# fr=69dc40f6 reviewed=no
instruments-guichet-person-place-why = نبحث عن مساعدة قريبة من هناك.
# fr=31d1c147 reviewed=no
instruments-guichet-person-place-hint = مثل ⁦G1R 4S9⁩ أو Rimouski أو Gaspésie.
# fr=4d288c1d reviewed=no
instruments-guichet-person-no-fixed-address = { $for ->
    [other] ليس له عنوان ثابت
   *[self] ليس لي عنوان ثابت
}
# fr=8eb1ad03 reviewed=no
instruments-guichet-person-no-fixed-address-label = بدون عنوان ثابت
# fr=1effc105 reviewed=no
instruments-guichet-person-no-fixed-address-hint = يكفي إذن مكان معروف، أو لا شيء.

# fr=a317527e reviewed=no
instruments-guichet-person-birth = { $for ->
    [other] كم عمر هذا الشخص؟
   *[self] كم عمركم؟
}
# fr=311e45b3 reviewed=no
instruments-guichet-person-birth-label = العمر
# fr=03768f40 reviewed=no
instruments-guichet-person-birth-why = بعض الخدمات مخصصة لعمر معيّن. من سن 14، القرار لكم وحدكم.
# fr=aa9a7e30 reviewed=no
instruments-guichet-person-birth-hint = العمر، مثل 38، أو سنة الميلاد، مثل 1987.
# fr=11c2df51 reviewed=no
instruments-guichet-person-fourteen = { $for ->
    [other] هل عمره 14 سنة أو أكثر؟
   *[self] هل عمركم 14 سنة أو أكثر؟
}
# fr=b095c0ca reviewed=no
instruments-guichet-person-fourteen-label = 14 سنة أو أكثر
# fr=7da6b47c reviewed=no
instruments-guichet-person-fourteen-why = قبل سن 14، يطلب القانون موافقة أحد الوالدين.
# fr=fd19975e reviewed=no
instruments-guichet-person-fourteen-needed = أجيبوا بنعم أو لا. يطلب منا القانون أن نعرف ذلك.

# fr=924fedba reviewed=no
instruments-guichet-page-parent = مع أحد الوالدين
# fr=7f8cb244 reviewed=no
instruments-guichet-parent-why = قبل سن 14، يجب أن يوافق أحد الوالدين. ويمكن أن يكون الشخص المسؤول عن الرعاية.
# fr=465f301b reviewed=no
instruments-guichet-parent-name = { $for ->
    [other] اسم أحد والديه
   *[self] اسم أحد والديكم
}
# fr=f4012a54 reviewed=no
instruments-guichet-parent-name-label = أحد الوالدين
# fr=12327308 reviewed=no
instruments-guichet-parent-name-hint = هل يخيفكم هذا؟ اتصلوا أولًا بالرقم الموجود في هذه الصفحة.
# fr=d18f0366 reviewed=no
instruments-guichet-parent-name-needed = اكتبوا اسم أحد الوالدين، أو الشخص المسؤول عن الرعاية.
# fr=55f62e9e reviewed=no
instruments-guichet-parent-reach = هاتفه أو بريده الإلكتروني
# fr=cb4262d5 reviewed=no
instruments-guichet-parent-reach-label = الاتصال بأحد الوالدين
# fr=915a8043 reviewed=no
instruments-guichet-parent-reach-needed = اكتبوا رقمًا أو بريدًا إلكترونيًا. يجب أن نتحدث معه أولًا.
# fr=ddd53611 reviewed=no
instruments-guichet-parent-present = هل هو موجود معكم الآن؟
# fr=1344ac94 reviewed=no
instruments-guichet-parent-present-label = حضور أحد الوالدين
# fr=25945288 reviewed=no
instruments-guichet-parent-present-needed = أجيبوا بنعم أو لا. إن كان موجودًا، يمكنه أن يوافق الآن.

## page: guichet-reach

# fr=4d883a11 reviewed=no
instruments-guichet-page-name = { $for ->
    [other] بأي اسم نناديه؟
   *[self] بأي اسم نناديكم؟
}
# fr=bca1d6f9 reviewed=no
instruments-guichet-person-name-why = هكذا نعرف من نحيّي.
# fr=31370aab reviewed=no
instruments-guichet-person-called-name = { $for ->
    [other] اسمه الأول، أو الاسم الذي يختاره
   *[self] اسمكم الأول، أو الاسم الذي تختارونه
}
# fr=b64b7450 reviewed=no
instruments-guichet-person-called-name-label = الاسم المختار
# fr=8deddcea reviewed=no
instruments-guichet-person-called-name-hint = يكفي الاسم الأول.
# fr=3974b463 reviewed=no
instruments-guichet-person-called-name-needed = اكتبوا اسمًا، ولو قصيرًا. يكفي الاسم الأول.
# fr=4687003a reviewed=no
instruments-guichet-person-family-name = { $for ->
    [other] اسم عائلته
   *[self] اسم عائلتكم
}
# fr=cb741ab1 reviewed=no
instruments-guichet-person-family-name-label = اسم العائلة

# fr=93dc93dd reviewed=no
instruments-guichet-contact-how = { $for ->
    [other] كيف نتصل به بأمان؟
   *[self] كيف نتصل بكم بأمان؟
}
# fr=f4d0c470 reviewed=no
instruments-guichet-contact-how-label = وسائل آمنة
# fr=efeaf590 reviewed=no
instruments-guichet-contact-how-why = سيجيبكم شخص ما. سيستعمل هذه الوسيلة ولا شيء غيرها.
# fr=211b0087 reviewed=no
instruments-guichet-contact-how-hint = اختاروا ما هو آمن، حتى لو رأى آخرون هاتفكم.
# fr=48f3ed9f reviewed=no
instruments-guichet-contact-how-needed = اختاروا وسيلة واحدة أو أكثر. يمكنكم أيضًا العودة برمز.
# fr=30767c3e reviewed=no
instruments-guichet-contact-how-choice-phone = بالهاتف
# fr=56308b75 reviewed=no
instruments-guichet-contact-how-choice-text = برسالة نصية
# fr=e725c7ff reviewed=no
instruments-guichet-contact-how-choice-email = بالبريد الإلكتروني
# fr=211f27e6 reviewed=no
instruments-guichet-contact-how-choice-helper = عن طريقي أنا، من يقدّم الطلب
# fr=9b2b5452 reviewed=no
instruments-guichet-contact-how-choice-through = عن طريق شخص موثوق
# fr=ec711d90 reviewed=no
instruments-guichet-contact-how-choice-code = { $for ->
    [other] برمزه الخاص، دون اتصال
   *[self] برمزي الخاص، دون اتصال
}
# fr=6e8e32b8 reviewed=no
instruments-guichet-contact-how-choice-code-hint = لن نرسل شيئًا. تُقرأ الإجابة هنا باستعمال رمز.

# fr=61e4a776 reviewed=no
instruments-guichet-page-contact = { $for ->
    [other] أين ومتى نتصل به؟
   *[self] أين ومتى نتصل بكم؟
}
# fr=91f5411d reviewed=no
instruments-guichet-contact-why = نستعمل هذه التفاصيل للإجابة، ولا شيء غير ذلك.
# fr=215639ce reviewed=no
instruments-guichet-contact-phone = { $for ->
    [other] رقم هاتفه
   *[self] رقم هاتفكم
}
# fr=4fd5e2a5 reviewed=no
instruments-guichet-contact-phone-label = الهاتف
# fr=058292ad reviewed=no
instruments-guichet-contact-phone-needed = اكتبوا رقمًا، أو غيّروا الوسيلة في الصفحة السابقة.
# fr=af4a5c12 reviewed=no
instruments-guichet-contact-email = { $for ->
    [other] بريده الإلكتروني
   *[self] بريدكم الإلكتروني
}
# fr=a197c01a reviewed=no
instruments-guichet-contact-email-label = البريد الإلكتروني
# fr=a63c9058 reviewed=no
instruments-guichet-contact-email-needed = اكتبوا بريدًا إلكترونيًا، أو غيّروا الوسيلة في الصفحة السابقة.
# fr=6c00a154 reviewed=no
instruments-guichet-helper-reach = هاتفكم أو بريدكم الإلكتروني، أنتم من تساعدون
# fr=cf8c5be8 reviewed=no
instruments-guichet-helper-reach-label = الاتصال بمن يساعد
# fr=04a2a964 reviewed=no
instruments-guichet-helper-reach-needed = اكتبوا رقمكم أو بريدكم الإلكتروني.
# fr=8a1070f8 reviewed=no
instruments-guichet-contact-through = اسم الشخص الموثوق
# fr=8b256d27 reviewed=no
instruments-guichet-contact-through-label = الشخص الموثوق
# fr=25226bc4 reviewed=no
instruments-guichet-contact-through-needed = اكتبوا اسم الشخص الموثوق.
# fr=90b260dc reviewed=no
instruments-guichet-contact-through-reach = هاتف الشخص الموثوق أو بريده الإلكتروني
# fr=52f17a30 reviewed=no
instruments-guichet-contact-through-reach-label = الاتصال بالشخص الموثوق
# fr=48426660 reviewed=no
instruments-guichet-contact-through-reach-needed = اكتبوا رقمه أو بريده الإلكتروني.
# fr=52abeb2f reviewed=no
instruments-guichet-contact-message = هل يمكننا ترك رسالة؟
# fr=bd61eca7 reviewed=no
instruments-guichet-contact-message-label = السماح بترك رسالة
# fr=cf14d2bd reviewed=no
instruments-guichet-contact-message-why = بدون إجابة، لا نترك أي رسالة.
# fr=5a4e1d6d reviewed=no
instruments-guichet-contact-when = في أي وقت نتصل؟
# fr=19153741 reviewed=no
instruments-guichet-contact-when-label = الأوقات المناسبة
# fr=9f428cad reviewed=no
instruments-guichet-contact-when-why = نتصل عندما يمكنكم الكلام.
# fr=fae22a41 reviewed=no
instruments-guichet-contact-when-choice-morning = في الصباح
# fr=9955f794 reviewed=no
instruments-guichet-contact-when-choice-noon = عند الظهر
# fr=58b911e0 reviewed=no
instruments-guichet-contact-when-choice-afternoon = بعد الظهر
# fr=1a7d2859 reviewed=no
instruments-guichet-contact-when-choice-evening = في المساء
# fr=6bb2b067 reviewed=no
instruments-guichet-contact-when-choice-weekend = في نهاية الأسبوع
# fr=a7599ac3 reviewed=no
instruments-guichet-contact-language = { $for ->
    [other] بأي لغة نكتب إليه؟
   *[self] بأي لغة نكتب إليكم؟
}
# fr=1ce9a943 reviewed=no
instruments-guichet-contact-language-label = لغة الرسائل
# fr=22316594 reviewed=no
instruments-guichet-contact-language-why = يجب أن تكون الرسالة واضحة لمن يقرأها.
# fr=0d56dc89 reviewed=no
instruments-guichet-contact-language-choice-fr = الفرنسية
# fr=751138ec reviewed=no
instruments-guichet-contact-language-choice-en = الإنجليزية
# fr=888b7e74 reviewed=no
instruments-guichet-contact-language-choice-ar = العربية
# fr=1c891b0a reviewed=no
instruments-guichet-contact-avoid = هل هناك شيء يجب تجنبه؟
# fr=4089dfb6 reviewed=no
instruments-guichet-contact-avoid-label = ما يجب تجنبه
# fr=84fc969a reviewed=no
instruments-guichet-contact-avoid-why = سننتبه لذلك.
# fr=b1fd1fd1 reviewed=no
instruments-guichet-contact-avoid-hint = وقت، أو رقم، أو شخص قد يجيب.

## page: guichet-more

# fr=7d4579e3 reviewed=no
instruments-guichet-person-clienteles = { $for ->
    [other] هل يجد هذا الشخص نفسه هنا؟
   *[self] هل تجدون أنفسكم هنا؟
}
# fr=3ae20f47 reviewed=no
instruments-guichet-person-clienteles-label = الأوضاع
# fr=0717ec0a reviewed=no
instruments-guichet-person-clienteles-why = بعض المؤسسات تعرف هذه الأوضاع جيدًا.
# fr=8ec7a957 reviewed=no
instruments-guichet-person-clienteles-hint = اختاروا ما تريدون، أو لا شيء. لا توجد إجابة تغلق الباب.
# fr=0fb9b869 reviewed=no
instruments-guichet-person-clienteles-choice-femmes = { $for ->
    [other] هي امرأة
   *[self] أنا امرأة
}
# fr=7e4c71a5 reviewed=no
instruments-guichet-person-clienteles-choice-parents = { $for ->
    [other] يربّي طفلًا أو أكثر
   *[self] أربّي طفلًا أو أكثر
}
# fr=f9caf782 reviewed=no
instruments-guichet-person-clienteles-choice-immigrantes = { $for ->
    [other] جاء من بلد آخر
   *[self] جئت من بلد آخر
}
# fr=9477136d reviewed=no
instruments-guichet-person-clienteles-choice-refugiees = { $for ->
    [other] له صفة اللجوء
   *[self] لي صفة اللجوء
}
# fr=f12cc046 reviewed=no
instruments-guichet-person-clienteles-choice-demandeurs-asile = { $for ->
    [other] يطلب اللجوء
   *[self] أطلب اللجوء
}
# fr=d01bea5c reviewed=no
instruments-guichet-person-clienteles-choice-autochtones = { $for ->
    [other] من الأمم الأولى أو الإنويت أو الميتيس
   *[self] أنا من الأمم الأولى أو الإنويت أو الميتيس
}
# fr=491b12d5 reviewed=no
instruments-guichet-person-clienteles-choice-judiciarisees = { $for ->
    [other] له، أو كان له، شأن مع القضاء
   *[self] لي، أو كان لي، شأن مع القضاء
}
# fr=ae1bd732 reviewed=no
instruments-guichet-person-clienteles-choice-dependance = { $for ->
    [other] يعيش، أو عاش، مع الإدمان
   *[self] أعيش، أو عشت، مع الإدمان
}
# fr=9a0aa825 reviewed=no
instruments-guichet-person-clienteles-choice-marginalisees = { $for ->
    [other] يعيش في الشارع، أو هو مهمّش
   *[self] أعيش في الشارع، أو أنا مهمّش
}
# fr=48899933 reviewed=no
instruments-guichet-person-clienteles-choice-autisme = { $for ->
    [other] لديه توحد
   *[self] لديّ توحد
}
# fr=6aca0d7f reviewed=no
instruments-guichet-person-clienteles-choice-communaute-militaire = { $for ->
    [other] من وسط عسكري، هو أو عائلته
   *[self] من وسط عسكري، أنا أو عائلتي
}

# fr=d09a5a8a reviewed=no
instruments-guichet-page-more = { $for ->
    [other] لكي نستقبله جيدًا
   *[self] لكي نستقبلكم جيدًا
}
# fr=a09d0247 reviewed=no
instruments-guichet-request-access = { $for ->
    [other] ما الذي يسهّل الأمور عليه؟
   *[self] ما الذي يسهّل الأمور عليكم؟
}
# fr=531fbcac reviewed=no
instruments-guichet-request-access-label = من أجل استقبال جيد
# fr=863e39a7 reviewed=no
instruments-guichet-request-access-why = نبحث عن مكان ووقت مناسبين.
# fr=0aebc405 reviewed=no
instruments-guichet-request-access-choice-on-site = الحديث وجهًا لوجه
# fr=3cf0796f reviewed=no
instruments-guichet-request-access-choice-phone = الحديث بالهاتف
# fr=e99a9a03 reviewed=no
instruments-guichet-request-access-choice-video = الحديث بالفيديو
# fr=928ee670 reviewed=no
instruments-guichet-request-access-choice-writing = الكتابة دون كلام
# fr=631feb7f reviewed=no
instruments-guichet-request-access-choice-evening = موعد في المساء
# fr=ddbd56e1 reviewed=no
instruments-guichet-request-access-choice-mobile-agent = شخص يأتي إلينا
# fr=20b30cfd reviewed=no
instruments-guichet-request-access-choice-childcare = رعاية الأطفال
# fr=1fae4f55 reviewed=no
instruments-guichet-request-access-choice-transport = مساعدة في التنقل
# fr=3f69008e reviewed=no
instruments-guichet-request-access-choice-accessible = مكان بدون درج
# fr=5a071c58 reviewed=no
instruments-guichet-request-access-choice-reading = مساعدة في القراءة أو الكتابة
# fr=7ff3e236 reviewed=no
instruments-guichet-request-access-choice-other = شيء آخر
# fr=95b4d7a3 reviewed=no
instruments-guichet-request-access-choice-other-typed = ما هو؟
# fr=2f9485bd reviewed=no
instruments-guichet-person-papers = { $for ->
    [other] ما الأوراق التي لديه الآن؟
   *[self] ما الأوراق التي لديكم الآن؟
}
# fr=73551abf reviewed=no
instruments-guichet-person-papers-label = الأوراق
# fr=061e69e5 reviewed=no
instruments-guichet-person-papers-why = نحضّر معكم ما ينقص.
# fr=0caf3ae9 reviewed=no
instruments-guichet-person-papers-hint = الورقة الناقصة لا تمنع شيئًا.
# fr=da91de1c reviewed=no
instruments-guichet-person-papers-choice-photo = وثيقة عليها صورة
# fr=8b579835 reviewed=no
instruments-guichet-person-papers-choice-health-card = بطاقة التأمين الصحي
# fr=2c4a16e4 reviewed=no
instruments-guichet-person-papers-choice-social-insurance = رقم التأمين الاجتماعي
# fr=9722b9b8 reviewed=no
instruments-guichet-person-papers-choice-immigration = ورقة هجرة، قديمة أو جديدة
# fr=f06790d0 reviewed=no
instruments-guichet-person-papers-choice-claim = رسالة من المساعدة الاجتماعية
# fr=a3dd06ee reviewed=no
instruments-guichet-person-papers-choice-income = إثبات دخل
# fr=3a887a21 reviewed=no
instruments-guichet-person-papers-choice-lease = عقد إيجار
# fr=313c2461 reviewed=no
instruments-guichet-person-papers-choice-diploma = شهادة
# fr=197d195e reviewed=no
instruments-guichet-person-papers-choice-cv = سيرة ذاتية
# fr=2d56414a reviewed=no
instruments-guichet-person-papers-choice-none = لا شيء الآن
