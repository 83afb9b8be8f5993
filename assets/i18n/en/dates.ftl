### Dates, ages of sources, opening hours.

# A month and a year. $month: name of the month; $year: four digits.
date-month = { $month } { $year }
# A whole date. $day: 1 to 31; $month: name of the month; $year: four digits.
date-day = { $day } { $month } { $year }

# Months, as they stand in a date.
month-1 = January
# See above.
month-2 = February
# See above.
month-3 = March
# See above.
month-4 = April
# See above.
month-5 = May
# See above.
month-6 = June
# See above.
month-7 = July
# See above.
month-8 = August
# See above.
month-9 = September
# See above.
month-10 = October
# See above.
month-11 = November
# See above.
month-12 = December

# How long ago a page was published.
ago-this-month = this month
# See above; only the year is known.
ago-this-year = this year
# See above. $count: whole months, 1 to 23.
ago-months = { $count ->
    [one] { $count } month ago
   *[other] { $count } months ago
}
# See above. $count: whole years.
ago-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}

# Days of the week, in opening hours.
day-Mo = Monday
# See above.
day-Tu = Tuesday
# See above.
day-We = Wednesday
# See above.
day-Th = Thursday
# See above.
day-Fr = Friday
# See above.
day-Sa = Saturday
# See above.
day-Su = Sunday
# Holidays that the country's law names.
day-PH = Public holidays
# Several days in a row. $first, $last: names of days.
day-range = { $first } to { $last }

# Opening hours: always.
hours-always = Day and night, every day
# Opening hours of some days. $days: names of days; $times: times of the clock, or the word for "closed".
hours-days = { $days }: { $times }
# Opening hours that are the same every day. $times: times of the clock.
hours-every-day = Every day: { $times }
# From one time of the clock to another. $from, $to: such as 08:30.
hours-span = { $from }–{ $to }
# Opening hours: not open on these days.
hours-off = closed
