### The window around the pages.

window-title = បញ្ជីអាសយដ្ឋាន
text-smaller = អក្សរតូចជាងនេះ
text-larger = អក្សរធំជាងនេះ
text-size = ទំហំអក្សរ { $percent } %
look-system = ពណ៌៖ តាមកុំព្យូទ័រ
look-light = ពណ៌៖ ភ្លឺ
look-dark = ពណ៌៖ ងងឹត
notice-copied = បានចម្លង៖ { $what }
list-separator = { ", " }
