### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember

ago-this-month = bulan ini
ago-this-year = tahun ini
ago-months = { $count } bulan lalu
ago-years = { $count } tahun lalu

day-Mo = Senin
day-Tu = Selasa
day-We = Rabu
day-Th = Kamis
day-Fr = Jumat
day-Sa = Sabtu
day-Su = Minggu
day-PH = Hari libur nasional
day-range = { $first } sampai { $last }

hours-always = Siang dan malam, setiap hari
hours-days = { $days }: { $times }
hours-every-day = Setiap hari: { $times }
hours-span = { $from }–{ $to }
hours-off = tutup
