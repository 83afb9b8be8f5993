### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = আপনার ভাষা বেছে নিন
language-continue = এগিয়ে যান
language-back = ফিরে যান
language-button = ভাষা: { $language }
language-draft = এই ভাষার লেখাগুলো এখনো খসড়া। এই ভাষা যাঁদের মাতৃভাষা, তাঁদের কেউ এখনো এগুলো দেখে দেননি। কিছু কথা ভুল হতে পারে, বা শুনতে অদ্ভুত লাগতে পারে। ফোন নম্বর সব ভাষায় একই।
language-sources = নাম, ঠিকানা আর কিছু নোট যেখান থেকে নেওয়া, সেখানে যেমন লেখা ছিল তেমনই আছে। অনেক সময় ইংরেজিতে।
language-not-saved = আপনার বেছে নেওয়া ভাষা সেভ করা হয় না। পরের বার চালু করলে প্রোগ্রাম আবার জিজ্ঞেস করবে।
language-text-size = লেখার আকার
