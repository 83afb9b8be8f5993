### What the directory has and does not have: countries and needs in one table.

coverage-title = আমরা কী জানি, আর কী জানি না
coverage-text = এখানে দেখা যায়, কোন দেশে কোন দরকারের জন্য এই তালিকায় কয়টি সেবা আছে। কোথাও কিছু লেখা না থাকলে তার মানে এই নয় যে সাহায্য নেই: এর মানে শুধু, আমাদের কোনোটা জানা নেই।
coverage-counting = গোনা হচ্ছে…
coverage-country = দেশ
coverage-back = খোঁজার পেজে ফিরে যান
coverage-box = { $country }, { $need }: { $count ->
    [one] { $count }টি সেবা
   *[other] { $count }টি সেবা
}, সবচেয়ে নিশ্চিত তথ্য: { $grade }
coverage-box-empty = { $country }, { $need }: কিছু জানা নেই
coverage-few = কম
coverage-many = বেশি
