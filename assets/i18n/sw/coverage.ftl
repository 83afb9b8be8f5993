### What the directory has and does not have: countries and needs in one table.

coverage-title = Tunachojua, na tusichojua
coverage-text = Hii ni idadi ya huduma tunazozijua kwa kila nchi na kila hitaji. Kisanduku kitupu hakimaanishi kwamba hakuna msaada: maana yake ni kwamba sisi hatujui msaada wowote hapo.
coverage-counting = Inahesabu…
coverage-country = Nchi
coverage-back = Rudi kutafuta
coverage-box = { $country }, { $need }: { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}, yenye uhakika zaidi: { $grade }
coverage-box-empty = { $country }, { $need }: hakuna huduma inayojulikana
coverage-few = chache
coverage-many = nyingi
