### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = খুলুন
link-open-name = ব্রাউজারে খুলুন: { $what }
link-title = এই পেজটি কি ব্রাউজারে খুলবেন?
link-whole = এটি পুরো ঠিকানা:
link-about = ব্রাউজার ইন্টারনেটে যায়। পেজটি ব্রাউজারে দেখা পেজের তালিকায় থেকে যায়। ইন্টারনেট কোম্পানিও পেজটি দেখতে পারে।
link-letters = সাবধান: এই ঠিকানার কিছু অক্ষর শুধু দেখতে অন্য অক্ষরের মতো। ব্রাউজার যেভাবে পড়ে, এখানে সেভাবেই লেখা হয়েছে।
link-yes = ব্রাউজারে খুলুন
link-no = না খুলে ফিরে যান
link-failed = ব্রাউজার খোলা যায়নি। আপনি ঠিকানাটি কপি করতে পারেন।
