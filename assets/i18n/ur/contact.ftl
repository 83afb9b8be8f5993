### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = کیا یہ نمبر یا لنک اصلی ہے؟
check-text = کسی نے آپ کو جو نمبر، لنک، ای میل یا نام دیا ہے، وہ یہاں لکھیں یا پیسٹ کریں۔ یہاں سے کچھ بھی کہیں نہیں بھیجا جاتا۔
check-label = نمبر، لنک، ای میل یا نام
check-hint = نمبر، لنک، ای میل، نام…
check-read_as-phone = اسے فون نمبر سمجھا گیا
check-read_as-email = اسے ای میل سمجھا گیا
check-read_as-page = اسے ویب سائٹ سمجھا گیا
check-read_as-handle = اسے میسج والی ایپ یا سوشل میڈیا کا نام سمجھا گیا
check-read_as-nothing = یہ کوئی ایسا نمبر، لنک، ای میل یا نام نہیں جسے یہ پروگرام پہچان سکے۔

check-listed = یہ اس ڈائریکٹری میں ہے
check-listed-text = اس سے یہ ثابت نہیں ہوتا کہ آپ کو لکھنے یا کال کرنے والا اصل میں کون ہے: سکرین پر نظر آنے والا نمبر جعلی ہو سکتا ہے۔ نیچے لکھے نمبر یا پتے پر آپ خود اس سروس سے رابطہ کریں۔
check-replaced = یہ پہلے اصلی تھا۔ یہ سروس مستقل بند ہو چکی ہے۔
check-instead = اسی ادارے کا رابطہ اب یہ ہے:
check-no-instead = اس ڈائریکٹری میں اس کی جگہ کوئی اور نہیں۔
check-looks_like = احتیاط کریں: یہ اصلی جیسا لگتا ہے، مگر اس سے الگ ہے
check-looks_like-text = دھوکہ دینے والے ایسے نمبر اور پتے استعمال کرتے ہیں جو تقریباً اصلی جیسے لگتے ہیں۔ وہ استعمال کریں جو ڈائریکٹری میں لکھا ہے۔
check-not_listed = یہ اس ڈائریکٹری میں نہیں ہے
check-not_listed-text = اس سے یہ ثابت نہیں ہوتا کہ یہ جعلی ہے۔ ہمیں ہر کسی کے بارے میں معلوم نہیں۔
check-how-page = ادارے کی اپنی ویب سائٹ خود ڈھونڈیں۔ جو لنک آپ کو بھیجا گیا ہے، اسے استعمال نہ کریں۔
check-how-ask = اس ویب سائٹ پر لکھے نمبر پر کال کریں۔ پوچھیں کہ کیا یہ شخص ان کے لیے کام کرتا ہے۔
check-how-money = احتیاط کریں اگر کوئی پیسے، آپ کا پاسپورٹ یا آپ کے پاس ورڈ مانگے، یا کہے کہ کسی کو نہ بتائیں۔
check-given = آپ نے لکھا
check-real = ڈائریکٹری میں

## How a contact differs from a listed one.

difference-lookalike_letters = اس میں ایسے حرف ہیں جو صرف دیکھنے میں اصلی جیسے ہیں
difference-other_ending = پتے کا آخری حصہ الگ ہے
difference-listed_inside = اصلی نام اس کا صرف ایک حصہ ہے
difference-one_differs = ایک حرف یا ہندسہ الگ ہے
difference-swapped = دو حرف یا ہندسے آگے پیچھے ہیں
difference-one_missing = ایک حرف یا ہندسہ کم ہے
difference-one_more = ایک حرف یا ہندسہ زیادہ ہے
difference-other_platform = اصلی کسی اور ایپ یا سوشل میڈیا پر ہے
difference-other_country = نمبر یہی ہے، مگر کسی اور ملک کا
