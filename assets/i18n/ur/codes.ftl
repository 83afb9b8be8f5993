### Names of the fixed values that the facts use.

kind-ngo = فلاحی ادارہ یا تنظیم
kind-intergovernmental = بین الاقوامی ادارہ (اقوام متحدہ وغیرہ)
kind-government = سرکاری دفتر
kind-police = پولیس یا ایمرجنسی سروس
kind-embassy = سفارت خانہ یا قونصل خانہ
kind-legal_clinic = قانونی مدد کا دفتر
kind-hospital = ہسپتال یا کلینک
kind-faith = مذہبی ادارہ
kind-union = مزدور یونین
kind-other = کوئی اور

grade-A = آفیشل، یا دو ویب صفحے
grade-B = ایک ویب صفحہ
grade-C = صرف پرانا صفحہ یا فہرست

grade-sentence-A = یہ بات کسی آفیشل ویب صفحے پر لکھی ہے، یا دو ایسے صفحوں پر جنہوں نے اسے ایک دوسرے سے نقل نہیں کیا۔
grade-sentence-B = یہ بات ایک ایسے ویب صفحے پر لکھی ہے جسے کوئی بھی دیکھ سکتا ہے۔ بھروسا کرنے سے پہلے تصدیق کر لیں۔
grade-sentence-C = یہ بات صرف رضاکاروں کی بنائی ہوئی فہرستوں میں یا کسی پرانے صفحے پر لکھی ہے۔ یہ غلط ہو سکتی ہے: پہلے تصدیق کر لیں۔

status-limited = اب پہلے سے کم مدد
status-doubtful = شاید اب نہ چل رہی ہو
status-closed = مستقل بند

channel-phone = فون کال
channel-message = میسج یا چیٹ
channel-email = ای میل
channel-web = ویب سائٹ

openness-open = ابھی کھلا ہے
openness-closed = ابھی بند ہے
openness-unknown = اوقات معلوم نہیں

phone-voice = کال
phone-sms = میسج (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = فیکس

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = ویب سائٹ پر فارم یا چیٹ
contact-app = موبائل ایپ
contact-ussd = ڈائل کرنے کا کوڈ
contact-other = کوئی اور طریقہ

cost-free = مفت
cost-paid = پیسے لگتے ہیں
