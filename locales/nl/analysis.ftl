# Rapporten: wat over een periode te zeggen is, en de lijsten erachter.

analysis-name-income = Verwachte inkomsten
analysis-name-closed = Gewonnen en verloren
analysis-name-stages = Weg door de fasen
analysis-name-sources = Bronnen en acties
analysis-name-cohorts = Behoud per instroom
analysis-name-customers = Omzet per klant
analysis-name-products = Omzet per product
analysis-name-activity = Activiteit per persoon
analysis-asks-income = Wat komt er binnen, en hoe goed was de vorige prognose?
analysis-asks-closed = Waarom en aan wie verliezen we, en wie wint?
analysis-asks-stages = Waar blijven deals steken?
analysis-asks-sources = Welke bron brengt meer op dan hij kost?
analysis-asks-cohorts = Hoeveel klanten kopen door na de eerste bestelling?
analysis-asks-customers = Wie koopt hoeveel, en hoe vaak?
analysis-asks-products = Wat wordt gekocht, en wat loopt terug?
analysis-asks-activity = Wie heeft wat gedaan?
analysis-empty-income = In deze periode is niets binnengekomen en niets te verwachten. Nodig zijn open deals met bedrag en datum, aankopen of contracten.
analysis-empty-closed = In deze periode is geen deal gewonnen of verloren. Sleep deals in de pipeline naar ‘Gewonnen’ of ‘Verloren’, of kies een langere periode.
analysis-empty-stages = In deze periode kwam geen deal in een fase. Maak deals aan in de pipeline, of kies een langere periode.
analysis-empty-sources = In deze periode kwam niemand erbij en werd niets gekocht. Vul bij klanten en deals de bron in, en hier de kosten.
analysis-empty-cohorts = In deze periode kocht niemand voor het eerst. Kies een langere periode, of neem uw aankopen over uit een bestand.
analysis-empty-customers = In de twee jaar tot het einde van de periode is niets gekocht. Neem uw aankopen over uit een bestand.
analysis-empty-products = In deze periode is niets gekocht. Kies een langere periode.
analysis-empty-activity = In deze periode heeft niemand een contact vastgelegd of een taak afgerond.
analysis-section-income = Per maand
analysis-section-accuracy = Eerdere prognoses
analysis-section-closed-reason = Verloren naar reden
analysis-section-closed-competitor = Verloren naar concurrent
analysis-section-closed-source = Naar bron
analysis-section-closed-person = Naar persoon
analysis-section-stages = Fasen
analysis-section-sources = Naar bron
analysis-section-cohorts = Aandeel dat nog koopt
analysis-section-cohort-income = Omzet
analysis-section-customers = Naar omzet
analysis-section-products = Naar omzet
analysis-section-activity = Naar persoon
analysis-head-reason = Reden
analysis-head-competitor = Concurrent
analysis-head-source = Bron
analysis-head-person = Persoon
analysis-head-stage = Fase
analysis-head-cohort = Eerste aankoop
analysis-head-customer = Klant
analysis-head-product = Product
analysis-head-month = Periode
analysis-head-quarter = Kwartaal
analysis-column-lost = Verloren
analysis-column-lost-sum = Som verloren
analysis-column-part = Aandeel
analysis-column-days = Dagen tot afsluiting
analysis-column-won = Gewonnen
analysis-column-won-sum = Som gewonnen
analysis-column-rate = Winstquote
analysis-column-entered = Binnengekomen
analysis-column-went-on = Verder
analysis-column-conversion = Quote
analysis-column-fell-out = Verloren
analysis-column-went-back = Terug
analysis-column-still-there = Nog daar
analysis-column-dwell = Verblijfsduur
analysis-column-known = Nieuwe klanten
analysis-column-begun = Nieuwe deals
analysis-column-bought = Aankopen
analysis-column-income = Omzet
analysis-column-cost = Kosten
analysis-column-per-customer = Kosten per nieuwe klant
analysis-column-return = Rendement
analysis-column-size = Klanten
analysis-column-income-12 = 12 maanden
analysis-column-former-12 = 12 daarvoor
analysis-column-change = Verandering
analysis-column-usual = Gebruikelijke tussentijd
analysis-column-last = Laatste aankoop
analysis-column-former = Omzet daarvoor
analysis-column-calls = Telefoontjes
analysis-column-visits = Bezoeken
analysis-column-meetings = Afspraken
analysis-column-letters = Berichten
analysis-column-others = Andere
analysis-column-touches = Contacten
analysis-column-done = Taken afgerond
analysis-column-came-in = Binnengekomen
analysis-column-new = Nieuwe omzet
analysis-column-repeat = Herhaalaankopen
analysis-column-renewals = Contracten
analysis-column-sum = Som
analysis-column-forecast = Prognose
analysis-column-deviation = Afwijking
analysis-column-after =
    { $step ->
        [0] Start
       *[other] +{ $step }
    }
analysis-nobody = zonder eigenaar
analysis-no-reason = geen reden opgegeven
analysis-no-competitor = geen concurrent genoemd
analysis-no-source = geen bron opgegeven
analysis-no-product = geen product opgegeven
analysis-total = Samen
analysis-wrong = Samen ernaast
analysis-quarter = { $quarter }e kwartaal { $year }
analysis-unknown = onbekend
analysis-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
analysis-longer =
    meer dan { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
analysis-note-dwell = De quote telt wie verderging onder wie de fase verlaten heeft. De verblijfsduur is de tijd waarna de helft weg was; wie er nog is, telt mee.
analysis-note-sources = Omzet zijn de aankopen in de periode van alle klanten van de bron. Kosten worden gelijkmatig over hun dagen verdeeld. Rendement is omzet gedeeld door kosten.
analysis-note-cohorts = Een instroom zijn allen van wie de eerste aankoop in dezelfde maand of hetzelfde kwartaal viel. Elke cel zegt hoeveel van hen zo lang daarna kochten.
analysis-note-customers = De 12 maanden eindigen op { $day }.
analysis-note-products = ‘Daarvoor’ zijn evenveel dagen vóór de periode.
analysis-note-activity = Taken tellen bij de persoon aan wie ze zijn toegewezen, gewonnen deals bij hun eigenaar.
analysis-note-red = Wat klanten opnieuw kopen is niet bekend: er zijn nog te weinig aankopen om er iets uit af te leiden.
analysis-note-repeat = Herhaalaankopen zijn wat het model verwacht van wie nog koopt, gelijkmatig over twaalf maanden verdeeld.
analysis-note-repeat-currency = Herhaalaankopen worden alleen in de valuta van het bedrijf geschat.
analysis-note-income = Nieuwe omzet zijn open deals maal de kans van hun fase, contracten met de kans dat ze verlengd worden. Deals zonder datum tellen niet mee.
analysis-note-accuracy = Hoe goed de prognose was, staat hier zodra twee kwartalen met een vastgelegde prognose voorbij zijn.
analysis-note-wrong = Samen ernaast is de som van alle afwijkingen zonder teken, ten opzichte van wat binnenkwam.
analysis-list = Rapporten
analysis-period = Periode
analysis-period-month = Deze maand
analysis-period-last-month = Vorige maand
analysis-period-quarter = Dit kwartaal
analysis-period-last-quarter = Vorig kwartaal
analysis-period-year = Dit jaar
analysis-period-last-year = Vorig jaar
analysis-period-twelve = 12 maanden tot vandaag
analysis-period-three-years = 3 jaar tot vandaag
analysis-period-ahead = 6 maanden terug en vooruit
analysis-period-own = Eigen periode
analysis-from = Van
analysis-to = Tot en met
analysis-person = Persoon
analysis-everybody = Alle personen
analysis-currency = Valuta
analysis-step = Instroom
analysis-step-month = per maand
analysis-step-quarter = per kwartaal
analysis-as-chart = Als grafiek tonen
analysis-as-table = Alleen de tabel tonen
analysis-print = Rapport afdrukken
analysis-export = Als CSV-bestand opslaan
analysis-exported = Opgeslagen als { $file }
analysis-more = Meer laden
analysis-open-list = { $label }, { $column }: { $value }, lijst openen
analysis-listed =
    { $count ->
        [one] 1 regel
       *[other] { $count } regels
    }
analysis-listed-more = de eerste { $count } regels
analysis-counted = daarvan telt { $money }
analysis-close-list = Lijst sluiten
analysis-of-deal = Deal
analysis-of-purchase = Aankoop
analysis-of-contract = Contract
analysis-of-party = Klant
analysis-of-promise = Toezegging
analysis-of-touch = Contact
analysis-of-task = Taak
analysis-printed-period = { $from } tot en met { $to }
analysis-printed-currency = Bedragen in { $currency }
analysis-cut = De lijst is ingekort tot de eerste { $count } klanten.
analysis-costs = Kosten
analysis-costs-text = Wat beurzen, advertenties en andere acties hebben gekost. De naam is dezelfde die als bron bij klanten en deals staat.
analysis-costs-none = Nog geen kosten ingevuld.
analysis-cost-add = Kosten invullen
analysis-cost-edit = Kosten van { $source } wijzigen
analysis-cost-delete = Kosten van { $source } verwijderen
analysis-cost-source = Bron of actie
analysis-cost-amount = Bedrag
analysis-cost-note = Notitie
analysis-cost-save = Opslaan
analysis-cost-missing = Vul een bron, dagen en een bedrag boven nul in.
analysis-cost-days = De laatste dag ligt vóór de eerste.
analysis-cost-saved = Kosten opgeslagen
analysis-cost-deleted = Kosten verwijderd
analysis-days-wrong = De periode eindigt voordat ze begint.
