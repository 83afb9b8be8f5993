### What the directory has and does not have: countries and needs in one table.

coverage-title = हामीलाई के थाहा छ, के थाहा छैन
coverage-text = कुन देशमा, कुन कुराका लागि यो डाइरेक्टरीमा कति सेवा छन्, यहाँ देखिन्छ। कतै केही लेखिएको छैन भने, त्यहाँ मद्दत छैन भनेको होइन: हामीलाई थाहा नभएको मात्र हो।
coverage-counting = गन्दै छ…
coverage-country = देश
coverage-back = खोजमा फर्कनुहोस्
coverage-box = { $country }, { $need }: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}, सबैभन्दा पक्का जानकारी: { $grade }
coverage-box-empty = { $country }, { $need }: केही थाहा छैन
coverage-few = थोरै
coverage-many = धेरै
