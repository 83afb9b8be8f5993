### The plan: whom to turn to, in which order, and why.

plan-title = แผนของคุณ
plan-here = ตอนนี้คุณอยู่ที่: { $country }
plan-here-not-said = ตอนนี้คุณอยู่ที่: ไม่ได้บอกไว้
plan-home = สัญชาติของคุณ: { $country }
plan-home-stateless = สัญชาติของคุณ: ไม่มีของประเทศไหนเลย
plan-home-not-said = สัญชาติของคุณ: ไม่ได้บอกไว้
plan-change = เปลี่ยนคำตอบ
plan-again = เริ่มใหม่
plan-making = กำลังทำแผน…
plan-not-called = ข้อมูลมาจากหน้าเว็บสาธารณะ ไม่มีใครลองโทรไปเช็กเบอร์ในแผนนี้เลย
plan-need-known = { $need }: { $count ->
    [0] เราไม่รู้จักสักแห่ง
   *[other] เรารู้จัก { $count } แห่ง
}

before-title = ก่อนโทร
before-phone = โทรศัพท์เครื่องนี้เป็นของคุณเองไหม? เจ้าของเครื่องดูประวัติการโทรและบิลค่าโทรได้
before-say = คุณขอได้ว่าอยากคุยกับคนที่พูดภาษาของคุณ และคุณไม่บอกชื่อก็ได้

## The steps, in their order: headings.

step-danger_now = ถ้าตอนนี้คุณอยู่ในอันตราย
step-own_country = เจ้าหน้าที่ของประเทศคุณเอง
step-on_your_side = คนที่อยู่ข้างเดียวกับคุณ
step-safe_place = ที่พักที่ปลอดภัย
step-lawyer = ทนาย และสิทธิของคุณ
step-doctor = หมอ หรือคนที่คุยด้วยได้
step-way_home = เอกสารและการกลับบ้าน เฉพาะถ้าคุณต้องการ
step-help_at_home = ความช่วยเหลือหลังกลับถึงประเทศของคุณ
step-not-asked = คุณไม่ได้ขอเรื่องนี้ แต่ถ้าต้องการทีหลัง:
step-more = และอีก { $count } แห่งในสมุดรายชื่อ

## Why this contact and no other.

reason-emergency_numbers = เบอร์ฉุกเฉินของประเทศนี้
reason-embassy_here = สถานทูตหรือสถานกงสุลของประเทศคุณ ที่อยู่ในประเทศนี้ เขาออกเอกสารใหม่ให้คุณได้
reason-protecting_power = สถานทูตของประเทศอื่น ที่อยู่ในประเทศนี้ เขาช่วยคนสัญชาติเดียวกับคุณด้วย
reason-embassy_covers = สถานทูตของประเทศคุณ ที่อยู่ในอีกประเทศหนึ่ง เขารับเรื่องจากคนที่อยู่ในประเทศนี้ด้วย
reason-embassy_nearby = สถานทูตของประเทศคุณ ที่อยู่ในประเทศใกล้ๆ ลองถามว่าเขาช่วยคุณในที่ที่คุณอยู่ตอนนี้ได้ไหม
reason-home_line = สายด่วนของประเทศคุณ สำหรับคนสัญชาติเดียวกับคุณที่อยู่ต่างประเทศ
reason-trafficking_help = เขาช่วยผู้เสียหายจากการค้ามนุษย์ หรือคนที่ถูกบังคับให้ทำงาน ในประเทศนี้
reason-for_children = สำหรับคนอายุต่ำกว่า 18
reason-line_here = สายด่วนในประเทศนี้ มีคนรับฟัง
reason-help_here = เขาช่วยเรื่องนี้ในประเทศนี้
reason-for_your_citizens = สำหรับคนสัญชาติเดียวกับคุณ ไม่ว่าอยู่ที่ไหน
reason-from_elsewhere = เขาอยู่ในประเทศอื่น และบอกว่าช่วยคนในประเทศนี้ด้วย
reason-worldwide = เขาช่วยคนในทุกประเทศ
reason-return_help = เขาช่วยคนที่กลับบ้านไปประเทศของคุณ
reason-home_help = เขาช่วยเรื่องนี้ในประเทศของคุณเอง
reason-refers = เขาไม่ได้ช่วยเรื่องนี้เอง แต่อาจรู้ว่าที่ไหนช่วยเรื่องนี้
reason-nearby_country = เขาช่วยเรื่องนี้ในประเทศใกล้ๆ ลองถามว่าเขาช่วยคุณในที่ที่คุณอยู่ตอนนี้ได้ไหม

## What is said at a step.

note-at_home = คุณอยู่ในประเทศของคุณเอง ที่นี่คุณไม่จำเป็นต้องติดต่อสถานทูต
note-stateless = คุณไม่มีสถานทูตของตัวเอง ให้บอกว่าขอติดต่อ UNHCR ซึ่งเป็นหน่วยงานเรื่องผู้ลี้ภัยของสหประชาชาติ (UN) เขาช่วยคนที่ไม่มีสัญชาติด้วย
note-nationality_not_said = คุณไม่ได้บอกว่าเป็นคนประเทศไหน ไม่เป็นไร ถ้าอยากหาสถานทูตของคุณ ค่อยบอกทีหลังก็ได้
note-country_not_said = คุณไม่ได้บอกว่าอยู่ประเทศไหน ให้กดกลับไปเลือกประเทศ แล้วเบอร์ฉุกเฉินของที่นั่นจะขึ้นตรงนี้
note-only_if_wanted = ไม่มีใครจำเป็นต้องกลับบ้าน คุณเป็นคนตัดสินใจเอง

## What this directory does not have.

gap-title = เรื่องที่เราไม่รู้
gap-nothing_known = ในสมุดรายชื่อนี้ ไม่มีที่ไหนที่ช่วยเรื่องนี้และติดต่อได้จากที่นี่
gap-nothing_here = ในสมุดรายชื่อนี้ ไม่มีที่ไหนในประเทศนี้ที่ช่วยเรื่องนี้ รายชื่อข้างบนเป็นของที่อื่น
gap-nobody_fits = ที่ที่เรารู้จักในประเทศนี้ ไม่รับกรณีแบบของคุณ ลองถามเขาว่าที่ไหนรับ
gap-no_embassy_known = ในสมุดรายชื่อนี้ ไม่มีสถานทูตของประเทศคุณที่รับเรื่องจากที่นี่ และไม่มีสายด่วนของประเทศคุณ
gap-need_not_known = ในสมุดรายชื่อนี้ ไม่มีที่ไหนในประเทศนี้ที่ช่วยเรื่องเหล่านี้:
gap-as-of = หน้าเว็บใหม่ที่สุดเกี่ยวกับประเทศนี้: { $date } อาจมีความช่วยเหลืออื่นที่เราไม่รู้
gap-nearest = ที่ใกล้เคียงที่สุดที่เรารู้จัก:

## If somebody says no.

ladder-title = ถ้าเขาบอกว่าไม่ได้ หรือไม่มีใครรับสาย
ladder-all-day = ตลอด 24 ชั่วโมง
ladder-no-end = เราไม่รู้จักสายด่วนไหนที่นี่ที่มีคนรับสายตลอด 24 ชั่วโมง

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = ช่องทางทั้งหมด และสิ่งที่ควรถาม
referral-more-of = ช่องทางทั้งหมด และสิ่งที่ควรถาม: { $name }
referral-less = ดูน้อยลง
referral-entry = ดูข้อมูลทั้งหมด
referral-elsewhere = ช่องทางเหล่านี้ใช้จากที่นี่ไม่ได้:
referral-ask = สิ่งที่ควรถาม
referral-knows = ใครจะรู้ว่าคุณติดต่อไป
referral-until = เปิดถึง { $time } ตามเวลาที่นั่น
referral-opens = ตอนนี้ปิด จะเปิด{ $day } เวลา { $time } ตามเวลาที่นั่น
referral-all-day = เปิดตลอด 24 ชั่วโมง
referral-local-time = ตอนนี้ที่นั่นเวลา { $time }

## How to reach it from here.

dialling-inside = โทรจากที่นี่ ให้กดแบบนี้
dialling-inside_only = ใช้ได้เฉพาะใน{ $country } ให้ใช้ก่อนออกจากประเทศนี้
dialling-from_abroad = คนรับสายอยู่ใน{ $country } การโทรไปต่างประเทศอาจแพง
dialling-anywhere = ต้องใช้อินเทอร์เน็ต
dialling-only_elsewhere = ใช้ได้เฉพาะใน{ $country }
dialling-not_known_from_abroad = ไม่ทราบว่าใช้จากนอก{ $country } ได้หรือไม่
charge-free = ฟรี: ไม่มีเงินในซิมก็ใช้ได้
charge-charged = โทรเบอร์นี้ต้องเสียเงิน
charge-not_known = อาจต้องเสียเงิน ถ้าไม่มีเงินในซิม ให้ขอยืมโทรศัพท์ของใครสักคนโทรสักครั้ง หรือส่งข้อความผ่าน Wi-Fi

qr-show = แสดง { $what } เป็นคิวอาร์โค้ด
qr-text = เอากล้องโทรศัพท์ส่องไปที่สี่เหลี่ยมนี้ โทรศัพท์เครื่องนั้นอาจเก็บไว้ในประวัติ
qr-name = คิวอาร์โค้ดของ { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = ที่นั่นรับผู้หญิงไหม?
ask-man = ที่นั่นรับผู้ชายไหม?
ask-gender = ที่นั่นรับใครบ้าง: ผู้หญิง ผู้ชาย หรือทั้งสองเพศ?
ask-under_18 = อายุยังไม่ถึง 18 ปี ที่นั่นรับไหม?
ask-adult = อายุ 18 ปีขึ้นไป ที่นั่นรับไหม?
ask-with_children = มีเด็กมาด้วย พาเด็กไปด้วยได้ไหม?
ask-papers = ไม่มีพาสปอร์ตอยู่กับตัว ต้องมีเอกสารไหม?
ask-referral = ไปเองได้ไหม หรือต้องมีคนอื่นส่งไป?
ask-police_report = ต้องแจ้งตำรวจก่อนไหม?
ask-language = มีใครพูดภาษา{ $language } ได้ไหม หรือมีล่ามไหม?
ask-hurt = บาดเจ็บอยู่ ที่นั่นมีหมอไหม?
fits-woman = รับผู้หญิง
fits-man = รับผู้ชาย
fits-gender = รับทั้งผู้หญิงและผู้ชาย
fits-under_18 = รับคนอายุต่ำกว่า 18
fits-adult = รับผู้ใหญ่
fits-with_children = รับเด็กด้วย
fits-papers = ไม่จำเป็นต้องมีเอกสาร
fits-referral = คุณไปเองได้
fits-police_report = คุณไม่จำเป็นต้องแจ้งตำรวจก่อน
fits-language = พูดภาษา{ $language } ได้ หรือมีล่าม
fits-hurt = รักษาคนที่บาดเจ็บ
fits_not-woman = ไม่รับผู้หญิง
fits_not-man = ไม่รับผู้ชาย
fits_not-gender = ไม่ใช่ว่ารับทุกคน
fits_not-under_18 = ไม่รับคนอายุต่ำกว่า 18
fits_not-adult = ไม่รับผู้ใหญ่
fits_not-with_children = ไม่รับเด็ก
fits_not-papers = คุณต้องแสดงเอกสาร
fits_not-referral = คุณไปเองไม่ได้ ต้องมีคนอื่นส่งคุณไป
fits_not-police_report = คุณต้องแจ้งตำรวจก่อน
fits_not-language = ไม่มีใครพูดภาษา{ $language } ได้
fits_not-hurt = ไม่รักษาคนที่บาดเจ็บ

## Who learns of a call: only what is known.

knows-police = คนที่รับสายคือตำรวจหรือหน่วยฉุกเฉินอื่น
knows-immigration = เป็นของตรวจคนเข้าเมือง (ตม.)
knows-own_government = เป็นหน่วยงานของรัฐบาลประเทศคุณเอง
knows-government = เป็นหน่วยงานรัฐ
knows-embassy = เป็นของสถานทูต
knows-not_known = ไม่ทราบว่ามีใครอื่นจะรู้ด้วยไหมว่าคุณโทรไป ให้ถามก่อนว่า “จะบอกใครไหม เรื่องที่โทรมาครั้งนี้?”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = สิทธิของคุณ
right-caution = ไม่ใช่ทุกประเทศที่ตกลงรับกฎเหล่านี้ และไม่ใช่ทุกคนที่ทำตามกฎ ทนายจะรู้ว่าที่ที่คุณอยู่ใช้กฎไหน
right-source = { $name }, { $article }, ค.ศ. { $year } (ภาษาอังกฤษ)
right-non_punishment = คุณไม่ควรถูกลงโทษ เพราะเรื่องผิดกฎหมายที่คุณถูกบังคับให้ทำ
right-consular_contact = ถ้าคุณถูกจับหรือถูกกักตัว คุณขอคุยกับสถานทูตของคุณได้ และจะเลือกไม่คุยก็ได้
right-assistance = คุณควรได้รับความช่วยเหลือให้ฟื้นตัว แม้คุณจะไม่อยากไปพูดในศาล
right-no_detention = คุณไม่ควรถูกกักตัวเพราะเรื่องเอกสาร หรือเพราะวิธีที่คุณเข้ามาที่นี่
right-interpreter = ในศาล ถ้าคุณไม่เข้าใจภาษา คุณมีสิทธิได้ล่ามฟรี
right-voluntary_return = การกลับบ้านควรเป็นสิ่งที่คุณเลือกเอง และควรปลอดภัยสำหรับคุณ
right-non_refoulement = ห้ามส่งคุณไปประเทศที่คุณอาจถูกทรมาน หรืออาจถูกฆ่าเพราะสิ่งที่คุณเป็น
