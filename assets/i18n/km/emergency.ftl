### The bar with the emergency numbers, at the top of the window.

emergency-title = អ្នកកំពុងមានគ្រោះថ្នាក់មែនទេ?
emergency-choose = សូមជ្រើសរើសប្រទេសដែលអ្នកកំពុងនៅឥឡូវនេះ ដើម្បីមើលលេខសង្គ្រោះបន្ទាន់របស់ប្រទេសនោះ។
emergency-choose-button = ជ្រើសរើសប្រទេស
emergency-country = នៅ{ $country }
emergency-none = យើងមិនដឹងលេខសង្គ្រោះបន្ទាន់នៅ{ $country }ទេ។ សូមសួរមនុស្សណាម្នាក់ដែលនៅក្បែរអ្នក។
emergency-number = { $number }, { $purpose }, { $country }
emergency-more = និង { $count } ប្រទេសទៀត

emergency-detail = { $purpose } ({ $detail })

purpose-all-emergencies = រឿងបន្ទាន់គ្រប់យ៉ាង
purpose-police = ប៉ូលិស
purpose-ambulance = ឡានពេទ្យ
purpose-fire = ពន្លត់អគ្គិភ័យ
purpose-ambulance-and-fire = ឡានពេទ្យ និងពន្លត់អគ្គិភ័យ
purpose-police-and-ambulance = ប៉ូលិស និងឡានពេទ្យ
purpose-tourist-police = ប៉ូលិសទេសចរណ៍
purpose-from-abroad = ហៅពីក្រៅប្រទេស
purpose-police--human-trafficking = ប៉ូលិស សម្រាប់រឿងជួញដូរមនុស្ស
purpose-police--free-call = ប៉ូលិស ហៅឥតគិតថ្លៃ
purpose-ambulance-and-rescue = ឡានពេទ្យ និងសង្គ្រោះ
purpose-search-and-rescue = ស្វែងរក និងសង្គ្រោះ
purpose-police-and-fire = ប៉ូលិស និងពន្លត់អគ្គិភ័យ
purpose-police-and-emergencies = ប៉ូលិស និងរឿងបន្ទាន់
purpose-police-hotline = លេខទូរស័ព្ទប៉ូលិស
purpose-police--not-urgent = ប៉ូលិស រឿងមិនបន្ទាន់
purpose-urgent = រឿងបន្ទាន់
purpose-not-urgent = រឿងមិនបន្ទាន់
purpose-gendarmerie = អាវុធហត្ថ
purpose-foreigner-control-police = ប៉ូលិសត្រួតពិនិត្យជនបរទេស
purpose-gender-violence = អំពើហិង្សាលើស្ត្រី
purpose-women-s-desk = ប៉ូលិសផ្នែកស្ត្រី
purpose-trafficking-reports = រាយការណ៍ពីការជួញដូរមនុស្ស
purpose-crime-stop = រាយការណ៍ពីបទល្មើស (Crime Stop)
purpose-hospital-emergency-room = បន្ទប់សង្គ្រោះបន្ទាន់នៅមន្ទីរពេទ្យ
purpose-tourist-help--day-and-night = ជួយភ្ញៀវទេសចរ ទាំងថ្ងៃទាំងយប់
purpose-national-emergency-line--ministry-of-security = លេខសង្គ្រោះបន្ទាន់ថ្នាក់ជាតិ ក្រសួងសន្តិសុខ
purpose-from-landlines = ហៅពីទូរស័ព្ទលើតុ
purpose-from-mobile-phones = ហៅពីទូរស័ព្ទដៃ
purpose-from-econet-mobiles = ហៅពីទូរស័ព្ទដៃ Econet
purpose-from-netone-mobiles = ហៅពីទូរស័ព្ទដៃ NetOne
purpose-older-list = តាមបញ្ជីចាស់
purpose-english = ភាសាអង់គ្លេស
purpose-french = ភាសាបារាំង
