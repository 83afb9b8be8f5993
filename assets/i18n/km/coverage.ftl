### What the directory has and does not have: countries and needs in one table.

coverage-title = អ្វីដែលយើងដឹង និងអ្វីដែលយើងមិនដឹង
coverage-text = នេះជាចំនួនកន្លែងជួយក្នុងបញ្ជី តាមប្រទេសនីមួយៗ និងតាមរឿងដែលត្រូវការជំនួយ។ ប្រអប់ទទេ មិនមែនមានន័យថាគ្មានជំនួយទេ៖ វាគ្រាន់តែមានន័យថា យើងមិនដឹងថាមានកន្លែងណាទេ។
coverage-counting = កំពុងរាប់…
coverage-country = ប្រទេស
coverage-back = ត្រឡប់ទៅស្វែងរក
coverage-box = { $country }, { $need }៖ { $count } កន្លែង, ប្រាកដបំផុត៖ { $grade }
coverage-box-empty = { $country }, { $need }៖ មិនដឹងថាមានកន្លែងណាទេ
coverage-few = តិច
coverage-many = ច្រើន
