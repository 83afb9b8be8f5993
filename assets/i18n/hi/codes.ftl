### Names of the fixed values that the facts use.

kind-ngo = समाजसेवी संस्था (NGO)
kind-intergovernmental = अंतरराष्ट्रीय संस्था (UN वगैरह)
kind-government = सरकारी दफ्तर
kind-police = पुलिस या इमरजेंसी सेवा
kind-embassy = दूतावास या कॉन्सुलेट
kind-legal_clinic = कानूनी मदद का दफ्तर
kind-hospital = अस्पताल या क्लिनिक
kind-faith = धार्मिक संस्था
kind-union = मजदूर यूनियन
kind-other = कुछ और

grade-A = ऑफिशियल, या दो पेज
grade-B = इंटरनेट का एक पेज
grade-C = सिर्फ पुराना पेज या लिस्ट

grade-sentence-A = यह किसी ऑफिशियल पेज पर लिखा है, या ऐसे दो पेजों पर जिनका एक-दूसरे से कोई लेना-देना नहीं।
grade-sentence-B = यह इंटरनेट के एक पेज पर लिखा है। भरोसा करने से पहले पता कर लें।
grade-sentence-C = यह सिर्फ वॉलंटियरों की बनाई लिस्ट में, या किसी पुराने पेज पर लिखा है। यह गलत हो सकता है: पहले पता कर लें।

status-limited = पहले से कम मदद
status-doubtful = शायद चालू न हो
status-closed = हमेशा के लिए बंद

channel-phone = फोन कॉल
channel-message = मैसेज या चैट
channel-email = ईमेल
channel-web = वेब पेज

openness-open = अभी खुला है
openness-closed = अभी बंद है
openness-unknown = समय मालूम नहीं

phone-voice = फोन करें
phone-sms = मैसेज (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = फैक्स

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = वेब पर फॉर्म या चैट
contact-app = फोन ऐप
contact-ussd = डायल करने का कोड
contact-other = दूसरा तरीका

cost-free = मुफ्त
cost-paid = पैसे लगते हैं
