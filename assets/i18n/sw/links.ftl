### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = Fungua
link-open-name = Fungua { $what } kwenye kivinjari (browser)
link-title = Ungependa kufungua ukurasa huu kwenye kivinjari (browser)?
link-whole = Hii ndiyo anwani nzima:
link-about = Kivinjari kitaingia kwenye intaneti. Ukurasa utabaki kwenye orodha yake ya kurasa. Kampuni ya intaneti pia inaweza kuuona.
link-letters = Kuwa makini: baadhi ya herufi za anwani hii zinafanana tu na herufi nyingine, lakini si zenyewe. Hapa zimeandikwa kama kivinjari kinavyozisoma.
link-yes = Fungua kwenye kivinjari
link-no = Usifungue
link-failed = Kivinjari hakikuweza kufunguliwa. Unaweza kunakili anwani.
