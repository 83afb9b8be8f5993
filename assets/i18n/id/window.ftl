### The window around the pages.

window-title = Daftar Alamat
text-smaller = Perkecil huruf
text-larger = Perbesar huruf
text-size = Ukuran huruf { $percent } %
look-system = Warna: ikut komputer
look-light = Warna: terang
look-dark = Warna: gelap
notice-copied = Disalin: { $what }
list-separator = { ", " }
