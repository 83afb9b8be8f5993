### The plan: whom to turn to, in which order, and why.

plan-title = Mpango wako
plan-here = Nchi uliyoko: { $country }
plan-here-not-said = Nchi uliyoko: haijatajwa
plan-home = Nchi yako: { $country }
plan-home-stateless = Nchi yako: hakuna nchi inayokutambua kuwa raia wake
plan-home-not-said = Nchi yako: haijatajwa
plan-change = Badilisha majibu
plan-again = Anza upya
plan-making = Mpango unaandaliwa…
plan-not-called = Taarifa hizi zimetoka kwenye kurasa zilizo wazi kwa wote. Mpango huu ulipoandaliwa, hakuna mtu aliyepiga simu kwenye nambari hizi.
plan-need-known = { $need }: { $count ->
    [0] hakuna huduma inayojulikana
    [one] huduma { $count } inajulikana
   *[other] huduma { $count } zinajulikana
}

before-title = Kabla ya kupiga simu
before-phone = Je, simu ni yako? Mwenye simu anaweza kuona orodha ya nambari zilizopigwa, na bili.
before-say = Unaweza kuomba kuzungumza na mtu anayejua lugha yako. Si lazima utaje jina lako.

## The steps, in their order: headings.

step-danger_now = Ikiwa uko hatarini sasa
step-own_country = Ubalozi au simu ya msaada ya nchi yako
step-on_your_side = Mtu aliye upande wako
step-safe_place = Mahali pa kukaa
step-lawyer = Wakili, na haki zako
step-doctor = Daktari, au mtu wa kuzungumza naye
step-way_home = Hati na safari ya kurudi nyumbani, ukitaka tu
step-help_at_home = Msaada katika nchi yako
step-not-asked = Hukuchagua msaada huu. Ukiuhitaji baadaye:
step-more = { $count ->
    [one] na nyingine { $count } kwenye orodha
   *[other] na nyingine { $count } kwenye orodha
}

## Why this contact and no other.

reason-emergency_numbers = Nambari za dharura za nchi hii.
reason-embassy_here = Ubalozi au ubalozi mdogo wa nchi yako ulioko hapa. Wanaweza kukupa hati mpya.
reason-protecting_power = Ubalozi wa nchi nyingine ulioko hapa, ambao pia husaidia raia wa nchi yako.
reason-embassy_covers = Ubalozi wa nchi yako ulioko katika nchi nyingine. Ni kwa ajili ya watu walio hapa pia.
reason-embassy_nearby = Ubalozi wa nchi yako ambao hauko mbali. Uliza kama wanaweza kukusaidia mahali ulipo.
reason-home_line = Simu ya msaada ya nchi yako kwa raia wake walio katika nchi nyingine.
reason-trafficking_help = Katika nchi hii, wanasaidia watu waliosafirishwa kiharamu au waliolazimishwa kufanya kazi.
reason-for_children = Ni kwa ajili ya watu walio chini ya miaka 18.
reason-line_here = Simu ya msaada katika nchi hii. Kuna watu wa kukusikiliza.
reason-help_here = Wanatoa msaada huu katika nchi hii.
reason-for_your_citizens = Ni kwa ajili ya raia wa nchi yako, popote walipo.
reason-from_elsewhere = Wako katika nchi nyingine, na wanasema kwamba wanasaidia hapa pia.
reason-worldwide = Wanasaidia watu katika kila nchi.
reason-return_help = Wanasaidia watu wanaorudi nyumbani katika nchi yako.
reason-home_help = Wanatoa msaada huu katika nchi yako.
reason-refers = Hawatoi msaada huu wao wenyewe. Huenda wanajua nani anautoa.
reason-nearby_country = Wanatoa msaada huu katika nchi isiyo mbali. Uliza kama wanaweza kukusaidia mahali ulipo.

## What is said at a step.

note-at_home = Uko katika nchi yako. Huhitaji ubalozi hapa.
note-stateless = Hakuna ubalozi ambao ni wako. Omba kuzungumza na UNHCR, ofisi ya Umoja wa Mataifa (UN) ya wakimbizi. Inasaidia pia watu wasio na nchi.
note-nationality_not_said = Hukusema nchi yako ni ipi. Hakuna shida. Unaweza kuitaja baadaye ukitaka kupata ubalozi wako.
note-country_not_said = Hukusema uko wapi. Rudi na uchague nchi: kisha nambari zake za dharura zitaonekana hapa.
note-only_if_wanted = Hakuna anayelazimika kurudi nyumbani. Wewe ndiye unayeamua.

## What this directory does not have.

gap-title = Tusichojua
gap-nothing_known = Hatumjui yeyote anayetoa msaada huu ambaye unaweza kuwasiliana naye ukiwa hapa.
gap-nothing_here = Hatumjui yeyote anayetoa msaada huu katika nchi hii. Walio hapo juu wako katika nchi nyingine.
gap-nobody_fits = Wale tunaowajua hapa hawapokei mtu aliye katika hali kama yako. Waulize ni nani anayepokea.
gap-no_embassy_known = Hatujui ubalozi wowote wa nchi yako unaohudumia watu walio hapa, wala simu yoyote ya msaada ya nchi yako.
gap-need_not_known = Kwa mahitaji haya, hatumjui yeyote hapa:
gap-as-of = Ukurasa wa karibuni zaidi kuhusu nchi hii: { $date }. Huenda kuna msaada ambao hatuujui.
gap-nearest = Walio karibu zaidi tunaowajua:

## If somebody says no.

ladder-title = Wakikataa, au wasipojibu
ladder-all-day = mchana na usiku
ladder-no-end = Hatujui simu yoyote ya msaada hapa inayopokelewa mchana na usiku.

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = Njia zote, na mambo ya kuuliza
referral-more-of = Njia zote, na mambo ya kuuliza: { $name }
referral-less = Onyesha machache
referral-entry = Taarifa zote za huduma hii
referral-elsewhere = Hizi hazifanyi kazi ukiwa hapa:
referral-ask = Mambo ya kuuliza
referral-knows = Nani atajua
referral-until = Iko wazi hadi { $time }, saa za huko (12:00 ni saa sita mchana)
referral-opens = Imefungwa kwa sasa. Itafunguliwa { $day }, { $time }, saa za huko (12:00 ni saa sita mchana)
referral-all-day = Iko wazi mchana na usiku
referral-local-time = Saa za huko sasa: { $time } (12:00 ni saa sita mchana)

## How to reach it from here.

dialling-inside = Ukiwa hapa, piga simu hivi
dialling-inside_only = Inafanya kazi ndani ya { $country } tu. Itumie kabla hujaondoka katika nchi hiyo.
dialling-from_abroad = Wanaopokea simu wako nchini { $country }. Kupiga simu nchi nyingine kunaweza kuwa ghali.
dialling-anywhere = Inahitaji intaneti
dialling-only_elsewhere = Inafanya kazi ndani ya { $country } tu
dialling-not_known_from_abroad = Haijulikani kama inafanya kazi nje ya { $country }
charge-free = Bure: inafanya kazi bila salio
charge-charged = Kupiga simu hii kunagharimu pesa
charge-not_known = Huenda ikagharimu pesa. Huna salio? Mwombe mtu akuruhusu kupiga simu moja tu, au andika ujumbe kwa Wi-Fi.

qr-show = Onyesha kama QR code: { $what }
qr-text = Elekeza kamera ya simu kwenye mraba huu. Huenda simu hiyo ikahifadhi taarifa hii kwenye orodha.
qr-name = QR code ya: { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = Je, mnapokea wanawake?
ask-man = Je, mnapokea wanaume?
ask-gender = Mnapokea nani: wanawake, wanaume, au wote?
ask-under_18 = Nina umri wa chini ya miaka 18. Je, mnaweza kunipokea?
ask-adult = Mimi ni mtu mzima. Je, mnaweza kunipokea?
ask-with_children = Niko hapa na watoto. Je, wanaweza kuja pia?
ask-papers = Sina pasipoti hapa. Je, nahitaji hati?
ask-referral = Je, naweza kuja mwenyewe, au ni lazima mtu mwingine anitume kwenu?
ask-police_report = Je, ni lazima niende polisi kwanza?
ask-language = Je, kuna mtu anayezungumza { $language }, au kuna mkalimani?
ask-hurt = Nimeumia. Je, kuna daktari?
fits-woman = Wanapokea wanawake
fits-man = Wanapokea wanaume
fits-gender = Wanapokea wanawake na wanaume
fits-under_18 = Wanapokea watu walio chini ya miaka 18
fits-adult = Wanapokea watu wazima
fits-with_children = Wanapokea watoto pia
fits-papers = Huhitaji hati
fits-referral = Unaweza kwenda mwenyewe
fits-police_report = Si lazima uende polisi kwanza
fits-language = Wanazungumza { $language }, au wana mkalimani
fits-hurt = Wanatibu watu walioumia
fits_not-woman = Hawapokei wanawake
fits_not-man = Hawapokei wanaume
fits_not-gender = Hawapokei kila mtu
fits_not-under_18 = Hawapokei watu walio chini ya miaka 18
fits_not-adult = Hawapokei watu wazima
fits_not-with_children = Hawapokei watoto
fits_not-papers = Lazima uonyeshe hati
fits_not-referral = Huwezi kwenda mwenyewe tu: lazima mtu mwingine akutume huko
fits_not-police_report = Lazima uende polisi kwanza
fits_not-language = Hakuna anayezungumza { $language }
fits_not-hurt = Hawatibu watu walioumia

## Who learns of a call: only what is known.

knows-police = Wanaopokea simu ni polisi au huduma nyingine ya dharura.
knows-immigration = Ni ya ofisi ya uhamiaji.
knows-own_government = Inaendeshwa na serikali ya nchi yako.
knows-government = Inaendeshwa na serikali.
knows-embassy = Inaendeshwa na ubalozi.
knows-not_known = Haijulikani nani mwingine atajua kwamba ulipiga simu. Uliza kwanza: “Je, mtamwambia mtu yeyote kwamba nimepiga simu?”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = Haki zako
right-caution = Si kila nchi imekubali kanuni hizi, na si kila mtu anazifuata. Wakili anajua zipi zinatumika mahali ulipo.
right-source = { $name }, { $article }, { $year } (kwa Kiingereza)
right-non_punishment = Hupaswi kuadhibiwa kwa uhalifu ambao ulilazimishwa kuufanya.
right-consular_contact = Ukishikiliwa au kufungwa, unaweza kuomba kuzungumza na ubalozi wako. Pia unaweza kuchagua kutozungumza nao.
right-assistance = Unapaswa kupewa msaada ili upate nafuu, hata kama hutaki kuzungumza mahakamani.
right-no_detention = Hupaswi kufungwa kwa sababu ya hati zako au jinsi ulivyofika hapa.
right-interpreter = Mahakamani unapata mkalimani wa bure kama huelewi lugha inayotumika.
right-voluntary_return = Kurudi nyumbani kunapaswa kuwa uamuzi wako mwenyewe, na kunapaswa kuwa salama kwako.
right-non_refoulement = Ni marufuku kukupeleka katika nchi ambako unaweza kuteswa, au kuuawa kwa sababu ya jinsi ulivyo.
