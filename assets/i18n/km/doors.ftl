### The first page after the language: what somebody can do here.

doors-title = តើអ្នកចង់ធ្វើអ្វី?
doors-plan = ប្រាប់ខ្ញុំថាគួរធ្វើអ្វី
doors-plan-text = មានសំណួរខ្លីៗ 3។ បន្ទាប់មក អ្នកនឹងឃើញផែនការ៖ គួរទាក់ទងអ្នកណាមុន និងអ្នកណាបន្ទាប់។
doors-directory = រកជំនួយដោយខ្លួនឯង
doors-directory-text = ស្វែងរកទីជម្រក មេធាវី ទូរស័ព្ទជំនួយ និងកន្លែងផ្សេងទៀតទាំងអស់។
doors-contact = តើលេខ តំណ ឬឈ្មោះនេះ ពិតប្រាកដទេ?
doors-contact-text = មានគេឱ្យលេខ តំណ (link) ឬឈ្មោះមកអ្នកមែនទេ? សូមពិនិត្យវានៅទីនេះ។
doors-cards-text = ប្រយោគសម្រាប់បង្ហាញឱ្យមនុស្សដែលនិយាយភាសាផ្សេងមើល។
doors-back = ទំព័រដើម
