# Gegevens uit een tabel en naar een tabel: aankopen, contracten, meldingen, antwoorden, aanbevelingen.

records-command-import = Aankopen, contracten en meer uit bestand overnemen
records-command-export = Aankopen, contracten en meer als CSV bewaren
records-title = Uit tabel overnemen
records-kind = Wat staat er in de tabel?
records-kind-purchases = Aankopen
records-kind-contracts = Contracten
records-kind-cases = Meldingen
records-kind-answers = Antwoorden
records-kind-referrals = Aanbevelingen
records-rehearse = De regels worden gecontroleerd …
records-source = Herkomst
records-source-hint = Per herkomst telt een gegeven maar één keer. Houd de naam gelijk, dan komt er niets dubbel.
records-case-kind = Soort melding zonder eigen opgave
records-in-file = In het bestand
records-sample = Bijvoorbeeld
records-becomes = Wordt
records-column-of = Wordt: { $name }
records-column-none = niet overnemen
records-column-rondo = door Rondo geschreven
records-column-uid = Klant (UID)
records-column-customer-number = Klantnummer
records-column-email = E-mail van de klant
records-column-name = Naam van de klant
records-column-postcode = Postcode van de klant
records-column-bought-on = Aankoopdatum
records-column-amount = Bedrag
records-column-currency = Valuta
records-column-title = Waar het om gaat
records-column-product = Product
records-column-number = Documentnummer
records-column-source = Herkomst
records-column-cancelled = Geannuleerd
records-column-delivered-on = Geleverd op
records-column-awaits-delivery = Nog niet geleverd
records-column-returns = Retour van nummer
records-column-started-on = Begin
records-column-ends-on = Einde
records-column-notice-days = Opzegtermijn
records-column-renews-months = Verlenging
records-column-noticed-on = Opgezegd op
records-column-note = Notitie
records-column-opened-on = Binnengekomen op
records-column-case-kind = Soort melding
records-column-severe = Ernstig
records-column-due-on = Op te lossen voor
records-column-closed-on = Afgesloten op
records-column-outcome = Resultaat
records-column-owner = Verantwoordelijk
records-column-answered-on = Beantwoord op
records-column-nps = NPS (0 tot 10)
records-column-mood = Stemming
records-column-text = In woorden
records-column-referred-on = Aanbevolen op
records-column-referred-uid = Aanbevolen aan (UID)
records-column-referred-number = Aanbevolen aan: klantnummer
records-column-referred-email = Aanbevolen aan: e-mail
records-column-referred-name = Aanbevolen aan: naam
records-column-referred-postcode = Aanbevolen aan: postcode
records-figures = Wat wordt overgenomen
records-figure-new = nieuw
records-figure-joined = verdere regels van een factuur, opgeteld
records-figure-returns = waarvan retouren
records-figure-known = al aanwezig
records-figure-refused = niet mogelijk
records-missing = Nog niet toegewezen: { $columns }
records-examples = De eerste nieuwe regels
records-line = Regel { $line }
records-more =
    { $count ->
        [one] en nog één regel
       *[other] en nog { $shown } regels
    }
records-rows =
    { $count ->
        [one] 1 regel
       *[other] { $shown } regels
    }
records-take =
    { $count ->
        [one] 1 regel overnemen
       *[other] { $shown } regels overnemen
    }
records-taken =
    { $count ->
        [one] 1 regel overgenomen
       *[other] { $shown } regels overgenomen
    }
records-one-undo = Is met één stap ongedaan te maken.
records-save-refused = Geweigerde regels bewaren
records-saved-refused = Geweigerde regels bewaard
records-export-title = Gegevens als CSV
records-export-text = Elk bestand kan ongewijzigd weer worden overgenomen.
records-export-do = { $kind } bewaren
records-exporting = { $kind } worden bewaard …
records-exported =
    { $count ->
        [one] 1 regel in { $file } bewaard
       *[other] { $shown } regels in { $file } bewaard
    }
