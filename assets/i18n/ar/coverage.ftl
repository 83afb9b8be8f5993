### What the directory has and does not have: countries and needs in one table.

coverage-title = ما نعرفه وما لا نعرفه
coverage-text = عدد الخدمات الموجودة في هذا الدليل لكل بلد ولكل حاجة. الخانة الفارغة لا تعني أنه لا توجد مساعدة: تعني فقط أننا لا نعرف أي خدمة.
coverage-counting = جارٍ العدّ…
coverage-country = البلد
coverage-back = رجوع إلى البحث
coverage-box = { $country }، { $need }: { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}، أعلى درجة تأكد: { $grade }
coverage-box-empty = { $country }، { $need }: لا شيء معروف
coverage-few = قليل
coverage-many = كثير
