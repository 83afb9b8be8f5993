### Leaving at once, and what the program cannot do. Nothing here may promise more than it says.

leave-button = Keluar sekarang
leave-shift = { $count ->
   *[other] Tekan tombol Shift { $count } kali lagi untuk keluar.
}
leave-help = Cara keluar
leave-first = Untuk langsung keluar dari program, tekan tombol Shift tiga kali.
leave-notes = Catatan

safety-title = Cara keluar dari program, dan yang perlu diketahui dulu
safety-text = Cara langsung keluar dari program. Dari hal apa saja program ini tidak bisa melindungi Anda. Apa saja yang mungkin diingat komputer ini.

leave-title = Cara langsung keluar dari program
leave-how = Tekan “Keluar sekarang” di bagian atas setiap halaman. Atau tekan tombol Shift tiga kali. Halaman kosong langsung muncul, dan program ini tertutup.
leave-forgets = Program ini melupakan apa yang Anda ketik dan lihat di sini.
leave-not = Program lain tidak ikut tertutup. Apa yang sudah dilihat orang tidak bisa ditarik kembali.
leave-try = Coba dulu
leave-tried = Tadi hanya percobaan. Kalau sungguhan, program ini tertutup.
leave-then = Setelah keluar
leave-then-end = Tutup program
leave-then-stay = Tetap di halaman kosong
leave-then-about = Anda bisa menulis di halaman kosong itu, seperti di kertas. Halaman itu tidak menyimpan apa pun. Ketik { $words } di sana untuk kembali ke sini. Halaman itu bukan penyamaran: orang yang tahu program ini akan mengenali halaman itu.
leave-words = Kata-kata untuk kembali ke sini

limits-title = Program ini tidak bisa melindungi Anda dari hal-hal berikut
limit-eyes = Orang di belakang Anda, atau kamera, bisa melihat layar.
limit-spying = Kalau ada program mata-mata di komputer ini, program itu bisa melihat semua yang Anda ketik dan baca.
limit-owner = Orang yang mengelola komputer ini bisa mengetahui bahwa program ini pernah dibuka, dan kapan.
limit-download = Kalau program ini diunduh (download) di komputer ini, browser mencatatnya di daftar unduhan.
limit-usb = Komputer mengingat flashdisk (USB) mana yang pernah dicolokkan.
limit-calls = Telepon menyimpan daftar panggilan dan pesan. Tagihan telepon juga bisa memperlihatkannya.
limit-answer = Orang yang Anda telepon atau kirimi pesan bisa melihat nomor Anda, dan mungkin memberi tahu orang lain.
limit-browser = Halaman web yang Anda buka di browser tetap ada di daftar halaman yang pernah dibuka di browser itu. Perusahaan internet juga bisa melihatnya.
limit-copy = Program lain bisa membaca apa yang Anda salin. Sebagian komputer menyimpan daftarnya.
limit-disk = Komputer bisa menaruh sebagian isi memorinya di disk, misalnya saat komputer dalam mode tidur (sleep). Isi itu bisa tertinggal di sana.
limit-photo = Kalau layar difoto, fotonya tetap ada di HP yang dipakai untuk memotret.
limit-facts = Nomor bisa salah atau sudah lama. Orang yang menjawab bisa keliru.
limits-safer = Lebih baik: komputer dan telepon yang hanya bisa dipakai oleh orang yang Anda percaya.
