### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = 立即退出
leave-shift = { $count ->
   *[other] 再按 { $count } 次 Shift 鍵就會退出。
}
leave-help = 怎麼退出
leave-first = 要立即退出這個程式，請按三次 Shift 鍵。
leave-notes = 記事本

safety-title = 怎麼退出，以及要先知道的事
safety-text = 怎麼立即退出這個程式。哪些情況下，這個程式保護不了您。這台電腦可能會記住什麼。

leave-title = 怎麼立即退出這個程式
leave-how = 請點每一頁上方的「立即退出」。或按三次 Shift 鍵。您會馬上看到一個空白頁，程式也會關閉。
leave-forgets = 您在這裡輸入和看過的內容，程式會忘掉。
leave-not = 退出不會關閉別的程式。別人已經看到的，收不回來。
leave-try = 試試看
leave-tried = 剛才只是試試看。真的退出時，程式會關閉。
leave-then = 退出以後
leave-then-end = 關閉程式
leave-then-stay = 留在空白頁
leave-then-about = 您可以在空白頁上寫字，就像寫在紙上一樣。寫的內容不會儲存。要回到這裡，請在空白頁上輸入「{ $words }」。這不是偽裝：知道這個程式的人，會認出這一頁。
leave-words = 用來回到這裡的字詞

limits-title = 哪些情況下，這個程式保護不了您
limit-eyes = 您身後的人，或攝影鏡頭，看得到螢幕。
limit-spying = 如果這台電腦上有監控軟體，您輸入什麼、看什麼，它都看得到。
limit-owner = 管理這台電腦的人，查得出這個程式被打開過，也查得出是什麼時候打開的。
limit-download = 如果程式是在這台電腦上下載的，瀏覽器的下載紀錄裡就有它。
limit-usb = 電腦會記住插過哪些隨身碟（USB）。
limit-calls = 手機會留下通話和訊息的紀錄。電話帳單上也可能看得到。
limit-answer = 您打電話或傳訊息給誰，誰就看得到您的號碼，也可能告訴別人。
limit-browser = 您在瀏覽器裡打開的網頁，會留在瀏覽器的瀏覽紀錄裡。提供上網服務的公司也看得到。
limit-copy = 別的程式可以讀到您複製的內容。有些電腦會把複製過的內容記在一份清單裡。
limit-disk = 電腦可能會把記憶體裡的一部分內容存到硬碟上，例如電腦睡眠的時候。這些內容可能會留在那裡。
limit-photo = 拍下螢幕的照片，會留在拍照的那支手機裡。
limit-facts = 號碼可能有錯，也可能是舊的。接電話或回覆的人也可能弄錯。
limits-safer = 更好的辦法：使用只有您信任的人才能用的電腦和手機。
