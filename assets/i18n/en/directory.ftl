### The page with the search box and the results.

# The name of the search box.
search-label = Search
# In the empty search box.
search-hint = Search: a word, a country, a number…
# The button that empties the search box.
search-clear = Clear the search
# How many services fit; read aloud when it changes. $count: how many.
results-count = { $count ->
    [0] Nothing fits
    [one] { $count } service
   *[other] { $count } services
}
# For screen readers: the list.
results-list = Results
# While the directory is being opened.
results-opening = Opening…
# A row: help that can be used from anywhere.
where-anywhere = From anywhere
# A row: a town and its country. $city, $country: names.
where-city = { $city }, { $country }
# A row and a page: where it is, is kept secret.
where-secret = Secret place, { $country }
# More needs than fit in a row. $count: how many more.
needs-more = +{ $count }
# A row: there is no number, mail or page, only a place to go.
reach-place = Go there: see the address
# Nothing is chosen yet.
nothing-chosen-title = Choose a service from the list
# See above; second line.
nothing-chosen-text = Here you will see every way to reach it, what it gives, and who says so.
# What this directory is and is not.
nothing-chosen-promise = The facts come from public pages. Nobody has called the numbers for this directory. Things may have changed: ask before you travel anywhere.
# What the computer may show to others.
nothing-chosen-trace = This program writes nothing to the disk. But it cannot hide what is on the screen, and a phone keeps a list of its calls.

# Heading where nothing fits.
empty-title = Nothing fits all of this together
# Below the heading, above the buttons.
empty-loosen = Try it without one of these:
# A button that takes one filter's values away. $filter: its name; $values: what was chosen; $count: how many services there are then.
empty-without = Without “{ $values }” ({ $filter }): { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# A button that takes the typed words away. $words: what was typed; $count: how many services there are then.
empty-without-words = Without the words “{ $words }”: { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# A button: one need is enough instead of all. $count: how many services there are then.
empty-any-need = Any of your needs instead of all: { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# A button that takes everything away. $count: how many services there are then.
empty-clear-all = Clear everything: { $count ->
    [one] { $count } service
   *[other] { $count } services
}
