### The page with the search box and the results.

search-label = ค้นหา
search-hint = ค้นหา: พิมพ์คำ ชื่อประเทศ หรือเบอร์โทร…
search-clear = ลบคำค้นหา
results-count = { $count ->
    [0] ไม่พบผลที่ตรงกัน
   *[other] แหล่งช่วยเหลือ { $count } แห่ง
}
results-list = ผลการค้นหา
results-opening = กำลังเปิด…
where-anywhere = ติดต่อได้จากทุกที่
where-city = { $city }, { $country }
where-secret = ที่ตั้งเป็นความลับ, { $country }
needs-more = +{ $count }
reach-place = ไปด้วยตัวเอง: ดูที่อยู่
nothing-chosen-title = เลือกแหล่งช่วยเหลือจากรายการ
nothing-chosen-text = ตรงนี้คุณจะเห็นทุกช่องทางที่ติดต่อเขาได้ เขาช่วยอะไรบ้าง และข้อมูลมาจากไหน
nothing-chosen-promise = ข้อมูลมาจากหน้าเว็บสาธารณะ ตอนทำสมุดรายชื่อนี้ ไม่มีใครลองโทรไปที่เบอร์เหล่านี้เลย ข้อมูลอาจเปลี่ยนไปแล้ว ก่อนเดินทางไปที่ไหน ให้ถามเขาก่อน
nothing-chosen-trace = โปรแกรมนี้ไม่บันทึกอะไรลงดิสก์ของเครื่อง แต่ซ่อนสิ่งที่อยู่บนหน้าจอไม่ได้ และโทรศัพท์จะเก็บประวัติการโทรไว้

empty-title = ไม่มีที่ไหนตรงกับทั้งหมดนี้พร้อมกัน
empty-loosen = ลองเอาออกสักข้อ:
empty-without = เอา “{ $values }” ({ $filter }) ออก: { $count } แห่ง
empty-without-words = เอาคำว่า “{ $words }” ออก: { $count } แห่ง
empty-any-need = ช่วยได้ข้อใดข้อหนึ่งก็พอ ไม่ต้องทุกข้อ: { $count } แห่ง
empty-clear-all = ล้างที่เลือกไว้ทั้งหมด: { $count } แห่ง
