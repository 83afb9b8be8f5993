### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = ဘာသာစကား ရွေးပါ
language-continue = ရှေ့ဆက်ပါ
language-back = နောက်ပြန်
language-button = ဘာသာစကား: { $language }
language-draft = ဒီဘာသာစကားနဲ့ ရေးထားတာက မူကြမ်းပဲ ရှိပါသေးတယ်။ ဒီစကားကို မိခင်ဘာသာစကားအဖြစ် ပြောတဲ့သူ တစ်ယောက်မှ မစစ်ရသေးပါဘူး။ တချို့စာတွေ မှားနေတာ၊ ဖတ်ရတာ ထူးဆန်းနေတာ ဖြစ်နိုင်ပါတယ်။ ဖုန်းနံပါတ်တွေကတော့ ဘယ်ဘာသာစကားမှာမဆို အတူတူပါပဲ။
language-sources = နာမည်၊ လိပ်စာနဲ့ မှတ်ချက်တချို့ကို မူရင်းရေးထားတဲ့အတိုင်း ထားပါတယ်။ အင်္ဂလိပ်လို ရေးထားတာ များပါတယ်။
language-not-saved = ရွေးထားတာကို မသိမ်းထားပါဘူး။ နောက်တစ်ခါ ဖွင့်ရင် ပြန်မေးပါမယ်။
language-text-size = စာလုံးအရွယ်
