### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = Có ghi nhớ trên máy tính này không?
keep-own = Máy tính này là của riêng tôi
keep-about = Khi bật mục này, ngôn ngữ, cỡ chữ và màu bạn chọn được ghi nhớ. Những gì bạn tìm và đọc thì không.
keep-links = Từ đây cũng có thể mở trang web trong trình duyệt.
keep-careful = Ai dùng được máy tính này thì có thể tìm thấy những gì đã được ghi nhớ, và thấy rằng chương trình này đã được dùng ở đây.
keep-where = Chương trình ghi vào thư mục này:
keep-where-beside = Chương trình ghi ngay bên cạnh nó, trong thư mục này:
keep-nowhere = Ở đây không có thư mục nào để ghi vào.
keep-files = Các tệp (file) mà chương trình này đã ghi ở đây
keep-none = Chương trình này chưa ghi tệp nào ở đây.
keep-file = { $size } byte, { $date }
keep-delete = Xóa các tệp này
keep-deleted = Đã xóa. Trên ổ đĩa có thể vẫn còn dấu vết.
keep-failed = Không ghi được. Không có gì mới được ghi nhớ.
keep-not-deleted = Không xóa được hết các tệp. Hãy đóng các chương trình khác rồi thử lại.
keep-unreadable = Không đọc được những gì đã ghi nhớ. Chương trình bắt đầu như mở lần đầu.
