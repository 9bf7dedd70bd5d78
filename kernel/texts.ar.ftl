# fr=432b94a0 reviewed=no
kernel-constraint = لا يمكن القيام بهذا الآن. لم يتغيّر أي شيء.
# fr=c16c6863 reviewed=no
kernel-not-permitted = هذا الإجراء غير متاح لك. يمكن لمن يساعدك أن يشرح السبب.
# fr=b0a4f025 reviewed=no
kernel-not-found = لم نجد ما تبحث عنه. ربما يكون الرابط قديمًا جدًا.
# fr=add5b914 reviewed=no
kernel-invalid-input = هناك جواب ناقص أو غير واضح. يُرجى تصحيح ما هو معلَّم ثم الإرسال من جديد.
# fr=36d372c7 reviewed=no
kernel-signed-out = انتهت جلستك. يُرجى الدخول ثم المحاولة من جديد. لم يُفقد أي شيء.
# fr=131ec031 reviewed=no
kernel-locked = جلستك متوقفة مؤقتًا. يُرجى إدخال كلمة المرور للمتابعة.
# fr=1165b049 reviewed=no
kernel-changed-meanwhile = غيّر شخص آخر الشيء نفسه قبل قليل. يُرجى الاطلاع على ما تغيّر ثم الاختيار.
# fr=9fd6d198 reviewed=no
kernel-already-exists = هذا موجود من قبل. يُرجى تحديث الصفحة لرؤيته.
# fr=124798f1 reviewed=no
kernel-id-reused = استُعمل هذا الإرسال من قبل لشيء آخر. يُرجى العودة إلى بداية الصفحة ثم المحاولة من جديد.
# fr=097de29c reviewed=no
kernel-from-elsewhere = هذا الإرسال لا يأتي من موقعنا. يُرجى فتح الصفحة عندنا ثم المحاولة من جديد.
# fr=2841a543 reviewed=no
kernel-unknown-command = هذا الإجراء لم يعد موجودًا. يُرجى تحديث الصفحة ثم المحاولة من جديد.
# fr=66e47254 reviewed=no
kernel-unknown-query = هذه القائمة لم تعد موجودة. يُرجى تحديث الصفحة ثم المحاولة من جديد.
# fr=abd3d44a reviewed=no
kernel-too-large = ما ترسله كبير جدًا. يُرجى حذف جزء منه ثم الإرسال من جديد.
# fr=bc660610 reviewed=no
kernel-internal = حدث خطأ عندنا. لم يتغيّر أي شيء. يُرجى المحاولة من جديد بعد بضع دقائق.
