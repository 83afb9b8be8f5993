### The page with the search box and the results.

search-label = بحث
search-hint = بحث: كلمة أو بلد أو رقم…
search-clear = مسح البحث
results-count = { $count ->
    [0] لا توجد نتائج
    [zero] لا توجد نتائج
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
results-list = النتائج
results-opening = جارٍ الفتح…
where-anywhere = من أي مكان
where-city = { $city }، { $country }
where-secret = مكان سري، { $country }
needs-more = +{ $count }
reach-place = بالذهاب إلى هناك: انظروا العنوان
nothing-chosen-title = اختاروا خدمة من القائمة
nothing-chosen-text = ستظهر هنا كل طرق التواصل معها، والمساعدة التي تقدمها، ومن أين جاءت هذه المعلومات.
nothing-chosen-promise = هذه المعلومات من صفحات منشورة للجميع. لم يتصل أحد بهذه الأرقام عند إعداد هذا الدليل. ربما تغيّر شيء: اسألوا قبل أن تذهبوا إلى أي مكان.
nothing-chosen-trace = هذا البرنامج لا يكتب شيئًا على قرص الجهاز. لكنه لا يستطيع إخفاء ما يظهر على الشاشة، والهاتف يحتفظ بقائمة مكالماته.

empty-title = لا شيء يجمع كل هذه الشروط معًا
empty-loosen = جرّبوا بدون واحد منها:
empty-without = بدون «{ $values }» ({ $filter }): { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
empty-without-words = بدون الكلمات «{ $words }»: { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
empty-any-need = تكفي حاجة واحدة بدلًا من كلها: { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
empty-clear-all = مسح الكل: { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
