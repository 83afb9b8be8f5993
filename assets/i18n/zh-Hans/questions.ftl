### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = 上一步
question-skip = 跳过
question-number = 第 { $number } 个问题，共 { $count } 个

where-title = 您现在在哪里？
where-text = 请选择您此刻所在的国家或地区。
home-title = 您是哪个国家或地区的人？
home-text = 请选择您的国籍。这样就能知道哪个大使馆是您的。不说也可以。
home-not-said = 我不想说
home-stateless = 我没有任何国家的国籍

countries-likely = 常选的
countries-all = 所有国家和地区
countries-find = 查找国家或地区
countries-find-hint = 输入名称
countries-find-none = 这里没有叫这个名称的国家或地区。请少输入几个字试试。
countries-as-list = 列表
countries-as-map = 地图
map-name = 地图。按方向键可以移到别的国家或地区，按 Enter 键选定。列表里也有所有的国家和地区。
map-marked = 地图上：{ $country }
map-larger = 放大地图
map-smaller = 缩小地图
map-rough = 这张地图只画了个大概。在任何边界问题上，它都不偏向任何一方。

needs-title = 您需要什么？
needs-text = 想选几项都可以。
needs-done = 查看计划
about-title = 您有没有什么情况，会影响到谁能帮您？
about-text = 这些都可以不说。说了，计划里也不会少掉什么。只会让您看到谁能帮您，以及该问什么。
trait-woman = 我是女性
trait-man = 我是男性
trait-under_18 = 我未满 18 岁
trait-with_children = 我带着孩子
trait-no_passport = 我没有护照
trait-hurt = 我生病或受伤了
trait-needs_interpreter = 我需要翻译

question-danger = 请先选择您现在在哪里。选好以后，紧急电话会显示在这里。
