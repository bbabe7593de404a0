# Dateien, die von selbst kommen: der überwachte Ordner und die Anlagen von Mails.

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
intake-failed = { $file } liegt noch im Ordner: { $why }
intake-nobody = Passt zu keinem Kunden: Keine der Adressen taugt für einen Kontakt.
intake-unreadable = Die Datei kann nicht gelesen werden.
intake-problem = Zeile { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 Zeile passt auf mehrere Kunden und wurde ausgelassen.
       *[other] { $count } Zeilen passen auf mehrere Kunden und wurden ausgelassen.
    }
