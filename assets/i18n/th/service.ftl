### The page of one service.

service-back = กลับไปที่รายการ
service-close = ปิด
service-opening = กำลังเปิด…

service-alert = เรื่องที่ต้องรู้ก่อน
reach-title = ติดต่อเขาอย่างไร
reach-none = ไม่ทราบเบอร์โทร อีเมล หรือหน้าเว็บ
reach-copy = คัดลอก { $what }
reach-copy-word = คัดลอก
reach-enlarge = แสดง { $what } ตัวใหญ่
reach-inside-only = ใช้ได้เฉพาะใน{ $country }
reach-from-abroad = จากต่างประเทศ: { $number }
reach-abroad-unknown = ไม่ทราบว่าใช้จากนอก{ $country } ได้หรือไม่
reach-free = โทรฟรี
reach-email = อีเมล
reach-web = หน้าเว็บ
reach-web-note = โปรแกรมนี้ไม่ต่ออินเทอร์เน็ต ถ้าจะเปิดหน้าเว็บ ให้คัดลอกที่อยู่เว็บไปใส่ในเบราว์เซอร์ เบราว์เซอร์จะเก็บประวัติหน้าเว็บที่คุณเปิด

gives-title = เขาช่วยเรื่องอะไร
whom-title = เขาช่วยใคร
whom-nationals = สำหรับคนสัญชาติ: { $countries }
whom-nationals-unknown = สัญชาติ: ไม่ได้บอกไว้ ลองถามว่าเขาช่วยคนสัญชาติเดียวกับคุณไหม
whom-female = สำหรับผู้หญิงและเด็กผู้หญิง
whom-male = สำหรับผู้ชายและเด็กผู้ชาย
whom-both = สำหรับผู้หญิงและผู้ชาย
whom-genders-unknown = ผู้หญิงหรือผู้ชาย: ไม่ได้บอกไว้ ลองถามดู
whom-adults = ผู้ใหญ่: รับ
whom-adults-not = ผู้ใหญ่: ไม่รับ
whom-children = อายุต่ำกว่า 18: รับ
whom-children-not = อายุต่ำกว่า 18: ไม่รับ
whom-ages-unknown = อายุ: ไม่ได้บอกไว้ ลองถามดู
whom-minimum-age = อายุ { $age } ปีขึ้นไป
whom-covers = ติดต่อได้จาก: { $countries }
whom-anywhere = ติดต่อได้จากทุกที่

papers-title = เอกสารและเงื่อนไข
papers-needed = คุณต้องแสดงเอกสาร
papers-not-needed = คุณไม่จำเป็นต้องมีเอกสาร
papers-unknown = เอกสาร: ไม่ได้บอกไว้ ลองถามว่าต้องเอาอะไรไปบ้าง และบอกเขาถ้าคุณไม่มีเอกสาร
referral-needed = คุณไปเองไม่ได้ ต้องมีคนอื่นส่งคุณไปที่นั่น (เช่น ตำรวจหรือเจ้าหน้าที่ที่ช่วยคุณ)
referral-not-needed = คุณไปเองได้
referral-unknown = ไปเองได้ไหม: ไม่ได้บอกไว้ ลองถามดู
police-report-needed = คุณต้องแจ้งตำรวจก่อน
police-report-not-needed = คุณไม่จำเป็นต้องแจ้งตำรวจ
police-report-unknown = ต้องแจ้งตำรวจก่อนไหม: ไม่ได้บอกไว้ ลองถามดู

hours-title = เวลาที่มีคนอยู่
hours-unknown = ไม่ทราบเวลาเปิด ลองติดต่อดู หรือลองถามว่าเขาอยู่เวลาไหน
hours-local = เวลาท้องถิ่นใน{ $country }

languages-title = ภาษา
languages-unknown = ไม่ทราบ ลองถามว่ามีคนพูดภาษาของคุณไหม

cost-title = ค่าใช้จ่าย
cost-unknown = ไม่ได้บอกไว้ ลองถามว่าฟรีไหม

place-title = อยู่ที่ไหน
place-secret = ที่ตั้งถูกเก็บเป็นความลับ เพื่อคุ้มครองคนที่พักอยู่ที่นั่น ให้โทรไปก่อน เขาจะบอกว่าไปอย่างไร
place-unknown = ไม่ทราบที่อยู่ ประเทศ: { $country }
place-worldwide = ทางโทรศัพท์หรือออนไลน์

sources-title = ใครบอกไว้
sources-not-called = ตอนทำสมุดรายชื่อนี้ ไม่มีใครลองโทรไปที่เบอร์นี้เลย
sources-not-contacted = ตอนทำสมุดรายชื่อนี้ ไม่มีใครลองติดต่อเขาเลย
sources-newest = หน้าเว็บใหม่ที่สุด: { $date } ({ $ago })
sources-undated = หน้าเว็บไม่ได้บอกวันที่ ข้อมูลอาจเก่าแล้ว
source-date = เผยแพร่เมื่อ: { $date }
source-date-unknown = ไม่มีวันที่

summary-title = ข้อมูลเพิ่มเติม (ภาษาอังกฤษ)
note-in-english = ภาษาอังกฤษ

large-close = ปิด
large-number = เบอร์: { $number }
