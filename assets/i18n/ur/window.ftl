### The window around the pages.

window-title = ڈائریکٹری
text-smaller = لکھائی چھوٹی کریں
text-larger = لکھائی بڑی کریں
text-size = لکھائی کا سائز { $percent }%
look-system = رنگ: کمپیوٹر کے مطابق
look-light = رنگ: ہلکے
look-dark = رنگ: گہرے
notice-copied = کاپی ہو گیا: { $what }
list-separator = { "، " }
