### What the directory has and does not have: countries and needs in one table.

coverage-title = 我们知道什么，不知道什么
coverage-text = 这张表显示，在每个国家或地区、对每种需要，这份名录知道多少项服务。空着的格子不表示没有帮助，只表示我们不知道哪里有。
coverage-counting = 正在统计……
coverage-country = 国家或地区
coverage-back = 返回搜索
coverage-box = { $country }，{ $need }：{ $count ->
   *[other] { $count } 项服务
}，最可靠的：{ $grade }
coverage-box-empty = { $country }，{ $need }：没有已知的服务
coverage-few = 少
coverage-many = 多
