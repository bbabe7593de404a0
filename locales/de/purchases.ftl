# Käufe aus einer Datei.

purchases-command-import = Käufe aus Datei übernehmen
purchases-title = Käufe aus Datei
purchases-rehearse = Die Zeilen werden geprüft …
purchases-source = Herkunft
purchases-source-hint = Je Herkunft zählt eine Belegnummer nur einmal. Lassen Sie den Namen gleich, dann kommt nichts doppelt.
purchases-in-file = In der Datei
purchases-sample = Zum Beispiel
purchases-becomes = Wird zu
purchases-column-of = Wird zu: { $name }
purchases-column-none = nicht übernehmen
purchases-column-customer-number = Kundennummer
purchases-column-email = E-Mail des Kunden
purchases-column-name = Name des Kunden
purchases-column-postcode = PLZ des Kunden
purchases-column-bought-on = Kaufdatum
purchases-column-amount = Betrag
purchases-column-currency = Währung
purchases-column-title = Was
purchases-column-product = Produkt
purchases-column-number = Belegnummer
purchases-column-source = Herkunft
purchases-column-cancelled = Storniert
purchases-column-delivered-on = Geliefert am
purchases-figures = Was übernommen wird
purchases-figure-new = neu
purchases-figure-returns = davon Rückgaben
purchases-figure-known = schon da
purchases-figure-refused = nicht möglich
purchases-line = Zeile { $line }
purchases-more =
    { $count ->
        [one] und eine weitere Zeile
       *[other] und { $shown } weitere Zeilen
    }
purchases-take =
    { $count ->
        [one] 1 Kauf übernehmen
       *[other] { $shown } Käufe übernehmen
    }
purchases-taken =
    { $count ->
        [one] 1 Kauf übernommen
       *[other] { $shown } Käufe übernommen
    }
purchases-one-undo = Lässt sich mit einem Schritt rückgängig machen.
