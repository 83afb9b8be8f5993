### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = واپس
question-skip = یہ سوال چھوڑ دیں
question-number = { $count } میں سے سوال نمبر { $number }

where-title = آپ اس وقت کہاں ہیں؟
where-text = وہ ملک چنیں جس میں آپ اس وقت ہیں۔
home-title = آپ کا اپنا ملک کون سا ہے؟
home-text = وہ ملک جس کی شہریت آپ کے پاس ہے۔ اس سے معلوم ہوتا ہے کہ کون سا سفارت خانہ آپ کا ہے۔ یہ بتانا ضروری نہیں۔
home-not-said = میں یہ نہ بتاؤں تو بہتر ہے
home-stateless = کوئی ملک مجھے اپنا شہری نہیں مانتا

countries-likely = اکثر چنے جانے والے ملک
countries-all = سب ملک
countries-find = ملک ڈھونڈیں
countries-find-hint = نام لکھیں
countries-find-none = یہاں اس نام کا کوئی ملک نہیں۔ کم حرف لکھ کر دیکھیں۔
countries-as-list = فہرست
countries-as-map = نقشہ
map-name = نقشہ۔ تیر والے بٹنوں سے ایک ملک سے دوسرے ملک پر جائیں، Enter سے چنیں۔ سب ملک فہرست میں بھی ہیں۔
map-marked = نقشے پر: { $country }
map-larger = نقشہ بڑا کریں
map-smaller = نقشہ چھوٹا کریں
map-rough = یہ نقشہ صرف ایک موٹا سا خاکہ ہے۔ سرحد کے کسی جھگڑے میں یہ کسی کا ساتھ نہیں دیتا۔

needs-title = آپ کو کیا مدد چاہیے؟
needs-text = جتنی باتیں چاہیں، چن لیں۔
needs-done = پلان دیکھیں
about-title = کیا آپ کے بارے میں کوئی ایسی بات ہے جس سے فرق پڑے کہ کون مدد کر سکتا ہے؟
about-text = ان میں سے کچھ بھی بتانا ضروری نہیں۔ اس کی وجہ سے پلان سے کچھ نہیں ہٹایا جاتا۔ اس سے صرف یہ نظر آتا ہے کہ کون آپ کی مدد کرتا ہے، اور کیا پوچھنا ہے۔
trait-woman = میں عورت ہوں
trait-man = میں مرد ہوں
trait-under_18 = میری عمر 18 سال سے کم ہے
trait-with_children = میرے ساتھ بچے ہیں
trait-no_passport = میرے پاس پاسپورٹ نہیں
trait-hurt = میں زخمی یا بیمار ہوں
trait-needs_interpreter = مجھے ترجمان چاہیے

question-danger = پہلے وہ ملک چنیں جس میں آپ ہیں۔ پھر یہاں ایمرجنسی نمبر نظر آئیں گے۔
