### What the directory has and does not have: countries and needs in one table.

coverage-title = ສິ່ງທີ່ພວກເຮົາຮູ້ ແລະ ບໍ່ຮູ້
coverage-text = ຕາຕະລາງນີ້ບອກວ່າ ໃນປຶ້ມລາຍຊື່ນີ້ມີບ່ອນຊ່ວຍເຫຼືອຈັກແຫ່ງ ໃນແຕ່ລະປະເທດ ແລະ ແຕ່ລະເລື່ອງ. ຊ່ອງທີ່ວ່າງບໍ່ໄດ້ໝາຍຄວາມວ່າບໍ່ມີຄວາມຊ່ວຍເຫຼືອ: ພຽງແຕ່ພວກເຮົາບໍ່ຮູ້ຈັກ.
coverage-counting = ກຳລັງນັບ…
coverage-country = ປະເທດ
coverage-back = ກັບໄປທີ່ການຄົ້ນຫາ
coverage-box = { $country }, { $need }: { $count } ແຫ່ງ, ຂໍ້ມູນແນ່ນອນສຸດ: { $grade }
coverage-box-empty = { $country }, { $need }: ບໍ່ຮູ້ຈັກບ່ອນໃດເລີຍ
coverage-few = ໜ້ອຍ
coverage-many = ຫຼາຍ
