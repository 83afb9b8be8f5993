### The three questions before a plan. Each fills a screen; each can be skipped.

question-back = Kembali
question-skip = Lewati ini
question-number = Pertanyaan { $number } dari { $count }

where-title = Di mana Anda sekarang?
where-text = Pilih negara tempat Anda berada saat ini.
home-title = Anda berasal dari negara mana?
home-text = Maksudnya: Anda warga negara mana. Dari situ terlihat mana kedutaan Anda. Anda tidak harus menyebutkannya.
home-not-said = Saya tidak ingin menyebutkannya
home-stateless = Tidak ada negara yang mengakui saya sebagai warganya

countries-likely = Sering dipilih
countries-all = Semua negara
countries-find = Cari negara
countries-find-hint = Ketik nama negara
countries-find-none = Tidak ada negara dengan nama ini di sini. Coba ketik lebih sedikit huruf.
countries-as-list = Daftar
countries-as-map = Peta
map-name = Peta. Tombol panah untuk pindah dari satu negara ke negara lain, Enter untuk memilih. Semua negara juga ada di daftar.
map-marked = Di peta: { $country }
map-larger = Perbesar peta
map-smaller = Perkecil peta
map-rough = Peta ini hanya gambaran kasar. Peta ini tidak memihak siapa pun soal batas negara.

needs-title = Apa yang Anda perlukan?
needs-text = Pilih sebanyak yang Anda mau.
needs-done = Lihat rencana
about-title = Ada hal lain yang penting soal siapa yang bisa membantu Anda?
about-text = Semua ini boleh tidak Anda sebutkan. Apa pun yang Anda pilih di sini, tidak ada yang dihapus dari rencana. Pilihan ini hanya menunjukkan siapa yang menerima Anda, dan apa yang perlu ditanyakan.
trait-woman = Saya perempuan
trait-man = Saya laki-laki
trait-under_18 = Umur saya di bawah 18 tahun
trait-with_children = Ada anak bersama saya
trait-no_passport = Saya tidak memegang paspor
trait-hurt = Saya terluka atau sakit
trait-needs_interpreter = Saya perlu penerjemah

question-danger = Pilih dulu di mana Anda berada. Setelah itu, nomor darurat akan tampil di sini.
