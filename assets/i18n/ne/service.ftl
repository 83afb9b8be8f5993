### The page of one service.

service-back = सूचीमा फर्कनुहोस्
service-close = बन्द गर्नुहोस्
service-opening = खुल्दै छ…

service-alert = पहिले यो जानिराख्नुहोस्
reach-title = कसरी सम्पर्क गर्ने
reach-none = नम्बर, इमेल वा वेब पेज केही थाहा छैन।
reach-copy = कपी गर्नुहोस्: { $what }
reach-copy-word = कपी
reach-enlarge = ठूलो देखाउनुहोस्: { $what }
reach-inside-only = { $country } भित्रबाट मात्र लाग्छ
reach-from-abroad = अर्को देशबाट: { $number }
reach-abroad-unknown = { $country } बाहिरबाट लाग्छ कि लाग्दैन, थाहा छैन
reach-free = पैसा नलाग्ने कल
reach-email = इमेल
reach-web = वेब पेज
reach-web-note = यो प्रोग्राम इन्टरनेटमा जोडिँदैन। पेज खोल्न त्यसको लिङ्क कपी गरेर ब्राउजरमा हाल्नुहोस्। तपाईंले हेरेका पेजको सूची ब्राउजरमा रहन्छ।

gives-title = के काममा मद्दत गर्छन्
whom-title = कसका लागि
whom-nationals = यी देशका नागरिकका लागि: { $countries }
whom-nationals-unknown = कुन देशका मान्छेका लागि: भनिएको छैन। तपाईंको देशका मान्छेलाई मद्दत गर्छन् कि गर्दैनन्, सोध्नुहोस्।
whom-female = महिला र केटीहरूका लागि
whom-male = पुरुष र केटाहरूका लागि
whom-both = महिला र पुरुषका लागि
whom-genders-unknown = महिला वा पुरुष: भनिएको छैन। सोध्नुहोस्।
whom-adults = वयस्क: हुन्छ
whom-adults-not = वयस्क: हुँदैन
whom-children = 18 वर्षमुनि: हुन्छ
whom-children-not = 18 वर्षमुनि: हुँदैन
whom-ages-unknown = उमेर: भनिएको छैन। सोध्नुहोस्।
whom-minimum-age = उमेर { $age } वर्ष वा त्योभन्दा माथि
whom-covers = तपाईं यी देशमा हुनुहुन्छ भने मद्दत लिन सकिन्छ: { $countries }
whom-anywhere = जहाँबाट पनि मद्दत लिन सकिन्छ

papers-title = कागजपत्र र सर्त
papers-needed = तपाईंले कागजपत्र देखाउनुपर्छ।
papers-not-needed = तपाईंलाई कागजपत्र चाहिँदैन।
papers-unknown = कागजपत्र: भनिएको छैन। के लिएर जाने, सोध्नुहोस्। कागजपत्र छैन भने त्यो पनि भन्नुहोस्।
referral-needed = तपाईंलाई त्यहाँ अरू कसैले पठाउनुपर्छ (जस्तै प्रहरी वा मद्दत गर्ने संस्थाको मान्छेले)।
referral-not-needed = तपाईं त्यहाँ आफैँ जान सक्नुहुन्छ।
referral-unknown = त्यहाँ आफैँ जान मिल्छ? भनिएको छैन। सोध्नुहोस्।
police-report-needed = तपाईंले पहिले प्रहरीमा उजुरी गर्नुपर्छ।
police-report-not-needed = प्रहरीमा उजुरी गर्नैपर्छ भन्ने छैन।
police-report-unknown = पहिले प्रहरीकहाँ जानुपर्छ? भनिएको छैन। सोध्नुहोस्।

hours-title = कहिले भेटिन्छन्
hours-unknown = समय थाहा छैन। सम्पर्क गरेर हेर्नुहोस्, वा कहिले भेटिन्छन्, सोध्नुहोस्।
hours-local = स्थानीय समय: { $country }

languages-title = भाषा
languages-unknown = थाहा छैन। तपाईंको भाषा बोल्ने कोही छ कि छैन, सोध्नुहोस्।

cost-title = खर्च
cost-unknown = भनिएको छैन। पैसा लाग्छ कि लाग्दैन, सोध्नुहोस्।

place-title = कहाँ छ
place-secret = त्यहाँका मान्छेलाई जोगाउन यो ठाउँ गोप्य राखिएको छ। पहिले फोन गर्नुहोस्: कसरी आउने, उनीहरूले भन्छन्।
place-unknown = ठेगाना थाहा छैन। देश: { $country }।
place-worldwide = फोन वा अनलाइनबाट।

sources-title = यो कसले भनेको हो
sources-not-called = यो डाइरेक्टरीका लागि यो नम्बरमा कसैले पनि फोन गरेको छैन।
sources-not-contacted = यो डाइरेक्टरीका लागि उनीहरूसँग कसैले पनि सम्पर्क गरेको छैन।
sources-newest = सबैभन्दा नयाँ पेज: { $date } ({ $ago })।
sources-undated = पेजहरूमा मिति छैन। ती पुराना हुन सक्छन्।
source-date = पेजको मिति: { $date }
source-date-unknown = मिति छैन

summary-title = यसबारे थप कुरा (अङ्ग्रेजीमा)
note-in-english = अङ्ग्रेजीमा

large-close = बन्द गर्नुहोस्
large-number = नम्बर: { $number }
