### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = जनवरी
month-2 = फेब्रुअरी
month-3 = मार्च
month-4 = अप्रिल
month-5 = मे
month-6 = जुन
month-7 = जुलाई
month-8 = अगस्ट
month-9 = सेप्टेम्बर
month-10 = अक्टोबर
month-11 = नोभेम्बर
month-12 = डिसेम्बर

ago-this-month = यही महिना
ago-this-year = यही वर्ष
ago-months = { $count } महिनाअघि
ago-years = { $count } वर्षअघि

day-Mo = सोमबार
day-Tu = मङ्गलबार
day-We = बुधबार
day-Th = बिहीबार
day-Fr = शुक्रबार
day-Sa = शनिबार
day-Su = आइतबार
day-PH = सार्वजनिक बिदा
day-range = { $first }देखि { $last }सम्म

hours-always = दिनरात, हरेक दिन
hours-days = { $days }: { $times }
hours-every-day = हरेक दिन: { $times }
hours-span = { $from } देखि { $to } सम्म
hours-off = बन्द
