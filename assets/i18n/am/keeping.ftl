### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = ይህ ኮምፒውተር ያስታውስ?
keep-own = ይህ የራሴ ኮምፒውተር ነው
keep-about = ይህን ከመረጡ ቋንቋዎ፣ የፊደሉ መጠን እና ቀለሙ ይታወሳሉ። የሚፈልጓቸው እና የሚያነቧቸው ነገሮች ግን አይታወሱም።
keep-links = ድረ ገጾችንም ከዚሁ ሆነው በብራውዘር መክፈት ይችላሉ።
keep-careful = ይህን ኮምፒውተር መጠቀም የሚችል ሰው የታወሰውን ነገር ሊያገኝ ይችላል። ይህ ፕሮግራም እዚህ ሥራ ላይ እንደዋለም ሊያይ ይችላል።
keep-where = የሚጻፈው በዚህ ፎልደር ውስጥ ነው፦
keep-where-beside = ከፕሮግራሙ አጠገብ፣ በዚህ ፎልደር ውስጥ ይቆያል፦
keep-nowhere = እዚህ ሊጻፍበት የሚችል ፎልደር የለም።
keep-files = ይህ ፕሮግራም እዚህ የጻፋቸው ፋይሎች
keep-none = ይህ ፕሮግራም እዚህ ምንም ፋይል አልጻፈም።
keep-file = { $size } ባይት፣ { $date }
keep-delete = እነዚህን ፋይሎች ይሰርዙ
keep-deleted = ተሰርዘዋል። ዲስኩ ላይ ግን ዱካቸው ሊቀር ይችላል።
keep-failed = መጻፍ አልተቻለም። አዲስ ነገር አይታወስም።
keep-not-deleted = መሰረዝ ያልተቻሉ ፋይሎች አሉ። ሌሎች ፕሮግራሞችን ይዝጉ፤ ከዚያ እንደገና ይሞክሩ።
keep-unreadable = የታወሰውን ነገር ማንበብ አልተቻለም። ፕሮግራሙ እንደ አዲስ ይጀምራል።
