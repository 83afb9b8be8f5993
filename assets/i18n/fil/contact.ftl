### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = Totoo ba ang contact na ito?
check-text = I-type o i-paste ang numero, link, email o pangalan na ibinigay sa inyo. Walang ipinapadala kahit saan.
check-label = Numero, link, email o pangalan
check-hint = Numero, link, email, pangalan…
check-read_as-phone = Binasa bilang numero ng telepono
check-read_as-email = Binasa bilang email
check-read_as-page = Binasa bilang web page
check-read_as-handle = Binasa bilang pangalan sa messaging app o social media
check-read_as-nothing = Hindi namin ito mabasa bilang numero, link, email o pangalan.

check-listed = Nasa listahan namin ito
check-listed-text = Hindi iyan patunay kung sino ang sumulat o tumawag sa inyo: puwedeng pekein ang numerong lumalabas sa screen. Kayo mismo ang kumontak sa kanila, gamit ang contact sa ibaba.
check-replaced = Dati itong totoo. Nagsara na ang serbisyo.
check-instead = Ito ang gamit ngayon ng parehong organisasyon:
check-no-instead = Wala kaming alam na pumalit dito.
check-looks_like = Mag-ingat: kamukha ito ng isang totoong contact, pero iba ito
check-looks_like-text = Gumagamit ang mga manloloko ng contact na halos kapareho ng totoo. Gamitin ang nasa listahan namin.
check-not_listed = Wala ito sa listahan namin
check-not_listed-text = Hindi iyan patunay na peke ito. Hindi namin kilala ang lahat.
check-how-page = Kayo mismo ang maghanap ng sariling page ng organisasyon. Huwag gamitin ang link na ipinadala sa inyo.
check-how-ask = Tawagan ang numero sa page na iyon. Itanong kung nagtatrabaho sa kanila ang taong ito.
check-how-money = Mag-ingat kung may humihingi ng pera, ng pasaporte o mga password ninyo, o nagsasabing huwag kayong magsabi kahit kanino.
check-given = Ang na-type ninyo
check-real = Ang nasa listahan namin

## How a contact differs from a listed one.

difference-lookalike_letters = May mga letrang kamukha lang ng nasa totoo
difference-other_ending = Iba ang dulo ng address
difference-listed_inside = Nakasingit lang dito ang totoong pangalan
difference-one_differs = May isang letra o numerong iba
difference-swapped = Nagkapalit ang dalawang letra o numero
difference-one_missing = Kulang ng isang letra o numero
difference-one_more = Sobra ng isang letra o numero
difference-other_platform = Nasa ibang app o social media ang totoo
difference-other_country = Parehong numero ito, pero sa ibang bansa
