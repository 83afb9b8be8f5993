### What is said when something does not work.

failure-title = Hindi mabuksan ang listahan
failure-damaged = Sira ang kopyang ito ng programa. Baka mali ang ipakita nito, kaya wala itong ipinapakita.
failure-unreadable = Hindi mabasa ang listahan sa loob ng programa.
failure-stopped = Tumigil ang paghahanap dahil may sira sa programa. Isara ang window at buksan ulit ang programa.
failure-do = Kunin ulit ang programa sa tao o lugar na pinagkunan ninyo. Kung nasa panganib kayo ngayon, tawagan ang emergency number ng bansa kung nasaan kayo, o makiusap sa taong nasa malapit na tumawag para sa inyo.
failure-reason = Para sa mag-aayos nito: { $reason }
