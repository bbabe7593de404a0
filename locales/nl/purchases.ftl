# Aankopen uit een bestand.

purchases-command-import = Aankopen uit bestand overnemen
purchases-title = Aankopen uit bestand
purchases-rehearse = De regels worden gecontroleerd …
purchases-source = Herkomst
purchases-source-hint = Per herkomst telt een nummer maar één keer. Houd de naam gelijk, dan komt niets dubbel.
purchases-in-file = In het bestand
purchases-sample = Bijvoorbeeld
purchases-becomes = Wordt
purchases-column-of = Wordt: { $name }
purchases-column-none = niet overnemen
purchases-column-customer-number = Klantnummer
purchases-column-email = E-mail van de klant
purchases-column-name = Naam van de klant
purchases-column-postcode = Postcode van de klant
purchases-column-bought-on = Aankoopdatum
purchases-column-amount = Bedrag
purchases-column-currency = Valuta
purchases-column-title = Wat
purchases-column-product = Product
purchases-column-number = Factuurnummer
purchases-column-source = Herkomst
purchases-column-cancelled = Geannuleerd
purchases-column-delivered-on = Geleverd op
purchases-figures = Wat wordt overgenomen
purchases-figure-new = nieuw
purchases-figure-returns = waarvan retouren
purchases-figure-known = al aanwezig
purchases-figure-refused = niet mogelijk
purchases-line = Regel { $line }
purchases-more =
    { $count ->
        [one] en nog een regel
       *[other] en nog { $shown } regels
    }
purchases-take =
    { $count ->
        [one] 1 aankoop overnemen
       *[other] { $shown } aankopen overnemen
    }
purchases-taken =
    { $count ->
        [one] 1 aankoop overgenomen
       *[other] { $shown } aankopen overgenomen
    }
purchases-one-undo = Kan in één stap ongedaan worden gemaakt.
