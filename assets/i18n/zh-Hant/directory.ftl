### The page with the search box and the results.

search-label = 搜尋
search-hint = 搜尋：字詞、國家、號碼……
search-clear = 清除搜尋
results-count = { $count ->
    [0] 沒有符合的
   *[other] { $count } 項服務
}
results-list = 搜尋結果
results-opening = 正在開啟……
where-anywhere = 不限地點
where-city = { $country } { $city }
where-secret = { $country }，地點保密
needs-more = +{ $count }
reach-place = 要親自去：請看地址
nothing-chosen-title = 請從清單裡選一項服務
nothing-chosen-text = 選好之後，這裡會顯示所有的聯絡方式、他們能幫什麼，以及這些資訊是誰說的。
nothing-chosen-promise = 這些資訊來自公開網頁。編寫這份名錄時，沒有人撥打過這些號碼。情況可能已經變了：不管要去哪裡，出發前都請先問清楚。
nothing-chosen-trace = 這個程式不會在硬碟上寫入任何東西。但是它藏不住螢幕上的內容，手機也會留下通話紀錄。

empty-title = 沒有同時符合所有條件的服務
empty-loosen = 試試拿掉其中一項：
empty-without = 拿掉「{ $values }」（{ $filter }）：{ $count } 項服務
empty-without-words = 拿掉搜尋的字「{ $words }」：{ $count } 項服務
empty-any-need = 您的需要符合一項就好，不必全部符合：{ $count } 項服務
empty-clear-all = 全部清除：{ $count } 項服務
