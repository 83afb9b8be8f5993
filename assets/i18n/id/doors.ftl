### The first page after the language: what somebody can do here.

doors-title = Apa yang ingin Anda lakukan?
doors-plan = Tunjukkan apa yang harus saya lakukan
doors-plan-text = Tiga pertanyaan singkat. Lalu Anda mendapat rencana: siapa yang perlu dihubungi dulu, dan siapa berikutnya.
doors-directory = Cari bantuan sendiri
doors-directory-text = Cari di semua rumah aman, pengacara, hotline, dan lainnya.
doors-contact = Apakah kontak ini asli?
doors-contact-text = Ada yang memberi Anda nomor, link, atau nama? Periksa di sini.
doors-cards-text = Kalimat untuk ditunjukkan kepada orang yang berbahasa lain.
doors-back = Halaman awal
