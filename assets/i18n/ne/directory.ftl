### The page with the search box and the results.

search-label = खोज्नुहोस्
search-hint = खोज्नुहोस्: शब्द, देश, नम्बर…
search-clear = खोजेको शब्द मेटाउनुहोस्
results-count = { $count ->
    [0] केही भेटिएन
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
results-list = नतिजा
results-opening = खुल्दै छ…
where-anywhere = जहाँबाट पनि
where-city = { $city }, { $country }
where-secret = गोप्य ठाउँ, { $country }
needs-more = +{ $count }
reach-place = त्यहीँ जानुहोस्: ठेगाना हेर्नुहोस्
nothing-chosen-title = सूचीबाट एउटा सेवा छान्नुहोस्
nothing-chosen-text = उनीहरूसँग सम्पर्क गर्ने सबै उपाय, उनीहरूले दिने मद्दत, र यो कुरा कसले भनेको हो, यहाँ देखिन्छ।
nothing-chosen-promise = यो जानकारी सबैले हेर्न मिल्ने इन्टरनेटका पेजबाट लिइएको हो। यो डाइरेक्टरीका लागि यी नम्बरमा कसैले पनि फोन गरेको छैन। अहिले कुरा फेरिएको हुन सक्छ: कतै जानुअघि सोध्नुहोस्।
nothing-chosen-trace = यो प्रोग्रामले डिस्कमा केही लेख्दैन। तर स्क्रिनमा देखिएको कुरा यसले लुकाउन सक्दैन। फोनमा पनि कलको सूची रहन्छ।

empty-title = यी सबै एकैसाथ मिल्ने केही भेटिएन
empty-loosen = यीमध्ये एउटा हटाएर हेर्नुहोस्:
empty-without = “{ $values }” ({ $filter }) हटाएर: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
empty-without-words = लेखेको शब्द हटाएर, “{ $words }”: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
empty-any-need = चाहिएका सबै होइन, कुनै एउटा मिले पुग्छ: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
empty-clear-all = सबै कुरा हटाएर: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवा
}
