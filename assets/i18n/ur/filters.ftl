### The pane of filters and the chips above the results.

filters-title = یہاں سے چنیں
filters-button-count = یہاں سے چنیں ({ $count })
filters-show-results = { $count ->
    [one] { $count } نتیجہ دیکھیں
   *[other] { $count } نتائج دیکھیں
}
filters-clear-all = سب ہٹائیں
filters-clear = ہٹائیں: { $filter }
filters-remove = ہٹائیں: { $value }

filter-country = مدد کہاں چاہیے
filter-need = کیا مدد چاہیے
filter-nationality = آپ کی شہریت
filter-language = وہ کون سی زبان بولتے ہیں
filter-channel = رابطے کا طریقہ
filter-openness = اس وقت کھلا یا بند
filter-grade = بات کتنی پکی ہے
filter-kind = وہ کون ہیں

filters-find = اس میں ڈھونڈیں: { $filter }
filters-find-hint = ڈھونڈیں…
filters-find-none = یہاں ایسا کچھ نہیں
filters-show-all = سب دکھائیں ({ $count })
filters-show-fewer = کم دکھائیں
filters-need-any = ان میں سے کوئی ایک
filters-need-all = یہ سب ایک ساتھ
filters-value = { $value }، { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}
filters-unfold = اس کے حصے: { $need }
country-worldwide = دنیا بھر میں یا آن لائن
