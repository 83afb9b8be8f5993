### The bar with the emergency numbers, at the top of the window.

# Heading of the bar.
emergency-title = In danger now?
# Beside the heading, while no country is chosen.
emergency-choose = Choose the country you are in now to see its emergency numbers.
# A button that leads to the filter of countries.
emergency-choose-button = Choose a country
# Before the numbers of one country. $country: its name.
emergency-country = In { $country }
# Where the facts have no emergency number. $country: its name.
emergency-none = We know no emergency number for { $country }. Ask somebody near you.
# For screen readers: one number. $number: digits; $purpose: what it is for; $country: the country's name.
emergency-number = { $number }, { $purpose }, { $country }
# More countries are chosen than fit. $count: how many more.
emergency-more = { $count ->
    [one] and { $count } more country
   *[other] and { $count } more countries
}

# What a number is for, with a detail. $purpose: one of those below; $detail: where or how it works.
emergency-detail = { $purpose } ({ $detail })

## What a number is for. The part after "purpose-" stands for the English words of the facts.

# Police, ambulance and fire on one number.
purpose-all-emergencies = All emergencies
# Police.
purpose-police = Police
# Ambulance.
purpose-ambulance = Ambulance
# Fire brigade.
purpose-fire = Fire
# Both on one number.
purpose-ambulance-and-fire = Ambulance and fire
# Both on one number.
purpose-police-and-ambulance = Police and ambulance
# Police for visitors.
purpose-tourist-police = Tourist police
# The number to be called from another country.
purpose-from-abroad = From abroad
# Police, a unit or line for human trafficking.
purpose-police--human-trafficking = Police, human trafficking
# Police; the call is free.
purpose-police--free-call = Police, free call
# Both on one number.
purpose-ambulance-and-rescue = Ambulance and rescue
# Rescue of people who are lost, at sea or in the mountains.
purpose-search-and-rescue = Search and rescue
# Both on one number.
purpose-police-and-fire = Police and fire
# The police take every emergency on this number.
purpose-police-and-emergencies = Police and emergencies
# A line of the police.
purpose-police-hotline = Police hotline
# The police, when nobody is in danger.
purpose-police--not-urgent = Police, not urgent
# When somebody is in danger.
purpose-urgent = Urgent
# When nobody is in danger.
purpose-not-urgent = Not urgent
# A police force with military ranks.
purpose-gendarmerie = Gendarmerie
# Police that checks the papers of foreigners.
purpose-foreigner-control-police = Foreigner Control Police
# For women who are beaten or threatened.
purpose-gender-violence = Gender violence
# Somebody of the police for women.
purpose-women-s-desk = Women's desk
# To report that people are bought, sold or held.
purpose-trafficking-reports = Trafficking reports
# Reports of crimes, without saying who calls.
purpose-crime-stop = Crime Stop
# A hospital that takes people at any hour.
purpose-hospital-emergency-room = Hospital emergency room
# Help for visitors.
purpose-tourist-help--day-and-night = Tourist help, day and night
# A line of the ministry.
purpose-national-emergency-line--ministry-of-security = National emergency line, Ministry of Security
# A detail: works from telephones at home.
purpose-from-landlines = from landlines
# A detail: works from mobile phones.
purpose-from-mobile-phones = from mobile phones
# A detail: works from mobile phones of the company Econet.
purpose-from-econet-mobiles = from Econet mobiles
# A detail: works from mobile phones of the company NetOne.
purpose-from-netone-mobiles = from NetOne mobiles
# A detail: only an older list says so.
purpose-older-list = older list
# A detail: they speak English.
purpose-english = English
# A detail: they speak French.
purpose-french = French
