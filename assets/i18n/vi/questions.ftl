### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = Quay lại
question-skip = Bỏ qua câu này
question-number = Câu { $number } trong { $count } câu hỏi

where-title = Lúc này bạn đang ở đâu?
where-text = Hãy chọn nước mà bạn đang ở lúc này.
home-title = Bạn là người nước nào?
home-text = Đó là nước mà bạn mang quốc tịch. Nhờ vậy mới biết đại sứ quán nào là của bạn. Bạn không bắt buộc phải nói.
home-not-said = Tôi không muốn nói
home-stateless = Tôi không có quốc tịch của nước nào

countries-likely = Thường được chọn
countries-all = Tất cả các nước
countries-find = Tìm tên nước
countries-find-hint = Gõ tên nước
countries-find-none = Ở đây không có nước nào tên như vậy. Hãy thử gõ ít chữ hơn.
countries-as-list = Danh sách
countries-as-map = Bản đồ
map-name = Bản đồ. Dùng các phím mũi tên để đi từ nước này sang nước khác, phím Enter để chọn. Trong danh sách cũng có tất cả các nước.
map-marked = Trên bản đồ: { $country }
map-larger = Phóng to bản đồ
map-smaller = Thu nhỏ bản đồ
map-rough = Bản đồ này chỉ vẽ sơ lược. Nó không đứng về phía nước nào trong chuyện biên giới.

needs-title = Bạn cần gì?
needs-text = Bạn muốn chọn bao nhiêu mục cũng được.
needs-done = Xem kế hoạch
about-title = Có điều gì về bạn cần lưu ý khi tìm người giúp không?
about-text = Bạn không bắt buộc phải nói điều nào ở đây. Không nơi nào bị bỏ khỏi kế hoạch vì những điều này. Chúng chỉ giúp bạn thấy nơi nào nhận giúp bạn, và nên hỏi gì.
trait-woman = Tôi là phụ nữ
trait-man = Tôi là đàn ông
trait-under_18 = Tôi chưa đủ 18 tuổi
trait-with_children = Có trẻ em đi cùng tôi
trait-no_passport = Tôi không có hộ chiếu
trait-hurt = Tôi bị thương hoặc bị bệnh
trait-needs_interpreter = Tôi cần người phiên dịch

question-danger = Trước hết hãy cho biết bạn đang ở đâu. Khi đó các số khẩn cấp sẽ hiện ở đây.
