### The plan: whom to turn to, in which order, and why.

plan-title = خطتكم
plan-here = أنتم في: { $country }
plan-here-not-said = مكانكم الآن: لم تذكروه
plan-home = بلدكم: { $country }
plan-home-stateless = بلدكم: لا يوجد بلد يعتبركم من مواطنيه
plan-home-not-said = بلدكم: لم تذكروه
plan-change = تغيير الإجابات
plan-again = البدء من جديد
plan-making = جارٍ إعداد الخطة…
plan-not-called = هذه المعلومات من صفحات منشورة للجميع. لم يتصل أحد بهذه الأرقام عند إعداد هذه الخطة.
plan-need-known = { $need }: { $count ->
    [0] لا شيء معروف
    [zero] لا شيء معروف
    [one] خدمة واحدة معروفة
    [two] خدمتان معروفتان
    [few] { $count } خدمات معروفة
    [many] { $count } خدمة معروفة
   *[other] { $count } خدمة معروفة
}

before-title = قبل أن تتصلوا
before-phone = هل هذا الهاتف لكم؟ صاحب الهاتف يستطيع أن يرى قائمة المكالمات والفاتورة.
before-say = يمكنكم أن تطلبوا الكلام مع شخص يتكلم لغتكم. لستم مجبرين على ذكر اسمكم.

## The steps, in their order: headings.

step-danger_now = إن كنتم في خطر الآن
step-own_country = سفارة بلدكم، أو خط من بلدكم
step-on_your_side = شخص يقف إلى جانبكم
step-safe_place = مكان آمن تقيمون فيه
step-lawyer = محامٍ، وحقوقكم
step-doctor = طبيب، أو شخص تتكلمون معه
step-way_home = الأوراق والعودة إلى بلدكم، فقط إن أردتم
step-help_at_home = مساعدة في بلدكم
step-not-asked = لم تطلبوا هذا. إن احتجتم إليه لاحقًا:
step-more = { $count ->
    [zero] ولا خدمة أخرى في الدليل
    [one] وخدمة واحدة أخرى في الدليل
    [two] وخدمتان أخريان في الدليل
    [few] و{ $count } خدمات أخرى في الدليل
    [many] و{ $count } خدمة أخرى في الدليل
   *[other] و{ $count } خدمة أخرى في الدليل
}

## Why this contact and no other.

reason-emergency_numbers = أرقام الطوارئ في هذا البلد.
reason-embassy_here = سفارة بلدكم أو قنصليته هنا. يمكنها أن تعطيكم أوراقًا جديدة.
reason-protecting_power = سفارة بلد آخر هنا، وهي تساعد مواطني بلدكم أيضًا.
reason-embassy_covers = سفارة بلدكم في بلد آخر. وهي أيضًا للناس الموجودين هنا.
reason-embassy_nearby = سفارة بلدكم في مكان غير بعيد. اسألوا هل يمكنها أن تساعدكم حيث أنتم.
reason-home_line = خط من بلدكم لمواطنيه في الخارج.
reason-trafficking_help = خدمة في هذا البلد تساعد من تعرضوا للاتجار بالبشر أو أُجبروا على العمل.
reason-for_children = خدمة لمن أعمارهم أقل من 18 سنة.
reason-line_here = خط في هذا البلد، فيه من يستمع إليكم.
reason-help_here = خدمة تقدم هذه المساعدة في هذا البلد.
reason-for_your_citizens = خدمة لمواطني بلدكم أينما كانوا.
reason-from_elsewhere = خدمة في بلد آخر، تقول إنها تساعد هنا أيضًا.
reason-worldwide = خدمة تساعد الناس في كل البلدان.
reason-return_help = خدمة تساعد من يعودون إلى بلدكم.
reason-home_help = خدمة تقدم هذه المساعدة في بلدكم.
reason-refers = هذه الخدمة لا تقدم هذه المساعدة بنفسها. لكنها قد تعرف من يقدمها.
reason-nearby_country = خدمة تقدم هذه المساعدة في بلد غير بعيد. اسألوا هل يمكنها أن تساعدكم حيث أنتم.

## What is said at a step.

note-at_home = أنتم في بلدكم. لا تحتاجون هنا إلى سفارة.
note-stateless = ليست لكم سفارة. اطلبوا التواصل مع UNHCR، وهي مفوضية الأمم المتحدة للاجئين. وهي تساعد أيضًا من ليس لهم بلد.
note-nationality_not_said = لم تذكروا ما هو بلدكم. لا بأس. اذكروه لاحقًا إن أردتم أن تجدوا سفارتكم.
note-country_not_said = لم تذكروا أين أنتم. ارجعوا إلى السؤال واختاروا البلد: عندها تظهر هنا أرقام الطوارئ فيه.
note-only_if_wanted = لا أحد مجبر على العودة إلى بلده. القرار لكم.

## What this directory does not have.

gap-title = ما لا نعرفه
gap-nothing_known = ليس في هذا الدليل من يقدم هذه المساعدة ويمكن التواصل معه من هنا.
gap-nothing_here = ليس في هذا الدليل من يقدم هذه المساعدة في هذا البلد. المذكورون أعلاه في أماكن أخرى.
gap-nobody_fits = الذين نعرفهم هنا لا يستقبلون من هم في مثل وضعكم. اسألوهم من يفعل ذلك.
gap-no_embassy_known = ليس في هذا الدليل سفارة لبلدكم تساعد هنا، ولا خط من بلدكم.
gap-need_not_known = ليس في هذا الدليل من يساعد هنا في ما يلي:
gap-as-of = أحدث صفحة عن هذا البلد: { $date }. قد تكون هناك مساعدة لا نعرفها.
gap-nearest = أقرب من نعرفهم:

## If somebody says no.

ladder-title = إن قالوا لا، أو لم يرد أحد
ladder-all-day = ليلًا ونهارًا
ladder-no-end = لا نعرف هنا خطًا يرد ليلًا ونهارًا.

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = كل طرق التواصل، وماذا تسألون
referral-more-of = كل طرق التواصل، وماذا تسألون: { $name }
referral-less = عرض أقل
referral-entry = كل المعلومات عنها
referral-elsewhere = هذه لا تعمل من هنا:
referral-ask = ماذا تسألون
referral-knows = من سيعلم باتصالكم
referral-until = مفتوح حتى { $time } (بالتوقيت عندهم)
referral-opens = مغلق الآن. يفتح: { $day }، { $time } (بالتوقيت عندهم)
referral-all-day = مفتوح ليلًا ونهارًا
referral-local-time = الساعة عندهم الآن: { $time }

## How to reach it from here.

dialling-inside = من هنا اتصلوا هكذا
dialling-inside_only = يعمل فقط داخل { $country }. استخدموه قبل أن تغادروا البلد.
dialling-from_abroad = من يرد موجود في { $country }. المكالمة إلى بلد آخر قد تكون غالية.
dialling-anywhere = يحتاج إلى الإنترنت
dialling-only_elsewhere = يعمل فقط داخل { $country }
dialling-not_known_from_abroad = لا يُعرف هل يعمل خارج { $country }
charge-free = مجاني: يعمل بدون رصيد
charge-charged = المكالمة تكلف مالًا
charge-not_known = قد يكلف مالًا. ليس عندكم رصيد؟ اطلبوا من أحد أن يسمح لكم بمكالمة واحدة، أو اكتبوا رسالة عبر الواي فاي.

qr-show = عرض { $what } كرمز QR
qr-text = وجّهوا كاميرا هاتف نحو المربع. قد يحفظه ذلك الهاتف في قائمة.
qr-name = رمز QR: { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = هل تستقبلون النساء؟
ask-man = هل تستقبلون الرجال؟
ask-gender = من تستقبلون: النساء أم الرجال أم الاثنين؟
ask-under_18 = عمري أقل من 18 سنة. هل تستقبلونني؟
ask-adult = عمري 18 سنة أو أكثر. هل تستقبلونني؟
ask-with_children = معي أطفال. هل يمكنهم المجيء أيضًا؟
ask-papers = ليس معي هنا جواز سفر. هل أحتاج إلى أوراق؟
ask-referral = هل يمكنني المجيء بنفسي، أم يجب أن يرسلني أحد؟
ask-police_report = هل يجب أن أذهب إلى الشرطة أولًا؟
ask-language = هل هناك من يتكلم { $language }، أو هل هناك مترجم؟
ask-hurt = عندي إصابة. هل هناك طبيب؟
fits-woman = يستقبلون النساء
fits-man = يستقبلون الرجال
fits-gender = يستقبلون النساء والرجال
fits-under_18 = يستقبلون من أعمارهم أقل من 18 سنة
fits-adult = يستقبلون البالغين
fits-with_children = يستقبلون الأطفال أيضًا
fits-papers = لا حاجة إلى أوراق
fits-referral = يمكنكم الذهاب إلى هناك بأنفسكم
fits-police_report = لا يلزم الذهاب إلى الشرطة أولًا
fits-language = يتكلمون { $language }، أو عندهم مترجم
fits-hurt = يعالجون من عندهم إصابة
fits_not-woman = لا يستقبلون النساء
fits_not-man = لا يستقبلون الرجال
fits_not-gender = لا يستقبلون كل الناس
fits_not-under_18 = لا يستقبلون من أعمارهم أقل من 18 سنة
fits_not-adult = لا يستقبلون البالغين
fits_not-with_children = لا يستقبلون الأطفال
fits_not-papers = يجب إظهار أوراق
fits_not-referral = يجب أن يرسلكم أحد إلى هناك
fits_not-police_report = يجب الذهاب إلى الشرطة أولًا
fits_not-language = لا أحد عندهم يتكلم { $language }
fits_not-hurt = لا يعالجون من عندهم إصابة

## Who learns of a call: only what is known.

knows-police = من يرد هو الشرطة أو خدمة طوارئ أخرى.
knows-immigration = هذه الخدمة تابعة لمكتب الهجرة والجوازات.
knows-own_government = هذه الخدمة تديرها حكومة بلدكم.
knows-government = هذه الخدمة تديرها جهة حكومية.
knows-embassy = هذه الخدمة تديرها سفارة.
knows-not_known = لا يُعرف من غيرهم سيعلم باتصالكم. اسألوا أولًا: «هل ستخبرون أحدًا بأنني اتصلت؟»

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = حقوقكم
right-caution = بعض البلدان لم توافق على هذه القواعد، وليس كل الناس يلتزمون بها. المحامي يعرف أي القواعد تُطبق حيث أنتم.
right-source = { $name }، { $article }، { $year } (بالإنجليزية)
right-non_punishment = لا ينبغي أن تُعاقبوا على جرائم أُجبرتم على فعلها.
right-consular_contact = إن كنتم محتجزين، يمكنكم أن تطلبوا الكلام مع سفارتكم. ويمكنكم أيضًا أن تختاروا ألا تفعلوا ذلك.
right-assistance = ينبغي أن تحصلوا على مساعدة لتتعافوا مما حدث لكم، حتى لو كنتم لا تريدون الكلام في المحكمة.
right-no_detention = لا ينبغي أن تُحبسوا بسبب أوراقكم أو بسبب الطريقة التي جئتم بها إلى هنا.
right-interpreter = في المحكمة لكم الحق في مترجم مجاني إن كنتم لا تفهمون اللغة.
right-voluntary_return = العودة إلى بلدكم ينبغي أن تكون باختياركم، وأن تكون آمنة لكم.
right-non_refoulement = يُمنع إرسالكم إلى بلد قد تتعرضون فيه للتعذيب، أو قد تُقتلون فيه بسبب من أنتم (مثلًا دينكم أو أصلكم أو رأيكم).
