### The page where the language is chosen: the first one on the screen, and one click away from everywhere.

language-title = Chagua lugha yako
language-continue = Endelea
language-back = Rudi
language-button = Lugha: { $language }
language-draft = Maandishi ya programu katika lugha hii ni rasimu. Bado hayajakaguliwa na mtu ambaye hii ni lugha yake ya kwanza. Huenda maneno mengine si sahihi au yanasikika ajabu. Nambari za simu ni zilezile katika kila lugha.
language-sources = Majina, anwani na baadhi ya maelezo yanabaki kama chanzo kilivyoyaandika, mara nyingi kwa Kiingereza.
language-not-saved = Chaguo lako halihifadhiwi. Programu itauliza tena itakapofunguliwa mara nyingine.
language-text-size = Ukubwa wa maandishi
