### Opening a web page in the browser: only on a computer of one's own, and only after a question.

link-open = Buka
link-open-name = Buka { $what } di browser
link-title = Buka halaman ini di browser?
link-whole = Ini alamat lengkapnya:
link-about = Browser akan tersambung ke internet. Halaman ini akan tetap ada di daftar halaman yang pernah dibuka di browser. Perusahaan internet juga bisa melihatnya.
link-letters = Hati-hati: sebagian huruf di alamat ini hanya mirip dengan huruf lain. Di sini huruf itu ditulis seperti yang dibaca browser.
link-yes = Buka di browser
link-no = Jangan buka
link-failed = Browser tidak bisa dibuka. Anda bisa menyalin alamatnya.
