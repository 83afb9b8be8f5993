### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $month } { $day }, { $year }

month-1 = Enero
month-2 = Pebrero
month-3 = Marso
month-4 = Abril
month-5 = Mayo
month-6 = Hunyo
month-7 = Hulyo
month-8 = Agosto
month-9 = Setyembre
month-10 = Oktubre
month-11 = Nobyembre
month-12 = Disyembre

ago-this-month = ngayong buwan
ago-this-year = ngayong taon
ago-months = { $count ->
    [one] { $count } buwan na ang nakalipas
   *[other] { $count } buwan na ang nakalipas
}
ago-years = { $count ->
    [one] { $count } taon na ang nakalipas
   *[other] { $count } taon na ang nakalipas
}

day-Mo = Lunes
day-Tu = Martes
day-We = Miyerkules
day-Th = Huwebes
day-Fr = Biyernes
day-Sa = Sabado
day-Su = Linggo
day-PH = Mga holiday
day-range = { $first } hanggang { $last }

hours-always = Araw at gabi, araw-araw
hours-days = { $days }: { $times }
hours-every-day = Araw-araw: { $times }
hours-span = { $from } hanggang { $to }
hours-off = sarado
