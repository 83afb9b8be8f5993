### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = សូមជ្រើសរើសភាសារបស់អ្នក
language-continue = បន្ត
language-back = ត្រឡប់ក្រោយ
language-button = ភាសា៖ { $language }
language-draft = ពាក្យក្នុងភាសានេះគ្រាន់តែជាសេចក្ដីព្រាង។ មិនទាន់មានអ្នកដែលនិយាយភាសានេះពីកំណើតបានពិនិត្យវានៅឡើយទេ។ ពាក្យខ្លះអាចខុស ឬស្ដាប់ទៅប្លែក។ លេខទូរស័ព្ទគឺដូចគ្នាក្នុងគ្រប់ភាសា។
language-sources = ឈ្មោះ អាសយដ្ឋាន និងកំណត់ចំណាំខ្លះ ទុកដូចដែលប្រភពដើមបានសរសេរ ដែលច្រើនតែជាភាសាអង់គ្លេស។
language-not-saved = កម្មវិធីមិនរក្សាទុកភាសាដែលអ្នកជ្រើសរើសទេ។ ពេលបើកលើកក្រោយ វានឹងសួរម្ដងទៀត។
language-text-size = ទំហំអក្សរ
