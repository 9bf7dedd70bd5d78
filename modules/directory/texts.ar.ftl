## page: directory-find

# fr=fdca37e8 reviewed=no
directory-find-title = إيجاد المساعدة
# fr=dc7ebaf5 reviewed=no
directory-find-lead = أجيبوا عمّا تريدون فقط. لا نحتفظ بشيء.
# fr=696ac04e reviewed=no
directory-find-need = أي مساعدة تبحثون عنها؟
# fr=9a8e1534 reviewed=no
directory-need = { $need ->
    [financial] مساعدة في أمور المال
    [social] دعم في الحياة اليومية
   *[work] إيجاد عمل أو الحفاظ عليه
}
# fr=02175a56 reviewed=no
directory-need-short = { $need ->
    [financial] مساعدة مالية
    [social] دعم
   *[work] عمل
}
# fr=a737158c reviewed=no
directory-find-where = أين أنتم؟
# fr=d2b88eb7 reviewed=no
directory-find-where-hint = مدينتكم أو منطقتكم أو رمزكم البريدي. لا نقرأ من الرمز البريدي إلا بدايته.
# fr=adde783d reviewed=no
directory-find-who = لمن؟
# fr=7470f637 reviewed=no
directory-find-who-hint = ضعوا علامة على ما تريدون، أو لا شيء. لا جواب يغلق الباب.
# fr=c110c4b6 reviewed=no
directory-find-who-open = اختاروا إن أردتم
# fr=6e1cecc4 reviewed=no
directory-find-language = بأي لغة؟
# fr=512e589e reviewed=no
directory-find-language-hint = من يتكلمها يظهر أولًا.
# fr=befea3cc reviewed=no
directory-find-language-any = أي لغة
# fr=6a97d2a7 reviewed=no
directory-find-go = من يمكنه المساعدة
# fr=6160a1ea reviewed=no
directory-find-which = أي مكان تقصدون؟
# fr=78dc9abe reviewed=no
directory-find-which-hint = عدة أماكن لها اسم متشابه. اختاروا مكانكم.
# fr=07176421 reviewed=no
directory-find-which-none = ليس واحدًا منها
# fr=a3197095 reviewed=no
directory-find-lost = لم نجد هذا المكان. جرّبوا اسم مدينتكم، أو اختاروا منطقتكم.
# fr=5df78276 reviewed=no
directory-find-region = منطقتكم
# fr=bebd59fc reviewed=no
directory-find-region-empty = اختاروا
# fr=9115ad4b reviewed=no
directory-find-to-correct = للتصحيح
# fr=879b342b reviewed=no
directory-find-by-region = عرض الخريطة وقائمة المنظمات
# fr=eb75fc37 reviewed=no
directory-found-title = من يمكنه مساعدتكم
# fr=cc46b1a5 reviewed=no
directory-found-change = تغيير البحث
# fr=35a380df reviewed=no
directory-found-no-member = ليس للشبكة منظمة في هذه المنطقة. هذه هي الأقرب إليكم. يمكنكم البدء باتصال هاتفي.
# fr=a189e17f reviewed=no
directory-found-no-place = قولوا أين أنتم، فتظهر الأقرب إليكم أولًا.
# fr=e6232a98 reviewed=no
directory-found-language-none = لم تقل أي مجموعة بعد إنها تتكلم هذه اللغة. اسألوا بالهاتف.
# fr=1e95be34 reviewed=no
directory-found-more = { $count ->
    [one] عرض مكان آخر
    [two] عرض مكانين آخرين
    [few] عرض { $count } أماكن أخرى
   *[other] عرض { $count } مكانًا آخر
}
# fr=547e22b5 reviewed=no
directory-found-all = هذا كل ما نعرفه.
# fr=e27a9da0 reviewed=no
directory-found-nobody = لا توجد منظمة في الشبكة تناسب هذا البحث. هذه الأرقام قد تساعدكم.
# fr=d51a2e18 reviewed=no
directory-found-outside = خدمات عامة
# fr=54a225d0 reviewed=no
directory-found-outside-lead = ليست جزءًا من الشبكة. يمكنكم الاتصال بها بأنفسكم.
# fr=4a4ccc51 reviewed=no
directory-found-website = عرض موقعهم
# fr=62e485bc reviewed=no
directory-found-ask = هل تفضلون أن نتصل بكم؟
# fr=c31fcb74 reviewed=no
directory-found-ask-how = قدّموا طلبًا. يتصل بكم شخص من الشبكة.
# fr=a031fbd0 reviewed=no
directory-found-ask-go = تقديم طلب
# fr=9813d971 reviewed=no
directory-call = اتصلوا بالرقم { $phone }

## page: directory-pages

# fr=ac4153fa reviewed=no
directory-all-title = منظمات الشبكة
# fr=7c9ccbf4 reviewed=no
directory-all-lead = { $organisations } منظمة تساعدكم في { $regions } منطقة من كيبك. الخدمة مجانية.
# fr=85691a6e reviewed=no
directory-all-search = البحث بالاسم أو بالمدينة
# fr=b1d076d8 reviewed=no
directory-all-search-hint = لا بأس باسم قديم أو بخطأ في الكتابة.
# fr=0a9066bf reviewed=no
directory-all-search-go = بحث
# fr=4906b0b5 reviewed=no
directory-all-map = اختاروا منطقتكم
# fr=4ba51b4c reviewed=no
directory-all-map-count = { $count ->
    [0] لا توجد منظمة بعد
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $count } منظمات
   *[other] { $count } منظمة
}
# fr=962bae33 reviewed=no
directory-all-by-group = حسب الوضع
# fr=af7c9722 reviewed=no
directory-all-region = عرض صفحة المنطقة:
# fr=9ac2eee2 reviewed=no
directory-all-print = القائمة كلها في صفحة واحدة للطباعة

# fr=7dc1c02d reviewed=no
directory-list-title = دليل الأعضاء
# fr=39d42cbb reviewed=no
directory-list-lead = القائمة بتاريخ { DAY($day) }. الخدمات مجانية.
# fr=e3d91a92 reviewed=no
directory-all-help = إيجاد ما يناسب حاجاتكم
# fr=f6edd249 reviewed=no
directory-found-names = { $count ->
    [0] لا شيء يشبه هذه الكلمات
    [one] وُجدت منظمة واحدة
    [two] وُجدت منظمتان
    [few] وُجدت { $count } منظمات
   *[other] وُجدت { $count } منظمة
}
# fr=c68818f1 reviewed=no
directory-found-names-none = جرّبوا كلمة أخرى، أو اختاروا منطقتكم في الأسفل.
# fr=6187040f reviewed=no
directory-region-title = المنظمات: { $region }
# fr=64e4a496 reviewed=no
directory-regions-page = المنظمات حسب المنطقة
# fr=1e22a8c2 reviewed=no
directory-region-none = ليس للشبكة منظمة في هذه المنطقة بعد. هذه هي الأقرب إليكم. وهي تجيب على الهاتف.
# fr=ddd77e46 reviewed=no
directory-region-near = مناطق مجاورة
# fr=257a0c15 reviewed=no
directory-region-narrow = إيجاد ما يناسب وضعكم
# fr=b517805f reviewed=no
directory-group-title = خدمات لـ: { $group }
# fr=0ccf0f42 reviewed=no
directory-groups-page = المنظمات حسب الوضع
# fr=f62f0bac reviewed=no
directory-group-close = قريبة من هذا الوضع
# fr=9fa1718d reviewed=no
directory-group-close-hint = اسألوا بالهاتف إن كانت الخدمة تناسبكم.
# fr=6c454af5 reviewed=no
directory-group-none = لا توجد منظمة لها خدمة لهذا الوضع وحده. عدة منظمات مفتوحة للجميع.
# fr=e3673a5a reviewed=no
directory-group-open = مفتوحة لجميع الأوضاع
# fr=da03cba3 reviewed=no
directory-group-open-hint = { $count ->
    [one] منظمة واحدة تستقبل الجميع.
    [two] منظمتان تستقبلان الجميع.
    [few] { $count } منظمات تستقبل الجميع.
   *[other] { $count } منظمة تستقبل الجميع.
}
# fr=ad5592c8 reviewed=no
directory-group-open-go = إيجاد الأقرب إليكم
# fr=910d32c3 reviewed=no
directory-one-formerly = الأسماء السابقة: { $names }
# fr=dd197809 reviewed=no
directory-one-also = تُعرف أيضًا باسم: { $names }
# fr=9e366e2d reviewed=no
directory-one-acronym = الاسم المختصر: { $acronym }
# fr=8a47ecd4 reviewed=no
directory-one-cje = ‏CJE تعني « carrefour jeunesse-emploi »، مركز عمل للشباب.
# fr=e0042df1 reviewed=no
directory-one-sae = ‏SAE تعني « services d’aide à l’emploi »، خدمات المساعدة في العمل.
# fr=4b5c0584 reviewed=no
directory-one-points = أين
# fr=11983d99 reviewed=no
directory-one-points-more = { $count ->
    [one] مكان آخر، اسألوا عنه بالهاتف
    [two] مكانان آخران، اسألوا عنهما بالهاتف
    [few] { $count } أماكن أخرى، اسألوا عنها بالهاتف
   *[other] { $count } مكانًا آخر، اسألوا عنها بالهاتف
}
# fr=f75c30d8 reviewed=no
directory-one-points-only = { $count ->
    [one] اسألوا عن العنوان بالهاتف.
    [two] مكانان. اسألوا عن العنوان بالهاتف.
    [few] { $count } أماكن. اسألوا عن العنوان بالهاتف.
   *[other] { $count } مكانًا. اسألوا عن العنوان بالهاتف.
}
# fr=5e4c1a66 reviewed=no
directory-one-who = لمن
# fr=3e4c766c reviewed=no
directory-one-everybody = الجميع
# fr=5d2062ff reviewed=no
directory-one-help = المساعدة المقدمة
# fr=b36a1a7a reviewed=no
directory-one-help-need = { $need ->
    [financial] خطوات طلب المساعدة المالية
    [social] دعم في الحياة اليومية
   *[work] إيجاد عمل والحفاظ عليه
}
# fr=41c39e7e reviewed=no
directory-one-ages = العمر
# fr=805ede5b reviewed=no
directory-one-ages-between = من { $min } إلى { $max } سنة
# fr=cc13e343 reviewed=no
directory-one-ages-from = { $min } سنة وأكثر
# fr=97f5c2cb reviewed=no
directory-one-ages-up-to = حتى { $max } سنة
# fr=744b5fe5 reviewed=no
directory-one-languages = اللغات
# fr=5ee576ec reviewed=no
directory-one-modes = كيف
# fr=ae1729e8 reviewed=no
directory-one-mode = { $mode ->
    [on-site] في المكان
    [phone] بالهاتف
    [video] بالفيديو
   *[writing] كتابةً
}
# fr=e22cee3b reviewed=no
directory-one-room = الأماكن المتاحة
# fr=395e6f6c reviewed=no
directory-one-room-open = يوجد مكان.
# fr=f18f58fa reviewed=no
directory-one-room-waiting = { $days ->
    [one] الانتظار حوالي يوم واحد.
    [two] الانتظار حوالي يومين.
    [few] الانتظار حوالي { $days } أيام.
   *[other] الانتظار حوالي { $days } يومًا.
}
# fr=01f7bc0f reviewed=no
directory-one-room-waiting-unknown = يوجد انتظار. اسألوا كم من الوقت.
# fr=4a490b48 reviewed=no
directory-one-room-full = لا مكان في الوقت الحالي.
# fr=99dd628b reviewed=no
directory-one-room-said = قيل ذلك في { DAY($day) }.
# fr=f9e2ce58 reviewed=no
directory-one-room-unknown = اسألوا بالهاتف.
# fr=7e38eeca reviewed=no
directory-one-free = كل شيء هنا مجاني. لا يجوز لأحد أن يطلب منكم مالًا.
# fr=c9e53c53 reviewed=no
directory-one-free-tell = إن طُلب منكم الدفع، أخبرونا: { $phone }.
# fr=2f69add9 reviewed=no
directory-one-checked = تم التحقق في { DAY($day) }.
# fr=71e56c35 reviewed=no
directory-one-unchecked = هذه الصفحة من قائمة الشبكة المطبوعة. لم يتم التحقق منها بعد.
# fr=17ba9131 reviewed=no
directory-one-others = منظمات أخرى في المنطقة
# fr=b26fd636 reviewed=no
directory-one-closed = أغلقت هذه المنظمة في { DAY($day) }.
# fr=acd7ece2 reviewed=no
directory-one-closed-next = يمكن لمنظمات أخرى مساعدتكم.
