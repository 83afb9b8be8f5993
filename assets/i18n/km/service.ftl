### The page of one service.

service-back = ត្រឡប់ទៅបញ្ជី
service-close = បិទ
service-opening = កំពុងបើក…

service-alert = សូមដឹងរឿងនេះជាមុន
reach-title = វិធីទាក់ទងគេ
reach-none = មិនដឹងលេខទូរស័ព្ទ អ៊ីមែល ឬគេហទំព័រទេ។
reach-copy = ចម្លង { $what }
reach-copy-word = ចម្លង
reach-enlarge = បង្ហាញ { $what } ឱ្យធំ
reach-inside-only = ប្រើបានតែក្នុង{ $country }
reach-from-abroad = ពីក្រៅប្រទេស៖ { $number }
reach-abroad-unknown = មិនដឹងថា ប្រើពីក្រៅ{ $country }បានឬអត់
reach-free = ហៅឥតគិតថ្លៃ
reach-email = អ៊ីមែល
reach-web = គេហទំព័រ
reach-web-note = កម្មវិធីនេះមិនភ្ជាប់អ៊ីនធឺណិតទេ។ ដើម្បីបើកគេហទំព័រ សូមចម្លងអាសយដ្ឋានវាទៅដាក់ក្នុងកម្មវិធីអ៊ីនធឺណិត (ដូចជា Chrome)។ កម្មវិធីអ៊ីនធឺណិតរក្សាទុកបញ្ជីគេហទំព័រដែលអ្នកបានចូល។

gives-title = គេជួយអ្វីខ្លះ
whom-title = គេជួយអ្នកណា
whom-nationals = សម្រាប់មនុស្សដែលមានសញ្ជាតិ៖ { $countries }
whom-nationals-unknown = សញ្ជាតិ៖ មិនមានប្រាប់ទេ។ សូមសួរគេថា គេជួយមនុស្សដែលមកពីប្រទេសរបស់អ្នកឬអត់។
whom-female = សម្រាប់ស្ត្រី និងក្មេងស្រី
whom-male = សម្រាប់បុរស និងក្មេងប្រុស
whom-both = សម្រាប់ស្ត្រី និងបុរស
whom-genders-unknown = ស្ត្រី ឬបុរស៖ មិនមានប្រាប់ទេ។ សូមសួរគេសិន។
whom-adults = អាយុ 18 ឆ្នាំឡើងទៅ៖ ជួយ
whom-adults-not = អាយុ 18 ឆ្នាំឡើងទៅ៖ មិនជួយ
whom-children = អាយុក្រោម 18 ឆ្នាំ៖ ជួយ
whom-children-not = អាយុក្រោម 18 ឆ្នាំ៖ មិនជួយ
whom-ages-unknown = អាយុ៖ មិនមានប្រាប់ទេ។ សូមសួរគេសិន។
whom-minimum-age = ចាប់ពីអាយុ { $age } ឆ្នាំឡើងទៅ
whom-covers = ប្រើបានពី៖ { $countries }
whom-anywhere = ប្រើបានពីកន្លែងណាក៏បាន

papers-title = ឯកសារ និងលក្ខខណ្ឌ
papers-needed = អ្នកត្រូវបង្ហាញឯកសារ។
papers-not-needed = អ្នកមិនបាច់មានឯកសារទេ។
papers-unknown = ឯកសារ៖ មិនមានប្រាប់ទេ។ សូមសួរគេថាត្រូវយកអ្វីទៅ ហើយបើអ្នកគ្មានឯកសារ សូមប្រាប់គេ។
referral-needed = ត្រូវមានអ្នកផ្សេងណែនាំបញ្ជូនអ្នកទៅទីនោះ (ឧទាហរណ៍ ប៉ូលិស ឬបុគ្គលិកអង្គការ)។
referral-not-needed = អ្នកអាចទៅទីនោះដោយខ្លួនឯងបាន។
referral-unknown = តើអ្នកអាចទៅដោយខ្លួនឯងបានទេ? មិនមានប្រាប់ទេ។ សូមសួរគេសិន។
police-report-needed = អ្នកត្រូវទៅប្ដឹងប៉ូលិសជាមុនសិន។
police-report-not-needed = អ្នកមិនបាច់ទៅប្ដឹងប៉ូលិសទេ។
police-report-unknown = តើត្រូវទៅប្ដឹងប៉ូលិសជាមុនទេ? មិនមានប្រាប់ទេ។ សូមសួរគេសិន។

hours-title = បើកម៉ោងណា
hours-unknown = មិនដឹងម៉ោងបើកទេ។ សូមសាកទាក់ទងមើល ឬសួរគេថាបើកម៉ោងណា។
hours-local = តាមម៉ោងនៅ{ $country }

languages-title = ភាសា
languages-unknown = មិនដឹងទេ។ សូមសួរគេថា មានអ្នកចេះនិយាយភាសារបស់អ្នកឬអត់។

cost-title = តម្លៃ
cost-unknown = មិនមានប្រាប់ទេ។ សូមសួរគេថា ឥតគិតថ្លៃឬអត់។

place-title = នៅឯណា
place-secret = គេទុកទីតាំងនេះជាសម្ងាត់ ដើម្បីការពារមនុស្សដែលនៅទីនោះ។ សូមទូរស័ព្ទទៅគេជាមុនសិន៖ គេនឹងប្រាប់អ្នកពីរបៀបទៅ។
place-unknown = មិនដឹងអាសយដ្ឋានទេ។ ប្រទេស៖ { $country }។
place-worldwide = តាមទូរស័ព្ទ ឬអនឡាញ។

sources-title = ព័ត៌មាននេះមកពីណា
sources-not-called = ពេលធ្វើបញ្ជីនេះ គ្មាននរណាម្នាក់បានហៅទៅលេខនេះទេ។
sources-not-contacted = ពេលធ្វើបញ្ជីនេះ គ្មាននរណាម្នាក់បានទាក់ទងគេទេ។
sources-newest = ទំព័រថ្មីបំផុត៖ { $date } ({ $ago })។
sources-undated = ទំព័រទាំងនេះគ្មានកាលបរិច្ឆេទទេ។ វាអាចចាស់ហើយ។
source-date = ចេញផ្សាយ៖ { $date }
source-date-unknown = គ្មានកាលបរិច្ឆេទ

summary-title = ព័ត៌មានបន្ថែម (ជាភាសាអង់គ្លេស)
note-in-english = ជាភាសាអង់គ្លេស

large-close = បិទ
large-number = លេខ៖ { $number }
