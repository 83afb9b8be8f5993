### The pane of filters and the chips above the results.

filters-title = फिल्टर
filters-button-count = फिल्टर ({ $count })
filters-show-results = { $count ->
    [one] { $count } नतीजा देखें
   *[other] { $count } नतीजे देखें
}
filters-clear-all = सब हटाएँ
filters-clear = हटाएँ: { $filter }
filters-remove = हटाएँ: { $value }

filter-country = मदद कहाँ चाहिए
filter-need = क्या चाहिए
filter-nationality = आपकी नागरिकता
filter-language = वे कौन-सी भाषा बोलते हैं
filter-channel = संपर्क का तरीका
filter-openness = अभी खुला है या नहीं
filter-grade = बात कितनी पक्की है
filter-kind = वे कौन हैं

filters-find = यहाँ ढूँढें: { $filter }
filters-find-hint = ढूँढें…
filters-find-none = ऐसा कुछ नहीं मिला
filters-show-all = सभी { $count } दिखाएँ
filters-show-fewer = कम दिखाएँ
filters-need-any = इनमें से कोई भी
filters-need-all = ये सभी
filters-value = { $value }, { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
filters-unfold = इसके हिस्से: { $need }
country-worldwide = दुनिया भर में या ऑनलाइन
