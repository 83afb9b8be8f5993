### The plan: whom to turn to, in which order, and why.

plan-title = Kế hoạch của bạn
plan-here = Bạn đang ở: { $country }
plan-here-not-said = Nơi bạn đang ở: chưa cho biết
plan-home = Nước của bạn: { $country }
plan-home-stateless = Nước của bạn: bạn không có quốc tịch của nước nào
plan-home-not-said = Nước của bạn: chưa cho biết
plan-change = Sửa câu trả lời
plan-again = Làm lại từ đầu
plan-making = Đang lập kế hoạch…
plan-not-called = Thông tin lấy từ các trang công khai. Khi lập kế hoạch này, không có ai gọi thử các số này.
plan-need-known = { $need }: { $count ->
    [0] chưa biết nơi nào
   *[other] biết { $count } nơi
}

before-title = Trước khi gọi
before-phone = Điện thoại có phải của bạn không? Chủ điện thoại có thể xem danh sách các cuộc gọi và hóa đơn.
before-say = Bạn có thể xin được nói chuyện với người nói được ngôn ngữ của bạn. Bạn không bắt buộc phải nói tên.

## The steps, in their order: headings.

step-danger_now = Nếu bạn đang gặp nguy hiểm lúc này
step-own_country = Đại sứ quán hoặc đường dây của chính nước bạn
step-on_your_side = Người đứng về phía bạn
step-safe_place = Chỗ ở an toàn
step-lawyer = Luật sư, và các quyền của bạn
step-doctor = Bác sĩ, hoặc người để nói chuyện
step-way_home = Giấy tờ và đường về nhà, chỉ khi bạn muốn
step-help_at_home = Giúp đỡ ở quê nhà
step-not-asked = Bạn không chọn mục này. Nếu sau này bạn cần:
step-more = và { $count } nơi khác trong danh bạ

## Why this contact and no other.

reason-emergency_numbers = Các số khẩn cấp của nước này.
reason-embassy_here = Đại sứ quán hoặc lãnh sự quán của chính nước bạn, ở đây. Nơi này có thể cấp giấy tờ mới cho bạn.
reason-protecting_power = Đại sứ quán của một nước khác, ở đây. Nơi này cũng giúp người mang quốc tịch của bạn.
reason-embassy_covers = Đại sứ quán của chính nước bạn, đặt ở một nước khác. Nơi này cũng dành cho người ở đây.
reason-embassy_nearby = Đại sứ quán của chính nước bạn, cách đây không xa. Hãy hỏi xem họ có giúp được bạn ở nơi bạn đang ở không.
reason-home_line = Đường dây của chính nước bạn, dành cho công dân ở nước ngoài.
reason-trafficking_help = Giúp những người bị lừa bán hoặc bị ép làm việc, ở nước này.
reason-for_children = Dành cho người dưới 18 tuổi.
reason-line_here = Một đường dây ở nước này, có người lắng nghe.
reason-help_here = Họ có giúp về việc này, ở nước này.
reason-for_your_citizens = Dành cho người mang quốc tịch của bạn, dù họ ở đâu.
reason-from_elsewhere = Nơi này ở một nước khác, và ghi rằng họ cũng giúp người ở đây.
reason-worldwide = Giúp người ở mọi nước.
reason-return_help = Giúp những người trở về nước của bạn.
reason-home_help = Họ có giúp về việc này, ở chính nước của bạn.
reason-refers = Nơi này không tự giúp về việc này. Có thể họ biết ai giúp.
reason-nearby_country = Họ có giúp về việc này, ở một nước cách đây không xa. Hãy hỏi xem họ có giúp được bạn ở nơi bạn đang ở không.

## What is said at a step.

note-at_home = Bạn đang ở chính nước của bạn. Ở đây bạn không cần đại sứ quán.
note-stateless = Không có đại sứ quán nào là của bạn. Hãy xin được liên hệ với UNHCR, cơ quan của Liên Hợp Quốc về người tị nạn. Họ cũng giúp người không có quốc tịch.
note-nationality_not_said = Bạn chưa cho biết bạn là người nước nào. Không sao cả. Bạn có thể nói sau, nếu muốn tìm đại sứ quán của mình.
note-country_not_said = Bạn chưa cho biết bạn đang ở đâu. Hãy quay lại và chọn nước: khi đó các số khẩn cấp của nước đó sẽ hiện ở đây.
note-only_if_wanted = Không ai bắt buộc phải về nhà. Bạn tự quyết định.

## What this directory does not have.

gap-title = Những điều chúng tôi không biết
gap-nothing_known = Danh bạ này không có nơi nào giúp về việc này mà liên hệ được từ đây.
gap-nothing_here = Danh bạ này không có nơi nào giúp về việc này ở nước này. Những nơi ghi ở trên nằm ở chỗ khác.
gap-nobody_fits = Những nơi mà chúng tôi biết ở đây không nhận giúp người ở hoàn cảnh như bạn. Hãy hỏi họ xem ai nhận giúp.
gap-no_embassy_known = Danh bạ này không có đại sứ quán nào của chính nước bạn dành cho người ở đây, và cũng không có đường dây nào của chính nước bạn.
gap-need_not_known = Danh bạ này không có nơi nào ở đây giúp về những việc sau:
gap-as-of = Trang mới nhất về nước này: { $date }. Có thể còn có nơi giúp đỡ mà chúng tôi không biết.
gap-nearest = Những nơi mà chúng tôi biết, gần nhất với điều bạn cần:

## If somebody says no.

ladder-title = Nếu họ từ chối, hoặc không ai trả lời
ladder-all-day = cả ngày lẫn đêm
ladder-no-end = Ở đây, chúng tôi không biết đường dây nào có người trả lời cả ngày lẫn đêm.

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = Mọi cách liên hệ, và nên hỏi gì
referral-more-of = Mọi cách liên hệ, và nên hỏi gì: { $name }
referral-less = Thu gọn
referral-entry = Xem tất cả về nơi này
referral-elsewhere = Những cách này không dùng được từ đây:
referral-ask = Nên hỏi gì
referral-knows = Ai sẽ biết bạn đã gọi
referral-until = Mở cửa đến { $time }, giờ ở đó
referral-opens = Đang đóng cửa. Mở lại: { $day }, { $time }, giờ ở đó
referral-all-day = Mở cửa cả ngày lẫn đêm
referral-local-time = Ở đó bây giờ là { $time }

## How to reach it from here.

dialling-inside = Ở đây, hãy bấm số như thế này
dialling-inside_only = Chỉ dùng được ở trong { $country }. Hãy dùng trước khi bạn rời khỏi đó.
dialling-from_abroad = Người nghe máy đang ở { $country }. Gọi ra nước ngoài có thể tốn nhiều tiền.
dialling-anywhere = Cần có internet
dialling-only_elsewhere = Chỉ dùng được ở trong { $country }
dialling-not_known_from_abroad = Không rõ có dùng được từ bên ngoài { $country } không
charge-free = Miễn phí: dùng được cả khi điện thoại hết tiền
charge-charged = Gọi số này mất tiền
charge-not_known = Có thể mất tiền. Điện thoại hết tiền? Hãy nhờ ai đó cho gọi một cuộc, hoặc nhắn tin qua Wi-Fi.

qr-show = Hiện { $what } bằng mã QR
qr-text = Hãy hướng camera của điện thoại vào ô vuông. Điện thoại đó có thể lưu nội dung này trong một danh sách.
qr-name = Mã QR của { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = Ở đó có giúp phụ nữ không ạ?
ask-man = Ở đó có giúp đàn ông không ạ?
ask-gender = Ở đó giúp ai ạ: phụ nữ, đàn ông, hay cả hai?
ask-under_18 = Tôi chưa đủ 18 tuổi. Ở đó có giúp tôi không ạ?
ask-adult = Tôi là người lớn. Ở đó có giúp tôi không ạ?
ask-with_children = Có trẻ em đi cùng tôi. Các em có được đến cùng không ạ?
ask-papers = Hiện giờ tôi không có hộ chiếu. Tôi có cần giấy tờ không ạ?
ask-referral = Tôi tự đến được không, hay phải có người giới thiệu tôi đến ạ?
ask-police_report = Tôi có phải trình báo cảnh sát trước không ạ?
ask-language = Có ai nói được { $language }, hoặc có người phiên dịch không ạ?
ask-hurt = Tôi bị thương. Ở đó có bác sĩ không ạ?
fits-woman = Có giúp phụ nữ
fits-man = Có giúp đàn ông
fits-gender = Có giúp cả phụ nữ và đàn ông
fits-under_18 = Có giúp người dưới 18 tuổi
fits-adult = Có giúp người lớn
fits-with_children = Có giúp cả trẻ em
fits-papers = Không cần giấy tờ
fits-referral = Bạn có thể tự mình đến đó
fits-police_report = Bạn không bắt buộc phải trình báo cảnh sát trước
fits-language = Có người nói được { $language }, hoặc có người phiên dịch
fits-hurt = Có chữa trị cho người bị thương
fits_not-woman = Không giúp phụ nữ
fits_not-man = Không giúp đàn ông
fits_not-gender = Không phải ai họ cũng giúp
fits_not-under_18 = Không giúp người dưới 18 tuổi
fits_not-adult = Không giúp người lớn
fits_not-with_children = Không giúp trẻ em
fits_not-papers = Bạn phải cho họ xem giấy tờ
fits_not-referral = Phải có người khác giới thiệu bạn đến đó
fits_not-police_report = Bạn phải trình báo cảnh sát trước
fits_not-language = Không có ai nói được { $language }
fits_not-hurt = Không chữa trị cho người bị thương

## Who learns of a call: only what is known.

knows-police = Người trả lời là cảnh sát, hoặc là bên cấp cứu, cứu hỏa, cứu hộ.
knows-immigration = Nơi này thuộc cơ quan xuất nhập cảnh.
knows-own_government = Nơi này do cơ quan nhà nước của nước mà bạn mang quốc tịch điều hành.
knows-government = Nơi này do cơ quan nhà nước của một nước điều hành.
knows-embassy = Nơi này do một đại sứ quán điều hành.
knows-not_known = Không rõ còn ai khác sẽ biết là bạn đã gọi. Hãy hỏi trước: “Ở đó có nói lại với ai chuyện tôi gọi điện không ạ?”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = Quyền của bạn
right-caution = Không phải nước nào cũng đã đồng ý với những quy định này, và không phải ai cũng làm theo. Luật sư biết ở nơi bạn đang ở thì điều gì có hiệu lực.
right-source = { $name }, { $article }, { $year } (bằng tiếng Anh)
right-non_punishment = Người ta không nên trừng phạt bạn vì những việc phạm pháp mà bạn đã bị ép phải làm.
right-consular_contact = Nếu bị giam giữ, bạn có thể xin được nói chuyện với đại sứ quán của mình. Bạn cũng có thể chọn không nói chuyện với họ.
right-assistance = Người ta nên giúp bạn hồi phục, ngay cả khi bạn không muốn ra tòa làm chứng.
right-no_detention = Người ta không nên giam giữ bạn vì chuyện giấy tờ, hay vì cách bạn đã đến đây.
right-interpreter = Ở tòa án, bạn có người phiên dịch miễn phí nếu bạn không hiểu ngôn ngữ ở đó.
right-voluntary_return = Việc về nước nên do chính bạn lựa chọn, và cần an toàn cho bạn.
right-non_refoulement = Người ta không được đưa bạn đến một nước mà ở đó bạn có thể bị tra tấn, hoặc bị giết vì bạn là người như thế nào, ví dụ vì dân tộc hay tôn giáo của bạn.
