### The bar with the emergency numbers, at the top of the window.

emergency-title = ตอนนี้อยู่ในอันตรายไหม?
emergency-choose = เลือกประเทศที่คุณอยู่ตอนนี้ เพื่อดูเบอร์ฉุกเฉินของที่นั่น
emergency-choose-button = เลือกประเทศ
emergency-country = ใน{ $country }
emergency-none = เราไม่ทราบเบอร์ฉุกเฉินของ{ $country } ลองถามคนที่อยู่ใกล้คุณ
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = และอีก { $count } ประเทศ

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = เหตุฉุกเฉินทุกอย่าง
purpose-police = ตำรวจ
purpose-ambulance = รถพยาบาล
purpose-fire = ดับเพลิง
purpose-ambulance-and-fire = รถพยาบาลและดับเพลิง
purpose-police-and-ambulance = ตำรวจและรถพยาบาล
purpose-tourist-police = ตำรวจท่องเที่ยว
purpose-from-abroad = โทรจากต่างประเทศ
purpose-police--human-trafficking = ตำรวจ เรื่องค้ามนุษย์
purpose-police--free-call = ตำรวจ โทรฟรี
purpose-ambulance-and-rescue = รถพยาบาลและกู้ภัย
purpose-search-and-rescue = ค้นหาและกู้ภัย
purpose-police-and-fire = ตำรวจและดับเพลิง
purpose-police-and-emergencies = ตำรวจและเหตุฉุกเฉิน
purpose-police-hotline = สายด่วนตำรวจ
purpose-police--not-urgent = ตำรวจ เรื่องไม่ด่วน
purpose-urgent = เรื่องด่วน
purpose-not-urgent = เรื่องไม่ด่วน
purpose-gendarmerie = ตำรวจกึ่งทหาร (Gendarmerie)
purpose-foreigner-control-police = ตำรวจตรวจคนต่างชาติ
purpose-gender-violence = ความรุนแรงต่อผู้หญิง
purpose-women-s-desk = ตำรวจ ฝ่ายช่วยผู้หญิง
purpose-trafficking-reports = แจ้งเรื่องค้ามนุษย์
purpose-crime-stop = แจ้งเบาะแสคดี (Crime Stop)
purpose-hospital-emergency-room = ห้องฉุกเฉินโรงพยาบาล
purpose-tourist-help--day-and-night = ช่วยนักท่องเที่ยว ตลอด 24 ชั่วโมง
purpose-national-emergency-line--ministry-of-security = เบอร์ฉุกเฉินระดับประเทศ กระทรวงความมั่นคง
purpose-from-landlines = โทรจากโทรศัพท์บ้าน
purpose-from-mobile-phones = โทรจากมือถือ
purpose-from-econet-mobiles = โทรจากมือถือ Econet
purpose-from-netone-mobiles = โทรจากมือถือ NetOne
purpose-older-list = จากรายชื่อเก่า
purpose-english = ภาษาอังกฤษ
purpose-french = ภาษาฝรั่งเศส
