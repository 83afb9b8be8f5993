### What the directory has and does not have: countries and needs in one table.

coverage-title = የምናውቀው እና የማናውቀው
coverage-text = በየአገሩ ለየእርዳታው ዓይነት በዚህ ማውጫ ውስጥ ስንት አገልግሎቶች እንዳሉ ያሳያል። ባዶ ሣጥን እርዳታ የለም ማለት አይደለም፤ እኛ የምናውቀው የለም ማለት ብቻ ነው።
coverage-counting = በመቁጠር ላይ…
coverage-country = አገር
coverage-back = ወደ ፍለጋው ይመለሱ
coverage-box = { $country }፣ { $need }፦ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}፣ የተሻለው መረጃ፦ { $grade }
coverage-box-empty = { $country }፣ { $need }፦ የሚታወቅ የለም
coverage-few = ጥቂት
coverage-many = ብዙ
