### The pane of filters and the chips above the results.

filters-title = ရွေးချယ်ရန်
filters-button-count = ရွေးချယ်ထားတာ ({ $count })
filters-show-results = တွေ့တာ { $count } ခု ကြည့်ပါ
filters-clear-all = အားလုံး ဖြုတ်ပါ
filters-clear = ရွေးထားတာ ဖြုတ်ပါ: { $filter }
filters-remove = ဖြုတ်ပါ: { $value }

filter-country = ဘယ်မှာ အကူအညီ လိုသလဲ
filter-need = ဘာအကူအညီ လိုသလဲ
filter-nationality = ဘယ်နိုင်ငံသားလဲ
filter-language = သူတို့ပြောတဲ့ ဘာသာစကား
filter-channel = ဘယ်လို ဆက်သွယ်မလဲ
filter-openness = အခု ဖွင့်ထားသလား
filter-grade = ဘယ်လောက် သေချာသလဲ
filter-kind = သူတို့က ဘယ်သူတွေလဲ

filters-find = ရှာရန်: { $filter }
filters-find-hint = ရှာရန်…
filters-find-none = အဲဒီလို မရှိပါ
filters-show-all = { $count } ခုလုံး ပြပါ
filters-show-fewer = လျှော့ပြပါ
filters-need-any = ဒီထဲက တစ်ခုခု
filters-need-all = ဒါတွေအားလုံး
filters-value = { $value }၊ { $count } ခု
filters-unfold = အသေးစိတ်: { $need }
country-worldwide = ကမ္ဘာအနှံ့ ဒါမှမဟုတ် အွန်လိုင်း
