### The bar with the emergency numbers, at the top of the window.

emergency-title = Nasa panganib ba kayo ngayon?
emergency-choose = Piliin ang bansa kung nasaan kayo ngayon para makita ang mga emergency number doon.
emergency-choose-button = Pumili ng bansa
emergency-country = Sa { $country }
emergency-none = Wala kaming alam na emergency number para sa { $country }. Magtanong sa taong nasa malapit.
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = { $count ->
    [one] at { $count } pang bansa
   *[other] at { $count } pang bansa
}

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = Lahat ng emergency
purpose-police = Pulis
purpose-ambulance = Ambulansya
purpose-fire = Bumbero
purpose-ambulance-and-fire = Ambulansya at bumbero
purpose-police-and-ambulance = Pulis at ambulansya
purpose-tourist-police = Pulis para sa turista
purpose-from-abroad = Mula sa ibang bansa
purpose-police--human-trafficking = Pulis, human trafficking
purpose-police--free-call = Pulis, libreng tawag
purpose-ambulance-and-rescue = Ambulansya at rescue
purpose-search-and-rescue = Paghahanap at pagsagip
purpose-police-and-fire = Pulis at bumbero
purpose-police-and-emergencies = Pulis at mga emergency
purpose-police-hotline = Hotline ng pulis
purpose-police--not-urgent = Pulis, hindi emergency
purpose-urgent = Emergency
purpose-not-urgent = Hindi emergency
purpose-gendarmerie = Gendarmerie (pulis)
purpose-foreigner-control-police = Pulis na sumusuri ng papeles ng dayuhan
purpose-gender-violence = Karahasan sa kababaihan
purpose-women-s-desk = Desk para sa kababaihan
purpose-trafficking-reports = Pagsusumbong ng human trafficking
purpose-crime-stop = Crime Stop (pagsusumbong ng krimen)
purpose-hospital-emergency-room = Emergency room ng ospital
purpose-tourist-help--day-and-night = Tulong sa turista, araw at gabi
purpose-national-emergency-line--ministry-of-security = Pambansang emergency line, Ministry of Security
purpose-from-landlines = mula sa landline
purpose-from-mobile-phones = mula sa cellphone
purpose-from-econet-mobiles = mula sa cellphone na Econet
purpose-from-netone-mobiles = mula sa cellphone na NetOne
purpose-older-list = lumang listahan
purpose-english = Ingles
purpose-french = Pranses
