# Einstellungen.

settings-window = Fenster
settings-language = Sprache
settings-theme = Farbschema
settings-theme-system = wie das System
settings-theme-light = hell
settings-theme-dark = dunkel
settings-density = Zeilenabstand
settings-density-compact = kompakt
settings-density-comfortable = weit

settings-title = { $section }, Einstellungen
settings-group-firm = Firma
settings-group-work = Arbeit
settings-group-data = Daten
settings-group-window = Fenster
settings-section-firm = Firma
settings-section-people = Personen
settings-section-pipelines = Pipelines
settings-section-fields = Felder
settings-section-cadence = Kontaktrhythmus
settings-section-rules = Regeln
settings-section-playbooks = Abläufe
settings-section-vault = Tresor
settings-section-exchange = Import und Export
settings-section-sample = Beispielfirma
settings-section-window = Darstellung
settings-section-keys = Tastatur
settings-section-about = Über Rondo

settings-save = Speichern
settings-discard = Verwerfen
settings-change = Ändern …
settings-required = Bitte ausfüllen.
settings-not-saved = Noch nicht gespeichert

settings-firm = Ihre Firma
settings-firm-note = Steht auf gedruckten Blättern und ist die Vorgabe für neue Einträge.
settings-firm-name = Name
settings-firm-line = Zeile unter dem Namen
settings-firm-line-hint = zum Beispiel Medizintechnik seit 1987
settings-firm-street = Straße und Nummer
settings-firm-town = PLZ und Ort
settings-firm-phone = Telefon
settings-firm-email = E-Mail
settings-firm-country = Land
settings-firm-country-hint = Gilt für Anschriften und Telefonnummern ohne Land
settings-firm-currency = Währung
settings-firm-currency-hint = Gilt für neue Chancen und Käufe
settings-firm-saved = Firma gespeichert

settings-people = Personen der Firma
settings-people-note = Sie sind zuständig, vertreten einander und stehen im Verlauf. Kennwörter gibt es hier nicht: wer den Tresor öffnet, darf alles.
settings-people-add = Hinzufügen …
settings-people-new = Jemanden hinzufügen
settings-people-edit = { $name } bearbeiten
settings-people-name = Name
settings-people-initials = Kürzel
settings-people-initials-hint = Bis zu drei Zeichen, sonst aus dem Namen
settings-people-email = E-Mail
settings-people-saved = { $name } gespeichert
settings-people-me = Sie
settings-people-me-now = { $name } sitzt jetzt an diesem Rechner
settings-people-sit-here = Das bin ich
settings-people-archive = Archivieren
settings-people-archived = { $name } wird nicht mehr angeboten
settings-people-bring-back = Zurückholen
settings-people-back = { $name } ist wieder dabei
settings-people-gone = Ausgeschieden
settings-people-gone-note = Sie bleiben in alten Einträgen stehen und werden nicht mehr angeboten.

settings-pipelines-go = Zur Pipeline
settings-pipelines-archived = ruht

settings-import = Import
settings-import-note = Kontakte aus Tabellen und Visitenkarten. Sie sehen vorher, was sich ändert, und können den ganzen Import zurücknehmen.
settings-import-go = Datei importieren …
settings-export = Export
settings-export-do-csv = Tabelle speichern …
settings-export-do-vcard = Visitenkarten speichern …
settings-export-csv = Alle Kunden als Tabelle (CSV)
settings-export-csv-note = Öffnet sich in Excel und lässt sich ohne Verlust wieder importieren
settings-export-vcard = Alle Kunden als Visitenkarten (vCard)
settings-export-vcard-note = Für Telefone und Adressbücher
settings-export-open = Eine exportierte Datei ist nicht verschlüsselt. Wer sie hat, kann sie lesen.
settings-export-done =
    { $count ->
        [one] 1 Kontakt gespeichert: { $name }
       *[other] { $shown } Kontakte gespeichert: { $name }
    }

settings-sample = Beispielfirma
settings-sample-open = Ansehen
settings-sample-note = Hansen & Petersen Medizintechnik, mit Kunden, Terminen und Verkäufen zum Ausprobieren. Ein eigener Tresor: Ihrer bleibt unberührt.
settings-sample-inside = Sie sind in der Beispielfirma. Was Sie hier ändern, berührt Ihren Tresor nicht.

settings-keys-note = Fast alles geht ohne Maus. Einzeltasten wirken nur, wenn der Cursor in keinem Feld steht.

settings-about-version = Version
settings-about-folder = Ordner
settings-about-font = Schrift
settings-about-font-by = Inter von Rasmus Andersson, SIL Open Font License
settings-about-promise = Rondo läuft ohne Internet. Ihre Daten bleiben auf diesem Rechner, verschlüsselt.

settings-vault-sample = Die Beispielfirma hat keine Passphrase und kein Notfallblatt; sie lässt sich jederzeit neu anlegen.
settings-passphrase-note = Rondo kennt sie nicht und kann sie nicht zurücksetzen.
settings-passphrase-title = Passphrase ändern
settings-passphrase-what = Ältere Sicherungen öffnen sich weiterhin mit der alten.
settings-passphrase-old = Bisherige Passphrase
settings-passphrase-do = Passphrase ändern
settings-passphrase-changed = Passphrase geändert
settings-keychain = Schlüsselbund
settings-keychain-use = Ohne Passphrase öffnen
settings-keychain-on = Der Schlüsselbund dieses Rechners öffnet den Tresor, sobald Sie angemeldet sind.
settings-keychain-off = Der Schlüsselbund kann den Tresor öffnen, sobald Sie angemeldet sind. Wer an Ihrem entsperrten Rechner sitzt, kommt dann auch hinein.
settings-recovery = Notfallblatt
settings-recovery-checked = geprüft
settings-recovery-unchecked = Prüfung fällig
settings-recovery-renew = Neues Blatt …
settings-recovery-made = Erstellt
settings-recovery-never = noch nie
settings-recovery-note = Öffnet den Tresor, wenn die Passphrase fehlt. Ein neues Blatt macht das alte ungültig.
settings-recovery-due = Niemand hat geprüft, ob das Blatt lesbar ist. Drucken Sie ein neues und schreiben Sie zwei Gruppen ab; das alte gilt dann nicht mehr.
settings-recovery-passphrase-title = Neues Notfallblatt
settings-recovery-passphrase-what = Das bisherige Blatt gilt danach nicht mehr, auch seine Kopien nicht.
settings-recovery-passphrase-do = Neuen Schlüssel machen
settings-recovery-key-title = Ihr neuer Notfallschlüssel
settings-recovery-key-what = Drucken Sie ihn oder schreiben Sie ihn ab; auf diesem Rechner bleibt er nicht.
settings-recovery-key-do = Ich habe ihn, weiter
settings-recovery-check-title = Kurz prüfen
settings-recovery-check-what = Schreiben Sie zwei Gruppen vom Blatt ab. So ist sicher, dass es lesbar ist.
settings-recovery-check-do = Prüfen
settings-recovery-print = Notfallblatt drucken …
settings-recovery-later = Ohne Prüfung schließen
settings-recovery-done = Notfallblatt geprüft, das alte gilt nicht mehr
settings-lock = Sperren
settings-lock-after = Nach Untätigkeit
settings-lock-after-note = Getipptes bleibt als Entwurf erhalten
settings-lock-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }
settings-lock-never = nie
settings-lock-saved = Sperre nach Untätigkeit geändert
settings-lock-now = Sofort
settings-lock-do = Jetzt sperren
settings-lock-sleep = Rondo sperrt auch, wenn der Rechner schläft oder gesperrt wird.
settings-file = Datei
settings-file-check = Datei prüfen
settings-file-checking = Die ganze Datei wird geprüft
settings-file-name = Name
settings-file-folder = Ordner
settings-file-size = Größe
settings-file-made = Angelegt
settings-file-cipher = Schutz
settings-file-cipher-is = AES-256, SQLCipher { $version }
settings-file-ok = Alles in Ordnung: { $rows } Datensätze gelesen, kein Fehler.
settings-file-bad =
    { $count ->
        [one] 1 Stelle ist beschädigt. Ihre Daten wurden nicht verändert. Sichern Sie jetzt an einen anderen Ort und stellen Sie eine ältere Sicherung wieder her.
       *[other] { $shown } Stellen sind beschädigt. Ihre Daten wurden nicht verändert. Sichern Sie jetzt an einen anderen Ort und stellen Sie eine ältere Sicherung wieder her.
    }
settings-backup = Sicherung
settings-backups = Sicherungen
settings-backups-none = Noch keine. Sichern Sie auf einen USB-Stick oder ein anderes Laufwerk: Fällt dieser Rechner aus, ist sonst alles weg.
settings-backups-note = Jede Sicherung wird nach dem Schreiben geöffnet und geprüft. Sie öffnet sich mit der Passphrase oder dem Notfallblatt von damals.
settings-backup-restore = Aus Datei wiederherstellen …
settings-backup-make = Jetzt sichern …
settings-backup-goes = Sicherung läuft
settings-backup-made = Gesichert und geprüft: { $name }
settings-backup-when = Wann
settings-backup-reason = Anlass
settings-backup-place = Ort
settings-backup-state = Prüfung
settings-backup-checked = geprüft
settings-backup-unchecked = nicht geprüft
settings-backup-gone = nicht erreichbar
settings-backup-reason-manual = Von Hand
settings-backup-reason-before-upgrade = Vor einem Update
settings-backup-reason-before-import = Vor einem Import
settings-backup-reason-other = Automatisch
settings-restore-warning = Der Tresor wird dafür geschlossen. Er bleibt neben dem wiederhergestellten erhalten.
settings-section-products = Produkte
settings-firm-register = Registereintrag
settings-firm-directors = Geschäftsführung
settings-firm-tax-number = USt-IdNr. oder Steuernummer
settings-firm-bank = Bank und IBAN
