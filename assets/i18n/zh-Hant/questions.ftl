### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = 上一步
question-skip = 略過
question-number = 第 { $number } 個問題，共 { $count } 個

where-title = 您現在在哪裡？
where-text = 請選擇您此刻所在的國家或地區。
home-title = 您是哪個國家或地區的人？
home-text = 請選擇您的國籍。這樣就能知道哪個大使館或代表處是您的。不說也可以。
home-not-said = 我不想說
home-stateless = 我沒有任何國家的國籍

countries-likely = 常選的
countries-all = 所有國家和地區
countries-find = 尋找國家或地區
countries-find-hint = 輸入名稱
countries-find-none = 這裡沒有叫這個名稱的國家或地區。請少輸入幾個字試試看。
countries-as-list = 清單
countries-as-map = 地圖
map-name = 地圖。按方向鍵可以移到別的國家或地區，按 Enter 鍵選定。清單裡也有所有的國家和地區。
map-marked = 地圖上：{ $country }
map-larger = 放大地圖
map-smaller = 縮小地圖
map-rough = 這張地圖只畫了個大概。在任何邊界問題上，它都不偏向任何一方。

needs-title = 您需要什麼？
needs-text = 想選幾項都可以。
needs-done = 查看計畫
about-title = 您有沒有什麼情況，會影響到誰能幫您？
about-text = 這些都可以不說。說了，計畫裡也不會少掉什麼。只會讓您看到誰能幫您，以及該問什麼。
trait-woman = 我是女性
trait-man = 我是男性
trait-under_18 = 我未滿 18 歲
trait-with_children = 我帶著孩子
trait-no_passport = 我沒有護照
trait-hurt = 我生病或受傷了
trait-needs_interpreter = 我需要翻譯人員

question-danger = 請先選擇您現在在哪裡。選好以後，緊急電話會顯示在這裡。
