### The page with the search box and the results.

search-label = ፍለጋ
search-hint = ፍለጋ፦ ቃል፣ አገር፣ ስልክ ቁጥር…
search-clear = ፍለጋውን ያጽዱ
results-count = { $count ->
    [0] የሚስማማ አልተገኘም
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
results-list = የተገኙት
results-opening = በመክፈት ላይ…
where-anywhere = ከየትኛውም ቦታ
where-city = { $city }፣ { $country }
where-secret = ሚስጥራዊ ቦታ፣ { $country }
needs-more = +{ $count }
reach-place = እዚያው ይሂዱ፦ አድራሻውን ይመልከቱ
nothing-chosen-title = ከዝርዝሩ ውስጥ አንድ አገልግሎት ይምረጡ
nothing-chosen-text = አገልግሎቱን የሚያገኙባቸው መንገዶች ሁሉ፣ የሚሰጠው እርዳታ እና መረጃው ከየት እንደሆነ እዚህ ይታያል።
nothing-chosen-promise = መረጃው የተወሰደው ማንም ሰው ሊያያቸው ከሚችላቸው ገጾች ነው። ይህን ማውጫ ለማዘጋጀት ማንም ሰው ወደ ቁጥሮቹ አልደወለም። ነገሮች ተለውጠው ሊሆን ይችላል፦ ወደ የትኛውም ቦታ ከመሄድዎ በፊት ይጠይቁ።
nothing-chosen-trace = ይህ ፕሮግራም በኮምፒውተሩ ዲስክ ላይ ምንም ነገር አይጽፍም። ነገር ግን ስክሪኑ ላይ ያለውን መደበቅ አይችልም፤ ስልክም የደወሏቸውን ቁጥሮች ዝርዝር ይይዛል።

empty-title = ይህን ሁሉ በአንድ ላይ የሚያሟላ የለም
empty-loosen = ከእነዚህ አንዱን ትተው ይሞክሩ፦
empty-without = ያለ «{ $values }» ({ $filter })፦ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
empty-without-words = ያለ «{ $words }» ቃላት፦ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
empty-any-need = ሁሉም ሳይሆን ከሚያስፈልግዎት ቢያንስ አንዱ፦ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
empty-clear-all = ሁሉንም ያጽዱ፦ { $count ->
    [one] { $count } አገልግሎት
   *[other] { $count } አገልግሎቶች
}
