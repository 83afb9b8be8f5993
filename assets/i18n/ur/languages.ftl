### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = اپنی زبان چنیں
language-continue = آگے چلیں
language-back = واپس
language-button = زبان: { $language }
language-draft = اس زبان کا ترجمہ ابھی کچا ہے۔ جن لوگوں کی یہ مادری زبان ہے، ان میں سے کسی نے اسے ابھی چیک نہیں کیا۔ کچھ الفاظ غلط یا عجیب لگ سکتے ہیں۔ فون نمبر ہر زبان میں وہی ہیں۔
language-sources = نام، پتے اور کچھ باتیں اسی طرح رہتی ہیں جیسے اصل صفحے پر لکھی تھیں، اکثر انگریزی میں۔
language-not-saved = آپ کی چنی ہوئی زبان محفوظ نہیں ہوتی۔ اگلی بار پروگرام پھر پوچھے گا۔
language-text-size = لکھائی کا سائز
