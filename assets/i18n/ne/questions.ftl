### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = पछाडि
question-skip = यो प्रश्न छोड्नुहोस्
question-number = प्रश्न { $number } (जम्मा { $count })

where-title = तपाईं अहिले कहाँ हुनुहुन्छ?
where-text = तपाईं यो बेला जुन देशमा हुनुहुन्छ, त्यो देश छान्नुहोस्।
home-title = तपाईंको आफ्नो देश कुन हो?
home-text = तपाईं जुन देशको नागरिक हुनुहुन्छ, त्यो देश। तपाईंको दूतावास कुन हो, यसबाट थाहा हुन्छ। यो भन्नैपर्छ भन्ने छैन।
home-not-said = म यो भन्न चाहन्नँ
home-stateless = कुनै पनि देशले मलाई आफ्नो नागरिक मान्दैन

countries-likely = धेरैले छान्ने देश
countries-all = सबै देश
countries-find = देश खोज्नुहोस्
countries-find-hint = नाम लेख्नुहोस्
countries-find-none = यहाँ यो नामको देश छैन। थोरै अक्षर लेखेर हेर्नुहोस्।
countries-as-list = सूची
countries-as-map = नक्सा
map-name = नक्सा। तीर भएका बटन थिचेर एउटा देशबाट अर्को देशमा जानुहोस्, Enter थिचेर छान्नुहोस्। सबै देश सूचीमा पनि छन्।
map-marked = नक्सामा: { $country }
map-larger = नक्सा ठूलो पार्नुहोस्
map-smaller = नक्सा सानो पार्नुहोस्
map-rough = यो नक्सा मोटामोटी बनाइएको हो। सिमानाको कुनै पनि विवादमा यसले कसैको पक्ष लिँदैन।

needs-title = तपाईंलाई के चाहियो?
needs-text = जतिवटा पनि छान्न सक्नुहुन्छ।
needs-done = योजना हेर्नुहोस्
about-title = तपाईंलाई कसले मद्दत गर्न सक्छ भन्नेमा फरक पार्ने कुनै कुरा छ?
about-text = यी कुनै पनि कुरा भन्नैपर्छ भन्ने छैन। केही भन्नुभयो भनेर योजनाबाट केही हटाइँदैन। तपाईंलाई कसले मद्दत गर्न सक्छ, र के सोध्ने, त्यो मात्र देखिन्छ।
trait-woman = म महिला हुँ
trait-man = म पुरुष हुँ
trait-under_18 = मेरो उमेर 18 वर्षभन्दा कम छ
trait-with_children = मेरो साथमा बच्चा छ
trait-no_passport = मसँग पासपोर्ट छैन
trait-hurt = म बिरामी वा घाइते छु
trait-needs_interpreter = मलाई दोभाषे चाहियो

question-danger = पहिले तपाईं कहाँ हुनुहुन्छ, भन्नुहोस्। अनि यहाँ इमर्जेन्सी नम्बर देखिन्छन्।
