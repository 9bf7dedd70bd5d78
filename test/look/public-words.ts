/** Sample sentences for the gallery, one object a language: they are not texts of the product. */
const fr = {
  title: 'Votre demande', lead: 'On vous répond en deux jours ouvrables. Une personne lit votre demande.',
  pathLabel: 'Où en est votre demande', sent: 'Demande envoyée', sentOn: '3 novembre 2026', received: 'Reçue par l’organisme', receivedBy: 'Carrefour du Fleuve',
  answer: 'Réponse', answerBy: 'avant le 24 novembre 2026', meeting: 'Première rencontre', plan: 'Plan à vous', pause: 'Pause', pauseWhy: 'jusqu’au 4 janvier 2027', aside: 'Atelier du jeudi', work: 'Emploi', keep: 'Trois mois en emploi',
  question: 'De quoi avez-vous besoin en premier ?', why: 'Nous cherchons qui peut vous aider le mieux.', hint: 'Vous pourrez changer plus tard.',
  money: 'Un revenu ou une aide financière', moneyHint: 'Aide sociale, assurance-emploi, démarches', support: 'Du soutien', job: 'Un travail ou une formation', or: 'ou', decline: 'Je préfère ne pas répondre', go: 'Continuer', later: 'Reprendre plus tard', remove: 'Retirer ma demande',
  errors: 'Il reste une chose à corriger', errorDay: 'Écrivez le jour en chiffres, par exemple 7.', errorPhone: 'Écrivez un numéro à dix chiffres.',
  birth: 'Votre date de naissance', birthWhy: 'Certains services dépendent de l’âge.', phone: 'Téléphone', optional: 'facultatif', phoneHint: 'Par exemple 514 555-0199', words: 'Dans vos mots, que se passe-t-il ?', region: 'Région', choose: 'Choisir', regions: 'Montréal,Bas-Saint-Laurent,Côte-Nord',
  safe: 'Comment vous joindre sans risque ?', sms: 'Par message texte', voice: 'Par téléphone', voiceHint: 'On ne laisse pas de message.', mail: 'Par courriel',
  check: 'Vérifiez vos réponses', change: 'Modifier', need: 'Besoin', code: 'Votre code', codeSays: 'lampe rivière jardin 4821', keepCode: 'Gardez ce code', codeWhy: 'Il ouvre votre demande, sans mot de passe. Notez-le ou imprimez cette page.',
  late: 'Il manque un papier', lateWhy: 'Ce n’est pas grave. Votre demande avance quand même.', open: 'gratuit', wait: 'environ deux semaines', todo: 'Voici ce qui se passe ensuite. L’organisme lit votre demande. Une conseillère vous appelle.',
}
const ar: typeof fr = {
  title: 'طلبك', lead: 'نجيبك خلال يومَي عمل. يقرأ شخص حقيقي طلبك.',
  pathLabel: 'أين وصل طلبك', sent: 'أُرسل الطلب', sentOn: '3 نوفمبر 2026', received: 'استلمته المنظمة', receivedBy: 'Carrefour du Fleuve',
  answer: 'الجواب', answerBy: 'قبل 24 نوفمبر 2026', meeting: 'اللقاء الأول', plan: 'خطتك', pause: 'استراحة', pauseWhy: 'حتى 4 يناير 2027', aside: 'ورشة الخميس', work: 'عمل', keep: 'ثلاثة أشهر في العمل',
  question: 'ما الذي تحتاجه أولًا؟', why: 'نبحث عمّن يستطيع مساعدتك بأفضل شكل.', hint: 'يمكنك التغيير لاحقًا.',
  money: 'دخل أو مساعدة مالية', moneyHint: 'المساعدة الاجتماعية، تأمين العمل، المعاملات', support: 'الدعم', job: 'عمل أو تدريب', or: 'أو', decline: 'أفضّل عدم الإجابة', go: 'متابعة', later: 'المتابعة لاحقًا', remove: 'سحب طلبي',
  errors: 'بقي شيء واحد للتصحيح', errorDay: 'اكتب اليوم بالأرقام، مثلًا 7.', errorPhone: 'اكتب رقمًا من عشرة أرقام.',
  birth: 'تاريخ ميلادك', birthWhy: 'بعض الخدمات مرتبطة بالعمر.', phone: 'الهاتف', optional: 'اختياري', phoneHint: 'مثلًا 514 555-0199', words: 'بكلماتك، ماذا يحدث؟', region: 'المنطقة', choose: 'اختر', regions: 'مونتريال,با سان لوران,كوت نور',
  safe: 'كيف نتصل بك بأمان؟', sms: 'برسالة نصية', voice: 'بالهاتف', voiceHint: 'لا نترك رسالة صوتية.', mail: 'بالبريد الإلكتروني',
  check: 'راجع إجاباتك', change: 'تغيير', need: 'الحاجة', code: 'رمزك', codeSays: 'lampe rivière jardin 4821', keepCode: 'احتفظ بهذا الرمز', codeWhy: 'يفتح طلبك دون كلمة مرور. دوّنه أو اطبع هذه الصفحة.',
  late: 'تنقص ورقة', lateWhy: 'لا بأس. طلبك يتقدم رغم ذلك.', open: 'مجاني', wait: 'حوالي أسبوعين', todo: 'هذا ما سيحدث بعد ذلك. تقرأ المنظمة طلبك. ثم تتصل بك مستشارة.',
}
export const sample = { fr, ar }
