### The first page after the language: what somebody can do here.

doors-title = คุณอยากทำอะไร?
doors-plan = ช่วยบอกหน่อยว่าควรทำอย่างไร
doors-plan-text = มีคำถามสั้นๆ 3 ข้อ แล้วคุณจะเห็นแผนว่าควรติดต่อใครก่อน แล้วติดต่อใครต่อ
doors-directory = หาความช่วยเหลือเอง
doors-directory-text = ค้นหาจากบ้านพักฉุกเฉิน ทนาย สายด่วน และแหล่งช่วยเหลืออื่นๆ ทั้งหมด
doors-contact = ช่องทางติดต่อนี้ของจริงไหม?
doors-contact-text = มีใครให้เบอร์ ลิงก์ หรือชื่อมาหรือเปล่า? เช็กได้ที่นี่
doors-cards-text = ประโยคไว้ให้คนที่พูดภาษาอื่นดู
doors-back = หน้าแรก
