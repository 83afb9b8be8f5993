### Dates, ages of sources, opening hours.

date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

month-1 = ມັງກອນ
month-2 = ກຸມພາ
month-3 = ມີນາ
month-4 = ເມສາ
month-5 = ພຶດສະພາ
month-6 = ມິຖຸນາ
month-7 = ກໍລະກົດ
month-8 = ສິງຫາ
month-9 = ກັນຍາ
month-10 = ຕຸລາ
month-11 = ພະຈິກ
month-12 = ທັນວາ

ago-this-month = ເດືອນນີ້
ago-this-year = ປີນີ້
ago-months = { $count } ເດືອນກ່ອນ
ago-years = { $count } ປີກ່ອນ

day-Mo = ວັນຈັນ
day-Tu = ວັນອັງຄານ
day-We = ວັນພຸດ
day-Th = ວັນພະຫັດ
day-Fr = ວັນສຸກ
day-Sa = ວັນເສົາ
day-Su = ວັນອາທິດ
day-PH = ວັນພັກລັດຖະການ
day-range = { $first } ຫາ { $last }

hours-always = ທຸກມື້ ທັງເວັນທັງຄືນ
hours-days = { $days }: { $times }
hours-every-day = ທຸກມື້: { $times }
hours-span = { $from }–{ $to }
hours-off = ປິດ
