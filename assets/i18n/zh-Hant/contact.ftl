### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = 這個聯絡方式是真的嗎？
check-text = 請輸入或貼上別人給您的號碼、連結、電子郵件或名字。這些內容不會傳送到任何地方。
check-label = 號碼、連結、電子郵件或名字
check-hint = 號碼、連結、電子郵件、名字……
check-read_as-phone = 當作電話號碼來查
check-read_as-email = 當作電子郵件來查
check-read_as-page = 當作網頁來查
check-read_as-handle = 當作聊天 App 或社群平台上的名字來查
check-read_as-nothing = 這不是我們認得的號碼、連結、電子郵件或名字。

check-listed = 這份名錄裡有它
check-listed-text = 這不能證明傳訊息或打電話給您的人是誰：顯示在螢幕上的號碼可以造假。請您自己用下面的聯絡方式打回去。
check-replaced = 它曾經是真的。這項服務已經停辦了。
check-instead = 同一個單位現在有：
check-no-instead = 這份名錄裡沒有接替它的服務。
check-looks_like = 小心：它看起來像真的，但是不一樣
check-looks_like-text = 想騙您的人，會用看起來幾乎一樣的聯絡方式。請用名錄裡的那個。
check-not_listed = 這份名錄裡沒有它
check-not_listed-text = 這不能證明它是假的。我們並不知道所有的人和單位。
check-how-page = 請您自己去找這個單位自己的網頁。不要用別人傳給您的連結。
check-how-ask = 請撥打那個網頁上的號碼，問問看這個人是不是在他們那裡工作。
check-how-money = 如果有人要您的錢、護照、密碼，或叫您別告訴任何人，請小心。
check-given = 您輸入的
check-real = 名錄裡的

## How a contact differs from a listed one.

difference-lookalike_letters = 有些字母只是看起來像真的
difference-other_ending = 網址或電子郵件的結尾不一樣
difference-listed_inside = 只是裡面帶有真的名稱
difference-one_differs = 有一個字母或數字不一樣
difference-swapped = 有兩個字母或數字對調了
difference-one_missing = 少了一個字母或數字
difference-one_more = 多了一個字母或數字
difference-other_platform = 真的那個在別的平台上
difference-other_country = 號碼一樣，但是屬於另一個國家或地區
