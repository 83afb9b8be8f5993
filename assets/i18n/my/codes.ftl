### Names of the fixed values that the facts use.

kind-ngo = ပရဟိတအဖွဲ့ ဒါမှမဟုတ် အသင်း
kind-intergovernmental = နိုင်ငံတကာအဖွဲ့ (UN နဲ့ တခြား)
kind-government = အစိုးရရုံး
kind-police = ရဲ ဒါမှမဟုတ် အရေးပေါ်ဌာန
kind-embassy = သံရုံး ဒါမှမဟုတ် ကောင်စစ်ဝန်ရုံး
kind-legal_clinic = ဥပဒေအကူအညီရုံး
kind-hospital = ဆေးရုံ ဒါမှမဟုတ် ဆေးခန်း
kind-faith = ဘာသာရေးအဖွဲ့
kind-union = အလုပ်သမားသမဂ္ဂ
kind-other = တခြား

grade-A = တရားဝင်ဝဘ် / ဝဘ် 2 ခု
grade-B = ဝဘ် 1 ခုမှာပဲ ပါတယ်
grade-C = ဝဘ်အဟောင်း / စာရင်းပဲ

grade-sentence-A = တရားဝင် ဝဘ်စာမျက်နှာမှာ ဒီလို ရေးထားပါတယ်၊ ဒါမှမဟုတ် တစ်ခုက တစ်ခုဆီက ကူးယူထားတာ မဟုတ်တဲ့ ဝဘ်စာမျက်နှာ 2 ခုမှာ ဒီလို ရေးထားပါတယ်။
grade-sentence-B = လူတိုင်းကြည့်လို့ရတဲ့ ဝဘ်စာမျက်နှာ 1 ခုမှာပဲ ဒီလို ရေးထားပါတယ်။ ဒါကို အားမကိုးခင် အရင်စစ်ကြည့်ပါ။
grade-sentence-C = စေတနာ့ဝန်ထမ်းတွေလုပ်ထားတဲ့ စာရင်း ဒါမှမဟုတ် ဝဘ်စာမျက်နှာအဟောင်းမှာပဲ ဒီလို ရေးထားပါတယ်။ မှားနေနိုင်ပါတယ်။ အရင်စစ်ကြည့်ပါ။

status-limited = အရင်ထက် ကူညီတာ နည်းသွားတယ်
status-doubtful = မဖွင့်တော့တာ ဖြစ်နိုင်တယ်
status-closed = လုံးဝ ပိတ်သွားပြီ

channel-phone = ဖုန်းခေါ်
channel-message = စာပို့၊ ချက်တင်
channel-email = အီးမေးလ်
channel-web = ဝဘ်စာမျက်နှာ

openness-open = အခု ဖွင့်ထားတယ်
openness-closed = အခု ပိတ်ထားတယ်
openness-unknown = ဖွင့်ချိန် မသိရ

phone-voice = ဖုန်းခေါ်
phone-sms = စာပို့ (SMS)
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = ဖက်စ်

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = ဝဘ်ပေါ်က ဖောင် ဒါမှမဟုတ် ချက်တင်
contact-app = ဖုန်းအက်ပ်
contact-ussd = ဖုန်းမှာ နှိပ်ရမယ့် ကုဒ်
contact-other = တခြားနည်း

cost-free = အခမဲ့
cost-paid = ပိုက်ဆံ ပေးရတယ်
