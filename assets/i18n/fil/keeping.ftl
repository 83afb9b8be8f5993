### Remembering on a computer of one's own. Nothing is written unless somebody turns this on.

keep-title = Tandaan ang settings sa computer na ito?
keep-own = Sarili kong computer ito
keep-about = Kung ganoon, tatandaan ng programa ang wika ninyo, ang laki ng letra at ang mga kulay. Hindi tatandaan ang mga hinahanap at binabasa ninyo.
keep-links = Puwede ring buksan mula rito ang mga web page sa browser.
keep-careful = Puwedeng mahanap ng mga taong nakakagamit ng computer na ito ang mga tinandaan, at puwede nilang malaman na ginamit dito ang programang ito.
keep-where = Sine-save ang mga iyon sa folder na ito:
keep-where-beside = Katabi ng programa ang mga iyon, sa folder na ito:
keep-nowhere = Walang folder dito kung saan puwedeng i-save ang mga iyon.
keep-files = Mga file na na-save dito ng programang ito
keep-none = Walang file na na-save dito ang programang ito.
keep-file = { $size } byte, { $date }
keep-delete = I-delete ang mga file na ito
keep-deleted = Na-delete na. Baka may naiwan pang bakas sa disk o USB.
keep-failed = Hindi na-save. Walang bagong natandaan.
keep-not-deleted = May mga file na hindi na-delete. Isara ang ibang programa, saka subukan ulit.
keep-unreadable = Hindi mabasa ang mga tinandaan. Magbubukas ang programa na parang bago.
