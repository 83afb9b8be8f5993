### The first page after the language: what somebody can do here.

# Heading of the page.
doors-title = What would you like to do?
# The button that leads to the three questions and the plan.
doors-plan = Show me what to do
# Below it.
doors-plan-text = Three short questions. Then a plan: whom to turn to first, and who is next.
# The button that leads to the search and the list of all services.
doors-directory = Look for help myself
# Below it.
doors-directory-text = Search all shelters, lawyers, hotlines and others.
# The button that leads to the check of a number, link or name that somebody sent.
doors-contact = Is this contact real?
# Below it.
doors-contact-text = Did somebody give you a number, a link or a name? Check it here.
# Below the button "Say it for me", which leads to sentences in two languages.
doors-cards-text = Sentences to show to somebody who speaks another language.
# The button that goes back to this page from anywhere.
doors-back = Start page
