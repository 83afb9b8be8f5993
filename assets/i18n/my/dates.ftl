### Dates, ages of sources, opening hours.

date-month = { $year } ခုနှစ် { $month }
date-day = { $year } ခုနှစ် { $month } { $day } ရက်

month-1 = ဇန်နဝါရီလ
month-2 = ဖေဖော်ဝါရီလ
month-3 = မတ်လ
month-4 = ဧပြီလ
month-5 = မေလ
month-6 = ဇွန်လ
month-7 = ဇူလိုင်လ
month-8 = ဩဂုတ်လ
month-9 = စက်တင်ဘာလ
month-10 = အောက်တိုဘာလ
month-11 = နိုဝင်ဘာလ
month-12 = ဒီဇင်ဘာလ

ago-this-month = ဒီလ
ago-this-year = ဒီနှစ်
ago-months = လွန်ခဲ့တဲ့ { $count } လ
ago-years = လွန်ခဲ့တဲ့ { $count } နှစ်

day-Mo = တနင်္လာနေ့
day-Tu = အင်္ဂါနေ့
day-We = ဗုဒ္ဓဟူးနေ့
day-Th = ကြာသပတေးနေ့
day-Fr = သောကြာနေ့
day-Sa = စနေနေ့
day-Su = တနင်္ဂနွေနေ့
day-PH = အစိုးရ ရုံးပိတ်ရက်
day-range = { $first }ကနေ { $last }အထိ

hours-always = နေ့တိုင်း၊ နေ့ရောညပါ
hours-days = { $days }: { $times }
hours-every-day = နေ့တိုင်း: { $times }
hours-span = { $from }–{ $to }
hours-off = ပိတ်
