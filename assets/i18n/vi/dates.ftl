### Dates, ages of sources, opening hours.

date-month = { $month } năm { $year }
date-day = ngày { $day } { $month } năm { $year }

month-1 = tháng 1
month-2 = tháng 2
month-3 = tháng 3
month-4 = tháng 4
month-5 = tháng 5
month-6 = tháng 6
month-7 = tháng 7
month-8 = tháng 8
month-9 = tháng 9
month-10 = tháng 10
month-11 = tháng 11
month-12 = tháng 12

ago-this-month = tháng này
ago-this-year = năm nay
ago-months = { $count } tháng trước
ago-years = { $count } năm trước

day-Mo = Thứ Hai
day-Tu = Thứ Ba
day-We = Thứ Tư
day-Th = Thứ Năm
day-Fr = Thứ Sáu
day-Sa = Thứ Bảy
day-Su = Chủ Nhật
day-PH = Ngày lễ
day-range = { $first } đến { $last }

hours-always = Cả ngày lẫn đêm, tất cả các ngày
hours-days = { $days }: { $times }
hours-every-day = Mỗi ngày: { $times }
hours-span = { $from }–{ $to }
hours-off = nghỉ
