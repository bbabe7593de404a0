# Ansichten: Bedingungen in Worten, gespeicherte Ansichten, Gruppen und Spalten.

# Felder
view-field = Feld
view-operator = Vergleich
view-value-of = Wert für { $name }
view-field-name = Name
view-field-kind = Art
view-field-customerNumber = Kundennummer
view-field-vatId = USt-IdNr.
view-field-source = Herkunft
view-field-department = Abteilung
view-field-jobTitle = Position
view-field-language = Sprache
view-field-note = Notiz
view-field-organisation = Organisation
view-field-owner = Zuständig
view-field-deputy = Vertretung
view-field-tag = Schlagwort
view-field-phone = Telefon
view-field-email = E-Mail
view-field-street = Straße
view-field-postcode = Postleitzahl
view-field-city = Ort
view-field-region = Bundesland oder Provinz
view-field-country = Land
view-field-six = Phase
view-field-four = Phase (vier)
view-field-five = Phase (Sterne/Cutler)
view-field-buyer = Käuferstufe
view-field-segment = Kaufsegment
view-field-activity = Aktivität
view-field-rfm = RFM-Segment
view-field-risk = Risiko
view-field-warned = Frühwarnung offen
view-field-winBack = Rückgewinnung möglich
view-field-overWish = Kontaktwunsch erreicht
view-field-overLimit = Kontaktgrenze erreicht
view-field-lastTouch = Letzter Kontakt
view-field-nextStep = Nächster Schritt
view-field-lastPurchase = Letzter Kauf
view-field-created = Angelegt
view-field-customerSince = Kunde seit
view-fields-care = Betreuung
view-fields-time = Zeit
view-fields-place = Ort
view-fields-standing = Lebenszyklus
view-fields-record = Stammdaten
view-fields-own = Eigene Felder

# Zugehöriges
view-record = Was dazugehört
view-holding = Vorhanden oder nicht
view-record-purchase = Kauf
view-record-deal = Chance
view-record-case = Fall
view-record-contract = Vertrag
view-record-touch = Kontakt
view-record-task = Aufgabe
view-one-purchase = Kauf
view-one-deal = Chance
view-one-case = Fall
view-one-contract = Vertrag
view-one-touch = Kontakt
view-one-task = Aufgabe
view-has = mit { $what }
view-has-not = ohne { $what }
view-with = mit
view-without = ohne
view-whose = wobei
view-related-product = Produkt
view-related-amount = Betrag
view-related-boughtOn = Gekauft
view-related-title = Titel
view-related-state = Stand
view-related-stage = Stufe
view-related-expectedOn = Erwartet
view-related-person = Zuständig
view-related-kind = Art
view-related-severe = Schwerwiegend
view-related-openedOn = Eröffnet
view-related-dueOn = Fällig
view-related-startedOn = Beginn
view-related-endsOn = Ende
view-related-noticedOn = Gekündigt
view-related-at = Tag
view-related-text = Text
view-related-touch-person = Erfasst von
view-state-open = offen
view-state-won = gewonnen
view-state-lost = verloren
view-state-closed = abgeschlossen
view-state-done = erledigt

# Vergleiche
view-op-is = ist
view-op-isNot = ist nicht
view-op-contains = enthält
view-op-containsNot = enthält nicht
view-op-begins = beginnt mit
view-op-empty = ist leer
view-op-filled = ist ausgefüllt
view-op-before = vor dem
view-op-from = ab dem
view-op-between = zwischen
view-op-olderThan = vor mehr als
view-op-within = in den letzten
view-op-next = in den nächsten
view-op-past = in der Vergangenheit
view-op-atLeast = mindestens
view-op-atMost = höchstens
view-op-yes = ja
view-op-no = nein
view-op-day-empty = fehlt
view-op-day-filled = ist bekannt
view-days-unit = Tagen
view-and = { " " }und{ " " }
view-choose = auswählen …
view-choose-none = Noch nichts vorhanden
view-many-hint = mehrere mit Komma

# Sätze
view-say-lastTouch-olderThan = kein Kontakt seit
view-say-lastTouch-empty = noch nie Kontakt
view-say-lastPurchase-olderThan = kein Kauf seit
view-say-lastPurchase-empty = noch nie gekauft
view-say-nextStep-past = nächster Schritt überfällig
view-say-nextStep-empty = kein nächster Schritt
view-say-nextStep-filled = nächster Schritt geplant
view-say-owner-empty = niemand zuständig
view-say-tag-empty = ohne Schlagwort
view-say-case-dueOn-past = überfällig
view-say-task-dueOn-past = überfällig
view-say-no = nicht: { $name }
view-moved = Wechsel
view-order-up = { $sort }, aufsteigend.
view-order-down = { $sort }, absteigend.

# Aufbau
view-filter = Filter bearbeiten
view-more = Weitere Felder …
view-lead = Kunden,
view-join = Verknüpfung der Bedingungen
view-join-all = und
view-join-any = oder
view-all = alle Bedingungen
view-any = mindestens eine Bedingung
view-add = Bedingung
view-add-record = Käufe, Chancen, Fälle …
view-add-group = Gruppe
view-add-whose = Einschränkung
view-remove = „{ $name }“ entfernen
view-remove-group = Gruppe entfernen
view-full = Mehr Bedingungen passen nicht in einen Filter.
view-done = Fertig

# Ansichten
view-new = Neue Ansicht
view-keep = Ansicht speichern
view-save = Speichern
view-save-as = Speichern unter
view-discard = Verwerfen
view-changed = geändert
view-saved = Ansicht „{ $name }“ gespeichert
view-save-title = Ansicht speichern
view-save-why = Gespeichert werden Bedingungen, Reihenfolge, Gruppen und Spalten.
view-name = Name der Ansicht
view-name-missing = Die Ansicht braucht einen Namen.
view-menu = Ansicht „{ $name }“
view-rename = Umbenennen
view-left = Nach links
view-right = Nach rechts
view-delete = Ansicht löschen
view-deleted = Ansicht „{ $name }“ gelöscht
view-unreadable = „{ $name }“ wurde mit einer neueren Version von Rondo gespeichert.

# Gruppen
view-group-by = Gruppieren
view-grouped-by = Gruppiert nach { $by }
view-group-not = Ohne Gruppen
view-group-none = ohne Angabe
view-group-phase = Phase
view-group-activity = Aktivität
view-group-owner = Zuständig
view-group-city = Ort
view-group-country = Land
view-group-tag = Schlagwort
view-group-letter = Anfangsbuchstabe
view-group-kind = Art
view-value-organisation = Organisation
view-value-person = Person
view-value-organisations = Organisationen
view-value-people = Personen

# Spalten
view-column-name = Kunde
view-column-group = Gruppe
view-column-phase = Phase
view-column-city = Ort
view-column-touch = Letzter Kontakt
view-column-purchase = Letzter Kauf
view-column-year = 12 Monate
view-column-bars = Verlauf
view-column-step = Nächster Schritt
view-column-owner = Zust.
view-column-activity = Aktivität
view-column-risk = Risiko
view-column-value = Zu erwarten, 12 M.
view-column-atRisk = In Gefahr, 12 M.
view-column-customerNumber = Kunden-Nr.
view-column-phone = Telefon
view-column-email = E-Mail
view-column-tags = Schlagwörter
view-column-deals = Chancen
view-column-organisation = Organisation
view-column-street = Straße
view-column-postcode = PLZ
view-column-region = Region
view-column-deputy = Vertretung
view-column-source = Herkunft
view-column-department = Abteilung
view-column-jobTitle = Position
view-column-language = Sprache
view-column-vatId = USt-IdNr.
view-column-birthday = Geburtstag
view-column-customerSince = Kunde seit
view-column-created = Angelegt
view-column-contractEnd = Vertragsende
view-column-note = Notiz
view-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tagen
    }
view-unfinished =
    { $count ->
        [one] 1 Bedingung ist noch unvollständig
       *[other] { $count } Bedingungen sind noch unvollständig
    }
