# Die Befehlszeile rondo-cli: Hilfe, Fragen, Antworten und Auswege.

cli-about = Rondo ohne Fenster: derselbe Tresor, dieselben Regeln, für Skripte und für das Terminal.
cli-about-create = Einen neuen Tresor anlegen; zeigt den Notfallschlüssel dieses eine Mal
cli-about-unlock-check = Prüfen, ob die Passphrase den Tresor öffnet; ändert nichts
cli-about-check = Die ganze Datei auf Schäden prüfen
cli-about-import = Kontakte, Einträge (Käufe, Verträge, Fälle, Antworten, Empfehlungen) oder Mails und Termine importieren: CSV, Excel, Calc, vCard, LDIF, Windows-Kontakte, EML, MSG, mbox, ICS
cli-about-list = Kunden auflisten
cli-about-show = Einen Kunden mit Schritten, Chancen und Verlauf zeigen
cli-about-print = Ein Blatt als PDF schreiben
cli-about-print-customer = Das Kundenblatt
cli-about-print-list = Die Kundenliste
cli-about-print-report = Der Wochenbericht zum Lebenszyklus
cli-about-print-warnings = Die Liste der Frühwarnungen
cli-about-print-recovery = Das Notfallblatt mit einem neuen Schlüssel; das alte gilt danach nicht mehr
cli-about-export = Kontakte als Tabelle oder vCard schreiben, oder Einträge als Tabelle
cli-about-backup = Eine verschlüsselte, geprüfte Sicherung schreiben
cli-about-restore = Eine Sicherung zurückholen; ein vorhandener Tresor bleibt daneben erhalten
cli-about-undo = Die letzte Änderung rückgängig machen
cli-about-redo = Die letzte rückgängig gemachte Änderung wiederholen
cli-about-history = Alle Änderungen an einem Kunden zeigen
cli-about-sample = Die Musterfirma anlegen oder öffnen
cli-about-lifecycle = Phasen, Modell und Wert von Kunden aus einfachen CSV-Dateien oder aus dem Tresor
cli-about-lifecycle-fit = Das Kaufmodell lernen und sagen, ob es taugt
cli-about-lifecycle-phases = Zeigen, wo jeder Kunde steht
cli-about-lifecycle-explain = Den Weg eines Kunden mit Datum, Gründen und nächster Änderung zeigen
cli-about-lifecycle-rfm = Kunden nach letztem Kauf, Häufigkeit und Umsatz benoten
cli-about-lifecycle-clv = Zeigen, wer noch Kunde ist und welcher Beitrag zu erwarten ist
cli-about-lifecycle-backtest = An der Vergangenheit prüfen, wie früh die Warnung gekommen wäre
cli-about-lifecycle-warnings = Zeigen, wer zu gehen droht, warum, und was in Gefahr ist
cli-about-lifecycle-overview = Zeigen, wie viele Kunden wo stehen, kamen und gingen

cli-arg-data-dir = Ordner mit Tresor, Musterfirma und Einstellungen; sonst der Ordner des Benutzerkontos
cli-arg-language = Sprache der Ausgabe, auch auf Papier; sonst die des Systems (LANG)
cli-arg-passphrase-fd = Passphrase aus der ersten Zeile dieses Dateideskriptors lesen; 0 ist die Standardeingabe
cli-arg-sample = Mit der Musterfirma statt mit dem eigenen Tresor arbeiten
cli-arg-json = Ausgabe für Programme: JSON, je Datensatz eine Zeile
cli-arg-help = Diese Hilfe zeigen
cli-arg-version = Die Version zeigen
cli-arg-firm = Name der Firma und des Tresors
cli-arg-user = Ihr Name
cli-arg-country = Land der Firma, zwei Buchstaben nach ISO 3166; sonst DE
cli-arg-light = Für schwache Rechner: Öffnen braucht nur 64 MiB, Raten wird leichter
cli-arg-recovery-sheet = Das Notfallblatt gleich als PDF schreiben
cli-arg-files = Dateien mit Kontakten oder Einträgen, oder ein Archiv (.rondo.zip)
cli-arg-match-by = Woran Kunden erkannt werden: auto, number, email, name-postcode, name-city, phone, foreign-id, nothing; sonst auto
cli-arg-on-match = Was mit bekannten Kunden geschieht: file-wins, fill-empty, skip; sonst file-wins
cli-arg-tag = Schlagwort für alle importierten Kontakte
cli-arg-dry-run = Nur sagen, was geschähe; nichts schreiben
cli-arg-new-contacts = Für unbekannte Absender und Empfänger von Mails Kontakte anlegen
cli-arg-search = Nur Kunden, zu denen dieser Text passt
cli-arg-trash = Den Papierkorb zeigen
cli-arg-customer = Kennung oder Name eines Kunden
cli-arg-output = Datei, die geschrieben wird
cli-arg-force = Eine vorhandene Datei ersetzen
cli-arg-format = csv, vcard, archive, workbook, purchases, contracts, cases, answers oder referrals
cli-arg-file = Die Sicherung
cli-arg-recovery = Mit dem Notfallschlüssel statt mit der Passphrase öffnen
cli-arg-purchases = Tabelle der Käufe: Kunde, Datum, Betrag
cli-arg-facts = Tabelle der übrigen Ereignisse: Kunde, Datum, Art
cli-arg-model = Modell: six, four, five, buyer, segment, activity; sonst six
cli-arg-customers = Tabelle der Kunden: Kunde, Name
cli-arg-as-of = Der Tag, von dem aus geschaut wird; sonst heute
cli-arg-currency = Währung, in der gerechnet wird; sonst EUR
cli-arg-csv = Ausgabe für eine Tabellenkalkulation
cli-arg-plain = Wie veröffentlichte Programme lernen: ganze Verläufe, keine Vorannahmen; zum Vergleich mit ihnen
cli-arg-months = Wie viele Monate voraus; sonst 12
cli-arg-margin = Deckungsbeitrag in Prozent des Umsatzes; sonst 100
cli-arg-interest = Zins im Jahr in Prozent; sonst 10
cli-arg-lost-after = Nach wie vielen Tagen ohne Kauf ein Kunde als verloren zählt; sonst 365
cli-arg-judged = Wie viele Tage am Ende beurteilt werden; sonst 365
cli-arg-vault = Den Tresor fragen statt einfacher Dateien
cli-arg-days = Über wie viele Tage gezählt wird; sonst 90
cli-arg-as-purchases = Die Zeilen sind Käufe
cli-arg-as-contracts = Die Zeilen sind Verträge
cli-arg-as-cases = Die Zeilen sind Fälle
cli-arg-as-answers = Die Zeilen sind Antworten
cli-arg-as-referrals = Die Zeilen sind Empfehlungen
cli-arg-source = Herkunft, innerhalb derer jeder Eintrag nur einmal zählt; sonst der Name der Datei
cli-arg-case-kind = Art der Fälle ohne eigene Angabe: complaint, return, question oder feedback
cli-arg-sheet = Blatt einer Mappe; sonst das erste, in dem etwas steht

cli-help-usage = Aufruf
cli-help-command = BEFEHL
cli-help-commands = Befehle
cli-help-arguments = Angaben
cli-help-options = Optionen
cli-help-options-short = OPTIONEN

cli-usage-unknown = Die Option { $argument } gibt es nicht.
cli-usage-verb = Diesen Befehl gibt es nicht.
cli-usage-missing = Es fehlt: { $argument }.
cli-usage-value = Der Wert passt nicht zu { $argument }.
cli-usage-no-verb = Es fehlt ein Befehl.
cli-usage-other = Der Aufruf ist nicht zu verstehen.
cli-usage-help = Hilfe zeigt „rondo-cli --help“.

cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = Neue Passphrase, mindestens 10 Zeichen:
cli-ask-again = Noch einmal:
cli-ask-recovery = Notfallschlüssel:

cli-created = Der Tresor ist angelegt: { $folder }
cli-recovery-key = Notfallschlüssel: { $key }
cli-recovery-note = Schreiben Sie ihn ab und legen Sie ihn an einen sicheren Ort. Rondo zeigt ihn nie wieder.
cli-recovery-renewed = Nur der Schlüssel auf diesem Blatt gilt. Vernichten Sie das alte Blatt.
cli-unlocked = Der Tresor „{ $vault }“ lässt sich öffnen.
cli-unlocked-counts =
    { $customers ->
        [one] 1 Kunde
       *[other] { $customers } Kunden
    }, { $deals ->
        [one] 1 offene Chance
       *[other] { $deals } offene Chancen
    }.
cli-header-repaired = Die Schlüsseldatei war beschädigt; ihre Kopie hat geholfen. Legen Sie bald eine Sicherung an.
cli-sound = Der Tresor ist unbeschädigt: { $rows } Einträge gelesen.
cli-sample = Die Musterfirma „{ $vault }“ ist bereit.

cli-import-would = { $file }: { $total } Einträge. Es geschähe Folgendes, geschrieben wurde nichts.
cli-import-done = { $file } ist importiert.
cli-import-new = { $count } neu
cli-import-known = { $count } schon da
cli-import-tasks = { $count } als Aufgaben
cli-import-nobody = { $count } ohne Kunden, nicht übernommen
cli-import-entry = Eintrag { $number }
cli-import-firms =
    { $count ->
        [one] dazu 1 Firma
       *[other] dazu { $count } Firmen
    }
cli-import-deals =
    { $count ->
        [one] dazu 1 Chance
       *[other] dazu { $count } Chancen
    }
cli-import-updated = { $count } geändert
cli-import-unchanged = { $count } schon genau so vorhanden
cli-import-unclear = { $count } passen zu mehreren Kunden und bleiben liegen
cli-import-refused = { $count } nicht übernommen
cli-import-line = Zeile { $line }
cli-import-fits = { $name }: passt zu { $customers }

cli-list-empty = Keine Kunden gefunden.
cli-column-name = Name
cli-column-city = Ort
cli-column-phone = Telefon
cli-column-last = Kontakt
cli-column-next = Nächster Schritt
cli-field-address = Anschrift
cli-timeline = Verlauf
cli-entry-purchase = Kauf
cli-entry-contract = Vertrag
cli-entry-case = Fall
cli-entry-answer = Antwort
cli-entry-referral = Empfehlung
cli-entry-milestone = Einschätzung
cli-entry-byHand = Phase
cli-entry-playbook = Ablauf
cli-entry-deal = Chance
cli-entry-task = Erledigt

cli-written = Geschrieben: { $file }
cli-exported =
    { $count ->
        [one] 1 Kontakt geschrieben: { $file }
       *[other] { $count } Kontakte geschrieben: { $file }
    }
cli-backed-up = Gesichert und geprüft: { $file } ({ $size } Byte)
cli-restored = Der Tresor „{ $vault }“ ist wieder da, wie er am { $made } war.
cli-restored-beside = Der Tresor, der vorher hier lag, liegt jetzt daneben.
cli-undone = Rückgängig gemacht: { $what }
cli-redone = Wiederholt: { $what }
cli-history-undone = { $what } (später rückgängig gemacht)

cli-place-field = Angabe „{ $field }“
cli-place-reason = { $place }: { $reason }
cli-reason-missing = fehlt
cli-reason-too-long = zu lang
cli-reason-too-large = zu groß; teilen Sie die Datei auf
cli-reason-too-short = zu kurz
cli-reason-forbidden = kein Zugriff
cli-reason-unreadable = nicht lesbar
cli-reason-exists = schon vorhanden
cli-reason-mistyped = vertippt
cli-reason-changed = wurde währenddessen geändert
cli-reason-unclosed = nicht ordentlich geschlossen
cli-reason-cannot-lock = der Datenträger unterstützt keine Dateisperren
cli-reason-not-a-file = keine gewöhnliche Datei
cli-reason-write-protected = schreibgeschützt

cli-error-output = Die Ausgabe lässt sich nicht schreiben.
cli-error-no-terminal = Hier kann niemand nach der Passphrase gefragt werden.
cli-error-no-descriptor = Aus diesem Dateideskriptor kommt keine Passphrase.
cli-error-differs = Die beiden Passphrasen stimmen nicht überein.
cli-error-no-home = Es ist kein Benutzerordner bekannt.
cli-error-nobody = Einen Kunden „{ $name }“ gibt es nicht.
cli-error-several = Zu „{ $name }“ passen mehrere Kunden.
cli-error-exists = Diese Datei gibt es schon.
cli-error-damaged =
    { $problems ->
        [one] Der Tresor hat einen Schaden.
       *[other] Der Tresor hat { $problems } Schäden.
    }

cli-way-no-terminal = Geben Sie die Passphrase mit --passphrase-fd, etwa über die Standardeingabe mit --passphrase-fd 0.
cli-way-no-descriptor = Prüfen Sie die Nummer hinter --passphrase-fd; 0 ist die Standardeingabe.
cli-way-no-home = Nennen Sie den Ordner mit --data-dir.
cli-way-nobody = „rondo-cli list --search TEXT“ sucht auch in Orten, Nummern und Adressen.
cli-way-several = Nehmen Sie die Kennung aus der ersten Spalte:
cli-way-exists = Nehmen Sie einen anderen Namen. Druck und Export ersetzen die Datei mit --force, eine Sicherung nie.
cli-way-damaged = Holen Sie die letzte Sicherung mit „rondo-cli restore“ zurück; der beschädigte Tresor bleibt daneben erhalten.
cli-way-wrong-passphrase = Ihre Daten sind unverändert. Mit dem Notfallblatt öffnet das Fenster von Rondo den Tresor.
cli-way-wrong-recovery-key = Vergleichen Sie den Schlüssel mit dem Notfallblatt, auch dessen Datum.
cli-way-already-a-vault = Nennen Sie mit --data-dir einen anderen Ordner.
cli-way-not-a-vault = „rondo-cli create“ legt einen Tresor an; --data-dir nennt einen anderen Ordner.
cli-way-file = Prüfen Sie Namen, Rechte und freien Platz.
cli-way-disk-full = Sie können auch auf einen anderen Datenträger schreiben.
cli-way-not-found = „rondo-cli list“ zeigt, was es gibt.
cli-way-undo-conflict = Machen Sie zuerst die spätere Änderung rückgängig; „rondo-cli history“ zeigt sie.
cli-way-not-readable = Rondo liest CSV und vCard. Speichern Sie eine Excel-Mappe als CSV.
cli-way-database-damaged = Holen Sie die letzte Sicherung mit „rondo-cli restore“ zurück.
cli-way-header-damaged = Holen Sie die letzte Sicherung mit „rondo-cli restore“ zurück; in ihr liegt eine Kopie der Schlüsseldatei.

cli-no-warnings = Zurzeit droht niemand zu gehen.
cli-overview-sums = { $total } Kunden stehen im Modell. In { $days } Tagen kamen { $back } zurück; { $warned } drohen zu gehen.
cli-archive-taken = { $file } ist übernommen: { $rows } Einträge, { $files } Dateien
cli-error-not-for-archives = Ein Archiv wird immer ganz übernommen; --dry-run und die Art der Einträge gibt es dafür nicht.
