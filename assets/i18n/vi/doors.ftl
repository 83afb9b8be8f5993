### The first page after the language: what somebody can do here.

doors-title = Bạn muốn làm gì?
doors-plan = Cho tôi biết phải làm gì
doors-plan-text = Ba câu hỏi ngắn. Sau đó là một kế hoạch: nên tìm đến ai trước, và tiếp theo là ai.
doors-directory = Tự tìm nơi giúp đỡ
doors-directory-text = Tìm trong tất cả các nhà tạm lánh, luật sư, đường dây nóng và những nơi khác.
doors-contact = Thông tin liên hệ này có thật không?
doors-contact-text = Có ai đưa cho bạn số điện thoại, đường link hay một cái tên không? Hãy kiểm tra ở đây.
doors-cards-text = Những câu để đưa cho người nói ngôn ngữ khác xem.
doors-back = Trang đầu
