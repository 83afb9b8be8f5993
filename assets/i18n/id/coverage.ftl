### What the directory has and does not have: countries and needs in one table.

coverage-title = Yang kami ketahui, dan yang tidak
coverage-text = Ini jumlah layanan yang kami ketahui untuk setiap negara dan setiap hal yang diperlukan. Kotak kosong tidak berarti tidak ada bantuan: itu hanya berarti kami tidak tahu layanannya.
coverage-counting = Sedang dihitung…
coverage-country = Negara
coverage-back = Kembali ke pencarian
coverage-box = { $country }, { $need }: { $count } layanan, yang paling pasti: { $grade }
coverage-box-empty = { $country }, { $need }: tidak ada yang diketahui
coverage-few = sedikit
coverage-many = banyak
