# De weg van een klant: fasen, activiteit, redenen, kengetallen.

lifecycle-place = { $file }, regel { $line }

lifecycle-error-no-file = Er ontbreekt een bestand met aankopen of gebeurtenissen.
lifecycle-error-unreadable = Het bestand kan niet worden geopend.
lifecycle-error-no-rows = Het bestand bevat geen regels met gegevens.
lifecycle-error-no-column = De kolom ‘{ $column }’ ontbreekt.
lifecycle-error-column-twice = De kolom ‘{ $column }’ staat er twee keer.
lifecycle-error-missing = In de kolom ‘{ $column }’ ontbreekt een waarde.
lifecycle-error-not-a-date = In de kolom ‘{ $column }’ staat geen eenduidige datum.
lifecycle-error-not-an-amount = In de kolom ‘{ $column }’ staat geen eenduidig bedrag.
lifecycle-error-not-a-number = In de kolom ‘{ $column }’ staat geen passend getal.
lifecycle-error-not-a-word = In de kolom ‘{ $column }’ staat een onbekend woord.
lifecycle-error-not-a-currency = In de kolom ‘{ $column }’ staat geen valuta.
lifecycle-error-order-twice = Dezelfde klant heeft al een order met dit nummer.
lifecycle-error-no-such-order = Deze retour noemt een order die er niet is.
lifecycle-error-no-such-customer = Deze klant staat niet in de bestanden.
lifecycle-error-several-customers = Meerdere klanten hebben deze naam.

lifecycle-way-no-file = Noem met --purchases of --facts ten minste één bestand.
lifecycle-way-unreadable = Controleer de naam en de rechten.
lifecycle-way-table = Sla de tabel op als CSV, zoals beschreven in docs/guide/lifecycle-files.md.
lifecycle-way-no-rows = Op de eerste regel staan de namen van de kolommen, daaronder per regel één gegeven.
lifecycle-way-no-column = Zet ‘{ $column }’ als kop boven de juiste kolom.
lifecycle-way-column-twice = Geef een van beide kolommen ‘{ $column }’ een andere naam.
lifecycle-way-missing = Vul de kolom ‘{ $column }’ in, of verwijder de regel.
lifecycle-way-not-a-date = Schrijf 2026-11-21 of 21.11.2026.
lifecycle-way-not-an-amount = Schrijf 1234,50 of 1234.50, zonder tekst erachter.
lifecycle-way-not-a-number = Een antwoord is een heel getal van 0 tot en met 10.
lifecycle-way-not-a-word = Mogelijk zijn: { $words }.
lifecycle-way-not-a-currency = Schrijf drie letters, bijvoorbeeld EUR.
lifecycle-way-order-twice = Schrijf per order één regel met het totaal.
lifecycle-way-no-such-order = Controleer het nummer, of laat het weg; dan telt de laatste order van precies dit bedrag.
lifecycle-way-no-such-customer = ‘rondo-cli lifecycle phases’ toont alle klanten in de bestanden.
lifecycle-way-several-customers = Noem in plaats van de naam de waarde uit de kolom ‘customer’.

lifecycle-flaw-future-dated = ligt in de toekomst; telt pas dan.
lifecycle-flaw-impossible-date = datum buiten 1900 tot en met 2199; telt niet mee.
lifecycle-flaw-same-id = staat er dubbel; telt niet mee.
lifecycle-flaw-not-positive = bedrag nul of lager; telt niet mee.
lifecycle-flaw-other-currency = andere valuta; de aankoop telt, het bedrag niet.
lifecycle-flaw-fulfilled-before-order = geleverd vóór de order; geldt als geleverd op de dag van de order.
lifecycle-flaw-cancelled-before-order = geannuleerd vóór de order; telt niet mee.
lifecycle-flaw-return-before-order = teruggestuurd vóór de order; telt niet mee.
lifecycle-flaw-return-without-order = geen order bij deze retour; telt niet mee.
lifecycle-flaw-return-exceeds-order = meer teruggestuurd dan besteld; geldt als geheel teruggestuurd.
lifecycle-flaw-stage-outside-deal = toezegging buiten de verkoopkans; telt niet mee.
lifecycle-flaw-ends-before-begin = eindigt voordat het begint; telt niet mee.
lifecycle-flaw-notice-after-end = opzegging na het einde; telt niet mee.
lifecycle-flaw-answer-out-of-range = antwoord boven 10; telt niet mee.
lifecycle-flaw-crowded-day = zeer veel orders op één dag; ze tellen als één aankoop.
lifecycle-flaws-more = … en nog { $count } regels met gebreken.

lifecycle-refusal-not-settable = deze fase kan niet handmatig worden ingesteld; telt niet mee.
lifecycle-refusal-no-reason = handmatig ingesteld zonder reden; telt niet mee.
lifecycle-refusal-ends-before-begin = handmatig ingesteld, eindigt voor het begin; telt niet mee.
lifecycle-refusal-too-long = handmatig ingesteld voor meer dan 180 dagen; telt niet mee.
lifecycle-refusal-not-bought-yet = fase na de aankoop, maar nog niets gekocht; telt niet mee.
lifecycle-refusal-already-bought = fase vóór de aankoop, maar er is al gekocht; telt niet mee.
lifecycle-refusal-archived = handmatig ingesteld terwijl de klant is gearchiveerd; telt niet mee.
lifecycle-refusal-same-reason = dezelfde fase nog eens met dezelfde reden; verlengen vraagt een nieuwe. Telt niet mee.

lifecycle-track-six = Fase
lifecycle-track-four = Ellips
lifecycle-track-five = Trechter
lifecycle-track-buyer = Kopersstadium
lifecycle-track-segment = Segment
lifecycle-track-activity = Activiteit

lifecycle-phase-alert = Vroege waarschuwing
lifecycle-phase-outside = —
lifecycle-phase-attention = Aandacht
lifecycle-phase-trust = Vertrouwen winnen
lifecycle-phase-purchase = Aankoop
lifecycle-phase-aftercare = Nazorg
lifecycle-phase-bond = Binding
lifecycle-phase-win-back = Terugwinnen
lifecycle-phase-awareness = Bekendheid
lifecycle-phase-inquiry = Informatie verzamelen
lifecycle-phase-winning = Klantwerving
lifecycle-phase-keeping = Klanten houden
lifecycle-phase-reviving = Klanten houden (opnieuw activeren)
lifecycle-phase-reach = Bereik
lifecycle-phase-acquisition = Acquisitie
lifecycle-phase-conversion = Conversie
lifecycle-phase-retention = Behoud
lifecycle-phase-loyalty = Loyaliteit
lifecycle-phase-prospect = Prospect
lifecycle-phase-first-buyer = Koper van één keer
lifecycle-phase-early-repeat = Nieuwe herhaalkoper
lifecycle-phase-core = Vaste klant
lifecycle-phase-core-defector = Vertrekkende vaste klant
lifecycle-phase-registered = Geregistreerd
lifecycle-phase-new = Nieuw
lifecycle-phase-reactivated = Gereactiveerd
lifecycle-phase-frequent = Koopt regelmatig
lifecycle-phase-inactive = Inactief
lifecycle-phase-no-purchase = nog geen aankoop
lifecycle-phase-active = actief
lifecycle-phase-due = aan de beurt
lifecycle-phase-at-risk = dreigt af te haken
lifecycle-phase-lapsed = stilgevallen
lifecycle-phase-lost = verloren

lifecycle-case-complaint = klacht
lifecycle-case-return = retour
lifecycle-case-question = vraag
lifecycle-case-feedback = reactie

lifecycle-loss-price = te duur
lifecycle-loss-product = product past niet
lifecycle-loss-service = service
lifecycle-loss-neglect = te weinig aandacht
lifecycle-loss-competitor = concurrent
lifecycle-loss-no-need = geen behoefte meer
lifecycle-loss-contact-left = contactpersoon vertrokken
lifecycle-loss-unknown = onbekend

lifecycle-reason-archived = gearchiveerd op { $on }
lifecycle-reason-known = bekend sinds { $since }
lifecycle-reason-registered = aangemeld op { $on }
lifecycle-reason-contact =
    { $days ->
        [0] laatste reactie vandaag ({ $on })
        [one] laatste reactie gisteren ({ $on })
       *[other] laatste reactie { $days } dagen geleden ({ $on })
    }
lifecycle-reason-qualified = gekwalificeerd op { $on }
lifecycle-reason-open-deal = open verkoopkans sinds { $since }
lifecycle-reason-committed-deal = toezegging op { $on }
lifecycle-reason-open-order = order van { $on } nog niet geleverd
lifecycle-reason-never-delivered = order van { $on } nooit als geleverd gemeld; misschien ontbreken gegevens
lifecycle-reason-delivered = geleverd op { $on }; nazorg tot en met { $until }
lifecycle-reason-care-over = eerste order op { $delivered } geleverd
lifecycle-reason-open-case = { $case } open sinds { $since }
lifecycle-reason-purchases =
    { $count ->
        [one] 1 aankoop op { $last }
       *[other] { $count } aankopen, de laatste op { $last }
    }
lifecycle-reason-came-back =
    { $purchases ->
        [0] terug sinds { $on }
        [one] terug sinds { $on }, sindsdien 1 aankoop
       *[other] terug sinds { $on }, sindsdien { $purchases } aankopen
    }
lifecycle-reason-silent =
    { $days ->
        [one] 1 dag geen aankoop; de grens ligt bij { $limit }
       *[other] { $days } dagen geen aankoop; de grens ligt bij { $limit }
    }
lifecycle-reason-silent-within =
    { $days ->
        [0] vandaag gekocht
        [one] gisteren gekocht
       *[other] laatste aankoop { $days } dagen geleden, zoals gewoonlijk
    }
lifecycle-reason-contract-runs = contract sinds { $since }
lifecycle-reason-notice-given = opgezegd op { $on }
lifecycle-reason-contract-ended =
    { $days ->
        [one] contract gisteren afgelopen ({ $on })
       *[other] contract { $days } dagen geleden afgelopen ({ $on })
    }
lifecycle-reason-overdue-case = ernstige klacht te laat sinds { $due }
lifecycle-reason-complaints = { $count } klachten in { $days } dagen
lifecycle-reason-detractor = slechte beoordeling op { $on }: { $nps } van 10
lifecycle-reason-endorsed = goede beoordeling op { $on }
lifecycle-reason-referred = beval ons aan op { $on }
lifecycle-reason-long-standing = { $purchases } aankopen sinds { $since }
lifecycle-reason-declared-lost = als verloren gemeld op { $on }: { $reason }
lifecycle-reason-by-hand = handmatig ingesteld, geldt tot en met { $until }
lifecycle-reason-gone = verloren sinds { $since }, sindsdien niets meer gehoord

lifecycle-sign-silence =
    { $daysSince ->
        [one] al 1 dag geen aankoop, gebruikelijk is elke { $interval } dagen
       *[other] al { $daysSince } dagen geen aankoop, gebruikelijk is elke { $interval }
    }
lifecycle-sign-severe-complaint =
    { $overdueDays ->
        [one] ernstige klacht 1 dag over tijd
       *[other] ernstige klacht { $overdueDays } dagen over tijd
    }
lifecycle-sign-recent-complaints =
    { $count ->
        [one] 1 klacht in { $withinDays } dagen
       *[other] { $count } klachten in { $withinDays } dagen
    }
lifecycle-sign-many-complaints = veel klachten: { $count } in { $withinDays } dagen
lifecycle-sign-detractor = laatste score { $score } van 10
lifecycle-sign-score-drop = score gedaald van { $from } naar { $to }
lifecycle-sign-promoter = laatste score { $score } van 10
lifecycle-sign-falling-value = orderwaarde { $percent }% gedaald
lifecycle-sign-long-gap = laatste tussentijd { $gap } dagen, anders { $median }
lifecycle-sign-no-contact = al { $days } dagen geen gesprek, gebruikelijk is { $usualDays }
lifecycle-sign-contact-left = contactpersoon vertrokken
lifecycle-sign-overdue-invoice = factuur { $days } dagen over tijd
lifecycle-sign-running-contract = contract loopt
lifecycle-sign-notice-received = opgezegd

lifecycle-ending-archived = ingreep beëindigd: gearchiveerd
lifecycle-ending-declared-lost = ingreep beëindigd: als verloren gemeld
lifecycle-ending-order = ingreep beëindigd: order
lifecycle-ending-contract = ingreep beëindigd: contract
lifecycle-ending-not-allowed = ingreep beëindigd: de fase past niet meer
lifecycle-ending-replaced = ingreep vervangen
lifecycle-ending-expired = ingreep verlopen
lifecycle-by-hand = { $track } tot en met { $until }, anders { $phase }
lifecycle-derived = zonder ingreep: { $phase }

lifecycle-when-past = verloop
lifecycle-when-now = nu
lifecycle-when-next = hierna

lifecycle-unknown = Van deze klant is nog niets bekend.
lifecycle-never-bought = Nog geen aankoop.
lifecycle-purchases =
    { $count ->
        [one] 1 aankoop
       *[other] { $count } aankopen
    }, waarvan { $present } in klantleven { $life }.
lifecycle-silence =
    { $days ->
        [one] 1 dag geen aankoop
       *[other] { $days } dagen geen aankoop
    }; gewoonlijk is er elke { $interval } dagen een.
lifecycle-limits = Aan de beurt vanaf { $due }, dreigt af te haken vanaf { $risk }, stilgevallen vanaf { $lapsed }, verloren vanaf { $lost }.
lifecycle-nothing-ahead = Vanzelf verandert er de komende drie jaar niets.

lifecycle-column-customer = Klant
lifecycle-column-name = Naam
lifecycle-column-six = Fase
lifecycle-column-four = Ellips
lifecycle-column-five = Trechter
lifecycle-column-buyer = Kopersstadium
lifecycle-column-segment = Segment
lifecycle-column-activity = Activiteit
lifecycle-column-days = Dagen zonder aankoop
lifecycle-column-interval = Gewone tussentijd
lifecycle-column-next-check = Controleren op
lifecycle-column-by-hand = Handmatig
lifecycle-column-track = Model
lifecycle-column-when = Stand
lifecycle-column-date = Datum
lifecycle-column-from = Van
lifecycle-column-to = Naar
lifecycle-column-because = Omdat
lifecycle-column-figure = Kengetal
lifecycle-column-value = Waarde
lifecycle-column-events = Aankopen in 2 jaar
lifecycle-column-net = Omzet in 2 jaar
lifecycle-column-recency = R
lifecycle-column-own-recency = R (eigen tussentijd)
lifecycle-column-frequency = F
lifecycle-column-money = M
lifecycle-column-rfm = Groep
lifecycle-column-repeats = x
lifecycle-column-recency-days = t_x
lifecycle-column-age-days = T
lifecycle-column-alive = Nog klant
lifecycle-column-expected-low = Aankopen van
lifecycle-column-expected-high = Aankopen tot
lifecycle-column-order-value = Per order
lifecycle-column-clv-low = Bijdrage van
lifecycle-column-clv-high = Bijdrage tot
lifecycle-column-warning = Waarschuwing
lifecycle-column-threshold = Drempel
lifecycle-column-lost = Verloren
lifecycle-column-noticed = Op tijd gewaarschuwd
lifecycle-column-days-earlier = Dagen eerder
lifecycle-column-false-alarms = Valse alarmen
lifecycle-column-living-weeks = Klantweken
lifecycle-column-warned-share = Vals gewaarschuwd %
lifecycle-column-level = risico
lifecycle-column-at-risk = in gevaar
lifecycle-column-phase = fase
lifecycle-column-count = klanten
lifecycle-column-came = kwamen
lifecycle-column-left = gingen

lifecycle-count = { $phase }: { $count }
lifecycle-counts = { $track } – { $counts }

lifecycle-figure-customers = Klanten met aankoop, zonder contract
lifecycle-figure-repeats = Herhaalaankopen
lifecycle-figure-interval = Gewone tussentijd in dagen
lifecycle-figure-regularity = Regelmaat van de drempels (1–8)
lifecycle-figure-gate = Licht
lifecycle-figure-k = k
lifecycle-figure-r = r
lifecycle-figure-alpha = α (dagen)
lifecycle-figure-a = a
lifecycle-figure-b = b
lifecycle-figure-log-likelihood = Log-likelihood
lifecycle-figure-held-out-actual = Aankopen in het laatste kwartaal
lifecycle-figure-held-out-expected = Verwacht door het model
lifecycle-figure-held-out-naive = Verwacht bij het oude tempo
lifecycle-figure-held-out-error = Gemiddelde fout per klant, model
lifecycle-figure-held-out-naive-error = Gemiddelde fout per klant, tempo
lifecycle-figure-value-model = Waarde van een order
lifecycle-figure-p = p
lifecycle-figure-q = q
lifecycle-figure-v = v (kleinste eenheid)

lifecycle-gate-red = rood
lifecycle-gate-amber = oranje
lifecycle-gate-green = groen
lifecycle-gate-few-customers = Te weinig klanten met een aankoop: { $have } van { $need }.
lifecycle-gate-few-repeats = Te weinig herhaalaankopen: { $have } van { $need }.
lifecycle-gate-no-repeats = Nog geen herhaalaankopen.
lifecycle-gate-no-model = Er is geen model.
lifecycle-gate-not-converged = Het zoeken naar de parameters is niet aangekomen.
lifecycle-gate-parameter-out-of-range = Een parameter ligt buiten wat geloofwaardig is.
lifecycle-gate-worse-than-naive = In het laatste kwartaal was het model slechter dan het oude tempo.

lifecycle-value-gamma-gamma = Gamma-Gamma
lifecycle-value-shrunk-mean = gedempt gemiddelde
lifecycle-value-segment-means = gedempt gemiddelde per groep

lifecycle-light-red = Licht op rood: te weinig gegevens voor een model. De woorden komen uit de regel.
lifecycle-light-amber = Licht op oranje: woorden; de marges zijn ruim.
lifecycle-light-green = Licht op groen: marges waarin de waarde met 90% waarschijnlijkheid ligt.
lifecycle-horizon =
    { $months ->
        [one] Verwachte bijdrage in de komende maand
       *[other] Verwachte bijdrage in { $months } maanden
    } bij { $margin }% marge.

lifecycle-clv-total =
    { $customers ->
        [one] 1 klant
       *[other] Alle { $customers } klanten
    } zonder contract: { $low } tot { $high } aankopen, bijdrage { $from } tot { $to }.

lifecycle-band-low = laag
lifecycle-band-middle = midden
lifecycle-band-high = hoog
lifecycle-chance-new = nieuw
lifecycle-chance-contract = contract
lifecycle-chance-rule = { $band } (regel, geen model)
lifecycle-chance-model = { $band }
lifecycle-chance-range = { $low }–{ $high }%

lifecycle-segment-champion = Beste klanten
lifecycle-segment-loyal = Trouwe klanten
lifecycle-segment-rising = In opkomst
lifecycle-segment-new = Nieuwe klanten
lifecycle-segment-promising = Veelbelovend
lifecycle-segment-needs-attention = Aandacht nodig
lifecycle-segment-falling-asleep = Aan het inslapen
lifecycle-segment-at-risk = Dreigen af te haken
lifecycle-segment-cannot-lose = Niet te verliezen
lifecycle-segment-asleep = Stilgevallen
lifecycle-basis-compared = De cijfers 1 tot en met 5 vergelijken de klanten in deze bestanden met elkaar.
lifecycle-basis-fixed = Te weinig klanten om te vergelijken: de cijfers 1 tot en met 5 volgen vaste grenzen.

lifecycle-warning-rule = dreigt af te haken (fasen)
lifecycle-warning-fixed-days = vast aantal dagen
lifecycle-warning-own-intervals = eigen tussentijden
lifecycle-warning-model = model
lifecycle-judged = Beoordeeld worden de laatste { $days } dagen; verloren betekent: { $lost } dagen zonder aankoop, of verloren gemeld.

lifecycle-model = Model
lifecycle-model-six = Zes fasen
lifecycle-model-four = Vier fasen
lifecycle-model-five = Sterne/Cutler
lifecycle-model-buyer = Kopersniveaus
lifecycle-model-segment = Segmenten
lifecycle-model-activity = Activiteit
lifecycle-period = Periode
lifecycle-days =
    { $days ->
        [365] 12 maanden
        [731] 24 maanden
       *[other] { $days } dagen
    }
lifecycle-base = Klantenbestand
lifecycle-ring = Fasen met het aantal klanten
lifecycle-open-phase =
    { $count ->
        [one] { $phase }: 1 klant, lijst openen
       *[other] { $phase }: { $count } klanten, lijst openen
    }
lifecycle-came-back =
    { $count ->
        [one] kwam terug
       *[other] kwamen terug
    }
lifecycle-moves = Wisselingen
lifecycle-moves-since =
    { $count ->
        [one] 1 wisseling sinds { $day }
       *[other] { $count } wisselingen sinds { $day }
    }
lifecycle-moves-count = Wisselingen
lifecycle-flows = Wisselingen tussen de fasen
lifecycle-flow = { $from } → { $to }: { $count }
lifecycle-from = van
lifecycle-to = naar
lifecycle-left = vertrokken uit
lifecycle-arrived = aangekomen in
lifecycle-new = Nieuw bekend
lifecycle-outside = Uitgestroomd
lifecycle-no-moves = In deze periode is niemand van fase gewisseld.
lifecycle-as-table = Als tabel tonen
lifecycle-as-chart = Als grafiek tonen
lifecycle-warnings = Vroege waarschuwing
lifecycle-warned =
    { $count ->
        [0] niemand
        [one] 1 klant, op waarde in gevaar
       *[other] { $count } klanten, op waarde in gevaar
    }
lifecycle-no-warnings = Op dit moment wijst bij geen enkele klant iets op vertrek.
lifecycle-who = Klant en reden
lifecycle-risk = Risico
lifecycle-at-risk = In gevaar
lifecycle-at-risk-year = In gevaar, 12 maanden
lifecycle-at-risk-contract = Contract in gevaar, 12 maanden
lifecycle-at-risk-contract-why = Waarde van het lopende contract die in twaalf maanden verloren kan gaan
lifecycle-level-low = laag
lifecycle-level-middle = middelmatig
lifecycle-level-high = hoog
lifecycle-basis-red = Voor geleerde cijfers is nog te weinig bekend; de inschattingen volgen vaste regels.
lifecycle-basis-amber = De cijfers volstaan voor een rangorde, nog niet voor precieze waarden.
lifecycle-basis-green = De inschattingen steunen op uw eigen cijfers.
lifecycle-missing = Tot nu toe: { $what }.
lifecycle-missing-few-customers = { $have } klanten met een aankoop, nodig zijn { $need }
lifecycle-missing-few-repeats = { $have } herhaalaankopen, nodig zijn { $need }
lifecycle-missing-no-repeats = niemand heeft een tweede keer gekocht
lifecycle-missing-no-model = nog geen model
lifecycle-missing-not-converged = de aankopen volgen geen herkenbaar patroon
lifecycle-missing-parameter-out-of-range = de aankopen volgen geen geloofwaardig patroon
lifecycle-missing-worse-than-naive = achteraf was de eenvoudige regel beter
lifecycle-empty = Hier staat nog niemand
lifecycle-empty-text = Zodra er klanten zijn, toont deze pagina waar iedereen staat, wie van fase wisselt en wie dreigt te vertrekken.
lifecycle-empty-import = Contacten importeren
lifecycle-standing = Inschatting
lifecycle-life = { $life }e klantleven
lifecycle-since = sinds { $day }: { $because }
lifecycle-rhythm = Gebruikelijke tussentijd
lifecycle-every =
    { $days ->
        [one] dagelijks
       *[other] { $days } dagen
    }
lifecycle-said-red = Volgens vaste regels, nog niet uit eigen cijfers geleerd.
lifecycle-said-amber = Volgens vaste regels, de waarde grof uit eigen cijfers.
lifecycle-said-green = Uit uw eigen cijfers geleerd.
lifecycle-way = Weg door de fasen
lifecycle-stretch = { $phase }, { $from } tot { $to }
lifecycle-warned-since = sinds { $day }
lifecycle-warning-since = Vroege waarschuwing sinds { $day }
