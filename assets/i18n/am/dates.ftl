### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $month } { $day }፣ { $year }

month-1 = ጃንዋሪ
month-2 = ፌብሩዋሪ
month-3 = ማርች
month-4 = ኤፕሪል
month-5 = ሜይ
month-6 = ጁን
month-7 = ጁላይ
month-8 = ኦገስት
month-9 = ሴፕቴምበር
month-10 = ኦክቶበር
month-11 = ኖቬምበር
month-12 = ዲሴምበር

ago-this-month = በዚህ ወር
ago-this-year = በዚህ ዓመት
ago-months = { $count ->
    [one] ከ{ $count } ወር በፊት
   *[other] ከ{ $count } ወራት በፊት
}
ago-years = { $count ->
    [one] ከ{ $count } ዓመት በፊት
   *[other] ከ{ $count } ዓመታት በፊት
}

day-Mo = ሰኞ
day-Tu = ማክሰኞ
day-We = ረቡዕ
day-Th = ሐሙስ
day-Fr = ዓርብ
day-Sa = ቅዳሜ
day-Su = እሑድ
day-PH = የበዓል ቀናት
day-range = ከ{ $first } እስከ { $last }

hours-always = ቀን እና ሌሊት፣ በየቀኑ
hours-days = { $days }፦ { $times }
hours-every-day = በየቀኑ፦ { $times }
hours-span = ከ{ $from } እስከ { $to }
hours-off = ዝግ
