### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = ወደ ኋላ
question-skip = ይህን ይለፉት
question-number = ጥያቄ { $number } ከ{ $count }

where-title = አሁን የት ነዎት?
where-text = በዚህ ሰዓት ያሉበትን አገር ይምረጡ።
home-title = የየት አገር ሰው ነዎት?
home-text = ዜጋ የሆኑበት አገር። የትኛው ኤምባሲ የእርስዎ እንደሆነ ያሳያል። የመናገር ግዴታ የለብዎትም።
home-not-said = ባልናገር እመርጣለሁ
home-stateless = እንደ ዜጋው የሚቆጥረኝ አገር የለም

countries-likely = ብዙ ጊዜ የሚመረጡ
countries-all = ሁሉም አገሮች
countries-find = አገር ፍለጋ
countries-find-hint = ስም ይጻፉ
countries-find-none = እዚህ በዚህ ስም የሚጠራ አገር የለም። ፊደሎቹን ቀንሰው ይሞክሩ።
countries-as-list = ዝርዝር
countries-as-map = ካርታ
map-name = ካርታ። በቀስት ቁልፎች ከአገር ወደ አገር ይሄዳሉ፣ በEnter ይመርጣሉ። ሁሉም አገሮች በዝርዝሩም ውስጥ አሉ።
map-marked = ካርታው ላይ፦ { $country }
map-larger = ተለቅ ያለ ካርታ
map-smaller = አነስ ያለ ካርታ
map-rough = ይህ ካርታ ግምታዊ ሥዕል ብቻ ነው። በየትኛውም የድንበር ጉዳይ ለማንም አይወግንም።

needs-title = ምን ያስፈልግዎታል?
needs-text = የፈለጉትን ያህል ይምረጡ።
needs-done = ዕቅዱን ይመልከቱ
about-title = ማን ሊረዳዎት እንደሚችል የሚወስን ሌላ ነገር አለ?
about-text = ከእነዚህ የትኛውንም የመናገር ግዴታ የለብዎትም። በመናገርዎ ከዕቅዱ የሚወጣ ነገር የለም። የሚያሳየው ማን እንደሚቀበልዎት እና ምን መጠየቅ እንዳለብዎት ብቻ ነው።
trait-woman = ሴት ነኝ
trait-man = ወንድ ነኝ
trait-under_18 = ዕድሜዬ ከ18 ዓመት በታች ነው
trait-with_children = አብረውኝ ልጆች አሉ
trait-no_passport = ፓስፖርት የለኝም
trait-hurt = ተጎድቻለሁ ወይም አሞኛል
trait-needs_interpreter = አስተርጓሚ ያስፈልገኛል

question-danger = መጀመሪያ ያሉበትን አገር ይምረጡ። ከዚያ የአደጋ ጊዜ ስልክ ቁጥሮቹ እዚህ ይታያሉ።
