### Names of the fixed values that the facts use.

kind-ngo = NGO o samahan
kind-intergovernmental = Samahang internasyonal (UN at iba pa)
kind-government = Opisina ng gobyerno
kind-police = Pulis o emergency service
kind-embassy = Embahada o konsulado
kind-legal_clinic = Opisina ng tulong legal
kind-hospital = Ospital o klinika
kind-faith = Grupong panrelihiyon
kind-union = Unyon ng manggagawa
kind-other = Iba pa

grade-A = Opisyal, o dalawang page
grade-B = Isang pampublikong page
grade-C = Lumang page o listahan lang

grade-sentence-A = Ito ang nakasulat sa isang opisyal na page, o sa dalawang page na hindi nagkopyahan.
grade-sentence-B = Iisang pampublikong page ang nagsasabi nito. Tiyakin muna bago kayo umasa rito.
grade-sentence-C = Ang nagsasabi lang nito ay mga listahang gawa ng mga volunteer, o isang lumang page. Baka mali ito: tiyakin muna.

status-limited = Mas kaunti ang tulong ngayon
status-doubtful = Baka hindi na aktibo
status-closed = Nagsara na

channel-phone = Tawag
channel-message = Text o chat
channel-email = Email
channel-web = Website

openness-open = Bukas ngayon
openness-closed = Sarado ngayon
openness-unknown = Hindi alam ang oras

phone-voice = Tawagan
phone-sms = Text (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = Fax

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = Form o chat sa website
contact-app = App sa cellphone
contact-ussd = Code na ida-dial
contact-other = Ibang paraan

cost-free = Libre
cost-paid = May bayad
