### The page of one service.

service-back = စာရင်းကို ပြန်သွားပါ
service-close = ပိတ်ပါ
service-opening = ဖွင့်နေတယ်…

service-alert = ဒါကို အရင်သိထားပါ
reach-title = ဘယ်လို ဆက်သွယ်မလဲ
reach-none = ဖုန်းနံပါတ်၊ အီးမေးလ်၊ ဝဘ်စာမျက်နှာ ဘာမှ မသိရပါ။
reach-copy = { $what } ကို ကူးပါ
reach-copy-word = ကူးပါ
reach-enlarge = { $what } ကို အကြီးပြပါ
reach-inside-only = { $country } အတွင်းမှာပဲ သုံးလို့ရတယ်
reach-from-abroad = တခြားနိုင်ငံကနေ: { $number }
reach-abroad-unknown = { $country } အပြင်ကနေ သုံးလို့ရမရ မသိရပါ
reach-free = အခမဲ့ခေါ်လို့ရတယ်
reach-email = အီးမေးလ်
reach-web = ဝဘ်စာမျက်နှာ
reach-web-note = ဒီပရိုဂရမ်က အင်တာနက်နဲ့ မချိတ်ထားပါဘူး။ ဝဘ်စာမျက်နှာကို ဖွင့်ချင်ရင် ဝဘ်လိပ်စာကို ကူးပြီး ဘရောက်ဇာထဲမှာ ထည့်ပါ။ ဘရောက်ဇာက ဖွင့်ခဲ့တဲ့ စာမျက်နှာတွေကို မှတ်ထားပါတယ်။

gives-title = ဘာတွေ ကူညီပေးသလဲ
whom-title = ဘယ်သူတွေအတွက်လဲ
whom-nationals = ဒီနိုင်ငံသားတွေအတွက်: { $countries }
whom-nationals-unknown = ဘယ်နိုင်ငံသားတွေအတွက်လဲ: ပြောမထားပါ။ ကိုယ့်နိုင်ငံသားတွေကို ကူညီသလား မေးပါ။
whom-female = အမျိုးသမီးနဲ့ မိန်းကလေးတွေအတွက်
whom-male = အမျိုးသားနဲ့ ယောက်ျားလေးတွေအတွက်
whom-both = အမျိုးသမီးရော အမျိုးသားပါ
whom-genders-unknown = အမျိုးသမီးလား အမျိုးသားလား: ပြောမထားပါ။ မေးပါ။
whom-adults = လူကြီး: လက်ခံတယ်
whom-adults-not = လူကြီး: လက်မခံဘူး
whom-children = အသက် 18 မပြည့်သေးသူ: လက်ခံတယ်
whom-children-not = အသက် 18 မပြည့်သေးသူ: လက်မခံဘူး
whom-ages-unknown = အသက်: ပြောမထားပါ။ မေးပါ။
whom-minimum-age = အသက် { $age } နှစ်ကစပြီး
whom-covers = ဒီနေရာတွေကနေ ဆက်သွယ်လို့ရတယ်: { $countries }
whom-anywhere = ဘယ်နေရာကမဆို ဆက်သွယ်လို့ရတယ်

papers-title = စာရွက်စာတမ်းနဲ့ လိုအပ်ချက်
papers-needed = စာရွက်စာတမ်း ပြရပါမယ်။
papers-not-needed = စာရွက်စာတမ်း မလိုပါဘူး။
papers-unknown = စာရွက်စာတမ်း: ပြောမထားပါ။ ဘာယူလာရမလဲ မေးပါ။ စာရွက်စာတမ်း မရှိရင်လည်း ပြောပြပါ။
referral-needed = ကိုယ်တိုင် သွားလို့မရပါဘူး။ တခြားသူတစ်ယောက်က အဲဒီကို ညွှန်းပေးရပါမယ် (ဥပမာ ရဲ ဒါမှမဟုတ် ကူညီပေးနေတဲ့ ဝန်ထမ်း)။
referral-not-needed = ကိုယ်တိုင် သွားလို့ရပါတယ်။
referral-unknown = ကိုယ်တိုင် သွားလို့ရသလား: ပြောမထားပါ။ မေးပါ။
police-report-needed = ရဲဆီမှာ အရင် တိုင်ရပါမယ်။
police-report-not-needed = ရဲဆီမှာ တိုင်စရာ မလိုပါဘူး။
police-report-unknown = ရဲဆီမှာ အရင် တိုင်ရမလား: ပြောမထားပါ။ မေးပါ။

hours-title = လူရှိတဲ့အချိန်
hours-unknown = ဖွင့်ချိန် မသိရပါ။ ဆက်သွယ်ကြည့်ပါ၊ ဒါမှမဟုတ် ဘယ်အချိန်ရှိသလဲ မေးပါ။
hours-local = { $country } စံတော်ချိန်

languages-title = ဘာသာစကား
languages-unknown = မသိရပါ။ ကိုယ့်ဘာသာစကား ပြောတတ်တဲ့သူ ရှိသလား မေးပါ။

cost-title = ကုန်ကျစရိတ်
cost-unknown = ပြောမထားပါ။ အခမဲ့လား မေးပါ။

place-title = ဘယ်မှာလဲ
place-secret = အဲဒီမှာနေတဲ့သူတွေကို ကာကွယ်ဖို့ နေရာကို လျှို့ဝှက်ထားပါတယ်။ အရင် ဖုန်းဆက်ပါ။ ဘယ်လိုလာရမလဲ သူတို့က ပြောပြပါမယ်။
place-unknown = လိပ်စာ မသိရပါ။ နိုင်ငံ: { $country }
place-worldwide = ဖုန်းနဲ့ ဒါမှမဟုတ် အွန်လိုင်းကနေ။

sources-title = ဘယ်သူ ပြောထားသလဲ
sources-not-called = ဒီလိပ်စာစာရင်းကို လုပ်တုန်းက ဒီဖုန်းနံပါတ်ကို ဘယ်သူမှ ခေါ်မကြည့်ခဲ့ပါဘူး။
sources-not-contacted = ဒီလိပ်စာစာရင်းကို လုပ်တုန်းက သူတို့ကို ဘယ်သူမှ ဆက်သွယ်မကြည့်ခဲ့ပါဘူး။
sources-newest = အသစ်ဆုံး စာမျက်နှာ: { $date } ({ $ago })။
sources-undated = စာမျက်နှာတွေမှာ ရက်စွဲ မပါပါဘူး။ ဟောင်းနေတာ ဖြစ်နိုင်ပါတယ်။
source-date = တင်ခဲ့တဲ့ရက်: { $date }
source-date-unknown = ရက်စွဲ မပါ

summary-title = အသေးစိတ် (အင်္ဂလိပ်လို)
note-in-english = အင်္ဂလိပ်လို

large-close = ပိတ်ပါ
large-number = နံပါတ်: { $number }
