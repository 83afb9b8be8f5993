### Names of the fixed values that the facts use.

kind-ngo = Shirika la misaada au chama
kind-intergovernmental = Shirika la kimataifa (UN na mengine)
kind-government = Ofisi ya serikali
kind-police = Polisi au huduma ya dharura
kind-embassy = Ubalozi au ubalozi mdogo
kind-legal_clinic = Ofisi ya msaada wa kisheria
kind-hospital = Hospitali au kliniki
kind-faith = Kundi la kidini
kind-union = Chama cha wafanyakazi
kind-other = Nyingine

grade-A = Rasmi, au kurasa mbili
grade-B = Ukurasa mmoja tu
grade-C = Ukurasa wa zamani au orodha tu

grade-sentence-A = Ukurasa rasmi unasema hivyo, au kurasa mbili ambazo hazitegemeani.
grade-sentence-B = Ukurasa mmoja ulio wazi kwa wote unasema hivyo. Hakikisha kabla ya kuutegemea.
grade-sentence-C = Haya yanasemwa tu na orodha zilizoandaliwa na watu wa kujitolea, au na ukurasa wa zamani. Huenda si sahihi: hakikisha kwanza.

status-limited = Huduma zimepungua
status-doubtful = Huenda haifanyi kazi tena
status-closed = Imefungwa kabisa

channel-phone = Kupiga simu
channel-message = SMS au chat
channel-email = Barua pepe
channel-web = Tovuti

openness-open = Iko wazi sasa
openness-closed = Imefungwa kwa sasa
openness-unknown = Saa hazijulikani

phone-voice = Piga simu
phone-sms = Ujumbe mfupi (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = Faksi

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = Fomu au chat kwenye tovuti
contact-app = App ya simu
contact-ussd = Msimbo wa kupiga (USSD)
contact-other = Njia nyingine

cost-free = Bure
cost-paid = Ni ya kulipia
