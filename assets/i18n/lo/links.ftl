### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = ເປີດ
link-open-name = ເປີດ { $what } ໃນບຣາວເຊີ
link-title = ເປີດໜ້າເວັບນີ້ໃນບຣາວເຊີ (ໂປຣແກຣມເປີດເວັບ) ບໍ?
link-whole = ນີ້ແມ່ນທີ່ຢູ່ເວັບແບບເຕັມ:
link-about = ບຣາວເຊີຈະຕໍ່ອິນເຕີເນັດ. ໜ້າເວັບນີ້ຈະຄ້າງຢູ່ໃນລາຍການໜ້າເວັບຂອງບຣາວເຊີ. ບໍລິສັດອິນເຕີເນັດກໍເຫັນໄດ້ຄືກັນ.
link-letters = ລະວັງ: ຕົວໜັງສືບາງຕົວໃນທີ່ຢູ່ນີ້ ພຽງແຕ່ຄ້າຍຄືຕົວອື່ນ. ຢູ່ນີ້ຂຽນໄວ້ຕາມແບບທີ່ບຣາວເຊີອ່ານ.
link-yes = ເປີດໃນບຣາວເຊີ
link-no = ບໍ່ເປີດ
link-failed = ເປີດບຣາວເຊີບໍ່ໄດ້. ທ່ານສຳເນົາທີ່ຢູ່ເວັບໄດ້.
