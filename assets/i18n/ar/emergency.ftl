### The bar with the emergency numbers, at the top of the window.

emergency-title = في خطر الآن؟
emergency-choose = اختاروا البلد الذي أنتم فيه الآن لتظهر لكم أرقام الطوارئ فيه.
emergency-choose-button = اختيار البلد
emergency-country = في { $country }
emergency-none = لا نعرف رقم طوارئ لهذا البلد: { $country }. اسألوا أحد الناس من حولكم.
emergency-number = { $number }، { $purpose }، { $country }
emergency-more = { $count ->
    [zero] ولا بلد آخر
    [one] وبلد واحد آخر
    [two] وبلدان آخران
    [few] و{ $count } بلدان أخرى
    [many] و{ $count } بلدًا آخر
   *[other] و{ $count } بلد آخر
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = كل حالات الطوارئ
purpose-police = الشرطة
purpose-ambulance = الإسعاف
purpose-fire = الإطفاء
purpose-ambulance-and-fire = الإسعاف والإطفاء
purpose-police-and-ambulance = الشرطة والإسعاف
purpose-tourist-police = شرطة السياحة
purpose-from-abroad = من خارج البلد
purpose-police--human-trafficking = الشرطة، الاتجار بالبشر
purpose-police--free-call = الشرطة، مكالمة مجانية
purpose-ambulance-and-rescue = الإسعاف والإنقاذ
purpose-search-and-rescue = البحث والإنقاذ
purpose-police-and-fire = الشرطة والإطفاء
purpose-police-and-emergencies = الشرطة والطوارئ
purpose-police-hotline = خط الشرطة
purpose-police--not-urgent = الشرطة، حالات غير مستعجلة
purpose-urgent = حالات مستعجلة
purpose-not-urgent = حالات غير مستعجلة
purpose-gendarmerie = شرطة الدرك
purpose-foreigner-control-police = شرطة مراقبة الأجانب
purpose-gender-violence = العنف ضد النساء
purpose-women-s-desk = قسم النساء
purpose-trafficking-reports = بلاغات الاتجار بالبشر
purpose-crime-stop = الإبلاغ عن الجرائم
purpose-hospital-emergency-room = طوارئ المستشفى
purpose-tourist-help--day-and-night = مساعدة السياح، ليلًا ونهارًا
purpose-national-emergency-line--ministry-of-security = خط الطوارئ الوطني، وزارة الأمن
purpose-from-landlines = من الهاتف الثابت
purpose-from-mobile-phones = من الهاتف المحمول
purpose-from-econet-mobiles = من محمول Econet
purpose-from-netone-mobiles = من محمول NetOne
purpose-older-list = قائمة أقدم
purpose-english = الإنجليزية
purpose-french = الفرنسية
