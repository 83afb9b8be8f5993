### What the directory has and does not have: countries and needs in one table.

coverage-title = हमें क्या मालूम है, और क्या नहीं
coverage-text = यहाँ दिखता है कि किस देश में किस जरूरत के लिए इस डायरेक्टरी में कितनी सेवाएँ हैं। अगर कहीं कुछ न लिखा हो, तो इसका मतलब यह नहीं कि मदद नहीं है: बस हमें ऐसी कोई सेवा मालूम नहीं है।
coverage-counting = गिनती हो रही है…
coverage-country = देश
coverage-back = खोज पर वापस
coverage-box = { $country }, { $need }: { $count ->
    [one] { $count } सेवा
   *[other] { $count } सेवाएँ
}, सबसे पक्की जानकारी: { $grade }
coverage-box-empty = { $country }, { $need }: कुछ मालूम नहीं
coverage-few = कम
coverage-many = ज्यादा
