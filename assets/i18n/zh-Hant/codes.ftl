### Names of the fixed values that the facts use.

kind-ngo = 慈善或民間團體
kind-intergovernmental = 國際組織（聯合國等）
kind-government = 政府機關
kind-police = 警察或緊急救援
kind-embassy = 大使館、領事館、代表處
kind-legal_clinic = 法律扶助機構
kind-hospital = 醫院或診所
kind-faith = 宗教團體
kind-union = 工會
kind-other = 其他

grade-A = 官方，或兩個網頁
grade-B = 一個公開網頁
grade-C = 只有舊網頁或名單

grade-sentence-A = 有官方網頁這麼說，或者有兩個互相獨立的網頁都這麼說。
grade-sentence-B = 有一個公開網頁這麼說。請先查證，再相信。
grade-sentence-C = 只有志工整理的名單或舊網頁這麼說。可能有錯，請先查證。

status-limited = 服務比以前少
status-doubtful = 可能已停辦
status-closed = 已停辦

channel-phone = 打電話
channel-message = 簡訊或聊天
channel-email = 電子郵件
channel-web = 網頁

openness-open = 現在服務中
openness-closed = 現在休息
openness-unknown = 服務時間不明

phone-voice = 打電話
phone-sms = 簡訊（SMS）
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = 傳真

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat（微信）
contact-imo = imo
contact-skype = Skype
contact-x = X（Twitter）
contact-web_form = 網頁表單或聊天
contact-app = 手機 App
contact-ussd = 撥號代碼
contact-other = 其他方式

cost-free = 免費
cost-paid = 要收費
