# كلمات تخطيط الصفحات
# fr=8150ee8a reviewed=no
site-name = Jalon
# fr=f522ab75 reviewed=no
site-error-prefix = خطأ:
# fr=afa30b6e reviewed=no
site-skip = انتقلوا إلى المحتوى
# fr=b4fd1533 reviewed=no
site-languages = اللغات
# fr=ec102fd6 reviewed=no
site-aid = المساعدة والخروج السريع
# fr=257138eb reviewed=no
site-talk = التحدث إلى شخص
# fr=8cf56270 reviewed=no
site-leave = خروج سريع
# fr=b11ed750 reviewed=no
site-leave-hint = يفتح موقعًا للطقس بدل هذه الصفحة.
# fr=331a2b49 reviewed=no
site-back = رجوع
# fr=2ffe7064 reviewed=no
site-home = الصفحة الرئيسية
# fr=7ae1944b reviewed=no
site-privacy = خصوصيتكم
# fr=4a8c519c reviewed=no
site-free = هذه الخدمة مجانية. لن يطلب منكم أحد مالًا.
# fr=91e6809a reviewed=no
site-demo = عرض تجريبي: هؤلاء الأشخاص غير حقيقيين. لا تكتبوا أي معلومة حقيقية.
# fr=6e80351a reviewed=no
site-mark-done = تم
# fr=c50af503 reviewed=no
site-mark-now = الآن
# fr=205296a5 reviewed=no
site-mark-todo = قادم
# fr=04d11068 reviewed=no
site-mark-paused = متوقف مؤقتًا
# fr=b99494c4 reviewed=no
site-mark-aside = وُضع جانبًا
# fr=51bab0bd reviewed=no
site-date-day = اليوم
# fr=1afd9004 reviewed=no
site-date-month = الشهر
# fr=b5088eb9 reviewed=no
site-date-year = السنة
# fr=eb2ede43 reviewed=no
site-change = تغيير

## page: site-refused
# fr=348e16d6 reviewed=no
site-not-found = هذه الصفحة غير موجودة.
# fr=a5948c4a reviewed=no
site-not-found-next = ربما تغيّر العنوان. عودوا إلى الصفحة الرئيسية أو اتصلوا بنا.
# fr=16cc4469 reviewed=no
site-need-code = تُفتح هذه الصفحة بالرمز الخاص بكم.
# fr=1abf1307 reviewed=no
site-need-code-next = إجاباتكم محفوظة. اكتبوا كلماتكم الثلاث وأرقامكم الأربعة للمتابعة.
# fr=c181a701 reviewed=no
site-from-elsewhere = ما أرسلتموه جاء من موقع آخر.
# fr=53905178 reviewed=no
site-from-elsewhere-next = لم يُسجَّل أي شيء. افتحوا الصفحة هنا ثم أرسلوها مرة أخرى.
# fr=00c3d243 reviewed=no
site-too-many = أُرسلت صفحات كثيرة في وقت قصير.
# fr=0ea014f8 reviewed=no
site-too-many-next = انتظروا دقيقة ثم حاولوا من جديد. يمكنكم أيضًا الاتصال بنا.
# fr=1c49b8a6 reviewed=no
site-resume = المتابعة بالرمز
# fr=a96366ca reviewed=no
site-ended = أُغلقت صفحتكم.
# fr=ec9b24c0 reviewed=no
site-ended-next = حرصًا عليكم، تُغلق وحدها بعد مدة. الإجابات التي أرسلتموها محفوظة، ويفتحها رمزكم.
# fr=1728b6bd reviewed=no
site-too-large = ما أرسلتموه طويل جدًا.
# fr=4198db99 reviewed=no
site-too-large-next = عودوا إلى الصفحة السابقة: كلماتكم ما زالت فيها. اكتبوا أقل قليلًا ثم أرسلوا. ويمكنكم أيضًا الاتصال بنا.
# fr=0856a582 reviewed=no
site-unreadable = لم نتمكن من قراءة ما أرسلتموه.
# fr=ed06b739 reviewed=no
site-unreadable-next = عودوا إلى الصفحة السابقة ثم أرسلوا من جديد. إذا تكرر الأمر فاتصلوا بنا.
# fr=a838dd3a reviewed=no
site-broken = حدث خلل عندنا.
# fr=ec1cbb5d reviewed=no
site-broken-next = عودوا إلى الصفحة السابقة ثم حاولوا من جديد بعد دقيقة. ويمكنكم أيضًا الاتصال بنا.
# fr=06f6b234 reviewed=no
site-day-hour = { $day }، الساعة { $hour }
