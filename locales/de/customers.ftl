# Die Liste der Kunden.

customers-tabs = Wer gezeigt wird
customers-tab-all = Alle
customers-tab-organisations = Organisationen
customers-tab-people = Personen
customers-tab-mine = Meine
customers-tab-trash = Papierkorb
customers-look = Darstellung
customers-look-cards = Karten
customers-look-table = Tabelle
customers-count =
    { $count ->
        [one] 1 Kunde
       *[other] { $count } Kunden
    }

# Befehle
customers-command-search = In der Liste suchen
customers-command-look = Vorschau
customers-command-open = Kunde öffnen
customers-command-choose = Auswählen
customers-command-choose-all = Alle auswählen
customers-command-filter = Filter
customers-command-reset = Filter aufheben
customers-command-turn = Karten oder Tabelle
customers-command-delete = Ausgewählte löschen
customers-command-import = Importieren
customers-search-hint = Name, Ort, Telefon, E-Mail
customers-search-end = Suche beenden
customers-print = Liste drucken
customers-print-part = Auswahl aus den Kunden

# Filter und Reihenfolge
customers-filter = Suche und Filter
customers-filter-add = Filter
customers-filter-change = { $name } { $value }, ändern
customers-filter-drop = Filter „{ $name }“ entfernen
customers-sort-by = Sortieren, jetzt nach { $sort }
customers-sort-name = Name
customers-sort-city = Ort
customers-sort-lastTouch = Letzter Kontakt
customers-sort-nextStep = Nächster Schritt
customers-sort-created = Angelegt
customers-sort-risk = Risiko
customers-sort-atRisk = In Gefahr, 12 Monate
customers-sort-value = Zu erwarten, 12 Monate
customers-sort-winBack = Erwartete Rückkehr
customers-sort-postcode = Postleitzahl
customers-sort-lastPurchase = Letzter Kauf
customers-sort-owner = Zuständig
customers-sort-customerNumber = Kundennummer
customers-sort-country = Land
customers-sort-source = Herkunft
customers-sort-customerSince = Kunde seit

# Karten und Zeilen
customers-column-choose = Auswahl
customers-column-touch = Letzter Kontakt
customers-column-purchase = Letzter Kauf
customers-column-deleted = Gelöscht
customers-year = 12 Monate
customers-year-bars =
    { $count ->
        [one] 1 Kauf in zwölf Monaten
       *[other] { $count } Käufe in zwölf Monaten
    }
customers-no-purchases = keine Käufe
customers-open-deals =
    { $count ->
        [one] 1 Chance
       *[other] { $count } Chancen
    }
customers-never = noch nie
customers-deleted = Gelöscht am { $date }
customers-choose = { $name } auswählen
customers-chosen =
    { $count ->
        [one] 1 ausgewählt
       *[other] { $count } ausgewählt
    }
customers-choose-none = Auswahl aufheben
customers-delete = Löschen
customers-restore = Wiederherstellen
customers-deleted-many =
    { $count ->
        [one] 1 Kunde liegt jetzt im Papierkorb
       *[other] { $count } Kunden liegen jetzt im Papierkorb
    }
customers-restored =
    { $count ->
        [one] 1 Kunde wiederhergestellt
       *[other] { $count } Kunden wiederhergestellt
    }

# Leer
customers-none = Noch keine Kunden
customers-none-people = Noch keine Personen
customers-none-why = Holen Sie Ihre Kontakte aus einer Datei, oder legen Sie den ersten selbst an.
customers-none-filter = Hier ist niemand, den der Filter zeigt
customers-none-filter-why =
    { $count ->
        [one] 1 Kunde liegt außerhalb des Filters.
       *[other] { $count } Kunden liegen außerhalb des Filters.
    }
customers-none-mine = Sie sind noch für niemanden zuständig
customers-none-mine-why = Tragen Sie sich bei einem Kunden als zuständig ein, dann steht er hier.
customers-none-trash = Der Papierkorb ist leer
customers-none-trash-why = Was Sie löschen, liegt hier und lässt sich wiederherstellen.

# Vorschau
customers-panel = Vorschau: { $name }
customers-panel-close = schließen
customers-panel-open = Öffnen
customers-since = seit { $year }
customers-latest = Zuletzt
customers-latest-all = Alle { $count }
customers-latest-none = Noch nichts geschehen

# Ansicht, Spalten und Auswahl
customers-command-columns = Spalten wählen
customers-command-save-view = Ansicht speichern
customers-command-export = Liste als CSV sichern
customers-columns = Spalten
customers-columns-why = Die Auswahl gehört zur Ansicht.
customers-columns-shown = In der Tabelle
customers-columns-more = Weitere
customers-columns-up = „{ $name }“ nach vorn
customers-columns-down = „{ $name }“ nach hinten
customers-columns-usual = Übliche Spalten
customers-cell = { $column } von { $name }
customers-cell-edit = { $column } von { $name } ändern
customers-assign = Betreuung
customers-tag = Schlagwort
customers-tag-how = Was geschehen soll
customers-tag-on = anheften
customers-tag-off = abnehmen
customers-tag-missing = Welches Schlagwort?
customers-tag-unknown = Dieses Schlagwort gibt es nicht.
customers-edit-many = Feld ändern
customers-edit-value = Neuer Wert
customers-edit-empty = Leer heißt: das Feld wird geleert.
customers-edit-undo = Ein Schritt, ein Rückgängig.
customers-changing = Kunden ändern
customers-exporting = Liste sichern
customers-tag-title =
    { $count ->
        [one] Schlagwort für 1 Kunden
       *[other] Schlagwort für { $count } Kunden
    }
customers-edit-title =
    { $count ->
        [one] Ein Feld bei 1 Kunden ändern
       *[other] Ein Feld bei { $count } Kunden ändern
    }
customers-edit-do =
    { $count ->
        [one] 1 Kunden ändern
       *[other] { $count } Kunden ändern
    }
customers-done-owner =
    { $count ->
        [one] 1 Kunde zugewiesen
       *[other] { $count } Kunden zugewiesen
    }
customers-done-tag =
    { $count ->
        [one] 1 Kunde hat jetzt das Schlagwort
       *[other] { $count } Kunden haben jetzt das Schlagwort
    }
customers-done-untag =
    { $count ->
        [one] Schlagwort bei 1 Kunden abgenommen
       *[other] Schlagwort bei { $count } Kunden abgenommen
    }
customers-done-set =
    { $count ->
        [one] 1 Kunde geändert
       *[other] { $count } Kunden geändert
    }
customers-exported =
    { $count ->
        [one] 1 Kunde in „{ $file }“ gesichert
       *[other] { $count } Kunden in „{ $file }“ gesichert
    }
