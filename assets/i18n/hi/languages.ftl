### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = अपनी भाषा चुनें
language-continue = आगे बढ़ें
language-back = वापस
language-button = भाषा: { $language }
language-draft = यह अनुवाद अभी कच्चा है। जिनकी मातृभाषा हिंदी है, उनमें से किसी ने इसे अभी तक नहीं जाँचा है। कुछ शब्द गलत हो सकते हैं या अजीब लग सकते हैं। फोन नंबर हर भाषा में वही हैं।
language-sources = नाम, पते और कुछ बातें वैसी ही रखी गई हैं जैसी उनके पेज पर लिखी थीं, अक्सर अंग्रेजी में।
language-not-saved = आपकी चुनी हुई भाषा सेव नहीं होती। अगली बार खोलने पर प्रोग्राम फिर पूछेगा।
language-text-size = अक्षरों का साइज
