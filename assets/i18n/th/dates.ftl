### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = มกราคม
month-2 = กุมภาพันธ์
month-3 = มีนาคม
month-4 = เมษายน
month-5 = พฤษภาคม
month-6 = มิถุนายน
month-7 = กรกฎาคม
month-8 = สิงหาคม
month-9 = กันยายน
month-10 = ตุลาคม
month-11 = พฤศจิกายน
month-12 = ธันวาคม

ago-this-month = เดือนนี้
ago-this-year = ปีนี้
ago-months = { $count } เดือนก่อน
ago-years = { $count } ปีก่อน

day-Mo = วันจันทร์
day-Tu = วันอังคาร
day-We = วันพุธ
day-Th = วันพฤหัสบดี
day-Fr = วันศุกร์
day-Sa = วันเสาร์
day-Su = วันอาทิตย์
day-PH = วันหยุดราชการ
day-range = { $first }ถึง{ $last }

hours-always = ตลอด 24 ชั่วโมง ทุกวัน
hours-days = { $days }: { $times }
hours-every-day = ทุกวัน: { $times }
hours-span = { $from }–{ $to }
hours-off = ปิด
