### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = Toka sasa
leave-shift = { $count ->
    [one] Bonyeza Shift mara { $count } zaidi ili kutoka.
   *[other] Bonyeza Shift mara { $count } zaidi ili kutoka.
}
leave-help = Kuhusu kutoka
leave-first = Ili kutoka kwenye programu papo hapo, bonyeza kitufe cha Shift mara tatu.
leave-notes = Madokezo

safety-title = Jinsi ya kutoka kwenye programu, na mambo ya kujua kwanza
safety-text = Jinsi ya kutoka kwenye programu papo hapo. Mambo ambayo programu hii haiwezi kukukinga nayo. Mambo ambayo kompyuta hii inaweza kukumbuka.

leave-title = Jinsi ya kutoka kwenye programu papo hapo
leave-how = Bonyeza “Toka sasa”, iliyo sehemu ya juu ya kila ukurasa. Au bonyeza kitufe cha Shift mara tatu. Papo hapo utaona ukurasa mtupu, na programu itajifunga.
leave-forgets = Programu inasahau ulichoandika na ulichotazama hapa.
leave-not = Ukitoka, programu nyingine zilizofunguliwa hubaki wazi. Na kile ambacho mtu ameshakiona hakiwezi kufutwa.
leave-try = Jaribu
leave-tried = Hilo lilikuwa jaribio tu. Ukitoka kweli, programu itajifunga.
leave-then = Baada ya kutoka kwenye programu
leave-then-end = Funga programu
leave-then-stay = Baki kwenye ukurasa mtupu
leave-then-about = Unaweza kuandika kwenye ukurasa mtupu, kama kwenye karatasi. Ukurasa huo hauhifadhi chochote. Andika { $words } hapo ili kurudi hapa. Ukurasa huo haukufichi: mtu anayeijua programu hii atautambua.
leave-words = Maneno ya kukurudisha hapa

limits-title = Mambo ambayo programu hii haiwezi kukukinga nayo
limit-eyes = Mtu aliye nyuma yako anaweza kuona skrini. Kamera pia.
limit-spying = Kama kuna programu ya kupeleleza kwenye kompyuta hii, inaweza kuona yote unayoandika na kusoma.
limit-owner = Anayesimamia kompyuta hii anaweza kujua kwamba programu hii ilifunguliwa, na ilifunguliwa lini.
limit-download = Kama programu hii ilipakuliwa (download) kwenye kompyuta hii, imo kwenye orodha ya kivinjari (browser) ya vitu vilivyopakuliwa.
limit-usb = Kompyuta hukumbuka ni flash (USB) zipi zilizochomekwa.
limit-calls = Simu huweka orodha ya simu zilizopigwa au kupokelewa, na ya ujumbe. Bili ya simu pia inaweza kuonyesha hayo.
limit-answer = Mtu unayempigia simu au kumwandikia anaweza kuona nambari yako, na huenda akawaambia wengine.
limit-browser = Ukurasa wa tovuti unaoufungua kwenye kivinjari (browser) hubaki kwenye orodha yake ya kurasa. Kampuni ya intaneti pia inaweza kuuona.
limit-copy = Programu nyingine zinaweza kusoma unachonakili. Baadhi ya kompyuta huweka orodha ya vilivyonakiliwa.
limit-disk = Kompyuta inaweza kuweka sehemu za kumbukumbu yake (memory) kwenye diski, kwa mfano inapolala (sleep). Zinaweza kubaki humo.
limit-photo = Skrini ikipigwa picha kwa simu, picha hiyo hubaki kwenye simu iliyoipiga.
limit-facts = Nambari inaweza kuwa si sahihi au ya zamani. Watu wanaojibu wanaweza kukosea.
limits-safer = Ni afadhali kutumia kompyuta na simu ambazo watu unaowaamini tu ndio wanaoweza kuzitumia.
