### public
### الموافقات، تُطلب واحدة واحدة، وصفحة الخصوصية.

## page: consent-ask

# fr=61bf2a59 reviewed=no
consent-title = الموافقات
# fr=9581646b reviewed=no
consent-ask-count = الموافقة { $n }
# fr=6fe49e1c reviewed=no
consent-ask-share = { $for ->
    [other] هل يوافق الشخص على إرسال طلبه إلى هذه المجموعة: { $to }؟
   *[self] هل يمكننا إرسال طلبكم إلى هذه المجموعة: { $to }؟
}
# fr=94f38b38 reviewed=no
consent-why-share = دونه لا تستطيع هذه المجموعة أن تجيب.
# fr=04945dd4 reviewed=no
consent-ask-share-sensitive = { $for ->
    [other] هل يوافق الشخص على إرسال الأمور الأكثر خصوصية أيضًا إلى هذه المجموعة: { $to }؟
   *[self] هل يمكننا أيضًا إرسال الأمور الأكثر خصوصية إلى هذه المجموعة: { $to }؟
}
# fr=58de8c41 reviewed=no
consent-why-share-sensitive = { $for ->
    [other] لن يضطر إلى تكرارها. وإلا يقولها بنفسه إذا أراد.
   *[self] لن تضطروا إلى تكرارها. وإلا تقولونها بأنفسكم إذا أردتم.
}
# fr=36de53a8 reviewed=no
consent-ask-reminders = { $for ->
    [other] هل يريد الشخص رسالة عند وجود جديد؟
   *[self] هل يمكننا أن نكتب لكم عند وجود جديد؟
}
# fr=626dcec8 reviewed=no
consent-why-reminders = تذكر الرسالة يومًا ومكانًا، ولا شيء شخصي.
# fr=046de610 reviewed=no
consent-ask-statistics = { $for ->
    [other] هل يوافق الشخص على أن نعدّه دون ذكر اسمه؟
   *[self] هل يمكننا أن نعدّكم دون ذكر اسمكم؟
}
# fr=01139804 reviewed=no
consent-why-statistics = هكذا تبيّن الشبكة كم شخصًا ينتظر المساعدة.
# fr=fd24a27d reviewed=no
consent-ask-free = { $for ->
    [other] الشخص حر. تدوم الموافقة سنة، ويمكنه سحبها متى شاء.
   *[self] أنتم أحرار. تدوم الموافقة سنة، ويمكنكم سحبها متى شئتم.
}
# fr=ac528208 reviewed=no
consent-ask-leaves = هذا كل ما يُرسَل
# fr=83f27f8f reviewed=no
consent-ask-no = { $for ->
    [other] إذا قال لا، لا يتغير أي شيء آخر.
   *[self] إذا قلتم لا، لا يتغير أي شيء آخر.
}
# fr=0cbd7ace reviewed=no
consent-ask-no-share = { $for ->
    [other] إذا قال لا، لا يُرسَل شيء إلى هذه المجموعة. يبقى اختياره مسجلًا وتهتم به الشبكة معه.
   *[self] إذا قلتم لا، لا يُرسَل شيء إلى هذه المجموعة. يبقى اختياركم مسجلًا وتهتم به الشبكة معكم.
}
# fr=a9a94811 reviewed=no
consent-ask-no-share-sensitive = { $for ->
    [other] إذا قال لا، يُرسَل الباقي رغم ذلك.
   *[self] إذا قلتم لا، يُرسَل الباقي رغم ذلك.
}
# fr=f9e8f97d reviewed=no
consent-ask-blank = أجيبوا بنعم أو لا. كلاهما مناسب.
# fr=d53f5450 reviewed=no
consent-yes = { $for ->
    [other] نعم، يوافق
   *[self] نعم، أوافق
}
# fr=2cdd63db reviewed=no
consent-no = لا

## page: consent-mine

# fr=332d60a3 reviewed=no
consent-mine-title = { $for ->
    [other] موافقاته
   *[self] موافقاتي
}
# fr=6b38ae0d reviewed=no
consent-mine-why = يسري سحب الموافقة فورًا. والمجموعة التي تساعد بالفعل تحتفظ بملفها.
# fr=0696e95a reviewed=no
consent-mine-none = لا توجد موافقة في الوقت الحالي.
# fr=c66c3be4 reviewed=no
consent-mine-since = أُعطيت يوم { DAY($day) }.
# fr=cd35461f reviewed=no
consent-mine-until = تنتهي يوم { DAY($day) }.
# fr=defd663e reviewed=no
consent-mine-ended = موافقات انتهت
# fr=1c47d267 reviewed=no
consent-mine-ended-on = أُعطيت يوم { DAY($day) } وانتهت يوم { DAY($ended) }.
# fr=dbdc818e reviewed=no
consent-mine-end = سحب هذه الموافقة
# fr=fcb06e0a reviewed=no
consent-mine-change = مراجعة كل موافقة

## page: consent-privacy

# fr=7dda0268 reviewed=no
consent-privacy-title = خصوصيتكم
# fr=9a71d116 reviewed=no
consent-privacy-lead = ما تقولونه هنا ملك لكم. وهذا ما نفعله به.
# fr=89cafb16 reviewed=no
consent-privacy-why-title = لماذا نسأل
# fr=46cc8cd9 reviewed=no
consent-privacy-why =
    لنجد معكم من يستطيع مساعدتكم، ولنتيح له الوصول إليكم.
    يقول كل سؤال ما فائدته. يمكنكم ترك كل ما ليس مطلوبًا فارغًا.
# fr=8cca5a85 reviewed=no
consent-privacy-who-title = من يستطيع القراءة
# fr=baf87e69 reviewed=no
consent-privacy-who =
    مكتب الشبكة الذي يستلم الطلب. ثم المجموعة التي تختارونها، إذا وافقتم.
    تستلم كل مجموعة نسخة مما توافقون عليه، ولا شيء أكثر.
    لا نبيع شيئًا. ولا نعطي الوزارة شيئًا دونكم.
# fr=aa6c8298 reviewed=no
consent-privacy-where-title = أين تُحفظ
# fr=694e62f7 reviewed=no
consent-privacy-where =
    على خادم الشبكة. هذه الصفحات لا تتصل بأي موقع آخر.
    ملف واحد من نوع «cookie» يُبقي طلبكم مفتوحًا. ويُمحى عندما تغلقون.
# fr=fcf269c0 reviewed=no
consent-privacy-long-title = كم من الوقت
# fr=63eb8c1e reviewed=no
consent-privacy-long =
    الطلب غير المرسل يُمحى بعد { $days ->
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }.
    الطلب المرسل يُحفظ ما دام هناك باب مفتوح. ثم يتبع قواعد الشبكة. يمكنكم طلبها.
    تدوم الموافقة سنة، أو أقل إذا سحبتموها.
# fr=8220690e reviewed=no
consent-privacy-rights-title = ما يمكنكم فعله
# fr=42c9f426 reviewed=no
consent-privacy-rights =
    قراءة كل ما لدينا عنكم والحصول على نسخة منه. هذا مجاني.
    التصحيح، أو سحب موافقة، أو الإيقاف، أو محو كل شيء قبل الإرسال.
    برمزكم تفعلون ذلك وحدكم. ويمكنكم أيضًا الاتصال بنا.
# fr=2ef2f3f1 reviewed=no
consent-privacy-alone-title = من يقرر
# fr=f63c1179 reviewed=no
consent-privacy-alone =
    أشخاص دائمًا. لا آلة تعطيكم علامة ولا تختار عنكم.
    ابتداءً من أربع عشرة سنة تقررون وحدكم. وقبلها مع أحد الوالدين.
# fr=1a66f8a4 reviewed=no
consent-privacy-trace-title = من قرأ
# fr=ec1b7b44 reviewed=no
consent-privacy-trace =
    تُسجَّل كل قراءة. وتعرضها لكم صفحتكم «من فتح طلبي».
# fr=0f43d52b reviewed=no
consent-privacy-complain-title = إذا كان هناك أمر غير سليم
# fr=b8f6651c reviewed=no
consent-privacy-complain =
    قولوا ذلك للشخص المسؤول. يجيب خلال ثلاثين يومًا.
    يمكنكم أيضًا الكتابة إلى ⁦Commission d’accès à l’information du Québec⁩.
# fr=adef8a68 reviewed=no
consent-privacy-person-title = الشخص المسؤول
# fr=dc1f8fcc reviewed=no
consent-privacy-person-none = لم يُكتب اسمه هنا بعد. اتصلوا بالرقم في أعلى الصفحة.
# fr=a799fd7c reviewed=no
consent-page-version = نسخة هذه الصفحة: { $version }

## page: consent-refusals

# fr=7c227c21 reviewed=no
consent-no-recipient = لا تستطيع هذه المجموعة استلام طلب.
# fr=6e69db16 reviewed=no
consent-parent-needed = قبل أربع عشرة سنة يجب أن يوافق أحد الوالدين معكم.
# fr=90e34a99 reviewed=no
consent-share-first = قولوا نعم أولًا لإرسال الطلب.
# fr=4f0a7ea6 reviewed=no
consent-in-force = وافقتم على هذا من قبل. اسحبوا الموافقة إذا غيّرتم رأيكم.
# fr=4ea86bd6 reviewed=no
consent-one-in-force = أُعطيت هذه الموافقة من قبل.
# fr=ae33e1ff reviewed=no
consent-already-ended = لقد انتهت هذه الموافقة.
