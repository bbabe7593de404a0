# De lijst met klanten.

customers-tabs = Wie er getoond wordt
customers-tab-all = Alle
customers-tab-organisations = Organisaties
customers-tab-people = Personen
customers-tab-mine = Van mij
customers-tab-trash = Prullenbak
customers-look = Weergave
customers-look-cards = Kaarten
customers-look-table = Tabel
customers-count =
    { $count ->
        [one] 1 klant
       *[other] { $count } klanten
    }

# Opdrachten
customers-command-search = In de lijst zoeken
customers-command-look = Zijpaneel
customers-command-open = Klant openen
customers-command-choose = Selecteren
customers-command-choose-all = Alles selecteren
customers-command-filter = Filter
customers-command-reset = Filter wissen
customers-command-turn = Kaarten of tabel
customers-command-delete = Geselecteerde verwijderen
customers-command-import = Importeren
customers-search-hint = Naam, plaats, telefoon, e-mail
customers-search-end = Zoeken beëindigen
customers-print = Lijst afdrukken
customers-print-part = Selectie uit de klanten

# Filter en volgorde
customers-filter = Zoeken en filteren
customers-filter-add = Filter
customers-filter-change = { $name } { $value }, wijzigen
customers-filter-drop = Filter ‘{ $name }’ verwijderen
customers-sort-by = Sorteren, nu op { $sort }
customers-sort-name = Naam
customers-sort-city = Plaats
customers-sort-lastTouch = Laatste contact
customers-sort-nextStep = Volgende stap
customers-sort-created = Aangemaakt
customers-sort-risk = Risico
customers-sort-atRisk = In gevaar, 12 maanden
customers-sort-value = Te verwachten, 12 maanden
customers-sort-winBack = Verwachte terugkeer
customers-sort-postcode = Postcode
customers-sort-lastPurchase = Laatste aankoop
customers-sort-owner = Verantwoordelijk
customers-sort-customerNumber = Klantnummer
customers-sort-country = Land
customers-sort-source = Herkomst
customers-sort-customerSince = Klant sinds

# Kaarten en rijen
customers-column-choose = Selectie
customers-column-touch = Laatste contact
customers-column-purchase = Laatste aankoop
customers-column-deleted = Verwijderd
customers-year = 12 maanden
customers-year-bars =
    { $count ->
        [one] 1 aankoop in twaalf maanden
       *[other] { $count } aankopen in twaalf maanden
    }
customers-no-purchases = geen aankopen
customers-open-deals =
    { $count ->
        [one] 1 kans
       *[other] { $count } kansen
    }
customers-never = nog nooit
customers-deleted = Verwijderd op { $date }
customers-choose = { $name } selecteren
customers-chosen =
    { $count ->
        [one] 1 geselecteerd
       *[other] { $count } geselecteerd
    }
customers-choose-none = Selectie opheffen
customers-delete = Verwijderen
customers-restore = Herstellen
customers-deleted-many =
    { $count ->
        [one] 1 klant ligt nu in de prullenbak
       *[other] { $count } klanten liggen nu in de prullenbak
    }
customers-restored =
    { $count ->
        [one] 1 klant hersteld
       *[other] { $count } klanten hersteld
    }

# Leeg
customers-none = Nog geen klanten
customers-none-people = Nog geen personen
customers-none-why = Haal uw contacten uit een bestand, of maak de eerste zelf aan.
customers-none-filter = Het filter toont hier niemand
customers-none-filter-why =
    { $count ->
        [one] 1 klant valt buiten het filter.
       *[other] { $count } klanten vallen buiten het filter.
    }
customers-none-mine = U bent nog voor niemand verantwoordelijk
customers-none-mine-why = Zet uzelf bij een klant als verantwoordelijke, dan staat die hier.
customers-none-trash = De prullenbak is leeg
customers-none-trash-why = Wat u verwijdert ligt hier en kan worden hersteld.

# Zijpaneel
customers-panel = Zijpaneel: { $name }
customers-panel-close = sluiten
customers-panel-open = Openen
customers-since = sinds { $year }
customers-latest = Laatst
customers-latest-all = Alle { $count }
customers-latest-none = Nog niets gebeurd

# Weergave, kolommen en selectie
customers-command-columns = Kolommen kiezen
customers-command-save-view = Weergave opslaan
customers-command-export = Lijst als CSV opslaan
customers-columns = Kolommen
customers-columns-why = De keuze hoort bij de weergave.
customers-columns-shown = In de tabel
customers-columns-more = Overige
customers-columns-up = ‘{ $name }’ naar voren
customers-columns-down = ‘{ $name }’ naar achteren
customers-columns-usual = Gebruikelijke kolommen
customers-cell = { $column } van { $name }
customers-cell-edit = { $column } van { $name } wijzigen
customers-assign = Beheer
customers-tag = Trefwoord
customers-tag-how = Wat er moet gebeuren
customers-tag-on = toevoegen
customers-tag-off = weghalen
customers-tag-missing = Welk trefwoord?
customers-tag-unknown = Dit trefwoord bestaat niet.
customers-edit-many = Veld wijzigen
customers-edit-value = Nieuwe waarde
customers-edit-empty = Leeg betekent: het veld wordt leeggemaakt.
customers-edit-undo = Eén stap, één keer ongedaan maken.
customers-changing = Klanten wijzigen
customers-exporting = Lijst opslaan
customers-tag-title =
    { $count ->
        [one] Trefwoord voor 1 klant
       *[other] Trefwoord voor { $count } klanten
    }
customers-edit-title =
    { $count ->
        [one] Een veld bij 1 klant wijzigen
       *[other] Een veld bij { $count } klanten wijzigen
    }
customers-edit-do =
    { $count ->
        [one] 1 klant wijzigen
       *[other] { $count } klanten wijzigen
    }
customers-done-owner =
    { $count ->
        [one] 1 klant toegewezen
       *[other] { $count } klanten toegewezen
    }
customers-done-tag =
    { $count ->
        [one] 1 klant heeft nu het trefwoord
       *[other] { $count } klanten hebben nu het trefwoord
    }
customers-done-untag =
    { $count ->
        [one] Trefwoord bij 1 klant weggehaald
       *[other] Trefwoord bij { $count } klanten weggehaald
    }
customers-done-set =
    { $count ->
        [one] 1 klant gewijzigd
       *[other] { $count } klanten gewijzigd
    }
customers-exported =
    { $count ->
        [one] 1 klant opgeslagen in ‘{ $file }’
       *[other] { $count } klanten opgeslagen in ‘{ $file }’
    }
