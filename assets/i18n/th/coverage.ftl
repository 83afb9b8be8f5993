### What the directory has and does not have: countries and needs in one table.

coverage-title = เรื่องที่เรารู้ และเรื่องที่เราไม่รู้
coverage-text = ตารางนี้บอกว่าในสมุดรายชื่อมีแหล่งช่วยเหลือกี่แห่ง ในแต่ละประเทศและแต่ละเรื่อง ช่องที่ว่างไม่ได้แปลว่าไม่มีความช่วยเหลือ แค่แปลว่าเราไม่รู้จักสักแห่ง
coverage-counting = กำลังนับ…
coverage-country = ประเทศ
coverage-back = กลับไปค้นหา
coverage-box = { $country }, { $need }: { $count } แห่ง, ข้อมูลที่แน่ใจที่สุด: { $grade }
coverage-box-empty = { $country }, { $need }: เราไม่รู้จักสักแห่ง
coverage-few = น้อย
coverage-many = มาก
