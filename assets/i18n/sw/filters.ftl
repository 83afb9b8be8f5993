### The pane of filters and the chips above the results.

filters-title = Machaguo
filters-button-count = Machaguo ({ $count })
filters-show-results = { $count ->
    [one] Onyesha tokeo { $count }
   *[other] Onyesha matokeo { $count }
}
filters-clear-all = Ondoa yote
filters-clear = Ondoa: { $filter }
filters-remove = Ondoa hii: { $value }

filter-country = Unahitaji msaada wapi
filter-need = Unachohitaji
filter-nationality = Uraia wako
filter-language = Lugha wanayozungumza
filter-channel = Jinsi ya kuwafikia
filter-openness = Iko wazi saa hii
filter-grade = Tuna uhakika kiasi gani
filter-kind = Wao ni nani

filters-find = Tafuta katika: { $filter }
filters-find-hint = Tafuta…
filters-find-none = Hakuna kama hicho
filters-show-all = Onyesha zote ({ $count })
filters-show-fewer = Onyesha chache
filters-need-any = Lolote kati ya haya
filters-need-all = Yote haya
filters-value = { $value }, { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}
filters-unfold = Sehemu za: { $need }
country-worldwide = Dunia nzima au mtandaoni
