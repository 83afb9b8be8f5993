### The pane of filters and the chips above the results.

filters-title = ตัวกรอง
filters-button-count = ตัวกรอง ({ $count })
filters-show-results = ดูผล { $count } แห่ง
filters-clear-all = ล้างทั้งหมด
filters-clear = ล้าง: { $filter }
filters-remove = เอาออก: { $value }

filter-country = ต้องการให้ช่วยที่ไหน
filter-need = ต้องการให้ช่วยเรื่องอะไร
filter-nationality = สัญชาติของคุณ
filter-language = ภาษาที่เขาพูด
filter-channel = ติดต่อเขาทางไหน
filter-openness = ตอนนี้เปิดอยู่ไหม
filter-grade = เราแน่ใจแค่ไหน
filter-kind = เขาเป็นใคร

filters-find = หาใน: { $filter }
filters-find-hint = หา…
filters-find-none = ไม่มีตัวเลือกนี้
filters-show-all = ดูทั้งหมด { $count }
filters-show-fewer = ดูน้อยลง
filters-need-any = ข้อใดข้อหนึ่ง
filters-need-all = ต้องครบทุกข้อ
filters-value = { $value }, { $count } แห่ง
filters-unfold = หัวข้อย่อยของ: { $need }
country-worldwide = ทั่วโลกหรือออนไลน์
