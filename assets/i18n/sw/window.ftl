### The window around the pages.

window-title = Orodha
text-smaller = Maandishi madogo zaidi
text-larger = Maandishi makubwa zaidi
text-size = Ukubwa wa maandishi { $percent } %
look-system = Rangi: kama kompyuta
look-light = Rangi: nyeupe
look-dark = Rangi: nyeusi
notice-copied = Imenakiliwa: { $what }
list-separator = { ", " }
