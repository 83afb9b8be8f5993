### The window around the pages.

window-title = လိပ်စာစာရင်း
text-smaller = စာလုံး ပိုသေး
text-larger = စာလုံး ပိုကြီး
text-size = စာလုံးအရွယ် { $percent } %
look-system = အရောင်: ကွန်ပျူတာအတိုင်း
look-light = အရောင်: အလင်း
look-dark = အရောင်: အမှောင်
notice-copied = ကူးပြီးပါပြီ: { $what }
list-separator = { "၊ " }
