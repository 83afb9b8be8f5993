### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = فتح
link-open-name = فتح { $what } في المتصفح
link-title = هل تريدون فتح هذه الصفحة في المتصفح؟
link-whole = هذا هو العنوان كاملًا:
link-about = يدخل المتصفح إلى الإنترنت. تبقى الصفحة في قائمة صفحاته. وتستطيع شركة الإنترنت أن تراها أيضًا.
link-letters = انتبهوا: بعض حروف هذا العنوان تشبه حروفًا أخرى في الشكل فقط. وهي مكتوبة هنا كما يقرؤها المتصفح.
link-yes = فتح في المتصفح
link-no = عدم الفتح
link-failed = لم يمكن فتح المتصفح. يمكنكم نسخ العنوان.
