### Names of the fixed values that the facts use.

kind-ngo = በጎ አድራጎት ወይም ማኅበር
kind-intergovernmental = ዓለም አቀፍ ድርጅት (ተመድ እና ሌሎች)
kind-government = የመንግሥት ቢሮ
kind-police = ፖሊስ ወይም የአደጋ ጊዜ አገልግሎት
kind-embassy = ኤምባሲ ወይም ቆንስላ
kind-legal_clinic = የሕግ እርዳታ ቢሮ
kind-hospital = ሆስፒታል ወይም ክሊኒክ
kind-faith = የሃይማኖት ተቋም
kind-union = የሠራተኞች ማኅበር
kind-other = ሌላ

grade-A = ይፋዊ፣ ወይም ሁለት ገጾች
grade-B = አንድ ድረ ገጽ ብቻ
grade-C = የቆየ ገጽ ወይም ዝርዝር ብቻ

grade-sentence-A = ይህን የሚለው ይፋዊ ገጽ ነው፣ ወይም ለየብቻቸው የተጻፉ ሁለት ገጾች ናቸው።
grade-sentence-B = ይህን የሚለው ማንም ሊያየው የሚችል አንድ ገጽ ነው። በዚህ ከመተማመንዎ በፊት ያጣሩ።
grade-sentence-C = ይህን የሚሉት በጎ ፈቃደኞች ያዘጋጇቸው ዝርዝሮች ወይም የቆየ ገጽ ብቻ ናቸው። ስህተት ሊሆን ይችላል፦ መጀመሪያ ያጣሩ።

status-limited = ከበፊቱ ያነሰ ይሰጣል
status-doubtful = አሁን ላይሠራ ይችላል
status-closed = ጨርሶ ተዘግቷል

channel-phone = ስልክ መደወል
channel-message = የጽሑፍ መልእክት ወይም ቻት
channel-email = ኢሜይል
channel-web = ድረ ገጽ

openness-open = አሁን ክፍት ነው
openness-closed = አሁን ዝግ ነው
openness-unknown = ሰዓቱ አይታወቅም

phone-voice = ይደውሉ
phone-sms = የጽሑፍ መልእክት (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = ፋክስ

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = ድረ ገጽ ላይ ያለ ቅጽ ወይም ቻት
contact-app = የስልክ አፕ
contact-ussd = በስልክ የሚደወል ኮድ
contact-other = ሌላ መንገድ

cost-free = በነፃ
cost-paid = ክፍያ አለው
