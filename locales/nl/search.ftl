# Zoeken over alles: wat er is gevonden en hoe het heet.
search-hits = Resultaten
search-more = Meer tonen
search-similar = lijkt erop
search-count-more = { $count }+
search-nothing = Voor ‘{ $query }’ is niets gevonden. Er wordt gezocht in namen, plaatsen, nummers, notities, kansen, taken, zaken, contracten, aankopen en bestanden; de prullenbak telt niet mee.

search-kinds = Soort resultaten
search-kind-key = soort
search-kinds-all = Alles
search-kinds-customer = Klanten
search-kinds-touch = Contacten en notities
search-kinds-deal = Kansen
search-kinds-task = Taken
search-kinds-case = Zaken
search-kinds-contract = Contracten
search-kinds-purchase = Aankopen
search-kinds-promise = Toezeggingen
search-kinds-answer = Antwoorden
search-kinds-file = Bestanden

search-kind-organisation = Bedrijf
search-kind-person = Persoon
search-kind-deal = Kans
search-kind-task = Taak
search-kind-contract = Contract
search-kind-purchase = Aankoop
search-kind-promise = Toezegging
search-kind-answer = Antwoord
search-kind-file = Bestand
