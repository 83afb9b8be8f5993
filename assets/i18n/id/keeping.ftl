### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = Simpan pilihan Anda di komputer ini?
keep-own = Ini komputer saya sendiri
keep-about = Kalau ini dinyalakan, bahasa, ukuran huruf, dan warna pilihan Anda disimpan. Apa yang Anda cari dan baca tidak disimpan.
keep-links = Halaman web juga bisa dibuka di browser dari sini.
keep-careful = Orang yang bisa memakai komputer ini bisa menemukan apa yang disimpan, dan melihat bahwa program ini pernah dipakai di sini.
keep-where = Disimpan di folder ini:
keep-where-beside = Disimpan di sebelah program ini, di folder ini:
keep-nowhere = Di sini tidak ada folder yang bisa dipakai untuk menyimpan.
keep-files = File yang disimpan program ini di sini
keep-none = Program ini tidak menyimpan file apa pun di sini.
keep-file = { $size } byte, { $date }
keep-delete = Hapus file-file ini
keep-deleted = Sudah dihapus. Mungkin masih ada jejak yang tertinggal di disk.
keep-failed = Tidak bisa disimpan. Tidak ada hal baru yang tersimpan.
keep-not-deleted = Tidak semua file bisa dihapus. Tutup program lain, lalu coba lagi.
keep-unreadable = Yang disimpan tidak bisa dibaca. Program ini mulai seperti baru pertama kali dibuka.
