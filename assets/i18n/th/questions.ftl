### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = กลับ
question-skip = ข้ามข้อนี้
question-number = ข้อ { $number } จาก { $count } ข้อ

where-title = ตอนนี้คุณอยู่ประเทศไหน?
where-text = เลือกประเทศที่ตัวคุณอยู่ตอนนี้
home-title = คุณเป็นคนประเทศไหน?
home-text = เลือกประเทศที่คุณมีสัญชาติ จะได้รู้ว่าสถานทูตของคุณคือที่ไหน ข้อนี้ไม่ตอบก็ได้
home-not-said = ขอไม่ตอบ
home-stateless = ไม่มีสัญชาติของประเทศไหนเลย

countries-likely = ที่คนเลือกบ่อย
countries-all = ทุกประเทศ
countries-find = หาประเทศ
countries-find-hint = พิมพ์ชื่อ
countries-find-none = หาประเทศชื่อนี้ไม่เจอ ลองพิมพ์ให้สั้นลง
countries-as-list = รายชื่อ
countries-as-map = แผนที่
map-name = แผนที่ ปุ่มลูกศรใช้เลื่อนจากประเทศหนึ่งไปอีกประเทศหนึ่ง ปุ่ม Enter ใช้เลือก ทุกประเทศมีอยู่ในรายชื่อด้วย
map-marked = บนแผนที่: { $country }
map-larger = แผนที่ใหญ่ขึ้น
map-smaller = แผนที่เล็กลง
map-rough = แผนที่นี้เป็นแค่ภาพคร่าวๆ และไม่เข้าข้างฝ่ายไหนเรื่องเขตแดน

needs-title = คุณต้องการให้ช่วยเรื่องอะไร?
needs-text = เลือกกี่ข้อก็ได้
needs-done = ดูแผน
about-title = มีเรื่องอะไรอีกไหม ที่มีผลว่าใครจะช่วยคุณได้บ้าง?
about-text = เรื่องพวกนี้ไม่บอกก็ได้ ถ้าบอก ก็ไม่มีอะไรถูกเอาออกจากแผน แค่ทำให้เห็นว่าที่ไหนรับคุณ และควรถามอะไร
trait-woman = เป็นผู้หญิง
trait-man = เป็นผู้ชาย
trait-under_18 = อายุต่ำกว่า 18
trait-with_children = มีเด็กมาด้วย
trait-no_passport = ไม่มีพาสปอร์ต
trait-hurt = บาดเจ็บหรือป่วย
trait-needs_interpreter = ต้องการล่าม

question-danger = บอกก่อนว่าคุณอยู่ประเทศไหน แล้วเบอร์ฉุกเฉินจะขึ้นตรงนี้
