### The first page after the language: what somebody can do here.

doors-title = Ungependa kufanya nini?
doors-plan = Nionyeshe la kufanya
doors-plan-text = Maswali matatu mafupi. Kisha mpango: uombe msaada kwa nani kwanza, na nani anafuata.
doors-directory = Tafuta msaada mwenyewe
doors-directory-text = Tafuta kwenye orodha yote: nyumba za hifadhi, mawakili, simu za msaada na wengine.
doors-contact = Mawasiliano haya ni ya kweli?
doors-contact-text = Kuna mtu amekupa nambari, linki au jina? Kagua hapa.
doors-cards-text = Sentensi za kumwonyesha mtu anayezungumza lugha nyingine.
doors-back = Ukurasa wa kwanza
