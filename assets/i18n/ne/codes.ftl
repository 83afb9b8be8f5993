### Names of the fixed values that the facts use.

kind-ngo = सामाजिक संस्था (NGO)
kind-intergovernmental = अन्तर्राष्ट्रिय संस्था (UN आदि)
kind-government = सरकारी कार्यालय
kind-police = प्रहरी वा इमर्जेन्सी सेवा
kind-embassy = दूतावास वा कन्सुलेट
kind-legal_clinic = कानुनी मद्दत कार्यालय
kind-hospital = अस्पताल वा क्लिनिक
kind-faith = धार्मिक संस्था
kind-union = ट्रेड युनियन
kind-other = अरू

grade-A = आधिकारिक, वा दुई पेज
grade-B = इन्टरनेटको एउटा पेज
grade-C = पुरानो पेज वा सूची मात्र

grade-sentence-A = यो कुरा आधिकारिक पेजमा लेखिएको छ, वा एकअर्काबाट नसारेका दुई पेजमा लेखिएको छ।
grade-sentence-B = यो कुरा इन्टरनेटको एउटा पेजमा लेखिएको छ। भर पर्नुअघि पक्का गर्नुहोस्।
grade-sentence-C = यो कुरा स्वयंसेवकले बनाएको सूचीमा वा पुरानो पेजमा मात्र लेखिएको छ। गलत हुन सक्छ: पहिले पक्का गर्नुहोस्।

status-limited = पहिलेभन्दा कम मद्दत
status-doubtful = चालु नहुन सक्छ
status-closed = सधैँका लागि बन्द

channel-phone = फोन कल
channel-message = म्यासेज वा च्याट
channel-email = इमेल
channel-web = वेब पेज

openness-open = अहिले खुला छ
openness-closed = अहिले बन्द छ
openness-unknown = समय थाहा छैन

phone-voice = फोन गर्नुहोस्
phone-sms = म्यासेज (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = फ्याक्स

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = वेबमा फारम वा च्याट
contact-app = फोनको एप
contact-ussd = डायल गर्ने कोड
contact-other = अर्को उपाय

cost-free = पैसा लाग्दैन
cost-paid = पैसा लाग्छ
