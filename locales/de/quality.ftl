# Datenqualität: was fehlt, was nicht passt, was lange niemand angesehen hat.

quality-title = Datenqualität
quality-open = Datenqualität
quality-command-open = Datenqualität ansehen
quality-sound =
    { $count ->
        [one] 1 von { $parties } Kunden ohne Beanstandung
       *[other] { $count } von { $parties } Kunden ohne Beanstandung
    }
quality-kinds = Was zu verbessern ist
quality-group-missing = Fehlt
quality-group-wrong = Passt nicht
quality-group-stale = Veraltet
quality-flaw-noReach = Weder Nummer noch E-Mail
quality-flaw-noEmail = Keine E-Mail-Adresse
quality-flaw-noAddress = Keine ganze Anschrift
quality-flaw-noOwner = Niemand zuständig
quality-flaw-noSalutation = Keine Anrede
quality-flaw-email = E-Mail-Adresse
quality-flaw-web = Webadresse
quality-flaw-postcode = PLZ und Land
quality-flaw-vatId = USt-IdNr.
quality-flaw-iban = Bankverbindung (IBAN)
quality-flaw-salutation = Anrede und Vorname
quality-flaw-birthday = Geburtstag
quality-flaw-stale = Seit zwei Jahren nicht geprüft

quality-why-noReach = Ohne Nummer und E-Mail-Adresse ist dieser Kunde nicht zu erreichen.
quality-why-noEmail = Eine E-Mail-Adresse fehlt.
quality-why-noAddress = Straße, PLZ und Ort gehören zu einer Anschrift.
quality-why-noOwner = Niemand ist für diesen Kunden zuständig.
quality-why-noSalutation = Wie beginnt ein Brief an diese Person?
quality-why-email = { $value } hat nicht die Form einer E-Mail-Adresse.
quality-why-email-meant = { $value } sieht vertippt aus.
quality-why-web = { $value } hat nicht die Form einer Webadresse.
quality-why-postcode = { $value } passt nicht zum Land; dort sehen Postleitzahlen aus wie { $form }.
quality-why-vatId = { $value } hat nicht die Form { $form }, oder die Prüfziffer stimmt nicht.
quality-why-iban = { $value } kann keine IBAN sein: Länge oder Prüfziffer stimmen nicht. Sie kam mit einem Import und lässt sich dort berichtigen.
quality-why-salutation = Der Vorname { $value } passt nicht zur Anrede.
quality-why-birthday = Der Geburtstag { $value } liegt in der Zukunft oder zu weit zurück.
quality-why-stale = Zuletzt geändert oder geprüft { $when }. Stimmt noch alles?

quality-list = Kunden: { $flaw }
quality-nothing = Hier ist nichts zu verbessern
quality-nothing-text = Wählen Sie links, was Sie sich als Nächstes vornehmen.
quality-all-sound = Alles in Ordnung
quality-all-sound-text = Bei keinem Kunden fehlt etwas, und nichts widerspricht sich.
quality-mend = Berichtigen
quality-phone-or-mail = Nummer oder E-Mail-Adresse
quality-meant = { $value } übernehmen
quality-as-ms = Frau
quality-as-mr = Herr
quality-usual = Zu diesem Vornamen passt meist: { $salutation }
quality-save = Speichern und weiter
quality-right = Ist richtig
quality-none = Gibt es nicht
quality-still-right = Stimmt noch
quality-skip = Überspringen
quality-edit = Ganzen Eintrag bearbeiten
quality-mended = { $name } berichtigt
quality-accepted = { $name }: als richtig gemerkt
quality-confirmed = { $name } geprüft
quality-empty = Tragen Sie zuerst etwas ein.

quality-card = Datenqualität
quality-letter = Briefanrede
quality-filled = { $filled } von { $fields } Angaben
quality-missing = Es fehlen: { $fields }
quality-field-phone = Telefon
quality-field-email = E-Mail
quality-field-language = Sprache
quality-field-street = Straße
quality-field-postcode = PLZ
quality-field-city = Ort
quality-field-country = Land
quality-field-web = Webseite
quality-field-vatId = USt-IdNr.
quality-field-owner = Zuständig
quality-field-people = Ansprechpersonen
quality-field-salutation = Anrede
quality-field-givenName = Vorname
quality-field-familyName = Nachname
quality-field-jobTitle = Position
quality-known = Geprüft { $when }
quality-known-stale = Geprüft { $when }, das ist lange her
quality-check = Stimmt noch
