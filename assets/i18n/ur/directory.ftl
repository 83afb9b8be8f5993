### The page with the search box and the results.

search-label = تلاش
search-hint = تلاش کریں: کوئی لفظ، ملک، نمبر…
search-clear = تلاش مٹائیں
results-count = { $count ->
    [0] کچھ نہیں ملا
    [one] { $count } سروس
   *[other] { $count } سروسز
}
results-list = نتائج
results-opening = کھل رہا ہے…
where-anywhere = کہیں سے بھی
where-city = { $city }، { $country }
where-secret = خفیہ جگہ، { $country }
needs-more = +{ $count }
reach-place = خود وہاں جائیں: پتہ دیکھیں
nothing-chosen-title = فہرست میں سے کوئی سروس چنیں
nothing-chosen-text = یہاں نظر آئے گا کہ ان سے رابطے کے کون کون سے طریقے ہیں، وہ کیا مدد دیتے ہیں، اور یہ بات کہاں سے معلوم ہوئی۔
nothing-chosen-promise = یہ معلومات ایسے ویب صفحوں سے لی گئی ہیں جنہیں کوئی بھی دیکھ سکتا ہے۔ اس ڈائریکٹری کے لیے کسی نے یہاں لکھے نمبروں پر کال نہیں کی۔ ہو سکتا ہے کچھ بدل گیا ہو: کہیں بھی جانے سے پہلے پوچھ لیں۔
nothing-chosen-trace = یہ پروگرام کمپیوٹر کی ڈسک پر کچھ نہیں لکھتا۔ لیکن جو سکرین پر نظر آ رہا ہے اسے یہ چھپا نہیں سکتا، اور فون اپنی کالوں کی فہرست رکھتا ہے۔

empty-title = ایسا کچھ نہیں جس میں یہ سب ایک ساتھ ہو
empty-loosen = ان میں سے کوئی ایک ہٹا کر دیکھیں:
empty-without = "{ $values }" کے بغیر ({ $filter }): { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}
empty-without-words = لفظ "{ $words }" کے بغیر: { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}
empty-any-need = سب کے بجائے آپ کی کوئی ایک ضرورت: { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}
empty-clear-all = سب ہٹائیں: { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}
