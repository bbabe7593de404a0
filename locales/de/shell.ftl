# What the desktop shell says itself: system dialogs and the few messages before a window exists.
shell-open-contacts = Datei importieren
shell-open-backup = Sicherung wählen
shell-open-image = Bild wählen
shell-save-pdf = Als PDF speichern
shell-save-csv = Als CSV-Tabelle speichern
shell-save-vcard = Als vCard speichern
shell-save-backup = Sicherung speichern
shell-files-contacts = Tabellen und Visitenkarten (CSV, Excel, Calc, vCard)
shell-files-backup = Rondo-Sicherung
shell-files-image = Bilder
shell-files-pdf = PDF-Dokument
shell-files-csv = CSV-Tabelle
shell-files-vcard = vCard
shell-files-all = Alle Dateien
shell-running = Rondo ist schon geöffnet. Wechseln Sie bitte zum offenen Fenster.
shell-no-start = Rondo konnte nicht starten. Ihre Daten sind unverändert.
shell-no-folder = Rondo kann in seinem Datenordner nicht schreiben. Prüfen Sie bitte die Rechte des Ordners und den freien Platz.
