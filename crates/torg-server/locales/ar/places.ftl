# A question whose answer is a place from a list.
place-choose = اختر مكانًا
place-another = مكان آخر (اكتبه في الأسفل)
place-in-words = مكان آخر، بكلماتك
place-find = اكتب اسم المكان أو بدايته. في الصفحة التالية تختار من بين الأماكن المطابقة.
place-found = أيّ مكان تقصد؟ هذه الأماكن تطابق «{ $text }».
place-more = هناك المزيد. اكتب جزءًا أطول من الاسم لتجدها.
place-none = لا يوجد في القائمة مكان يشبه «{ $text }».
place-so-written = مكان آخر، بكلماتي: { $text }
place-again = ليس أيًّا منها؟ اكتب الاسم بطريقة أخرى
place-on-paper = اكتب اسم مكان واحد.
wrong-not-in-list = هذا المكان غير موجود في القائمة. اختر مكانًا موجودًا فيها، أو اكتب الاسم بطريقة أخرى.
wrong-choose-place = اختر واحدًا منها، أو اكتب الاسم بطريقة أخرى.
