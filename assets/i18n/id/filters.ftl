### The pane of filters and the chips above the results.

filters-title = Filter
filters-button-count = Filter ({ $count })
filters-show-results = Lihat { $count } hasil
filters-clear-all = Hapus semua
filters-clear = Hapus pilihan: { $filter }
filters-remove = Hapus: { $value }

filter-country = Di mana Anda perlu bantuan
filter-need = Apa yang Anda perlukan
filter-nationality = Kewarganegaraan Anda
filter-language = Bahasa yang mereka pakai
filter-channel = Cara menghubungi mereka
filter-openness = Buka saat ini
filter-grade = Seberapa pasti
filter-kind = Siapa mereka

filters-find = Cari di: { $filter }
filters-find-hint = Cari…
filters-find-none = Tidak ada di sini
filters-show-all = Lihat semua ({ $count })
filters-show-fewer = Lihat lebih sedikit
filters-need-any = Salah satu saja
filters-need-all = Harus semuanya
filters-value = { $value }, { $count } layanan
filters-unfold = Rincian: { $need }
country-worldwide = Seluruh dunia atau online
