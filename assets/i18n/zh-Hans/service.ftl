### The page of one service.

service-back = 返回列表
service-close = 关闭
service-opening = 正在打开……

service-alert = 请先看这个
reach-title = 怎么联系他们
reach-none = 没有已知的电话、邮箱或网页。
reach-copy = 复制 { $what }
reach-copy-word = 复制
reach-enlarge = 放大显示 { $what }
reach-inside-only = 只能在{ $country }境内使用
reach-from-abroad = 从国外拨打：{ $number }
reach-abroad-unknown = 不知道在{ $country }境外能不能用
reach-free = 免费电话
reach-email = 电子邮件
reach-web = 网页
reach-web-note = 这个程序不联网。要打开网页，请把网址复制到浏览器里。浏览器会留下您看过哪些网页的记录。

gives-title = 他们能帮什么
whom-title = 帮助哪些人
whom-nationals = 帮助这些国籍的人：{ $countries }
whom-nationals-unknown = 国籍：没有说明。请问问他们，能不能帮助您这个国籍的人。
whom-female = 帮助妇女和女孩
whom-male = 帮助男人和男孩
whom-both = 男女都可以
whom-genders-unknown = 帮助女性还是男性：没有说明。请问问他们。
whom-adults = 成年人：可以
whom-adults-not = 成年人：不可以
whom-children = 未满 18 岁：可以
whom-children-not = 未满 18 岁：不可以
whom-ages-unknown = 年龄：没有说明。请问问他们。
whom-minimum-age = 要满 { $age } 岁
whom-covers = 在这些地方可以使用：{ $countries }
whom-anywhere = 在任何地方都可以使用

papers-title = 证件和条件
papers-needed = 您必须出示证件。
papers-not-needed = 您不需要证件。
papers-unknown = 证件：没有说明。请问问他们要带什么。如果您没有证件，也请告诉他们。
referral-needed = 必须由别人介绍您去（例如警察或援助人员）。
referral-not-needed = 您可以自己去。
referral-unknown = 能不能自己去？没有说明。请问问他们。
police-report-needed = 您必须先向警察报案。
police-report-not-needed = 您不必向警察报案。
police-report-unknown = 是不是必须先报案？没有说明。请问问他们。

hours-title = 服务时间
hours-unknown = 服务时间不详。可以直接试试，或者问他们什么时候有人。
hours-local = { $country }当地时间

languages-title = 语言
languages-unknown = 不清楚。请问问他们，有没有人会说您的语言。

cost-title = 费用
cost-unknown = 没有说明。请问问他们是不是免费。

place-title = 地点
place-secret = 为了保护住在那里的人，地点保密。请先打电话，他们会告诉您怎么去。
place-unknown = 没有已知的地址。国家或地区：{ $country }。
place-worldwide = 通过电话或网络。

sources-title = 这些信息是谁说的
sources-not-called = 编写这份名录时，没有人拨打过这个号码。
sources-not-contacted = 编写这份名录时，没有人联系过他们。
sources-newest = 最新的网页：{ $date }（{ $ago }）。
sources-undated = 这些网页没有日期，可能是旧的。
source-date = 发布日期：{ $date }
source-date-unknown = 没有日期

summary-title = 更多介绍（英文）
note-in-english = 英文

large-close = 关闭
large-number = 号码：{ $number }
