### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = ይክፈቱ
link-open-name = በብራውዘር ይክፈቱ፦ { $what }
link-title = ይህ ገጽ በብራውዘር ይከፈት?
link-whole = ሙሉ አድራሻው ይህ ነው፦
link-about = ብራውዘሩ ከኢንተርኔት ጋር ይገናኛል። ገጹ በብራውዘሩ የገጾች ዝርዝር ውስጥ ይቀራል። የኢንተርኔት ኩባንያውም ገጹን ማየት ይችላል።
link-letters = ይጠንቀቁ፦ በዚህ አድራሻ ውስጥ ያሉ አንዳንድ ፊደሎች ሌላ ፊደል ይመስላሉ እንጂ አይደሉም። እዚህ የተጻፉት ብራውዘሩ እንደሚያነባቸው ነው።
link-yes = በብራውዘር ይክፈቱ
link-no = አይክፈቱ
link-failed = ብራውዘሩን መክፈት አልተቻለም። አድራሻውን ኮፒ ማድረግ ይችላሉ።
