### public
### الصورة الشخصية: ما يسند الشخص وما يعيقه، بكلماته، وما يقرؤه منها برمزه.

# fr=0ce05641 reviewed=no
portrait-mine-title = صورتي
# fr=cba2dc06 reviewed=no
portrait-mine-lead = هنا ما يسندكم وما يعيقكم، بكلماتكم. تقولون ما تريدون، ولا شيء أكثر.
# fr=9926473b reviewed=no
portrait-mine-empty = لا شيء مكتوب هنا في الوقت الحالي، وهذا مناسب. يمكنكم قراءتها كما هي.
# fr=ade655db reviewed=no
portrait-mine-stands = { $standing ->
    [read] قرأتم هذه الصورة يوم { DAY($day) }.
    [moved] قرأتم هذه الصورة يوم { DAY($day) }. تغيرت قليلًا منذ ذلك اليوم.
    [new-words] هناك كلمات جديدة منذ قراءتكم يوم { DAY($day) }.
   *[unread] خذوا الوقت لقراءتها.
}
# fr=e467a119 reviewed=no
portrait-mine-first = قولوا إنكم قرأتموها. بعد ذلك مباشرة تجيبون عن الخطة.
# fr=694c1160 reviewed=no
portrait-mine-read = قرأت صورتي
# fr=ebf9a14e reviewed=no
portrait-mine-read-why = القراءة لا تعني أن كل شيء صحيح. يمكنكم دائمًا تغيير شيء ما.
# fr=109d4c61 reviewed=no
portrait-mine-asked = ما تريدون تغييره
# fr=0b3ff5f7 reviewed=no
portrait-new = جديد
# fr=270d0157 reviewed=no
portrait-plane = { $plane ->
    [personal] أنا
    [family] عائلتي والمقربون مني
    [cultural] ثقافتي ولغاتي
    [financial] مالي وحياتي اليومية
   *[professional] عملي وما أجيده
}
# fr=3e3ab84a reviewed=no
portrait-side = { $side ->
    [strength] نقاط قوتي
   *[obstacle] العوائق أمامي
}
# fr=1fd1c4d0 reviewed=no
portrait-origin = { $origin ->
    [within] فيّ
   *[around] من حولي
}
# fr=090f72bf reviewed=no
portrait-lifted = زال يوم { DAY($day) }
# fr=b3d9fba8 reviewed=no
portrait-levels = أين أنا، من صفر إلى عشرة
# fr=df585154 reviewed=no
portrait-confidence = ثقتي بأنني سأصل
# fr=f923ed17 reviewed=no
portrait-importance = كم يهمني ذلك
# fr=80bebd29 reviewed=no
portrait-level = { $value } يوم { DAY($day) }

# fr=b5aa3084 reviewed=no
portrait-add-title = إضافة كلماتي إلى صورتي
# fr=4ac4966c reviewed=no
portrait-add-why = يكفي سطر واحد. مجموعتكم تقرؤه، ولا أحد يطلب منكم إثباته.
# fr=45616b63 reviewed=no
portrait-add-words = بكلماتكم
# fr=b3c15097 reviewed=no
portrait-add-kind = عمّ تتحدثون؟
# fr=7dadcd04 reviewed=no
portrait-add-kind-is = { $kind ->
    [strength-within] قوة عندي
    [strength-around] عون من حولي
    [obstacle-within] عائق أعيشه
   *[obstacle-around] عائق من حولي
}
# fr=a62714bd reviewed=no
portrait-add-kind-like = { $kind ->
    [strength-within] ما أعرفه، ما أحبه، ما يجعلني أصمد
    [strength-around] شخص قريب، مجموعة، مكان، خدمة
    [obstacle-within] صحتي، حزني، ما لا أعرفه بعد
   *[obstacle-around] قاعدة، إيجار، خدمة، صاحب عمل
}
# fr=e0d110d1 reviewed=no
portrait-add-plane = في أي جانب من حياتكم؟
# fr=ae65b048 reviewed=no
portrait-add-save = إضافة إلى صورتي
# fr=efd22896 reviewed=no
portrait-add-words-blank = اكتبوا بضع كلمات.
# fr=e9cc35f1 reviewed=no
portrait-add-kind-blank = اختاروا ما تتحدثون عنه.
# fr=af7df7a0 reviewed=no
portrait-add-plane-blank = اختاروا جانبًا من حياتكم.

# fr=025f6320 reviewed=no
portrait-change-link = طلب تغيير صورتي
# fr=5c3b2a0e reviewed=no
portrait-change-title = ماذا تريدون أن تغيروا في صورتكم؟
# fr=1c0cbb51 reviewed=no
portrait-change-why = قولوا ذلك بكلماتكم. مجموعتكم تتحدث معكم في ذلك.
# fr=03538288 reviewed=no
portrait-change-send = إرسال
# fr=4b0475f4 reviewed=no
portrait-change-blank = قولوا ما تريدون تغييره.

# fr=ebd88f37 reviewed=no
portrait-changed-meanwhile = تغيرت الصورة أثناء القراءة. اقرؤوها من جديد.
# fr=d0f7efe4 reviewed=no
portrait-already-read = هذه الصورة مقروءة من قبل، كما هي.
# fr=7a523b0c reviewed=no
portrait-one-a-person = فُتحت الصورة للتو. حاولوا مرة أخرى.
# fr=d92c0f72 reviewed=no
portrait-version-numbered-once = سُجلت القراءة للتو. أعيدوا تحميل الصفحة.
