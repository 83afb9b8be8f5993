### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = Kompyuta hii ikumbuke?
keep-own = Kompyuta hii ni yangu mwenyewe
keep-about = Ukichagua hivi, lugha yako, ukubwa wa maandishi na rangi vitakumbukwa. Unachotafuta na unachosoma hakitakumbukwa.
keep-links = Pia utaweza kufungua kurasa za tovuti kwenye kivinjari (browser) kutoka hapa.
keep-careful = Mtu anayeweza kutumia kompyuta hii anaweza kupata yaliyokumbukwa, na kuona kwamba programu hii ilitumiwa hapa.
keep-where = Yanayokumbukwa huandikwa kwenye folda hii:
keep-where-beside = Yanayokumbukwa hubaki kando ya programu, kwenye folda hii:
keep-nowhere = Hapa hakuna folda ya kuandikia yanayokumbukwa.
keep-files = Faili ambazo programu hii imeandika hapa
keep-none = Programu hii haijaandika faili yoyote hapa.
keep-file = Baiti { $size }, { $date }
keep-delete = Futa faili hizi
keep-deleted = Zimefutwa. Alama zake zinaweza kubaki kwenye diski.
keep-failed = Haikuwezekana kuandika. Hakuna jipya linalokumbukwa.
keep-not-deleted = Baadhi ya faili hazikuweza kufutwa. Funga programu nyingine, kisha ujaribu tena.
keep-unreadable = Yaliyokumbukwa hayawezi kusomeka. Programu inaanza kama mpya.
