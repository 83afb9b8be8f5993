### The bar with the emergency numbers, at the top of the window.

emergency-title = Đang gặp nguy hiểm?
emergency-choose = Hãy chọn nước mà bạn đang ở lúc này để xem các số khẩn cấp ở đó.
emergency-choose-button = Chọn quốc gia
emergency-country = Ở { $country }
emergency-none = Chúng tôi không biết số khẩn cấp nào của { $country }. Hãy hỏi người ở gần bạn.
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = và { $count } nước khác

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = Mọi việc khẩn cấp
purpose-police = Cảnh sát
purpose-ambulance = Xe cấp cứu
purpose-fire = Cứu hỏa
purpose-ambulance-and-fire = Cấp cứu và cứu hỏa
purpose-police-and-ambulance = Cảnh sát và cấp cứu
purpose-tourist-police = Cảnh sát du lịch
purpose-from-abroad = Gọi từ nước ngoài
purpose-police--human-trafficking = Cảnh sát, về buôn người
purpose-police--free-call = Cảnh sát, gọi miễn phí
purpose-ambulance-and-rescue = Cấp cứu và cứu hộ
purpose-search-and-rescue = Tìm kiếm cứu nạn
purpose-police-and-fire = Cảnh sát và cứu hỏa
purpose-police-and-emergencies = Cảnh sát và việc khẩn cấp
purpose-police-hotline = Đường dây nóng cảnh sát
purpose-police--not-urgent = Cảnh sát, không khẩn cấp
purpose-urgent = Khẩn cấp
purpose-not-urgent = Không khẩn cấp
purpose-gendarmerie = Hiến binh
purpose-foreigner-control-police = Cảnh sát quản lý người nước ngoài
purpose-gender-violence = Bạo lực với phụ nữ
purpose-women-s-desk = Bộ phận giúp phụ nữ
purpose-trafficking-reports = Báo tin về buôn người
purpose-crime-stop = Crime Stop, báo tin tội phạm
purpose-hospital-emergency-room = Phòng cấp cứu bệnh viện
purpose-tourist-help--day-and-night = Giúp khách du lịch, ngày và đêm
purpose-national-emergency-line--ministry-of-security = Đường dây khẩn cấp quốc gia, Bộ An ninh
purpose-from-landlines = từ điện thoại bàn
purpose-from-mobile-phones = từ điện thoại di động
purpose-from-econet-mobiles = từ di động mạng Econet
purpose-from-netone-mobiles = từ di động mạng NetOne
purpose-older-list = theo danh sách cũ
purpose-english = tiếng Anh
purpose-french = tiếng Pháp
