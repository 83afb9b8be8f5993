### The page of one service.

service-back = ກັບໄປທີ່ລາຍການ
service-close = ປິດ
service-opening = ກຳລັງເປີດ…

service-alert = ເລື່ອງທີ່ຕ້ອງຮູ້ກ່ອນ
reach-title = ຕິດຕໍ່ເຂົາເຈົ້າແນວໃດ
reach-none = ບໍ່ຮູ້ເບີໂທ, ອີເມວ ຫຼື ໜ້າເວັບ.
reach-copy = ສຳເນົາ { $what }
reach-copy-word = ສຳເນົາ
reach-enlarge = ສະແດງ { $what } ຕົວໃຫຍ່
reach-inside-only = ໃຊ້ໄດ້ສະເພາະຢູ່ { $country }
reach-from-abroad = ຈາກຕ່າງປະເທດ: { $number }
reach-abroad-unknown = ບໍ່ຮູ້ວ່າຢູ່ນອກ { $country } ໃຊ້ໄດ້ ຫຼື ບໍ່
reach-free = ໂທຟຣີ
reach-email = ອີເມວ
reach-web = ໜ້າເວັບ
reach-web-note = ໂປຣແກຣມນີ້ບໍ່ຕໍ່ອິນເຕີເນັດ. ຖ້າຢາກເປີດໜ້າເວັບ ໃຫ້ສຳເນົາທີ່ຢູ່ເວັບ ໄປໃສ່ໃນບຣາວເຊີ (ໂປຣແກຣມເປີດເວັບ). ບຣາວເຊີຈະເກັບລາຍການໜ້າເວັບທີ່ທ່ານເຄີຍເປີດ.

gives-title = ເຂົາເຈົ້າຊ່ວຍຫຍັງແດ່
whom-title = ເຂົາເຈົ້າຊ່ວຍໃຜ
whom-nationals = ສຳລັບຄົນທີ່ມີສັນຊາດ: { $countries }
whom-nationals-unknown = ສັນຊາດ: ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມວ່າ ເຂົາເຈົ້າຊ່ວຍຄົນທີ່ມາຈາກປະເທດຂອງທ່ານບໍ.
whom-female = ສຳລັບແມ່ຍິງ ແລະ ເດັກຍິງ
whom-male = ສຳລັບຜູ້ຊາຍ ແລະ ເດັກຊາຍ
whom-both = ສຳລັບແມ່ຍິງ ແລະ ຜູ້ຊາຍ
whom-genders-unknown = ແມ່ຍິງ ຫຼື ຜູ້ຊາຍ: ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມເບິ່ງ.
whom-adults = ອາຍຸ 18 ປີຂຶ້ນໄປ: ຊ່ວຍ
whom-adults-not = ອາຍຸ 18 ປີຂຶ້ນໄປ: ບໍ່ຊ່ວຍ
whom-children = ອາຍຸຕ່ຳກວ່າ 18 ປີ: ຊ່ວຍ
whom-children-not = ອາຍຸຕ່ຳກວ່າ 18 ປີ: ບໍ່ຊ່ວຍ
whom-ages-unknown = ອາຍຸ: ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມເບິ່ງ.
whom-minimum-age = ອາຍຸ { $age } ປີຂຶ້ນໄປ
whom-covers = ໃຊ້ໄດ້ຈາກ: { $countries }
whom-anywhere = ໃຊ້ໄດ້ຈາກທຸກບ່ອນ

papers-title = ເອກະສານ ແລະ ເງື່ອນໄຂ
papers-needed = ທ່ານຕ້ອງເອົາເອກະສານໃຫ້ເບິ່ງ.
papers-not-needed = ທ່ານບໍ່ຈຳເປັນຕ້ອງມີເອກະສານ.
papers-unknown = ເອກະສານ: ບໍ່ໄດ້ບອກໄວ້. ຖາມວ່າຕ້ອງເອົາຫຍັງໄປນຳ ແລະ ບອກເຂົາເຈົ້າ ຖ້າທ່ານບໍ່ມີເອກະສານ.
referral-needed = ຕ້ອງມີຄົນອື່ນສົ່ງຕໍ່ທ່ານໄປຫາເຂົາເຈົ້າ (ເຊັ່ນ ຕຳຫຼວດ ຫຼື ພະນັກງານທີ່ຊ່ວຍທ່ານ).
referral-not-needed = ທ່ານໄປເອງໄດ້.
referral-unknown = ທ່ານໄປເອງໄດ້ບໍ? ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມເບິ່ງ.
police-report-needed = ທ່ານຕ້ອງແຈ້ງຄວາມກັບຕຳຫຼວດກ່ອນ.
police-report-not-needed = ທ່ານບໍ່ຈຳເປັນຕ້ອງແຈ້ງຄວາມກັບຕຳຫຼວດ.
police-report-unknown = ຕ້ອງໄປແຈ້ງຕຳຫຼວດກ່ອນບໍ? ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມເບິ່ງ.

hours-title = ເວລາທີ່ມີຄົນຢູ່
hours-unknown = ບໍ່ຮູ້ເວລາເປີດ. ລອງຕິດຕໍ່ເບິ່ງ ຫຼື ຖາມວ່າເຂົາເຈົ້າຢູ່ເວລາໃດ.
hours-local = ເວລາທ້ອງຖິ່ນຢູ່ { $country }

languages-title = ພາສາ
languages-unknown = ບໍ່ຮູ້. ລອງຖາມວ່າ ມີຄົນເວົ້າພາສາຂອງທ່ານບໍ.

cost-title = ຄ່າໃຊ້ຈ່າຍ
cost-unknown = ບໍ່ໄດ້ບອກໄວ້. ລອງຖາມວ່າຟຣີບໍ.

place-title = ຢູ່ໃສ
place-secret = ບ່ອນຢູ່ເກັບເປັນຄວາມລັບ ເພື່ອປົກປ້ອງຄົນທີ່ພັກຢູ່ບ່ອນນັ້ນ. ໂທໄປກ່ອນ: ເຂົາເຈົ້າຈະບອກທ່ານວ່າໄປແນວໃດ.
place-unknown = ບໍ່ຮູ້ທີ່ຢູ່. ປະເທດ: { $country }.
place-worldwide = ທາງໂທລະສັບ ຫຼື ອອນລາຍ.

sources-title = ໃຜບອກຂໍ້ມູນນີ້
sources-not-called = ຕອນເຮັດປຶ້ມລາຍຊື່ນີ້ ບໍ່ມີໃຜໄດ້ໂທຫາເບີນີ້ເລີຍ.
sources-not-contacted = ຕອນເຮັດປຶ້ມລາຍຊື່ນີ້ ບໍ່ມີໃຜໄດ້ຕິດຕໍ່ເຂົາເຈົ້າເລີຍ.
sources-newest = ໜ້າເວັບໃໝ່ສຸດ: { $date } ({ $ago }).
sources-undated = ໜ້າເວັບເຫຼົ່ານີ້ບໍ່ມີວັນທີ. ຂໍ້ມູນອາດເກົ່າແລ້ວ.
source-date = ເຜີຍແຜ່ເມື່ອ: { $date }
source-date-unknown = ບໍ່ມີວັນທີ

summary-title = ຂໍ້ມູນເພີ່ມເຕີມ (ພາສາອັງກິດ)
note-in-english = ພາສາອັງກິດ

large-close = ປິດ
large-number = ເບີ: { $number }
