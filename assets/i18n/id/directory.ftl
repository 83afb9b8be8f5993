### The page with the search box and the results.

search-label = Cari
search-hint = Cari: satu kata, negara, nomor…
search-clear = Kosongkan pencarian
results-count = { $count ->
    [0] Tidak ada yang cocok
   *[other] { $count } layanan
}
results-list = Hasil
results-opening = Sedang dibuka…
where-anywhere = Dari mana saja
where-city = { $city }, { $country }
where-secret = Tempat dirahasiakan, { $country }
needs-more = +{ $count }
reach-place = Datang ke sana: lihat alamatnya
nothing-chosen-title = Pilih satu layanan dari daftar
nothing-chosen-text = Di sini Anda akan melihat semua cara menghubungi mereka, bantuan apa yang diberikan, dan dari mana informasinya.
nothing-chosen-promise = Informasi di sini berasal dari halaman publik. Saat daftar ini disusun, tidak ada yang menelepon nomor-nomornya untuk memeriksa. Keadaan mungkin sudah berubah: tanyakan dulu sebelum Anda pergi ke mana pun.
nothing-chosen-trace = Program ini tidak menulis apa pun ke disk komputer. Tetapi program ini tidak bisa menyembunyikan apa yang terlihat di layar, dan telepon tetap menyimpan daftar panggilan.

empty-title = Tidak ada yang cocok dengan semua ini sekaligus
empty-loosen = Coba tanpa salah satu dari ini:
empty-without = Tanpa “{ $values }” ({ $filter }): { $count } layanan
empty-without-words = Tanpa kata “{ $words }”: { $count } layanan
empty-any-need = Cukup salah satu yang Anda perlukan, tidak harus semua: { $count } layanan
empty-clear-all = Hapus semua pilihan: { $count } layanan
