### The window around the pages.

window-title = 通讯录
text-smaller = 缩小文字
text-larger = 放大文字
text-size = 文字大小 { $percent }%
look-system = 颜色：跟随系统
look-light = 颜色：浅色
look-dark = 颜色：深色
notice-copied = 已复制：{ $what }
list-separator = { "、" }
