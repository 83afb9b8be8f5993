### Dates, ages of sources, opening hours.

date-month = { $year }年{ $month }
date-day = { $year }年{ $month }{ $day }日

month-1 = 1月
month-2 = 2月
month-3 = 3月
month-4 = 4月
month-5 = 5月
month-6 = 6月
month-7 = 7月
month-8 = 8月
month-9 = 9月
month-10 = 10月
month-11 = 11月
month-12 = 12月

ago-this-month = 本月
ago-this-year = 今年
ago-months = { $count } 个月前
ago-years = { $count } 年前

day-Mo = 星期一
day-Tu = 星期二
day-We = 星期三
day-Th = 星期四
day-Fr = 星期五
day-Sa = 星期六
day-Su = 星期日
day-PH = 法定节假日
day-range = { $first }到{ $last }

hours-always = 每天 24 小时，不分日夜
hours-days = { $days }：{ $times }
hours-every-day = 每天：{ $times }
hours-span = { $from }–{ $to }
hours-off = 休息
