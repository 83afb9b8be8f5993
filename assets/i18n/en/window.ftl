### The window around the pages.

# The title of the window. It must say nothing about what the program is for.
window-title = Directory
# The button that makes all text smaller.
text-smaller = Smaller text
# The button that makes all text larger.
text-larger = Larger text
# How large the text is. $percent: 80 to 250.
text-size = Text size { $percent } %
# The button that changes colours; it now follows the system.
look-system = Colours: as the computer
# The button that changes colours; it is now light.
look-light = Colours: light
# The button that changes colours; it is now dark.
look-dark = Colours: dark
# Said for a moment after something was copied. $what: the number or address.
notice-copied = Copied: { $what }
# Between the parts of a list: a sign and the space after it, as the language writes lists.
list-separator = { ", " }
