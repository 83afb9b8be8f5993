### What the directory has and does not have: countries and needs in one table.

coverage-title = 我們知道什麼，不知道什麼
coverage-text = 這張表顯示，在每個國家或地區、對每種需要，這份名錄知道多少項服務。空著的格子不表示沒有幫助，只表示我們不知道哪裡有。
coverage-counting = 正在統計……
coverage-country = 國家或地區
coverage-back = 返回搜尋
coverage-box = { $country }，{ $need }：{ $count ->
   *[other] { $count } 項服務
}，最可靠的：{ $grade }
coverage-box-empty = { $country }，{ $need }：沒有已知的服務
coverage-few = 少
coverage-many = 多
