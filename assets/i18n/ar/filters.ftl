### The pane of filters and the chips above the results.

filters-title = خيارات البحث
filters-button-count = خيارات البحث ({ $count })
filters-show-results = { $count ->
    [zero] عرض النتائج ({ $count })
    [one] عرض نتيجة واحدة
    [two] عرض نتيجتين
    [few] عرض { $count } نتائج
    [many] عرض { $count } نتيجة
   *[other] عرض { $count } نتيجة
}
filters-clear-all = مسح الكل
filters-clear = مسح: { $filter }
filters-remove = إزالة: { $value }

filter-country = أين تحتاجون المساعدة
filter-need = ماذا تحتاجون
filter-nationality = جنسيتكم
filter-language = اللغة التي يتكلمونها
filter-channel = طريقة التواصل معهم
filter-openness = مفتوح الآن أم مغلق
filter-grade = درجة التأكد
filter-kind = من هم

filters-find = بحث في: { $filter }
filters-find-hint = بحث…
filters-find-none = لا يوجد شيء كهذا هنا
filters-show-all = عرض الكل ({ $count })
filters-show-fewer = عرض أقل
filters-need-any = أي واحد منها
filters-need-all = كلها معًا
filters-value = { $value }، { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
filters-unfold = أجزاء: { $need }
country-worldwide = كل العالم أو عبر الإنترنت
