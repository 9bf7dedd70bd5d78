# كلمات تخطيط الصفحات
site-name = Jalon
site-error-prefix = خطأ:
site-skip = انتقل إلى المحتوى
site-languages = اللغات
site-talk = التحدث إلى شخص
site-leave = خروج سريع
site-leave-hint = يفتح موقعًا للطقس بدل هذه الصفحة.
site-back = رجوع
site-home = الصفحة الرئيسية
site-privacy = خصوصيتك
site-free = هذه الخدمة مجانية. لن يطلب منك أحد مالًا.
site-demo = عرض تجريبي: هؤلاء الأشخاص غير حقيقيين. لا تكتب أي معلومة حقيقية.
site-mark-done = تم
site-mark-now = الآن
site-mark-todo = قادم
site-mark-paused = متوقف مؤقتًا
site-mark-aside = وُضع جانبًا
site-date-day = اليوم
site-date-month = الشهر
site-date-year = السنة
site-change = تغيير

## page: site-refused
site-not-found = هذه الصفحة غير موجودة.
site-not-found-next = ربما تغيّر العنوان. عودوا إلى الصفحة الرئيسية أو اتصلوا بنا.
site-need-code = تُفتح هذه الصفحة بالرمز الخاص بكم.
site-need-code-next = إجاباتكم محفوظة. اكتبوا كلماتكم الثلاث وأرقامكم الأربعة للمتابعة.
site-from-elsewhere = ما أرسلتموه جاء من موقع آخر.
site-from-elsewhere-next = لم يُسجَّل أي شيء. افتحوا الصفحة هنا ثم أرسلوها مرة أخرى.
site-too-many = أُرسلت صفحات كثيرة في وقت قصير.
site-too-many-next = انتظروا دقيقة ثم حاولوا من جديد. يمكنكم أيضًا الاتصال بنا.
site-resume = المتابعة بالرمز
