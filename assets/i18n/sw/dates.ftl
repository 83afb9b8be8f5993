### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = Januari
month-2 = Februari
month-3 = Machi
month-4 = Aprili
month-5 = Mei
month-6 = Juni
month-7 = Julai
month-8 = Agosti
month-9 = Septemba
month-10 = Oktoba
month-11 = Novemba
month-12 = Desemba

ago-this-month = mwezi huu
ago-this-year = mwaka huu
ago-months = { $count ->
    [one] mwezi { $count } uliopita
   *[other] miezi { $count } iliyopita
}
ago-years = { $count ->
    [one] mwaka { $count } uliopita
   *[other] miaka { $count } iliyopita
}

day-Mo = Jumatatu
day-Tu = Jumanne
day-We = Jumatano
day-Th = Alhamisi
day-Fr = Ijumaa
day-Sa = Jumamosi
day-Su = Jumapili
day-PH = Sikukuu
day-range = { $first } hadi { $last }

hours-always = Mchana na usiku, kila siku
hours-days = { $days }: { $times }
hours-every-day = Kila siku: { $times }
hours-span = { $from } hadi { $to }
hours-off = imefungwa
