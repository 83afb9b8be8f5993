### The pane of filters and the chips above the results.

filters-title = 筛选
filters-button-count = 筛选（{ $count }）
filters-show-results = 查看 { $count } 项结果
filters-clear-all = 全部清除
filters-clear = 清除：{ $filter }
filters-remove = 去掉：{ $value }

filter-country = 在哪里需要帮助
filter-need = 需要什么帮助
filter-nationality = 您的国籍
filter-language = 他们会说的语言
filter-channel = 怎么联系他们
filter-openness = 现在有没有服务
filter-grade = 信息有多可靠
filter-kind = 他们是什么机构

filters-find = 查找：{ $filter }
filters-find-hint = 查找……
filters-find-none = 没有这一项
filters-show-all = 显示全部 { $count } 项
filters-show-fewer = 收起
filters-need-any = 符合一项就行
filters-need-all = 全部都要符合
filters-value = { $value }，{ $count } 项服务
filters-unfold = 细分项目：{ $need }
country-worldwide = 全球或线上
