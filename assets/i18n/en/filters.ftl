### The pane of filters and the chips above the results.

# Heading of the pane, and the button that opens it in a narrow window.
filters-title = Filters
# The button that opens the pane in a narrow window while filters are chosen. $count: how many.
filters-button-count = Filters ({ $count })
# The button that goes back from the filters to the results, in a narrow window. $count: how many results.
filters-show-results = { $count ->
    [one] Show { $count } result
   *[other] Show { $count } results
}
# The button that takes all filters and words away.
filters-clear-all = Clear all
# The button that takes one filter's values away. $filter: its name.
filters-clear = Clear: { $filter }
# A chip that takes one value away when clicked. $value: its name.
filters-remove = Remove: { $value }

# Name of a filter: where help is given.
filter-country = Where you need help
# Name of a filter.
filter-need = What you need
# Name of a filter: whose citizens are served.
filter-nationality = Your nationality
# Name of a filter: a language that the service speaks.
filter-language = Language they speak
# Name of a filter: phone, message, mail, web.
filter-channel = How to reach them
# Name of a filter: at this moment.
filter-openness = Open at this moment
# Name of a filter: how well an entry is attested.
filter-grade = How sure we are
# Name of a filter: what sort of body.
filter-kind = Who they are

# The small search box inside a long filter. $filter: its name.
filters-find = Find in: { $filter }
# A word in the empty small search box.
filters-find-hint = Find…
# Nothing in this filter fits what was typed in the small search box.
filters-find-none = No such value
# The button that shows all values of a long filter. $count: how many there are.
filters-show-all = Show all { $count }
# The button that shows only the first values again.
filters-show-fewer = Show fewer
# With several needs: one is enough.
filters-need-any = Any of these
# With several needs: each is wanted.
filters-need-all = All of these
# For screen readers: a value. $value: its name; $count: how many services.
filters-value = { $value }, { $count ->
    [one] { $count } service
   *[other] { $count } services
}
# For screen readers: the small arrow that shows the parts of a need. $need: its name.
filters-unfold = Parts of: { $need }
# Help that is tied to no country.
country-worldwide = Worldwide or online
