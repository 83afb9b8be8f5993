### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = Mở
link-open-name = Mở { $what } trong trình duyệt
link-title = Mở trang này trong trình duyệt?
link-whole = Đây là toàn bộ địa chỉ:
link-about = Trình duyệt sẽ vào mạng. Trang này sẽ còn lại trong danh sách các trang đã xem của trình duyệt. Công ty cung cấp internet cũng có thể thấy trang này.
link-letters = Cẩn thận: một số chữ cái trong địa chỉ này chỉ trông giống những chữ cái khác. Ở đây chúng được viết đúng như trình duyệt đọc.
link-yes = Mở trong trình duyệt
link-no = Không mở
link-failed = Không mở được trình duyệt. Bạn có thể sao chép địa chỉ.
