### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = Buksan
link-open-name = Buksan ang { $what } sa browser
link-title = Buksan ang page na ito sa browser?
link-whole = Ito ang buong address:
link-about = Kokonekta sa internet ang browser. Maiiwan ang page na ito sa listahan ng mga page na binuksan doon. Puwede rin itong makita ng kompanya ng internet.
link-letters = Mag-ingat: may mga letra sa address na ito na kamukha lang ng ibang letra. Dito, nakasulat ang mga iyon ayon sa pagbasa ng browser.
link-yes = Buksan sa browser
link-no = Huwag buksan
link-failed = Hindi nabuksan ang browser. Puwede ninyong kopyahin ang address.
