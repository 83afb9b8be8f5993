### The three questions before a plan. Each fills a screen; each can be skipped.

# The button that goes to the question before.
question-back = Back
# The button that goes on without an answer.
question-skip = Skip this
# Which question it is. $number: 1 to 3; $count: 3.
question-number = Question { $number } of { $count }

# The first question.
where-title = Where are you now?
# Below it.
where-text = Choose the country you are in at this moment.
# The second question.
home-title = Where is home?
# Below it. "Citizen" means that the country gives them its passport.
home-text = The country whose citizen you are. It tells which embassy is yours. You do not have to say it.
# A full answer to the second question.
home-not-said = I would rather not say
# Another answer to it: the person is stateless.
home-stateless = No country calls me its citizen

# Heading above a few countries.
countries-likely = Often chosen
# Heading above the list of every country.
countries-all = All countries
# The name of the box in which a country is looked for.
countries-find = Find a country
# In that empty box.
countries-find-hint = Type a name
# No country fits what was typed.
countries-find-none = No country has this name here. Try fewer letters.
# The two ways to choose a country: a list, or a map.
countries-as-list = List
# See above.
countries-as-map = Map
# For screen readers: what the map is and how it is used.
map-name = Map. The arrow keys go from country to country, Enter chooses. All countries are in the list, too.
# For screen readers: the country that is marked on the map. $country: its name.
map-marked = On the map: { $country }
# The button that makes the map larger.
map-larger = Larger map
# The button that makes the map smaller.
map-smaller = Smaller map
# Below the map.
map-rough = This map is only a rough picture. It takes no side on any border.

# The third question.
needs-title = What do you need?
# Below it.
needs-text = Choose as many as you like.
# The button that goes on to the plan.
needs-done = Show the plan
# Folded away below the needs: what else matters.
about-title = Anything that matters for who can help you?
# Below it, unfolded.
about-text = You do not have to say any of this. Nothing is taken off the plan because of it. It only shows who takes you, and what to ask.
# What matters, as the person says it of themselves.
trait-woman = I am a woman
# See above.
trait-man = I am a man
# See above.
trait-under_18 = I am under 18
# See above.
trait-with_children = I have children with me
# See above.
trait-no_passport = I have no passport
# See above.
trait-hurt = I am hurt or ill
# See above.
trait-needs_interpreter = I need an interpreter

# The first line of each question, while the country is not known.
question-danger = First say where you are. Then the emergency numbers stand here.
