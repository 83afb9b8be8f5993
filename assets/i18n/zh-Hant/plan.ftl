### The plan: whom to turn to, in which order, and why.

plan-title = 您的計畫
plan-here = 您現在在：{ $country }
plan-here-not-said = 您現在在哪裡：沒有說
plan-home = 您的國籍：{ $country }
plan-home-stateless = 您的國籍：沒有任何國家的國籍
plan-home-not-said = 您的國籍：沒有說
plan-change = 修改回答
plan-again = 重新開始
plan-making = 正在擬定計畫……
plan-not-called = 這些資訊來自公開網頁。擬定這份計畫時，沒有人撥打過這些號碼。
plan-need-known = { $need }：{ $count ->
    [0] 沒有已知的服務
   *[other] 已知 { $count } 項服務
}

before-title = 打電話之前
before-phone = 這支電話是您自己的嗎？電話的主人看得到通話紀錄，也看得到帳單。
before-say = 您可以要求跟會說您的語言的人談。您不必說出自己的名字。

## The steps, in their order: headings.

step-danger_now = 如果您現在有危險
step-own_country = 您自己國家的大使館、代表處或專線
step-on_your_side = 站在您這邊的人
step-safe_place = 一個安全的住處
step-lawyer = 律師，還有您的權利
step-doctor = 醫生，或可以談談的人
step-way_home = 證件和回國：只有您願意才辦
step-help_at_home = 回國以後的幫助
step-not-asked = 您沒有選這一項。如果以後需要：
step-more = 名錄裡還有 { $count } 項服務

## Why this contact and no other.

reason-emergency_numbers = 這個國家或地區的緊急電話。
reason-embassy_here = 您自己國家在這裡的大使館、領事館或代表處。可以幫您補辦證件。
reason-protecting_power = 另一個國家在這裡的大使館，它也幫助您這個國籍的人。
reason-embassy_covers = 您自己國家設在另一個國家的大使館或代表處。它也幫助在這裡的人。
reason-embassy_nearby = 您自己國家的大使館或代表處，離這裡不遠。請問問他們，能不能幫助在您現在這個地方的人。
reason-home_line = 您自己國家的專線，幫助在國外的本國人。
reason-trafficking_help = 在這個國家或地區，幫助被販運或被強迫勞動的人。
reason-for_children = 幫助未滿 18 歲的人。
reason-line_here = 這個國家或地區的專線，有人聽您說。
reason-help_here = 在這個國家或地區提供這種幫助。
reason-for_your_citizens = 幫助您這個國籍的人，不管他們在哪裡。
reason-from_elsewhere = 它在另一個國家或地區，說自己也在這裡提供幫助。
reason-worldwide = 幫助在任何國家或地區的人。
reason-return_help = 在您自己的國家，幫助從國外回來的人。
reason-home_help = 在您自己的國家提供這種幫助。
reason-refers = 它自己不提供這種幫助，但是可能知道誰有提供。
reason-nearby_country = 它在不遠的另一個國家或地區提供這種幫助。請問問他們，能不能幫助在您現在這個地方的人。

## What is said at a step.

note-at_home = 您在自己的國家，在這裡不需要大使館。
note-stateless = 沒有哪個大使館是您的。請找聯合國難民署（UNHCR），就是聯合國幫助難民的單位。它也幫助沒有國籍的人。
note-nationality_not_said = 您沒有說您的國籍。沒關係。如果您想找自己國家的大使館或代表處，以後再說也可以。
note-country_not_said = 您沒有說您現在在哪裡。請回去選擇國家或地區，那裡的緊急電話就會顯示在這裡。
note-only_if_wanted = 沒有人必須回國。由您自己決定。

## What this directory does not have.

gap-title = 我們不知道的事
gap-nothing_known = 關於這一項，這份名錄裡沒有能從這裡聯絡到的服務。
gap-nothing_here = 關於這一項，這份名錄裡沒有這個國家或地區的服務。上面那些在別的地方。
gap-nobody_fits = 這裡我們知道的服務，都不能幫助您這種情況的人。請問問他們，誰可以幫忙。
gap-no_embassy_known = 這份名錄裡，沒有您自己國家負責這裡的大使館或代表處，也沒有您自己國家的專線。
gap-need_not_known = 關於下面的需要，這份名錄裡沒有這裡的服務：
gap-as-of = 關於這個國家或地區，最新的網頁：{ $date }。可能還有我們不知道的幫助。
gap-nearest = 我們知道的服務裡，最接近您需要的是：

## If somebody says no.

ladder-title = 如果他們說不行，或沒有人接
ladder-all-day = 不分日夜
ladder-no-end = 我們不知道這裡有日夜都有人接的專線。

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = 所有聯絡方式，以及該問什麼
referral-more-of = 所有聯絡方式，以及該問什麼：{ $name }
referral-less = 收起
referral-entry = 查看全部資訊
referral-elsewhere = 這些聯絡方式在這裡不能用：
referral-ask = 該問什麼
referral-knows = 誰會知道您打過電話
referral-until = 現在服務中，到 { $time } 為止（他們那裡的時間）
referral-opens = 現在休息。下次服務：{ $day } { $time }（他們那裡的時間）
referral-all-day = 24 小時服務，不分日夜
referral-local-time = 他們那裡現在是 { $time }

## How to reach it from here.

dialling-inside = 在這裡，就這樣撥打
dialling-inside_only = 只能在{ $country }境內使用。請在離開之前用。
dialling-from_abroad = 接電話的地方：{ $country }。打國際電話可能很貴。
dialling-anywhere = 需要上網
dialling-only_elsewhere = 只能在{ $country }境內使用
dialling-not_known_from_abroad = 不知道在{ $country }境外能不能用
charge-free = 免費：手機裡沒有儲值餘額也能打
charge-charged = 打這通電話要花錢
charge-not_known = 可能要花錢。手機裡沒有儲值餘額？請向別人借電話打一通，或連 Wi-Fi 傳訊息。

qr-show = 顯示 { $what } 的 QR Code
qr-text = 請把手機的相機對準這個方塊。那支手機可能會把它留在紀錄裡。
qr-name = { $what } 的 QR Code

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = 請問你們幫助女性嗎？
ask-man = 請問你們幫助男性嗎？
ask-gender = 請問你們幫助哪些人：女性、男性，還是都可以？
ask-under_18 = 我未滿 18 歲。你們能幫助我嗎？
ask-adult = 我是成年人。你們能幫助我嗎？
ask-with_children = 我帶著孩子。孩子也可以一起過去嗎？
ask-papers = 我的護照不在身邊。需要證件嗎？
ask-referral = 我可以自己過去嗎？還是一定要由別人轉介？
ask-police_report = 我一定要先向警察報案嗎？
ask-language = 有沒有人能用{ $language }溝通？或有翻譯人員嗎？
ask-hurt = 我受傷了。你們那裡有醫生嗎？
fits-woman = 幫助女性
fits-man = 幫助男性
fits-gender = 男女都可以
fits-under_18 = 幫助未滿 18 歲的人
fits-adult = 幫助成年人
fits-with_children = 也幫助孩子
fits-papers = 不需要證件
fits-referral = 您可以自己去
fits-police_report = 您不必先向警察報案
fits-language = 能用{ $language }溝通，或有翻譯人員
fits-hurt = 幫受傷的人治療
fits_not-woman = 不能幫助女性
fits_not-man = 不能幫助男性
fits_not-gender = 不是男女都可以
fits_not-under_18 = 不能幫助未滿 18 歲的人
fits_not-adult = 不能幫助成年人
fits_not-with_children = 不能幫助孩子
fits_not-papers = 您必須出示證件
fits_not-referral = 必須由別人轉介您過去
fits_not-police_report = 您必須先向警察報案
fits_not-language = 沒有人能用{ $language }溝通
fits_not-hurt = 不能幫受傷的人治療

## Who learns of a call: only what is known.

knows-police = 接電話的是警察，或別的緊急救援單位。
knows-immigration = 它屬於移民局（有些地方叫移民署或入境處）。
knows-own_government = 它是您自己國家的政府辦的。
knows-government = 它是某個國家或地區的政府辦的。
knows-embassy = 它是某個國家的大使館或代表處辦的。
knows-not_known = 我們不清楚還有誰會知道您打過電話。請先問：「你們會把我打過電話的事告訴別人嗎？」

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = 您的權利
right-caution = 不是每個國家都同意了這些規定，也不是每個人都遵守。在您所在的地方哪些規定有效，律師知道。
right-source = { $name }，{ $article }，{ $year }年（英文）
right-non_punishment = 如果有人強迫您做犯法的事，您不應該因為這些事受到處罰。
right-consular_contact = 如果您被拘留或收容，您可以要求跟自己國家的大使館或代表處聯絡。您也可以選擇不聯絡。
right-assistance = 就算您不想在法庭上作證，也應該得到幫助，讓身心恢復。
right-no_detention = 不應該因為您的證件，或因為您來到這裡的方式，就把您關起來。
right-interpreter = 在法庭上，如果您聽不懂那裡用的語言，您有權得到免費的翻譯人員協助。
right-voluntary_return = 回國應該由您自己選擇，而且對您來說應該是安全的。
right-non_refoulement = 不可以把您送到這樣的國家：您在那裡可能會遭受酷刑，或因為您是什麼樣的人（例如因為族群或宗教）而被殺害。
