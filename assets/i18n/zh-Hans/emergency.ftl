### The bar with the emergency numbers, at the top of the window.

emergency-title = 现在有危险吗？
emergency-choose = 请选择您现在所在的国家或地区，就能看到那里的紧急电话。
emergency-choose-button = 选择国家或地区
emergency-country = 在{ $country }
emergency-none = 我们不知道{ $country }的紧急电话。请问问身边的人。
emergency-number = { $number }，{ $purpose }，{ $country }
emergency-more = 还有 { $count } 个国家或地区

emergency-detail = { $purpose }（{ $detail }）

purpose-all-emergencies = 所有紧急情况
purpose-police = 警察
purpose-ambulance = 救护车
purpose-fire = 消防
purpose-ambulance-and-fire = 救护车和消防
purpose-police-and-ambulance = 警察和救护车
purpose-tourist-police = 旅游警察
purpose-from-abroad = 从国外拨打
purpose-police--human-trafficking = 警察，人口贩卖案件
purpose-police--free-call = 警察，免费电话
purpose-ambulance-and-rescue = 救护车和救援
purpose-search-and-rescue = 搜救
purpose-police-and-fire = 警察和消防
purpose-police-and-emergencies = 警察和紧急求助
purpose-police-hotline = 警方热线
purpose-police--not-urgent = 警察，不紧急时
purpose-urgent = 紧急时
purpose-not-urgent = 不紧急时
purpose-gendarmerie = 宪兵
purpose-foreigner-control-police = 外国人管理警察
purpose-gender-violence = 妇女遭受暴力
purpose-women-s-desk = 警方妇女服务台
purpose-trafficking-reports = 举报人口贩卖
purpose-crime-stop = 匿名举报犯罪
purpose-hospital-emergency-room = 医院急诊
purpose-tourist-help--day-and-night = 游客求助，不分日夜
purpose-national-emergency-line--ministry-of-security = 国家紧急电话，安全部
purpose-from-landlines = 用座机拨打
purpose-from-mobile-phones = 用手机拨打
purpose-from-econet-mobiles = 用 Econet 手机号拨打
purpose-from-netone-mobiles = 用 NetOne 手机号拨打
purpose-older-list = 较旧的名单
purpose-english = 讲英语
purpose-french = 讲法语
