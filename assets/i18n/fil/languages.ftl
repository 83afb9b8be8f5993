### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = Piliin ang inyong wika
language-continue = Magpatuloy
language-back = Bumalik
language-button = Wika: { $language }
language-draft = Draft pa lang ang mga salita sa wikang ito. Hindi pa ito nasusuri ng taong lumaki sa wikang ito. Baka may mali, o may kakaiba sa pandinig. Pareho ang mga numero ng telepono sa lahat ng wika.
language-sources = Hindi isinalin ang mga pangalan, address at ilang paliwanag: nakasulat ang mga ito gaya ng nasa pinagkunan, madalas sa Ingles.
language-not-saved = Hindi sine-save ang pinili ninyong wika. Magtatanong ulit ang programa sa susunod na pagbukas nito.
language-text-size = Laki ng letra
