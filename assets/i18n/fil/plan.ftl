### The plan: whom to turn to, in which order, and why.

plan-title = Ang plano ninyo
plan-here = Nasaan kayo: { $country }
plan-here-not-said = Nasaan kayo: hindi sinabi
plan-home = Sarili ninyong bansa: { $country }
plan-home-stateless = Sarili ninyong bansa: walang bansang kumikilala sa inyo bilang mamamayan
plan-home-not-said = Sarili ninyong bansa: hindi sinabi
plan-change = Baguhin ang mga sagot
plan-again = Magsimula ulit
plan-making = Ginagawa ang plano…
plan-not-called = Galing sa mga pampublikong page ang impormasyon. Wala pang sumubok na tumawag sa mga numerong ito para sa planong ito.
plan-need-known = { $need }: { $count ->
    [0] wala kaming alam
    [one] { $count } ang alam namin
   *[other] { $count } ang alam namin
}

before-title = Bago kayo tumawag
before-phone = Sa inyo ba ang telepono? Puwedeng makita ng may-ari nito ang listahan ng mga tinawagan, at ang bill.
before-say = Puwede kayong humingi ng kausap na nagsasalita ng wika ninyo. Hindi ninyo kailangang sabihin ang pangalan ninyo.

## The steps, in their order: headings.

step-danger_now = Kung nasa panganib kayo ngayon
step-own_country = Embahada o hotline ng sarili ninyong bansa
step-on_your_side = Taong kakampi ninyo
step-safe_place = Lugar na matutuluyan
step-lawyer = Abogado, at ang mga karapatan ninyo
step-doctor = Doktor, o taong makakausap
step-way_home = Papeles at pag-uwi, kung gusto lang ninyo
step-help_at_home = Tulong sa sarili ninyong bansa
step-not-asked = Hindi ninyo ito pinili. Kung kailanganin ninyo ito sa susunod:
step-more = { $count ->
    [one] at { $count } pa sa listahan
   *[other] at { $count } pa sa listahan
}

## Why this contact and no other.

reason-emergency_numbers = Ang mga emergency number ng bansang ito.
reason-embassy_here = Embahada o konsulado ng bansa ninyo na narito. Puwede itong magbigay sa inyo ng bagong papeles.
reason-protecting_power = Embahada ng ibang bansa na narito. Tumutulong din ito sa mga mamamayan ng bansa ninyo.
reason-embassy_covers = Embahada ng bansa ninyo na nasa ibang bansa. Para rin ito sa mga taong narito.
reason-embassy_nearby = Embahada ng bansa ninyo na hindi malayo rito. Itanong kung matutulungan nila kayo sa lugar ninyo ngayon.
reason-home_line = Hotline ng sarili ninyong bansa para sa mga mamamayan nito na nasa ibang bansa.
reason-trafficking_help = Sa bansang ito, tumutulong sila sa mga taong na-traffic (human trafficking) o pinilit magtrabaho.
reason-for_children = Para ito sa mga wala pang 18 taon.
reason-line_here = Hotline sa bansang ito. May mga taong handang makinig sa inyo.
reason-help_here = Nagbibigay sila ng tulong na ito sa bansang ito.
reason-for_your_citizens = Para ito sa mga mamamayan ng bansa ninyo, nasaan man sila.
reason-from_elsewhere = Nasa ibang bansa sila, at sinasabi nilang tumutulong din sila rito.
reason-worldwide = Tumutulong sila sa mga tao sa lahat ng bansa.
reason-return_help = Tumutulong sila sa mga taong umuuwi sa bansa ninyo.
reason-home_help = Nagbibigay sila ng tulong na ito sa sarili ninyong bansa.
reason-refers = Hindi sila mismo ang nagbibigay nito. Baka alam nila kung sino.
reason-nearby_country = Nagbibigay sila ng tulong na ito sa isang bansang hindi malayo. Itanong kung matutulungan nila kayo sa lugar ninyo ngayon.

## What is said at a step.

note-at_home = Nasa sarili ninyong bansa kayo. Hindi ninyo kailangan ng embahada rito.
note-stateless = Wala kayong sariling embahada. Hilinging makausap ang UNHCR, ang opisina ng United Nations para sa mga refugee. Tumutulong din ito sa mga taong walang bansa.
note-nationality_not_said = Hindi ninyo sinabi kung ano ang sarili ninyong bansa. Ayos lang iyon. Sabihin na lang ito mamaya kung gusto ninyong hanapin ang embahada ninyo.
note-country_not_said = Hindi ninyo sinabi kung nasaan kayo. Bumalik at piliin ang bansa: pagkatapos, makikita rito ang mga emergency number doon.
note-only_if_wanted = Walang obligadong umuwi. Kayo ang magpapasya.

## What this directory does not have.

gap-title = Ang hindi namin alam
gap-nothing_known = Para sa tulong na ito, wala kaming alam na puwedeng makontak mula rito.
gap-nothing_here = Para sa tulong na ito, wala kaming alam na puwedeng makontak sa bansang ito. Nasa ibang bansa ang mga nasa itaas.
gap-nobody_fits = Ang mga alam namin dito ay hindi tumatanggap ng taong nasa kalagayan ninyo. Itanong sa kanila kung sino ang tumatanggap.
gap-no_embassy_known = Wala kaming alam na embahada ng bansa ninyo para sa lugar na ito, at wala rin kaming alam na hotline ng bansa ninyo.
gap-need_not_known = Para sa mga ito, wala kaming alam na puwedeng makontak dito:
gap-as-of = Pinakabagong page tungkol sa bansang ito: { $date }. Baka may tulong na hindi namin alam.
gap-nearest = Ang pinakamalapit na alam namin:

## If somebody says no.

ladder-title = Kung tumanggi sila, o walang sumagot
ladder-all-day = araw at gabi
ladder-no-end = Wala kaming alam na hotline dito na may sumasagot araw at gabi.

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = Lahat ng paraan, at ano ang itatanong
referral-more-of = Lahat ng paraan, at ano ang itatanong: { $name }
referral-less = Itago ang iba
referral-entry = Lahat ng tungkol dito
referral-elsewhere = Hindi gumagana ang mga ito mula rito:
referral-ask = Ano ang itatanong
referral-knows = Sino ang makakaalam
referral-until = Bukas ngayon, hanggang { $time } (oras doon)
referral-opens = Sarado ngayon. Magbubukas sa { $day }, { $time } (oras doon)
referral-all-day = Laging bukas, araw at gabi
referral-local-time = Oras doon ngayon: { $time }

## How to reach it from here.

dialling-inside = Mula rito, ganito ang i-dial
dialling-inside_only = Gumagana lang sa loob ng { $country }. Gamitin ito bago kayo umalis ng bansa.
dialling-from_abroad = Nasa { $country } ang sumasagot. Baka mahal ang tawag sa ibang bansa.
dialling-anywhere = Kailangan ng internet
dialling-only_elsewhere = Gumagana lang sa loob ng { $country }
dialling-not_known_from_abroad = Hindi alam kung gumagana sa labas ng { $country }
charge-free = Libre: gumagana kahit walang load
charge-charged = May bayad ang tawag
charge-not_known = Baka may bayad. Walang load? Makiusap na makitawag kahit isang beses, o mag-message gamit ang Wi-Fi.

qr-show = Ipakita ang { $what } bilang QR code
qr-text = Itapat sa parisukat ang camera ng isang telepono. Baka ma-save ito sa isang listahan sa teleponong iyon.
qr-name = QR code para sa { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = Tumatanggap po ba kayo ng babae?
ask-man = Tumatanggap po ba kayo ng lalaki?
ask-gender = Sino po ang tinatanggap ninyo: babae, lalaki, o pareho?
ask-under_18 = Wala pa po akong 18 taon. Tatanggapin po ba ninyo ako?
ask-adult = Adult na po ako. Tatanggapin po ba ninyo ako?
ask-with_children = May kasama po akong bata. Tatanggapin din po ba ninyo ang bata?
ask-papers = Wala po akong pasaporte rito. Kailangan po ba ng papeles?
ask-referral = Puwede po ba akong dumiretso riyan, o kailangang may mag-refer sa akin?
ask-police_report = Kailangan ko po bang pumunta muna sa pulis?
ask-language = May nagsasalita po ba riyan ng { $language }, o may interpreter po ba?
ask-hurt = Nasaktan po ako. May doktor po ba?
fits-woman = Tumatanggap ng babae
fits-man = Tumatanggap ng lalaki
fits-gender = Tumatanggap ng babae at lalaki
fits-under_18 = Tumatanggap ng wala pang 18 taon
fits-adult = Tumatanggap ng 18 taon pataas
fits-with_children = Tumatanggap din ng mga bata
fits-papers = Hindi kailangan ng papeles
fits-referral = Puwede kayong dumiretso roon
fits-police_report = Hindi ninyo kailangang pumunta muna sa pulis
fits-language = Nagsasalita ng { $language }, o may interpreter
fits-hurt = Gumagamot ng mga nasaktan
fits_not-woman = Hindi tumatanggap ng babae
fits_not-man = Hindi tumatanggap ng lalaki
fits_not-gender = Hindi lahat ay tinatanggap
fits_not-under_18 = Hindi tumatanggap ng wala pang 18 taon
fits_not-adult = Hindi tumatanggap ng 18 taon pataas
fits_not-with_children = Hindi tumatanggap ng mga bata
fits_not-papers = Kailangan ninyong magpakita ng papeles
fits_not-referral = Kailangang may mag-refer sa inyo bago kayo pumunta roon
fits_not-police_report = Kailangan muna ninyong pumunta sa pulis
fits_not-language = Walang nagsasalita ng { $language }
fits_not-hurt = Hindi gumagamot ng mga nasaktan

## Who learns of a call: only what is known.

knows-police = Pulis o ibang emergency service ang sumasagot.
knows-immigration = Bahagi ito ng opisina ng immigration.
knows-own_government = Gobyerno ng sarili ninyong bansa ang nagpapatakbo nito.
knows-government = Isang gobyerno ang nagpapatakbo nito.
knows-embassy = Isang embahada ang nagpapatakbo nito.
knows-not_known = Hindi alam kung sino pa ang makakaalam na tumawag kayo. Itanong muna: “May pagsasabihan po ba kayo na tumawag ako?”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = Mga karapatan ninyo
right-caution = Hindi lahat ng bansa ay pumayag sa mga patakarang ito, at hindi lahat ay sumusunod dito. Alam ng abogado kung ano ang batas sa lugar ninyo ngayon.
right-source = { $name }, { $article }, { $year } (sa Ingles)
right-non_punishment = Hindi kayo dapat parusahan sa mga krimeng pinilit kayong gawin.
right-consular_contact = Kung nakakulong o nakadetine kayo, puwede ninyong hilinging makausap ang embahada ninyo. Puwede rin namang hindi, kung ayaw ninyo.
right-assistance = Dapat kayong bigyan ng tulong para makabangon, kahit ayaw ninyong magsalita sa korte.
right-no_detention = Hindi kayo dapat ikulong dahil sa papeles ninyo o sa paraan ng pagpunta ninyo rito.
right-interpreter = Sa korte, may libre kayong interpreter kung hindi ninyo naiintindihan ang wika.
right-voluntary_return = Kayo dapat ang magpasya kung uuwi kayo, at dapat na ligtas ito para sa inyo.
right-non_refoulement = Bawal kayong ipadala sa bansa kung saan posible kayong i-torture, o patayin dahil sa kung sino kayo.
