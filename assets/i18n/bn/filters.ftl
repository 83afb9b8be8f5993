### The pane of filters and the chips above the results.

filters-title = বাছাই
filters-button-count = বাছাই ({ $count })
filters-show-results = { $count ->
    [one] { $count }টি ফলাফল দেখুন
   *[other] { $count }টি ফলাফল দেখুন
}
filters-clear-all = সব বাদ দিন
filters-clear = সব বাদ দিন: { $filter }
filters-remove = বাদ দিন: { $value }

filter-country = কোথায় সাহায্য দরকার
filter-need = কী দরকার
filter-nationality = আপনি কোন দেশের নাগরিক
filter-language = তারা কোন ভাষা বলে
filter-channel = যোগাযোগের উপায়
filter-openness = এখন খোলা কি না
filter-grade = আমরা কতটা নিশ্চিত
filter-kind = তারা কারা

filters-find = এর মধ্যে খুঁজুন: { $filter }
filters-find-hint = খুঁজুন…
filters-find-none = এমন কিছু নেই
filters-show-all = সব { $count }টি দেখুন
filters-show-fewer = কম দেখুন
filters-need-any = যেকোনো একটি
filters-need-all = সবগুলো
filters-value = { $value }, { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}
filters-unfold = এর ভেতরে যা আছে: { $need }
country-worldwide = সারা বিশ্ব বা অনলাইন
