# Klanten op elke pagina: aanmaken, bewerken, koppelen, verloop en wijzigingen.

party-command-new-organisation = Nieuwe organisatie
party-command-new-person = Nieuwe persoon
party-new-organisation = Nieuwe organisatie
party-new-person = Nieuwe persoon
party-new-of = Hoort bij { $name }
party-edit-title = Bewerken
party-create = Aanmaken
party-save = Opslaan
party-saved = { $name } opgeslagen
party-discard = Weggooien
party-delete = Verwijderen
party-none = niet opgegeven
party-nobody = niemand
party-yes = ja
party-no = nee

# Iemand zoeken
party-search-placeholder = Naam, plaats of nummer
party-search-none = Niemand gevonden.
party-search-make = Nieuw aanmaken: ‘{ $name }’

# Concepten
party-draft-kept = Concept bewaard { $time }
party-draft-found = Concept van { $when }
party-draft-failed = Het concept kan nu niet worden bewaard

# Namen en gegevens
party-name = Naam
party-name-missing = Een naam is nodig.
party-prefix = Titel
party-given-name = Voornaam
party-additional-name = Overige voornamen
party-family-name = Achternaam
party-suffix = Achtervoegsel
party-nickname = Roepnaam
party-job-title = Functie
party-department = Afdeling
party-birthday = Geboortedatum
party-birthday-yearless = Bekend is { $day } zonder jaar
party-customer-number = Klantnummer
party-customer-since = Klant sinds
party-source = Herkomst
party-language = Taal
party-language-de = Duits
party-language-nl = Nederlands
party-language-en = Engels
party-vat-id = Btw-nummer
party-note = Notitie
party-more-fields = Meer gegevens
party-owner = Verantwoordelijk
party-deputy = Vervanging
party-tags = Trefwoorden
party-tag-remove = Trefwoord ‘{ $tag }’ verwijderen

# Vergelijkbare
party-similar =
    { $count ->
        [one] Er is al 1 die erop lijkt
       *[other] Er zijn er al { $count } die erop lijken
    }
party-similar-open = Openen

# Hoe de klant bereikt wordt
party-reach = Bereikbaar
party-channel-phone = Telefoon
party-channel-mobile = Mobiel
party-channel-fax = Fax
party-channel-email = E-mail
party-channel-web = Website
party-channel-social = Netwerk
party-channel-chat = Chat
party-channel-kind = Soort van { $name }
party-channel-label = Label van { $name }
party-channel-label-hint = Label
party-label-work = werk
party-label-home = privé
party-label-mobile = mobiel
party-label-main = hoofdnummer
party-label-fax = fax
party-label-pager = pager
party-label-car = auto
party-label-assistant = assistent
party-label-school = school
party-label-homepage = website
party-label-other = overig
party-channel-first = { $name } als eerste gebruiken
party-channel-add = Nummer of adres toevoegen
party-mail-doubtful = Aan het eind ontbreekt iets, bijvoorbeeld .nl. Opslaan mag toch.
party-row-up = { $name } omhoog
party-row-down = { $name } omlaag
party-row-remove = { $name } verwijderen
party-addresses = Adressen
party-address-number = Adres { $number }
party-address-kind = Soort
party-address-work = Zakelijk
party-address-home = Privé
party-address-billing = Factuur
party-address-delivery = Levering
party-address-other = Anders
party-address-work-short = Adres
party-address-home-short = Privé
party-address-billing-short = Factuur
party-address-delivery-short = Levering
party-address-other-short = Anders
party-street = Straat en nummer
party-address-extra = Toevoeging
party-postcode = Postcode
party-city = Plaats
party-region = Regio
party-country = Land
party-address-main = Hoofdadres
party-address-add = Adres toevoegen
party-call = { $name } bellen
party-write = { $name } schrijven

# Mensen en organisaties
party-people = Personen
party-organisations = Organisaties
party-formerly = Vroeger
party-role = Rol
party-role-hint = Bijvoorbeeld: inkoop, beslist
party-link-person = Persoon
party-link-organisation = Organisatie
party-link-person-title = Persoon toevoegen
party-link-organisation-title = Aan een organisatie koppelen
party-link-from = Sinds
party-link-first = Eerste contactpersoon
party-link-do = Koppelen
party-link-saved = { $name } gekoppeld
party-link-until-past = tot { $date }
party-link-from-future = vanaf { $date }

# Contacten
party-log = Vastleggen
party-touch-kind = Soort
party-touch-edit = Notering wijzigen
party-touch-saved = Notering gewijzigd
party-touch-subject = Onderwerp
party-touch-body = Tekst
party-touch-direction = Richting
party-touch-outcome = Uitkomst
party-touch-day = Datum
party-touch-now = Leeg is nu
party-touch-time = Tijd
party-touch-duration = Duur in min.
party-touch-mood = Stemming
party-touch-people = Erbij
party-touch-person-add = Nog iemand
party-touch-person-remove = { $name } verwijderen
party-direction-out = uitgaand
party-direction-in = inkomend
party-mood-5 = enthousiast
party-mood-4 = tevreden
party-mood-3 = neutraal
party-mood-2 = ontevreden
party-mood-1 = boos
party-minutes = { $minutes } min.

# Noteringen in het verloop
party-entry-to = aan { $name }
party-entry-with = met { $name }
party-entry-purchase = Aankoop { $number }
party-entry-return = Retour { $number }
party-entry-done = gedaan
party-entry-won = gewonnen
party-entry-lost = verloren
party-entry-deal-new = aangemaakt in { $stage }
party-entry-deal-moved = van { $from } naar { $to }
party-quote = ‘{ $text }’
party-deal = Kans
party-deals = Kansen
party-probability = { $percent }%

# Aankopen
party-purchase-new = Aankoop vastleggen
party-purchase-edit = Aankoop wijzigen
party-purchase-do = Vastleggen
party-purchase-next = En volgende
party-purchase-saved = Aankoop opgeslagen
party-purchase-deleted = Aankoop verwijderd
party-purchase-amount = Bedrag in { $currency }
party-purchase-day = Gekocht op
party-purchase-title = Wat is er gekocht?
party-purchase-number = Bonnummer
party-purchase-number-hint = Bijvoorbeeld het factuurnummer
party-purchase-product = Product
party-purchase-awaits = Nog niet geleverd
party-purchase-delivered = Geleverd op
party-purchase-delivered-hint = Leeg: op de dag van aankoop
party-purchase-cancelled = Geannuleerd op
party-purchase-returns = Retour van
party-purchase-returns-none = Geen bepaalde aankoop
party-purchase-return = Retouren met een min

# Hoe lang geleden
party-ago-days =
    { $days ->
        [one] 1 dag geleden
       *[other] { $days } dagen geleden
    }
party-ago-months =
    { $months ->
        [one] 1 maand geleden
       *[other] { $months } maanden geleden
    }
party-ago-years =
    { $years ->
        [one] 1 jaar geleden
       *[other] { $years } jaar geleden
    }
party-contact-last = Laatste contact { $when }
party-contact-never = Nog geen contact

# Wijzigingen
party-history-nothing = leeg
party-history-becomes = wordt
party-history-undo = Terugdraaien
party-history-undone = Teruggedraaid
party-history-taken-back = teruggedraaid
party-history-reversal = { $reversal }: { $what }

# Namen van velden bij de wijzigingen
party-field-party = Record
party-field-party-name = Naam
party-field-party-prefix = Titel
party-field-party-given-name = Voornaam
party-field-party-additional-name = Overige voornamen
party-field-party-family-name = Achternaam
party-field-party-suffix = Achtervoegsel
party-field-party-nickname = Roepnaam
party-field-party-department = Afdeling
party-field-party-job-title = Functie
party-field-party-customer-number = Klantnummer
party-field-party-birthday = Geboortedatum
party-field-party-language = Taal
party-field-party-vat-id = Btw-nummer
party-field-party-note = Notitie
party-field-party-source = Herkomst
party-field-party-customer-since = Klant sinds
party-field-party-owner-id = Verantwoordelijk
party-field-party-deputy-id = Vervanging
party-field-party-deleted-at = In prullenbak sinds
party-field-channel = Bereikbaar
party-field-channel-value = Nummer of adres
party-field-channel-kind = Soort
party-field-channel-label = Label
party-field-channel-is-primary = Als eerste gebruiken
party-field-address = Adres
party-field-address-kind = Soort adres
party-field-address-street = Straat
party-field-address-extra = Toevoeging
party-field-address-postcode = Postcode
party-field-address-city = Plaats
party-field-address-region = Regio
party-field-address-country = Land
party-field-address-is-primary = Hoofdadres
party-field-party-link = Koppeling
party-field-party-link-role = Rol
party-field-party-link-from-on = Sinds
party-field-party-link-to-on = Tot
party-field-party-link-is-primary = Eerste contactpersoon
party-field-party-tag = Trefwoord
party-field-touch = Contact
party-field-touch-kind = Soort
party-field-touch-direction = Richting
party-field-touch-outcome = Uitkomst
party-field-touch-mood = Stemming
party-field-touch-at = Tijdstip
party-field-touch-duration-min = Duur in min.
party-field-touch-subject = Onderwerp
party-field-touch-body = Tekst
party-field-touch-deleted-at = Verwijderd
party-field-task = Stap
party-field-task-kind = Soort
party-field-task-title = Stap
party-field-task-note = Notitie
party-field-task-due-on = Gepland
party-field-task-due-time = Tijd
party-field-task-assignee-id = Wie
party-field-task-done-at = Gedaan
party-field-task-outcome = Uitkomst
party-field-task-deleted-at = Verwijderd
party-field-deal = Kans
party-field-deal-title = Kans
party-field-deal-amount = Waarde
party-field-deal-expected-on = Verwacht
party-field-deal-owner-id = Verantwoordelijk
party-field-deal-lost-reason = Reden
party-field-deal-competitor = Concurrent
party-field-deal-closed-on = Gesloten
party-field-deal-source = Herkomst
party-field-deal-note = Notitie
party-field-deal-deleted-at = Verwijderd
party-field-purchase = Aankoop
party-field-purchase-bought-on = Gekocht op
party-field-purchase-amount = Bedrag
party-field-purchase-number = Bonnummer
party-field-purchase-title = Wat
party-field-purchase-deleted-at = Verwijderd
party-field-purchase-product = Product
party-field-purchase-delivered-on = Geleverd op
party-field-purchase-awaits-delivery = Nog niet geleverd
party-field-purchase-cancelled-on = Geannuleerd op
party-field-contract = Contract
party-field-contract-title = Onderwerp
party-field-contract-number = Contractnummer
party-field-contract-started-on = Begin
party-field-contract-ends-on = Einde van de looptijd
party-field-contract-notice-days = Opzegtermijn in dagen
party-field-contract-renews-months = Verlenging in maanden
party-field-contract-noticed-on = Opgezegd op
party-field-contract-amount = Waarde
party-field-contract-note = Notitie
party-field-contract-source = Herkomst
party-field-contract-deleted-at = Verwijderd
party-field-case-file = Zaak
party-field-case-file-kind = Soort
party-field-case-file-is-severe = Ernstig
party-field-case-file-title = Zaak
party-field-case-file-note = Notitie
party-field-case-file-opened-on = Ontvangen op
party-field-case-file-due-on = Op te lossen vóór
party-field-case-file-closed-on = Afgesloten op
party-field-case-file-outcome = Resultaat
party-field-case-file-owner-id = Verantwoordelijk
party-field-case-file-source = Herkomst
party-field-case-file-deleted-at = Verwijderd
party-field-answer = Antwoord
party-field-answer-answered-on = Geantwoord op
party-field-answer-nps = Aanbeveling van 0 tot 10
party-field-answer-mood = Stemming
party-field-answer-text = Bewoording
party-field-answer-deleted-at = Verwijderd
party-field-referral = Aanbeveling
party-field-referral-referred-on = Aanbevolen op
party-field-referral-note = Notitie
party-field-referral-deleted-at = Verwijderd
party-field-milestone = Beoordeling
party-field-milestone-kind = Beoordeling
party-field-milestone-happened-on = Op
party-field-milestone-until-on = Terzijde tot en met
party-field-milestone-reason = Reden
party-field-milestone-competitor = Concurrent
party-field-milestone-note = Notitie
party-field-milestone-deleted-at = Verwijderd
party-field-custom-value = Eigen veld
party-field-custom-value-value = Waarde
party-field-playbook-run = Draaiboek
party-field-playbook-run-started-on = Gestart op
party-field-playbook-run-ended-on = Beëindigd op
party-field-phase-override = Handmatige fase
party-field-phase-override-deleted-at = Teruggenomen
party-field-party-kind = Persoon of organisatie
party-field-deal-stage-id = Fase
party-field-deal-pipeline-id = Pipeline
party-field-deal-party-id = Klant
party-field-deal-party = Betrokken
party-field-deal-stage = Fase
party-field-party-photo = Foto
party-field-touch-party-id = Klant
party-field-touch-deal-id = Kans
party-field-touch-is-contact = Telt als contact
party-field-task-party-id = Klant
party-field-task-deal-id = Kans
party-field-purchase-party-id = Klant
party-field-purchase-returns-id = Retour bij
party-field-contract-party-id = Klant
party-field-case-file-party-id = Klant
party-field-playbook-run-ended-because = Geëindigd door
party-field-win-back = Terugwinnen
party-field-win-back-outcome = Resultaat
party-field-win-back-reason = Reden
party-field-deal-currency = Valuta
party-field-referral-referred-id = Aanbevolen
party-field-party-link-other-id = Organisatie
party-field-party-link-party-id = Persoon
