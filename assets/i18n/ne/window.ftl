### The window around the pages.

window-title = डाइरेक्टरी
text-smaller = अक्षर सानो पार्नुहोस्
text-larger = अक्षर ठूलो पार्नुहोस्
text-size = अक्षरको साइज { $percent } %
look-system = रङ: कम्प्युटरको जस्तै
look-light = रङ: उज्यालो
look-dark = रङ: अँध्यारो
notice-copied = कपी भयो: { $what }
list-separator = { ", " }
