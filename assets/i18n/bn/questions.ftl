### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = ফিরে যান
question-skip = এটা বাদ থাক
question-number = { $count }টির মধ্যে { $number } নম্বর প্রশ্ন

where-title = আপনি এখন কোথায় আছেন?
where-text = এই মুহূর্তে আপনি যে দেশে আছেন, সেটি বেছে নিন।
home-title = আপনার নিজের দেশ কোনটি?
home-text = আপনি যে দেশের নাগরিক, সেই দেশ। এ থেকে জানা যায়, কোন দূতাবাস আপনার। এটা না বললেও চলবে।
home-not-said = বলতে চাই না
home-stateless = কোনো দেশই আমাকে নিজের নাগরিক বলে মানে না

countries-likely = অনেকে যেগুলো বেছে নেন
countries-all = সব দেশ
countries-find = দেশ খুঁজুন
countries-find-hint = নাম লিখুন
countries-find-none = এই নামের কোনো দেশ এখানে নেই। আরও কম অক্ষর লিখে দেখুন।
countries-as-list = তালিকা
countries-as-map = ম্যাপ
map-name = ম্যাপ। তীর আঁকা বোতাম টিপে এক দেশ থেকে আরেক দেশে যাওয়া যায়, Enter টিপলে দেশটি বেছে নেওয়া হয়। সব দেশ তালিকাতেও আছে।
map-marked = ম্যাপে চিহ্ন দেওয়া দেশ: { $country }
map-larger = ম্যাপ বড় করুন
map-smaller = ম্যাপ ছোট করুন
map-rough = এই ম্যাপ শুধু মোটামুটি আঁকা একটি ছবি। কোনো সীমানা নিয়ে এটি কারও পক্ষ নেয় না।

needs-title = আপনার কী দরকার?
needs-text = যতগুলো ইচ্ছা বেছে নিন।
needs-done = পরিকল্পনা দেখুন
about-title = এমন কিছু কি আছে, যার ওপর নির্ভর করে কে আপনাকে সাহায্য করতে পারবে?
about-text = এর কোনোটাই না বললেও চলবে। বললে পরিকল্পনা থেকে কিছু বাদ যায় না। এতে শুধু দেখা যায়, কারা আপনার মতো অবস্থার মানুষকে সাহায্য করে, আর কী জিজ্ঞেস করবেন।
trait-woman = আমি নারী
trait-man = আমি পুরুষ
trait-under_18 = আমার বয়স 18 বছরের কম
trait-with_children = আমার সঙ্গে শিশু আছে
trait-no_passport = আমার কাছে পাসপোর্ট নেই
trait-hurt = আমি আহত বা অসুস্থ
trait-needs_interpreter = আমার দোভাষী দরকার

question-danger = আগে বলুন, আপনি কোথায় আছেন। তাহলে জরুরি নম্বরগুলো এখানে দেখা যাবে।
