### The bar with the emergency numbers, at the top of the window.

emergency-title = አሁን አደጋ ላይ ነዎት?
emergency-choose = የአደጋ ጊዜ ስልክ ቁጥሮችን ለማየት አሁን ያሉበትን አገር ይምረጡ።
emergency-choose-button = አገር ይምረጡ
emergency-country = { $country } ውስጥ
emergency-none = { $country } ውስጥ የሚሠራ የአደጋ ጊዜ ቁጥር አናውቅም። አጠገብዎ ያለን ሰው ይጠይቁ።
emergency-number = { $number }፣ { $purpose }፣ { $country }
emergency-more = { $count ->
    [one] እና { $count } ተጨማሪ አገር
   *[other] እና { $count } ተጨማሪ አገሮች
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = ለማንኛውም አደጋ
purpose-police = ፖሊስ
purpose-ambulance = አምቡላንስ
purpose-fire = እሳት አደጋ
purpose-ambulance-and-fire = አምቡላንስ እና እሳት አደጋ
purpose-police-and-ambulance = ፖሊስ እና አምቡላንስ
purpose-tourist-police = የቱሪስት ፖሊስ
purpose-from-abroad = ከሌላ አገር ሲደውሉ
purpose-police--human-trafficking = ፖሊስ፣ ሕገወጥ የሰዎች ዝውውር
purpose-police--free-call = ፖሊስ፣ ነፃ ጥሪ
purpose-ambulance-and-rescue = አምቡላንስ እና ነፍስ አድን
purpose-search-and-rescue = ፍለጋ እና ነፍስ አድን
purpose-police-and-fire = ፖሊስ እና እሳት አደጋ
purpose-police-and-emergencies = ፖሊስ እና ማንኛውም አደጋ
purpose-police-hotline = የፖሊስ የስልክ መስመር
purpose-police--not-urgent = ፖሊስ፣ አስቸኳይ ላልሆነ
purpose-urgent = አስቸኳይ
purpose-not-urgent = አስቸኳይ ላልሆነ
purpose-gendarmerie = ጄንዳርሜሪ (ፖሊስ)
purpose-foreigner-control-police = የውጭ ዜጎች ተቆጣጣሪ ፖሊስ
purpose-gender-violence = ፆታዊ ጥቃት
purpose-women-s-desk = የሴቶች ጉዳይ ክፍል
purpose-trafficking-reports = የሕገወጥ የሰዎች ዝውውር ጥቆማ
purpose-crime-stop = የወንጀል ጥቆማ (Crime Stop)
purpose-hospital-emergency-room = የሆስፒታል ድንገተኛ ክፍል
purpose-tourist-help--day-and-night = የቱሪስት እርዳታ፣ ቀን እና ሌሊት
purpose-national-emergency-line--ministry-of-security = ብሔራዊ የአደጋ ጊዜ መስመር፣ የፀጥታ ሚኒስቴር
purpose-from-landlines = ከመደበኛ የቤት ስልክ
purpose-from-mobile-phones = ከሞባይል ስልክ
purpose-from-econet-mobiles = ከEconet ሞባይል
purpose-from-netone-mobiles = ከNetOne ሞባይል
purpose-older-list = ከቆየ ዝርዝር
purpose-english = እንግሊዝኛ
purpose-french = ፈረንሳይኛ
