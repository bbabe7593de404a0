# Was jemand mit den Daten getan hat: für Verlauf, Rückgängig und Hinweise. Der Schlüssel ist der Name des Vorgangs.

op-setup = Tresor eingerichtet
op-sample = Beispielfirma angelegt
op-rules-learnt = Regeln des Lebenszyklus an die eigenen Zahlen angepasst
op-party-create = Kunde angelegt
op-party-edit = Kunde geändert
op-party-delete = Kunde in den Papierkorb gelegt
op-party-restore = Kunde wiederhergestellt
op-link-edit = Zuordnung gespeichert
op-link-delete = Zuordnung aufgehoben
op-touch-log = Kontakt erfasst
op-touch-edit = Kontakt geändert
op-touch-delete = Kontakt in den Papierkorb gelegt
op-task-create = Schritt geplant
op-task-edit = Schritt geändert
op-task-done = Schritt erledigt
op-task-reopen = Schritt wieder offen
op-task-postpone = Schritt verschoben
op-task-delete = Schritt in den Papierkorb gelegt
op-deal-create = Chance angelegt
op-deal-edit = Chance geändert
op-deal-move = Chance verschoben
op-deal-won = Chance gewonnen
op-deal-lost = Chance verloren
op-deal-delete = Chance in den Papierkorb gelegt
op-purchase-add = Kauf erfasst
op-purchase-edit = Kauf geändert
op-purchase-delete = Kauf in den Papierkorb gelegt
op-pipeline-edit = Pipeline geändert
op-setting-edit = Einstellung geändert
op-person-edit = Person der Firma gespeichert
op-import = Kontakte übernommen
op-undo = Rückgängig gemacht
op-redo = Wiederholt

# Ein Vorgang mit dem, was er betraf, und mit der Zahl der Datensätze.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })
