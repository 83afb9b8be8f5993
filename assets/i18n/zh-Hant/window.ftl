### The window around the pages.

window-title = 通訊錄
text-smaller = 縮小文字
text-larger = 放大文字
text-size = 文字大小 { $percent }%
look-system = 顏色：跟隨系統
look-light = 顏色：淺色
look-dark = 顏色：深色
notice-copied = 已複製：{ $what }
list-separator = { "、" }
