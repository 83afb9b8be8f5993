### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = اختاروا لغتكم
language-continue = متابعة
language-back = رجوع
language-button = اللغة: { $language }
language-draft = الترجمة إلى هذه اللغة مسودة. لم يراجعها بعد أي شخص هذه لغته الأم. قد تكون بعض الكلمات خطأ أو تبدو غريبة. أرقام الهاتف هي نفسها في كل اللغات.
language-sources = الأسماء والعناوين وبعض الملاحظات تبقى كما كتبها المصدر، وغالبًا بالإنجليزية.
language-not-saved = لا يُحفظ اختياركم. سيسأل البرنامج من جديد في المرة القادمة.
language-text-size = حجم الخط
