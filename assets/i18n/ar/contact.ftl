### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = هل هذا الرقم أو الرابط حقيقي؟
check-text = اكتبوا أو ألصقوا هنا رقمًا أو رابطًا أو بريدًا إلكترونيًا أو اسمًا أعطاكم إياه أحد. لا يُرسل أي شيء إلى أي مكان.
check-label = رقم أو رابط أو بريد إلكتروني أو اسم
check-hint = رقم، رابط، بريد إلكتروني، اسم…
check-read_as-phone = قرأه البرنامج كرقم هاتف
check-read_as-email = قرأه البرنامج كبريد إلكتروني
check-read_as-page = قرأه البرنامج كصفحة إنترنت
check-read_as-handle = قرأه البرنامج كاسم في تطبيق مراسلة أو شبكة اجتماعية
check-read_as-nothing = هذا ليس رقمًا ولا رابطًا ولا بريدًا إلكترونيًا ولا اسمًا من الأنواع التي يعرفها البرنامج.

check-listed = موجود في هذا الدليل
check-listed-text = هذا لا يثبت من الذي كتب لكم أو اتصل بكم: الرقم الظاهر على الشاشة قد يكون مزيفًا. تواصلوا أنتم بأنفسكم مع الخدمة، بالطريقة المكتوبة أدناه.
check-replaced = كان حقيقيًا في السابق. الخدمة أُغلقت نهائيًا.
check-instead = عند المنظمة نفسها الآن:
check-no-instead = ليس في هذا الدليل شيء حل محله.
check-looks_like = انتبهوا: يشبه الحقيقي، لكنه مختلف
check-looks_like-text = من يخدعون الناس يستخدمون أرقامًا وعناوين تكاد تكون صحيحة. استخدموا المكتوب في الدليل.
check-not_listed = غير موجود في هذا الدليل
check-not_listed-text = هذا لا يثبت أنه مزيف. نحن لا نعرف الجميع.
check-how-page = ابحثوا بأنفسكم عن صفحة المنظمة نفسها على الإنترنت. لا تستخدموا الرابط الذي أُرسل إليكم.
check-how-ask = اتصلوا بالرقم المكتوب في تلك الصفحة. اسألوا هل يعمل هذا الشخص معهم.
check-how-money = احذروا إن طلب منكم أحد مالًا أو جواز سفركم أو كلمات السر، أو طلب ألا تخبروا أحدًا.
check-given = ما كتبتم
check-real = ما في الدليل

## How a contact differs from a listed one.

difference-lookalike_letters = فيه حروف تشبه الحروف الحقيقية في الشكل فقط
difference-other_ending = نهاية العنوان مختلفة
difference-listed_inside = الاسم الحقيقي جزء منه فقط
difference-one_differs = حرف واحد أو رقم واحد مختلف
difference-swapped = حرفان أو رقمان تبادلا مكانيهما
difference-one_missing = ينقصه حرف واحد أو رقم واحد
difference-one_more = فيه حرف زائد أو رقم زائد
difference-other_platform = الحقيقي على تطبيق آخر أو شبكة اجتماعية أخرى
difference-other_country = هو الرقم نفسه، لكن في بلد آخر
