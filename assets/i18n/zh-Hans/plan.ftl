### The plan: whom to turn to, in which order, and why.

plan-title = 您的计划
plan-here = 您现在在：{ $country }
plan-here-not-said = 您现在在哪里：没有说
plan-home = 您的国籍：{ $country }
plan-home-stateless = 您的国籍：没有任何国家的国籍
plan-home-not-said = 您的国籍：没有说
plan-change = 修改回答
plan-again = 重新开始
plan-making = 正在制定计划……
plan-not-called = 这些信息来自公开网页。制定这份计划时，没有人拨打过这些号码。
plan-need-known = { $need }：{ $count ->
    [0] 没有已知的服务
   *[other] 已知 { $count } 项服务
}

before-title = 打电话之前
before-phone = 这部电话是您自己的吗？电话的主人能看到通话记录，也能看到账单。
before-say = 您可以要求跟会说您的语言的人谈。您不必说出自己的名字。

## The steps, in their order: headings.

step-danger_now = 如果您现在有危险
step-own_country = 您自己国家的大使馆或热线
step-on_your_side = 站在您这边的人
step-safe_place = 一个安全的住处
step-lawyer = 律师，还有您的权利
step-doctor = 医生，或者可以谈谈的人
step-way_home = 证件和回国：只有您愿意才办
step-help_at_home = 回国以后的帮助
step-not-asked = 您没有选这一项。如果以后需要：
step-more = 名录里还有 { $count } 项服务

## Why this contact and no other.

reason-emergency_numbers = 这个国家或地区的紧急电话。
reason-embassy_here = 您自己国家在这里的大使馆或领事馆。可以给您补办证件。
reason-protecting_power = 另一个国家在这里的大使馆，它也帮助您这个国籍的人。
reason-embassy_covers = 您自己国家设在另一个国家的大使馆。它也帮助在这里的人。
reason-embassy_nearby = 您自己国家的大使馆，离这里不远。请问问他们，能不能帮助在您现在这个地方的人。
reason-home_line = 您自己国家的热线，帮助在国外的本国人。
reason-trafficking_help = 在这个国家或地区，帮助被贩卖或被强迫劳动的人。
reason-for_children = 帮助未满 18 岁的人。
reason-line_here = 这个国家或地区的热线，有人听您说。
reason-help_here = 在这个国家或地区提供这种帮助。
reason-for_your_citizens = 帮助您这个国籍的人，不管他们在哪里。
reason-from_elsewhere = 它在另一个国家或地区，说自己也在这里提供帮助。
reason-worldwide = 帮助在任何国家或地区的人。
reason-return_help = 在您自己的国家，帮助从国外回来的人。
reason-home_help = 在您自己的国家提供这种帮助。
reason-refers = 它自己不提供这种帮助，但是可能知道谁提供。
reason-nearby_country = 它在不远的另一个国家或地区提供这种帮助。请问问他们，能不能帮助在您现在这个地方的人。

## What is said at a step.

note-at_home = 您在自己的国家，在这里不需要大使馆。
note-stateless = 没有哪个大使馆是您的。请找联合国难民署（UNHCR），就是联合国帮助难民的机构。它也帮助没有国籍的人。
note-nationality_not_said = 您没有说您的国籍。没关系。如果您想找自己国家的大使馆，以后再说也可以。
note-country_not_said = 您没有说您现在在哪里。请返回去选择国家或地区，那里的紧急电话就会显示在这里。
note-only_if_wanted = 没有人必须回国。由您自己决定。

## What this directory does not have.

gap-title = 我们不知道的事
gap-nothing_known = 关于这一项，这份名录里没有能从这里联系到的服务。
gap-nothing_here = 关于这一项，这份名录里没有这个国家或地区的服务。上面的那些在别的地方。
gap-nobody_fits = 这里我们知道的服务，都不能帮助您这种情况的人。请问问他们，谁可以帮。
gap-no_embassy_known = 这份名录里，没有您自己国家负责这里的大使馆，也没有您自己国家的热线。
gap-need_not_known = 关于下面的需要，这份名录里没有这里的服务：
gap-as-of = 关于这个国家或地区，最新的网页：{ $date }。可能还有我们不知道的帮助。
gap-nearest = 我们知道的服务里，最接近您需要的是：

## If somebody says no.

ladder-title = 如果他们说不行，或者没有人接
ladder-all-day = 不分日夜
ladder-no-end = 我们不知道这里有日夜都有人接的热线。

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = 所有联系方式，以及该问什么
referral-more-of = 所有联系方式，以及该问什么：{ $name }
referral-less = 收起
referral-entry = 查看全部信息
referral-elsewhere = 这些联系方式在这里用不了：
referral-ask = 该问什么
referral-knows = 谁会知道您打过电话
referral-until = 现在服务中，到 { $time } 为止（他们那里的时间）
referral-opens = 现在休息。下次服务：{ $day } { $time }（他们那里的时间）
referral-all-day = 24 小时服务，不分日夜
referral-local-time = 他们那里现在是 { $time }

## How to reach it from here.

dialling-inside = 在这里，就这样拨打
dialling-inside_only = 只能在{ $country }境内使用。请在离开之前用。
dialling-from_abroad = 接电话的地方：{ $country }。打国际电话可能很贵。
dialling-anywhere = 需要上网
dialling-only_elsewhere = 只能在{ $country }境内使用
dialling-not_known_from_abroad = 不知道在{ $country }境外能不能用
charge-free = 免费：手机里没有话费也能打
charge-charged = 打这个电话要花钱
charge-not_known = 可能要花钱。手机里没有话费？请向别人借电话打一次，或者连 Wi-Fi 发信息。

qr-show = 显示 { $what } 的二维码
qr-text = 请把手机的相机对准这个方块。那部手机可能会把它留在记录里。
qr-name = { $what } 的二维码

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = 请问你们帮助女性吗？
ask-man = 请问你们帮助男性吗？
ask-gender = 请问你们帮助哪些人：女性、男性，还是都可以？
ask-under_18 = 我未满 18 岁。你们能帮助我吗？
ask-adult = 我是成年人。你们能帮助我吗？
ask-with_children = 我带着孩子。孩子也可以一起来吗？
ask-papers = 我的护照不在身边。需要证件吗？
ask-referral = 我可以自己来吗？还是必须由别人介绍？
ask-police_report = 我必须先向警察报案吗？
ask-language = 有没有人能用{ $language }沟通？或者有翻译吗？
ask-hurt = 我受伤了。你们那里有医生吗？
fits-woman = 帮助女性
fits-man = 帮助男性
fits-gender = 男女都可以
fits-under_18 = 帮助未满 18 岁的人
fits-adult = 帮助成年人
fits-with_children = 也帮助孩子
fits-papers = 不需要证件
fits-referral = 您可以自己去
fits-police_report = 您不必先向警察报案
fits-language = 能用{ $language }沟通，或者有翻译
fits-hurt = 给受伤的人治疗
fits_not-woman = 不能帮助女性
fits_not-man = 不能帮助男性
fits_not-gender = 不是男女都可以
fits_not-under_18 = 不能帮助未满 18 岁的人
fits_not-adult = 不能帮助成年人
fits_not-with_children = 不能帮助孩子
fits_not-papers = 您必须出示证件
fits_not-referral = 必须由别人介绍您去
fits_not-police_report = 您必须先向警察报案
fits_not-language = 没有人能用{ $language }沟通
fits_not-hurt = 不能给受伤的人治疗

## Who learns of a call: only what is known.

knows-police = 接电话的是警察，或者别的紧急救援部门。
knows-immigration = 它属于移民局。
knows-own_government = 它是您自己国家的政府办的。
knows-government = 它是某个国家或地区的政府办的。
knows-embassy = 它是某个国家的大使馆办的。
knows-not_known = 我们不清楚还有谁会知道您打过电话。请先问：“你们会把我打过电话的事告诉别人吗？”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = 您的权利
right-caution = 不是每个国家都同意了这些规定，也不是每个人都遵守。在您所在的地方哪些规定有效，律师知道。
right-source = { $name }，{ $article }，{ $year }年（英文）
right-non_punishment = 如果有人强迫您做犯法的事，您不应该因为这些事受到处罚。
right-consular_contact = 如果您被拘留，您可以要求跟自己国家的大使馆联系。您也可以选择不联系。
right-assistance = 就算您不想在法庭上作证，也应该得到帮助，让身心恢复过来。
right-no_detention = 不应该因为您的证件，或者因为您来到这里的方式，就把您关起来。
right-interpreter = 在法庭上，如果您听不懂那里用的语言，您有权得到免费的翻译。
right-voluntary_return = 回国应该由您自己选择，而且对您来说应该是安全的。
right-non_refoulement = 不可以把您送到这样的国家：您在那里可能会遭受酷刑，或者因为您是什么样的人（例如因为民族或宗教）而被杀害。
