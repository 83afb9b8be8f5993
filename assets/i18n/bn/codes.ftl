### Names of the fixed values that the facts use.

kind-ngo = এনজিও বা সমিতি
kind-intergovernmental = আন্তর্জাতিক সংস্থা (জাতিসংঘ ইত্যাদি)
kind-government = সরকারি অফিস
kind-police = পুলিশ বা জরুরি সেবা
kind-embassy = দূতাবাস বা কনস্যুলেট
kind-legal_clinic = আইনি সাহায্যের অফিস
kind-hospital = হাসপাতাল বা ক্লিনিক
kind-faith = ধর্মীয় প্রতিষ্ঠান
kind-union = শ্রমিক ইউনিয়ন
kind-other = অন্যান্য

grade-A = অফিশিয়াল, বা দুটি পেজ
grade-B = একটি পাবলিক পেজ
grade-C = শুধু পুরোনো পেজ বা তালিকা

grade-sentence-A = একটি অফিশিয়াল পেজে এটা লেখা আছে, অথবা এমন দুটি পেজে লেখা আছে যেগুলোর একটি অন্যটি থেকে নেওয়া নয়।
grade-sentence-B = মাত্র একটি পাবলিক পেজে এটা লেখা আছে। এর ওপর ভরসা করার আগে যাচাই করে নিন।
grade-sentence-C = এটা লেখা আছে শুধু স্বেচ্ছাসেবকদের বানানো তালিকায়, বা পুরোনো কোনো পেজে। ভুল হতে পারে: আগে যাচাই করে নিন।

status-limited = আগের চেয়ে কম সাহায্য দেয়
status-doubtful = চালু না-ও থাকতে পারে
status-closed = একেবারে বন্ধ হয়ে গেছে

channel-phone = ফোন কল
channel-message = মেসেজ বা চ্যাট
channel-email = ইমেইল
channel-web = ওয়েব পেজ

openness-open = এখন খোলা
openness-closed = এখন বন্ধ
openness-unknown = সময় জানা নেই

phone-voice = ফোন কল
phone-sms = মেসেজ (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = ফ্যাক্স

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = ওয়েব পেজে ফর্ম বা চ্যাট
contact-app = মোবাইল অ্যাপ
contact-ussd = ডায়াল করার কোড
contact-other = অন্য উপায়

cost-free = ফ্রি, টাকা লাগে না
cost-paid = টাকা দিতে হয়
