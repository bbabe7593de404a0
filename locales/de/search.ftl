# Suche über alles: was gefunden wurde und wie es heißt.
search-hits = Treffer
search-more = Mehr anzeigen
search-similar = ähnlich
search-count-more = { $count }+
search-nothing = Zu „{ $query }“ gibt es nichts. Gesucht wird in Namen, Orten, Nummern, Notizen, Chancen, Aufgaben, Fällen, Verträgen, Käufen und Dateien; der Papierkorb wird ausgelassen.

search-kinds = Art der Treffer
search-kind-key = Art
search-kinds-all = Alles
search-kinds-customer = Kunden
search-kinds-touch = Kontakte und Notizen
search-kinds-deal = Chancen
search-kinds-task = Aufgaben
search-kinds-case = Fälle
search-kinds-contract = Verträge
search-kinds-purchase = Käufe
search-kinds-promise = Zusagen
search-kinds-answer = Antworten
search-kinds-file = Dateien

search-kind-organisation = Firma
search-kind-person = Person
search-kind-deal = Chance
search-kind-task = Aufgabe
search-kind-contract = Vertrag
search-kind-purchase = Kauf
search-kind-promise = Zusage
search-kind-answer = Antwort
search-kind-file = Datei
