### Names of the fixed values that the facts use.

kind-ngo = ມູນນິທິ ຫຼື ສະມາຄົມ
kind-intergovernmental = ອົງການສາກົນ (UN ແລະ ອື່ນໆ)
kind-government = ຫ້ອງການຂອງລັດ
kind-police = ຕຳຫຼວດ ຫຼື ໜ່ວຍສຸກເສີນ
kind-embassy = ສະຖານທູດ ຫຼື ກົງສຸນ
kind-legal_clinic = ຫ້ອງການຊ່ວຍທາງກົດໝາຍ
kind-hospital = ໂຮງໝໍ ຫຼື ຄລີນິກ
kind-faith = ກຸ່ມສາສະໜາ
kind-union = ກຳມະບານ
kind-other = ອື່ນໆ

grade-A = ເວັບທາງການ ຫຼື 2 ເວັບ
grade-B = ມີເວັບດຽວບອກໄວ້
grade-C = ມີແຕ່ເວັບເກົ່າ ຫຼື ລາຍຊື່

grade-sentence-A = ມີໜ້າເວັບທາງການບອກໄວ້ ຫຼື ມີ 2 ໜ້າເວັບບອກໄວ້ຄືກັນ ໂດຍບໍ່ໄດ້ເອົາຂໍ້ມູນຈາກກັນ.
grade-sentence-B = ມີໜ້າເວັບສາທາລະນະພຽງໜ້າດຽວບອກໄວ້. ກວດໃຫ້ແນ່ໃຈກ່ອນຈະເຊື່ອຂໍ້ມູນນີ້.
grade-sentence-C = ມີແຕ່ລາຍຊື່ທີ່ອາສາສະໝັກເຮັດ ຫຼື ໜ້າເວັບເກົ່າບອກໄວ້. ຂໍ້ມູນອາດຜິດ: ກວດໃຫ້ແນ່ໃຈກ່ອນ.

status-limited = ຊ່ວຍໄດ້ໜ້ອຍກວ່າເກົ່າ
status-doubtful = ອາດບໍ່ເປີດອີກແລ້ວ
status-closed = ບໍ່ເປີດອີກແລ້ວ

channel-phone = ໂທລະສັບ
channel-message = ຂໍ້ຄວາມ ຫຼື ແຊັດ
channel-email = ອີເມວ
channel-web = ໜ້າເວັບ

openness-open = ເປີດຢູ່ຕອນນີ້
openness-closed = ຕອນນີ້ປິດ
openness-unknown = ບໍ່ຮູ້ເວລາເປີດ

phone-voice = ໂທ
phone-sms = ຂໍ້ຄວາມ (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = ແຟັກ

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = ແບບຟອມ ຫຼື ແຊັດໃນເວັບ
contact-app = ແອັບມືຖື
contact-ussd = ລະຫັດສຳລັບກົດໂທ
contact-other = ທາງອື່ນ

cost-free = ຟຣີ
cost-paid = ຕ້ອງເສຍເງິນ
