### Dates, ages of sources, opening hours.

date-month = ខែ{ $month } ឆ្នាំ { $year }
date-day = ថ្ងៃទី { $day } ខែ{ $month } ឆ្នាំ { $year }

month-1 = មករា
month-2 = កុម្ភៈ
month-3 = មីនា
month-4 = មេសា
month-5 = ឧសភា
month-6 = មិថុនា
month-7 = កក្កដា
month-8 = សីហា
month-9 = កញ្ញា
month-10 = តុលា
month-11 = វិច្ឆិកា
month-12 = ធ្នូ

ago-this-month = ខែនេះ
ago-this-year = ឆ្នាំនេះ
ago-months = { $count } ខែមុន
ago-years = { $count } ឆ្នាំមុន

day-Mo = ថ្ងៃចន្ទ
day-Tu = ថ្ងៃអង្គារ
day-We = ថ្ងៃពុធ
day-Th = ថ្ងៃព្រហស្បតិ៍
day-Fr = ថ្ងៃសុក្រ
day-Sa = ថ្ងៃសៅរ៍
day-Su = ថ្ងៃអាទិត្យ
day-PH = ថ្ងៃឈប់សម្រាកបុណ្យជាតិ
day-range = { $first } ដល់ { $last }

hours-always = ទាំងថ្ងៃទាំងយប់ រាល់ថ្ងៃ
hours-days = { $days }៖ { $times }
hours-every-day = រាល់ថ្ងៃ៖ { $times }
hours-span = { $from }–{ $to }
hours-off = បិទ
