### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = Thoát ngay
leave-shift = { $count ->
   *[other] Bấm phím Shift thêm { $count } lần nữa để thoát.
}
leave-help = Cách thoát
leave-first = Muốn thoát ngay khỏi chương trình, hãy bấm phím Shift ba lần.
leave-notes = Ghi chú

safety-title = Cách thoát khỏi chương trình, và điều cần biết trước
safety-text = Cách thoát ngay khỏi chương trình. Chương trình này không thể bảo vệ bạn trước những điều gì. Máy tính này có thể ghi nhớ những gì.

leave-title = Cách thoát ngay khỏi chương trình
leave-how = Bấm “Thoát ngay” ở đầu mỗi trang. Hoặc bấm phím Shift ba lần. Bạn sẽ thấy ngay một trang trống, và chương trình đóng lại.
leave-forgets = Khi bạn thoát, chương trình quên những gì bạn đã gõ và đã xem ở đây.
leave-not = Thoát như vậy không đóng các chương trình khác. Những gì người khác đã nhìn thấy rồi thì không giấu đi được nữa.
leave-try = Thử xem
leave-tried = Vừa rồi chỉ là thử. Khi thoát thật, chương trình đóng lại.
leave-then = Sau khi thoát
leave-then-end = Đóng chương trình
leave-then-stay = Ở lại trang trống
leave-then-about = Bạn có thể viết trên trang trống, như viết trên giấy. Trang đó không lưu lại gì. Gõ { $words } ở đó để quay lại đây. Trang đó không phải là cách ngụy trang: ai biết chương trình này thì sẽ nhận ra trang đó.
leave-words = Những chữ cần gõ để quay lại

limits-title = Chương trình này không thể bảo vệ bạn trước những điều sau
limit-eyes = Người ở sau lưng bạn, hoặc camera, có thể nhìn thấy màn hình.
limit-spying = Nếu trên máy tính này có chương trình theo dõi lén, nó có thể thấy tất cả những gì bạn gõ và đọc.
limit-owner = Người quản lý máy tính này có thể biết được là chương trình này đã được mở, và mở lúc nào.
limit-download = Nếu chương trình này được tải về máy này, nó nằm trong danh sách tải về của trình duyệt.
limit-usb = Máy tính nhớ những USB nào đã được cắm vào.
limit-calls = Điện thoại lưu danh sách các cuộc gọi và tin nhắn. Hóa đơn điện thoại cũng có thể cho thấy các cuộc gọi và tin nhắn đó.
limit-answer = Người mà bạn gọi điện hoặc nhắn tin có thể thấy số của bạn, và có thể nói cho người khác biết.
limit-browser = Trang web mà bạn mở trong trình duyệt vẫn còn trong danh sách các trang đã xem. Công ty cung cấp internet cũng có thể thấy trang đó.
limit-copy = Các chương trình khác có thể đọc những gì bạn sao chép. Một số máy tính lưu danh sách những thứ đã sao chép.
limit-disk = Máy tính có thể ghi một phần bộ nhớ của nó vào ổ đĩa, ví dụ khi máy ở chế độ ngủ. Những phần đó có thể còn lại ở đó.
limit-photo = Nếu màn hình bị chụp bằng điện thoại, tấm ảnh vẫn còn trong chiếc điện thoại đã chụp.
limit-facts = Số điện thoại có thể sai hoặc đã cũ. Người trả lời cũng có thể nhầm.
limits-safer = Tốt hơn là dùng máy tính và điện thoại mà chỉ những người bạn tin tưởng mới dùng được.
