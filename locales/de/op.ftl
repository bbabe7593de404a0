# Was jemand mit den Daten getan hat: für Verlauf, Rückgängig und Hinweise. Der Schlüssel ist der Name des Vorgangs.

op-setup = Tresor eingerichtet
op-sample = Beispielfirma angelegt
op-rules-learnt = Regeln des Lebenszyklus an die eigenen Zahlen angepasst
op-party-create = Kunde angelegt
op-party-edit = Kunde geändert
op-party-delete = Kunde in den Papierkorb gelegt
op-party-restore = Kunde wiederhergestellt
op-data-accept = Angabe für richtig erklärt
op-data-confirm = Angaben geprüft
op-party-merge = Einträge zusammengeführt
op-parties-differ = Als keine Dublette gemerkt
op-duplicate-later = Mögliche Dublette zurückgestellt
op-duplicate-reopen = Mögliche Dublette wieder geöffnet
op-party-assign = Kunden zugewiesen
op-party-tag = Schlagwort angeheftet
op-party-untag = Schlagwort abgenommen
op-view-save = Ansicht gespeichert
op-view-delete = Ansicht gelöscht
op-view-order = Ansichten geordnet
op-field-edit = Feld gespeichert
op-field-delete = Feld gelöscht
op-field-order = Felder geordnet
op-field-value = Feld ausgefüllt
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
op-task-assign = Schritt zugewiesen
op-cadence-save = Kontaktrhythmus geändert
op-task-delete = Schritt in den Papierkorb gelegt
op-agenda-postpone = Zeile auf einen späteren Tag verschoben
op-agenda-dismiss = Grund von der Liste genommen
op-deal-create = Chance angelegt
op-deal-edit = Chance geändert
op-deal-move = Chance verschoben
op-deal-won = Chance gewonnen
op-deal-lost = Chance verloren
op-deal-split = Chance geteilt
op-deal-copy = Chance dupliziert
op-deal-tick = Punkt der Prüfliste geändert
op-deal-expect = Erwarteten Abschluss geändert
op-pipeline-order = Pipelines geordnet
op-deal-delete = Chance in den Papierkorb gelegt
op-purchase-add = Kauf erfasst
op-purchase-edit = Kauf geändert
op-purchase-delete = Kauf in den Papierkorb gelegt
op-purchase-import = Käufe übernommen
op-contract-import = Verträge übernommen
op-case-import = Fälle übernommen
op-answer-import = Antworten übernommen
op-referral-import = Empfehlungen übernommen
op-correspondence-import = Mails und Termine übernommen
op-contract-add = Vertrag erfasst
op-contract-edit = Vertrag geändert
op-contract-notice = Kündigung eingetragen
op-contract-delete = Vertrag in den Papierkorb gelegt
op-case-add = Fall eröffnet
op-case-edit = Fall geändert
op-case-close = Fall abgeschlossen
op-case-reopen = Fall wieder geöffnet
op-case-delete = Fall in den Papierkorb gelegt
op-promise-add = Zusage erfasst
op-promise-edit = Zusage geändert
op-promise-settle = Zusage abgeschlossen oder wieder geöffnet
op-promise-delete = Zusage in den Papierkorb gelegt
op-person-move = Person hat die Firma gewechselt
op-answer-add = Antwort erfasst
op-answer-edit = Antwort geändert
op-answer-delete = Antwort in den Papierkorb gelegt
op-referral-add = Empfehlung erfasst
op-referral-edit = Empfehlung geändert
op-referral-delete = Empfehlung in den Papierkorb gelegt
op-milestone-add = Einschätzung erfasst
op-milestone-edit = Einschätzung geändert
op-milestone-delete = Einschätzung in den Papierkorb gelegt
op-phase-set = Phase von Hand gesetzt
op-phase-release = Von Hand gesetzte Phase zurückgenommen
op-win-back-contact = Ansprache zur Rückgewinnung festgehalten
op-win-back-settle = Ergebnis der Rückgewinnung festgehalten
op-win-back-take-back = Ansprache zur Rückgewinnung zurückgenommen
op-win-back-reason = Grund des Weggangs festgehalten
op-win-back-leave-alone = Vergleichsgruppe gebildet
op-forecast-keep = Prognose des Quartals festgehalten
op-cost-save = Kosten einer Quelle gespeichert
op-cost-delete = Kosten einer Quelle gelöscht
op-playbook-edit = Ablauf gespeichert
op-playbook-delete = Ablauf gelöscht
op-playbook-order = Abläufe geordnet
op-playbook-start = Ablauf gestartet
op-playbook-stop = Ablauf beendet
op-playbook-time = Abläufe von selbst gestartet oder beendet
op-pipeline-edit = Pipeline geändert
op-setting-edit = Einstellung geändert
op-person-edit = Person der Firma gespeichert
op-rules-change = Regeln geändert
op-orders-confirm = Käufe als vollständig bestätigt
op-import = Kontakte übernommen
op-archive-import = Archiv übernommen
op-file-add = Datei angehängt
op-file-edit = Datei umbenannt
op-file-delete = Datei in den Papierkorb gelegt
op-change-undo = Einzelne Änderung zurückgenommen
op-trash-restore = Aus dem Papierkorb geholt
op-undo = Rückgängig gemacht
op-redo = Wiederholt

# Ein Vorgang mit dem, was er betraf, und mit der Zahl der Datensätze.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })

# Vorgänge an vielen Kunden auf einmal.
op-many-party-assign =
    { $count ->
        [one] 1 Kunde zugewiesen
       *[other] { $count } Kunden zugewiesen
    }
op-many-party-tag =
    { $count ->
        [one] Schlagwort bei 1 Kunden angeheftet
       *[other] Schlagwort bei { $count } Kunden angeheftet
    }
op-many-party-untag =
    { $count ->
        [one] Schlagwort bei 1 Kunden abgenommen
       *[other] Schlagwort bei { $count } Kunden abgenommen
    }
op-many-party-edit =
    { $count ->
        [one] 1 Kunde geändert
       *[other] { $count } Kunden geändert
    }
op-many-party-delete =
    { $count ->
        [one] 1 Kunde in den Papierkorb gelegt
       *[other] { $count } Kunden in den Papierkorb gelegt
    }
op-many-party-restore =
    { $count ->
        [one] 1 Kunde wiederhergestellt
       *[other] { $count } Kunden wiederhergestellt
    }
op-product-save = Produkt gespeichert
op-product-delete = Produkt in den Papierkorb gelegt
op-offer-add = Angebot erstellt
op-offer-edit = Angebot geändert
op-offer-send = Angebot gesendet
op-offer-accept = Angebot angenommen
op-offer-decline = Angebot abgelehnt
op-offer-reopen = Angebot wieder geöffnet
op-offer-revise = Neue Fassung eines Angebots
op-offer-delete = Angebot in den Papierkorb gelegt
op-product-import = Produkte importiert
op-many-product-import =
    { $count ->
    [one] Ein Produkt importiert
   *[other] { $count } Produkte importiert
 }
