### Names of the fixed values that the facts use.

kind-ngo = Hội hoặc tổ chức từ thiện
kind-intergovernmental = Tổ chức quốc tế (Liên Hợp Quốc v.v.)
kind-government = Cơ quan nhà nước
kind-police = Cảnh sát, cấp cứu, cứu hỏa
kind-embassy = Đại sứ quán hoặc lãnh sự quán
kind-legal_clinic = Văn phòng trợ giúp pháp lý
kind-hospital = Bệnh viện hoặc phòng khám
kind-faith = Tổ chức tôn giáo
kind-union = Công đoàn
kind-other = Khác

grade-A = Chính thức, hoặc hai trang
grade-B = Một trang công khai
grade-C = Chỉ trang cũ hoặc danh sách

grade-sentence-A = Một trang chính thức ghi như vậy, hoặc hai trang độc lập với nhau cùng ghi như vậy.
grade-sentence-B = Chỉ một trang công khai ghi như vậy. Hãy hỏi lại cho chắc trước khi tin theo.
grade-sentence-C = Chỉ có danh sách do người tình nguyện lập, hoặc một trang cũ, ghi như vậy. Thông tin có thể sai: hãy hỏi lại trước.

status-limited = Giúp ít hơn trước
status-doubtful = Có thể không còn hoạt động
status-closed = Đã ngừng hoạt động

channel-phone = Gọi điện
channel-message = Nhắn tin hoặc chat
channel-email = Email
channel-web = Trang web

openness-open = Đang mở cửa
openness-closed = Đang đóng cửa
openness-unknown = Chưa rõ giờ

phone-voice = Gọi điện
phone-sms = Tin nhắn (SMS)
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
contact-web_form = Điền mẫu hoặc chat trên web
contact-app = Ứng dụng điện thoại
contact-ussd = Mã bấm trên điện thoại
contact-other = Cách khác

cost-free = Miễn phí
cost-paid = Phải trả tiền
