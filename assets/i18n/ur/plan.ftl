### The plan: whom to turn to, in which order, and why.

plan-title = آپ کا پلان
plan-here = آپ اس ملک میں ہیں: { $country }
plan-here-not-said = آپ کہاں ہیں: آپ نے نہیں بتایا
plan-home = آپ کا اپنا ملک: { $country }
plan-home-stateless = آپ کا اپنا ملک: کوئی ملک آپ کو اپنا شہری نہیں مانتا
plan-home-not-said = آپ کا اپنا ملک: آپ نے نہیں بتایا
plan-change = جواب بدلیں
plan-again = نئے سرے سے شروع کریں
plan-making = پلان بن رہا ہے…
plan-not-called = یہ معلومات ایسے ویب صفحوں سے لی گئی ہیں جنہیں کوئی بھی دیکھ سکتا ہے۔ اس پلان کے لیے کسی نے یہاں لکھے نمبروں پر کال نہیں کی۔
plan-need-known = { $need }: { $count ->
    [0] کچھ معلوم نہیں
    [one] { $count } سروس معلوم ہے
   *[other] { $count } سروسز معلوم ہیں
}

before-title = کال کرنے سے پہلے
before-phone = کیا یہ فون آپ کا ہے؟ جس کا فون ہے، وہ کالوں کی فہرست اور بل دیکھ سکتا ہے۔
before-say = چاہیں تو کہیں کہ آپ کو اپنی زبان بولنے والے کسی شخص سے بات کرنی ہے۔ اپنا نام بتانا ضروری نہیں۔

## The steps, in their order: headings.

step-danger_now = اگر آپ ابھی خطرے میں ہیں
step-own_country = آپ کے ملک کا سفارت خانہ یا ہیلپ لائن
step-on_your_side = کوئی جو آپ کا ساتھ دے
step-safe_place = رہنے کی محفوظ جگہ
step-lawyer = وکیل، اور آپ کے حقوق
step-doctor = ڈاکٹر، یا آپ کی بات سننے والا کوئی
step-way_home = کاغذات اور گھر واپسی، صرف اگر آپ چاہیں
step-help_at_home = اپنے ملک پہنچ کر مدد
step-not-asked = آپ نے یہ نہیں مانگا۔ اگر بعد میں اس کی ضرورت پڑے:
step-more = { $count ->
    [one] ڈائریکٹری میں مزید { $count } سروس
   *[other] ڈائریکٹری میں مزید { $count } سروسز
}

## Why this contact and no other.

reason-emergency_numbers = اس ملک کے ایمرجنسی نمبر۔
reason-embassy_here = یہاں آپ کے ملک کا سفارت خانہ یا قونصل خانہ۔ یہ آپ کو نئے کاغذات دے سکتا ہے۔
reason-protecting_power = یہاں کسی دوسرے ملک کا سفارت خانہ، جو آپ کے ملک کے شہریوں کی بھی مدد کرتا ہے۔
reason-embassy_covers = کسی دوسرے ملک میں آپ کے ملک کا سفارت خانہ۔ یہ یہاں موجود لوگوں کے لیے بھی ہے۔
reason-embassy_nearby = آپ کے ملک کا سفارت خانہ، جو زیادہ دور نہیں۔ پوچھ لیں کہ جہاں آپ ہیں، وہ وہاں آپ کی مدد کر سکتا ہے یا نہیں۔
reason-home_line = آپ کے اپنے ملک کی ہیلپ لائن، ان شہریوں کے لیے جو دوسرے ملکوں میں ہیں۔
reason-trafficking_help = یہ لوگ اس ملک میں ان کی مدد کرتے ہیں جنہیں دھوکے سے لے جایا یا بیچا گیا، یا جن سے زبردستی کام کروایا گیا۔
reason-for_children = یہ سروس ان کے لیے ہے جن کی عمر 18 سال سے کم ہے۔
reason-line_here = اس ملک کی ہیلپ لائن، جہاں لوگ آپ کی بات سنتے ہیں۔
reason-help_here = یہ لوگ اس ملک میں یہ مدد دیتے ہیں۔
reason-for_your_citizens = یہ سروس آپ کے ملک کے شہریوں کے لیے ہے، وہ جہاں بھی ہوں۔
reason-from_elsewhere = یہ لوگ کسی دوسرے ملک میں ہیں، اور بتاتے ہیں کہ یہاں بھی مدد کرتے ہیں۔
reason-worldwide = یہ لوگ ہر ملک میں لوگوں کی مدد کرتے ہیں۔
reason-return_help = یہ لوگ ان کی مدد کرتے ہیں جو آپ کے ملک واپس آتے ہیں۔
reason-home_help = یہ لوگ آپ کے اپنے ملک میں یہ مدد دیتے ہیں۔
reason-refers = یہ لوگ خود یہ مدد نہیں دیتے۔ شاید انہیں معلوم ہو کہ کون دیتا ہے۔
reason-nearby_country = یہ لوگ یہ مدد ایک ایسے ملک میں دیتے ہیں جو زیادہ دور نہیں۔ پوچھ لیں کہ جہاں آپ ہیں، وہ وہاں آپ کی مدد کر سکتے ہیں یا نہیں۔

## What is said at a step.

note-at_home = آپ اپنے ہی ملک میں ہیں۔ یہاں آپ کو سفارت خانے کی ضرورت نہیں۔
note-stateless = کوئی سفارت خانہ آپ کا نہیں۔ پناہ گزینوں کے لیے اقوام متحدہ کے دفتر UNHCR کا پوچھیں۔ یہ ان لوگوں کی بھی مدد کرتا ہے جن کا کوئی ملک نہیں۔
note-nationality_not_said = آپ نے نہیں بتایا کہ آپ کا اپنا ملک کون سا ہے۔ کوئی بات نہیں۔ اگر اپنا سفارت خانہ ڈھونڈنا ہو تو بعد میں بتا دیں۔
note-country_not_said = آپ نے نہیں بتایا کہ آپ کہاں ہیں۔ سوال پر واپس جا کر ملک چنیں: پھر وہاں کے ایمرجنسی نمبر یہاں نظر آئیں گے۔
note-only_if_wanted = گھر واپس جانا کسی پر لازم نہیں۔ فیصلہ آپ کا ہے۔

## What this directory does not have.

gap-title = جو ہمیں معلوم نہیں
gap-nothing_known = اس مدد کے لیے اس ڈائریکٹری میں کوئی ایسی سروس نہیں جس سے یہاں سے رابطہ ہو سکے۔
gap-nothing_here = اس مدد کے لیے اس ڈائریکٹری میں اس ملک کی کوئی سروس نہیں۔ جو اوپر لکھی ہیں وہ کہیں اور ہیں۔
gap-nobody_fits = یہاں جن کا ہمیں معلوم ہے، وہ آپ کی صورت حال والے لوگوں کی مدد نہیں کرتے۔ ان سے پوچھ لیں کہ کون کرتا ہے۔
gap-no_embassy_known = اس ڈائریکٹری میں یہاں کے لیے آپ کے ملک کا کوئی سفارت خانہ نہیں، اور آپ کے ملک کی کوئی ہیلپ لائن بھی نہیں۔
gap-need_not_known = ان ضرورتوں کے لیے اس ڈائریکٹری میں یہاں کی کوئی سروس نہیں:
gap-as-of = اس ملک کے بارے میں سب سے نیا صفحہ: { $date }۔ ہو سکتا ہے ایسی مدد بھی ہو جو ہمیں معلوم نہیں۔
gap-nearest = سب سے قریب جو ہمیں معلوم ہیں:

## If somebody says no.

ladder-title = اگر وہ انکار کریں، یا کوئی جواب نہ دے
ladder-all-day = دن رات
ladder-no-end = ہمیں یہاں ایسی کوئی ہیلپ لائن معلوم نہیں جس پر دن رات جواب ملتا ہو۔

## One contact of the plan.

referral-name = { $number }۔ { $name }
referral-more = رابطے کے سب طریقے، اور کیا پوچھنا ہے
referral-more-of = رابطے کے سب طریقے، اور کیا پوچھنا ہے: { $name }
referral-less = کم دکھائیں
referral-entry = اس کے بارے میں سب کچھ
referral-elsewhere = یہ طریقے یہاں سے نہیں چلتے:
referral-ask = کیا پوچھنا ہے
referral-knows = کس کو پتہ چلے گا
referral-until = کھلا ہے، { $time } تک (وہاں کا وقت)
referral-opens = ابھی بند ہے۔ کھلے گا: { $day }، { $time } (وہاں کا وقت)
referral-all-day = دن رات کھلا ہے
referral-local-time = وہاں ابھی یہ وقت ہے: { $time }

## How to reach it from here.

dialling-inside = یہاں اس طرح کال کریں
dialling-inside_only = صرف { $country } کے اندر چلتا ہے۔ یہ ملک چھوڑنے سے پہلے اسے استعمال کریں۔
dialling-from_abroad = جواب { $country } سے ملتا ہے۔ دوسرے ملک میں کال کرنا مہنگا ہو سکتا ہے۔
dialling-anywhere = انٹرنیٹ چاہیے
dialling-only_elsewhere = صرف { $country } کے اندر چلتا ہے
dialling-not_known_from_abroad = معلوم نہیں کہ { $country } سے باہر چلتا ہے یا نہیں
charge-free = مفت: بیلنس کے بغیر چلتا ہے
charge-charged = اس کال کے پیسے لگتے ہیں
charge-not_known = ہو سکتا ہے پیسے لگیں۔ بیلنس نہیں؟ کسی سے ایک کال کے لیے فون مانگیں، یا وائی فائی سے میسج بھیجیں۔

qr-show = { $what } کا QR کوڈ دکھائیں
qr-text = کسی فون کا کیمرا اس چوکور خانے کی طرف کریں۔ ہو سکتا ہے وہ فون اسے کسی فہرست میں رکھ لے۔
qr-name = QR کوڈ: { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = کیا آپ عورتوں کی مدد کرتے ہیں؟
ask-man = کیا آپ مردوں کی مدد کرتے ہیں؟
ask-gender = آپ کن کی مدد کرتے ہیں: عورتوں کی، مردوں کی، یا دونوں کی؟
ask-under_18 = میری عمر 18 سال سے کم ہے۔ کیا آپ میری مدد کر سکتے ہیں؟
ask-adult = میری عمر 18 سال یا اس سے زیادہ ہے۔ کیا آپ میری مدد کر سکتے ہیں؟
ask-with_children = میرے ساتھ بچے ہیں۔ کیا وہ بھی آ سکتے ہیں؟
ask-papers = یہاں میرے پاس پاسپورٹ نہیں ہے۔ کیا کاغذات ضروری ہیں؟
ask-referral = کیا میرا خود آنا ٹھیک ہے، یا ضروری ہے کہ کوئی مجھے بھیجے؟
ask-police_report = کیا مجھے پہلے پولیس کے پاس جانا ہو گا؟
ask-language = کیا وہاں کوئی { $language } زبان بولتا ہے، یا کوئی ترجمان ہے؟
ask-hurt = مجھے چوٹ لگی ہے۔ کیا وہاں ڈاکٹر ہے؟
fits-woman = عورتوں کی مدد کرتے ہیں
fits-man = مردوں کی مدد کرتے ہیں
fits-gender = عورتوں اور مردوں، دونوں کی مدد کرتے ہیں
fits-under_18 = 18 سال سے کم عمر لوگوں کی مدد کرتے ہیں
fits-adult = بالغ لوگوں کی مدد کرتے ہیں
fits-with_children = بچے بھی ساتھ آ سکتے ہیں
fits-papers = کاغذات کی ضرورت نہیں
fits-referral = آپ خود وہاں جا سکتے ہیں
fits-police_report = پہلے پولیس کے پاس جانا ضروری نہیں
fits-language = { $language } زبان بولتے ہیں، یا ان کے پاس ترجمان ہے
fits-hurt = زخمی لوگوں کا علاج کرتے ہیں
fits_not-woman = عورتوں کی مدد نہیں کرتے
fits_not-man = مردوں کی مدد نہیں کرتے
fits_not-gender = ہر کسی کی مدد نہیں کرتے
fits_not-under_18 = 18 سال سے کم عمر لوگوں کی مدد نہیں کرتے
fits_not-adult = بالغ لوگوں کی مدد نہیں کرتے
fits_not-with_children = بچے ساتھ نہیں آ سکتے
fits_not-papers = کاغذات دکھانے ہوں گے
fits_not-referral = ضروری ہے کہ کوئی آپ کو وہاں بھیجے
fits_not-police_report = پہلے پولیس کے پاس جانا ضروری ہے
fits_not-language = کوئی { $language } زبان نہیں بولتا
fits_not-hurt = زخمی لوگوں کا علاج نہیں کرتے

## Who learns of a call: only what is known.

knows-police = کال کا جواب پولیس یا کوئی دوسری ایمرجنسی سروس دیتی ہے۔
knows-immigration = یہ امیگریشن کے دفتر کا حصہ ہے۔
knows-own_government = اسے آپ کے اپنے ملک کی حکومت چلاتی ہے۔
knows-government = اسے کوئی حکومت چلاتی ہے۔
knows-embassy = اسے کوئی سفارت خانہ چلاتا ہے۔
knows-not_known = معلوم نہیں کہ آپ کی کال کا اور کس کس کو پتہ چلے گا۔ پہلے پوچھ لیں: "کیا آپ کسی کو بتائیں گے کہ میں نے کال کی تھی؟"

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = آپ کے حقوق
right-caution = کچھ ملکوں نے یہ اصول نہیں مانے، اور ہر کوئی ان پر عمل نہیں کرتا۔ جہاں آپ ہیں وہاں کون سا اصول چلتا ہے، یہ وکیل کو معلوم ہوتا ہے۔
right-source = { $name }، { $article }، { $year } (انگریزی میں)
right-non_punishment = جو جرم آپ سے زبردستی کروائے گئے، ان کی سزا آپ کو نہیں ملنی چاہیے۔
right-consular_contact = اگر آپ حراست میں ہیں تو آپ کہہ سکتے ہیں کہ آپ کو اپنے سفارت خانے سے بات کرنی ہے۔ اگر آپ سفارت خانے سے بات نہ کرنا چاہیں تو یہ بھی آپ کی مرضی ہے۔
right-assistance = اگر آپ عدالت میں بیان نہ دینا چاہیں، تب بھی آپ کو دوبارہ سنبھلنے کے لیے مدد ملنی چاہیے۔
right-no_detention = آپ کو کاغذات کی وجہ سے، یا یہاں آنے کے طریقے کی وجہ سے، حراست میں نہیں رکھا جانا چاہیے۔
right-interpreter = اگر آپ کو عدالت کی زبان سمجھ نہیں آتی تو وہاں مفت ترجمان آپ کا حق ہے۔
right-voluntary_return = گھر واپسی آپ کی اپنی مرضی سے ہونی چاہیے، اور آپ کے لیے محفوظ ہونی چاہیے۔
right-non_refoulement = آپ کو ایسے ملک بھیجنا منع ہے جہاں آپ کو سخت اذیت (ٹارچر) دی جا سکتی ہو، یا آپ کو آپ کے مذہب، قوم یا سوچ جیسی کسی وجہ سے قتل کیا جا سکتا ہو۔
