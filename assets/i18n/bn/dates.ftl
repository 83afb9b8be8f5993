### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = জানুয়ারি
month-2 = ফেব্রুয়ারি
month-3 = মার্চ
month-4 = এপ্রিল
month-5 = মে
month-6 = জুন
month-7 = জুলাই
month-8 = আগস্ট
month-9 = সেপ্টেম্বর
month-10 = অক্টোবর
month-11 = নভেম্বর
month-12 = ডিসেম্বর

ago-this-month = এই মাসে
ago-this-year = এই বছরে
ago-months = { $count ->
    [one] { $count } মাস আগে
   *[other] { $count } মাস আগে
}
ago-years = { $count ->
    [one] { $count } বছর আগে
   *[other] { $count } বছর আগে
}

day-Mo = সোমবার
day-Tu = মঙ্গলবার
day-We = বুধবার
day-Th = বৃহস্পতিবার
day-Fr = শুক্রবার
day-Sa = শনিবার
day-Su = রবিবার
day-PH = সরকারি ছুটির দিন
day-range = { $first } থেকে { $last }

hours-always = দিনরাত 24 ঘণ্টা, প্রতিদিন
hours-days = { $days }: { $times }
hours-every-day = প্রতিদিন: { $times }
hours-span = { $from } থেকে { $to }
hours-off = বন্ধ
