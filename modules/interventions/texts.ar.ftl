# fr=4f59e797 reviewed=no
interventions-shared-title = لقاءاتي
# fr=5c6fcd95 reviewed=no
interventions-shared-lead = سجّلته وشاركته معكم
# fr=a5570d62 reviewed=no
interventions-shared-none = لا شيء مسجّل هنا بعد.
# fr=ca519d9d reviewed=no
interventions-shared-kind = { $kind ->
    [third-party] لقاء مع طرف ثالث
    [group] لقاء جماعي
    [writing] رسالة مكتوبة
    [indirect] خطوة أُنجزت من أجلكم
   *[individual] لقاء
}
# fr=e6caeedb reviewed=no
interventions-shared-change = هل هناك كلمة غير صحيحة؟ قولوا ذلك للشخص الذي يرافقكم.
