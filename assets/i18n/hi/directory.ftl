### The page with the search box and the results.

search-label = खोजें
search-hint = खोजें: कोई शब्द, देश, नंबर…
search-clear = खोज मिटाएँ
results-count = { $count ->
    [0] कुछ नहीं मिला
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
results-list = नतीजे
results-opening = खुल रहा है…
where-anywhere = कहीं से भी
where-city = { $city }, { $country }
where-secret = गुप्त जगह, { $country }
needs-more = +{ $count }
reach-place = वहाँ जाएँ: पता देखें
nothing-chosen-title = लिस्ट से कोई सेवा चुनें
nothing-chosen-text = यहाँ आपको दिखेगा कि उनसे किस-किस तरह संपर्क हो सकता है, वे क्या मदद देते हैं, और यह सब किसने बताया है।
nothing-chosen-promise = यह जानकारी इंटरनेट के ऐसे पेजों से ली गई है जिन्हें कोई भी देख सकता है। इस डायरेक्टरी के लिए किसी ने भी इन नंबरों पर फोन नहीं किया है। हो सकता है कि अब कुछ बदल गया हो: कहीं भी जाने से पहले पूछ लें।
nothing-chosen-trace = यह प्रोग्राम डिस्क पर कुछ नहीं लिखता। लेकिन जो स्क्रीन पर दिख रहा है, उसे यह छिपा नहीं सकता। और फोन में कॉल की लिस्ट रह जाती है।

empty-title = यह सब एक साथ कहीं नहीं मिला
empty-loosen = इनमें से कोई एक हटाकर देखें:
empty-without = “{ $values }” ({ $filter }) के बिना: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
empty-without-words = लिखे हुए शब्दों के बिना, “{ $words }”: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
empty-any-need = सारी जरूरतें नहीं, कोई एक भी चलेगी: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
empty-clear-all = सब कुछ हटाएँ: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}
