# Weekbericht en waarschuwingslijst op papier.
# Papier overleeft de dag: geen ‘vandaag’, geen ‘over 3 dagen’.

report-kind = Weekbericht
report-name = Levenscyclus
report-week-file = { $year }-wk{ $week }
report-title = Levenscyclus, week { $week }
report-span = { $first } – { $last }
report-short-date = { $weekday } { $day }-{ $month }
report-model = Model: { $model }
report-command = Weekbericht afdrukken
report-command-warnings = Waarschuwingslijst afdrukken

report-offer = Het weekbericht van vorige week is klaar.
report-offer-open = Bekijken
report-offer-end = Deze week niet meer aanbieden

report-lead-gone =
    { $count ->
        [0] Deze week is geen klant naar terugwinnen gegaan.
        [one] Eén klant is naar terugwinnen gegaan.
       *[other] { $count } klanten zijn naar terugwinnen gegaan.
    }
# The same in a model that has no win-back.
report-lead-gone-other =
    { $count ->
        [0] Deze week is geen klant vertrokken.
        [one] Eén klant is vertrokken.
       *[other] { $count } klanten zijn vertrokken.
    }
report-lead-back =
    { $count ->
        [0] Niemand kwam terug.
        [one] Eén kwam terug.
       *[other] { $count } kwamen terug.
    }
report-lead-warned =
    { $count ->
        [0] Er staat geen waarschuwing open.
        [one] Er staat één waarschuwing open.
       *[other] Er staan { $count } waarschuwingen open.
    }
report-lead-warned-value =
    { $count ->
        [one] Er staat één waarschuwing open, { $value } in gevaar.
       *[other] Er staan { $count } waarschuwingen open, { $value } in gevaar.
    }
report-lead-late =
    { $count ->
        [0] Geen stap is te laat.
        [one] Eén stap is te laat.
       *[other] { $count } stappen zijn te laat.
    }
report-lead-leaving =
    { $count ->
        [0] Tot en met zondag { $until } verandert niemand alleen door stilte van fase.
        [one] Eén klant gaat uiterlijk zondag { $until } naar ‘{ $phase }’ als niemand iets doet.
       *[other] { $count } klanten gaan uiterlijk zondag { $until } naar ‘{ $phase }’ als niemand iets doet.
    }

report-base = Bestand en verloop
report-base-note =
    { $count ->
        [one] 1 klant
       *[other] { $count } klanten
    }, week { $week }, 90 dagen { $quarter }. Model: { $model }
report-stage-week = Week
report-stage-quarter = 90 dagen
report-new = nieuw
report-archived = gearchiveerd
report-dropped = afgevallen
report-back =
    { $count ->
        [one] 1 kwam terug
       *[other] { $count } kwamen terug
    }
report-cooled =
    { $count ->
        [one] 1 koelde af
       *[other] { $count } koelden af
    }
report-legend = Getal in de ring: klanten op { $day }. Getal bij de pijl: overgangen in week { $week }. De dikte volgt het getal.
report-legend-others = Overige overgangen: { $moves }.
report-move = { $from } → { $to } { $count }

report-warnings = Vroege waarschuwingen
report-warnings-note = { $shown } van { $all }, naar waarde in gevaar
report-warnings-note-red = { $shown } van { $all }; bedragen pas als er meer aankopen bekend zijn
report-column-customer = Klant
report-column-risk = Risico
report-column-at-risk = In gevaar
report-column-reason = Reden
report-column-step = Volgende stap
report-column-owner = Wie
report-risk-low = laag
report-risk-middle = midden
report-risk-high = hoog
report-step-none = niets gepland
report-step = { $date } { $kind }
report-warnings-none = Er staat geen waarschuwing open.
report-sum-all =
    { $all ->
        [one] Deze ene
       *[other] Alle { $all }
    }
report-sum-part = Deze { $shown } van { $all }
report-sum-rest = Overige { $count }: { $value }. Hele lijst: blad ‘Waarschuwingslijst’.
report-sum-rest-red = Overige { $count }: blad ‘Waarschuwingslijst’.

report-cash = Verwachte ontvangsten
report-cash-sure = Zeker, besteld
report-cash-likely = Waarschijnlijk, terugkerend
report-cash-possible = Mogelijk, gewogen kansen
report-cash-unknown = nog niet te becijferen
report-cash-others = Daarnaast in andere valuta: { $sums }
report-cash-from = { $month } vanaf { $day }
report-cash-until = { $month } t/m { $day }

report-deadlines = Eerstvolgende termijnen
report-deadlines-note = { $shown } van { $all } in 90 dagen
report-deadlines-none = In de 90 dagen tot { $until } loopt niets af.
report-deadline-notice = Laatste opzegdag: { $title }
report-deadline-end = Eindigt: { $title }
report-deadline-case = { $kind }: { $title }
report-deadline-leaving = Gaat zonder aankoop naar ‘{ $phase }’

report-decisions = Besluiten
report-dotted = Gestippeld: berekend door Rondo.
report-foot = Vertrouwelijk. Gestippeld: berekend door Rondo. Risico staat als woord; de gewichten zijn geen meting.
report-foot-red = Vertrouwelijk. Nog te weinig aankopen voor getallen: er ontbreken klanten met aankopen of herhalingen.

report-list = Waarschuwingslijst
report-list-lead =
    { $count ->
        [one] 1 klant kan vertrekken
       *[other] { $count } klanten kunnen vertrekken
    }
report-list-value = { $value } in gevaar
report-list-cut = Getoond zijn de eerste { $shown } van { $all }.

report-phase-since = sinds { $date }: { $because }.
report-phase-since-only = sinds { $date }.
report-phase-by-hand = Handmatig ingesteld; berekend zou ‘{ $phase }’ zijn.
report-phase-next = Gaat op { $date } naar ‘{ $phase }’ als er geen aankoop komt.
report-phase-next-time = Gaat op { $date } naar ‘{ $phase }’.
report-phase-risk = Risico
report-phase-value = In gevaar, 12 maanden
