### The page with the search box and the results.

search-label = Maghanap
search-hint = Maghanap: salita, bansa, numero…
search-clear = Burahin ang hinahanap
results-count = { $count ->
    [0] Walang tugma
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
results-list = Mga resulta
results-opening = Binubuksan…
where-anywhere = Kahit nasaan kayo
where-city = { $city }, { $country }
where-secret = Lihim na lugar, { $country }
needs-more = +{ $count }
reach-place = Puntahan: tingnan ang address
nothing-chosen-title = Pumili ng serbisyo sa listahan
nothing-chosen-text = Dito ninyo makikita ang lahat ng paraan para makontak sila, kung ano ang naitutulong nila, at kung saan galing ang impormasyon.
nothing-chosen-promise = Galing sa mga pampublikong web page ang impormasyon dito. Wala pang sumubok na tumawag sa mga numerong ito para sa listahang ito. Baka may nagbago na: magtanong muna bago kayo bumiyahe kahit saan.
nothing-chosen-trace = Walang isinusulat ang programang ito sa disk ng computer. Pero hindi nito maitatago ang nasa screen, at naiiwan sa telepono ang listahan ng mga tinawagan.

empty-title = Walang tugma sa lahat ng ito nang sabay
empty-loosen = Subukan nang wala ang isa sa mga ito:
empty-without = Kung wala ang “{ $values }” ({ $filter }): { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
empty-without-words = Kung wala ang mga salitang “{ $words }”: { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
empty-any-need = Kahit alin lang sa mga kailangan ninyo, hindi lahat: { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
empty-clear-all = Alisin lahat: { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
