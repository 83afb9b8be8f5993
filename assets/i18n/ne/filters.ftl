### The pane of filters and the chips above the results.

filters-title = फिल्टर
filters-button-count = फिल्टर ({ $count })
filters-show-results = { $count ->
    [one] { $count } नतिजा हेर्नुहोस्
   *[other] { $count } नतिजा हेर्नुहोस्
}
filters-clear-all = सबै हटाउनुहोस्
filters-clear = हटाउनुहोस्: { $filter }
filters-remove = हटाउनुहोस्: { $value }

filter-country = मद्दत कहाँ चाहियो
filter-need = के चाहियो
filter-nationality = कुन देशको नागरिक
filter-language = उनीहरूले बोल्ने भाषा
filter-channel = सम्पर्क गर्ने उपाय
filter-openness = अहिले खुला छ कि छैन
filter-grade = कुरा कति पक्का छ
filter-kind = उनीहरू को हुन्

filters-find = यहाँ खोज्नुहोस्: { $filter }
filters-find-hint = खोज्नुहोस्…
filters-find-none = यस्तो केही भेटिएन
filters-show-all = सबै { $count } देखाउनुहोस्
filters-show-fewer = थोरै देखाउनुहोस्
filters-need-any = यीमध्ये कुनै एक
filters-need-all = यी सबै
filters-value = { $value }, { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
filters-unfold = यसका भाग: { $need }
country-worldwide = संसारभर वा अनलाइन
