### Names of the fixed values that the facts use.

kind-ngo = អង្គការ ឬសមាគម
kind-intergovernmental = អង្គការអន្តរជាតិ (UN និងផ្សេងទៀត)
kind-government = ស្ថាប័នរដ្ឋ
kind-police = ប៉ូលិស ឬសេវាសង្គ្រោះបន្ទាន់
kind-embassy = ស្ថានទូត ឬស្ថានកុងស៊ុល
kind-legal_clinic = ការិយាល័យជំនួយផ្នែកច្បាប់
kind-hospital = មន្ទីរពេទ្យ ឬគ្លីនិក
kind-faith = ក្រុមសាសនា
kind-union = សហជីព
kind-other = ផ្សេងទៀត

grade-A = ផ្លូវការ ឬទំព័រពីរ
grade-B = ទំព័រសាធារណៈតែមួយ
grade-C = តែទំព័រចាស់ ឬបញ្ជី

grade-sentence-A = មានទំព័រផ្លូវការមួយសរសេរដូច្នេះ ឬមានទំព័រពីរសរសេរដូច្នេះ ដោយមិនបានចម្លងពីគ្នា។
grade-sentence-B = មានតែទំព័រសាធារណៈមួយទេដែលសរសេរដូច្នេះ។ សូមពិនិត្យឱ្យប្រាកដសិន មុននឹងទុកចិត្តវា។
grade-sentence-C = មានតែបញ្ជីដែលអ្នកស្ម័គ្រចិត្តធ្វើ ឬទំព័រចាស់ទេដែលសរសេរដូច្នេះ។ វាអាចខុស៖ សូមពិនិត្យឱ្យប្រាកដជាមុនសិន។

status-limited = ជួយបានតិចជាងមុន
status-doubtful = មិនប្រាកដថានៅដំណើរការ
status-closed = លែងដំណើរការហើយ

channel-phone = ហៅទូរស័ព្ទ
channel-message = សារ ឬឆាត
channel-email = អ៊ីមែល
channel-web = គេហទំព័រ

openness-open = ឥឡូវបើក
openness-closed = ឥឡូវបិទ
openness-unknown = មិនដឹងម៉ោងបើក

phone-voice = ហៅទូរស័ព្ទ
phone-sms = សារ (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = ទូរសារ (Fax)

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = បំពេញទម្រង់ ឬឆាតលើគេហទំព័រ
contact-app = កម្មវិធីទូរស័ព្ទ
contact-ussd = លេខកូដសម្រាប់ចុចហៅ
contact-other = វិធីផ្សេង

cost-free = ឥតគិតថ្លៃ
cost-paid = ត្រូវបង់លុយ
