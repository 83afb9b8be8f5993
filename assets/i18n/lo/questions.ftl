### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = ກັບຄືນ
question-skip = ຂ້າມຂໍ້ນີ້
question-number = ຄຳຖາມທີ { $number } (ທັງໝົດ { $count } ຂໍ້)

where-title = ຕອນນີ້ທ່ານຢູ່ໃສ?
where-text = ເລືອກປະເທດທີ່ທ່ານຢູ່ຕອນນີ້.
home-title = ທ່ານເປັນຄົນປະເທດໃດ?
home-text = ເລືອກປະເທດທີ່ທ່ານມີສັນຊາດ. ຂໍ້ນີ້ບອກໃຫ້ຮູ້ວ່າ ສະຖານທູດຂອງທ່ານແມ່ນບ່ອນໃດ. ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກ.
home-not-said = ຂ້ອຍບໍ່ຢາກບອກ
home-stateless = ຂ້ອຍບໍ່ມີສັນຊາດຂອງປະເທດໃດເລີຍ

countries-likely = ປະເທດທີ່ມີຄົນເລືອກຫຼາຍ
countries-all = ທຸກປະເທດ
countries-find = ຊອກຫາປະເທດ
countries-find-hint = ພິມຊື່ປະເທດ
countries-find-none = ຢູ່ນີ້ບໍ່ມີປະເທດຊື່ນີ້. ລອງພິມຕົວໜັງສືໃຫ້ໜ້ອຍລົງ.
countries-as-list = ລາຍຊື່
countries-as-map = ແຜນທີ່
map-name = ແຜນທີ່. ກົດປຸ່ມລູກສອນ ເພື່ອໄປຈາກປະເທດໜຶ່ງຫາອີກປະເທດໜຶ່ງ, ກົດ Enter ເພື່ອເລືອກ. ທຸກປະເທດມີຢູ່ໃນລາຍຊື່ນຳ.
map-marked = ໃນແຜນທີ່: { $country }
map-larger = ແຜນທີ່ໃຫຍ່ຂຶ້ນ
map-smaller = ແຜນທີ່ນ້ອຍລົງ
map-rough = ແຜນທີ່ນີ້ເປັນພຽງຮູບຄ່າວໆ. ມັນບໍ່ເຂົ້າຂ້າງໃຜໃນເລື່ອງຊາຍແດນ.

needs-title = ທ່ານຢາກໃຫ້ຊ່ວຍເລື່ອງຫຍັງ?
needs-text = ເລືອກຈັກຂໍ້ກໍໄດ້.
needs-done = ເບິ່ງແຜນ
about-title = ມີເລື່ອງໃດອີກບໍ ທີ່ຄວນຮູ້ ເພື່ອຫາຄົນທີ່ຊ່ວຍທ່ານໄດ້?
about-text = ທ່ານບໍ່ຈຳເປັນຕ້ອງບອກເລື່ອງເຫຼົ່ານີ້. ຖ້າບອກ ກໍຈະບໍ່ມີຫຍັງຖືກເອົາອອກຈາກແຜນ. ມັນພຽງແຕ່ສະແດງວ່າ ບ່ອນໃດຮັບທ່ານ ແລະ ຄວນຖາມຫຍັງ.
trait-woman = ຂ້ອຍເປັນແມ່ຍິງ
trait-man = ຂ້ອຍເປັນຜູ້ຊາຍ
trait-under_18 = ຂ້ອຍອາຍຸຕ່ຳກວ່າ 18 ປີ
trait-with_children = ຂ້ອຍມີເດັກນ້ອຍມານຳ
trait-no_passport = ຂ້ອຍບໍ່ມີໜັງສືຜ່ານແດນ
trait-hurt = ຂ້ອຍບາດເຈັບ ຫຼື ເຈັບປ່ວຍ
trait-needs_interpreter = ຂ້ອຍຕ້ອງການຄົນແປພາສາ

question-danger = ບອກກ່ອນວ່າ ຕອນນີ້ທ່ານຢູ່ປະເທດໃດ. ແລ້ວເບີສຸກເສີນຈະຂຶ້ນຢູ່ບ່ອນນີ້.
