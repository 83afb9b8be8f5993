### The page of one service.

service-back = लिस्ट पर वापस
service-close = बंद करें
service-opening = खुल रहा है…

service-alert = पहले यह जान लें
reach-title = उनसे कैसे संपर्क करें
reach-none = कोई नंबर, ईमेल या वेब पेज मालूम नहीं है।
reach-copy = कॉपी करें: { $what }
reach-copy-word = कॉपी
reach-enlarge = बड़ा करके दिखाएँ: { $what }
reach-inside-only = सिर्फ { $country } के अंदर से लगता है
reach-from-abroad = दूसरे देश से: { $number }
reach-abroad-unknown = मालूम नहीं कि { $country } के बाहर से लगता है या नहीं
reach-free = मुफ्त कॉल
reach-email = ईमेल
reach-web = वेब पेज
reach-web-note = यह प्रोग्राम इंटरनेट से नहीं जुड़ता। कोई पेज खोलना हो, तो उसका लिंक कॉपी करके ब्राउजर में डालें। आप जो पेज देखते हैं, उनकी लिस्ट ब्राउजर में रह जाती है।

gives-title = किस काम में मदद करते हैं
whom-title = किसके लिए
whom-nationals = इन देशों के नागरिकों के लिए: { $countries }
whom-nationals-unknown = किस देश के लोगों के लिए: बताया नहीं गया। पूछ लें कि वे आपके देश के लोगों की मदद करते हैं या नहीं।
whom-female = महिलाओं और लड़कियों के लिए
whom-male = पुरुषों और लड़कों के लिए
whom-both = महिलाओं और पुरुषों के लिए
whom-genders-unknown = महिला या पुरुष: बताया नहीं गया। पूछ लें।
whom-adults = बालिग: हाँ
whom-adults-not = बालिग: नहीं
whom-children = 18 साल से कम: हाँ
whom-children-not = 18 साल से कम: नहीं
whom-ages-unknown = उम्र: बताई नहीं गई। पूछ लें।
whom-minimum-age = उम्र { $age } साल या उससे ज्यादा
whom-covers = अगर आप इन देशों में हैं, तो मदद ले सकते हैं: { $countries }
whom-anywhere = कहीं से भी मदद ले सकते हैं

papers-title = कागजात और शर्तें
papers-needed = आपको कागजात दिखाने होंगे।
papers-not-needed = आपको कागजात दिखाने की जरूरत नहीं।
papers-unknown = कागजात: बताया नहीं गया। पूछ लें कि क्या साथ लाना है। अगर आपके पास कागजात नहीं हैं, तो वह भी बता दें।
referral-needed = वहाँ आपको कोई और भेजेगा, तभी जा सकते हैं (जैसे पुलिस, या मदद करने वाली किसी संस्था का व्यक्ति)।
referral-not-needed = आप वहाँ खुद जा सकते हैं।
referral-unknown = क्या आप वहाँ खुद जा सकते हैं? बताया नहीं गया। पूछ लें।
police-report-needed = पहले आपको पुलिस में रिपोर्ट करनी होगी।
police-report-not-needed = पुलिस में रिपोर्ट करना जरूरी नहीं।
police-report-unknown = क्या पहले पुलिस के पास जाना होगा? बताया नहीं गया। पूछ लें।

hours-title = वे कब मिलते हैं
hours-unknown = समय मालूम नहीं। कोशिश करके देखें, या पूछ लें कि वे कब मिलते हैं।
hours-local = समय { $country } की घड़ी के हिसाब से है

languages-title = भाषाएँ
languages-unknown = मालूम नहीं। पूछ लें कि वहाँ कोई आपकी भाषा बोलता है या नहीं।

cost-title = खर्च
cost-unknown = बताया नहीं गया। पूछ लें कि यह मुफ्त है या नहीं।

place-title = कहाँ है
place-secret = वहाँ रहने वालों की हिफाजत के लिए यह जगह गुप्त रखी गई है। पहले फोन करें: वे बताएँगे कि कैसे आना है।
place-unknown = पता मालूम नहीं है। देश: { $country }।
place-worldwide = फोन पर या ऑनलाइन।

sources-title = यह किसने बताया है
sources-not-called = इस डायरेक्टरी के लिए किसी ने भी इस नंबर पर फोन नहीं किया है।
sources-not-contacted = इस डायरेक्टरी के लिए किसी ने भी उनसे संपर्क नहीं किया है।
sources-newest = सबसे नया पेज: { $date } ({ $ago })।
sources-undated = पेजों पर तारीख नहीं है। वे पुराने हो सकते हैं।
source-date = पेज की तारीख: { $date }
source-date-unknown = तारीख नहीं है

summary-title = इसके बारे में और (अंग्रेजी में)
note-in-english = अंग्रेजी में

large-close = बंद करें
large-number = नंबर: { $number }
