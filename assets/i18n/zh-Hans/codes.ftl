### Names of the fixed values that the facts use.

kind-ngo = 公益或慈善组织
kind-intergovernmental = 国际组织（联合国等）
kind-government = 政府部门
kind-police = 警察或紧急救援
kind-embassy = 大使馆或领事馆
kind-legal_clinic = 法律援助机构
kind-hospital = 医院或诊所
kind-faith = 宗教团体
kind-union = 工会
kind-other = 其他

grade-A = 官方，或两个网页
grade-B = 一个公开网页
grade-C = 只有旧网页或名单

grade-sentence-A = 有官方网页这么说，或者有两个互相独立的网页都这么说。
grade-sentence-B = 有一个公开网页这么说。请先核实，再相信。
grade-sentence-C = 只有志愿者整理的名单或旧网页这么说。可能有错，请先核实。

status-limited = 服务比以前少
status-doubtful = 可能已停办
status-closed = 已停办

channel-phone = 打电话
channel-message = 短信或聊天
channel-email = 电子邮件
channel-web = 网页

openness-open = 现在服务中
openness-closed = 现在休息
openness-unknown = 服务时间不详

phone-voice = 打电话
phone-sms = 短信（SMS）
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = 传真

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = 微信（WeChat）
contact-imo = imo
contact-skype = Skype
contact-x = X（Twitter）
contact-web_form = 网页表单或聊天
contact-app = 手机应用
contact-ussd = 拨号代码
contact-other = 其他方式

cost-free = 免费
cost-paid = 要收费
