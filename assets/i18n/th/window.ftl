### The window around the pages.

window-title = สมุดรายชื่อ
text-smaller = ตัวอักษรเล็กลง
text-larger = ตัวอักษรใหญ่ขึ้น
text-size = ขนาดตัวอักษร { $percent } %
look-system = สี: ตามเครื่อง
look-light = สี: สว่าง
look-dark = สี: มืด
notice-copied = คัดลอกแล้ว: { $what }
list-separator = { ", " }
