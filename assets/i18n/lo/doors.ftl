### The first page after the language: what somebody can do here.

doors-title = ທ່ານຢາກເຮັດຫຍັງ?
doors-plan = ບອກຂ້ອຍແດ່ວ່າຄວນເຮັດຫຍັງ
doors-plan-text = ຄຳຖາມສັ້ນໆ 3 ຂໍ້. ແລ້ວທ່ານຈະເຫັນແຜນ: ຄວນຕິດຕໍ່ໃຜກ່ອນ ແລະ ໃຜຕໍ່ໄປ.
doors-directory = ຊອກຫາຄວາມຊ່ວຍເຫຼືອເອງ
doors-directory-text = ຄົ້ນຫາບ່ອນພັກພິງ, ທະນາຍ, ສາຍດ່ວນ ແລະ ບ່ອນຊ່ວຍເຫຼືອອື່ນໆທັງໝົດ.
doors-contact = ເບີ, ລິ້ງ ຫຼື ຊື່ນີ້ ແມ່ນຂອງແທ້ບໍ?
doors-contact-text = ມີຄົນເອົາເບີ, ລິ້ງ ຫຼື ຊື່ ໃຫ້ທ່ານບໍ? ກວດເບິ່ງໄດ້ຢູ່ນີ້.
doors-cards-text = ປະໂຫຍກສຳລັບເອົາໃຫ້ຄົນທີ່ເວົ້າພາສາອື່ນເບິ່ງ.
doors-back = ໜ້າຫຼັກ
