### The first page after the language: what somebody can do here.

doors-title = ماذا تريدون أن تفعلوا؟
doors-plan = أروني ماذا أفعل
doors-plan-text = ثلاثة أسئلة قصيرة. ثم خطة: مع من تتواصلون أولًا، ومع من بعد ذلك.
doors-directory = أبحث عن المساعدة بنفسي
doors-directory-text = ابحثوا في كل أماكن المأوى والمحامين وخطوط المساعدة وغيرها.
doors-contact = هل هذا الرقم أو الرابط حقيقي؟
doors-contact-text = هل أعطاكم أحد رقمًا أو رابطًا أو اسمًا؟ تحققوا منه هنا.
doors-cards-text = جمل تعرضونها على شخص يتكلم لغة أخرى.
doors-back = صفحة البداية
