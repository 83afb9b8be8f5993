### What the directory has and does not have: countries and needs in one table.

coverage-title = ہمیں کیا معلوم ہے، اور کیا نہیں
coverage-text = اس ڈائریکٹری میں ہر ملک اور ہر ضرورت کے لیے کتنی سروسز ہیں۔ خالی خانے کا مطلب یہ نہیں کہ مدد موجود نہیں: مطلب صرف یہ ہے کہ ہمیں کوئی معلوم نہیں۔
coverage-counting = گنتی ہو رہی ہے…
coverage-country = ملک
coverage-back = تلاش پر واپس
coverage-box = { $country }، { $need }: { $count ->
    [one] { $count } سروس
   *[other] { $count } سروسز
}، سب سے پکی بات: { $grade }
coverage-box-empty = { $country }، { $need }: کچھ معلوم نہیں
coverage-few = کم
coverage-many = زیادہ
