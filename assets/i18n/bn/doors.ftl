### The first page after the language: what somebody can do here.

doors-title = আপনি কী করতে চান?
doors-plan = আমি কী করব, বলে দিন
doors-plan-text = তিনটি ছোট প্রশ্ন। তারপর একটি পরিকল্পনা: আগে কার কাছে সাহায্য চাইবেন, তারপর কার কাছে।
doors-directory = নিজে সাহায্য খুঁজব
doors-directory-text = সব আশ্রয়কেন্দ্র, উকিল, হেল্পলাইন আর অন্যদের মধ্যে খুঁজুন।
doors-contact = এই নম্বর বা লিংক কি আসল?
doors-contact-text = কেউ কি আপনাকে কোনো নম্বর, লিংক বা নাম দিয়েছে? এখানে যাচাই করে নিন।
doors-cards-text = যে অন্য ভাষায় কথা বলে, তাকে দেখানোর মতো কিছু বাক্য।
doors-back = শুরুর পেজ
