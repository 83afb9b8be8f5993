### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = Thông tin liên hệ này có thật không?
check-text = Hãy gõ hoặc dán số điện thoại, đường link, email hoặc tên mà ai đó đã đưa cho bạn. Không có gì bị gửi đi đâu cả.
check-label = Số điện thoại, đường link, email hoặc tên
check-hint = Số điện thoại, đường link, email, tên…
check-read_as-phone = Được hiểu là số điện thoại
check-read_as-email = Được hiểu là email
check-read_as-page = Được hiểu là trang web
check-read_as-handle = Được hiểu là tên trên ứng dụng nhắn tin hoặc mạng xã hội
check-read_as-nothing = Đây không phải là số điện thoại, đường link, email hay tên ở dạng mà chúng tôi biết.

check-listed = Có trong danh bạ này
check-listed-text = Điều đó không chứng minh được ai đã viết hay gọi cho bạn: số hiện trên màn hình có thể bị làm giả. Hãy tự mình gọi lại, theo thông tin liên hệ ở dưới đây.
check-replaced = Thông tin này trước đây là thật. Nơi giúp đỡ đó đã ngừng hoạt động.
check-instead = Tổ chức đó hiện nay có:
check-no-instead = Danh bạ này không có nơi nào thay cho nơi đó.
check-looks_like = Cẩn thận: trông giống thông tin thật, nhưng có chỗ khác
check-looks_like-text = Muốn lừa bạn, người ta dùng những số, đường link hoặc tên trông gần như đúng. Hãy dùng thông tin có trong danh bạ này.
check-not_listed = Không có trong danh bạ này
check-not_listed-text = Điều đó không chứng minh rằng nó là giả. Chúng tôi không biết hết tất cả mọi nơi.
check-how-page = Hãy tự mình tìm trang web của chính tổ chức đó. Đừng dùng đường link mà người ta đã gửi cho bạn.
check-how-ask = Hãy gọi số điện thoại ghi trên trang đó. Hãy hỏi xem người này có làm việc cho họ không.
check-how-money = Hãy cẩn thận nếu có người muốn lấy tiền, hộ chiếu hay mật khẩu của bạn, hoặc muốn bạn không nói với ai.
check-given = Bạn đã gõ
check-real = Trong danh bạ

## How a contact differs from a listed one.

difference-lookalike_letters = Có những chữ cái chỉ trông giống chữ thật
difference-other_ending = Phần cuối của địa chỉ khác
difference-listed_inside = Chỉ chứa tên thật ở bên trong
difference-one_differs = Khác một ký tự
difference-swapped = Hai ký tự bị đổi chỗ
difference-one_missing = Thiếu một ký tự
difference-one_more = Thừa một ký tự
difference-other_platform = Tên thật ở trên ứng dụng hoặc mạng xã hội khác
difference-other_country = Cùng số này, nhưng ở nước khác
