### The bar with the emergency numbers, at the top of the window.

emergency-title = Sedang dalam bahaya?
emergency-choose = Pilih negara tempat Anda berada sekarang untuk melihat nomor daruratnya.
emergency-choose-button = Pilih negara
emergency-country = Di { $country }
emergency-none = Kami tidak tahu nomor darurat untuk { $country }. Tanyakan kepada orang di dekat Anda.
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = dan { $count } negara lain

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = Semua keadaan darurat
purpose-police = Polisi
purpose-ambulance = Ambulans
purpose-fire = Pemadam kebakaran
purpose-ambulance-and-fire = Ambulans dan pemadam
purpose-police-and-ambulance = Polisi dan ambulans
purpose-tourist-police = Polisi turis
purpose-from-abroad = Dari luar negeri
purpose-police--human-trafficking = Polisi, perdagangan orang
purpose-police--free-call = Polisi, telepon gratis
purpose-ambulance-and-rescue = Ambulans dan penyelamatan
purpose-search-and-rescue = Pencarian dan penyelamatan (SAR)
purpose-police-and-fire = Polisi dan pemadam
purpose-police-and-emergencies = Polisi dan keadaan darurat
purpose-police-hotline = Hotline polisi
purpose-police--not-urgent = Polisi, tidak mendesak
purpose-urgent = Mendesak
purpose-not-urgent = Tidak mendesak
purpose-gendarmerie = Gendarmeri
purpose-foreigner-control-police = Polisi pengawas orang asing
purpose-gender-violence = Kekerasan terhadap perempuan
purpose-women-s-desk = Petugas untuk perempuan
purpose-trafficking-reports = Laporan perdagangan orang
purpose-crime-stop = Crime Stop, laporan kejahatan
purpose-hospital-emergency-room = IGD rumah sakit
purpose-tourist-help--day-and-night = Bantuan turis, siang dan malam
purpose-national-emergency-line--ministry-of-security = Nomor darurat nasional, Kementerian Keamanan
purpose-from-landlines = dari telepon rumah
purpose-from-mobile-phones = dari HP
purpose-from-econet-mobiles = dari HP Econet
purpose-from-netone-mobiles = dari HP NetOne
purpose-older-list = dari daftar lama
purpose-english = bahasa Inggris
purpose-french = bahasa Prancis
