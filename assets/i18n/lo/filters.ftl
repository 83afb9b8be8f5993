### The pane of filters and the chips above the results.

filters-title = ຕົວເລືອກ
filters-button-count = ຕົວເລືອກ ({ $count })
filters-show-results = ເບິ່ງຜົນ { $count } ແຫ່ງ
filters-clear-all = ລ້າງທັງໝົດ
filters-clear = ລ້າງ: { $filter }
filters-remove = ເອົາອອກ: { $value }

filter-country = ຢາກໃຫ້ຊ່ວຍຢູ່ໃສ
filter-need = ຢາກໃຫ້ຊ່ວຍເລື່ອງຫຍັງ
filter-nationality = ສັນຊາດຂອງທ່ານ
filter-language = ພາສາທີ່ເຂົາເຈົ້າເວົ້າ
filter-channel = ຕິດຕໍ່ເຂົາເຈົ້າທາງໃດ
filter-openness = ຕອນນີ້ເປີດຢູ່ບໍ
filter-grade = ຂໍ້ມູນແນ່ນອນປານໃດ
filter-kind = ເຂົາເຈົ້າແມ່ນໃຜ

filters-find = ຊອກໃນ: { $filter }
filters-find-hint = ຊອກ…
filters-find-none = ບໍ່ມີໃນລາຍການນີ້
filters-show-all = ເບິ່ງທັງໝົດ { $count }
filters-show-fewer = ເບິ່ງໜ້ອຍລົງ
filters-need-any = ຂໍ້ໃດຂໍ້ໜຶ່ງ
filters-need-all = ຕ້ອງຄົບທຸກຂໍ້
filters-value = { $value }, { $count } ແຫ່ງ
filters-unfold = ຂໍ້ຍ່ອຍຂອງ: { $need }
country-worldwide = ທົ່ວໂລກ ຫຼື ອອນລາຍ
