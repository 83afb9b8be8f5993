### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = Rudi
question-skip = Ruka swali hili
question-number = Swali la { $number } kati ya { $count }

where-title = Uko wapi sasa?
where-text = Chagua nchi uliyoko wakati huu.
home-title = Unatoka nchi gani?
home-text = Ni nchi ambayo wewe ni raia wake. Inaonyesha ubalozi wako ni upi. Si lazima useme.
home-not-said = Nisingependa kusema
home-stateless = Hakuna nchi inayonitambua kuwa raia wake

countries-likely = Zinazochaguliwa mara nyingi
countries-all = Nchi zote
countries-find = Tafuta nchi
countries-find-hint = Andika jina
countries-find-none = Hakuna nchi yenye jina hili hapa. Jaribu kwa herufi chache zaidi.
countries-as-list = Orodha
countries-as-map = Ramani
map-name = Ramani. Tumia vitufe vya mishale kwenda nchi moja hadi nyingine, na Enter kuchagua. Nchi zote zipo pia kwenye orodha.
map-marked = Kwenye ramani: { $country }
map-larger = Kuza ramani
map-smaller = Punguza ramani
map-rough = Ramani hii ni mchoro wa jumla tu. Haiungi mkono upande wowote kuhusu mipaka ya nchi.

needs-title = Unahitaji nini?
needs-text = Chagua moja au zaidi, kadiri unavyotaka.
needs-done = Onyesha mpango
about-title = Kuna jambo lingine kukuhusu ambalo ni muhimu ili kujua nani anaweza kukusaidia?
about-text = Si lazima useme lolote kati ya haya. Hata ukisema, hakuna kitakachoondolewa kwenye mpango. Majibu haya yanaonyesha tu nani anakupokea, na mambo ya kuuliza.
trait-woman = Mimi ni mwanamke
trait-man = Mimi ni mwanamume
trait-under_18 = Nina umri wa chini ya miaka 18
trait-with_children = Niko hapa na mtoto au watoto
trait-no_passport = Sina pasipoti
trait-hurt = Naumwa au nimeumia
trait-needs_interpreter = Nahitaji mkalimani

question-danger = Kwanza sema uko nchi gani. Kisha nambari za dharura zitaonekana hapa.
