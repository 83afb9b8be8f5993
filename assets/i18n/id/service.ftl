### The page of one service.

service-back = Kembali ke daftar
service-close = Tutup
service-opening = Sedang dibuka…

service-alert = Ini perlu diketahui dulu
reach-title = Cara menghubungi mereka
reach-none = Nomor, email, atau halaman webnya tidak diketahui.
reach-copy = Salin { $what }
reach-copy-word = Salin
reach-enlarge = Perbesar { $what }
reach-inside-only = Hanya bisa dipakai di dalam { $country }
reach-from-abroad = Dari luar negeri: { $number }
reach-abroad-unknown = Tidak diketahui apakah bisa dipakai dari luar { $country }
reach-free = Telepon gratis
reach-email = Email
reach-web = Halaman web
reach-web-note = Program ini tidak tersambung ke internet. Untuk membuka halaman, salin alamatnya ke browser. Browser menyimpan daftar halaman yang pernah Anda buka.

gives-title = Bantuan yang mereka berikan
whom-title = Untuk siapa
whom-nationals = Untuk warga negara: { $countries }
whom-nationals-unknown = Kewarganegaraan: tidak disebutkan. Tanyakan apakah mereka membantu orang dari negara asal Anda.
whom-female = Untuk perempuan dewasa dan anak perempuan
whom-male = Untuk laki-laki dewasa dan anak laki-laki
whom-both = Untuk perempuan dan laki-laki
whom-genders-unknown = Perempuan atau laki-laki: tidak disebutkan. Tanyakan.
whom-adults = Orang dewasa: diterima
whom-adults-not = Orang dewasa: tidak diterima
whom-children = Di bawah 18 tahun: diterima
whom-children-not = Di bawah 18 tahun: tidak diterima
whom-ages-unknown = Umur: tidak disebutkan. Tanyakan.
whom-minimum-age = Mulai umur { $age } tahun
whom-covers = Bisa dihubungi dari: { $countries }
whom-anywhere = Bisa dihubungi dari mana saja

papers-title = Dokumen dan syarat
papers-needed = Anda harus menunjukkan dokumen.
papers-not-needed = Anda tidak perlu dokumen.
papers-unknown = Dokumen: tidak disebutkan. Tanyakan apa yang harus dibawa, dan katakan kalau Anda tidak punya.
referral-needed = Harus ada orang lain yang merujuk Anda ke sana (misalnya polisi atau petugas LSM).
referral-not-needed = Anda bisa datang sendiri ke sana.
referral-unknown = Bisakah Anda datang sendiri ke sana? Tidak disebutkan. Tanyakan.
police-report-needed = Anda harus melapor ke polisi dulu.
police-report-not-needed = Anda tidak harus melapor ke polisi.
police-report-unknown = Haruskah melapor ke polisi dulu? Tidak disebutkan. Tanyakan.

hours-title = Jam buka
hours-unknown = Jam buka tidak diketahui. Coba hubungi, atau tanyakan kapan mereka ada.
hours-local = Waktu setempat di { $country }

languages-title = Bahasa
languages-unknown = Tidak diketahui. Tanyakan apakah ada yang bisa berbicara bahasa Anda.

cost-title = Biaya
cost-unknown = Tidak disebutkan. Tanyakan apakah gratis.

place-title = Di mana
place-secret = Tempatnya dirahasiakan untuk melindungi orang-orang di sana. Telepon dulu: mereka akan memberi tahu Anda cara ke sana.
place-unknown = Alamatnya tidak diketahui. Negara: { $country }.
place-worldwide = Lewat telepon atau online.

sources-title = Dari mana informasi ini
sources-not-called = Saat daftar ini disusun, tidak ada yang menelepon nomor ini untuk memeriksanya.
sources-not-contacted = Saat daftar ini disusun, tidak ada yang menghubungi mereka.
sources-newest = Halaman terbaru: { $date } ({ $ago }).
sources-undated = Halamannya tidak bertanggal. Mungkin sudah lama.
source-date = Terbit: { $date }
source-date-unknown = Tanpa tanggal

summary-title = Informasi lain (dalam bahasa Inggris)
note-in-english = dalam bahasa Inggris

large-close = Tutup
large-number = Nomor: { $number }
