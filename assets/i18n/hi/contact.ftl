### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = क्या यह नंबर या लिंक असली है?
check-text = किसी ने आपको जो नंबर, लिंक, ईमेल या नाम दिया है, उसे यहाँ लिखें या पेस्ट करें। कुछ भी कहीं नहीं भेजा जाता।
check-label = नंबर, लिंक, ईमेल या नाम
check-hint = कोई नंबर, लिंक, ईमेल, नाम…
check-read_as-phone = इसे फोन नंबर समझा गया
check-read_as-email = इसे ईमेल समझा गया
check-read_as-page = इसे वेब पेज समझा गया
check-read_as-handle = इसे मैसेज ऐप या सोशल मीडिया पर किसी का नाम समझा गया
check-read_as-nothing = हम इसे पहचान नहीं पाए: यह नंबर, लिंक, ईमेल या नाम जैसा नहीं है।

check-listed = यह इस डायरेक्टरी में है
check-listed-text = इससे यह साबित नहीं होता कि आपको मैसेज या फोन किसने किया: स्क्रीन पर दिखने वाला नंबर नकली हो सकता है। नीचे लिखे संपर्क पर आप खुद फोन या मैसेज करें।
check-replaced = यह पहले असली था। यह सेवा अब हमेशा के लिए बंद हो चुकी है।
check-instead = उसी संस्था का अब यह संपर्क है:
check-no-instead = अगर इसकी जगह कुछ और आया है, तो वह इस डायरेक्टरी में नहीं है।
check-looks_like = सावधान: यह असली जैसा दिखता है, पर असली से अलग है
check-looks_like-text = ठगने वाले लोग ऐसे नंबर, लिंक और नाम इस्तेमाल करते हैं जो करीब-करीब सही दिखते हैं। डायरेक्टरी में जो है, वही इस्तेमाल करें।
check-not_listed = यह इस डायरेक्टरी में नहीं है
check-not_listed-text = इससे यह साबित नहीं होता कि यह नकली है। हमें सबके बारे में मालूम नहीं है।
check-how-page = उस संस्था का अपना पेज आप खुद ढूँढें। जो लिंक आपको भेजा गया, उसे इस्तेमाल न करें।
check-how-ask = उस पेज पर लिखे नंबर पर फोन करें। पूछ लें कि यह व्यक्ति उनके लिए काम करता है या नहीं।
check-how-money = अगर कोई पैसे, आपका पासपोर्ट या आपके पासवर्ड माँगे, या कहे कि यह बात किसी को न बताएँ, तो सावधान रहें।
check-given = आपने लिखा
check-real = डायरेक्टरी में

## How a contact differs from a listed one.

difference-lookalike_letters = इसके कुछ अक्षर सिर्फ दिखने में असली जैसे हैं
difference-other_ending = लिंक या ईमेल का आखिरी हिस्सा अलग है
difference-listed_inside = असली नाम इसका सिर्फ एक हिस्सा है
difference-one_differs = एक अक्षर या अंक अलग है
difference-swapped = दो अक्षरों या अंकों की जगह आपस में बदली हुई है
difference-one_missing = एक अक्षर या अंक कम है
difference-one_more = एक अक्षर या अंक ज्यादा है
difference-other_platform = असली वाला किसी और ऐप या सोशल मीडिया पर है
difference-other_country = नंबर यही है, पर किसी दूसरे देश का
