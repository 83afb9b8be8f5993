### The first page after the language: what somebody can do here.

doors-title = आप क्या करना चाहते हैं?
doors-plan = मुझे बताएँ कि क्या करूँ
doors-plan-text = तीन छोटे सवाल। फिर एक प्लान: पहले किससे मदद माँगें, और उसके बाद किससे।
doors-directory = खुद मदद ढूँढें
doors-directory-text = सारे आश्रय (शेल्टर), वकील, हेल्पलाइन वगैरह यहाँ खोजें।
doors-contact = क्या यह नंबर या लिंक असली है?
doors-contact-text = क्या किसी ने आपको कोई नंबर, लिंक या नाम दिया है? यहाँ जाँच लें।
doors-cards-text = ऐसे वाक्य, जो दूसरी भाषा बोलने वाले को दिखाए जा सकते हैं।
doors-back = शुरू का पेज
