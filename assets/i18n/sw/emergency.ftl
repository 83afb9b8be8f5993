### The bar with the emergency numbers, at the top of the window.

emergency-title = Uko hatarini sasa?
emergency-choose = Chagua nchi uliyoko sasa ili kuona nambari zake za dharura.
emergency-choose-button = Chagua nchi
emergency-country = Nchini { $country }
emergency-none = Hatujui nambari ya dharura ya nchi hii: { $country }. Muulize mtu aliye karibu nawe.
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = { $count ->
    [one] na nchi { $count } zaidi
   *[other] na nchi { $count } zaidi
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = Dharura zote
purpose-police = Polisi
purpose-ambulance = Ambulansi
purpose-fire = Zimamoto
purpose-ambulance-and-fire = Ambulansi na zimamoto
purpose-police-and-ambulance = Polisi na ambulansi
purpose-tourist-police = Polisi wa watalii
purpose-from-abroad = Kutoka nchi nyingine
purpose-police--human-trafficking = Polisi, usafirishaji haramu wa watu
purpose-police--free-call = Polisi, simu ya bure
purpose-ambulance-and-rescue = Ambulansi na uokoaji
purpose-search-and-rescue = Kutafuta na kuokoa
purpose-police-and-fire = Polisi na zimamoto
purpose-police-and-emergencies = Polisi na dharura
purpose-police-hotline = Simu ya polisi
purpose-police--not-urgent = Polisi, si dharura
purpose-urgent = Dharura
purpose-not-urgent = Si dharura
purpose-gendarmerie = Polisi (Gendarmerie)
purpose-foreigner-control-police = Polisi wa kudhibiti wageni
purpose-gender-violence = Ukatili wa kijinsia
purpose-women-s-desk = Dawati la wanawake
purpose-trafficking-reports = Kuripoti usafirishaji haramu wa watu
purpose-crime-stop = Kufichua uhalifu (Crime Stop)
purpose-hospital-emergency-room = Chumba cha dharura hospitalini
purpose-tourist-help--day-and-night = Msaada kwa watalii, mchana na usiku
purpose-national-emergency-line--ministry-of-security = Simu ya dharura ya taifa, Wizara ya Usalama
purpose-from-landlines = kutoka simu ya mezani
purpose-from-mobile-phones = kutoka simu ya mkononi
purpose-from-econet-mobiles = kutoka simu za Econet
purpose-from-netone-mobiles = kutoka simu za NetOne
purpose-older-list = orodha ya zamani
purpose-english = Kiingereza
purpose-french = Kifaransa
