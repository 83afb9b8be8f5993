### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = តើលេខ តំណ ឬឈ្មោះនេះ ពិតប្រាកដទេ?
check-text = សូមសរសេរ ឬចម្លងដាក់ លេខ តំណ (link) អ៊ីមែល ឬឈ្មោះ ដែលមានគេឱ្យមកអ្នក។ កម្មវិធីនេះមិនផ្ញើអ្វីទៅណាទេ។
check-label = លេខ តំណ (link) អ៊ីមែល ឬឈ្មោះ
check-hint = លេខ តំណ អ៊ីមែល ឈ្មោះ…
check-read_as-phone = យល់ថាជាលេខទូរស័ព្ទ
check-read_as-email = យល់ថាជាអ៊ីមែល
check-read_as-page = យល់ថាជាគេហទំព័រ
check-read_as-handle = យល់ថាជាឈ្មោះក្នុងកម្មវិធីឆាត ឬបណ្ដាញសង្គម
check-read_as-nothing = នេះមិនមែនជាលេខ តំណ អ៊ីមែល ឬឈ្មោះ តាមបែបដែលយើងដឹងទេ។

check-listed = មានក្នុងបញ្ជីនេះ
check-listed-text = នេះមិនទាន់បញ្ជាក់ថា នរណាបានសរសេរ ឬហៅមកអ្នកទេ៖ លេខដែលចេញលើអេក្រង់ គេអាចក្លែងបាន។ សូមអ្នកហៅទៅគេដោយខ្លួនឯង តាមលេខ ឬវិធីទាក់ទងខាងក្រោមនេះ។
check-replaced = ពីមុនវាពិតប្រាកដ។ តែកន្លែងជួយនេះលែងដំណើរការហើយ។
check-instead = ឥឡូវ អង្គការ ឬស្ថាប័នដដែលនេះមាន៖
check-no-instead = ក្នុងបញ្ជីនេះ គ្មានអ្វីមកជំនួសវាទេ។
check-looks_like = ប្រយ័ត្ន៖ វាមើលទៅដូចរបស់ពិត តែវាខុសគ្នា
check-looks_like-text = មនុស្សឆបោកប្រើលេខ តំណ ឬឈ្មោះ ដែលមើលទៅស្ទើរតែដូចរបស់ពិត។ សូមប្រើមួយដែលមានក្នុងបញ្ជី។
check-not_listed = មិនមានក្នុងបញ្ជីនេះទេ
check-not_listed-text = នេះមិនទាន់បញ្ជាក់ថា វាក្លែងក្លាយទេ។ យើងមិនមែនស្គាល់គ្រប់កន្លែងទេ។
check-how-page = សូមរកគេហទំព័រផ្លូវការរបស់អង្គការ ឬស្ថាប័ននោះដោយខ្លួនឯង។ កុំប្រើតំណ (link) ដែលគេបានផ្ញើមកអ្នក។
check-how-ask = សូមហៅទៅលេខដែលមានក្នុងគេហទំព័រនោះ។ សូមសួរគេថា មនុស្សនេះធ្វើការឱ្យគេមែនឬអត់។
check-how-money = សូមប្រយ័ត្ន បើមាននរណាចង់បានលុយ លិខិតឆ្លងដែន ឬលេខសម្ងាត់របស់អ្នក ឬហាមអ្នកមិនឱ្យប្រាប់នរណា។
check-given = អ្នកបានសរសេរ
check-real = មានក្នុងបញ្ជី

## How a contact differs from a listed one.

difference-lookalike_letters = មានអក្សរដែលគ្រាន់តែមើលទៅដូចអក្សរពិត
difference-other_ending = អាសយដ្ឋានគេហទំព័រ ឬអ៊ីមែល ខុសគ្នានៅខាងចុង
difference-listed_inside = វាគ្រាន់តែមានឈ្មោះពិតនៅខាងក្នុង
difference-one_differs = ខុសគ្នាមួយតួ
difference-swapped = ពីរតួប្ដូរកន្លែងគ្នា
difference-one_missing = បាត់មួយតួ
difference-one_more = លើសមួយតួ
difference-other_platform = របស់ពិតនៅក្នុងបណ្ដាញ ឬកម្មវិធីផ្សេង
difference-other_country = លេខដូចគ្នា តែនៅប្រទេសផ្សេង
