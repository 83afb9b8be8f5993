### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = 立即退出
leave-shift = { $count ->
   *[other] 再按 { $count } 次 Shift 键就会退出。
}
leave-help = 怎么退出
leave-first = 要立即退出这个程序，请按三次 Shift 键。
leave-notes = 记事本

safety-title = 怎么退出，以及要先知道的事
safety-text = 怎么立即退出这个程序。哪些情况下，这个程序保护不了您。这台电脑可能会记住什么。

leave-title = 怎么立即退出这个程序
leave-how = 请点每一页上方的“立即退出”。或者按三次 Shift 键。您会马上看到一个空白页，程序也会关闭。
leave-forgets = 您在这里输入和看过的内容，程序会忘掉。
leave-not = 退出不会关闭别的程序。别人已经看到的，收不回来。
leave-try = 试一试
leave-tried = 刚才只是试一试。真的退出时，程序会关闭。
leave-then = 退出以后
leave-then-end = 关闭程序
leave-then-stay = 留在空白页
leave-then-about = 您可以在空白页上写字，就像写在纸上一样。写的内容不会保存。要回到这里，请在空白页上输入“{ $words }”。这不是伪装：知道这个程序的人，会认出这一页。
leave-words = 用来回到这里的词语

limits-title = 哪些情况下，这个程序保护不了您
limit-eyes = 您身后的人，或者摄像头，能看到屏幕。
limit-spying = 如果这台电脑上有监控软件，您输入什么、看什么，它都能看到。
limit-owner = 管理这台电脑的人，能查出这个程序被打开过，也能查出是什么时候打开的。
limit-download = 如果程序是在这台电脑上下载的，浏览器的下载记录里就有它。
limit-usb = 电脑会记住插过哪些 U 盘。
limit-calls = 手机会留下通话和信息的记录。电话账单上也可能看得到。
limit-answer = 您打电话或发信息给谁，谁就能看到您的号码，也可能告诉别人。
limit-browser = 您在浏览器里打开的网页，会留在浏览器的历史记录里。提供上网服务的公司也能看到。
limit-copy = 别的程序可以读到您复制的内容。有些电脑会把复制过的内容记在一个列表里。
limit-disk = 电脑可能会把内存里的一部分内容存到硬盘上，例如电脑睡眠的时候。这些内容可能会留在那里。
limit-photo = 拍下屏幕的照片，会留在拍照的那部手机里。
limit-facts = 号码可能有错，也可能是旧的。接电话或回复的人也可能出错。
limits-safer = 更好的办法：使用只有您信任的人才能用的电脑和手机。
