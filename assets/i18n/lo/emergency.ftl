### The bar with the emergency numbers, at the top of the window.

emergency-title = ຕອນນີ້ທ່ານຢູ່ໃນອັນຕະລາຍບໍ?
emergency-choose = ເລືອກປະເທດທີ່ທ່ານຢູ່ຕອນນີ້ ເພື່ອເບິ່ງເບີສຸກເສີນຂອງປະເທດນັ້ນ.
emergency-choose-button = ເລືອກປະເທດ
emergency-country = ຢູ່ { $country }
emergency-none = ພວກເຮົາບໍ່ຮູ້ເບີສຸກເສີນຂອງ { $country }. ໃຫ້ຖາມຄົນທີ່ຢູ່ໃກ້ທ່ານ.
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = ແລະ ອີກ { $count } ປະເທດ

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = ເຫດສຸກເສີນທຸກຢ່າງ
purpose-police = ຕຳຫຼວດ
purpose-ambulance = ລົດໂຮງໝໍ
purpose-fire = ດັບເພີງ
purpose-ambulance-and-fire = ລົດໂຮງໝໍ ແລະ ດັບເພີງ
purpose-police-and-ambulance = ຕຳຫຼວດ ແລະ ລົດໂຮງໝໍ
purpose-tourist-police = ຕຳຫຼວດທ່ອງທ່ຽວ
purpose-from-abroad = ໂທຈາກຕ່າງປະເທດ
purpose-police--human-trafficking = ຕຳຫຼວດ, ແຈ້ງເລື່ອງຄ້າມະນຸດ
purpose-police--free-call = ຕຳຫຼວດ, ໂທຟຣີ
purpose-ambulance-and-rescue = ລົດໂຮງໝໍ ແລະ ກູ້ໄພ
purpose-search-and-rescue = ຊອກຫາ ແລະ ກູ້ໄພ
purpose-police-and-fire = ຕຳຫຼວດ ແລະ ດັບເພີງ
purpose-police-and-emergencies = ຕຳຫຼວດ ແລະ ເຫດສຸກເສີນ
purpose-police-hotline = ສາຍດ່ວນຕຳຫຼວດ
purpose-police--not-urgent = ຕຳຫຼວດ, ເລື່ອງບໍ່ດ່ວນ
purpose-urgent = ເລື່ອງດ່ວນ
purpose-not-urgent = ເລື່ອງບໍ່ດ່ວນ
purpose-gendarmerie = ຕຳຫຼວດແບບທະຫານ (Gendarmerie)
purpose-foreigner-control-police = ຕຳຫຼວດຄຸ້ມຄອງຄົນຕ່າງປະເທດ
purpose-gender-violence = ຄວາມຮຸນແຮງຕໍ່ແມ່ຍິງ
purpose-women-s-desk = ພະແນກແມ່ຍິງຂອງຕຳຫຼວດ
purpose-trafficking-reports = ແຈ້ງເລື່ອງຄ້າມະນຸດ
purpose-crime-stop = ແຈ້ງອາຊະຍາກຳ (Crime Stop)
purpose-hospital-emergency-room = ຫ້ອງສຸກເສີນໂຮງໝໍ
purpose-tourist-help--day-and-night = ຊ່ວຍນັກທ່ອງທ່ຽວ, ທັງເວັນທັງຄືນ
purpose-national-emergency-line--ministry-of-security = ສາຍສຸກເສີນແຫ່ງຊາດ, ກະຊວງຄວາມໝັ້ນຄົງ
purpose-from-landlines = ໂທຈາກໂທລະສັບຕັ້ງໂຕະ
purpose-from-mobile-phones = ໂທຈາກມືຖື
purpose-from-econet-mobiles = ໂທຈາກມືຖື Econet
purpose-from-netone-mobiles = ໂທຈາກມືຖື NetOne
purpose-older-list = ຈາກລາຍຊື່ເກົ່າ
purpose-english = ພາສາອັງກິດ
purpose-french = ພາສາຝຣັ່ງ
