### What is said when something does not work.

failure-title = ማውጫው ሊከፈት አልቻለም
failure-damaged = ይህ የፕሮግራሙ ቅጂ ተበላሽቷል። የሚያሳየው ነገር ስህተት ሊሆን ስለሚችል ምንም አያሳይም።
failure-unreadable = በፕሮግራሙ ውስጥ ያለው ማውጫ ሊነበብ አልቻለም።
failure-stopped = በፕሮግራሙ ስህተት ምክንያት ፍለጋው ቆሟል። መስኮቱን ዘግተው ፕሮግራሙን እንደገና ይክፈቱት።
failure-do = ፕሮግራሙን ካገኙበት ሰው ወይም ቦታ እንደገና ይውሰዱ። አሁን አደጋ ላይ ከሆኑ ባሉበት አገር የአደጋ ጊዜ ቁጥር ይደውሉ፣ ወይም አጠገብዎ ያለ ሰው እንዲደውልልዎ ይጠይቁ።
failure-reason = ለሚጠግነው ሰው፦ { $reason }
