### The plan: whom to turn to, in which order, and why.

plan-title = የእርስዎ ዕቅድ
plan-here = አሁን ያሉበት፦ { $country }
plan-here-not-said = አሁን ያሉበት፦ አልተገለጸም
plan-home = አገርዎ፦ { $country }
plan-home-stateless = አገርዎ፦ እንደ ዜጋው የሚቆጥርዎት አገር የለም
plan-home-not-said = አገርዎ፦ አልተገለጸም
plan-change = መልሶቹን ይቀይሩ
plan-again = እንደ አዲስ ይጀምሩ
plan-making = ዕቅዱ እየተዘጋጀ ነው…
plan-not-called = መረጃው የተወሰደው ማንም ሰው ሊያያቸው ከሚችላቸው ገጾች ነው። ይህን ዕቅድ ለማዘጋጀት ማንም ሰው ወደ እነዚህ ቁጥሮች አልደወለም።
plan-need-known = { $need }፦ { $count ->
    [0] የሚታወቅ የለም
    [one] { $count } ይታወቃል
   *[other] { $count } ይታወቃሉ
}

before-title = ከመደወልዎ በፊት
before-phone = ስልኩ የእርስዎ ነው? የስልኩ ባለቤት እርስዎ የደወሏቸውን ቁጥሮች ዝርዝር እና የስልክ ሒሳቡን ማየት ይችላል።
before-say = ቋንቋዎን የሚናገር ሰው እንዲያገናኙዎት መጠየቅ ይችላሉ። ስምዎን የመናገር ግዴታ የለብዎትም።

## The steps, in their order: headings.

step-danger_now = አሁን አደጋ ላይ ከሆኑ
step-own_country = የአገርዎ ኤምባሲ ወይም የስልክ መስመር
step-on_your_side = ከጎንዎ የሚቆም ሰው
step-safe_place = ማረፊያ ቦታ ወይም መጠለያ
step-lawyer = ጠበቃ፣ እና መብትዎ
step-doctor = ሐኪም፣ ወይም የሚያነጋግሩት ሰው
step-way_home = ሰነዶች እና ወደ አገር ቤት መመለስ፣ ከፈለጉ ብቻ
step-help_at_home = እርዳታ በአገር ቤት
step-not-asked = ይህን አልጠየቁም። በኋላ ካስፈለገዎት፦
step-more = { $count ->
    [one] ማውጫው ውስጥ ሌላ { $count } አለ
   *[other] ማውጫው ውስጥ ሌሎች { $count } አሉ
}

## Why this contact and no other.

reason-emergency_numbers = የዚህ አገር የአደጋ ጊዜ ስልክ ቁጥሮች።
reason-embassy_here = እዚህ ያለው የአገርዎ ኤምባሲ ወይም ቆንስላ። አዲስ ሰነድ ሊሰጥዎት ይችላል።
reason-protecting_power = እዚህ ያለ የሌላ አገር ኤምባሲ፣ የእርስዎን አገር ዜጎችም የሚረዳ።
reason-embassy_covers = በሌላ አገር ያለ የአገርዎ ኤምባሲ። እዚህ ያሉ ሰዎችንም ያገለግላል።
reason-embassy_nearby = ከዚህ ብዙ የማይርቅ የአገርዎ ኤምባሲ። እርስዎ ባሉበት ሊረዳዎት ይችል እንደሆነ ይጠይቁ።
reason-home_line = አገርዎ በውጭ አገር ላሉ ዜጎቹ ያዘጋጀው የስልክ መስመር።
reason-trafficking_help = በሕገወጥ ዝውውር የተጎዱ ወይም ተገድደው የሠሩ ሰዎችን እዚህ አገር ውስጥ ይረዳሉ።
reason-for_children = ዕድሜያቸው ከ18 ዓመት በታች ለሆኑ ሰዎች ነው።
reason-line_here = የሚያዳምጡ ሰዎች ያሉበት የዚህ አገር የስልክ መስመር።
reason-help_here = ይህን እርዳታ በዚህ አገር ይሰጣሉ።
reason-for_your_citizens = የትም ቢሆኑ፣ ለአገርዎ ዜጎች ነው።
reason-from_elsewhere = ያሉት በሌላ አገር ነው፤ እዚህም እንደሚረዱ ይናገራሉ።
reason-worldwide = በየትኛውም አገር ያሉ ሰዎችን ይረዳሉ።
reason-return_help = ወደ አገርዎ የሚመለሱ ሰዎችን ይረዳሉ።
reason-home_help = ይህን እርዳታ በራስዎ አገር ይሰጣሉ።
reason-refers = ይህን እርዳታ ራሳቸው አይሰጡም። ማን እንደሚሰጥ ግን እነሱ ያውቁ ይሆናል።
reason-nearby_country = ይህን እርዳታ የሚሰጡት ብዙ በማይርቅ ሌላ አገር ነው። እርስዎ ባሉበት ሊረዱዎት ይችሉ እንደሆነ ይጠይቁ።

## What is said at a step.

note-at_home = ያሉት በራስዎ አገር ነው። እዚህ ኤምባሲ አያስፈልግዎትም።
note-stateless = የእርስዎ የሆነ ኤምባሲ የለም። ከተባበሩት መንግሥታት (ተመድ) የስደተኞች ቢሮ፣ ከUNHCR ጋር እንዲያገናኙዎት ይጠይቁ። አገር የሌላቸውን ሰዎችም ይረዳል።
note-nationality_not_said = የየት አገር ሰው እንደሆኑ አልተናገሩም። ችግር የለም። ኤምባሲዎን ማግኘት ከፈለጉ በኋላ ይናገሩ።
note-country_not_said = የት እንዳሉ አልተናገሩም። ወደ ጥያቄው ተመልሰው አገሩን ይምረጡ፦ ከዚያ የአገሩ የአደጋ ጊዜ ስልክ ቁጥሮች እዚህ ይታያሉ።
note-only_if_wanted = ማንም ሰው ወደ አገሩ የመመለስ ግዴታ የለበትም። የሚወስኑት እርስዎ ነዎት።

## What this directory does not have.

gap-title = የማናውቀው ነገር
gap-nothing_known = በዚህ ጉዳይ የሚረዳ፣ ካሉበት ሆነው ሊያገኙት የሚችሉት ማንም በዚህ ማውጫ ውስጥ የለም።
gap-nothing_here = በዚህ አገር በዚህ ጉዳይ የሚረዳ ማንም በዚህ ማውጫ ውስጥ የለም። ከላይ ያሉት በሌላ ቦታ ናቸው።
gap-nobody_fits = እዚህ የምናውቃቸው በእርስዎ ሁኔታ ላይ ያለ ሰው አይቀበሉም። ማን እንደሚቀበል እነሱን ይጠይቁ።
gap-no_embassy_known = ለዚህ ቦታ የሚያገለግል የአገርዎ ኤምባሲም ሆነ የአገርዎ የስልክ መስመር በዚህ ማውጫ ውስጥ የለም።
gap-need_not_known = በእነዚህ ጉዳዮች እዚህ የሚረዳ ማንም በማውጫው ውስጥ የለም፦
gap-as-of = ስለዚህ አገር የቅርብ ጊዜው ገጽ (እ.ኤ.አ.)፦ { $date }። እኛ የማናውቀው እርዳታ ሊኖር ይችላል።
gap-nearest = ከምናውቃቸው በጣም የሚቀርቡት፦

## If somebody says no.

ladder-title = አይሆንም ካሉ፣ ወይም የሚመልስ ሰው ከሌለ
ladder-all-day = ቀን እና ሌሊት
ladder-no-end = እዚህ ቀን እና ሌሊት ሁልጊዜ የሚነሳ የእርዳታ ስልክ አናውቅም።

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = የሚያገኙባቸው መንገዶች ሁሉ፣ እና ምን እንደሚጠይቁ
referral-more-of = የሚያገኙባቸው መንገዶች ሁሉ፣ እና ምን እንደሚጠይቁ፦ { $name }
referral-less = ጥቂቱን ብቻ ይመልከቱ
referral-entry = ሙሉ መረጃው
referral-elsewhere = እነዚህ እርስዎ ካሉበት አይሠሩም፦
referral-ask = ምን እንደሚጠይቁ
referral-knows = መደወልዎን ማን እንደሚያውቅ
referral-until = በእነሱ አገር ሰዓት እስከ { $time } ክፍት ነው (የፈረንጆች አቆጣጠር)
referral-opens = አሁን ዝግ ነው። የሚከፈተው፦ { $day }፣ { $time } በእነሱ አገር ሰዓት (የፈረንጆች አቆጣጠር)
referral-all-day = ቀን እና ሌሊት ክፍት ነው
referral-local-time = እዚያ አሁን { $time } ነው (የፈረንጆች አቆጣጠር)

## How to reach it from here.

dialling-inside = እዚህ ሆነው እንዲህ ይደውሉ
dialling-inside_only = የሚሠራው { $country } ውስጥ ብቻ ነው። ከአገሩ ከመውጣትዎ በፊት ይጠቀሙበት።
dialling-from_abroad = ስልኩ የሚነሳው { $country } ውስጥ ነው። ወደ ሌላ አገር መደወል ብዙ ገንዘብ ሊያስከፍል ይችላል።
dialling-anywhere = ኢንተርኔት ያስፈልጋል
dialling-only_elsewhere = የሚሠራው { $country } ውስጥ ብቻ ነው
dialling-not_known_from_abroad = ከአገሩ ውጭ ይሠራ እንደሆነ አይታወቅም (አገሩ፦ { $country })
charge-free = በነፃ፦ ስልኩ ላይ ገንዘብ ባይኖርም ይሠራል
charge-charged = መደወሉ ገንዘብ ያስከፍላል
charge-not_known = ገንዘብ ሊያስከፍል ይችላል። ስልኩ ላይ ገንዘብ የለም? አንድ ጊዜ እንዲያስደውልዎት ሰው ይጠይቁ፣ ወይም በWi-Fi መልእክት ይጻፉ።

qr-show = እንደ QR ኮድ ይመልከቱ፦ { $what }
qr-text = የስልክ ካሜራ ወደ አራት ማዕዘኑ ምስል ያዙሩ። ያ ስልክ ይህን በዝርዝር ውስጥ ሊይዘው ይችላል።
qr-name = QR ኮድ፦ { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = ሴቶችን ትቀበላላችሁ?
ask-man = ወንዶችን ትቀበላላችሁ?
ask-gender = ማንን ትቀበላላችሁ፦ ሴቶችን፣ ወንዶችን ወይስ ሁለቱንም?
ask-under_18 = ዕድሜዬ ከ18 ዓመት በታች ነው። ትቀበሉኛላችሁ?
ask-adult = አዋቂ ነኝ። ትቀበሉኛላችሁ?
ask-with_children = አብረውኝ ልጆች አሉ። እነሱም መምጣት ይችላሉ?
ask-papers = እዚህ ፓስፖርት የለኝም። ሰነድ ያስፈልገኛል?
ask-referral = በራሴ መምጣት እችላለሁ? ወይስ የግድ ሌላ ሰው ሊልከኝ ይገባል?
ask-police_report = የግድ መጀመሪያ ወደ ፖሊስ መሄድ አለብኝ?
ask-language = { $language } የሚናገር ሰው ወይም አስተርጓሚ አለ?
ask-hurt = ተጎድቻለሁ። ሐኪም አለ?
fits-woman = ሴቶችን ይቀበላሉ
fits-man = ወንዶችን ይቀበላሉ
fits-gender = ሴቶችንም ወንዶችንም ይቀበላሉ
fits-under_18 = ከ18 ዓመት በታች የሆኑትን ይቀበላሉ
fits-adult = አዋቂዎችን ይቀበላሉ
fits-with_children = ልጆችንም ይቀበላሉ
fits-papers = ሰነድ አያስፈልግም
fits-referral = በራስዎ መሄድ ይችላሉ
fits-police_report = መጀመሪያ ወደ ፖሊስ መሄድ አያስፈልግዎትም
fits-language = { $language } ይናገራሉ፣ ወይም አስተርጓሚ አላቸው
fits-hurt = የተጎዱ ሰዎችን ያክማሉ
fits_not-woman = ሴቶችን አይቀበሉም
fits_not-man = ወንዶችን አይቀበሉም
fits_not-gender = የሚቀበሉት ሁሉንም ሰው አይደለም
fits_not-under_18 = ከ18 ዓመት በታች የሆኑትን አይቀበሉም
fits_not-adult = አዋቂዎችን አይቀበሉም
fits_not-with_children = ልጆችን አይቀበሉም
fits_not-papers = ሰነድ ማሳየት አለብዎት
fits_not-referral = ወደዚያ መሄድ የሚችሉት ሌላ ሰው ሲልክዎት ብቻ ነው
fits_not-police_report = መጀመሪያ ወደ ፖሊስ መሄድ አለብዎት
fits_not-language = { $language } የሚናገር ሰው የለም
fits_not-hurt = የተጎዱ ሰዎችን አያክሙም

## Who learns of a call: only what is known.

knows-police = ስልኩን የሚያነሳው ፖሊስ ወይም ሌላ የአደጋ ጊዜ አገልግሎት ነው።
knows-immigration = በኢሚግሬሽን ቢሮ ሥር ነው።
knows-own_government = የሚያስተዳድረው የራስዎ አገር መንግሥት ነው።
knows-government = የሚያስተዳድረው የአንድ አገር መንግሥት ነው።
knows-embassy = የሚያስተዳድረው ኤምባሲ ነው።
knows-not_known = መደወልዎን ሌላ ማን እንደሚያውቅ አይታወቅም። መጀመሪያ ይጠይቁ፦ «መደወሌን ለሌላ ሰው ትናገራላችሁ?»

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = መብቶችዎ
right-caution = አንዳንድ አገሮች በእነዚህ ደንቦች አልተስማሙም፤ ደንቦቹን የማያከብሩ ሰዎችም አሉ። እርስዎ ባሉበት የትኛው ደንብ እንደሚሠራ ጠበቃ ያውቃል።
right-source = { $name }፣ { $article }፣ እ.ኤ.አ. { $year } (በእንግሊዝኛ)
right-non_punishment = እርስዎ ተገድደው ለፈጸሟቸው ወንጀሎች ሊቀጡ አይገባም።
right-consular_contact = ከተያዙ ወይም ከታሰሩ ከኤምባሲዎ ጋር ለመነጋገር መጠየቅ ይችላሉ። ላለማነጋገርም መምረጥ ይችላሉ።
right-assistance = እርስዎ ፍርድ ቤት ቀርበው መናገር ባይፈልጉም እንኳ ከደረሰብዎት ጉዳት ለማገገም እርዳታ ሊያገኙ ይገባል።
right-no_detention = በሰነድዎ ምክንያት ወይም ወደዚህ በመጡበት መንገድ ምክንያት ሊታሰሩ አይገባም።
right-interpreter = ፍርድ ቤት ውስጥ ቋንቋው ካልገባዎት በነፃ አስተርጓሚ የማግኘት መብት አለዎት።
right-voluntary_return = ወደ አገር ቤት መመለስ የራስዎ ምርጫ ሊሆን ይገባል፤ ለደህንነትዎም የማያሰጋ ሊሆን ይገባል።
right-non_refoulement = ሊያሰቃዩዎት ወይም በማንነትዎ (ለምሳሌ በሃይማኖትዎ፣ በዘርዎ ወይም በአመለካከትዎ) ምክንያት ሊገድሉዎት ወደሚችሉበት አገር እርስዎን መላክ አይፈቀድም።
