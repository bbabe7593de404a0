# Was ein Import über Kunden hinaus mitbringt, und woran er Kunden wiedererkennt.

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

# Anlagen von Mails.
intake-file = Anlage
intake-left-out =
    { $count ->
        [one] 1 Anlage nicht übernommen
       *[other] { $shown } Anlagen nicht übernommen
    }
intake-files-count =
    { $count ->
        [one] 1 Datei
       *[other] { $shown } Dateien
    }
field-promise = Zusage

# Der überwachte Ordner.
intake-title = Überwachter Ordner
intake-about = Rondo schaut in diesen Ordner, solange der Tresor offen ist, und übernimmt Tabellen (CSV, Excel), Kontaktkarten (vCard) und Mails (EML, MSG) von selbst.
intake-none = Kein Ordner wird überwacht.
intake-watches = { $folder } wird überwacht.
intake-missing = Der Ordner { $folder } ist nicht erreichbar. Rondo schaut weiter nach ihm.
intake-choose = Ordner wählen
intake-change = Anderen Ordner wählen
intake-stop = Nicht mehr überwachen
intake-where = Übernommene Dateien kommen in den Unterordner „Übernommen“, abgelehnte mit einer Begründung in „Abgelehnt“. Rondo löscht nichts. Tabellen mit unbekannten Spalten warten, bis Sie ihre Spalten einmal zugeordnet haben.
intake-folder-done = Übernommen
intake-folder-refused = Abgelehnt
intake-waiting =
    { $count ->
        [one] 1 Datei wartet
       *[other] { $shown } Dateien warten
    }
intake-waiting-title = Ihre Spalten sind noch nicht zugeordnet. Öffnet den Import mit { $file }.
intake-command-open = Wartende Datei aus dem überwachten Ordner importieren
intake-taken =
    { $count ->
        [0] { $file }: alles schon da
        [one] { $file }: 1 Eintrag übernommen
       *[other] { $file }: { $shown } Einträge übernommen
    }
intake-refused = { $file } abgelehnt: { $why }
intake-unreadable = Die Datei kann nicht gelesen werden.
intake-problem = Zeile { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 Zeile passt auf mehrere Kunden und wurde ausgelassen.
       *[other] { $count } Zeilen passen auf mehrere Kunden und wurden ausgelassen.
    }
archive-brings = Das Archiv vom { $day } bringt
archive-replaces = Es ersetzt in diesem Tresor
archive-brings-files = Dateien
archive-brings-other = Weitere Angaben
archive-not-empty = In diesem Tresor wurde schon gearbeitet. Ein Archiv lässt sich nur in einen neuen Tresor übernehmen: Legen Sie einen an und übernehmen Sie das Archiv dort.
archive-sheet-pipeline = Pipelines
archive-sheet-stage = Stufen
archive-sheet-playbook = Abläufe
archive-sheet-tag = Schlagwörter
archive-sheet-custom-field = Eigene Felder
archive-sheet-saved-view = Ansichten
archive-sheet-setting = Einstellungen
