### The first page after the language: what somebody can do here.

doors-title = तपाईं के गर्न चाहनुहुन्छ?
doors-plan = के गर्ने, मलाई भन्नुहोस्
doors-plan-text = तीनवटा छोटा प्रश्न। त्यसपछि एउटा योजना: पहिले कससँग मद्दत माग्ने, र त्यसपछि कससँग।
doors-directory = आफैँ मद्दत खोज्ने
doors-directory-text = सबै आश्रयस्थल (सेल्टर), वकिल, हेल्पलाइन र अरू सेवा यहाँ खोज्नुहोस्।
doors-contact = यो नम्बर वा लिङ्क असली हो?
doors-contact-text = कसैले तपाईंलाई नम्बर, लिङ्क वा नाम दिएको छ? यहाँ जाँच्नुहोस्।
doors-cards-text = अर्को भाषा बोल्ने मान्छेलाई देखाउने वाक्य।
doors-back = सुरुको पेज
