# Gegevenskwaliteit: wat ontbreekt, wat niet klopt, waar lang niemand naar heeft gekeken.

quality-title = Gegevenskwaliteit
quality-open = Gegevenskwaliteit
quality-command-open = Gegevenskwaliteit bekijken
quality-sound =
    { $count ->
        [one] 1 van { $parties } klanten zonder opmerkingen
       *[other] { $count } van { $parties } klanten zonder opmerkingen
    }
quality-kinds = Wat beter kan
quality-group-missing = Ontbreekt
quality-group-wrong = Klopt niet
quality-group-stale = Verouderd
quality-flaw-noReach = Geen nummer of mailadres
quality-flaw-noEmail = Geen mailadres
quality-flaw-noAddress = Geen volledig adres
quality-flaw-noOwner = Niemand verantwoordelijk
quality-flaw-noSalutation = Geen aanhef
quality-flaw-email = Mailadres
quality-flaw-web = Webadres
quality-flaw-postcode = Postcode en land
quality-flaw-vatId = Btw-nummer
quality-flaw-iban = Bankrekening (IBAN)
quality-flaw-salutation = Aanhef en voornaam
quality-flaw-birthday = Verjaardag
quality-flaw-stale = Al twee jaar niet gecontroleerd

quality-why-noReach = Zonder nummer en mailadres is deze klant niet te bereiken.
quality-why-noEmail = Er ontbreekt een mailadres.
quality-why-noAddress = Straat, postcode en plaats horen bij een adres.
quality-why-noOwner = Niemand is verantwoordelijk voor deze klant.
quality-why-noSalutation = Hoe begint een brief aan deze persoon?
quality-why-email = { $value } heeft niet de vorm van een mailadres.
quality-why-email-meant = { $value } lijkt een typefout.
quality-why-web = { $value } heeft niet de vorm van een webadres.
quality-why-postcode = { $value } past niet bij het land; daar zien postcodes eruit als { $form }.
quality-why-vatId = { $value } heeft niet de vorm { $form }, of het controlecijfer klopt niet.
quality-why-iban = { $value } kan geen IBAN zijn: lengte of controlecijfer klopt niet. Het kwam met een import mee en kan daar worden verbeterd.
quality-why-salutation = De voornaam { $value } past niet bij de aanhef.
quality-why-birthday = De verjaardag { $value } ligt in de toekomst of te ver terug.
quality-why-stale = Voor het laatst gewijzigd of gecontroleerd { $when }. Klopt alles nog?

quality-list = Klanten: { $flaw }
quality-nothing = Hier valt niets te verbeteren
quality-nothing-text = Kies links wat u als volgende aanpakt.
quality-all-sound = Alles in orde
quality-all-sound-text = Bij geen klant ontbreekt iets en niets spreekt elkaar tegen.
quality-mend = Verbeteren
quality-phone-or-mail = Nummer of mailadres
quality-meant = { $value } overnemen
quality-as-ms = Mevrouw
quality-as-mr = De heer
quality-usual = Bij deze voornaam hoort meestal: { $salutation }
quality-save = Opslaan en verder
quality-right = Is juist
quality-none = Is er niet
quality-still-right = Klopt nog
quality-skip = Overslaan
quality-edit = Hele record bewerken
quality-mended = { $name } verbeterd
quality-accepted = { $name }: als juist onthouden
quality-confirmed = { $name } gecontroleerd
quality-empty = Vul eerst iets in.

quality-card = Gegevenskwaliteit
quality-letter = Briefaanhef
quality-filled = { $filled } van { $fields } gegevens
quality-missing = Er ontbreken: { $fields }
quality-field-phone = telefoon
quality-field-email = mailadres
quality-field-language = taal
quality-field-street = straat
quality-field-postcode = postcode
quality-field-city = plaats
quality-field-country = land
quality-field-web = website
quality-field-vatId = btw-nummer
quality-field-owner = verantwoordelijke
quality-field-people = contactpersonen
quality-field-salutation = aanhef
quality-field-givenName = voornaam
quality-field-familyName = achternaam
quality-field-jobTitle = functie
quality-known = Gecontroleerd { $when }
quality-known-stale = Gecontroleerd { $when }, dat is lang geleden
quality-check = Klopt nog
