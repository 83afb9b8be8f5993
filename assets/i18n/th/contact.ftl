### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = ช่องทางติดต่อนี้ของจริงไหม?
check-text = พิมพ์หรือวางเบอร์ ลิงก์ อีเมล หรือชื่อที่มีคนให้คุณมา โปรแกรมไม่ส่งอะไรออกไปที่ไหนเลย
check-label = เบอร์ ลิงก์ อีเมล หรือชื่อ
check-hint = เบอร์ ลิงก์ อีเมล ชื่อ…
check-read_as-phone = เข้าใจว่าเป็นเบอร์โทร
check-read_as-email = เข้าใจว่าเป็นอีเมล
check-read_as-page = เข้าใจว่าเป็นหน้าเว็บ
check-read_as-handle = เข้าใจว่าเป็นชื่อในแอปแชตหรือโซเชียล
check-read_as-nothing = นี่ไม่ใช่เบอร์ ลิงก์ อีเมล หรือชื่อแบบที่เรารู้จัก

check-listed = มีในสมุดรายชื่อนี้
check-listed-text = แต่แค่นี้ยืนยันไม่ได้ว่าใครเขียนหรือโทรหาคุณ เพราะเบอร์ที่ขึ้นบนหน้าจอปลอมได้ ให้คุณเป็นฝ่ายโทรไปเอง โดยใช้ช่องทางติดต่อข้างล่างนี้
check-replaced = เคยเป็นของจริง แต่แหล่งช่วยเหลือนี้ปิดถาวรแล้ว
check-instead = ตอนนี้องค์กรเดียวกันใช้:
check-no-instead = ในสมุดรายชื่อนี้ ไม่มีอะไรที่มาแทน
check-looks_like = ระวัง: คล้ายของจริง แต่ไม่ใช่อันเดียวกัน
check-looks_like-text = คนโกงใช้ช่องทางติดต่อที่ดูเกือบเหมือนของจริง ให้ใช้อันที่มีในสมุดรายชื่อ
check-not_listed = ไม่มีในสมุดรายชื่อนี้
check-not_listed-text = แต่แค่นี้ยืนยันไม่ได้ว่าเป็นของปลอม เพราะเราไม่ได้รู้จักทุกที่
check-how-page = หาหน้าเว็บขององค์กรนั้นด้วยตัวเอง อย่าใช้ลิงก์ที่มีคนส่งมาให้คุณ
check-how-ask = โทรไปที่เบอร์ในหน้าเว็บนั้น แล้วถามว่าคนนี้ทำงานกับเขาไหม
check-how-money = ระวัง ถ้ามีคนขอเงิน ขอพาสปอร์ต ขอรหัสผ่าน หรือห้ามคุณบอกใคร
check-given = ที่คุณพิมพ์
check-real = ในสมุดรายชื่อ

## How a contact differs from a listed one.

difference-lookalike_letters = มีตัวอักษรที่แค่หน้าตาเหมือนของจริง
difference-other_ending = ส่วนท้ายของที่อยู่เว็บหรืออีเมลไม่เหมือนกัน
difference-listed_inside = แค่มีชื่อของจริงแทรกอยู่ข้างใน
difference-one_differs = ไม่เหมือนกัน 1 ตัว
difference-swapped = สลับที่กัน 2 ตัว
difference-one_missing = ขาดไป 1 ตัว
difference-one_more = เกินมา 1 ตัว
difference-other_platform = ของจริงอยู่ในแอปหรือเครือข่ายอื่น
difference-other_country = ตัวเลขเหมือนกัน แต่เป็นเบอร์ของอีกประเทศหนึ่ง
