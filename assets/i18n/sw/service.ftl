### The page of one service.

service-back = Rudi kwenye orodha
service-close = Funga
service-opening = Inafunguka…

service-alert = Jua hili kwanza
reach-title = Jinsi ya kuwafikia
reach-none = Hakuna nambari, barua pepe wala tovuti inayojulikana.
reach-copy = Nakili { $what }
reach-copy-word = Nakili
reach-enlarge = Onyesha kwa ukubwa: { $what }
reach-inside-only = Inafanya kazi ndani ya { $country } tu
reach-from-abroad = Kutoka nchi nyingine: { $number }
reach-abroad-unknown = Haijulikani kama inafanya kazi nje ya { $country }
reach-free = Simu ya bure
reach-email = Barua pepe
reach-web = Tovuti
reach-web-note = Programu hii haitumii intaneti. Ili kufungua ukurasa, nakili anwani yake na uibandike kwenye kivinjari (browser). Kivinjari huweka orodha ya kurasa ulizotembelea.

gives-title = Msaada wanaotoa
whom-title = Kwa ajili ya nani
whom-nationals = Kwa raia wa: { $countries }
whom-nationals-unknown = Uraia: haujatajwa. Uliza kama wanasaidia watu wa nchi unayotoka.
whom-female = Kwa wanawake na wasichana
whom-male = Kwa wanaume na wavulana
whom-both = Kwa wanawake na wanaume
whom-genders-unknown = Wanawake au wanaume: haijatajwa. Uliza.
whom-adults = Watu wazima: ndiyo
whom-adults-not = Watu wazima: hapana
whom-children = Chini ya miaka 18: ndiyo
whom-children-not = Chini ya miaka 18: hapana
whom-ages-unknown = Umri: haujatajwa. Uliza.
whom-minimum-age = Kuanzia umri wa miaka { $age }
whom-covers = Unaweza kuitumia ukiwa katika: { $countries }
whom-anywhere = Unaweza kuitumia ukiwa popote

papers-title = Hati na masharti
papers-needed = Lazima uonyeshe hati.
papers-not-needed = Huhitaji hati.
papers-unknown = Hati: hazijatajwa. Uliza ulete nini, na useme kama huna hati.
referral-needed = Huwezi kwenda mwenyewe tu: lazima mtu mwingine akutume huko (kwa mfano polisi au mfanyakazi wa shirika la misaada).
referral-not-needed = Unaweza kwenda mwenyewe.
referral-unknown = Je, unaweza kwenda mwenyewe? Haijatajwa. Uliza.
police-report-needed = Lazima uripoti kwa polisi kwanza.
police-report-not-needed = Si lazima uripoti kwa polisi.
police-report-unknown = Je, ni lazima uende polisi kwanza? Haijatajwa. Uliza.

hours-title = Saa wanazopatikana
hours-unknown = Saa hazijulikani. Jaribu, au uliza wanapatikana lini.
hours-local = Saa za nchi hii: { $country }. 12:00 maana yake ni saa sita mchana.

languages-title = Lugha
languages-unknown = Haijulikani. Uliza kama kuna mtu anayezungumza lugha yako.

cost-title = Gharama
cost-unknown = Haijatajwa. Uliza kama ni bure.

place-title = Mahali
place-secret = Mahali hapa ni pa siri ili kuwalinda watu walio hapo. Piga simu kwanza: watakuambia jinsi ya kufika.
place-unknown = Hakuna anwani inayojulikana. Nchi: { $country }.
place-worldwide = Kwa simu au mtandaoni.

sources-title = Chanzo cha taarifa
sources-not-called = Orodha hii ilipoandaliwa, hakuna mtu aliyepiga simu kwenye nambari hii.
sources-not-contacted = Orodha hii ilipoandaliwa, hakuna mtu aliyewasiliana nao.
sources-newest = Ukurasa wa karibuni zaidi: { $date } ({ $ago }).
sources-undated = Kurasa hazina tarehe. Huenda ni za zamani.
source-date = Ulichapishwa: { $date }
source-date-unknown = Hakuna tarehe

summary-title = Maelezo zaidi (kwa Kiingereza)
note-in-english = kwa Kiingereza

large-close = Funga
large-number = Nambari: { $number }
