# Kunden auf jeder Seite: anlegen, bearbeiten, zuordnen, Verlauf und Änderungen.

party-command-new-organisation = Neue Organisation
party-command-new-person = Neue Person
party-new-organisation = Neue Organisation
party-new-person = Neue Person
party-new-of = Gehört zu { $name }
party-edit-title = Bearbeiten
party-create = Anlegen
party-save = Speichern
party-saved = { $name } gespeichert
party-discard = Verwerfen
party-delete = Löschen
party-none = keine Angabe
party-nobody = niemand
party-yes = ja
party-no = nein

# Jemanden suchen
party-search-placeholder = Name, Ort oder Nummer
party-search-none = Niemand gefunden.
party-search-make = Neu anlegen: „{ $name }“

# Entwürfe
party-draft-kept = Entwurf gespeichert { $time }
party-draft-found = Entwurf vom { $when }
party-draft-failed = Der Entwurf lässt sich gerade nicht speichern

# Namen und Angaben
party-name = Name
party-name-missing = Ein Name ist nötig.
party-prefix = Titel
party-given-name = Vorname
party-additional-name = Weitere Vornamen
party-family-name = Nachname
party-suffix = Namenszusatz
party-nickname = Rufname
party-job-title = Position
party-department = Abteilung
party-birthday = Geburtstag
party-birthday-yearless = Bekannt ist { $day } ohne Jahr
party-customer-number = Kundennummer
party-customer-since = Kunde seit
party-source = Herkunft
party-language = Sprache
party-language-de = Deutsch
party-language-nl = Niederländisch
party-language-en = Englisch
party-vat-id = USt-IdNr.
party-note = Notiz
party-more-fields = Weitere Angaben
party-owner = Zuständig
party-deputy = Vertretung
party-tags = Schlagwörter
party-tag-remove = Schlagwort „{ $tag }“ entfernen

# Ähnliche
party-similar =
    { $count ->
        [one] 1 ähnlichen gibt es schon
       *[other] { $count } ähnliche gibt es schon
    }
party-similar-open = Öffnen

# Wege zum Kunden
party-reach = Erreichbar
party-channel-phone = Telefon
party-channel-mobile = Mobil
party-channel-fax = Fax
party-channel-email = E-Mail
party-channel-web = Webseite
party-channel-social = Netzwerk
party-channel-chat = Chat
party-channel-kind = Art von { $name }
party-channel-label = Bezeichnung von { $name }
party-channel-label-hint = Bezeichnung
party-label-work = geschäftlich
party-label-home = privat
party-label-mobile = mobil
party-label-main = Zentrale
party-label-fax = Fax
party-label-pager = Pager
party-label-car = Auto
party-label-assistant = Assistenz
party-label-school = Schule
party-label-homepage = Website
party-label-other = anderes
party-channel-first = { $name } zuerst verwenden
party-channel-add = Nummer oder Adresse hinzufügen
party-mail-doubtful = Hinten fehlt die Endung, zum Beispiel .de. Speichern ist trotzdem erlaubt.
party-row-up = { $name } nach oben
party-row-down = { $name } nach unten
party-row-remove = { $name } entfernen
party-addresses = Anschriften
party-address-number = Anschrift { $number }
party-address-kind = Art
party-address-work = Geschäftlich
party-address-home = Privat
party-address-billing = Rechnung
party-address-delivery = Lieferung
party-address-other = Andere
party-address-work-short = Anschrift
party-address-home-short = Privat
party-address-billing-short = Rechnung
party-address-delivery-short = Lieferung
party-address-other-short = Andere
party-street = Straße und Nummer
party-address-extra = Zusatz
party-postcode = PLZ
party-city = Ort
party-region = Region
party-country = Land
party-address-main = Hauptanschrift
party-address-add = Anschrift hinzufügen
party-call = { $name } anrufen
party-write = { $name } schreiben

# Personen und Organisationen
party-people = Personen
party-organisations = Organisationen
party-formerly = Früher
party-role = Rolle
party-role-hint = Zum Beispiel: Einkauf, entscheidet
party-link-person = Person
party-link-organisation = Organisation
party-link-person-title = Person hinzufügen
party-link-organisation-title = Zu einer Organisation zuordnen
party-link-from = Seit
party-link-first = Erste Ansprechperson
party-link-do = Zuordnen
party-link-saved = { $name } zugeordnet
party-link-until-past = bis { $date }
party-link-from-future = ab { $date }

# Kontakte
party-log = Erfassen
party-touch-kind = Art
party-touch-edit = Eintrag ändern
party-touch-saved = Eintrag geändert
party-touch-subject = Betreff
party-touch-body = Text
party-touch-direction = Richtung
party-touch-outcome = Ergebnis
party-touch-day = Datum
party-touch-now = Leer heißt jetzt
party-touch-time = Uhrzeit
party-touch-duration = Dauer in Min.
party-touch-mood = Stimmung
party-touch-people = Dabei
party-touch-person-add = Weitere Person
party-touch-person-remove = { $name } entfernen
party-direction-out = ausgehend
party-direction-in = eingehend
party-mood-5 = begeistert
party-mood-4 = zufrieden
party-mood-3 = neutral
party-mood-2 = unzufrieden
party-mood-1 = verärgert
party-minutes = { $minutes } Min.

# Einträge des Verlaufs
party-entry-to = an { $name }
party-entry-with = mit { $name }
party-entry-purchase = Kauf { $number }
party-entry-return = Rückgabe { $number }
party-entry-done = erledigt
party-entry-won = gewonnen
party-entry-lost = verloren
party-entry-deal-new = angelegt in { $stage }
party-entry-deal-moved = von { $from } nach { $to }
party-quote = „{ $text }“
party-deal = Chance
party-deals = Chancen
party-probability = { $percent } %

# Käufe
party-purchase-new = Kauf erfassen
party-purchase-edit = Kauf ändern
party-purchase-do = Erfassen
party-purchase-next = Und nächster
party-purchase-saved = Kauf gespeichert
party-purchase-deleted = Kauf gelöscht
party-purchase-amount = Betrag in { $currency }
party-purchase-day = Gekauft am
party-purchase-title = Was wurde gekauft?
party-purchase-number = Belegnummer
party-purchase-number-hint = Zum Beispiel die Rechnungsnummer
party-purchase-product = Produkt
party-purchase-awaits = Noch nicht geliefert
party-purchase-delivered = Geliefert am
party-purchase-delivered-hint = Leer: am Tag des Kaufs
party-purchase-cancelled = Storniert am
party-purchase-returns = Rückgabe zu
party-purchase-returns-none = Keinem bestimmten Kauf
party-purchase-return = Rückgaben mit Minus

# Wie lange her
party-ago-days =
    { $days ->
        [one] vor 1 Tag
       *[other] vor { $days } Tagen
    }
party-ago-months =
    { $months ->
        [one] vor 1 Monat
       *[other] vor { $months } Monaten
    }
party-ago-years =
    { $years ->
        [one] vor 1 Jahr
       *[other] vor { $years } Jahren
    }
party-contact-last = Letzter Kontakt { $when }
party-contact-never = Noch kein Kontakt

# Änderungen
party-history-nothing = leer
party-history-becomes = wird
party-history-undo = Zurücknehmen
party-history-undone = Zurückgenommen
party-history-taken-back = zurückgenommen
party-history-reversal = { $reversal }: { $what }

# Namen der Felder im Verlauf der Änderungen
party-field-party = Eintrag
party-field-party-name = Name
party-field-party-prefix = Titel
party-field-party-given-name = Vorname
party-field-party-additional-name = Weitere Vornamen
party-field-party-family-name = Nachname
party-field-party-suffix = Namenszusatz
party-field-party-nickname = Rufname
party-field-party-department = Abteilung
party-field-party-job-title = Position
party-field-party-customer-number = Kundennummer
party-field-party-birthday = Geburtstag
party-field-party-language = Sprache
party-field-party-vat-id = USt-IdNr.
party-field-party-note = Notiz
party-field-party-source = Herkunft
party-field-party-customer-since = Kunde seit
party-field-party-owner-id = Zuständig
party-field-party-deputy-id = Vertretung
party-field-party-deleted-at = Im Papierkorb seit
party-field-channel = Erreichbar
party-field-channel-value = Nummer oder Adresse
party-field-channel-kind = Art
party-field-channel-label = Bezeichnung
party-field-channel-is-primary = Zuerst verwenden
party-field-address = Anschrift
party-field-address-kind = Art der Anschrift
party-field-address-street = Straße
party-field-address-extra = Zusatz
party-field-address-postcode = PLZ
party-field-address-city = Ort
party-field-address-region = Region
party-field-address-country = Land
party-field-address-is-primary = Hauptanschrift
party-field-party-link = Zuordnung
party-field-party-link-role = Rolle
party-field-party-link-from-on = Seit
party-field-party-link-to-on = Bis
party-field-party-link-is-primary = Erste Ansprechperson
party-field-party-tag = Schlagwort
party-field-touch = Kontakt
party-field-touch-kind = Art
party-field-touch-direction = Richtung
party-field-touch-outcome = Ergebnis
party-field-touch-mood = Stimmung
party-field-touch-at = Zeitpunkt
party-field-touch-duration-min = Dauer in Min.
party-field-touch-subject = Betreff
party-field-touch-body = Text
party-field-touch-deleted-at = Gelöscht
party-field-task = Schritt
party-field-task-kind = Art
party-field-task-title = Schritt
party-field-task-note = Notiz
party-field-task-due-on = Fällig
party-field-task-due-time = Uhrzeit
party-field-task-assignee-id = Wer
party-field-task-done-at = Erledigt
party-field-task-outcome = Ergebnis
party-field-task-deleted-at = Gelöscht
party-field-deal = Chance
party-field-deal-title = Chance
party-field-deal-amount = Wert
party-field-deal-expected-on = Abschluss erwartet
party-field-deal-owner-id = Zuständig
party-field-deal-lost-reason = Grund
party-field-deal-competitor = Wettbewerber
party-field-deal-closed-on = Abgeschlossen
party-field-deal-source = Herkunft
party-field-deal-note = Notiz
party-field-deal-deleted-at = Gelöscht
party-field-purchase = Kauf
party-field-purchase-bought-on = Gekauft am
party-field-purchase-amount = Betrag
party-field-purchase-number = Belegnummer
party-field-purchase-title = Was
party-field-purchase-deleted-at = Gelöscht
party-field-purchase-product = Produkt
party-field-purchase-delivered-on = Geliefert am
party-field-purchase-awaits-delivery = Noch nicht geliefert
party-field-purchase-cancelled-on = Storniert am
party-field-contract = Vertrag
party-field-contract-title = Gegenstand
party-field-contract-number = Vertragsnummer
party-field-contract-started-on = Beginn
party-field-contract-ends-on = Ende der Laufzeit
party-field-contract-notice-days = Kündigungsfrist in Tagen
party-field-contract-renews-months = Verlängerung in Monaten
party-field-contract-noticed-on = Gekündigt am
party-field-contract-amount = Wert
party-field-contract-note = Notiz
party-field-contract-source = Herkunft
party-field-contract-deleted-at = Gelöscht
party-field-case-file = Fall
party-field-case-file-kind = Art
party-field-case-file-is-severe = Schwerwiegend
party-field-case-file-title = Fall
party-field-case-file-note = Notiz
party-field-case-file-opened-on = Eingegangen am
party-field-case-file-due-on = Zu klären bis
party-field-case-file-closed-on = Abgeschlossen am
party-field-case-file-outcome = Ergebnis
party-field-case-file-owner-id = Zuständig
party-field-case-file-source = Herkunft
party-field-case-file-deleted-at = Gelöscht
party-field-answer = Antwort
party-field-answer-answered-on = Geantwortet am
party-field-answer-nps = Empfehlung von 0 bis 10
party-field-answer-mood = Stimmung
party-field-answer-text = Wortlaut
party-field-answer-deleted-at = Gelöscht
party-field-referral = Empfehlung
party-field-referral-referred-on = Empfohlen am
party-field-referral-note = Notiz
party-field-referral-deleted-at = Gelöscht
party-field-milestone = Einschätzung
party-field-milestone-kind = Einschätzung
party-field-milestone-happened-on = Am
party-field-milestone-until-on = Zurückgestellt bis
party-field-milestone-reason = Grund
party-field-milestone-competitor = Wettbewerber
party-field-milestone-note = Notiz
party-field-milestone-deleted-at = Gelöscht
party-field-custom-value = Eigenes Feld
party-field-custom-value-value = Wert
party-field-playbook-run = Ablauf
party-field-playbook-run-started-on = Gestartet am
party-field-playbook-run-ended-on = Beendet am
party-field-phase-override = Phase von Hand
party-field-phase-override-deleted-at = Zurückgenommen
party-field-party-kind = Person oder Organisation
party-field-deal-stage-id = Stufe
party-field-deal-pipeline-id = Pipeline
party-field-deal-party-id = Kunde
party-field-deal-party = Beteiligt
party-field-deal-stage = Stufe
party-field-party-photo = Foto
party-field-touch-party-id = Kunde
party-field-touch-deal-id = Chance
party-field-touch-is-contact = Zählt als Kontakt
party-field-task-party-id = Kunde
party-field-task-deal-id = Chance
party-field-purchase-party-id = Kunde
party-field-purchase-returns-id = Rückgabe zu
party-field-contract-party-id = Kunde
party-field-case-file-party-id = Kunde
party-field-playbook-run-ended-because = Ende wegen
party-field-win-back = Rückgewinnung
party-field-win-back-outcome = Ergebnis
party-field-win-back-reason = Grund
party-field-deal-currency = Währung
party-field-referral-referred-id = Empfohlen
party-field-party-link-other-id = Organisation
party-field-party-link-party-id = Person
