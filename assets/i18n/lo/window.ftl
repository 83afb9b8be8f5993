### The window around the pages.

window-title = ປຶ້ມລາຍຊື່
text-smaller = ຕົວໜັງສືນ້ອຍລົງ
text-larger = ຕົວໜັງສືໃຫຍ່ຂຶ້ນ
text-size = ຂະໜາດຕົວໜັງສື { $percent } %
look-system = ສີ: ຕາມເຄື່ອງ
look-light = ສີ: ສະຫວ່າງ
look-dark = ສີ: ມືດ
notice-copied = ສຳເນົາແລ້ວ: { $what }
list-separator = { ", " }
