### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = ເບີ, ລິ້ງ ຫຼື ຊື່ນີ້ ແມ່ນຂອງແທ້ບໍ?
check-text = ພິມ ຫຼື ວາງ ເບີ, ລິ້ງ, ອີເມວ ຫຼື ຊື່ ທີ່ມີຄົນເອົາໃຫ້ທ່ານ. ໂປຣແກຣມບໍ່ສົ່ງຫຍັງໄປໃສເລີຍ.
check-label = ເບີ, ລິ້ງ, ອີເມວ ຫຼື ຊື່
check-hint = ເບີ, ລິ້ງ, ອີເມວ, ຊື່…
check-read_as-phone = ເຂົ້າໃຈວ່າເປັນເບີໂທ
check-read_as-email = ເຂົ້າໃຈວ່າເປັນອີເມວ
check-read_as-page = ເຂົ້າໃຈວ່າເປັນໜ້າເວັບ
check-read_as-handle = ເຂົ້າໃຈວ່າເປັນຊື່ໃນແຊັດ ຫຼື ໂຊຊຽວ
check-read_as-nothing = ນີ້ບໍ່ແມ່ນເບີ, ລິ້ງ, ອີເມວ ຫຼື ຊື່ ແບບທີ່ພວກເຮົາຮູ້ຈັກ.

check-listed = ມີຢູ່ໃນປຶ້ມລາຍຊື່ນີ້
check-listed-text = ແຕ່ຍັງບໍ່ແນ່ນອນວ່າ ຄົນທີ່ຂຽນ ຫຼື ໂທຫາທ່ານແມ່ນໃຜ: ເບີທີ່ຂຶ້ນຢູ່ໜ້າຈໍອາດຖືກປອມໄດ້. ໃຫ້ທ່ານໂທຫາ ຫຼື ຕິດຕໍ່ເຂົາເຈົ້າເອງ ຕາມເບີ ຫຼື ທາງຕິດຕໍ່ຂ້າງລຸ່ມນີ້.
check-replaced = ເມື່ອກ່ອນເປັນຂອງແທ້. ແຕ່ດຽວນີ້ບ່ອນຊ່ວຍເຫຼືອນີ້ບໍ່ເປີດອີກແລ້ວ.
check-instead = ຕອນນີ້ ອົງການດຽວກັນນີ້ມີ:
check-no-instead = ໃນປຶ້ມລາຍຊື່ນີ້ ບໍ່ມີຫຍັງມາແທນ.
check-looks_like = ລະວັງ: ຄ້າຍຄືຂອງແທ້ ແຕ່ບໍ່ແມ່ນອັນດຽວກັນ
check-looks_like-text = ຄົນຫຼອກລວງໃຊ້ເບີ, ລິ້ງ ຫຼື ຊື່ ທີ່ເບິ່ງແລ້ວເກືອບຄືຂອງແທ້. ໃຫ້ໃຊ້ອັນທີ່ມີໃນປຶ້ມລາຍຊື່.
check-not_listed = ບໍ່ມີໃນປຶ້ມລາຍຊື່ນີ້
check-not_listed-text = ແຕ່ບໍ່ໄດ້ໝາຍຄວາມວ່າເປັນຂອງປອມ. ພວກເຮົາບໍ່ໄດ້ຮູ້ຈັກທຸກຄົນ.
check-how-page = ຊອກຫາໜ້າເວັບທາງການຂອງອົງການນັ້ນດ້ວຍຕົນເອງ. ຢ່າໃຊ້ລິ້ງທີ່ມີຄົນສົ່ງໃຫ້ທ່ານ.
check-how-ask = ໂທຫາເບີທີ່ຢູ່ໃນໜ້າເວັບນັ້ນ. ຖາມວ່າ ຄົນນີ້ເຮັດວຽກນຳເຂົາເຈົ້າບໍ.
check-how-money = ລະວັງ ຖ້າມີຄົນຂໍເງິນ, ຂໍໜັງສືຜ່ານແດນ, ຂໍລະຫັດຜ່ານຂອງທ່ານ ຫຼື ສັ່ງວ່າຢ່າບອກໃຜ.
check-given = ທ່ານພິມ
check-real = ໃນປຶ້ມລາຍຊື່

## How a contact differs from a listed one.

difference-lookalike_letters = ມີຕົວໜັງສືທີ່ພຽງແຕ່ຄ້າຍຄືຕົວແທ້
difference-other_ending = ຕອນທ້າຍຂອງທີ່ຢູ່ເວັບ ຫຼື ອີເມວ ບໍ່ຄືກັນ
difference-listed_inside = ພຽງແຕ່ມີຊື່ແທ້ຢູ່ຂ້າງໃນ
difference-one_differs = ມີ 1 ຕົວບໍ່ຄືກັນ
difference-swapped = ມີ 2 ຕົວສະຫຼັບບ່ອນກັນ
difference-one_missing = ຂາດໄປ 1 ຕົວ
difference-one_more = ເກີນມາ 1 ຕົວ
difference-other_platform = ຂອງແທ້ຢູ່ໃນແຊັດ ຫຼື ໂຊຊຽວອື່ນ
difference-other_country = ແມ່ນເບີດຽວກັນ ແຕ່ຢູ່ອີກປະເທດໜຶ່ງ
