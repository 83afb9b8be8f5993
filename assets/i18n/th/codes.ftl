### Names of the fixed values that the facts use.

kind-ngo = มูลนิธิหรือสมาคม
kind-intergovernmental = องค์กรระหว่างประเทศ (UN และอื่นๆ)
kind-government = หน่วยงานรัฐ
kind-police = ตำรวจหรือหน่วยฉุกเฉิน
kind-embassy = สถานทูตหรือสถานกงสุล
kind-legal_clinic = สำนักงานช่วยเหลือด้านกฎหมาย
kind-hospital = โรงพยาบาลหรือคลินิก
kind-faith = องค์กรศาสนา
kind-union = สหภาพแรงงาน
kind-other = อื่นๆ

grade-A = เว็บทางการ หรือ 2 เว็บ
grade-B = มีเว็บเดียวที่บอก
grade-C = เว็บเก่า หรือแค่รายชื่อ

grade-sentence-A = มีหน้าเว็บทางการบอกไว้ หรือมีหน้าเว็บ 2 แห่งที่ไม่ได้เอาข้อมูลมาจากกันบอกไว้ตรงกัน
grade-sentence-B = มีหน้าเว็บสาธารณะแค่หน้าเดียวที่บอกไว้ เช็กให้แน่ใจก่อนเชื่อข้อมูลนี้
grade-sentence-C = มีแค่รายชื่อที่อาสาสมัครทำ หรือหน้าเว็บเก่าที่บอกไว้ ข้อมูลอาจผิด ให้เช็กก่อน

status-limited = ช่วยได้น้อยกว่าเดิม
status-doubtful = อาจไม่ได้เปิดแล้ว
status-closed = ปิดถาวรแล้ว

channel-phone = โทรศัพท์
channel-message = ข้อความหรือแชต
channel-email = อีเมล
channel-web = หน้าเว็บ

openness-open = เปิดอยู่ตอนนี้
openness-closed = ตอนนี้ปิด
openness-unknown = ไม่ทราบเวลาเปิด

phone-voice = โทร
phone-sms = ข้อความ (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = แฟกซ์

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = แบบฟอร์มหรือแชตบนเว็บ
contact-app = แอปมือถือ
contact-ussd = รหัสสำหรับกดโทร
contact-other = ช่องทางอื่น

cost-free = ฟรี
cost-paid = ต้องเสียเงิน
