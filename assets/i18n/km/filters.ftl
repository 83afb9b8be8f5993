### The pane of filters and the chips above the results.

filters-title = ជម្រើស
filters-button-count = ជម្រើស ({ $count })
filters-show-results = មើល { $count } កន្លែង
filters-clear-all = ដកចេញទាំងអស់
filters-clear = ដកជម្រើសចេញពី៖ { $filter }
filters-remove = ដកចេញ៖ { $value }

filter-country = ត្រូវការជំនួយនៅណា
filter-need = ត្រូវការជំនួយអ្វី
filter-nationality = សញ្ជាតិរបស់អ្នក
filter-language = ភាសាដែលគេនិយាយ
filter-channel = ទាក់ទងគេតាមអ្វី
filter-openness = ឥឡូវបើកឬអត់
filter-grade = យើងប្រាកដប៉ុណ្ណា
filter-kind = គេជាអ្នកណា

filters-find = រកក្នុង៖ { $filter }
filters-find-hint = រក…
filters-find-none = គ្មានជម្រើសនេះទេ
filters-show-all = មើលទាំងអស់ { $count }
filters-show-fewer = មើលតិចវិញ
filters-need-any = មួយណាក៏បាន
filters-need-all = ត្រូវមានគ្រប់
filters-value = { $value }, { $count } កន្លែង
filters-unfold = ផ្នែកតូចៗក្នុង៖ { $need }
country-worldwide = ទូទាំងពិភពលោក ឬអនឡាញ
