### The plan: whom to turn to, in which order, and why.

plan-title = Rencana Anda
plan-here = Anda berada di: { $country }
plan-here-not-said = Tempat Anda sekarang: tidak disebutkan
plan-home = Negara asal: { $country }
plan-home-stateless = Negara asal: tidak ada negara yang mengakui Anda sebagai warganya
plan-home-not-said = Negara asal: tidak disebutkan
plan-change = Ubah jawaban
plan-again = Mulai dari awal
plan-making = Rencana sedang disusun…
plan-not-called = Informasi di sini berasal dari halaman publik. Saat rencana ini disusun, tidak ada yang menelepon nomor-nomor ini untuk memeriksanya.
plan-need-known = { $need }: { $count ->
    [0] tidak ada yang diketahui
   *[other] { $count } layanan diketahui
}

before-title = Sebelum menelepon
before-phone = Apakah telepon yang Anda pakai milik Anda sendiri? Pemilik telepon bisa melihat daftar panggilan dan tagihan.
before-say = Anda boleh minta bicara dengan orang yang bisa berbahasa Anda. Anda tidak harus menyebutkan nama Anda.

## The steps, in their order: headings.

step-danger_now = Kalau Anda dalam bahaya sekarang
step-own_country = Kedutaan atau hotline negara asal Anda
step-on_your_side = Orang yang berpihak kepada Anda
step-safe_place = Tempat tinggal yang aman
step-lawyer = Pengacara, dan hak Anda
step-doctor = Dokter, atau orang untuk diajak bicara
step-way_home = Dokumen dan jalan pulang, hanya kalau Anda mau
step-help_at_home = Bantuan di negara asal
step-not-asked = Anda tidak memilih ini. Kalau nanti Anda perlu:
step-more = dan { $count } lagi di daftar lengkap

## Why this contact and no other.

reason-emergency_numbers = Nomor darurat negara ini.
reason-embassy_here = Kedutaan atau konsulat negara asal Anda di sini. Mereka bisa memberi Anda dokumen baru.
reason-protecting_power = Kedutaan negara lain di sini, yang juga membantu warga dari negara asal Anda.
reason-embassy_covers = Kedutaan negara asal Anda yang berada di negara lain. Kedutaan ini juga melayani orang yang ada di sini.
reason-embassy_nearby = Kedutaan negara asal Anda, tidak jauh dari sini. Tanyakan apakah mereka bisa membantu Anda di tempat Anda berada.
reason-home_line = Hotline negara asal Anda untuk warganya di luar negeri.
reason-trafficking_help = Membantu orang yang diperdagangkan atau dipaksa bekerja, di negara ini.
reason-for_children = Untuk orang yang berumur di bawah 18 tahun.
reason-line_here = Hotline di negara ini. Ada orang yang mau mendengarkan Anda.
reason-help_here = Mereka memberikan bantuan ini di negara ini.
reason-for_your_citizens = Untuk warga dari negara asal Anda, di mana pun mereka berada.
reason-from_elsewhere = Tempatnya di negara lain, tetapi mereka menyebutkan bahwa mereka juga membantu di sini.
reason-worldwide = Membantu orang di semua negara.
reason-return_help = Membantu orang yang pulang ke negara asal Anda.
reason-home_help = Mereka memberikan bantuan ini di negara asal Anda.
reason-refers = Mereka sendiri tidak memberikan bantuan ini. Mungkin mereka tahu siapa yang memberikannya.
reason-nearby_country = Mereka memberikan bantuan ini di negara yang tidak jauh dari sini. Tanyakan apakah mereka bisa membantu Anda di tempat Anda berada.

## What is said at a step.

note-at_home = Anda berada di negara Anda sendiri. Di sini Anda tidak perlu kedutaan.
note-stateless = Tidak ada kedutaan yang mewakili Anda. Minta dihubungkan dengan UNHCR, kantor PBB untuk pengungsi. UNHCR juga membantu orang yang tidak punya kewarganegaraan.
note-nationality_not_said = Anda tidak menyebutkan negara asal Anda. Tidak apa-apa. Anda bisa menyebutkannya nanti kalau ingin mencari kedutaan Anda.
note-country_not_said = Anda tidak menyebutkan di mana Anda berada. Kembali dan pilih negaranya: setelah itu, nomor daruratnya akan tampil di sini.
note-only_if_wanted = Tidak ada yang harus pulang. Anda sendiri yang memutuskan.

## What this directory does not have.

gap-title = Yang tidak kami ketahui
gap-nothing_known = Untuk hal ini, kami tidak tahu satu pun layanan yang bisa dihubungi dari sini.
gap-nothing_here = Untuk hal ini, kami tidak tahu satu pun layanan di negara ini. Yang di atas ada di tempat lain.
gap-nobody_fits = Layanan yang kami ketahui di sini tidak menerima orang dengan keadaan seperti Anda. Tanyakan kepada mereka siapa yang menerima.
gap-no_embassy_known = Kami tidak tahu kedutaan negara asal Anda yang melayani orang di sini, dan tidak tahu hotline negara asal Anda.
gap-need_not_known = Untuk hal berikut, kami tidak tahu satu pun layanan di sini:
gap-as-of = Halaman terbaru tentang negara ini: { $date }. Mungkin ada bantuan yang tidak kami ketahui.
gap-nearest = Yang terdekat yang kami ketahui:

## If somebody says no.

ladder-title = Kalau mereka menolak, atau tidak ada yang menjawab
ladder-all-day = siang dan malam
ladder-no-end = Kami tidak tahu satu pun hotline di sini yang dijawab siang dan malam.

## One contact of the plan.

referral-name = { $number }. { $name }
referral-more = Semua kontak, dan yang perlu ditanyakan
referral-more-of = Semua kontak, dan yang perlu ditanyakan: { $name }
referral-less = Lihat lebih sedikit
referral-entry = Semua tentang layanan ini
referral-elsewhere = Yang ini tidak bisa dipakai dari sini:
referral-ask = Yang perlu ditanyakan
referral-knows = Siapa yang akan tahu
referral-until = Buka sampai pukul { $time }, waktu di sana
referral-opens = Sedang tutup. Buka lagi { $day } pukul { $time }, waktu di sana
referral-all-day = Buka siang dan malam
referral-local-time = Di sana sekarang pukul { $time }

## How to reach it from here.

dialling-inside = Dari sini, tekan nomornya seperti ini
dialling-inside_only = Hanya bisa dipakai di dalam { $country }. Pakai sebelum Anda meninggalkan negara itu.
dialling-from_abroad = Yang menjawab ada di { $country }. Menelepon ke luar negeri bisa mahal.
dialling-anywhere = Perlu internet
dialling-only_elsewhere = Hanya bisa dipakai di dalam { $country }
dialling-not_known_from_abroad = Tidak diketahui apakah bisa dipakai dari luar { $country }
charge-free = Gratis: bisa tanpa pulsa
charge-charged = Menelepon nomor ini kena biaya
charge-not_known = Mungkin kena biaya. Tidak ada pulsa? Coba pinjam telepon orang untuk menelepon satu kali, atau kirim pesan lewat Wi-Fi.

qr-show = Tampilkan { $what } sebagai kode QR
qr-text = Arahkan kamera HP ke kotak ini. HP itu mungkin menyimpannya dalam daftar.
qr-name = Kode QR untuk { $what }

## Whether the person fits: a question to ask, or an answer. The person asks about themselves.

ask-woman = Apakah di sana menerima perempuan?
ask-man = Apakah di sana menerima laki-laki?
ask-gender = Siapa yang diterima di sana: perempuan, laki-laki, atau keduanya?
ask-under_18 = Umur saya di bawah 18 tahun. Apakah saya diterima?
ask-adult = Saya sudah dewasa. Apakah saya diterima?
ask-with_children = Ada anak bersama saya. Apakah boleh ikut?
ask-papers = Saya tidak memegang paspor di sini. Apakah saya perlu dokumen?
ask-referral = Bisakah saya datang sendiri, atau harus ada yang merujuk saya?
ask-police_report = Apakah saya harus melapor ke polisi dulu?
ask-language = Apakah ada yang bisa bahasa { $language }, atau ada penerjemah?
ask-hurt = Saya terluka. Apakah ada dokter?
fits-woman = Menerima perempuan
fits-man = Menerima laki-laki
fits-gender = Menerima perempuan dan laki-laki
fits-under_18 = Menerima orang di bawah 18 tahun
fits-adult = Menerima orang dewasa
fits-with_children = Anak juga diterima
fits-papers = Tidak perlu dokumen
fits-referral = Anda bisa datang sendiri ke sana
fits-police_report = Anda tidak harus melapor ke polisi dulu
fits-language = Ada yang bisa bahasa { $language }, atau ada penerjemah
fits-hurt = Merawat orang yang terluka
fits_not-woman = Tidak menerima perempuan
fits_not-man = Tidak menerima laki-laki
fits_not-gender = Tidak semua orang diterima
fits_not-under_18 = Tidak menerima orang di bawah 18 tahun
fits_not-adult = Tidak menerima orang dewasa
fits_not-with_children = Tidak menerima anak
fits_not-papers = Anda harus menunjukkan dokumen
fits_not-referral = Harus ada orang lain yang merujuk Anda ke sana
fits_not-police_report = Anda harus melapor ke polisi dulu
fits_not-language = Tidak ada yang bisa bahasa { $language }
fits_not-hurt = Tidak merawat orang yang terluka

## Who learns of a call: only what is known.

knows-police = Yang menjawab adalah polisi atau layanan darurat lain.
knows-immigration = Layanan ini bagian dari kantor imigrasi.
knows-own_government = Layanan ini dijalankan oleh pemerintah negara asal Anda.
knows-government = Layanan ini dijalankan oleh pemerintah suatu negara.
knows-embassy = Layanan ini dijalankan oleh kedutaan.
knows-not_known = Tidak diketahui siapa lagi yang akan tahu bahwa Anda menelepon. Tanyakan dulu: “Apakah Anda akan memberi tahu orang lain bahwa saya menelepon?”

## Rights, one sentence each. They must not promise more than the text behind them.

right-title = Hak Anda
right-caution = Tidak semua negara sudah menyetujui aturan ini, dan tidak semua orang mematuhinya. Pengacara tahu apa yang berlaku di tempat Anda berada.
right-source = { $name }, { $article }, { $year } (dalam bahasa Inggris)
right-non_punishment = Kalau Anda dipaksa melakukan kejahatan, Anda seharusnya tidak dihukum karena itu.
right-consular_contact = Kalau Anda ditahan, Anda boleh minta bicara dengan kedutaan Anda. Anda juga boleh memilih untuk tidak bicara dengan mereka.
right-assistance = Anda seharusnya mendapat bantuan untuk pulih, termasuk kalau Anda tidak mau bicara di pengadilan.
right-no_detention = Anda seharusnya tidak ditahan karena masalah dokumen atau karena cara Anda datang ke sini.
right-interpreter = Di pengadilan, Anda mendapat penerjemah gratis kalau Anda tidak mengerti bahasanya.
right-voluntary_return = Pulang seharusnya menjadi pilihan Anda sendiri, dan seharusnya aman bagi Anda.
right-non_refoulement = Anda tidak boleh dikirim ke negara tempat Anda bisa disiksa, atau dibunuh karena siapa diri Anda.
