### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = 要在这台电脑上记住设置吗？
keep-own = 这是我自己的电脑
keep-about = 这样，程序会记住您的语言、文字大小和颜色。您找什么、看什么，不会记住。
keep-links = 也可以从这里用浏览器打开网页。
keep-careful = 能用这台电脑的人，能找到记住的内容，也能看出这里用过这个程序。
keep-where = 会保存在这个文件夹里：
keep-where-beside = 和程序放在一起，在这个文件夹里：
keep-nowhere = 这里没有可以用来保存的文件夹。
keep-files = 这个程序在这里保存的文件
keep-none = 这个程序没有在这里保存文件。
keep-file = { $size } 字节，{ $date }
keep-delete = 删除这些文件
keep-deleted = 已删除。硬盘或 U 盘上可能还留有痕迹。
keep-failed = 没能保存。新的内容都没有记住。
keep-not-deleted = 没能把文件全部删掉。请关闭别的程序，然后再试一次。
keep-unreadable = 记住的内容读不出来。程序会像第一次使用时那样打开。
