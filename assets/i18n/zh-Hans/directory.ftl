### The page with the search box and the results.

search-label = 搜索
search-hint = 搜索：词语、国家、号码……
search-clear = 清空搜索
results-count = { $count ->
    [0] 没有符合的
   *[other] { $count } 项服务
}
results-list = 搜索结果
results-opening = 正在打开……
where-anywhere = 不限地点
where-city = { $country } { $city }
where-secret = { $country }，地点保密
needs-more = +{ $count }
reach-place = 要亲自去：请看地址
nothing-chosen-title = 请从列表里选一项服务
nothing-chosen-text = 选好后，这里会显示所有的联系方式、他们能帮什么，以及这些信息是谁说的。
nothing-chosen-promise = 这些信息来自公开网页。编写这份名录时，没有人拨打过这些号码。情况可能已经变了：无论要去哪里，动身前都请先问清楚。
nothing-chosen-trace = 这个程序不会往硬盘里写任何东西。但是它藏不住屏幕上的内容，手机也会留下通话记录。

empty-title = 没有同时符合所有条件的服务
empty-loosen = 试试去掉其中一项：
empty-without = 去掉“{ $values }”（{ $filter }）：{ $count } 项服务
empty-without-words = 去掉搜索词“{ $words }”：{ $count } 项服务
empty-any-need = 您的需要符合一项就行，不必全部符合：{ $count } 项服务
empty-clear-all = 全部清除：{ $count } 项服务
