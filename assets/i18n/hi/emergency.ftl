### The bar with the emergency numbers, at the top of the window.

emergency-title = अभी खतरे में हैं?
emergency-choose = आप अभी जिस देश में हैं, उसे चुनें। वहाँ के इमरजेंसी नंबर दिखेंगे।
emergency-choose-button = देश चुनें
emergency-country = { $country } में
emergency-none = { $country } का कोई इमरजेंसी नंबर हमें मालूम नहीं। आसपास किसी से पूछें।
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = और { $count } देश

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = हर तरह की इमरजेंसी
purpose-police = पुलिस
purpose-ambulance = एम्बुलेंस
purpose-fire = फायर ब्रिगेड
purpose-ambulance-and-fire = एम्बुलेंस और फायर ब्रिगेड
purpose-police-and-ambulance = पुलिस और एम्बुलेंस
purpose-tourist-police = टूरिस्ट पुलिस
purpose-from-abroad = दूसरे देश से
purpose-police--human-trafficking = पुलिस, मानव तस्करी
purpose-police--free-call = पुलिस, मुफ्त कॉल
purpose-ambulance-and-rescue = एम्बुलेंस और बचाव दल
purpose-search-and-rescue = खोज और बचाव दल
purpose-police-and-fire = पुलिस और फायर ब्रिगेड
purpose-police-and-emergencies = पुलिस और हर इमरजेंसी
purpose-police-hotline = पुलिस हेल्पलाइन
purpose-police--not-urgent = पुलिस, जब जल्दी न हो
purpose-urgent = जब तुरंत मदद चाहिए
purpose-not-urgent = जब जल्दी न हो
purpose-gendarmerie = अर्धसैनिक पुलिस (Gendarmerie)
purpose-foreigner-control-police = विदेशियों की जाँच वाली पुलिस
purpose-gender-violence = महिलाओं के साथ हिंसा
purpose-women-s-desk = महिला डेस्क
purpose-trafficking-reports = मानव तस्करी की शिकायत
purpose-crime-stop = अपराध की खबर (Crime Stop)
purpose-hospital-emergency-room = अस्पताल का इमरजेंसी वार्ड
purpose-tourist-help--day-and-night = टूरिस्टों की मदद, दिन-रात
purpose-national-emergency-line--ministry-of-security = राष्ट्रीय इमरजेंसी लाइन, सुरक्षा मंत्रालय
purpose-from-landlines = लैंडलाइन से
purpose-from-mobile-phones = मोबाइल से
purpose-from-econet-mobiles = Econet मोबाइल से
purpose-from-netone-mobiles = NetOne मोबाइल से
purpose-older-list = पुरानी लिस्ट
purpose-english = अंग्रेजी
purpose-french = फ्रेंच
