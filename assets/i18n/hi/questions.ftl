### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = वापस
question-skip = यह सवाल छोड़ दें
question-number = सवाल { $number } (कुल { $count })

where-title = आप अभी कहाँ हैं?
where-text = आप इस समय जिस देश में हैं, उसे चुनें।
home-title = आपका अपना देश कौन-सा है?
home-text = वह देश, जिसके आप नागरिक हैं। इससे मालूम होता है कि आपका दूतावास कौन-सा है। यह बताना जरूरी नहीं है।
home-not-said = मुझे यह नहीं बताना
home-stateless = कोई भी देश मुझे अपना नागरिक नहीं मानता

countries-likely = अक्सर चुने जाने वाले देश
countries-all = सारे देश
countries-find = देश ढूँढें
countries-find-hint = नाम लिखें
countries-find-none = यहाँ इस नाम का कोई देश नहीं है। कम अक्षर लिखकर देखें।
countries-as-list = लिस्ट
countries-as-map = नक्शा
map-name = नक्शा। तीर वाले बटनों से एक देश से दूसरे देश पर जाएँ, Enter से चुनें। सारे देश लिस्ट में भी हैं।
map-marked = नक्शे पर: { $country }
map-larger = नक्शा बड़ा करें
map-smaller = नक्शा छोटा करें
map-rough = यह नक्शा बस मोटे तौर पर बनाया गया है। सीमाओं के किसी भी झगड़े में यह किसी का पक्ष नहीं लेता।

needs-title = आपको क्या चाहिए?
needs-text = जितनी बातें चाहें, चुन लें।
needs-done = प्लान देखें
about-title = क्या कोई ऐसी बात है, जिससे फर्क पड़ता हो कि आपकी मदद कौन कर सकता है?
about-text = इनमें से कुछ भी बताना जरूरी नहीं है। कुछ बताने से प्लान में से कुछ भी नहीं हटता। बस यह दिखता है कि कौन आपकी मदद कर सकता है, और उनसे क्या पूछना है।
trait-woman = मैं महिला हूँ
trait-man = मैं पुरुष हूँ
trait-under_18 = मेरी उम्र 18 साल से कम है
trait-with_children = मेरे साथ बच्चे हैं
trait-no_passport = मेरे पास पासपोर्ट नहीं है
trait-hurt = मैं बीमार या घायल हूँ
trait-needs_interpreter = मुझे दुभाषिया चाहिए

question-danger = पहले बताएँ कि आप कहाँ हैं। तब यहाँ इमरजेंसी नंबर दिखेंगे।
