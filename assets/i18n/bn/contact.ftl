### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = এই নম্বর বা লিংক কি আসল?
check-text = কেউ আপনাকে যে নম্বর, লিংক, ইমেইল বা নাম দিয়েছে, তা এখানে লিখুন বা পেস্ট করুন। কোথাও কিছু পাঠানো হয় না।
check-label = নম্বর, লিংক, ইমেইল বা নাম
check-hint = নম্বর, লিংক, ইমেইল, নাম…
check-read_as-phone = ফোন নম্বর হিসেবে ধরা হয়েছে
check-read_as-email = ইমেইল হিসেবে ধরা হয়েছে
check-read_as-page = ওয়েব পেজ হিসেবে ধরা হয়েছে
check-read_as-handle = মেসেজের অ্যাপ বা সোশ্যাল মিডিয়ায় কারও নাম হিসেবে ধরা হয়েছে
check-read_as-nothing = আমরা যে ধরনের নম্বর, লিংক, ইমেইল বা নাম চিনি, এটি তেমন কিছু নয়।

check-listed = এটি এই তালিকায় আছে
check-listed-text = তাতে প্রমাণ হয় না, কে আপনাকে লিখেছে বা ফোন করেছে: স্ক্রিনে যে নম্বর দেখা যায়, তা নকল করা যায়। নিচে দেওয়া নম্বর বা ঠিকানায় আপনি নিজেই যোগাযোগ করুন।
check-replaced = এটি একসময় আসল ছিল। এই সেবা এখন একেবারে বন্ধ হয়ে গেছে।
check-instead = একই সংস্থার এখন যা আছে:
check-no-instead = এর বদলে অন্য কিছু এই তালিকায় নেই।
check-looks_like = সাবধান: এটি দেখতে আসল একটির মতো, কিন্তু আলাদা
check-looks_like-text = যারা প্রতারণা করে, তারা এমন নম্বর, লিংক বা নাম ব্যবহার করে যা দেখতে প্রায় আসলের মতো। তালিকায় যেটি আছে, সেটিই ব্যবহার করুন।
check-not_listed = এটি এই তালিকায় নেই
check-not_listed-text = তাতে প্রমাণ হয় না যে এটি নকল। এমন সেবাও আছে, যার কথা আমরা জানি না।
check-how-page = সংস্থার নিজের পেজ আপনি নিজে খুঁজে বের করুন। আপনাকে যে লিংক পাঠানো হয়েছে, তা ব্যবহার করবেন না।
check-how-ask = সেই পেজে দেওয়া নম্বরে ফোন করুন। জিজ্ঞেস করুন, এই মানুষটি তাদের হয়ে কাজ করে কি না।
check-how-money = কেউ টাকা, আপনার পাসপোর্ট বা আপনার পাসওয়ার্ড চাইলে, কিংবা কাউকে কিছু না জানাতে বললে, সাবধান থাকুন।
check-given = আপনি লিখেছেন
check-real = তালিকায় আছে

## How a contact differs from a listed one.

difference-lookalike_letters = এতে এমন অক্ষর আছে, যা শুধু দেখতে আসলটির মতো
difference-other_ending = ঠিকানার শেষ অংশ আলাদা
difference-listed_inside = আসল নামটি শুধু এর একটা অংশ
difference-one_differs = একটি অক্ষর বা সংখ্যা আলাদা
difference-swapped = দুটি অক্ষর বা সংখ্যার জায়গা অদলবদল হয়েছে
difference-one_missing = একটি অক্ষর বা সংখ্যা কম আছে
difference-one_more = একটি অক্ষর বা সংখ্যা বেশি আছে
difference-other_platform = আসলটি অন্য অ্যাপে বা অন্য নেটওয়ার্কে আছে
difference-other_country = একই নম্বর, কিন্তু অন্য দেশের
