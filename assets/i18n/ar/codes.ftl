### Names of the fixed values that the facts use.

kind-ngo = جمعية أو منظمة خيرية
kind-intergovernmental = هيئة دولية (الأمم المتحدة وغيرها)
kind-government = مكتب حكومي
kind-police = الشرطة أو خدمة طوارئ
kind-embassy = سفارة أو قنصلية
kind-legal_clinic = مكتب مساعدة قانونية
kind-hospital = مستشفى أو عيادة
kind-faith = جهة دينية
kind-union = نقابة عمال
kind-other = جهة أخرى

grade-A = صفحة رسمية أو صفحتان
grade-B = صفحة منشورة واحدة
grade-C = صفحة قديمة أو قائمة فقط

grade-sentence-A = هذا مكتوب في صفحة رسمية، أو في صفحتين لم تنقل إحداهما من الأخرى.
grade-sentence-B = هذا مكتوب في صفحة واحدة منشورة للجميع. تأكدوا منه قبل أن تعتمدوا عليه.
grade-sentence-C = هذا مكتوب فقط في قوائم أعدها متطوعون، أو في صفحة قديمة. قد يكون خطأ: تأكدوا منه أولًا.

status-limited = مساعدة أقل من قبل
status-doubtful = ربما لم تعد تعمل
status-closed = أُغلقت نهائيًا

channel-phone = مكالمة هاتفية
channel-message = رسالة نصية أو دردشة
channel-email = بريد إلكتروني
channel-web = صفحة إنترنت

openness-open = مفتوح الآن
openness-closed = مغلق الآن
openness-unknown = الأوقات غير معروفة

phone-voice = اتصال
phone-sms = رسالة نصية (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = فاكس

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = استمارة أو دردشة على الإنترنت
contact-app = تطبيق على الهاتف
contact-ussd = رمز يُكتب في لوحة الاتصال
contact-other = طريقة أخرى

cost-free = مجانًا
cost-paid = بمقابل مالي
