### What the directory has and does not have: countries and needs in one table.

coverage-title = သိရတာတွေနဲ့ မသိရသေးတာတွေ
coverage-text = နိုင်ငံတစ်ခုစီ၊ အကူအညီတစ်မျိုးစီအတွက် ဒီလိပ်စာစာရင်းထဲမှာ အကူအညီပေးတဲ့နေရာ ဘယ်နှစ်ခု ပါသလဲ ပြထားပါတယ်။ အကွက် လွတ်နေရင် အကူအညီ မရှိဘူးလို့ ဆိုလိုတာ မဟုတ်ပါဘူး။ မသိရသေးတာပဲ ဖြစ်ပါတယ်။
coverage-counting = ရေတွက်နေတယ်…
coverage-country = နိုင်ငံ
coverage-back = ရှာတဲ့စာမျက်နှာကို ပြန်သွားပါ
coverage-box = { $country }၊ { $need }: { $count } ခု၊ အသေချာဆုံး: { $grade }
coverage-box-empty = { $country }၊ { $need }: ဘာမှ မသိရပါ
coverage-few = နည်းတယ်
coverage-many = များတယ်
