### Names of the fixed values that the facts use.

kind-ngo = Yayasan atau LSM
kind-intergovernmental = Badan internasional (PBB dan lainnya)
kind-government = Kantor pemerintah
kind-police = Polisi atau layanan darurat
kind-embassy = Kedutaan atau konsulat
kind-legal_clinic = Kantor bantuan hukum
kind-hospital = Rumah sakit atau klinik
kind-faith = Lembaga keagamaan
kind-union = Serikat pekerja
kind-other = Lainnya

grade-A = Resmi, atau dua halaman
grade-B = Satu halaman publik
grade-C = Hanya halaman lama atau daftar

grade-sentence-A = Satu halaman resmi menyebutkan ini, atau dua halaman yang tidak saling menyalin.
grade-sentence-B = Hanya satu halaman publik yang menyebutkan ini. Periksa dulu sebelum mengandalkannya.
grade-sentence-C = Hanya daftar buatan relawan, atau halaman lama, yang menyebutkan ini. Bisa jadi salah: periksa dulu.

status-limited = Bantuannya berkurang
status-doubtful = Mungkin sudah tidak aktif
status-closed = Sudah tidak ada lagi

channel-phone = Telepon
channel-message = SMS atau chat
channel-email = Email
channel-web = Halaman web

openness-open = Sedang buka
openness-closed = Sedang tutup
openness-unknown = Jam buka tidak diketahui

phone-voice = Telepon
phone-sms = Pesan SMS
phone-whatsapp = WhatsApp
phone-line = LINE
phone-viber = Viber
phone-telegram = Telegram
phone-signal = Signal
phone-fax = Faks

contact-facebook = Facebook
contact-messenger = Messenger
contact-telegram = Telegram
contact-whatsapp = WhatsApp
contact-line = LINE
contact-wechat = WeChat
contact-imo = imo
contact-skype = Skype
contact-x = X (Twitter)
contact-web_form = Formulir atau chat di web
contact-app = Aplikasi HP
contact-ussd = Kode dial di HP
contact-other = Cara lain

cost-free = Gratis
cost-paid = Harus bayar
