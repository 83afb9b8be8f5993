### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = ይህ ቁጥር ወይም ሊንክ እውነተኛ ነው?
check-text = ሰው የሰጠዎትን ቁጥር፣ ሊንክ፣ ኢሜይል ወይም ስም ይጻፉ ወይም ይለጥፉ። ወደ የትኛውም ቦታ ምንም አይላክም።
check-label = ቁጥር፣ ሊንክ፣ ኢሜይል ወይም ስም
check-hint = ቁጥር፣ ሊንክ፣ ኢሜይል፣ ስም…
check-read_as-phone = እንደ ስልክ ቁጥር ተወስዷል
check-read_as-email = እንደ ኢሜይል ተወስዷል
check-read_as-page = እንደ ድረ ገጽ ተወስዷል
check-read_as-handle = በመልእክት አፕ ወይም በማኅበራዊ ሚዲያ ላይ እንዳለ ስም ተወስዷል
check-read_as-nothing = ይህ እኛ የምናውቀው ዓይነት ቁጥር፣ ሊንክ፣ ኢሜይል ወይም ስም አይደለም።

check-listed = በዚህ ማውጫ ውስጥ አለ
check-listed-text = ይህ ብቻውን የጻፈልዎት ወይም የደወለልዎት ማን እንደሆነ አያረጋግጥም፦ ስክሪን ላይ የሚታይ ቁጥር አስመስሎ የተሠራ ሊሆን ይችላል። ከታች ባለው ቁጥር ወይም አድራሻ ድርጅቱን እርስዎ ራስዎ ያነጋግሩ።
check-replaced = በፊት እውነተኛ ነበር። አገልግሎቱ አሁን ጨርሶ ተዘግቷል።
check-instead = ይኸው ድርጅት አሁን የሚጠቀምበት፦
check-no-instead = ይህን የተካ ሌላ ነገር በዚህ ማውጫ ውስጥ የለም።
check-looks_like = ይጠንቀቁ፦ እውነተኛውን ይመስላል፣ ግን የተለየ ነው
check-looks_like-text = የሚያጭበረብሩ ሰዎች ትክክለኛውን በጣም የሚመስሉ ቁጥሮችን እና ሊንኮችን ይጠቀማሉ። ማውጫው ውስጥ ያለውን ይጠቀሙ።
check-not_listed = በዚህ ማውጫ ውስጥ የለም
check-not_listed-text = ይህ ሐሰተኛ መሆኑን አያረጋግጥም። እኛ የማናውቃቸውም አሉ።
check-how-page = የድርጅቱን የራሱን ገጽ እርስዎ ራስዎ ይፈልጉ። የተላከልዎትን ሊንክ አይጠቀሙ።
check-how-ask = በዚያ ገጽ ላይ ወዳለው ቁጥር ይደውሉ። ይህ ሰው ለእነሱ ይሠራ እንደሆነ ይጠይቁ።
check-how-money = ገንዘብ፣ ፓስፖርትዎን ወይም የይለፍ ቃልዎን (ፓስወርድ) የሚጠይቅዎት፣ ወይም ለማንም እንዳይናገሩ የሚልዎት ሰው ካለ ይጠንቀቁ።
check-given = እርስዎ የጻፉት
check-real = ማውጫው ውስጥ ያለው

## How a contact differs from a listed one.

difference-lookalike_letters = እውነተኛዎቹን የሚመስሉ ሌሎች ፊደሎች አሉት
difference-other_ending = የአድራሻው መጨረሻ የተለየ ነው
difference-listed_inside = እውነተኛውን ስም በውስጡ ይዟል፣ ግን ራሱ አይደለም
difference-one_differs = አንድ ፊደል ወይም ቁጥር የተለየ ነው
difference-swapped = ሁለት ፊደሎች ወይም ቁጥሮች ቦታ ተለዋውጠዋል
difference-one_missing = አንድ ፊደል ወይም ቁጥር ጎድሏል
difference-one_more = አንድ ትርፍ ፊደል ወይም ቁጥር አለው
difference-other_platform = እውነተኛው ያለው በሌላ አፕ ወይም ኔትወርክ ላይ ነው
difference-other_country = ቁጥሩ አንድ ዓይነት ነው፣ ግን የሌላ አገር ነው
