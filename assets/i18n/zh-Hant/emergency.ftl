### The bar with the emergency numbers, at the top of the window.

emergency-title = 現在有危險嗎？
emergency-choose = 請選擇您現在所在的國家或地區，就能看到那裡的緊急電話。
emergency-choose-button = 選擇國家或地區
emergency-country = 在{ $country }
emergency-none = 我們不知道{ $country }的緊急電話。請問問身邊的人。
emergency-number = { $number }，{ $purpose }，{ $country }
emergency-more = 還有 { $count } 個國家或地區

emergency-detail = { $purpose }（{ $detail }）

purpose-all-emergencies = 所有緊急狀況
purpose-police = 警察
purpose-ambulance = 救護車
purpose-fire = 消防
purpose-ambulance-and-fire = 救護車和消防
purpose-police-and-ambulance = 警察和救護車
purpose-tourist-police = 觀光警察
purpose-from-abroad = 從國外撥打
purpose-police--human-trafficking = 警察，人口販運案件
purpose-police--free-call = 警察，免費電話
purpose-ambulance-and-rescue = 救護車和救援
purpose-search-and-rescue = 搜救
purpose-police-and-fire = 警察和消防
purpose-police-and-emergencies = 警察和緊急求助
purpose-police-hotline = 警方專線
purpose-police--not-urgent = 警察，不緊急時
purpose-urgent = 緊急時
purpose-not-urgent = 不緊急時
purpose-gendarmerie = 憲兵
purpose-foreigner-control-police = 外國人管理警察
purpose-gender-violence = 婦女遭受暴力
purpose-women-s-desk = 警方婦女服務台
purpose-trafficking-reports = 通報人口販運
purpose-crime-stop = 匿名檢舉犯罪
purpose-hospital-emergency-room = 醫院急診室
purpose-tourist-help--day-and-night = 旅客求助，不分日夜
purpose-national-emergency-line--ministry-of-security = 全國緊急電話，安全部
purpose-from-landlines = 用家用電話撥打
purpose-from-mobile-phones = 用手機撥打
purpose-from-econet-mobiles = 用 Econet 門號撥打
purpose-from-netone-mobiles = 用 NetOne 門號撥打
purpose-older-list = 較舊的名單
purpose-english = 說英語
purpose-french = 說法語
