### The page of one service.

service-back = ወደ ዝርዝሩ ይመለሱ
service-close = ይዝጉ
service-opening = በመክፈት ላይ…

service-alert = መጀመሪያ ይህን ይወቁ
reach-title = እንዴት እንደሚያገኟቸው
reach-none = የሚታወቅ ስልክ፣ ኢሜይል ወይም ድረ ገጽ የለም።
reach-copy = ኮፒ ያድርጉ፦ { $what }
reach-copy-word = ኮፒ
reach-enlarge = በትልቁ ይመልከቱ፦ { $what }
reach-inside-only = የሚሠራው { $country } ውስጥ ብቻ ነው
reach-from-abroad = ከሌላ አገር ሲደውሉ፦ { $number }
reach-abroad-unknown = ከአገሩ ውጭ ይሠራ እንደሆነ አይታወቅም (አገሩ፦ { $country })
reach-free = ነፃ ጥሪ
reach-email = ኢሜይል
reach-web = ድረ ገጽ
reach-web-note = ይህ ፕሮግራም ከኢንተርኔት ጋር አይገናኝም። ገጽ ለመክፈት አድራሻውን ኮፒ አድርገው ብራውዘር ላይ ይለጥፉ። ብራውዘር እርስዎ ያዩዋቸውን ገጾች ዝርዝር ይይዛል።

gives-title = የሚሰጡት እርዳታ
whom-title = ለማን
whom-nationals = ዜግነታቸው ይህ ለሆነ ሰዎች፦ { $countries }
whom-nationals-unknown = ዜግነት፦ አልተገለጸም። ከእርስዎ አገር የመጡ ሰዎችን ይረዱ እንደሆነ ይጠይቁ።
whom-female = ለሴቶች እና ለልጃገረዶች
whom-male = ለወንዶች እና ለወንድ ልጆች
whom-both = ለሴቶችም ለወንዶችም
whom-genders-unknown = ሴት ወይም ወንድ፦ አልተገለጸም። ይጠይቁ።
whom-adults = አዋቂዎች፦ ይቀበላሉ
whom-adults-not = አዋቂዎች፦ አይቀበሉም
whom-children = ከ18 ዓመት በታች፦ ይቀበላሉ
whom-children-not = ከ18 ዓመት በታች፦ አይቀበሉም
whom-ages-unknown = ዕድሜ፦ አልተገለጸም። ይጠይቁ።
whom-minimum-age = ዕድሜ ከ{ $age } ዓመት ጀምሮ
whom-covers = መጠቀም የሚቻልበት አገር፦ { $countries }
whom-anywhere = ከየትኛውም ቦታ መጠቀም ይቻላል

papers-title = ሰነዶች እና ቅድመ ሁኔታዎች
papers-needed = ሰነድ ማሳየት አለብዎት።
papers-not-needed = ሰነድ አያስፈልግዎትም።
papers-unknown = ሰነድ፦ አልተገለጸም። ምን ይዘው መሄድ እንዳለብዎት ይጠይቁ። ሰነድ ከሌለዎት ይንገሯቸው።
referral-needed = ወደዚያ መሄድ የሚችሉት ሌላ ሰው ሲልክዎት ብቻ ነው (ለምሳሌ ፖሊስ ወይም የእርዳታ ሠራተኛ)።
referral-not-needed = በራስዎ መሄድ ይችላሉ።
referral-unknown = በራስዎ መሄድ ይችላሉ? አልተገለጸም። ይጠይቁ።
police-report-needed = መጀመሪያ ለፖሊስ ማመልከት አለብዎት።
police-report-not-needed = ለፖሊስ ማመልከት አያስፈልግዎትም።
police-report-unknown = መጀመሪያ ወደ ፖሊስ መሄድ ያስፈልጋል? አልተገለጸም። ይጠይቁ።

hours-title = የሚገኙበት ሰዓት
hours-unknown = ሰዓቱ አይታወቅም። ይሞክሩ፣ ወይም መቼ እንደሚገኙ ይጠይቁ።
hours-local = በዚህ አገር ሰዓት፦ { $country }። የፈረንጆች አቆጣጠር ነው፦ 12:00 ማለት ቀን 6 ሰዓት ነው።

languages-title = ቋንቋዎች
languages-unknown = አይታወቅም። የእርስዎን ቋንቋ የሚናገር ሰው ይኖር እንደሆነ ይጠይቁ።

cost-title = ክፍያ
cost-unknown = አልተገለጸም። በነፃ እንደሆነ ይጠይቁ።

place-title = የት ነው
place-secret = እዚያ ያሉትን ሰዎች ለመጠበቅ ሲባል ቦታው በሚስጥር ተይዟል። መጀመሪያ ይደውሉ፦ እንዴት እንደሚመጡ ይነግሩዎታል።
place-unknown = የሚታወቅ አድራሻ የለም። አገር፦ { $country }።
place-worldwide = በስልክ ወይም በኢንተርኔት።

sources-title = መረጃው ከየት ነው
sources-not-called = ይህን ማውጫ ለማዘጋጀት ማንም ሰው ወደዚህ ቁጥር አልደወለም።
sources-not-contacted = ይህን ማውጫ ለማዘጋጀት ማንም ሰው እነሱን አላነጋገረም።
sources-newest = የቅርብ ጊዜው ገጽ (እ.ኤ.አ.)፦ { $date } ({ $ago })።
sources-undated = ገጾቹ ቀን የላቸውም። የቆዩ ሊሆኑ ይችላሉ።
source-date = የወጣው (እ.ኤ.አ.)፦ { $date }
source-date-unknown = ቀን የለውም

summary-title = ተጨማሪ መረጃ (በእንግሊዝኛ)
note-in-english = በእንግሊዝኛ

large-close = ይዝጉ
large-number = ቁጥር፦ { $number }
