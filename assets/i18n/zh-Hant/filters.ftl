### The pane of filters and the chips above the results.

filters-title = 篩選
filters-button-count = 篩選（{ $count }）
filters-show-results = 查看 { $count } 項結果
filters-clear-all = 全部清除
filters-clear = 清除：{ $filter }
filters-remove = 拿掉：{ $value }

filter-country = 在哪裡需要幫助
filter-need = 需要什麼幫助
filter-nationality = 您的國籍
filter-language = 他們會說的語言
filter-channel = 怎麼聯絡他們
filter-openness = 現在有沒有服務
filter-grade = 資訊有多可靠
filter-kind = 他們是什麼單位

filters-find = 尋找：{ $filter }
filters-find-hint = 尋找……
filters-find-none = 沒有這一項
filters-show-all = 顯示全部 { $count } 項
filters-show-fewer = 收起
filters-need-any = 符合一項就好
filters-need-all = 全部都要符合
filters-value = { $value }，{ $count } 項服務
filters-unfold = 細分項目：{ $need }
country-worldwide = 全球或線上
