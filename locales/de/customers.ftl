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
customers-filter-phase = Phase
customers-filter-activity = Aktivität
customers-filter-risk = Risiko
customers-filter-warned = Frühwarnung
customers-filter-segment = RFM-Segment
customers-filter-moved = Wechsel
customers-filter-winback = Rückgewinnung
customers-filter-tagid = Schlagwort
customers-filter-country = Land
customers-filter-nextstep = Nächster Schritt
customers-filter-quietdays = Ohne Kontakt
customers-filter-ownerid = Zuständig
customers-warned-yes = offen
customers-win-back-yes = möglich
customers-step-late = überfällig
customers-step-planned = geplant
customers-step-none = nichts geplant
customers-quiet-days = seit { $days } Tagen
customers-sort-by = Sortieren, jetzt nach { $sort }
customers-sort-name = Name
customers-sort-city = Ort
customers-sort-lastTouch = Letzter Kontakt
customers-sort-nextStep = Nächster Schritt
customers-sort-created = Angelegt
customers-sort-risk = Risiko
customers-sort-atRisk = Wert in Gefahr
customers-sort-value = Kundenwert
customers-sort-winBack = Erwartete Rückkehr

# Karten und Zeilen
customers-column-choose = Auswahl
customers-column-name = Kunde
customers-column-city = Ort
customers-column-touch = Letzter Kontakt
customers-column-purchase = Letzter Kauf
customers-column-value = Wert, 12 M.
customers-column-bars = Verlauf
customers-column-step = Nächster Schritt
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
