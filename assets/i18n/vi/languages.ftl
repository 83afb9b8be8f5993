### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = Hãy chọn ngôn ngữ của bạn
language-continue = Tiếp tục
language-back = Quay lại
language-button = Ngôn ngữ: { $language }
language-draft = Lời dịch ra ngôn ngữ này mới chỉ là bản nháp. Chưa có người bản ngữ nào kiểm tra. Một số chỗ có thể sai hoặc nghe lạ. Số điện thoại thì giống nhau trong mọi ngôn ngữ.
language-sources = Tên, địa chỉ và một số ghi chú được giữ đúng như nguồn đã viết, thường bằng tiếng Anh.
language-not-saved = Lựa chọn của bạn không được lưu. Lần mở sau, chương trình sẽ hỏi lại.
language-text-size = Cỡ chữ
