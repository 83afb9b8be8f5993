### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = Pilih bahasa Anda
language-continue = Lanjut
language-back = Kembali
language-button = Bahasa: { $language }
language-draft = Terjemahan dalam bahasa ini masih berupa draf. Belum ada penutur asli yang memeriksanya. Sebagian mungkin salah atau terdengar aneh. Nomor telepon sama di semua bahasa.
language-sources = Nama, alamat, dan beberapa catatan dibiarkan seperti yang ditulis sumbernya, sering dalam bahasa Inggris.
language-not-saved = Pilihan Anda tidak disimpan. Saat dibuka lagi, program ini akan bertanya lagi.
language-text-size = Ukuran huruf
