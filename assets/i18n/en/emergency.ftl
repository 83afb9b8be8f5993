### The bar with the emergency numbers, at the top of the window.

# Heading of the bar.
emergency-title = In danger now?
# Beside the heading, while no country is chosen.
emergency-choose = Choose your country to see its emergency numbers.
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
