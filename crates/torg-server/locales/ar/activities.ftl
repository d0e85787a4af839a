# The words of statements and the wall in Arabic.

## Statements
vote-progress = صوّتَّ على { $count } من { $total }
vote-agree = أوافق
vote-disagree = لا أوافق
vote-pass = لا أدري، أتجاوز
vote-voted = إجابتك: { $text }
vote-wait = { $count ->
    [one] تظهر أصوات الآخرين بعد أن يصوّت شخص آخر.
    [two] تظهر أصوات الآخرين بعد أن يصوّت شخصان آخران.
    [few] تظهر أصوات الآخرين بعد أن يصوّت { $count } أشخاص آخرين.
    [many] تظهر أصوات الآخرين بعد أن يصوّت { $count } شخصًا آخر.
   *[other] تظهر أصوات الآخرين بعد أن يصوّت { $count } شخص آخر.
  }
vote-too-few = عدد المصوّتين قليل جدًا لعرض النتيجة.
vote-count-agree = يوافقون
vote-count-disagree = لا يوافقون
vote-count-pass = يتجاوزون
vote-result = كيف صوّت الآخرون
vote-done = لقد صوّتَّ على كل شيء
vote-done-text = قد تُضاف عبارات أخرى. عُد متى شئت.
vote-none = لا يوجد ما يُصوَّت عليه بعد.
vote-all = كل العبارات ونتائجها
vote-change = غيّر إجابتك
vote-this = صوّت على هذه
vote-list-title = كل العبارات
vote-list-lead = ترى كيف صوّت الآخرون بعد أن تصوّت بنفسك.
vote-missing = اختر إحدى الإجابات الثلاث.
vote-closed = لا يمكن التصويت الآن. هذه هي النتيجة.
add-statement = أضف عبارة من عندك
add-statement-label = عبارتك
add-statement-hint = فكرة واحدة في جملة واحدة يمكن للآخرين أن يوافقوا عليها أو لا.
add-do = أضف
add-empty = اكتب شيئًا أولًا.
added-shown = شكرًا. أُضيفت عبارتك، وأنت توافق عليها.
added-held = شكرًا. لقد استُلم. سيراه الآخرون بعد أن يقرأه أحد موظفي البلدية.
cookie-needed = لم يُعِد متصفحك ملف تعريف الارتباط الخاص بنا، فلم يُحتسب شيء. لا يحتوي إلا على رقم عشوائي كي لا يُحتسب أحد مرتين. اسمح به هنا وحاول مجددًا.
pages = الصفحات
page-before = الصفحة السابقة
page-after = الصفحة التالية
vote-gone = ما صوّتَّ عليه لم يعد معروضًا

## What participants say about themselves
about-lead = لست ملزمًا بالإجابة. اختر فقط ما تريد أن تقوله.
about-known = لقد أجبت عن هذا من قبل.
about-do = احفظ
about-saved = شكرًا. حُفظ ما قلته عن نفسك.

## The wall
wall-add-label = ورقتك
wall-add-hint = فكرة واحدة على كل ورقة.
wall-column = أين توضع؟
wall-add-do = علّقها
wall-added = عُلّقت ورقتك.
wall-closed = لا يمكن تعليق أوراق الآن.
wall-count = { $count ->
    [0] لا أوراق بعد
    [one] ورقة واحدة
    [two] ورقتان
    [few] { $count } أوراق
    [many] { $count } ورقة
   *[other] { $count } ورقة
  }
wall-new = { $count ->
    [one] ورقة جديدة.
    [two] ورقتان جديدتان.
    [few] { $count } أوراق جديدة.
    [many] { $count } ورقة جديدة.
   *[other] { $count } ورقة جديدة.
  }
wall-changed = تغيّر الجدار.
wall-show = اعرض
wall-all = { $count ->
    [one] اعرض الكل
    [two] اعرض الكل
    [few] اعرض كل الـ { $count }
    [many] اعرض كل الـ { $count }
   *[other] اعرض كل الـ { $count }
  }
wall-shown = يُعرض { $count } من { $total }.
wall-undivided = الأوراق
wall-empty = لا شيء هنا بعد.
wall-hidden = ترى أوراقك وحدها. تُعرض أوراق الآخرين للجميع في وقت واحد.
wall-own = لك
wall-dots = { $count ->
    [0] بلا نقاط
    [one] نقطة واحدة
    [two] نقطتان
    [few] { $count } نقاط
    [many] { $count } نقطة
   *[other] { $count } نقطة
  }
wall-dots-left = { $count ->
    [0] أعطيت كل نقاطك
    [one] بقيت لك نقطة واحدة
    [two] بقيت لك نقطتان
    [few] بقيت لك { $count } نقاط
    [many] بقيت لك { $count } نقطة
   *[other] بقيت لك { $count } نقطة
  }
wall-dots-none = أعطيت كل نقاطك. استرجع واحدة لتعطيها لورقة أخرى.
wall-dot-give = أعطِ نقطة
wall-dot-take = استرجع نقطتك
wall-move = انقل
wall-time = الوقت المتبقي:
wall-time-over = انتهى الوقت
wall-projector = اعرض على شاشة كبيرة
projector-qr = رمز QR يقود إلى الجدار على { $text }
projector-code = والرمز
note-title = انقل الورقة
note-to = إلى أين تُنقل؟
note-choose = اختر
note-columns = وحدها، هنا
note-clusters = إلى مجموعة
note-notes = مع ورقة أخرى
note-do = انقل
note-nowhere = اختر إلى أين تُنقل الورقة.
note-find = ابحث عن كلمات في الأوراق
note-find-do = ابحث
note-listed = في القائمة { $count } من { $total } ورقة. ابحث عن البقية.
cluster-title = أوراق تنتمي معًا
cluster-unnamed = مجموعة بلا اسم
cluster-change = الاسم والمكان
cluster-name = ما اسم المجموعة؟
cluster-name-hint = بضع كلمات يفهمها الجميع. ترك الحقل فارغًا يزيل الاسم.
cluster-name-do = احفظ الاسم
cluster-elsewhere = انقل كل الأوراق
cluster-to = إلى أين تُنقل؟
