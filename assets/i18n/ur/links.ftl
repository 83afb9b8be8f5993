### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = کھولیں
link-open-name = { $what } براؤزر میں کھولیں
link-title = کیا یہ صفحہ براؤزر میں کھولنا ہے؟
link-whole = پورا پتہ یہ ہے:
link-about = براؤزر انٹرنیٹ پر جاتا ہے۔ یہ صفحہ براؤزر کی صفحوں والی فہرست میں رہ جاتا ہے۔ انٹرنیٹ کمپنی بھی اسے دیکھ سکتی ہے۔
link-letters = احتیاط کریں: اس پتے کے کچھ حرف صرف دیکھنے میں دوسرے حرفوں جیسے ہیں۔ یہاں وہ اس طرح لکھے ہیں جیسے براؤزر انہیں پڑھتا ہے۔
link-yes = براؤزر میں کھولیں
link-no = نہ کھولیں
link-failed = براؤزر نہیں کھل سکا۔ آپ پتہ کاپی کر سکتے ہیں۔
