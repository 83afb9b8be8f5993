### The bar with the emergency numbers, at the top of the window.

emergency-title = अहिले खतरामा हुनुहुन्छ?
emergency-choose = तपाईं अहिले जुन देशमा हुनुहुन्छ, त्यो देश छान्नुहोस्। त्यहाँका इमर्जेन्सी नम्बर देखिन्छन्।
emergency-choose-button = देश छान्नुहोस्
emergency-country = देश: { $country }
emergency-none = { $country }: यहाँको इमर्जेन्सी नम्बर हामीलाई थाहा छैन। नजिकको कसैलाई सोध्नुहोस्।
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = र अरू { $count } देश

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = सबै इमर्जेन्सी
purpose-police = प्रहरी
purpose-ambulance = एम्बुलेन्स
purpose-fire = दमकल
purpose-ambulance-and-fire = एम्बुलेन्स र दमकल
purpose-police-and-ambulance = प्रहरी र एम्बुलेन्स
purpose-tourist-police = पर्यटक प्रहरी
purpose-from-abroad = अर्को देशबाट
purpose-police--human-trafficking = प्रहरी, मानव बेचबिखन
purpose-police--free-call = प्रहरी, पैसा नलाग्ने कल
purpose-ambulance-and-rescue = एम्बुलेन्स र उद्धार
purpose-search-and-rescue = खोजी र उद्धार
purpose-police-and-fire = प्रहरी र दमकल
purpose-police-and-emergencies = प्रहरी र सबै इमर्जेन्सी
purpose-police-hotline = प्रहरी हेल्पलाइन
purpose-police--not-urgent = प्रहरी, हतार नभएको बेला
purpose-urgent = तुरुन्तै मद्दत चाहिँदा
purpose-not-urgent = हतार नभएको बेला
purpose-gendarmerie = सशस्त्र प्रहरी (Gendarmerie)
purpose-foreigner-control-police = विदेशी जाँच्ने प्रहरी
purpose-gender-violence = महिलामाथिको हिंसा
purpose-women-s-desk = महिला डेस्क
purpose-trafficking-reports = मानव बेचबिखनको उजुरी
purpose-crime-stop = अपराधको खबर (Crime Stop)
purpose-hospital-emergency-room = अस्पतालको इमर्जेन्सी
purpose-tourist-help--day-and-night = पर्यटकलाई मद्दत, दिनरात
purpose-national-emergency-line--ministry-of-security = राष्ट्रिय इमर्जेन्सी लाइन, सुरक्षा मन्त्रालय
purpose-from-landlines = ल्यान्डलाइनबाट
purpose-from-mobile-phones = मोबाइलबाट
purpose-from-econet-mobiles = Econet मोबाइलबाट
purpose-from-netone-mobiles = NetOne मोबाइलबाट
purpose-older-list = पुरानो सूची
purpose-english = अङ्ग्रेजी
purpose-french = फ्रेन्च
