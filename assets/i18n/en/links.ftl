### Opening a web page in the browser: only on a computer of one's own, and only after a question.

# The button beside an address.
link-open = Open
# What the button says to a screen reader. $what: the address.
link-open-name = Open { $what } in the browser
# Heading of the question.
link-title = Open this page in the browser?
# Before the address.
link-whole = This is the whole address:
# What happens then.
link-about = The browser goes onto the internet. The page stays in its list of pages. The internet company can see it, too.
# Shown if the address has letters that are not Latin ones.
link-letters = Careful: some letters of this address only look like others. Here they are written as the browser reads them.
# The button that opens it.
link-yes = Open in the browser
# The button that goes back.
link-no = Do not open
# When no browser could be started.
link-failed = The browser could not be opened. You can copy the address.
