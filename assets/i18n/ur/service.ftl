### The page of one service.

service-back = فہرست پر واپس
service-close = بند کریں
service-opening = کھل رہا ہے…

service-alert = پہلے یہ جان لیں
reach-title = ان سے رابطہ کیسے کریں
reach-none = کوئی نمبر، ای میل یا ویب سائٹ معلوم نہیں۔
reach-copy = { $what } کاپی کریں
reach-copy-word = کاپی
reach-enlarge = { $what } بڑا کر کے دکھائیں
reach-inside-only = صرف { $country } کے اندر چلتا ہے
reach-from-abroad = دوسرے ملک سے: { $number }
reach-abroad-unknown = معلوم نہیں کہ { $country } سے باہر چلتا ہے یا نہیں
reach-free = مفت کال
reach-email = ای میل
reach-web = ویب سائٹ
reach-web-note = یہ پروگرام انٹرنیٹ کے بغیر چلتا ہے۔ ویب سائٹ کھولنے کے لیے اس کا پتہ کاپی کر کے براؤزر میں ڈالیں۔ براؤزر یاد رکھتا ہے کہ آپ نے کون سے صفحے کھولے۔

gives-title = وہ کس چیز میں مدد کرتے ہیں
whom-title = کن لوگوں کے لیے
whom-nationals = ان ملکوں کے شہریوں کے لیے: { $countries }
whom-nationals-unknown = شہریت: بتایا نہیں گیا۔ پوچھ لیں کہ وہ آپ کے ملک کے لوگوں کی مدد کرتے ہیں یا نہیں۔
whom-female = عورتوں اور لڑکیوں کے لیے
whom-male = مردوں اور لڑکوں کے لیے
whom-both = عورتوں اور مردوں، دونوں کے لیے
whom-genders-unknown = عورتیں یا مرد: بتایا نہیں گیا۔ پوچھ لیں۔
whom-adults = بالغ لوگ: ہاں
whom-adults-not = بالغ لوگ: نہیں
whom-children = 18 سال سے کم عمر: ہاں
whom-children-not = 18 سال سے کم عمر: نہیں
whom-ages-unknown = عمر: بتایا نہیں گیا۔ پوچھ لیں۔
whom-minimum-age = عمر { $age } سال یا اس سے زیادہ
whom-covers = ان ملکوں میں موجود لوگوں کے لیے: { $countries }
whom-anywhere = کہیں سے بھی رابطہ کیا جا سکتا ہے

papers-title = کاغذات اور شرطیں
papers-needed = کاغذات دکھانے ہوں گے۔
papers-not-needed = کاغذات کی ضرورت نہیں۔
papers-unknown = کاغذات: بتایا نہیں گیا۔ پوچھ لیں کہ کیا ساتھ لانا ہے، اور اگر آپ کے پاس کاغذات نہیں تو انہیں بتا دیں۔
referral-needed = ضروری ہے کہ کوئی اور آپ کو وہاں بھیجے (مثلاً پولیس یا کوئی امدادی کارکن)۔
referral-not-needed = آپ خود وہاں جا سکتے ہیں۔
referral-unknown = کیا آپ خود وہاں جا سکتے ہیں؟ بتایا نہیں گیا۔ پوچھ لیں۔
police-report-needed = پہلے پولیس میں رپورٹ کرانا ضروری ہے۔
police-report-not-needed = پولیس میں رپورٹ کرانا ضروری نہیں۔
police-report-unknown = کیا پہلے پولیس کے پاس جانا ضروری ہے؟ بتایا نہیں گیا۔ پوچھ لیں۔

hours-title = وہ کب ملتے ہیں
hours-unknown = اوقات معلوم نہیں۔ رابطہ کر کے دیکھیں، یا پوچھ لیں کہ وہ کب ملتے ہیں۔
hours-local = { $country } کا مقامی وقت

languages-title = زبانیں
languages-unknown = معلوم نہیں۔ پوچھ لیں کہ کوئی آپ کی زبان بولتا ہے یا نہیں۔

cost-title = خرچہ
cost-unknown = بتایا نہیں گیا۔ پوچھ لیں کہ مفت ہے یا نہیں۔

place-title = کہاں
place-secret = وہاں موجود لوگوں کی حفاظت کے لیے یہ جگہ خفیہ رکھی جاتی ہے۔ پہلے کال کریں: وہ بتائیں گے کہ کیسے آنا ہے۔
place-unknown = پتہ معلوم نہیں۔ ملک: { $country }۔
place-worldwide = فون پر یا آن لائن۔

sources-title = یہ کہاں لکھا ہے
sources-not-called = اس ڈائریکٹری کے لیے کسی نے اس نمبر پر کال نہیں کی۔
sources-not-contacted = اس ڈائریکٹری کے لیے کسی نے ان سے رابطہ نہیں کیا۔
sources-newest = سب سے نیا صفحہ: { $date } ({ $ago })۔
sources-undated = ان صفحوں پر تاریخ نہیں لکھی۔ ہو سکتا ہے پرانے ہوں۔
source-date = شائع ہوا: { $date }
source-date-unknown = تاریخ نہیں

summary-title = مزید معلومات (انگریزی میں)
note-in-english = انگریزی میں

large-close = بند کریں
large-number = نمبر: { $number }
