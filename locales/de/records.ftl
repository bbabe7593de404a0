# Einträge aus einer Tabelle und in eine: Käufe, Verträge, Fälle, Antworten, Empfehlungen.

records-command-import = Käufe, Verträge und anderes aus Datei übernehmen
records-command-export = Käufe, Verträge und anderes als CSV sichern
records-title = Aus Tabelle übernehmen
records-kind = Was steht in der Tabelle?
records-kind-purchases = Käufe
records-kind-contracts = Verträge
records-kind-cases = Fälle
records-kind-answers = Antworten
records-kind-referrals = Empfehlungen
records-rehearse = Die Zeilen werden geprüft …
records-source = Herkunft
records-source-hint = Je Herkunft zählt ein Eintrag nur einmal. Lassen Sie den Namen gleich, dann kommt nichts doppelt.
records-case-kind = Art der Fälle ohne eigene Angabe
records-in-file = In der Datei
records-sample = Zum Beispiel
records-becomes = Wird zu
records-column-of = Wird zu: { $name }
records-column-none = nicht übernehmen
records-column-rondo = von Rondo geschrieben
records-column-uid = Kunde (UID)
records-column-customer-number = Kundennummer
records-column-email = E-Mail des Kunden
records-column-name = Name des Kunden
records-column-postcode = PLZ des Kunden
records-column-bought-on = Kaufdatum
records-column-amount = Betrag
records-column-currency = Währung
records-column-title = Worum es geht
records-column-product = Produkt
records-column-number = Belegnummer
records-column-source = Herkunft
records-column-cancelled = Storniert
records-column-delivered-on = Geliefert am
records-column-awaits-delivery = Noch nicht geliefert
records-column-returns = Rückgabe zu Nummer
records-column-started-on = Beginn
records-column-ends-on = Ende
records-column-notice-days = Kündigungsfrist
records-column-renews-months = Verlängerung
records-column-noticed-on = Gekündigt am
records-column-note = Notiz
records-column-opened-on = Eingegangen am
records-column-case-kind = Art des Falls
records-column-severe = Schwerwiegend
records-column-due-on = Zu klären bis
records-column-closed-on = Abgeschlossen am
records-column-outcome = Ergebnis
records-column-owner = Zuständig
records-column-answered-on = Geantwortet am
records-column-nps = NPS (0 bis 10)
records-column-mood = Stimmung
records-column-text = In Worten
records-column-referred-on = Empfohlen am
records-column-referred-uid = Empfohlen an (UID)
records-column-referred-number = Empfohlen an: Kundennummer
records-column-referred-email = Empfohlen an: E-Mail
records-column-referred-name = Empfohlen an: Name
records-column-referred-postcode = Empfohlen an: PLZ
records-figures = Was übernommen wird
records-figure-new = neu
records-figure-joined = weitere Zeilen eines Belegs, zusammengezählt
records-figure-returns = davon Rückgaben
records-figure-known = schon da
records-figure-refused = nicht möglich
records-missing = Noch nicht zugeordnet: { $columns }
records-examples = Die ersten neuen Einträge
records-line = Zeile { $line }
records-more =
    { $count ->
        [one] und eine weitere Zeile
       *[other] und { $shown } weitere Zeilen
    }
records-rows =
    { $count ->
        [one] 1 Zeile
       *[other] { $shown } Zeilen
    }
records-take =
    { $count ->
        [one] 1 Zeile übernehmen
       *[other] { $shown } Zeilen übernehmen
    }
records-taken =
    { $count ->
        [one] 1 Zeile übernommen
       *[other] { $shown } Zeilen übernommen
    }
records-one-undo = Lässt sich mit einem Schritt rückgängig machen.
records-save-refused = Abgelehnte Zeilen speichern
records-saved-refused = Abgelehnte Zeilen gespeichert
records-export-title = Einträge als CSV
records-export-text = Jede Datei lässt sich unverändert wieder übernehmen.
records-export-do = { $kind } sichern
records-exporting = { $kind } werden gesichert …
records-exported =
    { $count ->
        [one] 1 Eintrag in { $file } gesichert
       *[other] { $shown } Einträge in { $file } gesichert
    }
