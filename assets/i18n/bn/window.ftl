### The window around the pages.

window-title = তালিকা
text-smaller = লেখা ছোট করুন
text-larger = লেখা বড় করুন
text-size = লেখার আকার { $percent } %
look-system = রং: কম্পিউটারের মতো
look-light = রং: হালকা
look-dark = রং: গাঢ়
notice-copied = কপি হয়েছে: { $what }
list-separator = { ", " }
