### The first page after the language: what somebody can do here.

doors-title = 您想做什麼？
doors-plan = 告訴我該怎麼做
doors-plan-text = 只有三個簡短的問題。然後給您一份計畫：先找誰，再找誰。
doors-directory = 自己找幫助
doors-directory-text = 搜尋所有的庇護所、律師、專線和其他協助。
doors-contact = 這個聯絡方式是真的嗎？
doors-contact-text = 有人給了您一個號碼、連結或名字嗎？可以在這裡查查看。
doors-cards-text = 一些句子，可以拿給說別種語言的人看。
doors-back = 首頁
