### The first page after the language: what somebody can do here.

doors-title = ምን ማድረግ ይፈልጋሉ?
doors-plan = ምን ማድረግ እንዳለብኝ ያሳዩኝ
doors-plan-text = ሦስት አጫጭር ጥያቄዎች። ከዚያ ዕቅድ ይወጣል፦ መጀመሪያ ማንን እንደሚያነጋግሩ፣ ከዚያም ቀጥሎ ማን እንዳለ።
doors-directory = ራሴ እርዳታ ልፈልግ
doors-directory-text = መጠለያዎችን፣ ጠበቆችን፣ የእርዳታ ስልኮችን እና ሌሎችንም ሁሉ እዚህ ይፈልጉ።
doors-contact = ይህ ቁጥር ወይም ሊንክ እውነተኛ ነው?
doors-contact-text = ቁጥር፣ ሊንክ ወይም ስም የሰጠዎት ሰው አለ? እዚህ ያጣሩ።
doors-cards-text = ሌላ ቋንቋ ለሚናገር ሰው የሚያሳዩዋቸው ዓረፍተ ነገሮች።
doors-back = የመጀመሪያው ገጽ
