### The window around the pages.

window-title = دليل عناوين
text-smaller = تصغير الخط
text-larger = تكبير الخط
text-size = حجم الخط { $percent }%
look-system = الألوان: مثل الجهاز
look-light = الألوان: فاتحة
look-dark = الألوان: داكنة
notice-copied = تم النسخ: { $what }
list-separator = { "، " }
