### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = ቋንቋዎን ይምረጡ
language-continue = ይቀጥሉ
language-back = ወደ ኋላ
language-button = ቋንቋ፦ { $language }
language-draft = በዚህ ቋንቋ ያለው ጽሑፍ ረቂቅ ነው። ቋንቋው የአፍ መፍቻው የሆነ ሰው ገና አላረጋገጠውም። አንዳንዱ ቃል ስህተት ሊሆን ወይም እንግዳ ሊመስል ይችላል። ስልክ ቁጥሮቹ ግን በሁሉም ቋንቋ ያው ናቸው።
language-sources = ስሞች፣ አድራሻዎች እና አንዳንድ ማስታወሻዎች ምንጩ እንደጻፋቸው ይቀራሉ፤ ብዙውን ጊዜ በእንግሊዝኛ ናቸው።
language-not-saved = ምርጫዎ አይቀመጥም። ፕሮግራሙ በሚቀጥለው ጊዜ ሲከፈት እንደገና ይጠይቃል።
language-text-size = የፊደል መጠን
