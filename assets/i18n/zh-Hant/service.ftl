### The page of one service.

service-back = 返回清單
service-close = 關閉
service-opening = 正在開啟……

service-alert = 請先看這個
reach-title = 怎麼聯絡他們
reach-none = 沒有已知的電話、電子郵件或網頁。
reach-copy = 複製 { $what }
reach-copy-word = 複製
reach-enlarge = 放大顯示 { $what }
reach-inside-only = 只能在{ $country }境內使用
reach-from-abroad = 從國外撥打：{ $number }
reach-abroad-unknown = 不知道在{ $country }境外能不能用
reach-free = 免費電話
reach-email = 電子郵件
reach-web = 網頁
reach-web-note = 這個程式不會連上網路。要打開網頁，請把網址複製到瀏覽器裡。瀏覽器會留下您看過哪些網頁的紀錄。

gives-title = 他們能幫什麼
whom-title = 幫助哪些人
whom-nationals = 幫助這些國籍的人：{ $countries }
whom-nationals-unknown = 國籍：沒有說明。請問問他們，能不能幫助您這個國籍的人。
whom-female = 幫助婦女和女孩
whom-male = 幫助男人和男孩
whom-both = 男女都可以
whom-genders-unknown = 幫助女性還是男性：沒有說明。請問問他們。
whom-adults = 成年人：可以
whom-adults-not = 成年人：不可以
whom-children = 未滿 18 歲：可以
whom-children-not = 未滿 18 歲：不可以
whom-ages-unknown = 年齡：沒有說明。請問問他們。
whom-minimum-age = 要滿 { $age } 歲
whom-covers = 在這些地方可以使用：{ $countries }
whom-anywhere = 在任何地方都可以使用

papers-title = 證件和條件
papers-needed = 您必須出示證件。
papers-not-needed = 您不需要證件。
papers-unknown = 證件：沒有說明。請問問他們要帶什麼。如果您沒有證件，也請告訴他們。
referral-needed = 必須由別人轉介您過去（例如警察、社工或援助人員）。
referral-not-needed = 您可以自己去。
referral-unknown = 可以自己去嗎？沒有說明。請問問他們。
police-report-needed = 您必須先向警察報案。
police-report-not-needed = 您不必向警察報案。
police-report-unknown = 一定要先報案嗎？沒有說明。請問問他們。

hours-title = 服務時間
hours-unknown = 服務時間不明。可以直接試試看，或問他們什麼時候有人。
hours-local = { $country }當地時間

languages-title = 語言
languages-unknown = 不清楚。請問問他們，有沒有人會說您的語言。

cost-title = 費用
cost-unknown = 沒有說明。請問問他們是不是免費。

place-title = 地點
place-secret = 為了保護住在那裡的人，地點保密。請先打電話，他們會告訴您怎麼去。
place-unknown = 沒有已知的地址。國家或地區：{ $country }。
place-worldwide = 透過電話或網路。

sources-title = 這些資訊是誰說的
sources-not-called = 編寫這份名錄時，沒有人撥打過這個號碼。
sources-not-contacted = 編寫這份名錄時，沒有人聯絡過他們。
sources-newest = 最新的網頁：{ $date }（{ $ago }）。
sources-undated = 這些網頁沒有日期，可能是舊的。
source-date = 發布日期：{ $date }
source-date-unknown = 沒有日期

summary-title = 更多介紹（英文）
note-in-english = 英文

large-close = 關閉
large-number = 號碼：{ $number }
