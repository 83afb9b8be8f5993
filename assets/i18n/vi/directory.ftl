### The page with the search box and the results.

search-label = Tìm kiếm
search-hint = Tìm: một từ, tên nước, số điện thoại…
search-clear = Xóa chữ đã gõ
results-count = { $count ->
    [0] Không tìm thấy nơi nào
   *[other] { $count } nơi giúp đỡ
}
results-list = Kết quả
results-opening = Đang mở…
where-anywhere = Từ bất cứ đâu
where-city = { $city }, { $country }
where-secret = Địa điểm giữ kín, { $country }
needs-more = +{ $count }
reach-place = Đến tận nơi: xem địa chỉ
nothing-chosen-title = Hãy chọn một nơi giúp đỡ trong danh sách
nothing-chosen-text = Ở đây bạn sẽ thấy mọi cách liên hệ với họ, họ giúp những gì, và thông tin lấy từ đâu.
nothing-chosen-promise = Thông tin lấy từ các trang công khai. Khi làm danh bạ này, chưa có ai gọi thử các số điện thoại. Mọi việc có thể đã thay đổi: hãy hỏi trước khi đi đến bất cứ đâu.
nothing-chosen-trace = Chương trình này không ghi gì vào ổ đĩa của máy. Nhưng nó không thể che những gì đang hiện trên màn hình, và điện thoại thì vẫn lưu danh sách các cuộc gọi.

empty-title = Không có nơi nào hợp với tất cả những điều này
empty-loosen = Hãy thử bỏ bớt một trong những điều này:
empty-without = Bỏ “{ $values }” ({ $filter }): { $count } nơi giúp đỡ
empty-without-words = Bỏ những chữ “{ $words }”: { $count } nơi giúp đỡ
empty-any-need = Chỉ cần có một trong những điều bạn cần: { $count } nơi giúp đỡ
empty-clear-all = Bỏ mọi lựa chọn: { $count } nơi giúp đỡ
