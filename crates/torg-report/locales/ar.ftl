# كلمات التقرير بالعربية. لا يجوز أن يرد هنا أي رقم: الأعداد والثوابت تأتي وسائطَ، ليمكن التحقق من كل منها.

## أعداد تُستعمل داخل رسائل أخرى
count-people = { $participants ->
    [zero] { $participants } شخص
    [one] { $participants } شخص
    [two] { $participants } شخصان
    [few] { $participants } أشخاص
    [many] { $participants } شخصًا
   *[other] { $participants } شخص
  }
count-contributions = { $contributions ->
    [zero] { $contributions } مساهمة
    [one] { $contributions } مساهمة
    [two] { $contributions } مساهمتان
    [few] { $contributions } مساهمات
    [many] { $contributions } مساهمة
   *[other] { $contributions } مساهمة
  }
count-texts = { $texts ->
    [zero] { $texts } صيغة
    [one] { $texts } صيغة
    [two] { $texts } صيغتان مختلفتان
    [few] { $texts } صيغ مختلفة
    [many] { $texts } صيغة مختلفة
   *[other] { $texts } صيغة مختلفة
  }
count-sources = { $sources ->
    [zero] { $sources } مصدر
    [one] { $sources } مصدر
    [two] { $sources } مصدران
    [few] { $sources } مصادر
    [many] { $sources } مصدرًا
   *[other] { $sources } مصدر
  }
count-of-all = { $percent } من كل المساهمات

## الإطار
title-default = ما قاله الناس
kicker = حصيلة حوار
skip = انتقل إلى التقرير
contents = المحتويات
asked = { $questions ->
    [zero] الأسئلة التي أجاب عنها الناس
    [one] السؤال الذي أجاب عنه الناس
    [two] السؤالان اللذان أجاب عنهما الناس
    [few] الأسئلة التي أجاب عنها الناس
    [many] الأسئلة التي أجاب عنها الناس
   *[other] الأسئلة التي أجاب عنها الناس
  }
asked-more = بقية الأسئلة مذكورة مع كل مساهمة.
figure-participants = { $participants ->
    [zero] مشارك
    [one] مشارك
    [two] مشاركان
    [few] مشاركين
    [many] مشاركًا
   *[other] مشارك
  }
figure-contributions = { $contributions ->
    [zero] مساهمة
    [one] مساهمة
    [two] مساهمتان
    [few] مساهمات
    [many] مساهمة
   *[other] مساهمة
  }
figure-sources = { $sources ->
    [zero] مصدر
    [one] مصدر
    [two] مصدران
    [few] مصادر
    [many] مصدرًا
   *[other] مصدر
  }
figure-languages = { $languages ->
    [zero] لغة
    [one] لغة
    [two] لغتان
    [few] لغات
    [many] لغة
   *[other] لغة
  }
status = جمعته آلة، ولم يراجعه أشخاص بعد.
status-more = كل جملة في هذا التقرير تقود إلى كلام شخص بعينه، وكل مساهمة لها حسابها، ويستطيع أي أحد أن يتحقق من ذلك.
list-separator = {"، "}
not-shown = أقل من أن يُعرض
chart-table = أرقام هذا الرسم
table-more = بقية الجدول
quotations-more = اقتباسات أخرى
small-groups = (مجموعات أصغر)

## كيف جرى الحوار ومن شارك
section-how = كيف جرى الحوار ومن شارك
how-lead = { count-people }، { count-contributions }، { count-sources }.
how-notices = قبل أن تتابع القراءة
sources-title = من أين جاءت المساهمات
column-source = المصدر
column-format = نوعه
column-contributions = المساهمات
column-redactions = بيانات استُبدلت
set-aside-lead = تعرّف عليه البرنامج، لكنه ليس مساهمة من أحد:
languages-title = بأي لغات
months-title = المصادر عبر الزمن
months-alt = كلما كان المربع أغمق زادت مساهمات المصدر في ذلك الشهر. لمربعات المصادر مقياس واحد، ولا مقياس لسطر كل المصادر.
months-largest = يبيّن الرسم المصادر التي جاءت منها أكثر المساهمات، وفي الجدول كلها.
months-sum = كل المصادر
months-undated = المساهمات التي لا تاريخ لها ليست في هذا الرسم.
groups-title = من شارك
groups-note = لا يُحسب إلا من ذكر ذلك. ولا تُعرض المجموعات التي تقل عن خمسة أشخاص، كي لا يُعرف أحد بعينه.
column-group = المجموعة
column-participants = الأشخاص
column-share = النسبة
column-population = يسكنون هنا
column-population-share = نسبتهم من السكان

## الخطوط الرئيسية
section-findings = الخطوط الرئيسية
findings-lead = كل جملة مبنية من أعداد محسوبة، ولم يكتبها نموذج لغوي. وتحتها الكلمات التي تستند إليها. وهي اقتراح إلى أن يراجعها إنسان.
findings-none = لا يمكن استخلاص خط رئيسي من هذه المادة. اقرأ المساهمات نفسها.
finding-largest-theme = أكثر ما تحدث عنه الناس «{ $theme }»: { $contributions } من أصل { $total } من المساهمات ({ count-people }).
finding-large-theme = ويتحدث كثيرون أيضًا عن «{ $theme }»: { count-contributions } ({ count-people }).
finding-speaks-more = مجموعة «{ $value }» ({ $attribute }) تتحدث عن «{ $theme }» أكثر من غيرها: { $participants } من أصل { $total } في المجموعة.
finding-speaks-less = مجموعة «{ $value }» ({ $attribute }) تتحدث عن «{ $theme }» أقل من غيرها: { $participants } من أصل { $total } في المجموعة.
finding-across-sources = يرد «{ $theme }» في { $sources } من أصل { $total } من المصادر؛ فليس شأن قناة واحدة.
finding-often-together = كثيرًا ما يرد «{ $theme }» و«{ $other }» معًا: { $contributions } من أصل { $total } من مساهمات الأصغر منهما تتحدث عن الاثنين.
finding-campaign = { count-contributions } تقول الشيء نفسه أو ما يقاربه: { count-texts } ({ count-people }).
finding-single-voices = { $contributions ->
    [zero] لا مساهمة منفردة ({ $contributions }).
    [one] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
    [two] { $contributions } مساهمتان منفردتان: لم نجد باللغة نفسها ما يشبه كلماتهما.
    [few] { $contributions } مساهمات منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
    [many] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
   *[other] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
  }
finding-supporting = ما تستند إليه
finding-contrary = ويُقال في الموضوع أيضاً: المقاطع الأقل شبهاً بغيرها

## المواضيع
section-themes = المواضيع، من الكبير إلى الصغير
themes-lead = { $themes ->
    [zero] لا تجتمع المساهمات في أي موضوع رئيسي ({ $themes }).
    [one] تجتمع المساهمات في { $themes } موضوع رئيسي.
    [two] تجتمع المساهمات في موضوعين رئيسيين ({ $themes }).
    [few] تجتمع المساهمات في { $themes } مواضيع رئيسية.
    [many] تجتمع المساهمات في { $themes } موضوعًا رئيسيًا.
   *[other] تجتمع المساهمات في { $themes } موضوع رئيسي.
  } والعناوين كلمات يستعملها الناس أنفسهم. وقد تكون المساهمة الواحدة في أكثر من موضوع، فيزيد مجموع المواضيع على الكل.
themes-none = لم توجد مواضيع. تُعرض المساهمات كما هي.
themes-chart-title = المواضيع بحسب حجمها
themes-chart-alt = شريط لكل موضوع رئيسي، من الأكثر مساهمات إلى الأقل.
themes-chart-largest = أكبر موضوع هو «{ $theme }»: { count-contributions }.
column-theme = الموضوع
column-texts = صيغ مختلفة
theme-counts = { count-contributions }، { count-of-all }
theme-people = { count-people }، { count-texts }
theme-parts = ما الذي يدور حوله
parts-more = أجزاء أخرى من الموضوع
theme-other-views = ويُقال هنا أيضاً
theme-other-views-note = ويعرض كل موضوع أيضاً، تحت «ويُقال هنا أيضاً»، المقاطع الأقل شبهاً بغيرها فيه. ولا يدل اختيارها على أنها مؤيدة أو معارضة.
theme-more = يتحدثون هنا أكثر من غيرهم
theme-less = يتحدثون هنا أقل من غيرهم
theme-cell = «{ $value }» ({ $attribute }): عدد الأشخاص { $participants }، أي { $percent } من المجموعة

## بحسب المكان وبحسب المجموعة
section-places = بحسب المكان
places-none = لا يذكر أي مصدر أين يسكن الناس ولا عن أي مكان يتحدثون، فلا يمكن قول شيء بحسب المكان.
places-top = أكثر ما يُتحدَّث عنه في كل مكان
places-top-note = النسب من أشخاص المكان. وقد يتحدث الشخص الواحد عن عدة موضوعات.
section-groups = بحسب المجموعة
groups-none = لا يذكر أي مصدر إلى أي مجموعات ينتمي الناس، فلا يمكن قول شيء بحسب المجموعة.
groups-more = مجموعات أخرى
matrix-title = المواضيع بحسب { $attribute }
matrix-name = المواضيع بحسب المجموعة
matrix-alt = كلما كان المربع أغمق كانت نسبة من يتحدثون عن الموضوع في المجموعة أكبر. والمربعات الفارغة مجموعات أصغر من أن تُعرض.
matrix-too-small = المجموعات أصغر من أن تُعرض نسبها دون أن يُعرف أحد بعينه.
matrix-note = النسب من أشخاص كل مجموعة. وتشير الأسهم إلى نسبة تختلف عن نسبة الجميع بأكثر مما تفسره المصادفة (فترة { $confidence }).
column-more = أكثر من غيرهم
column-less = أقل من غيرهم

## من لم يُسمع صوته
section-unheard = من لم يُسمع صوته
unheard-lead = من شاركوا، مقارنةً بمن يسكنون هنا.
unheard-less = شارك من مجموعة «{ $value }» أقل من نسبتها بين السكان: { $share } ممن شاركوا، و{ $population } ممن يسكنون هنا.
unheard-absent = لم يشارك أحد من مجموعة «{ $value }»، أو شارك أقل من خمسة أشخاص؛ وهم { $population } ممن يسكنون هنا.
unheard-even = لا توجد مجموعة شارك منها عدد أقل بوضوح من نسبتها بين السكان.
unheard-unknown = لم تُعطَ أرقام عمن يسكنون هنا، فلا يستطيع هذا التقرير أن يقول من الغائب. اقرأه صوتًا لمن شاركوا، لا للجميع. ويمكن إضافة الأرقام في الإعدادات وإعداد التقرير من جديد.
unheard-not-asked = لم يُسأل الناس عن { $attribute }، فلا تمكن المقارنة بمن يسكنون هنا.
column-compared = المقارنة
compared-less = أقل من نسبتهم بين السكان
compared-same = لا فرق واضحًا
compared-more = أكثر من نسبتهم بين السكان

## آراء أخرى وأصوات منفردة
section-voices = موضوعات صغيرة وأصوات منفردة
voices-lead = ما يقوله القليلون قد يكون في أهمية ما يقوله الكثيرون. وهو هنا كما قيل.
small-themes-title = مواضيع صغيرة
single-voices-title = أصوات منفردة
single-voices-lead = { $voices ->
    [zero] لا مساهمة من هذا النوع ({ $voices }).
    [one] { $voices } مساهمة لا تشبه غيرها.
    [two] { $voices } مساهمتان لا تشبهان غيرهما.
    [few] { $voices } مساهمات لا تشبه غيرها.
    [many] { $voices } مساهمة لا تشبه غيرها.
   *[other] { $voices } مساهمة لا تشبه غيرها.
  }
voices-none = لم توجد مواضيع صغيرة ولا أصوات منفردة.
other-views-pointer = المقاطع الأقل شبهاً بغيرها في موضوع ما مذكورة معه، تحت «ويُقال هنا أيضاً».

## ما ليس له موضوع
section-ungrouped = ما ليس له موضوع
ungrouped-lead = { $ungrouped ->
    [zero] لا مساهمة خارج المواضيع ({ $ungrouped }).
    [one] { $ungrouped } مساهمة ليست في أي موضوع. وليست لذلك أقل جدارة بالقراءة.
    [two] { $ungrouped } مساهمتان ليستا في أي موضوع. وليستا لذلك أقل جدارة بالقراءة.
    [few] { $ungrouped } مساهمات ليست في أي موضوع. وليست لذلك أقل جدارة بالقراءة.
    [many] { $ungrouped } مساهمة ليست في أي موضوع. وليست لذلك أقل جدارة بالقراءة.
   *[other] { $ungrouped } مساهمة ليست في أي موضوع. وليست لذلك أقل جدارة بالقراءة.
  }
ungrouped-none = كل مساهمة قُرئت هي في موضوع.
ungrouped-samples = بعض منها
column-reason = السبب

## الحساب
section-account = حساب كل مساهمة
account-lead = { $received ->
    [zero] لم يصل شيء ({ $received }).
    [one] وصلت { $received } مساهمة أو ملف، وهذا ما آل إليه الأمر.
    [two] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
    [few] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
    [many] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
   *[other] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
  }
account-title = ما آل إليه كل ما وصل
account-alt = شريط مقسوم بحسب ما آل إليه ما وصل.
column-state = ما آل إليه
column-count = العدد
account-sum = ما وصل
excluded-title = ما تُرك خارجًا، ولماذا
excluded-none = لم يُترك شيء خارجًا.
excluded-more = تتمة القائمة في البيانات المفتوحة (data/coverage.csv).
column-place = أين
whole-source = المصدر كله
place-row = السطر { $row }
place-page = الصفحة { $page }، { $row }
state-theme = في موضوع
state-ungrouped = قُرئ، وليس في أي موضوع
state-duplicate = يقول ما تقوله مساهمة أخرى، ويُحسب إلى جانبها
state-withheld = لم يُنشر، بقرار
state-withdrawn = سحبه صاحبه
state-unreadable = تعذّرت قراءته
reason-identical-to = الكلمات نفسها في مساهمة أخرى
reason-nearly-identical-to = الكلمات نفسها تقريبًا في مساهمة أخرى
reason-too-short = كلمات أقل من أن تُقارن
reason-single-voice = لم يقل أحد غيره ما يشبهه
reason-too-few-to-group = مساهمات أقل من أن يُبحث فيها عن مواضيع
reason-moderated-at-source = استُبعد بالإشراف في المصدر
reason-excluded-by-settings = تُرك خارجًا بحسب الإعدادات
reason-empty-file = الملف فارغ
reason-unknown-format = لا قارئ لهذا النوع من الملفات
reason-malformed = الملف تالف
reason-over-limit = يحتاج الملف إلى أكثر مما يسمح به أحد الحدود
reason-not-opened = تعذّر فتح الملف
reason-no-text = الصفحات صور بلا نص
reason-no-text-column = لا عمود يبدو نصًا حرًا

## الأسئلة المغلقة والملاحظات
section-choices = أسئلة مغلقة
choices-lead = إجابات اختيرت من قائمة. وقد يُسمح بأكثر من واحدة، فلا يلزم أن تكتمل النسب.
column-option = الإجابة
choice-answered = كل من أجاب
section-observations = ما رآه الميسّرون
observations-lead = { $observations ->
    [zero] لا ملاحظات ({ $observations }).
    [one] { $observations } ملاحظة ممن أداروا الحوار. وهي شاهد من نوع آخر ولا تُحسب بين المساهمات.
    [two] { $observations } ملاحظتان ممن أداروا الحوار. وهما شاهد من نوع آخر ولا تُحسبان بين المساهمات.
    [few] { $observations } ملاحظات ممن أداروا الحوار. وهي شواهد من نوع آخر ولا تُحسب بين المساهمات.
    [many] { $observations } ملاحظة ممن أداروا الحوار. وهي شواهد من نوع آخر ولا تُحسب بين المساهمات.
   *[other] { $observations } ملاحظة ممن أداروا الحوار. وهي شواهد من نوع آخر ولا تُحسب بين المساهمات.
  }

## كيف أُعدّ هذا التقرير
section-method = كيف أُعدّ هذا التقرير
method-lead = قرأ برنامج المصادر، وقسّم المساهمات إلى مقاطع، وجمع المقاطع المتشابهة. والمصادر نفسها تعطي التقرير نفسه حتى آخر حرف.
method-no-models = لم يُستعمل أي نموذج لغوي، ولم يُرسل شيء إلى أي مكان.
method-models = النماذج المستعملة: { $models }.
method-settings = المحرّك والمعاملات
method-version = إصدار Torg
method-engine = المحرّك
method-seed = البذرة
method-edits = ما غيّره أشخاص
method-no-edits = لم يغيّر أحد شيئًا بيده.
column-parameter = المعامل
column-value = القيمة
duplicates-title = ما قيل أكثر من مرة
duplicates-lead = { $groups ->
    [zero] لا مجموعات متكررة ({ $groups }).
    [one] { $groups } مجموعة من المساهمات تقول الشيء نفسه أو ما يقاربه.
    [two] { $groups } مجموعتان من المساهمات تقول كل منهما الشيء نفسه أو ما يقاربه.
    [few] { $groups } مجموعات من المساهمات تقول كل منها الشيء نفسه أو ما يقاربه.
    [many] { $groups } مجموعة من المساهمات تقول كل منها الشيء نفسه أو ما يقاربه.
   *[other] { $groups } مجموعة من المساهمات تقول كل منها الشيء نفسه أو ما يقاربه.
  } ولم يُحذف شيء: الأشخاص والمساهمات والصيغ تُحسب كلٌّ على حدة.
duplicates-none = لا توجد مساهمتان تقولان الشيء نفسه.
duplicates-more = تتمة القائمة في البيانات المفتوحة (data/duplicates.csv).
column-first = أولاها
redactions-title = البيانات الشخصية
redactions-lead = عدد التفاصيل التي كان يمكن أن تدل على شخص واستُبدلت بكلمة بين قوسين مربعين قبل حفظ أي شيء: { $redactions }.
redactions-none = لم توجد في النصوص تفاصيل يمكن أن تدل على شخص.
dropped-lead = حُذفت الأعمدة التي فيها بيانات شخصية: { $columns }.

## كيف تتحقق منه
section-check = كيف تتحقق منه
check-lead = لست مضطرًا إلى الثقة بهذا التقرير. كل ما فيه يمكن أن يُعدّ من جديد من البيانات المفتوحة المرفقة به، بلا شبكة.
check-verify = شغّل { $command } في المجلد الذي فيه هذا التقرير. فيقرأ كل اقتباس من جديد، ويعدّ كل رقم من جديد، ويذكر كل ما لا يتفق.
check-data = البيانات المفتوحة، في جداول:
check-fingerprint = في الملف { $card } بصمة لكل ملف هنا. وإذا نُشرت بصمته هو في مكان آخر فلن يستطيع أحد أن يغيّر التقرير خفية.
check-contributions = كل المساهمات كاملة
check-workbook = كل الجداول في مصنف واحد

## صفحات كل المساهمات
pages-title = كل المساهمات
pages-back = إلى التقرير
pages-previous = الصفحة السابقة
pages-next = الصفحة التالية
pages-nav = الصفحات
contribution-themes = المواضيع

## أسماء الأشياء
format-microsoft-forms = استبيان (Microsoft Forms)
format-google-forms = استبيان (Google Forms)
format-lime-survey = استبيان (LimeSurvey)
format-polis = عبارات (Polis)
format-decidim = مقترحات (Decidim)
format-table = جدول
format-transcript = حديث مسجّل
format-interview = مقابلة أو محضر اجتماع
format-notes = ملاحظات قصيرة
format-document = وثيقة
format-unknown = لم يُعرف
set-aside-blank = إجابات فارغة
set-aside-heading = عناوين
set-aside-interviewer = مداخلات من أجرى المقابلة
set-aside-page-furniture = رؤوس الصفحات وتذييلاتها
set-aside-title-row = أسطر فوق جدول
set-aside-companion = أسطر ترافق مساهمات قُرئت في مكان آخر، كالأصوات
redaction-email = عناوين بريد إلكتروني
redaction-phone = أرقام هاتف
redaction-identity-number = أرقام هوية
redaction-iban = حسابات مصرفية
redaction-card = بطاقات دفع
redaction-address = عناوين شوارع
redaction-profile = روابط إلى صفحات شخصية
redaction-plate = لوحات سيارات
redaction-name = أسماء
language-unknown = لغة غير محددة
notice-too-few-to-group = المساهمات أقل من أن يُبحث فيها عن مواضيع ({ count-contributions }). وهي معروضة كما هي.
notice-grouped-within-languages = المساهمات بعدة لغات. وقد بُحث عن المواضيع داخل كل لغة، فقد يظهر الأمر الواحد مرة في كل منها: { $languages }. ولذلك فإن المجموعة التي تكتب غالباً بلغة واحدة تتحدث أكثر عن موضوعات تلك اللغة.
notice-too-few-in-language = المساهمات بهذه اللغة أقل من أن يُبحث فيها عن مواضيع: { $language } ({ $contributions }).
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر
