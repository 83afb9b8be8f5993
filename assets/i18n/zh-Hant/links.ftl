### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = 打開
link-open-name = 用瀏覽器打開 { $what }
link-title = 要用瀏覽器打開這個網頁嗎？
link-whole = 這是完整的網址：
link-about = 瀏覽器會連上網路。這個網頁會留在瀏覽器的瀏覽紀錄裡。提供上網服務的公司也看得到。
link-letters = 小心：這個網址裡有些字母，只是看起來像別的字母。這裡按照瀏覽器讀到的樣子寫出來。
link-yes = 用瀏覽器打開
link-no = 不打開
link-failed = 瀏覽器打不開。您可以複製這個網址。
