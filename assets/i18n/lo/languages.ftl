### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = ເລືອກພາສາຂອງທ່ານ
language-continue = ຕໍ່ໄປ
language-back = ກັບຄືນ
language-button = ພາສາ: { $language }
language-draft = ຄຳເວົ້າໃນພາສານີ້ຍັງເປັນສະບັບຮ່າງ. ຍັງບໍ່ມີເຈົ້າຂອງພາສາກວດເທື່ອ. ບາງຄຳອາດຜິດ ຫຼື ຟັງແປກໆ. ແຕ່ເບີໂທລະສັບແມ່ນຄືກັນທຸກພາສາ.
language-sources = ຊື່, ທີ່ຢູ່ ແລະ ໝາຍເຫດບາງອັນ ແມ່ນຂຽນຕາມຕົ້ນສະບັບ ເຊິ່ງມັກຈະເປັນພາສາອັງກິດ.
language-not-saved = ໂປຣແກຣມບໍ່ບັນທຶກພາສາທີ່ທ່ານເລືອກ. ເປີດເທື່ອໜ້າ ມັນຈະຖາມໃໝ່.
language-text-size = ຂະໜາດຕົວໜັງສື
