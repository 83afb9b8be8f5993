### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

# The button on every page that blanks the screen and closes the program.
leave-button = Leave now
# Shown and said after the Shift key was pressed once or twice. $count: how many more times.
leave-shift = { $count ->
    [one] Press Shift { $count } more time to leave.
   *[other] Press Shift { $count } more times to leave.
}
# The name of the small button beside "Leave now", which leads to the page about leaving.
leave-help = About leaving
# On the first page, before anything is chosen.
leave-first = To leave at once, press the Shift key three times.
# The name of the empty page, for screen readers. It must say nothing about what the program is for.
leave-notes = Notes

# The button that leads to the page with all of this, and its heading.
safety-title = How to leave, and what to know first
# Below the button on the start page.
safety-text = How to leave at once. What this program can't protect you from. What this computer may remember.

# Heading: how to leave.
leave-title = How to leave at once
# See above. "Leave now" is the button.
leave-how = Press “Leave now” at the top of each page. Or press the Shift key three times. At once you see an empty page, and the program closes.
# What it does.
leave-forgets = What you typed and looked at here is forgotten.
# What it does not do.
leave-not = It does not close other programs. It can't take back what somebody has seen.
# The button that shows the empty page for a moment and comes back.
leave-try = Try it out
# Shown when it has come back.
leave-tried = That was a try. In earnest, the program closes.
# Heading: what comes after the empty page.
leave-then = After leaving
# One of two choices: the program ends.
leave-then-end = Close the program
# The other choice: the empty page stays.
leave-then-stay = Stay on the empty page
# About the second choice. $words: what brings the program back.
leave-then-about = You can write on the empty page, like on paper. It keeps nothing. Type { $words } there to come back here. It is no disguise: somebody who knows this program will know the page.
# The name of the box for the words that bring the program back.
leave-words = Words that bring you back

# Heading of the limits.
limits-title = What this program can't protect you from
# A limit.
limit-eyes = Somebody behind you, or a camera, can see the screen.
# A limit.
limit-spying = A spying program on this computer can see all that you type and read.
# A limit.
limit-owner = Who runs this computer can find out that this program was opened, and when.
# A limit.
limit-download = If it was downloaded here, the browser has it in its list of downloads.
# A limit.
limit-usb = A computer remembers which USB sticks were put in.
# A limit.
limit-calls = A phone keeps a list of calls and messages. The phone bill can show them, too.
# A limit.
limit-answer = Who you call or write to can see your number, and may tell others.
# A limit.
limit-browser = A web page that you open in a browser stays in its list of pages. The internet company can see it, too.
# A limit.
limit-copy = Other programs can read what you copy. Some computers keep a list of it.
# A limit.
limit-disk = The computer can put parts of its memory on the disk, for example when it sleeps. They can stay there.
# A limit.
limit-photo = A photo of the screen stays in the phone that took it.
# A limit.
limit-facts = A number can be wrong or old. People who answer can make mistakes.
# What is safer; no promise.
limits-safer = Better: a computer and a phone that only people you trust can use.
