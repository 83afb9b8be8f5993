### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

# Heading of the page.
check-title = Is this contact real?
# Below it.
check-text = Type or paste a number, a link, an e-mail or a name that somebody gave you. Nothing is sent anywhere.
# The name of the box.
check-label = Number, link, e-mail or name
# In the empty box.
check-hint = A number, a link, an e-mail, a name…
# How it was understood.
check-read_as-phone = Read as a phone number
# See above.
check-read_as-email = Read as an e-mail
# See above.
check-read_as-page = Read as a web page
# See above.
check-read_as-handle = Read as a name on a messenger or network
# See above.
check-read_as-nothing = This is not a number, a link, an e-mail or a name as we know them.

# The answer: it stands in the directory.
check-listed = It is in this directory
# Below it.
check-listed-text = That does not prove who wrote or called you: a number on a screen can be faked. Call back yourself, by the contact below.
# The answer: it stood in the directory, and its service has closed.
check-replaced = It was real once. The service has closed.
# Above what the same organisation has now.
check-instead = The same organisation has now:
# The same, where it has nothing else.
check-no-instead = This directory knows nothing that took its place.
# The answer: it is nearly one that is listed.
check-looks_like = Careful: it looks like a real one, but it is different
# Below it.
check-looks_like-text = People who cheat use contacts that look almost right. Use the listed one.
# The answer: nothing.
check-not_listed = Not in this directory
# Below it.
check-not_listed-text = That does not prove that it is false. We do not know everybody.
# How to check, in three lines.
check-how-page = Look for the organisation's own page yourself. Do not use the link that you were sent.
# See above.
check-how-ask = Call the number on that page. Ask if this person works for them.
# See above.
check-how-money = Be careful if somebody wants money, your passport, your passwords, or that you tell nobody.
# Before what was typed.
check-given = You typed
# Before what is listed.
check-real = Listed

## How a contact differs from a listed one.

# Letters of another script that look the same.
difference-lookalike_letters = It has letters that only look like the real ones
# example.org and example.com.
difference-other_ending = The end of the address is different
# The listed name stands inside another address.
difference-listed_inside = It only contains the real name
# One letter or digit.
difference-one_differs = One sign is different
# Two letters or digits.
difference-swapped = Two signs are swapped
# One letter or digit.
difference-one_missing = One sign is missing
# One letter or digit.
difference-one_more = There is one sign too many
# The same name elsewhere.
difference-other_platform = The real one is on another network
# The same digits.
difference-other_country = It is the same number in another country
