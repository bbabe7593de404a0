# De pagina van een klant.

customer-page = Klant
customer-path = Pad
customer-back = Terug naar de klanten
customer-place = { $at } van { $total }
customer-sheet = Klantblad
customer-more = Meer over deze klant
customer-command-person = Persoon toevoegen
customer-command-purchase = Aankoop vastleggen
customer-command-history = Wijzigingen bekijken
customer-command-delete = In de prullenbak leggen
customer-number = Klantnr. { $number }
customer-gone = Deze klant bestaat niet meer
customer-broken = Deze klant kan nu niet worden getoond
customer-in-trash = Deze klant ligt in de prullenbak.

# Delen
customer-parts = Delen van de pagina
customer-part-timeline = Verloop
customer-part-card = Kaart
customer-part-open = Openstaand
customer-part-purchases = Aankopen
customer-facts = Gegevens
customer-extra =
    { $count ->
        [one] 1 extra gegeven uit de import
       *[other] { $count } extra gegevens uit de import
    }
customer-no-people = Nog niemand ingevoerd
customer-no-organisation = Hoort bij geen organisatie
customer-no-reach = Geen nummer of adres
customer-no-tags = Geen
customer-tag-add = Trefwoord toevoegen
customer-tag-hint = Woord, dan Enter
customer-tag-added = Trefwoord ‘{ $tag }’ toegevoegd
customer-tag-removed = Trefwoord ‘{ $tag }’ verwijderd
customer-person-more = Meer over { $name }
customer-person-edit = Bewerken
customer-link-saved = Koppeling opgeslagen
customer-unlink = Loskoppelen
customer-unlinked = Losgekoppeld van { $name }

# Vastleggen
customer-ask-touch = Wat is er besproken?
customer-ask-note = Wat moet iedereen weten?
customer-more-kinds = Meer
customer-details = Details
customer-settles = ‘{ $title }’ is daarmee gedaan
customer-logged = { $kind } vastgelegd

# Verloop
customer-timeline-filter = Wat er getoond wordt
customer-timeline-all = Alles
customer-timeline-talk = Gesprekken
customer-timeline-note = Notities
customer-timeline-purchase = Aankopen
customer-timeline-contract = Contracten
customer-timeline-case = Meldingen
customer-timeline-promise = Toezeggingen
customer-firm = Bedrijf: { $name }
customer-timeline-answer = Antwoorden
customer-timeline-referral = Aanbevelingen
customer-timeline-milestone = Beoordelingen
customer-timeline-playbook = Draaiboeken
customer-timeline-deal = Kansen
customer-timeline-task = Gedaan
customer-timeline-empty = Hier staat nog niets
customer-timeline-empty-why = Elk telefoontje, bezoek en elke aankoop verschijnt hier, de nieuwste bovenaan.
customer-entry-more = Meer over: { $what }
customer-touch-deleted = Notering verwijderd

# Kansen
customer-deal-stage =
    { $days ->
        [one] { $stage }, 1 dag
       *[other] { $stage }, { $days } dagen
    }
customer-no-deals = Geen open kans
customer-deals-closed =
    { $count ->
        [one] 1 afgesloten
       *[other] { $count } afgesloten
    }

# Aankopen
customer-purchases = Aankopen, 1 jaar
customer-purchases-chart = Als staven tonen
customer-purchases-table = Als tabel tonen
customer-purchases-bars =
    { $count ->
        [one] 1 aankoop in twaalf maanden, samen { $sum }
       *[other] { $count } aankopen in twaalf maanden, samen { $sum }
    }
customer-purchases-said =
    { $count ->
        [one] 1 aankoop, laatst { $last }. Ring: maand zonder aankoop.
       *[other] { $count } aankopen, laatst { $last }. Ring: maand zonder aankoop.
    }
customer-year-before = Daarvoor: { $sum }.
customer-other-currencies = Daarnaast { $sums }.
customer-no-purchases = Nog geen aankopen
customer-no-purchases-year = De afgelopen twaalf maanden geen aankoop
customer-purchases-all =
    { $count ->
        [one] 1 aankoop tonen
       *[other] Alle { $shown } aankopen tonen
    }
customer-purchases-more = Meer tonen
customer-purchases-fewer = Alleen de laatste tonen
customer-month = Maand
customer-sum = Som
customer-timeline-offer = Offertes
