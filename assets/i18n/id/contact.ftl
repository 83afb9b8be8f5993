### Is this contact real? Somebody was given a number, a link, an address or a name, and checks it.

check-title = Apakah kontak ini asli?
check-text = Ketik atau tempel nomor, link, email, atau nama yang diberikan orang kepada Anda. Tidak ada yang dikirim ke mana pun.
check-label = Nomor, link, email, atau nama
check-hint = Nomor, link, email, nama…
check-read_as-phone = Dibaca sebagai nomor telepon
check-read_as-email = Dibaca sebagai email
check-read_as-page = Dibaca sebagai halaman web
check-read_as-handle = Dibaca sebagai nama di aplikasi chat atau media sosial
check-read_as-nothing = Ini bukan nomor, link, email, atau nama dalam bentuk yang kami kenal.

check-listed = Ada di daftar kami
check-listed-text = Itu tidak membuktikan siapa yang mengirim pesan atau menelepon Anda: nomor di layar bisa dipalsukan. Hubungi mereka sendiri, lewat kontak di bawah ini.
check-replaced = Dulu kontak ini asli. Layanannya sudah tidak ada lagi.
check-instead = Lembaga yang sama sekarang punya kontak ini:
check-no-instead = Di daftar kami tidak ada penggantinya.
check-looks_like = Hati-hati: mirip dengan yang asli, tetapi berbeda
check-looks_like-text = Penipu memakai kontak yang hampir sama dengan yang asli. Pakai yang ada di daftar kami.
check-not_listed = Tidak ada di daftar kami
check-not_listed-text = Itu tidak membuktikan bahwa kontak ini palsu. Kami tidak mengenal semua orang dan lembaga.
check-how-page = Cari sendiri halaman web milik lembaga itu. Jangan pakai link yang dikirim kepada Anda.
check-how-ask = Telepon nomor di halaman itu. Tanyakan apakah orang ini bekerja untuk mereka.
check-how-money = Hati-hati kalau ada yang meminta uang, paspor Anda, kata sandi Anda, atau meminta agar Anda tidak memberi tahu siapa pun.
check-given = Anda mengetik
check-real = Di daftar kami

## How a contact differs from a listed one.

difference-lookalike_letters = Ada huruf yang hanya mirip dengan huruf aslinya
difference-other_ending = Akhir alamatnya berbeda
difference-listed_inside = Hanya memuat nama yang asli di dalamnya
difference-one_differs = Satu huruf atau angka berbeda
difference-swapped = Dua huruf atau angka tertukar
difference-one_missing = Kurang satu huruf atau angka
difference-one_more = Kelebihan satu huruf atau angka
difference-other_platform = Yang asli ada di aplikasi atau media sosial lain
difference-other_country = Nomornya sama, tetapi di negara lain
