### The plan: whom to turn to, in which order, and why.

# Heading of the plan.
plan-title = Your plan
# What was answered. $country: where the person is.
plan-here = You are in: { $country }
# What was answered; the country was skipped.
plan-here-not-said = Where you are: not said
# What was answered. $country: the country whose citizen the person is.
plan-home = Home: { $country }
# What was answered; no country calls the person its citizen.
plan-home-stateless = Home: no country calls you its citizen
# What was answered; the question was skipped.
plan-home-not-said = Home: not said
# The button that goes back to the questions.
plan-change = Change the answers
# The button that begins anew, for somebody else.
plan-again = Start again
# While the plan is being made.
plan-making = Making the plan…
# Nobody checked the plan's facts by calling. Must stay plain.
plan-not-called = The facts come from public pages. Nobody has called these numbers for this plan.
# How much is known for one need. $need: the need; $count: how many services.
plan-need-known = { $need }: { $count ->
    [0] nothing known
    [one] { $count } known
   *[other] { $count } known
}

# Heading above two lines.
before-title = Before you call
# The first line.
before-phone = Is the phone yours? Its owner can see the list of calls, and the bill.
# The second line.
before-say = You may ask for somebody who speaks your language. You do not have to give your name.

## The steps, in their order: headings.

# The country's emergency numbers.
step-danger_now = If you are in danger now
# The embassy or consulate, or a line of the person's own country.
step-own_country = Your own country's people
# A hotline or an aid group.
step-on_your_side = Somebody on your side
# A shelter.
step-safe_place = A safe place to stay
# A lawyer.
step-lawyer = A lawyer, and your rights
# A doctor, or counselling.
step-doctor = A doctor, or somebody to talk to
# A new passport, and travelling home. Nobody has to.
step-way_home = Papers and the way home, only if you want
# Help after coming home.
step-help_at_home = Help at home
# A step that was not asked for: only its first contact is shown.
step-not-asked = You did not ask for this. If you need it later:
# How many services there are for a step. $count: how many more than those shown.
step-more = { $count ->
    [one] and { $count } more in the directory
   *[other] and { $count } more in the directory
}

## Why this contact and no other.

# See above.
reason-emergency_numbers = The emergency numbers of this country.
# See above.
reason-embassy_here = Your country's embassy or consulate here. It can give you new papers.
# Another country's embassy looks after citizens of the person's country.
reason-protecting_power = The embassy of another country here, which also helps citizens of your country.
# See above.
reason-embassy_covers = Your country's embassy in another country. It is also there for people here.
# See above.
reason-embassy_nearby = Your country's embassy not far away. Ask if it can help you where you are.
# See above.
reason-home_line = A line of your own country for its citizens abroad.
# See above.
reason-trafficking_help = It helps people who were trafficked or forced to work, in this country.
# See above.
reason-for_children = It is there for people under 18.
# See above.
reason-line_here = A line in this country with people who listen.
# See above.
reason-help_here = It gives this help in this country.
# See above.
reason-for_your_citizens = It is there for citizens of your country, wherever they are.
# See above.
reason-from_elsewhere = It is in another country and says that it helps here, too.
# See above.
reason-worldwide = It helps people in every country.
# See above.
reason-return_help = It helps people who come home to your country.
# See above.
reason-home_help = It gives this help in your own country.
# See above.
reason-refers = It does not give this itself. It may know who does.
# See above.
reason-nearby_country = It gives this help in a country not far away. Ask if it can help you where you are.

## What is said at a step.

# See above.
note-at_home = You are in your own country. You need no embassy here.
# UNHCR: the United Nations' office for refugees.
note-stateless = No embassy is yours. Ask for UNHCR, the United Nations office for refugees. It also helps people without a country.
# See above.
note-nationality_not_said = You did not say where home is. That is fine. Say it later if you want to find your embassy.
# See above.
note-country_not_said = You did not say where you are. Go back and choose the country: then its emergency numbers stand here.
# Return is voluntary.
note-only_if_wanted = Nobody has to go home. You decide.

## What this directory does not have.

# Heading of the box.
gap-title = What we do not know
# See above.
gap-nothing_known = This directory knows nobody for this who can be reached from here.
# See above.
gap-nothing_here = This directory knows nobody for this in this country. The ones above are elsewhere.
# See above.
gap-nobody_fits = Those we know here do not take somebody like you. Ask them who does.
# See above.
gap-no_embassy_known = This directory knows no embassy of your country for here, and no line of your country.
# See above. Below it stand the needs.
gap-need_not_known = For this, the directory knows nobody here:
# Until when the facts were looked for. $date: a date.
gap-as-of = Newest page about this country: { $date }. There may be help that we do not know.
# Above the nearest contacts.
gap-nearest = The nearest we know:

## If somebody says no.

# Heading above the next ones.
ladder-title = If they say no, or nobody answers
# Beside one of them.
ladder-all-day = day and night
# No line is known that is always answered.
ladder-no-end = We know no line here that is answered day and night.

## One contact of the plan.

# For screen readers: a contact. $number: its place; $name: its name.
referral-name = { $number }. { $name }
# The button that unfolds all ways, hours, and what to ask.
referral-more = All ways, and what to ask
# For screen readers: the same. $name: whose.
referral-more-of = All ways, and what to ask: { $name }
# The button that folds them again.
referral-less = Show less
# The button that opens the page with everything about a service.
referral-entry = Everything about it
# Heading above ways that are of no use from here.
referral-elsewhere = These do not work from here:
# Heading above questions.
referral-ask = What to ask
# Heading above who else learns of the call.
referral-knows = Who will know
# Which of the day's times. $time: such as 17:30.
referral-until = Open until { $time }, their time
# When it opens next. $day: a day of the week; $time: such as 08:30.
referral-opens = Closed now. Opens { $day } at { $time }, their time
# It never closes.
referral-all-day = Open day and night
# What the clock says there. $time: such as 14:05.
referral-local-time = It is { $time } there now

## How to reach it from here.

# It is dialled like this in this country.
dialling-inside = Call it like this here
# It is dialled like this in this country. $country: where it works.
dialling-inside_only = Works only inside { $country }. Use it before you leave.
# With + and the country code. $country: where it is answered.
dialling-from_abroad = Answered in { $country }. A call abroad can be expensive.
# It needs a network only.
dialling-anywhere = Needs the internet
# It does not work here. $country: where it works.
dialling-only_elsewhere = Works only inside { $country }
# It may not work here. $country: where it is answered.
dialling-not_known_from_abroad = Not known whether it works outside { $country }
# It costs nothing.
charge-free = Free: works without credit
# It costs money.
charge-charged = The call costs money
# Nothing is known; what to do without money on the phone.
charge-not_known = It may cost money. No credit? Ask somebody for one call, or write over Wi-Fi.

# The button that shows a square of dots to be read by a phone's camera. $what: the number or address.
qr-show = Show { $what } as a QR code
# Below the square.
qr-text = Point the camera of a phone at the square. That phone may keep it in a list.
# For screen readers: the square. $what: what it holds.
qr-name = QR code for { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

# Asked on the phone.
ask-woman = Do you take women?
# Asked on the phone.
ask-man = Do you take men?
# Asked on the phone.
ask-gender = Whom do you take: women, men, both?
# Asked on the phone.
ask-under_18 = I am under 18. Do you take me?
# Asked on the phone.
ask-adult = I am an adult. Do you take me?
# Asked on the phone.
ask-with_children = I have children with me. Can they come, too?
# Asked on the phone.
ask-papers = I have no passport here. Do I need papers?
# Asked on the phone.
ask-referral = Can I come by myself, or must somebody send me?
# Asked on the phone.
ask-police_report = Must I go to the police first?
# Asked on the phone. $language: the name of the person's language.
ask-language = Does somebody speak { $language }, or is there an interpreter?
# Asked on the phone.
ask-hurt = I am hurt. Is there a doctor?
# The facts say yes.
fits-woman = Takes women
# The facts say yes.
fits-man = Takes men
# The facts say yes.
fits-gender = Takes women and men
# The facts say yes.
fits-under_18 = Takes people under 18
# The facts say yes.
fits-adult = Takes adults
# The facts say yes.
fits-with_children = Takes children, too
# The facts say yes.
fits-papers = No papers needed
# The facts say yes.
fits-referral = You can go there yourself
# The facts say yes.
fits-police_report = You do not have to go to the police first
# The facts say yes. $language: the name of the person's language.
fits-language = Speaks { $language }, or has an interpreter
# The facts say yes.
fits-hurt = Treats people who are hurt
# The facts say no.
fits_not-woman = Does not take women
# The facts say no.
fits_not-man = Does not take men
# The facts say no.
fits_not-gender = Does not take everybody
# The facts say no.
fits_not-under_18 = Does not take people under 18
# The facts say no.
fits_not-adult = Does not take adults
# The facts say no.
fits_not-with_children = Does not take children
# The facts say no.
fits_not-papers = You must show papers
# The facts say no.
fits_not-referral = Somebody must send you there
# The facts say no.
fits_not-police_report = You must go to the police first
# The facts say no. $language: the name of the person's language.
fits_not-language = Nobody speaks { $language }
# The facts say no.
fits_not-hurt = Does not treat people who are hurt

## Who learns of a call: only what is known.

# See above.
knows-police = Police or another emergency service answers.
# See above.
knows-immigration = It belongs to the immigration office.
# See above.
knows-own_government = The government of your own country runs it.
# See above.
knows-government = A government runs it.
# See above.
knows-embassy = An embassy runs it.
# See above.
knows-not_known = Not known who else will learn of your call. Ask first: “Will you tell anybody that I called?”

## Rights, one sentence each. They must not promise more than the text behind them.

# Heading above them.
right-title = Your rights
# Behind the last of them.
right-caution = Not every country has agreed to these rules, and not everybody keeps them. A lawyer knows what counts where you are.
# Where it stands. $name: the text; $article: its part; $year: when it was made.
right-source = { $name }, { $article }, { $year } (in English)
# See above.
right-non_punishment = You should not be punished for crimes that you were forced to do.
# See above.
right-consular_contact = If you are held, you may ask to talk to your embassy. You may also choose not to.
# See above.
right-assistance = You should get help to recover, even if you do not want to speak in court.
# See above.
right-no_detention = You should not be locked up because of your papers or how you came here.
# See above.
right-interpreter = In court you have a free interpreter if you do not understand the language.
# See above.
right-voluntary_return = Going home should be your own choice, and it should be safe for you.
# See above.
right-non_refoulement = You must not be sent to a country where you could be tortured, or killed for who you are.
