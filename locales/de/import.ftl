# Import: Datei wählen, zuordnen und prüfen, übernehmen.

import-title = Import
import-path = Pfad
import-steps = Schritte
import-step-file = Datei
import-step-check = Zuordnen und prüfen
import-step-take = Übernehmen
import-step-ready = , erledigt
import-command-open = Datei importieren
import-command-take = Zeilen übernehmen
import-command-pick = Datei für den Import wählen

import-drop = Datei hierher ziehen
import-drop-note = oder wählen. Rondo liest sie und zeigt, was sich ändern würde; bis Sie zustimmen, ändert sich nichts.
import-pick = Datei wählen …
import-pick-other = Andere Datei wählen …
import-pick-next = Weitere Datei …
import-kind-csv = Tabelle (CSV, Excel, Calc)
import-kind-csv-note = Aus Excel (xlsx, xls), Calc (ods), einer Warenwirtschaft, Outlook, Google oder Thunderbird. Blatt, Trennzeichen, Zeichensatz und Spalten erkennt Rondo selbst.
import-kind-vcard = Visitenkarten und Adressbücher
import-kind-vcard-note = Aus dem Telefon, von Apple, Outlook oder Google, auch viele Karten in einer Datei (vCard 2.1 bis 4.0); LDIF aus Thunderbird und Verzeichnissen; Kontakte von Windows.
import-kind-mail = Mails und Termine
import-kind-mail-note = EML, MSG aus Outlook, mbox und ICS kommen auf die Zeitleisten der Kunden. Einfach auf das Fenster oder auf die Seite eines Kunden ziehen.
import-promise = Die Datei bleibt auf diesem Rechner und wird nicht verändert.
import-busy = Ein Import läuft noch.
import-one-at-a-time = Eine Datei nach der anderen: { $name } ist dran.
import-failed-title = { $name } lässt sich nicht importieren
import-failed-safe = Es wurde nichts geändert.
import-to-customers = Zu den Kunden
import-problem-other = Dieser Wert passt nicht in sein Feld.
import-too-large = Die Datei ist zu groß. Teilen Sie sie auf und importieren Sie die Teile nacheinander.

import-rows =
    { $count ->
        [one] 1 Zeile
       *[other] { $shown } Zeilen
    }
import-about-rows =
    { $count ->
       *[other] etwa { $shown } Zeilen
    }
import-cards =
    { $count ->
        [one] 1 Karte
       *[other] { $shown } Karten
    }
import-columns =
    { $count ->
        [one] 1 Spalte
       *[other] { $count } Spalten
    }
import-producer-apple = aus Apple
import-producer-evolution = aus Evolution
import-producer-espocrm = aus EspoCRM
import-producer-google = aus Google
import-producer-hubspot = aus HubSpot
import-producer-lotus = aus Lotus Notes
import-producer-outlook = aus Outlook
import-producer-rondo = aus Rondo
import-producer-salesforce = aus Salesforce
import-producer-suitecrm = aus SuiteCRM
import-producer-thunderbird = aus Thunderbird
import-remembered = wie „{ $name }“
import-recognised = Erkannt
import-dialect-choose = { $what }: { $value }. Ändern
import-dialect-unknown = nicht erkannt
import-dialect-delimiter = Trennzeichen
import-dialect-encoding = Zeichensatz
import-dialect-decimal = Dezimal
import-dialect-dateOrder = Datum
import-dialect-sheet = Blatt
import-dialect-header = Kopfzeile
import-sign-semicolon = Semikolon
import-sign-comma = Komma
import-sign-tab = Tabulator
import-sign-bar = Senkrechter Strich
import-sign-point = Punkt
import-sign-other = anderes Zeichen
import-order-dmy = TT.MM.JJJJ
import-order-mdy = MM/TT/JJJJ
import-order-ymd = JJJJ-MM-TT

import-mapping = Spalten der Datei und was aus ihnen wird
import-column = Spalte
import-property = Angabe
import-column-nameless = Spalte { $number }
import-becomes = wird in Rondo
import-field-of = Feld für { $column }
import-leave-out = Nicht übernehmen
import-sample-below = Weiter unten
import-line = Zeile { $number }
import-empty = leer
import-state = Zustand
import-state-good = sicher
import-state-bad = Ein Wert passt nicht
import-state-unclear = unklar, bitte ansehen
import-state-off = bleibt weg
import-unclear = Werte wie { $values }. Was ist das?
import-unclear-empty = In den Beispielen ist diese Spalte leer. Was ist das?
import-unclear-right = { $field } stimmt

import-example = So ändert sich ein Kunde
import-example-of = { $at } von { $total }
import-example-previous = Voriges Beispiel
import-example-next = Nächstes Beispiel
import-example-becomes = wird
import-example-wait = Der Probelauf sucht ein Beispiel.
import-example-none = Kein vorhandener Kunde ändert sich.
import-columns-mapped =
    { $count ->
        [one] 1 Spalte zugeordnet
       *[other] { $count } Spalten zugeordnet
    }
import-columns-unclear = { $count } unklar
import-columns-off =
    { $count ->
        [one] 1 bleibt weg
       *[other] { $count } bleiben weg
    }

import-rail = Probelauf und Regeln
import-dry-run = Probelauf
import-dry-run-of =
    { $count ->
        [one] 1 Zeile, { $seconds }{"\u00A0"}s
       *[other] { $shown } Zeilen, { $seconds }{"\u00A0"}s
    }
import-dry-run-goes = Probelauf läuft
import-dry-run-stopped = Angehalten. Für das, was jetzt gewählt ist, gibt es keine Zahlen.
import-dry-run-start = Probelauf starten
import-dry-run-again = Noch einmal versuchen
import-nothing-changed = Noch ist nichts geändert.
import-outcome-new = neu
import-outcome-updated = aktualisiert
import-outcome-unchanged = unverändert
import-outcome-unclear = unklar
import-outcome-refused = abgelehnt
import-firms =
    { $count ->
        [one] dazu 1 Firma
       *[other] dazu { $shown } Firmen
    }
import-fields-changed =
    { $count ->
        [one] 1 Feld
       *[other] { $shown } Felder
    }
import-several-fit = mehrere passen
import-rows-new = Neue Kunden
import-rows-unchanged = Zeilen, die nichts ändern
import-rows-updated = Kunden, die sich ändern
import-rows-unclear = Zeilen, die zu mehreren Kunden passen
import-rows-refused = Was nicht übernommen wird
import-rows-shown = Die ersten { $shown } von { $total }.
import-line-head = Zeile
import-customer = Kunde
import-field = Feld
import-before = Bisher
import-after = Künftig
import-in-file = In der Datei
import-fits = Passt zu
import-reason = Grund
import-consequence = Folge
import-row-refused = Zeile abgelehnt
import-cell-dropped = Zelle ausgelassen
import-whole-file = Datei

import-match = Woran Rondo Kunden erkennt
import-match-auto = Das Beste je Zeile
import-match-auto-note = Kundennummer, sonst E-Mail, sonst Name und PLZ
import-match-number = Kundennummer
import-match-number-note = Jede Nummer gehört einem Kunden
import-match-email = E-Mail
import-match-email-note = Groß- und Kleinschreibung ist egal
import-match-namePostcode = Name und PLZ
import-match-namePostcode-note = Schreibweisen gelten als gleich: ü = ue, ß = ss
import-match-nothing = Gar nicht
import-match-nothing-note = Jede Zeile wird ein neuer Kunde
import-match-hits = { $count ->
        [one] 1 Treffer
       *[other] { $shown } Treffer
    }
import-match-ambiguous = { $count ->
        [one] 1-mal passen mehrere
       *[other] { $shown }-mal passen mehrere
    }
import-match-empty = { $shown } ohne Angabe
import-match-clear = eindeutig, nichts doppelt
import-on-match = Bei einem Treffer
import-on-match-fileWins = Datei gilt
import-on-match-fillEmpty = Leeres füllen
import-on-match-skip = Auslassen
import-on-match-fileWins-note = Leere Zellen löschen nichts.
import-on-match-fillEmpty-note = Was Sie haben, bleibt; nur Leeres wird gefüllt.
import-on-match-skip-note = Vorhandene Kunden bleiben, wie sie sind.
import-owner = Zuständig für neue Kunden
import-tag = Schlagwort für alle
import-tag-example = zum Beispiel Messe 2026
import-refused = Nicht übernommen
import-save-refused = Als Datei speichern
import-save-refused-note = alle ausgelassenen Zeilen, mit Grund und Inhalt
import-refused-saved = Die ausgelassenen Zeilen sind gespeichert.
import-refused-more =
    { $count ->
        [one] und 1 weitere Stelle
       *[other] und { $shown } weitere Stellen
    }

import-back = Zurück
import-remember = Zuordnung merken als
import-remember-name = Name der Zuordnung
import-one-undo = Ein Import, ein Rückgängig
import-take =
    { $count ->
        [0] Nichts zu übernehmen
        [one] 1 Zeile übernehmen
       *[other] { $shown } Zeilen übernehmen
    }
import-take-wait = Zeilen übernehmen

import-running = { $name } wird übernommen
import-of-rows =
    { $count ->
        [one] von 1 Zeile
       *[other] von { $shown } Zeilen
    }
import-rest-seconds =
    { $count ->
        [one] noch etwa 1 Sekunde
       *[other] noch etwa { $count } Sekunden
    }
import-rest-minutes =
    { $count ->
        [one] noch etwa 1 Minute
       *[other] noch etwa { $count } Minuten
    }
import-seconds = { $seconds }{"\u00A0"}s
import-stage-backup = Sicherung vor dem Import
import-stage-checking = Prüfen
import-stage-copying = Sicherung vor dem Import
import-stage-matching = Kunden wiedererkennen
import-stage-reading = Zeilen lesen und prüfen
import-stage-writing = Kunden schreiben
import-stage-other = Abschließen
import-go-on = Sie können diese Seite verlassen; der Import läuft weiter und ist links unten zu sehen.
import-cancel-title = Import abbrechen?
import-cancel-what = Nichts bleibt unfertig: Was schon geschrieben ist, wird wieder zurückgenommen. Ihre Zuordnung bleibt stehen.
import-cancel-do = Abbrechen und alles lassen, wie es war
import-cancel-not = Weiter importieren
import-cancelled = Import abgebrochen. Alles ist, wie es war.
import-run-failed = Der Import ist nicht zu Ende gekommen
import-run-failed-safe = Nichts ist halb geschrieben: alles ist, wie es vorher war.
import-check-again = Zurück zum Prüfen

import-done-title =
    { $count ->
        [one] 1 Kontakt übernommen
       *[other] { $shown } Kontakte übernommen
    }
import-undo = Import zurücknehmen
import-undo-note = geht jederzeit, auch wenn Sie danach weiterarbeiten
import-undone = Import zurückgenommen
import-undone-note = Alles ist, wie es vor dem Import war. Datei und Zuordnung stehen noch bereit.
import-see-customers = Kunden ansehen
import-left-unclear = Unklar, nicht übernommen

import-left-out-line = Zeile
import-left-out-reason = Grund
import-left-out-content = Inhalt
import-left-out-file = Nicht übernommen
import-several = Passt auf mehrere Kunden: { $names }
import-deals =
    { $count ->
        [one] { $shown } neue Chance
       *[other] { $shown } neue Chancen
    }
import-deals-changed =
    { $count ->
        [one] { $shown } Chance geändert
       *[other] { $shown } Chancen geändert
    }
import-match-nameCity = Name und Ort
import-match-nameCity-note = Für Listen ohne Postleitzahl
import-match-phone = Telefonnummer
import-match-phone-note = Jede Schreibweise der Nummer gilt
import-match-foreignId = Kennung im anderen Programm
import-match-foreignId-note = Wird je Programm gemerkt
import-match-field-note = Eigenes Feld
import-source = Name des anderen Programms
import-source-note = Unter diesem Namen merkt sich Rondo die Kennungen. Derselbe Name beim nächsten Import findet dieselben Kunden.
import-keep = { $column }: nur füllen, was leer ist
import-keep-short = nur Leeres
import-keep-title = Vorhandenes bleibt stehen; diese Spalte füllt nur, was leer ist.
