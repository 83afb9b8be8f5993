### The window around the pages.

window-title = ማውጫ
text-smaller = አነስ ያለ ፊደል
text-larger = ተለቅ ያለ ፊደል
text-size = የፊደል መጠን { $percent } %
look-system = ቀለም፦ እንደ ኮምፒውተሩ
look-light = ቀለም፦ ፈካ ያለ
look-dark = ቀለም፦ ጠቆር ያለ
notice-copied = ኮፒ ተደርጓል፦ { $what }
list-separator = { "፣ " }
