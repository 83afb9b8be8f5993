### The window around the pages.

window-title = Danh bạ
text-smaller = Chữ nhỏ hơn
text-larger = Chữ lớn hơn
text-size = Cỡ chữ { $percent } %
look-system = Màu: theo máy tính
look-light = Màu: sáng
look-dark = Màu: tối
notice-copied = Đã sao chép: { $what }
list-separator = { ", " }
