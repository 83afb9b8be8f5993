### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = Bumalik
question-skip = Laktawan ito
question-number = Tanong { $number } sa { $count }

where-title = Nasaan kayo ngayon?
where-text = Piliin ang bansa kung nasaan kayo ngayon mismo.
home-title = Taga-saang bansa kayo?
home-text = Ang bansa kung saan kayo mamamayan. Dito malalaman kung aling embahada ang sa inyo. Hindi ninyo kailangang sabihin ito.
home-not-said = Ayaw ko munang sabihin
home-stateless = Walang bansang kumikilala sa akin bilang mamamayan

countries-likely = Madalas piliin
countries-all = Lahat ng bansa
countries-find = Maghanap ng bansa
countries-find-hint = Mag-type ng pangalan
countries-find-none = Walang bansang may ganitong pangalan dito. Subukang bawasan ang mga letra.
countries-as-list = Listahan
countries-as-map = Mapa
map-name = Mapa. Gamitin ang mga arrow key para lumipat sa ibang bansa, at Enter para pumili. Nasa listahan din ang lahat ng bansa.
map-marked = Sa mapa: { $country }
map-larger = Palakihin ang mapa
map-smaller = Paliitin ang mapa
map-rough = Hindi eksakto ang mapang ito. Wala itong kinakampihan pagdating sa hangganan ng mga bansa.

needs-title = Ano ang kailangan ninyo?
needs-text = Pumili ng kahit ilan.
needs-done = Ipakita ang plano
about-title = May iba pa bang mahalaga para malaman kung sino ang makakatulong sa inyo?
about-text = Hindi ninyo kailangang sabihin ang kahit alin dito. Walang aalisin sa plano dahil sa sagot ninyo. Ipinapakita lang nito kung sino ang tumatanggap sa inyo, at kung ano ang itatanong.
trait-woman = Babae ako
trait-man = Lalaki ako
trait-under_18 = Wala pa akong 18 taon
trait-with_children = May kasama akong bata
trait-no_passport = Wala akong pasaporte
trait-hurt = May sakit o nasaktan ako
trait-needs_interpreter = Kailangan ko ng interpreter

question-danger = Sabihin muna kung nasaan kayo. Pagkatapos, makikita rito ang mga emergency number.
