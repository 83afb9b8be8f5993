### The page of one service.

# The button that closes the page or goes back to the list.
service-back = Back to the list
# The button that closes the pane beside the list.
service-close = Close
# While the service is being fetched.
service-opening = Opening…

# Heading above what people must know first.
service-alert = Know this first
# Heading of the ways to reach it.
reach-title = How to reach them
# There is no way to reach it but the place.
reach-none = No number, mail or page is known.
# The button beside a number or address. $what: the number or address.
reach-copy = Copy { $what }
# The word on that button.
reach-copy-word = Copy
# The button that shows a number large. $what: the number.
reach-enlarge = Show { $what } large
# A number that cannot be called from other countries. $country: the country's name.
reach-inside-only = Works only inside { $country }
# The form of a number for callers from other countries. $number: with + and country code.
reach-from-abroad = From abroad: { $number }
# It is not known whether a number works from other countries. $country: the country's name.
reach-abroad-unknown = Not known whether it works outside { $country }
# The call is free inside the country.
reach-free = Free call
# Kinds of other ways.
reach-email = E-mail
# See above.
reach-web = Web page
# A reminder before the web addresses. The program has no network code.
reach-web-note = This program is offline. To open a page, copy its address into a browser. A browser keeps a list of pages you visited.

# Heading: what it gives.
gives-title = What they help with
# Heading: for whom.
whom-title = For whom
# For citizens of these countries. $countries: names, with commas.
whom-nationals = For citizens of: { $countries }
# Not limited to some nationalities, as far as known.
whom-nationals-unknown = Nationality: not said. Ask if they help people from your country.
# Only women and girls.
whom-female = For women and girls
# Only men and boys.
whom-male = For men and boys
# Men and women.
whom-both = For women and men
# Genders are not known.
whom-genders-unknown = Women or men: not said. Ask.
# Adults are taken.
whom-adults = Adults: yes
# Adults are not taken.
whom-adults-not = Adults: no
# People under 18 are taken.
whom-children = Under 18: yes
# People under 18 are not taken.
whom-children-not = Under 18: no
# Ages are not known.
whom-ages-unknown = Age: not said. Ask.
# Youngest age. $age: in years.
whom-minimum-age = From { $age } years of age
# From where it can be used. $countries: names, with commas.
whom-covers = Can be used from: { $countries }
# It can be used from anywhere.
whom-anywhere = Can be used from anywhere

# Heading: papers and other conditions.
papers-title = Papers and conditions
# Papers must be shown.
papers-needed = You must show papers.
# No papers must be shown.
papers-not-needed = You do not need papers.
# Not known whether papers must be shown.
papers-unknown = Papers: not said. Ask what to bring, and say if you have none.
# Another body must refer the person.
referral-needed = Somebody else must send you there (for example police or an aid worker).
# Nobody has to refer the person.
referral-not-needed = You can go there yourself.
# Not known whether a referral is needed.
referral-unknown = Can you go there yourself? Not said. Ask.
# The person must have gone to the police.
police-report-needed = You must report to the police first.
# No report to the police is needed.
police-report-not-needed = You do not have to report to the police.
# Not known whether the police must be told.
police-report-unknown = Must you go to the police first? Not said. Ask.

# Heading: opening hours.
hours-title = When they are there
# Opening hours are not known.
hours-unknown = Hours not known. Try, or ask when they are there.
# Hours are in local time. $country: the country's name.
hours-local = Local time in { $country }

# Heading: languages.
languages-title = Languages
# No source says in which languages.
languages-unknown = Not known. Ask if somebody speaks your language.

# Heading: cost.
cost-title = Cost
# No source says what it costs.
cost-unknown = Not said. Ask if it is free.

# Heading: the place.
place-title = Where
# A shelter whose place is secret.
place-secret = The place is kept secret to protect the people there. Call first: they tell you how to come.
# There is no place in the facts. $country: the country's name.
place-unknown = No address is known. Country: { $country }.
# Help that is given by phone or online.
place-worldwide = By phone or online.

# Heading: who says all this.
sources-title = Who says so
# Nobody checked the number by calling. Must stay plain.
sources-not-called = Nobody has called this number for this directory.
# The same where there is no number.
sources-not-contacted = Nobody has contacted them for this directory.
# The newest page. $date: when it was published; $ago: how long ago that is.
sources-newest = Newest page: { $date } ({ $ago }).
# No page has a date.
sources-undated = The pages have no date. They may be old.
# When a page was published. $date: as exact as known.
source-date = Published: { $date }
# A page without a date.
source-date-unknown = No date

# Heading: the text from the source.
summary-title = More about it (in English)
# Texts that only exist in English. Placed before an alert or note.
note-in-english = in English

# The large-number view: closes it.
large-close = Close
# The large-number view, for screen readers. $number: digits.
large-number = Number: { $number }
