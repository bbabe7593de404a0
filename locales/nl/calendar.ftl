# De agenda: wat er op welke dag te doen is, als dagplan, week of maand.

calendar-look = Weergave
calendar-look-day = Dag
calendar-look-week = Week
calendar-look-month = Maand
calendar-command-day = Dagplan tonen
calendar-command-week = Week tonen
calendar-command-month = Maand tonen
calendar-command-left = Naar de dag ervoor
calendar-command-right = Naar de dag erna
calendar-command-up = Naar de stap erboven
calendar-command-down = Naar de stap eronder
calendar-command-earlier = Stap een dag vervroegen
calendar-command-later = Stap een dag uitstellen
calendar-command-week-earlier = Stap een week vervroegen
calendar-command-week-later = Stap een week uitstellen
calendar-command-done = Stap als afgerond markeren
calendar-to-today = Vandaag
calendar-previous = Terugbladeren
calendar-next = Verder bladeren
calendar-week = Week { $week }
calendar-week-of = Week { $week } · { $from } – { $until }
calendar-month-of = { $month } { $year }
calendar-who = Wiens stappen?
calendar-mine = De mijne
calendar-everybody = Van iedereen
calendar-new = Stap plannen
calendar-new-on = Stap plannen: { $day }
calendar-new-about = Zonder klant is de stap van uzelf.
calendar-customer = Klant
calendar-without-customer = Zonder klant
calendar-show-day = Dagplan: { $day }
calendar-count =
    { $count ->
        [one] 1 stap
       *[other] { $count } stappen
    }
calendar-more = nog { $count }
calendar-tasks = Stappen
calendar-marks = Datums van contracten, kansen, toezeggingen en zaken
calendar-late = te laat
calendar-late-count = { $count } te laat
calendar-more-marks = Niet alle contracten en kansen zijn te zien.
calendar-day-free = Op deze dag is niets gepland.
calendar-open = Klant openen
calendar-assign = Toewijzen aan
calendar-assigned = { $name } neemt ‘{ $title }’ over
calendar-assigned-nobody = ‘{ $title }’ is nu van niemand
calendar-mark-notice = Opzegbaar tot
calendar-mark-end = Contract eindigt
calendar-mark-promise = Toezegging
calendar-mark-case = Zaak
calendar-mark-deal = Afsluiting verwacht
