### The pane of filters and the chips above the results.

filters-title = Mga filter
filters-button-count = Mga filter ({ $count })
filters-show-results = { $count ->
    [one] Tingnan ang { $count } resulta
   *[other] Tingnan ang { $count } resulta
}
filters-clear-all = Alisin lahat
filters-clear = Alisin lahat: { $filter }
filters-remove = Alisin: { $value }

filter-country = Saan ninyo kailangan ng tulong
filter-need = Ano ang kailangan ninyo
filter-nationality = Nasyonalidad ninyo
filter-language = Wikang alam nila
filter-channel = Paano sila makokontak
filter-openness = Bukas ba ngayon
filter-grade = Gaano kami kasigurado
filter-kind = Sino sila

filters-find = Maghanap sa: { $filter }
filters-find-hint = Hanapin…
filters-find-none = Walang ganito
filters-show-all = Ipakita lahat ({ $count })
filters-show-fewer = Itago ang iba
filters-need-any = Kahit alin dito
filters-need-all = Lahat ng ito
filters-value = { $value }, { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}
filters-unfold = Mga bahagi ng: { $need }
country-worldwide = Buong mundo o online
