### The page with the search box and the results.

search-label = ຄົ້ນຫາ
search-hint = ຄົ້ນຫາ: ພິມຄຳ, ຊື່ປະເທດ ຫຼື ເບີໂທ…
search-clear = ລຶບຄຳຄົ້ນຫາ
results-count = { $count ->
    [0] ບໍ່ພົບບ່ອນທີ່ກົງກັນ
   *[other] ບ່ອນຊ່ວຍເຫຼືອ { $count } ແຫ່ງ
}
results-list = ຜົນການຄົ້ນຫາ
results-opening = ກຳລັງເປີດ…
where-anywhere = ຕິດຕໍ່ໄດ້ຈາກທຸກບ່ອນ
where-city = { $city }, { $country }
where-secret = ບ່ອນຢູ່ເປັນຄວາມລັບ, { $country }
needs-more = +{ $count }
reach-place = ຕ້ອງໄປເອງ: ເບິ່ງທີ່ຢູ່
nothing-chosen-title = ເລືອກບ່ອນຊ່ວຍເຫຼືອຈາກລາຍການ
nothing-chosen-text = ຢູ່ບ່ອນນີ້ ທ່ານຈະເຫັນທຸກທາງທີ່ຕິດຕໍ່ໄດ້, ເຂົາເຈົ້າຊ່ວຍຫຍັງແດ່ ແລະ ໃຜບອກຂໍ້ມູນນີ້.
nothing-chosen-promise = ຂໍ້ມູນມາຈາກໜ້າເວັບສາທາລະນະ. ຕອນເຮັດປຶ້ມລາຍຊື່ນີ້ ບໍ່ມີໃຜໄດ້ໂທຫາເບີເຫຼົ່ານີ້ເລີຍ. ຂໍ້ມູນອາດປ່ຽນໄປແລ້ວ: ກ່ອນຈະເດີນທາງໄປໃສ ໃຫ້ຖາມເຂົາເຈົ້າກ່ອນ.
nothing-chosen-trace = ໂປຣແກຣມນີ້ບໍ່ບັນທຶກຫຍັງລົງໃນຮາດດິສຂອງຄອມພິວເຕີ. ແຕ່ມັນເຊື່ອງສິ່ງທີ່ຢູ່ໜ້າຈໍບໍ່ໄດ້ ແລະ ໂທລະສັບຈະເກັບລາຍການເບີທີ່ໂທໄວ້.

empty-title = ບໍ່ມີບ່ອນໃດກົງກັບທັງໝົດນີ້ພ້ອມກັນ
empty-loosen = ລອງເອົາອອກຈັກຢ່າງໜຶ່ງ:
empty-without = ເອົາ “{ $values }” ({ $filter }) ອອກ: ມີ { $count } ແຫ່ງ
empty-without-words = ເອົາຄຳວ່າ “{ $words }” ອອກ: ມີ { $count } ແຫ່ງ
empty-any-need = ຊ່ວຍໄດ້ຂໍ້ໃດຂໍ້ໜຶ່ງກໍພໍ ບໍ່ຕ້ອງທຸກຂໍ້: ມີ { $count } ແຫ່ງ
empty-clear-all = ລ້າງຕົວເລືອກທັງໝົດ: ມີ { $count } ແຫ່ງ
