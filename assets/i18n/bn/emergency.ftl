### The bar with the emergency numbers, at the top of the window.

emergency-title = এখন বিপদে আছেন?
emergency-choose = জরুরি নম্বর দেখতে, আপনি এখন যে দেশে আছেন সেটি বেছে নিন।
emergency-choose-button = দেশ বেছে নিন
emergency-country = দেশ: { $country }
emergency-none = এই দেশের কোনো জরুরি নম্বর আমাদের জানা নেই: { $country }। আশপাশের কাউকে জিজ্ঞেস করুন।
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = { $count ->
    [one] আরও { $count }টি দেশ
   *[other] আরও { $count }টি দেশ
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = সব ধরনের জরুরি সাহায্য
purpose-police = পুলিশ
purpose-ambulance = অ্যাম্বুলেন্স
purpose-fire = ফায়ার সার্ভিস
purpose-ambulance-and-fire = অ্যাম্বুলেন্স ও ফায়ার সার্ভিস
purpose-police-and-ambulance = পুলিশ ও অ্যাম্বুলেন্স
purpose-tourist-police = টুরিস্ট পুলিশ
purpose-from-abroad = অন্য দেশ থেকে
purpose-police--human-trafficking = পুলিশ, মানব পাচার
purpose-police--free-call = পুলিশ, ফ্রি কল
purpose-ambulance-and-rescue = অ্যাম্বুলেন্স ও উদ্ধার
purpose-search-and-rescue = খোঁজ ও উদ্ধার
purpose-police-and-fire = পুলিশ ও ফায়ার সার্ভিস
purpose-police-and-emergencies = পুলিশ ও জরুরি সাহায্য
purpose-police-hotline = পুলিশের হেল্পলাইন
purpose-police--not-urgent = পুলিশ, জরুরি না হলে
purpose-urgent = জরুরি হলে
purpose-not-urgent = জরুরি না হলে
purpose-gendarmerie = জেন্ডারমেরি (পুলিশ)
purpose-foreigner-control-police = বিদেশিদের কাগজ দেখার পুলিশ
purpose-gender-violence = নারী নির্যাতন
purpose-women-s-desk = নারী ডেস্ক
purpose-trafficking-reports = মানব পাচারের অভিযোগ
purpose-crime-stop = ক্রাইম স্টপ (অপরাধ জানাতে)
purpose-hospital-emergency-room = হাসপাতালের জরুরি বিভাগ
purpose-tourist-help--day-and-night = পর্যটকদের সাহায্য, দিনরাত
purpose-national-emergency-line--ministry-of-security = জাতীয় জরুরি লাইন, নিরাপত্তা মন্ত্রণালয়
purpose-from-landlines = ল্যান্ডফোন থেকে
purpose-from-mobile-phones = মোবাইল থেকে
purpose-from-econet-mobiles = Econet মোবাইল থেকে
purpose-from-netone-mobiles = NetOne মোবাইল থেকে
purpose-older-list = পুরোনো তালিকা
purpose-english = ইংরেজি
purpose-french = ফরাসি
