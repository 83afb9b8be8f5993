### What the directory has and does not have: countries and needs in one table.

coverage-title = Ang alam namin, at ang hindi
coverage-text = Ilang serbisyo ang alam namin para sa bawat bansa at bawat uri ng tulong. Kung walang laman ang kahon, hindi ibig sabihin na walang tulong doon: wala lang kaming alam.
coverage-counting = Binibilang…
coverage-country = Bansa
coverage-back = Bumalik sa paghahanap
coverage-box = { $country }, { $need }: { $count ->
    [one] { $count } serbisyo
   *[other] { $count } serbisyo
}, pinakasigurado: { $grade }
coverage-box-empty = { $country }, { $need }: wala kaming alam
coverage-few = kaunti
coverage-many = marami
