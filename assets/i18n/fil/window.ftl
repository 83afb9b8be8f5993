### The window around the pages.

window-title = Listahan
text-smaller = Mas maliit na letra
text-larger = Mas malaking letra
text-size = Laki ng letra { $percent } %
look-system = Kulay: gaya ng computer
look-light = Kulay: maliwanag
look-dark = Kulay: madilim
notice-copied = Nakopya: { $what }
list-separator = { ", " }
