### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = يناير
month-2 = فبراير
month-3 = مارس
month-4 = أبريل
month-5 = مايو
month-6 = يونيو
month-7 = يوليو
month-8 = أغسطس
month-9 = سبتمبر
month-10 = أكتوبر
month-11 = نوفمبر
month-12 = ديسمبر

ago-this-month = هذا الشهر
ago-this-year = هذه السنة
ago-months = { $count ->
    [zero] هذا الشهر
    [one] قبل شهر
    [two] قبل شهرين
    [few] قبل { $count } أشهر
    [many] قبل { $count } شهرًا
   *[other] قبل { $count } شهر
}
ago-years = { $count ->
    [zero] هذه السنة
    [one] قبل سنة
    [two] قبل سنتين
    [few] قبل { $count } سنوات
    [many] قبل { $count } سنة
   *[other] قبل { $count } سنة
}

day-Mo = الاثنين
day-Tu = الثلاثاء
day-We = الأربعاء
day-Th = الخميس
day-Fr = الجمعة
day-Sa = السبت
day-Su = الأحد
day-PH = العطل الرسمية
day-range = من { $first } إلى { $last }

hours-always = ليلًا ونهارًا، كل يوم
hours-days = { $days }: { $times }
hours-every-day = كل يوم: { $times }
hours-span = من { $from } إلى { $to }
hours-off = مغلق
