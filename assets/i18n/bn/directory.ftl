### The page with the search box and the results.

search-label = খুঁজুন
search-hint = খুঁজুন: শব্দ, দেশ, নম্বর…
search-clear = লেখা মুছুন
results-count = { $count ->
    [0] কিছুই মেলেনি
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
results-list = ফলাফল
results-opening = খুলছে…
where-anywhere = যেকোনো জায়গা থেকে
where-city = { $city }, { $country }
where-secret = গোপন জায়গা, { $country }
needs-more = +{ $count }
reach-place = সেখানে যান: ঠিকানা দেখুন
nothing-chosen-title = তালিকা থেকে একটি সেবা বেছে নিন
nothing-chosen-text = যোগাযোগের সব উপায়, তারা কী সাহায্য দেয়, আর এসব তথ্য কোথা থেকে পাওয়া, তা এখানে দেখতে পাবেন।
nothing-chosen-promise = এখানকার তথ্য নেওয়া হয়েছে সবাই দেখতে পারে এমন ওয়েব পেজ থেকে। এই তালিকা তৈরির সময় কেউ নম্বরগুলোতে ফোন করে দেখেনি। কিছু হয়তো বদলে গেছে: কোথাও রওনা দেওয়ার আগে জিজ্ঞেস করে নিন।
nothing-chosen-trace = এই প্রোগ্রাম কম্পিউটারের ডিস্কে কিছু লিখে রাখে না। কিন্তু স্ক্রিনে যা আছে, তা এটি লুকাতে পারে না। আর কাকে ফোন করা হয়েছে, তার তালিকা ফোনে থেকে যায়।

empty-title = এই সবকিছু একসঙ্গে কোথাও মেলেনি
empty-loosen = এগুলোর যেকোনো একটি বাদ দিয়ে দেখুন:
empty-without = “{ $values }” বাদ দিলে ({ $filter }): { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
empty-without-words = “{ $words }” লেখাটি বাদ দিলে: { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
empty-any-need = আপনার যা যা দরকার, তার যেকোনো একটি মিললে: { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
empty-clear-all = সব বাদ দিলে: { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
