### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = رجوع
question-skip = تخطي هذا السؤال
question-number = السؤال { $number } من { $count }

where-title = أين أنتم الآن؟
where-text = اختاروا البلد الذي أنتم فيه الآن.
home-title = ما هو بلدكم؟
home-text = البلد الذي تحملون جنسيته. هذا يبيّن أي سفارة هي سفارتكم. لستم مجبرين على ذكره.
home-not-said = أفضّل ألا أقول
home-stateless = لا يوجد بلد يعتبرني من مواطنيه

countries-likely = بلدان يختارها كثيرون
countries-all = كل البلدان
countries-find = بحث عن بلد
countries-find-hint = اكتبوا الاسم
countries-find-none = لا يوجد هنا بلد بهذا الاسم. جرّبوا حروفًا أقل.
countries-as-list = قائمة
countries-as-map = خريطة
map-name = خريطة. مفاتيح الأسهم تنتقل من بلد إلى بلد، ومفتاح Enter للاختيار. كل البلدان موجودة في القائمة أيضًا.
map-marked = على الخريطة: { $country }
map-larger = تكبير الخريطة
map-smaller = تصغير الخريطة
map-rough = هذه الخريطة رسم تقريبي فقط. وهي لا تقف مع أي طرف في أي خلاف على الحدود.

needs-title = ماذا تحتاجون؟
needs-text = اختاروا كل ما تحتاجون.
needs-done = عرض الخطة
about-title = هل هناك شيء عنكم يغيّر من يمكنه أن يساعدكم؟
about-text = لستم مجبرين على ذكر أي شيء من هذا. لا يُحذف شيء من الخطة بسببه. هو يبيّن فقط من يستقبلكم، وماذا تسألون.
trait-woman = أنا امرأة
trait-man = أنا رجل
trait-under_18 = عمري أقل من 18 سنة
trait-with_children = معي أطفال
trait-no_passport = ليس عندي جواز سفر
trait-hurt = عندي إصابة أو مرض
trait-needs_interpreter = أحتاج إلى مترجم

question-danger = اختاروا أولًا البلد الذي أنتم فيه. بعدها تظهر هنا أرقام الطوارئ.
