### The page with the search box and the results.

search-label = Tafuta
search-hint = Tafuta: neno, nchi, nambari…
search-clear = Futa ulichoandika
results-count = { $count ->
    [0] Hakuna kilichopatikana
    [one] Huduma { $count }
   *[other] Huduma { $count }
}
results-list = Matokeo
results-opening = Inafunguka…
where-anywhere = Kutoka popote
where-city = { $city }, { $country }
where-secret = Mahali pa siri, { $country }
needs-more = +{ $count }
reach-place = Nenda huko: angalia anwani
nothing-chosen-title = Chagua huduma kwenye orodha
nothing-chosen-text = Hapa utaona njia zote za kuwafikia, msaada wanaotoa, na taarifa zimetoka wapi.
nothing-chosen-promise = Taarifa hizi zimetoka kwenye kurasa zilizo wazi kwa wote. Orodha hii ilipoandaliwa, hakuna mtu aliyepiga simu kwenye nambari hizi. Huenda mambo yamebadilika: uliza kabla ya kusafiri kwenda popote.
nothing-chosen-trace = Programu hii haiandiki chochote kwenye diski ya kompyuta. Lakini haiwezi kuficha kilicho kwenye skrini, na simu huweka orodha ya nambari zilizopigwa.

empty-title = Hakuna huduma yenye haya yote pamoja
empty-loosen = Jaribu bila mojawapo ya haya:
empty-without = Bila “{ $values }” ({ $filter }): { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}
empty-without-words = Bila maneno “{ $words }”: { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}
empty-any-need = Angalau hitaji lako moja, si yote: { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}
empty-clear-all = Ondoa yote: { $count ->
    [one] huduma { $count }
   *[other] huduma { $count }
}
