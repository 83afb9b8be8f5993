### What the directory has and does not have: countries and needs in one table.

# The button that leads to the table, and its heading.
coverage-title = What we know, and what not
# Below the heading.
coverage-text = How many services this directory knows for each country and need. An empty box does not mean that there is no help: only that we know of none.
# While it is being counted.
coverage-counting = Counting…
# The column of the countries.
coverage-country = Country
# The button that goes back to the search.
coverage-back = Back to the search
# For screen readers: a box of the table. $country, $need: names; $count: how many; $grade: how well the best is attested.
coverage-box = { $country }, { $need }: { $count ->
    [one] { $count } service
   *[other] { $count } services
}, best: { $grade }
# The same, where nothing is known.
coverage-box-empty = { $country }, { $need }: nothing known
# What the colours mean: from few to many.
coverage-few = few
# See above.
coverage-many = many
