# The words of the staff's pages in Arabic.

## الدخول والخروج
staff-sign-in = تسجيل الدخول
staff-sign-in-lead = لمن يعملون على حوارات البلدية.
staff-sign-in-wrong = الاسم أو كلمة المرور أو الرمز غير صحيح، أو أن المحاولات كثرت. انتظر قليلًا ثم حاول مرة أخرى.
staff-municipality = البلدية
staff-name = اسمك
staff-password = كلمة المرور
staff-code = رمز من ستة أرقام
staff-code-hint = يعرضه تطبيق المصادقة لديك، ويتغير كل نصف دقيقة.
staff-code-wrong = الرمز غير صحيح. انتظر الرمز التالي واكتبه.
staff-sign-out = تسجيل الخروج
staff-unsent-kept = انتهت جلستك قبل حفظ هذا. ما كتبته محفوظ في هذه الصفحة: سجّل الدخول لتحفظه.
staff-unsent = ما كنت قد كتبته
staff-unsent-lead = انتهت جلستك قبل حفظه. احفظه الآن أو اتركه.
staff-unsent-do = احفظ الآن
staff-unsent-leave = لا تحفظ
staff-signed-in-as = تم الدخول باسم { $text }
staff-welcome = أهلًا بك، { $text }
staff-welcome-lead = هذا الرابط لك وحدك ويعمل مرة واحدة. اختر كيف تسجل الدخول.
staff-welcome-password = 1. اختر كلمة مرور
staff-welcome-code = 2. اربط تطبيق مصادقة
staff-welcome-code-text = امسح الصورة بالتطبيق في هاتفك، أو اكتب السر. ثم اكتب الرمز الذي يعرضه التطبيق.
staff-welcome-qr = رمز QR يحمل السر لتطبيق المصادقة
staff-welcome-secret = السر كنص:
staff-welcome-do = حفظ وتسجيل الدخول
staff-password-hint = 12 حرفًا على الأقل. عدة كلمات متتالية مناسبة، والمسافات أيضًا. لا قواعد للأرقام أو الرموز.
staff-password-short = كلمة المرور قصيرة جدًا. يلزمها { $count } حرفًا على الأقل.
staff-password-long = كلمة المرور طويلة جدًا. يمكن أن تكون { $count } حرفًا على الأكثر.
staff-password-common = من السهل تخمين كلمة المرور هذه: فهي شائعة، أو تشبه اسمك أو اسم البلدية. اختر غيرها.
staff-password-change = تغيير كلمة المرور
staff-password-change-lead = عندما تغيّر كلمة المرور يُسجَّل خروجك في كل مكان إلا هنا.
staff-password-before = كلمة المرور الحالية
staff-password-new = كلمة المرور الجديدة
staff-password-save = تغيير كلمة المرور
staff-password-wrong = كلمة المرور الحالية غير صحيحة، أو أن المحاولات كثرت. انتظر قليلًا ثم حاول مرة أخرى.

## الحوارات
staff-dialogues = حواراتك
staff-dialogues-none = لم يُفتح أي حوار بعد.
staff-public = صفحة السكان
staff-contributions-count = { $count ->
    [zero] لا مساهمات
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $count } مساهمات
   *[other] { $count } مساهمة
  }
staff-type = الكتابة نيابة عن شخص
staff-type-closed = انتهى الحوار. لم يعد بالإمكان إدخال شيء.
staff-look = المتابعة
staff-typed-by = أدخلها { $text }

## القصاصات والورق
staff-notes = القصاصات
staff-notes-hint = قصاصة واحدة في كل مرة. اضغط Enter للتالية.
staff-notes-next = حفظ، التالية
staff-text-language = لغة النص
staff-who = من كتب؟
staff-who-new = شخص جديد لكل قصاصة
staff-who-same = الشخص نفسه يتابع
staff-last = آخر ما أُدخل
staff-undo = محو
staff-sheet = ورقة الإجابة: { $text }
staff-sheet-short = ورقة إجابة
staff-sheet-do = حفظ، الورقة التالية
staff-sheet-nothing = الورقة فارغة. املأ إجابة واحدة على الأقل.
staff-sheet-taken = حُفظت الورقة. رمز الإيصال:
staff-undo-sheet = محو الورقة
staff-receipts = إيصالات للطباعة
staff-receipts-waiting = { $count ->
    [0] لا إيصال في الانتظار.
    [one] إيصال واحد ينتظر التسليم.
    [two] إيصالان ينتظران التسليم.
    [few] { $count } إيصالات تنتظر التسليم.
   *[other] { $count } إيصالًا ينتظر التسليم.
  }
staff-receipts-lead = بطاقة لكل شخص كتبت نيابة عنه، أربع في كل ورقة. اطبع الصفحة وسلّم البطاقات.
staff-receipts-none = لا إيصال في الانتظار.
staff-receipts-done-text = عندما تُسلَّم البطاقات، أزلها من هنا. بعد ذلك لا يستطيع أحد في البلدية معرفة الرموز.
staff-receipts-done = سُلّمت البطاقات
staff-card = شكرًا لمشاركتك. بالرمز يمكنك رؤية ما كُتب نيابة عنك أو تغييره أو محوه:

## ما يَرِد
staff-contributions = المساهمات
staff-contributions-note = اقرأ ما يرد، واحجب ما تنص عليه القواعد.
staff-contributions-lead = الأحدث أولًا. من قدّم المساهمة يرى السبب في إيصاله.
staff-contributions-none = لم يرد شيء بعد.
staff-withhold = حجب
staff-withhold-why = لماذا؟ الأسباب في صفحة الحوار.
staff-withhold-do = حجب
staff-is-withheld = محجوبة.
staff-is-withdrawn = سحبها من قدّمها.
staff-release = السماح بها
staff-older = مساهمات أقدم

## الملاحظات
staff-observations = الملاحظات
staff-observations-note = ما لا يقال بالكلمات. لا يُحتسب أبدًا مساهمة.
staff-observations-lead = من كان حاضرًا ومن غاب؟ عمّ ساد الصمت؟ تُحفظ الملاحظات منفصلة عن المساهمات ولا تُحتسب منها أبدًا.
staff-observation = ماذا رأيت أو سمعت؟
staff-observation-hint = لا تكتب من هو أي شخص.
staff-observation-empty = اكتب ما رأيته أو سمعته.
staff-observation-where = في أي نشاط؟
staff-observation-anywhere = لا نشاط بعينه
staff-observation-save = حفظ

## الملفات
staff-upload = رفع ملفات
staff-upload-note = إجابات من استمارات ومحاضر ووثائق.
staff-upload-lead = تُقرأ الملفات وتُعرض كما فُهمت. لا يؤخذ شيء قبل أن تأذن.
staff-upload-files = الملفات
staff-upload-hint = { $count } ملفًا على الأكثر، 16 ميغابايت معًا. جداول ونصوص وWord وPDF وترجمات مصاحبة.
staff-upload-none = اختر ملفًا واحدًا على الأقل، و{ $count } على الأكثر.
staff-upload-read = قراءة الملفات
staff-upload-again = رفع المزيد
staff-understood = هكذا فُهمت الملفات
staff-understood-lead = تحقق من صحتها. أُزيل ما يدل على شخص. لم يؤخذ شيء بعد.
staff-understood-taken = أُخذت الملفات.
staff-received = المستلم
staff-can-be-taken = يمكن أخذه
staff-taken-in = المأخوذ
staff-left-out = المتروك
staff-sources = الملفات
staff-where = إلى أين تنتمي الإجابات؟
staff-no-question = بلا سؤال
staff-leave-out = ترك
staff-take-in = أخذ
staff-reason-empty = الملف فارغ
staff-reason-unknown = صيغة الملف لا يمكن قراءتها
staff-reason-limit = الملف كبير جدًا؛ قسّمه
staff-reason-not-opened = تعذر فتح الملف
staff-reason-no-text = لا نص للقراءة
staff-reason-source = كان متروكًا في مصدره
staff-reason-malformed = تعذرت قراءته

## معاينة
staff-preview = معاينة
staff-preview-note = التقرير كما هو الآن.
staff-preview-banner = لم يراجعه أشخاص بعد. لا تعرضه على غيرك.
staff-preview-open = فتح التقرير
staff-preview-none = لم يُجمَّع أي تقرير بعد.
staff-preview-how = يُجمَّع التقرير على الخادم، بالأمر torg compile والخيار --preview.

## A wall, and what a person should look at
staff-wall-note = اعرض الأوراق للجميع واضبط الوقت.
staff-wall-notes = الأوراق
staff-wall-hidden = لا يرى المشاركون إلا أوراقهم.
staff-wall-shown = يرى الجميع أوراق الجميع.
staff-wall-show = اعرض كل الأوراق
staff-wall-hide = أخفها من جديد
staff-wall-time = الوقت
staff-wall-minutes = دقائق، من 1 إلى 180
staff-wall-start = ابدأ الوقت
staff-wall-stop = أوقف الوقت
staff-flag-trap = انظر إلى هذا: مُلئ حقل لا تراه إلا البرامج.
staff-flag-repeated = انظر إلى هذا: وصل النص الطويل نفسه مرات كثيرة.
staff-flag-burst = انظر إلى هذا: وصل الكثير من مكان واحد في وقت قصير.

## مفاتيح المرور وطرق أخرى
staff-with-passkey = بمفتاح مرور
staff-with-password = بالاسم وكلمة المرور
staff-passkey-sign-in = تسجيل الدخول بمفتاح مرور
staff-passkey-script = يحتاج مفتاح المرور إلى برنامج نصي وإلى متصفح يعرف مفاتيح المرور. أما كلمة المرور فتعمل من دونهما.
staff-passkey-failed = لم يُعطِ المتصفح أي مفتاح مرور. حاول مرة أخرى أو اختر الطريقة الأخرى.
staff-passkey-wrong = لم يُقبل مفتاح المرور. ربما أُزيل، أو كثرت المحاولات. انتظر قليلاً ثم حاول مرة أخرى.
staff-passkey-lead = يحفظ هاتفك أو حاسوبك أو مفتاح أمان مفتاحَ المرور. تؤكد بإصبعك أو وجهك أو برمز PIN، ولا شيء عليك أن تتذكره.
staff-passkey-name = ماذا تسميه؟
staff-passkey-name-hint = مثل «هاتفي»، لتعرفه بين غيره.
staff-passkey-add = إنشاء مفتاح مرور
staff-passkey-not-added = لم يُضف مفتاح المرور. حاول مرة أخرى.
staff-welcome-or = أو بكلمة مرور ورموز
staff-ways = كيف تسجل الدخول
staff-ways-last = لديك طريقة واحدة للدخول. لا يمكن إزالتها، ومن الحكمة أن تكون لديك طريقتان.
staff-ways-again = يمكن تغيير طريقة الدخول خلال عشر دقائق بعد الدخول.
staff-ways-again-do = تسجيل الدخول مرة أخرى
staff-passkeys = مفاتيح المرور
staff-passkeys-none = ليس لديك مفتاح مرور.
staff-passkeys-full = لا يمكن أن تكون لديك مفاتيح مرور أكثر. أزل مفتاحاً لا تستخدمه.
staff-passkey-added = أُضيف في
staff-passkey-more = مفتاح مرور آخر
staff-passkey-change = تغيير
staff-passkey-rename = حفظ الاسم
staff-passkey-remove = إزالة
staff-password-codes = كلمة المرور والرموز
staff-password-is = يمكنك الدخول بكلمة مرور ورمز.
staff-password-none = ليست لديك كلمة مرور.
staff-password-add = إضافة كلمة مرور
staff-password-remove = إزالة كلمة المرور
