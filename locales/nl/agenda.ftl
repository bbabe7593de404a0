# De lijst van de ochtend: redenen om te handelen, wat je kunt zeggen, opzijzetten, cijfers ernaast.

agenda-case-late =
    { $days ->
        [one] { $kind } “{ $title }” sinds gisteren over tijd
       *[other] { $kind } “{ $title }” al { $days } dagen over tijd
    }
agenda-case-today = { $kind } “{ $title }” moet vandaag worden afgehandeld
agenda-promise-ours-late =
    { $days ->
        [one] Onze toezegging “{ $title }” had gisteren klaar moeten zijn
       *[other] Onze toezegging “{ $title }” is { $days } dagen te laat
    }
agenda-promise-ours-today = Onze toezegging “{ $title }” moet vandaag klaar zijn
agenda-promise-theirs-late =
    { $days ->
        [one] Tot gisteren toegezegd: “{ $title }”
       *[other] Al { $days } dagen wachten we op wat is toegezegd: “{ $title }”
    }
agenda-promise-theirs-today = Uiterlijk vandaag toegezegd: “{ $title }”
agenda-promise-expectation-late =
    { $days ->
        [one] Sinds gisteren niet waargemaakt: de klant verwacht “{ $title }”
       *[other] Al { $days } dagen niet waargemaakt: de klant verwacht “{ $title }”
    }
agenda-promise-expectation-today = Uiterlijk vandaag verwacht: “{ $title }”
agenda-kind-promise = Toezegging
agenda-say-promise-ours = Op { $date } hebben we u toegezegd: “{ $title }”. Ik wil u graag vertellen hoe ver we zijn.
agenda-say-promise-theirs = Op { $date } spraken we af: “{ $title }”. Hoe ver bent u daarmee?
agenda-say-promise-expectation = Op { $date } vertelde u wat u verwacht: “{ $title }”. Is het inmiddels zoals u het nodig hebt?
agenda-notice =
    { $months ->
        [one] “{ $title }”: opzegbaar tot { $day }, anders loopt het 1 maand door
       *[other] “{ $title }”: opzegbaar tot { $day }, anders loopt het { $months } maanden door
    }
agenda-end = “{ $title }” eindigt op { $day }
agenda-warning = Vroege waarschuwing: { $sign }
agenda-other = { $sentence }
agenda-silence =
    { $days ->
        [one] Stil geworden: laatste aankoop gisteren, meestal elke { $usual } dagen
       *[other] Stil geworden: laatste aankoop { $days } dagen geleden, meestal elke { $usual } dagen
    }
agenda-second =
    { $days ->
        [one] Tweede aankoop: de eerste was gisteren, de volgende komt meestal na { $usual } dagen
       *[other] Tweede aankoop: de eerste was { $days } dagen geleden, de volgende komt meestal na { $usual } dagen
    }
agenda-win-back =
    { $days ->
        [one] Terugwinnen: laatste aankoop gisteren, meestal elke { $usual } dagen
       *[other] Terugwinnen: laatste aankoop { $days } dagen geleden, meestal elke { $usual } dagen
    }
agenda-step-today = Moet vandaag gebeuren
agenda-step-today-at = Moet vandaag om { $time } gebeuren
agenda-step-late =
    { $days ->
        [one] Had gisteren moeten gebeuren, { $date }
       *[other] Had op { $date } moeten gebeuren, { $days } dagen geleden
    }
agenda-step-soon =
    { $days ->
        [one] Moet morgen gebeuren
       *[other] Moet op { $date } gebeuren, over { $days } dagen
    }
agenda-step-other-late = “{ $title }” had op { $date } moeten gebeuren
agenda-step-other-today = “{ $title }” moet vandaag gebeuren
agenda-step-other-soon = “{ $title }” moet op { $date } gebeuren
agenda-step-playbook = Stap van het draaiboek ‘{ $name }’
agenda-step-deal = Open kans “{ $title }”
agenda-contact-never = Nog geen contact vastgelegd
agenda-contact-today = Vandaag al contact gehad
agenda-contact =
    { $days ->
        [one] Laatste contact gisteren, { $date }
       *[other] Laatste contact { $days } dagen geleden, op { $date }
    }

agenda-month = { $month } { $year }
agenda-say = { $hello } { $sentence }
agenda-say-hello = Goedendag, { $name }.
agenda-say-hello-nobody = Goedendag.
agenda-say-deal = Ik bel over “{ $title }”. Hoe ver bent u met uw overwegingen?
agenda-say-talk = Op { $date } hebben we het over “{ $subject }” gehad. Daar kom ik graag op terug.
agenda-say-step = Ik wilde graag even contact opnemen. Hoe gaat het, en wat staat er bij u te gebeuren?
agenda-say-case = “{ $title }” van { $date } staat bij ons nog open. Ik wil u graag vertellen hoe ver we zijn.
agenda-say-notice = Uw contract “{ $title }” loopt tot { $date } en daarna door. Past het zo nog bij u?
agenda-say-end = Uw contract “{ $title }” eindigt op { $date }. Hoe gaan we daarna verder?
agenda-say-complaint = In { $month } hebben we “{ $title }” voor u opgelost. Loopt alles sindsdien zoals het hoort?
agenda-say-silence = In { $month } kocht u voor het laatst “{ $what }” bij ons. Bent u tevreden, en wat staat er nu op de planning?
agenda-say-silence-plain = In { $month } kocht u voor het laatst bij ons. Was u tevreden, en wat staat er nu op de planning?
agenda-say-answer = U gaf ons op { $date } een { $nps } van de 10. Ik wil graag begrijpen wat er niet goed ging en wat wij moeten veranderen.
agenda-say-warning = In { $month } kocht u “{ $what }” bij ons. Ik vind het belangrijk dat daarmee alles loopt zoals u het nodig hebt: wat gaat goed, en wat mist u?
agenda-say-warning-plain = Ik vind het belangrijk dat alles bij ons loopt zoals u het nodig hebt. Wat gaat goed, en wat mist u?
agenda-say-second = In { $month } kocht u voor het eerst bij ons: “{ $what }”. Is alles gegaan zoals u het wilde?
agenda-say-second-plain = In { $month } kocht u voor het eerst bij ons. Is alles gegaan zoals u het wilde?
agenda-say-win-back = Uw laatste aankoop bij ons was “{ $what }” in { $month }. Ik hoor graag wat er sindsdien is veranderd en wat we beter kunnen doen.
agenda-say-win-back-plain = Uw laatste aankoop bij ons was in { $month }. Ik hoor graag wat er sindsdien is veranderd en wat we beter kunnen doen.
agenda-then-case = Daarna: “{ $title }” staat open sinds { $date }.
agenda-then-deal = Daarna: de kans “{ $title }” bespreken.
agenda-then-deal-value = Daarna: de kans “{ $title }” van { $value } bespreken.
agenda-then-bought = Daarna: de laatste aankoop was “{ $what }” voor { $value } op { $date }.
agenda-then-bought-plain = Daarna: de laatste aankoop was { $value } op { $date }.
agenda-then-talk = Daarna: terugkomen op “{ $subject }” van { $date }.

agenda-part-all = Alles
agenda-part-late = Te laat
agenda-part-silent = Stil
agenda-part-cases = Meldingen
agenda-part-deadlines = Termijnen
agenda-part-missed = Gemist
agenda-kind-step = Stap
agenda-kind-case = Melding
agenda-kind-deadline = Termijn
agenda-kind-warning = Vroege waarschuwing
agenda-kind-silence = Stil geworden
agenda-kind-second = Tweede aankoop
agenda-kind-winBack = Terugwinnen
agenda-kind-cadence = Contactritme
agenda-missed = Gemist terwijl u weg was: { $because }
agenda-others =
    { $count ->
        [one] en nog 1 reden
       *[other] en nog { $count } redenen
    }
agenda-since = sinds { $day }
agenda-order = Volgorde
agenda-order-title = Zo komt de volgorde tot stand
agenda-order-text = Eén regel per klant: de sterkste reden staat voorop, de andere staan ernaast.
agenda-order-overdue = Toezeggingen die te laat zijn, de oudste eerst
agenda-order-deadline = Termijnen die binnen zeven dagen aflopen
agenda-order-today = Toezeggingen voor vandaag, op tijdstip
agenda-order-warning = Vroege waarschuwingen, naar wat verloren kan gaan
agenda-order-silence = Klanten die stil zijn geworden: eerst wie dreigt af te haken, dan wie aan de beurt is
agenda-order-second = Klanten van wie de tweede aankoop nu zou moeten komen
agenda-order-win-back = Klanten om terug te winnen
agenda-order-ahead = Wat de komende dagen komt
agenda-order-most = Van wat Rondo zelf herkent, staan hier per soort hoogstens { $count } regels. U vindt ze allemaal onder “Klanten” met het filter op activiteit.
agenda-customer-since = { $city } · klant sinds { $day }
agenda-customer-since-only = Klant sinds { $day }
agenda-risk = Risico
agenda-value = Te verwachten
agenda-value-why = Wat de klant de komende twaalf maanden naar verwachting oplevert, geschat uit de aankopen tot nu toe. Wat gevaar loopt, is er al af.
agenda-value-why-contract = Wat het lopende contract in twaalf maanden oplevert. Wat gevaar loopt, is er al af.
agenda-left = Waarom vertrokken?
agenda-left-unsaid = nog niet gezegd
agenda-left-ask = Waarom { $name } is vertrokken: { $reason }
agenda-say-title = Wat u kunt zeggen
agenda-copy = Tekst kopiëren
agenda-copied = Tekst gekopieerd
agenda-dismiss = Van de lijst halen …
agenda-dismiss-title = Van de lijst halen
agenda-dismiss-text = { $name } staat hier pas weer als er iets aan de reden verandert, bijvoorbeeld door een nieuwe aankoop.
agenda-dismiss-task = De stap geldt dan als afgerond, met de reden als resultaat.
agenda-dismiss-why = Waarom?
agenda-dismiss-hint = Bijvoorbeeld: koopt maar één keer per jaar
agenda-dismiss-save = Van de lijst halen
agenda-dismissed = Van de lijst gehaald: { $customer }
agenda-postponed = Verschoven naar { $day }: { $customer }
agenda-rail = Stand van zaken
agenda-phases = Klanten per fase
agenda-phases-days = 90 dagen
agenda-phase-trend = { $phase }: vandaag { $count }, verandering in 90 dagen { $change }
agenda-phases-empty = Er staat nog geen klant in een fase.
agenda-cash = Ontvangsten 90 dagen
agenda-cash-chart = Verwachte ontvangsten per week
agenda-cash-sure = Zeker, besteld
agenda-cash-likely = Waarschijnlijk, terugkerend
agenda-cash-possible = Mogelijk, gewogen kansen
agenda-cash-no-number = nog geen getal
agenda-cash-no-number-why = Er is nog te weinig gekocht om herhaalaankopen te schatten. Wat ontbreekt, staat onder “Levenscyclus”.
agenda-cash-at-least = minstens
agenda-cash-none = Niets besteld, geen kans die in deze tijd sluit.
agenda-cash-others = Daarnaast in andere valuta: { $sums }
agenda-cash-table = Als tabel tonen
agenda-cash-as-chart = Als grafiek tonen
agenda-cash-week = Week vanaf
agenda-cash-column-sure = Zeker
agenda-cash-column-likely = Waarschijnlijk
agenda-cash-column-possible = Mogelijk
agenda-cash-why-sure = In de laatste 90 dagen besteld en nog niet geleverd, gerekend 30 dagen na de bestelling, en contracten die voor deze tijd gelden
agenda-cash-why-likely = Wat klanten volgens hun aankopen tot nu toe weer brengen, gelijk over de weken verdeeld, en contracten die doorlopen als niemand opzegt
agenda-cash-why-possible = Open kansen die in deze tijd sluiten of hoogstens 90 dagen te laat zijn, maal de kans van hun fase
agenda-closings = Gewonnen in { $month }
agenda-leaving =
    { $count ->
        [one] 1 klant gaat de komende zeven dagen naar terugwinnen als er niets gebeurt.
       *[other] { $count } klanten gaan de komende zeven dagen naar terugwinnen als er niets gebeurt.
    }
agenda-away =
    { $count ->
        [one] Sinds u op { $day } voor het laatst keek, is er 1 punt bijgekomen.
       *[other] Sinds u op { $day } voor het laatst keek, zijn er { $count } punten bijgekomen.
    }
