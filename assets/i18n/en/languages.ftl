### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

# Heading of the page.
language-title = Choose your language
# The button that goes on to the directory in the chosen language.
language-continue = Continue
# The button that goes back without a change.
language-back = Back
# The button at the top that leads to the page, for screen readers. $language: the name of the language in use.
language-button = Language: { $language }
# Below the list, while such a language is chosen.
language-draft = The words in this language are a draft. No native speaker has checked them yet. Some may be wrong or sound strange. Phone numbers are the same in every language.
# What stays untranslated.
language-sources = Names, addresses and some notes stay as the source wrote them, often in English.
# The program writes nothing to the disk.
language-not-saved = Your choice is not saved. The program asks again at the next start.
# Above the two buttons that change how large all text is.
language-text-size = Size of the text
