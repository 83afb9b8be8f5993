### What is said when something does not work.

failure-title = Không mở được danh bạ
failure-damaged = Bản chương trình này bị hỏng. Những gì nó hiện ra có thể sai, nên nó không hiện gì cả.
failure-unreadable = Không đọc được danh bạ bên trong chương trình.
failure-stopped = Việc tìm kiếm đã dừng vì chương trình bị lỗi. Hãy đóng cửa sổ rồi mở lại chương trình.
failure-do = Hãy lấy lại chương trình từ người hoặc nơi đã đưa nó cho bạn. Nếu bạn đang gặp nguy hiểm, hãy gọi số khẩn cấp của nước mà bạn đang ở, hoặc nhờ một người ở gần gọi giúp.
failure-reason = Dành cho người sửa lỗi: { $reason }
