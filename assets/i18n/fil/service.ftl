### The page of one service.

service-back = Bumalik sa listahan
service-close = Isara
service-opening = Binubuksan…

service-alert = Alamin muna ito
reach-title = Paano sila makokontak
reach-none = Wala kaming alam na numero, email o website.
reach-copy = Kopyahin ang { $what }
reach-copy-word = Kopyahin
reach-enlarge = Palakihin ang { $what }
reach-inside-only = Gumagana lang sa loob ng { $country }
reach-from-abroad = Mula sa ibang bansa: { $number }
reach-abroad-unknown = Hindi alam kung gumagana sa labas ng { $country }
reach-free = Libreng tawag
reach-email = Email
reach-web = Website
reach-web-note = Offline ang programang ito. Para mabuksan ang isang page, kopyahin ang address nito at i-paste sa browser. Naiiwan sa browser ang listahan ng mga page na binuksan ninyo.

gives-title = Ano ang naitutulong nila
whom-title = Para kanino
whom-nationals = Para sa mga mamamayan ng: { $countries }
whom-nationals-unknown = Nasyonalidad: hindi sinabi. Itanong kung tumutulong sila sa mga taong mula sa bansa ninyo.
whom-female = Para sa mga babae, bata man o matanda
whom-male = Para sa mga lalaki, bata man o matanda
whom-both = Para sa mga babae at lalaki
whom-genders-unknown = Babae o lalaki: hindi sinabi. Magtanong.
whom-adults = 18 taon pataas: oo
whom-adults-not = 18 taon pataas: hindi
whom-children = Wala pang 18 taon: oo
whom-children-not = Wala pang 18 taon: hindi
whom-ages-unknown = Edad: hindi sinabi. Magtanong.
whom-minimum-age = Edad { $age } pataas
whom-covers = Magagamit mula sa: { $countries }
whom-anywhere = Magagamit kahit nasaan kayo

papers-title = Papeles at mga kondisyon
papers-needed = Kailangan ninyong magpakita ng papeles.
papers-not-needed = Hindi kailangan ng papeles.
papers-unknown = Papeles: hindi sinabi. Itanong kung ano ang dadalhin, at sabihin kung wala kayong papeles.
referral-needed = Kailangang may mag-refer sa inyo bago kayo pumunta roon (halimbawa: pulis o taga-NGO).
referral-not-needed = Puwede kayong dumiretso roon kahit walang nag-refer sa inyo.
referral-unknown = Puwede ba kayong dumiretso roon kahit walang nag-refer sa inyo? Hindi sinabi. Magtanong.
police-report-needed = Kailangan muna ninyong magsumbong sa pulis.
police-report-not-needed = Hindi ninyo kailangang magsumbong sa pulis.
police-report-unknown = Kailangan bang pumunta muna sa pulis? Hindi sinabi. Magtanong.

hours-title = Kailan sila naroon
hours-unknown = Hindi alam ang oras. Subukan ninyo, o itanong kung kailan sila naroon.
hours-local = Ayon sa oras sa { $country }

languages-title = Mga wika
languages-unknown = Hindi alam. Itanong kung may nagsasalita ng wika ninyo.

cost-title = Bayad
cost-unknown = Hindi sinabi. Itanong kung libre.

place-title = Saan
place-secret = Inililihim ang lugar para maprotektahan ang mga tao roon. Tumawag muna: sasabihin nila kung paano pumunta.
place-unknown = Wala kaming alam na address. Bansa: { $country }.
place-worldwide = Sa telepono o online.

sources-title = Saan galing ang impormasyon
sources-not-called = Wala pang sumubok na tumawag sa numerong ito para sa listahang ito.
sources-not-contacted = Wala pang kumontak sa kanila para sa listahang ito.
sources-newest = Pinakabagong page: { $date } ({ $ago }).
sources-undated = Walang petsa ang mga page. Baka luma na ang mga ito.
source-date = Petsa ng paglabas: { $date }
source-date-unknown = Walang petsa

summary-title = Iba pang detalye (sa Ingles)
note-in-english = sa Ingles

large-close = Isara
large-number = Numero: { $number }
