### The bar with the emergency numbers, at the top of the window.

emergency-title = ابھی خطرے میں ہیں؟
emergency-choose = آپ اس وقت جس ملک میں ہیں وہ چنیں، وہاں کے ایمرجنسی نمبر نظر آ جائیں گے۔
emergency-choose-button = ملک چنیں
emergency-country = { $country } میں
emergency-none = { $country } کا کوئی ایمرجنسی نمبر ہمیں معلوم نہیں۔ آس پاس کسی سے پوچھیں۔
emergency-number = { $number }، { $purpose }، { $country }
emergency-more = { $count ->
    [one] اور { $count } مزید ملک
   *[other] اور { $count } مزید ملک
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = ہر ایمرجنسی
purpose-police = پولیس
purpose-ambulance = ایمبولینس
purpose-fire = فائر بریگیڈ
purpose-ambulance-and-fire = ایمبولینس اور فائر بریگیڈ
purpose-police-and-ambulance = پولیس اور ایمبولینس
purpose-tourist-police = ٹورسٹ پولیس
purpose-from-abroad = دوسرے ملک سے
purpose-police--human-trafficking = پولیس، انسانی سمگلنگ
purpose-police--free-call = پولیس، مفت کال
purpose-ambulance-and-rescue = ایمبولینس اور ریسکیو
purpose-search-and-rescue = تلاش اور ریسکیو
purpose-police-and-fire = پولیس اور فائر بریگیڈ
purpose-police-and-emergencies = پولیس اور ہر ایمرجنسی
purpose-police-hotline = پولیس ہیلپ لائن
purpose-police--not-urgent = پولیس، فوری خطرہ نہ ہو تو
purpose-urgent = فوری مدد
purpose-not-urgent = فوری خطرہ نہ ہو تو
purpose-gendarmerie = نیم فوجی پولیس
purpose-foreigner-control-police = غیر ملکیوں کو چیک کرنے والی پولیس
purpose-gender-violence = عورتوں پر تشدد
purpose-women-s-desk = خواتین ڈیسک
purpose-trafficking-reports = انسانی سمگلنگ کی رپورٹ
purpose-crime-stop = جرم کی اطلاع
purpose-hospital-emergency-room = ہسپتال کی ایمرجنسی
purpose-tourist-help--day-and-night = سیاحوں کی مدد، دن رات
purpose-national-emergency-line--ministry-of-security = قومی ایمرجنسی لائن، وزارت سلامتی
purpose-from-landlines = لینڈ لائن سے
purpose-from-mobile-phones = موبائل سے
purpose-from-econet-mobiles = Econet کے موبائل سے
purpose-from-netone-mobiles = NetOne کے موبائل سے
purpose-older-list = پرانی فہرست
purpose-english = انگریزی
purpose-french = فرانسیسی
