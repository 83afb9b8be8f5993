### The pane of filters and the chips above the results.

filters-title = Bộ lọc
filters-button-count = Bộ lọc ({ $count })
filters-show-results = Xem { $count } kết quả
filters-clear-all = Bỏ hết
filters-clear = Bỏ chọn: { $filter }
filters-remove = Bỏ: { $value }

filter-country = Bạn cần giúp ở đâu
filter-need = Bạn cần gì
filter-nationality = Quốc tịch của bạn
filter-language = Ngôn ngữ họ nói
filter-channel = Cách liên hệ
filter-openness = Mở cửa lúc này
filter-grade = Mức độ chắc chắn
filter-kind = Họ là ai

filters-find = Tìm trong: { $filter }
filters-find-hint = Tìm…
filters-find-none = Không có mục này
filters-show-all = Xem tất cả { $count }
filters-show-fewer = Thu gọn
filters-need-any = Có một là đủ
filters-need-all = Phải có tất cả
filters-value = { $value }, { $count } nơi giúp đỡ
filters-unfold = Các mục nhỏ của: { $need }
country-worldwide = Khắp thế giới hoặc qua mạng
