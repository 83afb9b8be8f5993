### The page of one service.

service-back = তালিকায় ফিরে যান
service-close = বন্ধ করুন
service-opening = খুলছে…

service-alert = আগে এটা জেনে নিন
reach-title = কীভাবে যোগাযোগ করবেন
reach-none = কোনো নম্বর, ইমেইল বা ওয়েব পেজ জানা নেই।
reach-copy = কপি করুন: { $what }
reach-copy-word = কপি
reach-enlarge = বড় করে দেখুন: { $what }
reach-inside-only = শুধু এই দেশের ভেতরে কাজ করে: { $country }
reach-from-abroad = অন্য দেশ থেকে: { $number }
reach-abroad-unknown = এই দেশের বাইরে থেকে কাজ করে কি না, জানা নেই: { $country }
reach-free = ফ্রি কল
reach-email = ইমেইল
reach-web = ওয়েব পেজ
reach-web-note = এই প্রোগ্রাম ইন্টারনেট ছাড়া চলে। কোনো পেজ খুলতে হলে তার ঠিকানা কপি করে ব্রাউজারে দিন। আপনি কোন কোন পেজ দেখেছেন, ব্রাউজার তার তালিকা রাখে।

gives-title = তারা কী সাহায্য দেয়
whom-title = কাদের জন্য
whom-nationals = যে দেশের নাগরিকদের জন্য: { $countries }
whom-nationals-unknown = কোন দেশের নাগরিকদের জন্য, তা বলা নেই। তারা আপনার দেশের মানুষকে সাহায্য করে কি না, জিজ্ঞেস করুন।
whom-female = নারী ও মেয়েদের জন্য
whom-male = পুরুষ ও ছেলেদের জন্য
whom-both = নারী ও পুরুষ সবার জন্য
whom-genders-unknown = নারী না পুরুষ, কাদের জন্য তা বলা নেই। জিজ্ঞেস করুন।
whom-adults = প্রাপ্তবয়স্ক: হ্যাঁ
whom-adults-not = প্রাপ্তবয়স্ক: না
whom-children = 18 বছরের কম: হ্যাঁ
whom-children-not = 18 বছরের কম: না
whom-ages-unknown = বয়স: বলা নেই। জিজ্ঞেস করুন।
whom-minimum-age = বয়স কমপক্ষে { $age } বছর
whom-covers = যেসব দেশ থেকে এই সাহায্য নেওয়া যায়: { $countries }
whom-anywhere = যেকোনো জায়গা থেকে এই সাহায্য নেওয়া যায়

papers-title = কাগজপত্র ও শর্ত
papers-needed = কাগজপত্র দেখাতে হবে।
papers-not-needed = কাগজপত্র লাগে না।
papers-unknown = কাগজপত্র লাগে কি না, তা বলা নেই। কী আনতে হবে জিজ্ঞেস করুন। আপনার কাগজপত্র না থাকলে সেটাও বলুন।
referral-needed = অন্য কেউ আপনাকে সেখানে পাঠালে তবেই যেতে পারবেন (যেমন পুলিশ বা কোনো সাহায্যকর্মী)।
referral-not-needed = আপনি নিজেই সেখানে যেতে পারেন।
referral-unknown = আপনি নিজে যেতে পারবেন কি না, তা বলা নেই। জিজ্ঞেস করুন।
police-report-needed = আপনাকে আগে পুলিশের কাছে অভিযোগ করতে হবে।
police-report-not-needed = পুলিশের কাছে অভিযোগ করার দরকার নেই।
police-report-unknown = আগে পুলিশের কাছে যেতে হবে কি না, তা বলা নেই। জিজ্ঞেস করুন।

hours-title = কখন তাদের পাওয়া যায়
hours-unknown = সময় জানা নেই। চেষ্টা করে দেখুন, অথবা কখন পাওয়া যায় জিজ্ঞেস করুন।
hours-local = এই দেশের সময় অনুযায়ী: { $country }

languages-title = ভাষা
languages-unknown = জানা নেই। আপনার ভাষায় কথা বলে এমন কেউ আছে কি না, জিজ্ঞেস করুন।

cost-title = খরচ
cost-unknown = বলা নেই। টাকা লাগে কি না, জিজ্ঞেস করুন।

place-title = কোথায়
place-secret = সেখানকার মানুষদের রক্ষা করতে জায়গাটি গোপন রাখা হয়। আগে ফোন করুন: কীভাবে যাবেন, তারা বলে দেবে।
place-unknown = কোনো ঠিকানা জানা নেই। দেশ: { $country }।
place-worldwide = ফোনে বা অনলাইনে।

sources-title = এসব তথ্য কোথা থেকে পাওয়া
sources-not-called = এই তালিকা তৈরির সময় কেউ এই নম্বরে ফোন করে দেখেনি।
sources-not-contacted = এই তালিকা তৈরির সময় কেউ তাদের সঙ্গে যোগাযোগ করেনি।
sources-newest = সবচেয়ে নতুন পেজ: { $date } ({ $ago })।
sources-undated = পেজগুলোতে তারিখ নেই। এগুলো পুরোনো হতে পারে।
source-date = প্রকাশের তারিখ: { $date }
source-date-unknown = তারিখ নেই

summary-title = আরও জানুন (ইংরেজিতে)
note-in-english = ইংরেজিতে

large-close = বন্ধ করুন
large-number = নম্বর: { $number }
