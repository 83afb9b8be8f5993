### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = आफ्नो भाषा छान्नुहोस्
language-continue = अगाडि बढ्नुहोस्
language-back = पछाडि
language-button = भाषा: { $language }
language-draft = यो अनुवाद अझै कच्चा छ। सानैदेखि नेपाली बोल्ने कसैले पनि यसलाई अहिलेसम्म जाँचेको छैन। केही शब्द गलत हुन सक्छन् वा अनौठो लाग्न सक्छन्। फोन नम्बर सबै भाषामा उही हुन्।
language-sources = नाम, ठेगाना र केही कुरा मूल पेजमा जस्तो लेखिएको थियो, त्यस्तै राखिएको छ, प्रायः अङ्ग्रेजीमा।
language-not-saved = तपाईंले छानेको भाषा सेभ हुँदैन। अर्को पटक खोल्दा प्रोग्रामले फेरि सोध्छ।
language-text-size = अक्षरको साइज
