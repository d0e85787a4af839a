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
asked-more = بقية الأسئلة مذكورة إلى جانب المساهمات التي تجيب عنها.
figure-participants = { $participants ->
    [zero] مساهم
    [one] مساهم
    [two] مساهمان
    [few] مساهمين
    [many] مساهمًا
   *[other] مساهم
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
status = جمعه برنامج، ولم يراجعه أشخاص بعد.
status-more = تحت كل خط رئيسي وكل موضوع الكلمات التي يستند إليها، ويبيّن الحساب ما آلت إليه كل مساهمة. ويستطيع أي شخص أن يتحقق من الأمرين.
list-separator = {"، "}
not-shown = أقل من أن يُعرض
table-more = بقية الجدول
quotations-more = اقتباسات أخرى
small-groups = (مجموعات أصغر)

## من شارك
section-participants = من شارك
participants-lead = { count-people }، { count-contributions }، { count-sources }.
participants-note = من يرد في عدة مصادر يُحسب مرة في كل منها. وإذا كان المصدر لا يميّز الأشخاص، يُحسب كل سطر أو ورقة شخصًا واحدًا.
notices-title = قبل أن تتابع القراءة
languages-title = لغات المساهمات
months-title = المساهمات عبر الزمن
months-note = كلما كان المربع أغمق زادت مساهمات المصدر في ذلك الشهر. والسطر الأول مجموع كل المصادر، وهو غير ملوّن.
months-largest = يبيّن الجدول المصادر التي جاءت منها أكثر المساهمات. وفي البيانات المفتوحة كلها.
months-sum = كل المصادر
months-undated = لا تشمل هذه الأعداد المساهمات التي لا تاريخ لها.
groups-note = لا يُحسب إلا من نُشرت إجابته. ولا تُذكر في الجداول الأعداد من واحد إلى أربعة، كي يصعب التعرف على أحد بعينه.
withheld = لم يُنشر بعض ما ذكره المشاركون ({ count-people }): فقد يُعرف أحد بعينه من ذلك كله معًا، أو أن الإجابات تتناقض. ولا يُحسب ذلك في المجموعات:
withheld-few = لم يُنشر بعض ما ذكره عدد قليل من المشاركين: فقد يُعرف أحد بعينه من ذلك كله معًا، أو أن الإجابات تتناقض. ولا يُحسب ذلك في المجموعات:
groups-compared = تشير ▲ و▼ إلى نسب أعلى أو أدنى بوضوح منها بين كل من يسكنون هنا.
column-group = المجموعة
column-participants = الأشخاص
column-share = النسبة
column-population-share = النسبة بين كل من يسكنون هنا

## الخطوط الرئيسية
section-findings = الخطوط الرئيسية
findings-lead = ملأ برنامج كل جملة بأعداد حسبها، ولم يكتبها نموذج لغوي. وتحتها الكلمات التي تستند إليها. وهي اقتراح إلى أن يراجعها إنسان.
findings-none = لا يمكن استخلاص خط رئيسي من هذه المادة. اقرأ المساهمات نفسها.
finding-largest-theme = أكثر ما تحدث عنه الناس «{ $theme }»: { $contributions } من أصل { $total } من المساهمات ({ count-people }).
finding-large-theme = وتحدث الناس أيضًا عن «{ $theme }»: { count-contributions } ({ count-people }).
finding-speaks-more = تتحدث مجموعة «{ $value }» ({ $attribute }) عن «{ $theme }» أكثر من غيرها: { $participants } من أصل { $total } من أشخاصها.
finding-speaks-less = تتحدث مجموعة «{ $value }» ({ $attribute }) عن «{ $theme }» أقل من غيرها: { $participants } من أصل { $total } من أشخاصها.
finding-across-sources = يرد «{ $theme }» في { $sources } من أصل { $total } من المصادر، لا في مصدر واحد.
finding-often-together = كثيرًا ما يرد «{ $theme }» و«{ $other }» معًا: من أصل { $total } من مساهمات الموضوع الأصغر، { $contributions } في كليهما.
finding-campaign = { count-contributions } بالكلمات نفسها أو بما يقاربها: { count-texts } ({ count-people }).
finding-single-voices = { $contributions ->
    [zero] لا مساهمة منفردة ({ $contributions }).
    [one] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
    [two] { $contributions } مساهمتان منفردتان: لم نجد باللغة نفسها ما يشبه كلماتهما.
    [few] { $contributions } مساهمات منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
    [many] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
   *[other] { $contributions } مساهمة منفردة: لم نجد باللغة نفسها ما يشبه كلماتها.
  }
finding-supporting = الكلمات التي تستند إليها
finding-contrary = ويُقال في الموضوع أيضًا: المقاطع الأقل شبهًا بغيرها

## المواضيع
section-themes = المواضيع، من الكبير إلى الصغير
themes-lead = { $themes ->
    [zero] لم يجمع البرنامج المقاطع في أي موضوع رئيسي ({ $themes }).
    [one] جمع برنامج المقاطع المتشابهة الكلمات في { $themes } موضوع رئيسي.
    [two] جمع برنامج المقاطع المتشابهة الكلمات في موضوعين رئيسيين ({ $themes }).
    [few] جمع برنامج المقاطع المتشابهة الكلمات في { $themes } مواضيع رئيسية.
    [many] جمع برنامج المقاطع المتشابهة الكلمات في { $themes } موضوعًا رئيسيًا.
   *[other] جمع برنامج المقاطع المتشابهة الكلمات في { $themes } موضوع رئيسي.
  } ويُسمّى كل موضوع بكلمات من المساهمات. وقد تكون المساهمة الواحدة في أكثر من موضوع، فيزيد مجموع أعداد المواضيع على عدد المساهمات كلها.
themes-by-language = لكل لغة هنا أكبر موضوعاتها. وما سواها، ولو كان أكبر من موضوعات لغة أخرى، يرد بين الموضوعات الصغيرة.
themes-none = لم توجد مواضيع. تُعرض المساهمات كما هي.
column-theme = الموضوع
column-texts = صيغ مختلفة
theme-counts = { count-contributions }، { count-of-all }
theme-people = { count-people }، { count-texts }
theme-rest = المزيد من هذا الموضوع
theme-other-views = ويُقال هنا أيضًا
theme-other-views-note = ويعرض كل موضوع أيضًا، تحت «ويُقال هنا أيضًا»، المقاطع الأقل شبهًا بغيرها فيه. ولا يدل اختيارها على أنها مؤيدة أو معارضة.
theme-more = مجموعات تتحدث عن هذا أكثر من غيرها
theme-less = مجموعات تتحدث عن هذا أقل من غيرها
theme-cell = «{ $value }» ({ $attribute }): عدد الأشخاص { $participants }، أي { $percent } من المجموعة

## بحسب المكان وبحسب المجموعة
section-places = بحسب المكان
places-none = لا يذكر أي مصدر أين يسكن الناس ولا عن أي مكان يتحدثون، فلا يستطيع هذا التقرير أن يميّز بين الأماكن.
places-top = أكثر ما يُتحدَّث عنه: { $attribute }
places-top-note = النسب من أشخاص كل مكان. وقد يتحدث الشخص الواحد عن عدة مواضيع.
places-more = أماكن أخرى
places-all = كل المواضيع، مكانًا مكانًا
section-groups = بحسب المجموعة
groups-none = لا يذكر أي مصدر إلى أي مجموعات ينتمي الناس، فلا يستطيع هذا التقرير أن يميّز بين المجموعات.
groups-no-themes = لم توجد مواضيع تمكن مقارنتها.
groups-more = مجموعات أخرى
matrix-title = المواضيع بحسب { $attribute }
matrix-name = المواضيع بحسب المجموعة
matrix-too-small = أعداد كل المجموعات أصغر من أن تُعرض.
matrix-note = في كل مربع نسبة من يتحدثون عن الموضوع في المجموعة، ثم عددهم. وكلما كان المربع أغمق كانت النسبة أكبر. وتشير ▲ و▼ إلى نسب تختلف عن نسبة الجميع بأكثر مما تفسره المصادفة (فترة الثقة: { $confidence }). والشرطة تعني أن العدد أصغر من أن يُعرض.
matrix-hidden = مواضيع ومجموعات ليس فيها عدد كبير بما يكفي ليُعرض
column-more = أكثر من غيرهم
column-less = أقل من غيرهم

## من لم يُسمع صوته
section-unheard = من لم يُسمع صوته
unheard-lead = هذه المجموعات أصغر بوضوح بين من شاركوا منها بين من يسكنون هنا:
unheard-less = «{ $value }» ({ $attribute }): { $share } ممن شاركوا، و{ $population } ممن يسكنون هنا.
unheard-absent = «{ $value }» ({ $attribute }): لم يشارك أحد، أو شارك عدد أقل من أن يُعرض. والمجموعة { $population } ممن يسكنون هنا.
unheard-even = لا توجد مجموعة أصغر بوضوح بين من شاركوا منها بين من يسكنون هنا.
unheard-note = «بوضوح» تعني أكثر مما تفسره المصادفة لو اختير المشاركون بالقرعة (فترة الثقة: { $confidence }). وتُحسب النسب ممن نُشرت إجابتهم.
unheard-unknown = لم تُعطَ أرقام عمن يسكنون هنا، فلا يستطيع هذا التقرير أن يقول من الغائب. اقرأه صوتًا لمن شاركوا، لا للجميع. ويمكن إضافة الأرقام في الإعدادات وإعداد التقرير من جديد.
unheard-not-asked = لم يُسأل الناس عن { $attribute }، فلا تمكن مقارنة من شاركوا بمن يسكنون هنا.
compared-less = أدنى بوضوح
compared-more = أعلى بوضوح

## آراء أخرى وأصوات منفردة
section-voices = مواضيع صغيرة وأصوات منفردة
voices-lead = ما يقوله القليلون قد يكون في أهمية ما يقوله الكثيرون. وهو هنا كما قيل.
small-themes-title = مواضيع صغيرة
single-voices-title = أصوات منفردة
single-voices-lead = { $voices ->
    [zero] لا مساهمة من هذا النوع ({ $voices }).
    [one] { $voices } مساهمة لا تشبه كلماتها أي مساهمة أخرى بلغتها.
    [two] { $voices } مساهمتان لا تشبه كلماتهما أي مساهمة أخرى بلغتهما.
    [few] { $voices } مساهمات لا تشبه كلماتها أي مساهمة أخرى بلغتها.
    [many] { $voices } مساهمة لا تشبه كلماتها أي مساهمة أخرى بلغتها.
   *[other] { $voices } مساهمة لا تشبه كلماتها أي مساهمة أخرى بلغتها.
  }
voices-none = لم توجد مواضيع صغيرة ولا أصوات منفردة.
other-views-pointer = المقاطع الأقل شبهًا بغيرها في موضوع ما مذكورة معه، تحت «ويُقال هنا أيضًا».

## ما ليس له موضوع
section-ungrouped = ما ليس له موضوع
ungrouped-lead = { $ungrouped ->
    [zero] لا مساهمة خارج المواضيع ({ $ungrouped }).
    [one] { $ungrouped } مساهمة ليست في أي موضوع. وهي محسوبة كغيرها، ونصها الكامل بين كل المساهمات.
    [two] { $ungrouped } مساهمتان ليستا في أي موضوع. وهما محسوبتان كغيرهما، ونصهما الكامل بين كل المساهمات.
    [few] { $ungrouped } مساهمات ليست في أي موضوع. وهي محسوبة كغيرها، ونصها الكامل بين كل المساهمات.
    [many] { $ungrouped } مساهمة ليست في أي موضوع. وهي محسوبة كغيرها، ونصها الكامل بين كل المساهمات.
   *[other] { $ungrouped } مساهمة ليست في أي موضوع. وهي محسوبة كغيرها، ونصها الكامل بين كل المساهمات.
  }
ungrouped-none = كل مساهمة قُرئت هي في موضوع.
ungrouped-samples = بعض منها
column-reason = السبب

## من أين جاءت المساهمات
section-sources = من أين جاءت المساهمات
column-source = المصدر
column-format = نوعه
column-contributions = المساهمات
column-redactions = بيانات شخصية استُبدلت
set-aside-lead = وُجد أيضًا في المصادر، ولا يُحسب بين المساهمات:

## الحساب
section-account = حساب كل مساهمة
account-lead = { $received ->
    [zero] لم يصل شيء ({ $received }).
    [one] وصلت { $received } مساهمة أو ملف غير مقروء، وهذا ما آل إليه الأمر.
    [two] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
    [few] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
    [many] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
   *[other] وصل ما عدده { $received } من المساهمات والملفات غير المقروءة، وهذا ما آل إليه كل منها.
  }
account-title = ما آل إليه كل ما وصل
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
state-duplicate = تقول ما تقوله مساهمة أخرى، وكلتاهما محسوبة
state-withheld = تُرك خارجًا بقرار
state-withdrawn = سحبه صاحبه
state-unreadable = تعذّرت قراءته
reason-identical-to = الكلمات نفسها في مساهمة أخرى
reason-nearly-identical-to = الكلمات نفسها تقريبًا في مساهمة أخرى
reason-too-short = كلمات أقل من أن تُقارن
reason-single-voice = لم توجد مساهمة أخرى بكلمات مشابهة
reason-too-few-to-group = مساهمات أقل من أن يُبحث فيها عن مواضيع
reason-moderated-at-source = استُبعد بالإشراف في المصدر
reason-taken-back = سُحب برمز الإيصال
reason-excluded-by-settings = تُرك خارجًا بحسب الإعدادات
reason-empty-file = الملف فارغ
reason-unknown-format = لا تمكن قراءة هذا النوع من الملفات
reason-malformed = الملف تالف
reason-over-limit = الملف أكبر أو أعقد مما تسمح به الحدود
reason-not-opened = تعذّر فتح الملف
reason-no-text = الصفحات صور بلا نص
reason-no-text-column = لا عمود يبدو نصًا حرًا

## الأسئلة المغلقة والملاحظات
section-choices = أسئلة مغلقة
choices-lead = إجابات اختيرت من قائمة. وحيث أمكن اختيار أكثر من واحدة، يزيد مجموع الأعداد على عدد من أجابوا.
choices-hidden = أقل من أن يُعرض: { $options }.
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
method-lead = قرأ برنامج المصادر، وقسّم المساهمات إلى مقاطع، وجمع المقاطع المتشابهة. والإصدار نفسه مع المصادر والإعدادات نفسها يعطي التقرير نفسه حتى آخر حرف.
method-no-models = لم يُستعمل أي نموذج لغوي، ولم يُرسل شيء عبر أي شبكة.
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
redactions-note = البرنامج هو الذي يبحث عن هذه التفاصيل، وقد يفوته بعضها.
dropped-lead = حُذفت الأعمدة التي فيها بيانات شخصية: { $columns }.

## كيف تتحقق منه
section-check = كيف تتحقق منه
check-lead = لست مضطرًا إلى الثقة بهذا التقرير. يمكن التحقق من كل اقتباس وكل عدد بالبيانات المفتوحة المرفقة به، بلا شبكة.
check-verify = شغّل { $command } في المجلد الذي فيه هذا التقرير. يقارن البرنامج كل اقتباس، ويعدّ كل عدد من جديد، ويذكر كل ما لا يتفق.
check-limits = ولا يستطيع أن يعرف هل قال الناس ما في البيانات المفتوحة، ولا هل يناسب المقطع موضوعه.
check-data = البيانات المفتوحة، في جداول:
check-fingerprint = في الملف { $card } بصمة لكل ملف آخر هنا. وإذا نُشرت بصمة هذا الملف أيضًا في مكان آخر، استطاع أي شخص أن يرى هل تغيّر التقرير.
check-contributions = كل المساهمات كاملة
check-workbook = كل الجداول في مصنف واحد

## صفحات كل المساهمات
pages-title = كل المساهمات
pages-back = إلى التقرير
pages-previous = الصفحة السابقة
pages-next = الصفحة التالية
pages-nav = الصفحات
contribution-themes = المواضيع:

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
notice-grouped-within-languages = المساهمات بعدة لغات: { $languages }. وقد بُحث عن المواضيع داخل كل لغة، فقد يظهر الأمر الواحد مرة في كل منها. ولذلك تبدو المجموعة التي تكتب غالبًا بلغة واحدة أكثر حديثًا عن مواضيع تلك اللغة.
notice-grouped-partly-across = المساهمات بعدة لغات. ما كُتب منها بهذه اللغات قورن بعضه ببعض وله مواضيع مشتركة: { $compared }. أما غيرها فلم تمكن مقارنته: { $languages }. وفيه بُحث عن المواضيع داخل كل لغة، فقد يظهر الأمر الواحد مرة أخرى. ولذلك تبدو المجموعة التي تكتب غالبًا بإحدى هذه اللغات أكثر حديثًا عن مواضيع تلك اللغة.
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
