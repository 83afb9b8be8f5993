### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = 要在這台電腦上記住設定嗎？
keep-own = 這是我自己的電腦
keep-about = 這樣，程式會記住您的語言、文字大小和顏色。您找什麼、看什麼，不會記住。
keep-links = 也可以從這裡用瀏覽器打開網頁。
keep-careful = 能用這台電腦的人，找得到記住的內容，也看得出這裡用過這個程式。
keep-where = 會儲存在這個資料夾裡：
keep-where-beside = 和程式放在一起，在這個資料夾裡：
keep-nowhere = 這裡沒有可以用來儲存的資料夾。
keep-files = 這個程式在這裡儲存的檔案
keep-none = 這個程式沒有在這裡儲存檔案。
keep-file = { $size } 位元組，{ $date }
keep-delete = 刪除這些檔案
keep-deleted = 已刪除。硬碟或隨身碟（USB）上可能還留有痕跡。
keep-failed = 無法儲存。新的內容都沒有記住。
keep-not-deleted = 沒辦法把檔案全部刪掉。請關閉別的程式，然後再試一次。
keep-unreadable = 記住的內容讀不出來。程式會像第一次使用時那樣打開。
