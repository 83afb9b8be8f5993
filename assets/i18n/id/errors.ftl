### What is said when something does not work.

failure-title = Daftar ini tidak bisa dibuka
failure-damaged = Salinan program ini rusak. Yang ditampilkannya bisa salah, jadi program ini tidak menampilkan apa-apa.
failure-unreadable = Daftar di dalam program ini tidak bisa dibaca.
failure-stopped = Pencarian berhenti karena ada kesalahan di program. Tutup jendela ini lalu buka lagi programnya.
failure-do = Minta lagi program ini dari orang atau tempat Anda mendapatkannya. Kalau Anda sedang dalam bahaya, hubungi nomor darurat negara tempat Anda berada, atau minta orang di dekat Anda menelepon.
failure-reason = Untuk yang memperbaiki: { $reason }
