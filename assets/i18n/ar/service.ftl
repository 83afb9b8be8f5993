### The page of one service.

service-back = رجوع إلى القائمة
service-close = إغلاق
service-opening = جارٍ الفتح…

service-alert = اعرفوا هذا أولًا
reach-title = كيف تتواصلون معهم
reach-none = لا يُعرف لهم رقم ولا بريد إلكتروني ولا صفحة.
reach-copy = نسخ { $what }
reach-copy-word = نسخ
reach-enlarge = عرض { $what } بخط كبير
reach-inside-only = يعمل فقط داخل { $country }
reach-from-abroad = من خارج البلد: { $number }
reach-abroad-unknown = لا يُعرف هل يعمل خارج { $country }
reach-free = مكالمة مجانية
reach-email = بريد إلكتروني
reach-web = صفحة إنترنت
reach-web-note = هذا البرنامج يعمل بدون إنترنت. لفتح صفحة، انسخوا عنوانها إلى المتصفح. المتصفح يحتفظ بقائمة الصفحات التي زرتموها.

gives-title = بماذا يساعدون
whom-title = لمن
whom-nationals = لمن يحملون جنسية: { $countries }
whom-nationals-unknown = الجنسية: غير مذكورة. اسألوا هل يساعدون الناس من بلدكم.
whom-female = للنساء والبنات
whom-male = للرجال والفتيان
whom-both = للنساء والرجال
whom-genders-unknown = نساء أم رجال: غير مذكور. اسألوا.
whom-adults = البالغون: نعم
whom-adults-not = البالغون: لا
whom-children = أقل من 18 سنة: نعم
whom-children-not = أقل من 18 سنة: لا
whom-ages-unknown = العمر: غير مذكور. اسألوا.
whom-minimum-age = العمر: { $age } أو أكثر
whom-covers = لمن هم في: { $countries }
whom-anywhere = لمن هم في أي مكان

papers-title = الأوراق والشروط
papers-needed = يجب إظهار أوراق.
papers-not-needed = لا حاجة إلى أوراق.
papers-unknown = الأوراق: غير مذكور. اسألوا ماذا تُحضرون معكم، وأخبروهم إن لم تكن عندكم أوراق.
referral-needed = يجب أن يرسلكم شخص آخر إلى هناك (مثلًا الشرطة أو شخص يعمل في منظمة مساعدة).
referral-not-needed = يمكنكم الذهاب إلى هناك بأنفسكم.
referral-unknown = هل يمكنكم الذهاب إلى هناك بأنفسكم؟ غير مذكور. اسألوا.
police-report-needed = يجب تقديم بلاغ إلى الشرطة أولًا.
police-report-not-needed = لا يلزم تقديم بلاغ إلى الشرطة.
police-report-unknown = هل يجب الذهاب إلى الشرطة أولًا؟ غير مذكور. اسألوا.

hours-title = متى يمكن أن تجدوهم
hours-unknown = الأوقات غير معروفة. جرّبوا، أو اسألوا متى يمكن أن تجدوهم.
hours-local = التوقيت المحلي في { $country }

languages-title = اللغات
languages-unknown = غير معروفة. اسألوا هل هناك من يتكلم لغتكم.

cost-title = التكلفة
cost-unknown = غير مذكورة. اسألوا هل المساعدة مجانية.

place-title = المكان
place-secret = المكان سري لحماية الناس الموجودين فيه. اتصلوا أولًا: سيقولون لكم كيف تصلون إليه.
place-unknown = العنوان غير معروف. البلد: { $country }.
place-worldwide = بالهاتف أو عبر الإنترنت.

sources-title = من أين هذه المعلومات
sources-not-called = لم يتصل أحد بهذا الرقم عند إعداد هذا الدليل.
sources-not-contacted = لم يتواصل أحد معهم عند إعداد هذا الدليل.
sources-newest = أحدث صفحة: { $date } ({ $ago }).
sources-undated = الصفحات بلا تاريخ. قد تكون قديمة.
source-date = تاريخ النشر: { $date }
source-date-unknown = بلا تاريخ

summary-title = معلومات أكثر (بالإنجليزية)
note-in-english = بالإنجليزية

large-close = إغلاق
large-number = الرقم: { $number }
