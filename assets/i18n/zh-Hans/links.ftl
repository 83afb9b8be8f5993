### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = 打开
link-open-name = 用浏览器打开 { $what }
link-title = 要用浏览器打开这个网页吗？
link-whole = 这是完整的网址：
link-about = 浏览器会连上互联网。这个网页会留在浏览器的历史记录里。提供上网服务的公司也能看到。
link-letters = 小心：这个网址里有些字母，只是看起来像别的字母。这里按浏览器读到的样子写出来。
link-yes = 用浏览器打开
link-no = 不打开
link-failed = 没能打开浏览器。您可以复制这个网址。
