### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = เลือกภาษาของคุณ
language-continue = ต่อไป
language-back = กลับ
language-button = ภาษา: { $language }
language-draft = คำในภาษานี้ยังเป็นฉบับร่าง ยังไม่มีเจ้าของภาษาตรวจ บางคำอาจผิดหรือฟังแปลกๆ แต่เบอร์โทรศัพท์เหมือนกันทุกภาษา
language-sources = ชื่อ ที่อยู่ และหมายเหตุบางส่วน เขียนตามต้นฉบับ ซึ่งมักเป็นภาษาอังกฤษ
language-not-saved = โปรแกรมไม่บันทึกภาษาที่คุณเลือก เปิดครั้งหน้าโปรแกรมจะถามใหม่
language-text-size = ขนาดตัวอักษร
