### What the directory has and does not have: countries and needs in one table.

coverage-title = Chúng tôi biết gì, và không biết gì
coverage-text = Đây là số nơi giúp đỡ mà danh bạ này biết, cho mỗi nước và mỗi điều bạn cần. Ô trống không có nghĩa là không có ai giúp: chỉ là chúng tôi không biết nơi nào.
coverage-counting = Đang đếm…
coverage-country = Quốc gia
coverage-back = Quay lại tìm kiếm
coverage-box = { $country }, { $need }: { $count } nơi giúp đỡ, chắc chắn nhất: { $grade }
coverage-box-empty = { $country }, { $need }: chưa biết nơi nào
coverage-few = ít
coverage-many = nhiều
