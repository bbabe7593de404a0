# Weergaven: voorwaarden in woorden, opgeslagen weergaven, groepen en kolommen.

# Velden
view-field = Veld
view-operator = Vergelijking
view-value-of = Waarde voor { $name }
view-field-name = Naam
view-field-kind = Soort
view-field-customerNumber = Klantnummer
view-field-vatId = Btw-nummer
view-field-source = Herkomst
view-field-department = Afdeling
view-field-jobTitle = Functie
view-field-language = Taal
view-field-note = Notitie
view-field-organisation = Organisatie
view-field-owner = Verantwoordelijk
view-field-deputy = Vervanging
view-field-tag = Trefwoord
view-field-phone = Telefoon
view-field-email = E-mail
view-field-street = Straat
view-field-postcode = Postcode
view-field-city = Plaats
view-field-region = Provincie of deelstaat
view-field-country = Land
view-field-six = Fase
view-field-four = Fase (vier)
view-field-five = Fase (Sterne/Cutler)
view-field-buyer = Koperstrede
view-field-segment = Koopsegment
view-field-activity = Activiteit
view-field-rfm = RFM-segment
view-field-risk = Risico
view-field-warned = Vroege waarschuwing open
view-field-winBack = Terugwinnen mogelijk
view-field-overWish = Contactwens bereikt
view-field-overLimit = Contactgrens bereikt
view-field-lastTouch = Laatste contact
view-field-nextStep = Volgende stap
view-field-lastPurchase = Laatste aankoop
view-field-created = Aangemaakt
view-field-customerSince = Klant sinds
view-fields-care = Beheer
view-fields-time = Tijd
view-fields-place = Plaats
view-fields-standing = Levenscyclus
view-fields-record = Stamgegevens
view-fields-own = Eigen velden

# Wat erbij hoort
view-record = Wat erbij hoort
view-holding = Aanwezig of niet
view-record-purchase = Aankoop
view-record-deal = Kans
view-record-case = Melding
view-record-contract = Contract
view-record-touch = Contactmoment
view-record-task = Taak
view-one-purchase = aankoop
view-one-deal = kans
view-one-case = melding
view-one-contract = contract
view-one-touch = contactmoment
view-one-task = taak
view-has = met { $what }
view-has-not = zonder { $what }
view-with = met
view-without = zonder
view-whose = waarbij
view-related-product = Product
view-related-amount = Bedrag
view-related-boughtOn = Gekocht
view-related-title = Titel
view-related-state = Status
view-related-stage = Fase
view-related-expectedOn = Verwacht
view-related-person = Verantwoordelijk
view-related-kind = Soort
view-related-severe = Ernstig
view-related-openedOn = Geopend
view-related-dueOn = Uiterlijk
view-related-startedOn = Begin
view-related-endsOn = Einde
view-related-noticedOn = Opgezegd
view-related-at = Dag
view-related-text = Tekst
view-related-touch-person = Vastgelegd door
view-state-open = open
view-state-won = gewonnen
view-state-lost = verloren
view-state-closed = afgesloten
view-state-done = gedaan

# Vergelijkingen
view-op-is = is
view-op-isNot = is niet
view-op-contains = bevat
view-op-containsNot = bevat niet
view-op-begins = begint met
view-op-empty = is leeg
view-op-filled = is ingevuld
view-op-before = vóór
view-op-from = vanaf
view-op-between = tussen
view-op-olderThan = langer geleden dan
view-op-within = in de afgelopen
view-op-next = in de komende
view-op-past = in het verleden
view-op-atLeast = minstens
view-op-atMost = hoogstens
view-op-yes = ja
view-op-no = nee
view-op-day-empty = ontbreekt
view-op-day-filled = is bekend
view-days-unit = dagen
view-and = { " " }en{ " " }
view-choose = kiezen …
view-choose-none = Nog niets aanwezig
view-many-hint = meerdere met komma

# Zinnen
view-say-lastTouch-olderThan = geen contact sinds
view-say-lastTouch-empty = nog nooit contact
view-say-lastPurchase-olderThan = geen aankoop sinds
view-say-lastPurchase-empty = nog nooit gekocht
view-say-nextStep-past = volgende stap te laat
view-say-nextStep-empty = geen volgende stap
view-say-nextStep-filled = volgende stap gepland
view-say-owner-empty = niemand verantwoordelijk
view-say-tag-empty = zonder trefwoord
view-say-case-dueOn-past = te laat
view-say-task-dueOn-past = te laat
view-say-no = niet: { $name }
view-moved = Faseovergang
view-order-up = { $sort }, oplopend.
view-order-down = { $sort }, aflopend.

# Opbouw
view-filter = Filter bewerken
view-more = Meer velden …
view-lead = Klanten,
view-join = Koppeling van de voorwaarden
view-join-all = en
view-join-any = of
view-all = alle voorwaarden
view-any = minstens één voorwaarde
view-add = Voorwaarde
view-add-record = Aankopen, kansen, meldingen …
view-add-group = Groep
view-add-whose = Beperking
view-remove = ‘{ $name }’ verwijderen
view-remove-group = Groep verwijderen
view-full = Meer voorwaarden passen niet in één filter.
view-done = Klaar

# Weergaven
view-new = Nieuwe weergave
view-keep = Weergave opslaan
view-save = Opslaan
view-save-as = Opslaan als
view-discard = Verwerpen
view-changed = gewijzigd
view-saved = Weergave ‘{ $name }’ opgeslagen
view-save-title = Weergave opslaan
view-save-why = Opgeslagen worden voorwaarden, volgorde, groepen en kolommen.
view-name = Naam van de weergave
view-name-missing = De weergave heeft een naam nodig.
view-menu = Weergave ‘{ $name }’
view-rename = Hernoemen
view-left = Naar links
view-right = Naar rechts
view-delete = Weergave verwijderen
view-deleted = Weergave ‘{ $name }’ verwijderd
view-unreadable = ‘{ $name }’ is met een nieuwere versie van Rondo opgeslagen.

# Groepen
view-group-by = Groeperen
view-grouped-by = Gegroepeerd op { $by }
view-group-not = Zonder groepen
view-group-none = niet ingevuld
view-group-phase = Fase
view-group-activity = Activiteit
view-group-owner = Verantwoordelijk
view-group-city = Plaats
view-group-country = Land
view-group-tag = Trefwoord
view-group-letter = Beginletter
view-group-kind = Soort
view-value-organisation = Organisatie
view-value-person = Persoon
view-value-organisations = Organisaties
view-value-people = Personen

# Kolommen
view-column-name = Klant
view-column-group = Groep
view-column-phase = Fase
view-column-city = Plaats
view-column-touch = Laatste contact
view-column-purchase = Laatste aankoop
view-column-year = 12 maanden
view-column-bars = Verloop
view-column-step = Volgende stap
view-column-owner = Verantw.
view-column-activity = Activiteit
view-column-risk = Risico
view-column-value = Te verwachten, 12 mnd
view-column-atRisk = In gevaar, 12 mnd
view-column-customerNumber = Klantnr.
view-column-phone = Telefoon
view-column-email = E-mail
view-column-tags = Trefwoorden
view-column-deals = Kansen
view-column-organisation = Organisatie
view-column-street = Straat
view-column-postcode = Postcode
view-column-region = Regio
view-column-deputy = Vervanging
view-column-source = Herkomst
view-column-department = Afdeling
view-column-jobTitle = Functie
view-column-language = Taal
view-column-vatId = Btw-nummer
view-column-birthday = Verjaardag
view-column-customerSince = Klant sinds
view-column-created = Aangemaakt
view-column-contractEnd = Einde contract
view-column-note = Notitie
view-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
view-unfinished =
    { $count ->
        [one] 1 voorwaarde is nog onvolledig
       *[other] { $count } voorwaarden zijn nog onvolledig
    }
