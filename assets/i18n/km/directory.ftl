### The page with the search box and the results.

search-label = ស្វែងរក
search-hint = ស្វែងរក៖ ពាក្យ ប្រទេស លេខទូរស័ព្ទ…
search-clear = លុបពាក្យស្វែងរក
results-count = { $count ->
    [0] រកមិនឃើញកន្លែងណាទេ
   *[other] កន្លែងជួយ { $count }
}
results-list = លទ្ធផល
results-opening = កំពុងបើក…
where-anywhere = ពីកន្លែងណាក៏បាន
where-city = { $city }, { $country }
where-secret = ទីតាំងសម្ងាត់, { $country }
needs-more = +{ $count }
reach-place = ត្រូវទៅដល់ទីនោះ៖ មើលអាសយដ្ឋាន
nothing-chosen-title = សូមជ្រើសរើសកន្លែងជួយមួយក្នុងបញ្ជី
nothing-chosen-text = នៅទីនេះ អ្នកនឹងឃើញគ្រប់វិធីទាក់ទងគេ គេជួយអ្វីខ្លះ និងព័ត៌មាននេះមកពីណា។
nothing-chosen-promise = ព័ត៌មានទាំងនេះមកពីទំព័រអ៊ីនធឺណិតសាធារណៈ។ ពេលធ្វើបញ្ជីនេះ គ្មាននរណាម្នាក់បានហៅទៅលេខទាំងនេះទេ។ អ្វីៗអាចផ្លាស់ប្ដូរទៅហើយ៖ មុនធ្វើដំណើរទៅណា សូមសួរគេជាមុនសិន។
nothing-chosen-trace = កម្មវិធីនេះមិនរក្សាទុកអ្វីក្នុងថាសរបស់កុំព្យូទ័រទេ។ ប៉ុន្តែវាលាក់អ្វីដែលនៅលើអេក្រង់មិនបានទេ ហើយទូរស័ព្ទតែងរក្សាទុកបញ្ជីលេខដែលបានហៅ។

empty-title = គ្មានកន្លែងណាមានគ្រប់តាមដែលអ្នករកទេ
empty-loosen = សូមសាកដកមួយក្នុងចំណោមនេះចេញ៖
empty-without = ដក «{ $values }» ({ $filter }) ចេញ៖ មាន { $count } កន្លែង
empty-without-words = ដកពាក្យ «{ $words }» ចេញ៖ មាន { $count } កន្លែង
empty-any-need = ជួយរឿងណាមួយក៏បាន មិនបាច់គ្រប់រឿងទេ៖ មាន { $count } កន្លែង
empty-clear-all = ដកជម្រើសចេញទាំងអស់៖ មាន { $count } កន្លែង
