### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = Mawasiliano haya ni ya kweli?
check-text = Andika au bandika nambari, linki, barua pepe au jina ulilopewa na mtu. Hakuna kinachotumwa popote.
check-label = Nambari, linki, barua pepe au jina
check-hint = Nambari, linki, barua pepe, jina…
check-read_as-phone = Imesomwa kama nambari ya simu
check-read_as-email = Imesomwa kama barua pepe
check-read_as-page = Imesomwa kama tovuti
check-read_as-handle = Imesomwa kama jina kwenye app ya ujumbe au mtandao wa kijamii
check-read_as-nothing = Hatukuweza kuisoma kama nambari, linki, barua pepe au jina.

check-listed = Iko kwenye orodha yetu
check-listed-text = Hilo halithibitishi ni nani aliyekuandikia au kukupigia simu: nambari inayoonekana kwenye skrini inaweza kuwa bandia. Wasiliana nao wewe mwenyewe, kwa kutumia mawasiliano yaliyo hapa chini.
check-replaced = Hapo awali ilikuwa ya kweli. Huduma hiyo imefungwa kabisa.
check-instead = Shirika hilohilo sasa lina:
check-no-instead = Hatujui chochote kilichochukua nafasi yake.
check-looks_like = Kuwa makini: inafanana na ya kweli, lakini ni tofauti
check-looks_like-text = Watu wanaodanganya hutumia mawasiliano yanayofanana sana na ya kweli. Tumia yale yaliyo kwenye orodha yetu.
check-not_listed = Haiko kwenye orodha yetu
check-not_listed-text = Hilo halithibitishi kwamba ni ya uongo. Hatumjui kila mtu.
check-how-page = Tafuta wewe mwenyewe tovuti ya shirika lenyewe. Usitumie linki uliyotumiwa.
check-how-ask = Piga nambari iliyo kwenye tovuti hiyo. Uliza kama mtu huyu anafanya kazi kwao.
check-how-money = Kuwa makini mtu akitaka pesa, pasipoti yako au maneno yako ya siri (password), au akitaka usimwambie mtu yeyote.
check-given = Ulichoandika
check-real = Kilicho kwenye orodha yetu

## How a contact differs from a listed one.

difference-lookalike_letters = Ina herufi zinazofanana tu na zile za kweli
difference-other_ending = Mwisho wa anwani ni tofauti
difference-listed_inside = Jina la kweli limeingizwa tu ndani yake
difference-one_differs = Herufi au tarakimu moja ni tofauti
difference-swapped = Herufi au tarakimu mbili zimebadilishana nafasi
difference-one_missing = Herufi au tarakimu moja haipo
difference-one_more = Kuna herufi au tarakimu moja ya ziada
difference-other_platform = Ya kweli iko kwenye app au mtandao mwingine wa kijamii
difference-other_country = Ni nambari ileile, lakini katika nchi nyingine
