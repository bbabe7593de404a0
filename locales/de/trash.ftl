# Der Papierkorb.

trash-page = Papierkorb
trash-command = Papierkorb öffnen
trash-card-text = Gelöschtes liegt im Papierkorb und lässt sich samt allem, was daran hängt, wiederherstellen.
trash-search = Im Papierkorb suchen
trash-kind = Art
trash-all = Alle Arten
trash-kind-party = Kunde
trash-kind-touch = Kontakt
trash-kind-task = Schritt
trash-kind-deal = Chance
trash-kind-purchase = Kauf
trash-kind-contract = Vertrag
trash-kind-case = Fall
trash-kind-answer = Antwort
trash-kind-promise = Zusage
trash-kind-referral = Empfehlung
trash-kind-milestone = Einschätzung
trash-kind-file = Datei
trash-kind-playbook = Ablauf
trash-kind-field = Eigenes Feld
trash-kind-view = Gespeicherte Ansicht
trash-hanging-deal =
    { $count ->
        [one] 1 Chance
       *[other] { $count } Chancen
    }
trash-hanging-purchase =
    { $count ->
        [one] 1 Kauf
       *[other] { $count } Käufe
    }
trash-hanging-contract =
    { $count ->
        [one] 1 Vertrag
       *[other] { $count } Verträge
    }
trash-hanging-case =
    { $count ->
        [one] 1 Fall
       *[other] { $count } Fälle
    }
trash-hanging-task =
    { $count ->
        [one] 1 Schritt
       *[other] { $count } Schritte
    }
trash-hanging-touch =
    { $count ->
        [one] 1 Kontakt
       *[other] { $count } Kontakte
    }
trash-hanging-file =
    { $count ->
        [one] 1 Datei
       *[other] { $count } Dateien
    }
trash-what = Was
trash-whose = Kunde
trash-hangs = Daran hängt
trash-when = Gelöscht am
trash-who = Von
trash-choose-all = Alle auswählen
trash-choose = { $name } auswählen
trash-chosen =
    { $count ->
        [one] 1 ausgewählt
       *[other] { $shown } ausgewählt
    }
trash-restore-one = Wiederherstellen: { $name }
trash-restored =
    { $count ->
        [one] 1 Eintrag wiederhergestellt
       *[other] { $shown } Einträge wiederhergestellt
    }
trash-untitled = Ohne Titel
trash-too = auch im Papierkorb
trash-look = Ansehen
trash-none-found = Nichts davon liegt im Papierkorb
trash-show-all = Alles zeigen
trash-empty = Der Papierkorb ist leer
trash-empty-text = Was Sie löschen, liegt hier, bis Sie es wiederherstellen.
trash-more = Älteres zeigen
trash-kind-product = Produkt
trash-kind-offer = Angebot
