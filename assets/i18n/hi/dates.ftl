### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = जनवरी
month-2 = फरवरी
month-3 = मार्च
month-4 = अप्रैल
month-5 = मई
month-6 = जून
month-7 = जुलाई
month-8 = अगस्त
month-9 = सितंबर
month-10 = अक्टूबर
month-11 = नवंबर
month-12 = दिसंबर

ago-this-month = इसी महीने
ago-this-year = इसी साल
ago-months = { $count } महीने पहले
ago-years = { $count } साल पहले

day-Mo = सोमवार
day-Tu = मंगलवार
day-We = बुधवार
day-Th = गुरुवार
day-Fr = शुक्रवार
day-Sa = शनिवार
day-Su = रविवार
day-PH = सरकारी छुट्टियाँ
day-range = { $first } से { $last } तक

hours-always = दिन-रात, हर रोज
hours-days = { $days }: { $times }
hours-every-day = हर रोज: { $times }
hours-span = { $from } से { $to } तक
hours-off = बंद
