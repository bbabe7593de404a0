# Der Kalender: was an welchem Tag ansteht, als Tagesplan, Woche oder Monat.

calendar-look = Darstellung
calendar-look-day = Tag
calendar-look-week = Woche
calendar-look-month = Monat
calendar-command-day = Tagesplan zeigen
calendar-command-week = Woche zeigen
calendar-command-month = Monat zeigen
calendar-command-left = Zum Tag davor
calendar-command-right = Zum Tag danach
calendar-command-up = Zum Schritt darüber
calendar-command-down = Zum Schritt darunter
calendar-command-earlier = Schritt einen Tag vorziehen
calendar-command-later = Schritt einen Tag verschieben
calendar-command-week-earlier = Schritt eine Woche vorziehen
calendar-command-week-later = Schritt eine Woche verschieben
calendar-command-done = Schritt als erledigt markieren
calendar-to-today = Heute
calendar-previous = Zurückblättern
calendar-next = Weiterblättern
calendar-week = Kalenderwoche { $week }
calendar-week-of = KW { $week } · { $from } – { $until }
calendar-month-of = { $month } { $year }
calendar-who = Wessen Schritte?
calendar-mine = Meine
calendar-everybody = Alle im Haus
calendar-new = Schritt planen
calendar-new-on = Schritt planen: { $day }
calendar-new-about = Ohne Kunden gilt der Schritt für Sie selbst.
calendar-customer = Kunde
calendar-without-customer = Ohne Kunden
calendar-show-day = Tagesplan: { $day }
calendar-count =
    { $count ->
        [one] 1 Schritt
       *[other] { $count } Schritte
    }
calendar-more = { $count } weitere
calendar-tasks = Schritte
calendar-marks = Termine von Verträgen, Chancen, Zusagen und Fällen
calendar-late = überfällig
calendar-late-count = { $count } überfällig
calendar-more-marks = Nicht alle Verträge und Chancen sind gezeigt.
calendar-day-free = An diesem Tag ist nichts geplant.
calendar-open = Kunde öffnen
calendar-assign = Zuweisen an
calendar-assigned = „{ $title }“ übernimmt { $name }
calendar-assigned-nobody = „{ $title }“ gehört jetzt niemandem
calendar-mark-notice = Kündbar bis
calendar-mark-end = Vertrag endet
calendar-mark-promise = Zusage
calendar-mark-case = Fall
calendar-mark-deal = Abschluss erwartet
