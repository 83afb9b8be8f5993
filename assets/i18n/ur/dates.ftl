### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = جنوری
month-2 = فروری
month-3 = مارچ
month-4 = اپریل
month-5 = مئی
month-6 = جون
month-7 = جولائی
month-8 = اگست
month-9 = ستمبر
month-10 = اکتوبر
month-11 = نومبر
month-12 = دسمبر

ago-this-month = اسی مہینے
ago-this-year = اسی سال
ago-months = { $count ->
    [one] { $count } مہینہ پہلے
   *[other] { $count } مہینے پہلے
}
ago-years = { $count ->
    [one] { $count } سال پہلے
   *[other] { $count } سال پہلے
}

day-Mo = پیر
day-Tu = منگل
day-We = بدھ
day-Th = جمعرات
day-Fr = جمعہ
day-Sa = ہفتہ
day-Su = اتوار
day-PH = سرکاری چھٹیاں
day-range = { $first } سے { $last } تک

hours-always = دن رات، ہر روز
hours-days = { $days }: { $times }
hours-every-day = ہر روز: { $times }
hours-span = { $from } سے { $to } تک
hours-off = بند
