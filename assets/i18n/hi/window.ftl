### The window around the pages.

window-title = डायरेक्टरी
text-smaller = अक्षर छोटे करें
text-larger = अक्षर बड़े करें
text-size = अक्षरों का साइज { $percent } %
look-system = रंग: कंप्यूटर जैसे
look-light = रंग: हल्के
look-dark = रंग: गहरे
notice-copied = कॉपी हो गया: { $what }
list-separator = { ", " }
