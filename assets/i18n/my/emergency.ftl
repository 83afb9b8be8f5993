### The bar with the emergency numbers, at the top of the window.

emergency-title = အခု အန္တရာယ်ရှိနေလား။
emergency-choose = အခု ရောက်နေတဲ့နိုင်ငံကို ရွေးပါ။ အဲဒီနိုင်ငံရဲ့ အရေးပေါ်ဖုန်းနံပါတ်တွေကို မြင်ရပါမယ်။
emergency-choose-button = နိုင်ငံ ရွေးပါ
emergency-country = { $country } မှာ
emergency-none = { $country } အတွက် အရေးပေါ်ဖုန်းနံပါတ် မသိရပါ။ အနားမှာရှိတဲ့လူကို မေးပါ။
emergency-number = { $number }၊ { $purpose }၊ { $country }
emergency-more = နောက်ထပ် နိုင်ငံ { $count } ခု

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = အရေးပေါ်ကိစ္စအားလုံး
purpose-police = ရဲ
purpose-ambulance = လူနာတင်ကား
purpose-fire = မီးသတ်
purpose-ambulance-and-fire = လူနာတင်ကားနဲ့ မီးသတ်
purpose-police-and-ambulance = ရဲနဲ့ လူနာတင်ကား
purpose-tourist-police = ခရီးသွားရဲ
purpose-from-abroad = တခြားနိုင်ငံက ခေါ်ရန်
purpose-police--human-trafficking = ရဲ၊ လူကုန်ကူးမှု
purpose-police--free-call = ရဲ၊ အခမဲ့ခေါ်
purpose-ambulance-and-rescue = လူနာတင်ကားနဲ့ ကယ်ဆယ်ရေး
purpose-search-and-rescue = ရှာဖွေကယ်ဆယ်ရေး
purpose-police-and-fire = ရဲနဲ့ မီးသတ်
purpose-police-and-emergencies = ရဲနဲ့ အရေးပေါ်
purpose-police-hotline = ရဲ ဟော့လိုင်း
purpose-police--not-urgent = ရဲ၊ အရေးမပေါ်ရင်
purpose-urgent = အရေးပေါ်
purpose-not-urgent = အရေးမပေါ်ရင်
purpose-gendarmerie = စစ်တပ်ပုံစံရဲ (Gendarmerie)
purpose-foreigner-control-police = နိုင်ငံခြားသားစစ်တဲ့ရဲ
purpose-gender-violence = အမျိုးသမီးအပေါ် အကြမ်းဖက်မှု
purpose-women-s-desk = ရဲ၊ အမျိုးသမီးဌာန
purpose-trafficking-reports = လူကုန်ကူးမှု တိုင်ရန်
purpose-crime-stop = ရာဇဝတ်မှု သတင်းပေးရန် (Crime Stop)
purpose-hospital-emergency-room = ဆေးရုံ အရေးပေါ်ခန်း
purpose-tourist-help--day-and-night = ခရီးသွားအကူအညီ၊ နေ့ရောညပါ
purpose-national-emergency-line--ministry-of-security = တစ်နိုင်ငံလုံး အရေးပေါ်ဖုန်း၊ လုံခြုံရေးဝန်ကြီးဌာန
purpose-from-landlines = ကြိုးဖုန်းကနေ
purpose-from-mobile-phones = လက်ကိုင်ဖုန်းကနေ
purpose-from-econet-mobiles = Econet လက်ကိုင်ဖုန်းကနေ
purpose-from-netone-mobiles = NetOne လက်ကိုင်ဖုန်းကနေ
purpose-older-list = စာရင်းအဟောင်း
purpose-english = အင်္ဂလိပ်လို
purpose-french = ပြင်သစ်လို
