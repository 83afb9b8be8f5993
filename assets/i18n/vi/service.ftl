### The page of one service.

service-back = Quay lại danh sách
service-close = Đóng
service-opening = Đang mở…

service-alert = Cần biết điều này trước
reach-title = Cách liên hệ
reach-none = Không biết số điện thoại, email hay trang web nào.
reach-copy = Sao chép { $what }
reach-copy-word = Sao chép
reach-enlarge = Xem { $what } cỡ lớn
reach-inside-only = Chỉ dùng được ở trong { $country }
reach-from-abroad = Từ nước ngoài: { $number }
reach-abroad-unknown = Không rõ có dùng được từ bên ngoài { $country } không
reach-free = Gọi miễn phí
reach-email = Email
reach-web = Trang web
reach-web-note = Chương trình này không nối mạng. Muốn mở một trang web, hãy sao chép địa chỉ của nó rồi dán vào trình duyệt. Trình duyệt lưu lại danh sách các trang bạn đã xem.

gives-title = Họ giúp những gì
whom-title = Giúp những ai
whom-nationals = Dành cho người có quốc tịch: { $countries }
whom-nationals-unknown = Quốc tịch: không nói rõ. Hãy hỏi xem họ có giúp người mang quốc tịch của bạn không.
whom-female = Dành cho phụ nữ và trẻ em gái
whom-male = Dành cho đàn ông và trẻ em trai
whom-both = Dành cho cả nữ và nam
whom-genders-unknown = Nữ hay nam: không nói rõ. Hãy hỏi.
whom-adults = Người lớn: có giúp
whom-adults-not = Người lớn: không giúp
whom-children = Dưới 18 tuổi: có giúp
whom-children-not = Dưới 18 tuổi: không giúp
whom-ages-unknown = Tuổi: không nói rõ. Hãy hỏi.
whom-minimum-age = Từ { $age } tuổi trở lên
whom-covers = Có thể liên hệ từ: { $countries }
whom-anywhere = Có thể liên hệ từ bất cứ đâu

papers-title = Giấy tờ và điều kiện
papers-needed = Bạn phải cho họ xem giấy tờ.
papers-not-needed = Bạn không cần có giấy tờ.
papers-unknown = Giấy tờ: không nói rõ. Hãy hỏi cần mang theo gì, và cho họ biết nếu bạn không có giấy tờ.
referral-needed = Phải có người khác giới thiệu bạn đến đó (ví dụ cảnh sát hoặc người của tổ chức cứu trợ).
referral-not-needed = Bạn có thể tự mình đến đó.
referral-unknown = Bạn có thể tự mình đến đó không? Không nói rõ. Hãy hỏi.
police-report-needed = Bạn phải trình báo cảnh sát trước.
police-report-not-needed = Bạn không bắt buộc phải trình báo cảnh sát.
police-report-unknown = Có phải trình báo cảnh sát trước không? Không nói rõ. Hãy hỏi.

hours-title = Giờ làm việc
hours-unknown = Chưa rõ giờ làm việc. Hãy thử liên hệ, hoặc hỏi khi nào có người.
hours-local = Giờ địa phương ở { $country }

languages-title = Ngôn ngữ
languages-unknown = Không rõ. Hãy hỏi xem có ai nói được ngôn ngữ của bạn không.

cost-title = Chi phí
cost-unknown = Không nói rõ. Hãy hỏi xem có miễn phí không.

place-title = Ở đâu
place-secret = Địa điểm được giữ kín để bảo vệ những người ở đó. Hãy gọi trước: họ sẽ nói cho bạn biết cách đến.
place-unknown = Không biết địa chỉ. Nước: { $country }.
place-worldwide = Qua điện thoại hoặc qua mạng.

sources-title = Thông tin lấy từ đâu
sources-not-called = Khi làm danh bạ này, chưa có ai gọi thử số này.
sources-not-contacted = Khi làm danh bạ này, chưa có ai liên hệ với họ.
sources-newest = Trang mới nhất: { $date } ({ $ago }).
sources-undated = Các trang này không ghi ngày. Thông tin có thể đã cũ.
source-date = Đăng: { $date }
source-date-unknown = Không ghi ngày

summary-title = Thông tin thêm (bằng tiếng Anh)
note-in-english = bằng tiếng Anh

large-close = Đóng
large-number = Số: { $number }
