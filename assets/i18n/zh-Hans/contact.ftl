### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = 这个联系方式是真的吗？
check-text = 请输入或粘贴别人给您的号码、链接、电子邮件或名字。这些内容不会发送到任何地方。
check-label = 号码、链接、电子邮件或名字
check-hint = 号码、链接、电子邮件、名字……
check-read_as-phone = 当作电话号码来查
check-read_as-email = 当作电子邮件来查
check-read_as-page = 当作网页来查
check-read_as-handle = 当作聊天软件或社交平台上的名字来查
check-read_as-nothing = 这不是我们认得的号码、链接、电子邮件或名字。

check-listed = 这份名录里有它
check-listed-text = 这不能证明给您发信息或打电话的人是谁：显示在屏幕上的号码可以造假。请您自己用下面的联系方式打回去。
check-replaced = 它曾经是真的。这项服务已经停办了。
check-instead = 同一家机构现在有：
check-no-instead = 这份名录里没有接替它的服务。
check-looks_like = 小心：它看起来像真的，但是不一样
check-looks_like-text = 想骗您的人，会用看起来几乎一样的联系方式。请用名录里的那个。
check-not_listed = 这份名录里没有它
check-not_listed-text = 这不能证明它是假的。我们并不知道所有的人和机构。
check-how-page = 请您自己去找这个机构自己的网页。不要用别人发给您的链接。
check-how-ask = 请拨打那个网页上的号码，问问这个人是不是在他们那里工作。
check-how-money = 如果有人要您的钱、护照、密码，或者叫您别告诉任何人，请小心。
check-given = 您输入的
check-real = 名录里的

## How a contact differs from a listed one.

difference-lookalike_letters = 有些字母只是看起来像真的
difference-other_ending = 网址或邮箱的结尾不一样
difference-listed_inside = 只是里面带有真的名称
difference-one_differs = 有一个字母或数字不一样
difference-swapped = 有两个字母或数字调换了位置
difference-one_missing = 少了一个字母或数字
difference-one_more = 多了一个字母或数字
difference-other_platform = 真的那个在别的平台上
difference-other_country = 号码一样，但是属于另一个国家或地区
