### The pane of filters and the chips above the results.

filters-title = ምርጫዎች
filters-button-count = ምርጫዎች ({ $count })
filters-show-results = { $count ->
    [one] { $count } ውጤት ይመልከቱ
   *[other] { $count } ውጤቶች ይመልከቱ
}
filters-clear-all = ሁሉንም ያጽዱ
filters-clear = ያጽዱ፦ { $filter }
filters-remove = ያውጡ፦ { $value }

filter-country = እርዳታ የሚፈልጉበት አገር
filter-need = የሚያስፈልግዎት
filter-nationality = ዜግነትዎ
filter-language = እነሱ የሚናገሩት ቋንቋ
filter-channel = እንዴት እንደሚያገኟቸው
filter-openness = በዚህ ሰዓት ክፍት የሆነ
filter-grade = ምን ያህል እርግጠኛ ነን
filter-kind = እነማን ናቸው

filters-find = ፍለጋ፦ { $filter }
filters-find-hint = ፍለጋ…
filters-find-none = እንዲህ ያለ የለም
filters-show-all = ሁሉንም ይመልከቱ ({ $count })
filters-show-fewer = ጥቂቶቹን ብቻ ይመልከቱ
filters-need-any = ቢያንስ አንዱ
filters-need-all = እነዚህ ሁሉ
filters-value = { $value }፣ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
filters-unfold = ዝርዝሩ፦ { $need }
country-worldwide = በዓለም ዙሪያ ወይም በኢንተርኔት
