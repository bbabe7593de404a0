# Wochenbericht und Frühwarnliste auf Papier.
# Papier überdauert den Tag: kein „heute“, kein „in 3 Tagen“.

report-kind = Wochenbericht
report-name = Lebenszyklus
report-week-file = { $year }-KW{ $week }
report-title = Lebenszyklus, KW { $week }
report-span = { $first } – { $last }
report-short-date = { $weekday } { $day }.{ $month }.
report-model = Modell: { $model }
report-command = Wochenbericht drucken
report-command-warnings = Frühwarnliste drucken

report-offer = Der Wochenbericht der letzten Woche ist fertig.
report-offer-open = Ansehen
report-offer-end = Diese Woche nicht mehr anbieten

report-lead-gone =
    { $count ->
        [0] In dieser Woche ist kein Kunde in die Rückgewinnung gegangen.
        [one] Ein Kunde ist in die Rückgewinnung gegangen.
       *[other] { $count } Kunden sind in die Rückgewinnung gegangen.
    }
# The same in a model that has no win-back.
report-lead-gone-other =
    { $count ->
        [0] In dieser Woche ist kein Kunde gegangen.
        [one] Ein Kunde ist gegangen.
       *[other] { $count } Kunden sind gegangen.
    }
report-lead-back =
    { $count ->
        [0] Keiner kam zurück.
        [one] Einer kam zurück.
       *[other] { $count } kamen zurück.
    }
report-lead-warned =
    { $count ->
        [0] Keine Frühwarnung ist offen.
        [one] Eine Frühwarnung ist offen.
       *[other] { $count } Frühwarnungen sind offen.
    }
report-lead-warned-value =
    { $count ->
        [one] Eine Frühwarnung ist offen, { $value } in Gefahr.
       *[other] { $count } Frühwarnungen sind offen, { $value } in Gefahr.
    }
report-lead-late =
    { $count ->
        [0] Kein Schritt ist überfällig.
        [one] Ein Schritt ist überfällig.
       *[other] { $count } Schritte sind überfällig.
    }
report-lead-leaving =
    { $count ->
        [0] Bis Sonntag, { $until }, wechselt niemand allein durch Stille.
        [one] Ein Kunde wechselt bis Sonntag, { $until }, zu „{ $phase }“, wenn sich niemand meldet.
       *[other] { $count } Kunden wechseln bis Sonntag, { $until }, zu „{ $phase }“, wenn sich niemand meldet.
    }

report-base = Bestand und Wechsel
report-base-note =
    { $count ->
        [one] 1 Kunde
       *[other] { $count } Kunden
    }, Woche { $week }, 90 Tage { $quarter }. Modell: { $model }
report-stage-week = Woche
report-stage-quarter = 90 Tage
report-new = neu erfasst
report-archived = archiviert
report-dropped = ausgeschieden
report-back =
    { $count ->
        [one] 1 kam zurück
       *[other] { $count } kamen zurück
    }
report-cooled =
    { $count ->
        [one] 1 kühlte ab
       *[other] { $count } kühlten ab
    }
report-legend = Zahl im Ring: Kunden am { $day }. Zahl am Pfeil: Wechsel in KW { $week }. Pfeildicke folgt der Zahl.
report-legend-others = Weitere Wechsel: { $moves }.
report-move = { $from } → { $to } { $count }

report-warnings = Frühwarnungen
report-warnings-note = { $shown } von { $all }, nach Wert in Gefahr
report-warnings-note-red = { $shown } von { $all }; Werte erst, wenn mehr Käufe bekannt sind
report-column-customer = Kunde
report-column-risk = Risiko
report-column-at-risk = In Gefahr
report-column-reason = Grund
report-column-step = Nächster Schritt
report-column-owner = Zuständig
report-risk-low = niedrig
report-risk-middle = mittel
report-risk-high = hoch
report-step-none = nichts geplant
report-step = { $date } { $kind }
report-warnings-none = Keine Frühwarnung ist offen.
report-sum-all =
    { $all ->
        [one] Diese eine
       *[other] Alle { $all }
    }
report-sum-part = Diese { $shown } von { $all }
report-sum-rest = Übrige { $count }: { $value }. Ganze Liste: Blatt „Frühwarnliste“.
report-sum-rest-red = Übrige { $count }: Blatt „Frühwarnliste“.

report-cash = Erwarteter Zahlungseingang
report-cash-sure = Sicher, beauftragt
report-cash-likely = Wahrscheinlich, wiederkehrend
report-cash-possible = Möglich, gewichtete Chancen
report-cash-unknown = noch nicht zu beziffern
report-cash-others = Dazu in anderer Währung: { $sums }
report-cash-from = { $month } ab { $day }.
report-cash-until = { $month } bis { $day }.

report-deadlines = Nächste Fristen
report-deadlines-note = { $shown } von { $all } in 90 Tagen
report-deadlines-none = In den 90 Tagen bis { $until } läuft nichts ab.
report-deadline-notice = Letzter Kündigungstag: { $title }
report-deadline-end = Endet: { $title }
report-deadline-case = { $kind }: { $title }
report-deadline-leaving = Wechselt ohne Kauf zu „{ $phase }“

report-decisions = Entscheidungen
report-dotted = Gepunktet: von Rondo berechnet.
report-foot = Vertraulich. Gepunktet: von Rondo berechnet. Risiko steht als Wort, die Gewichte sind keine Messung.
report-foot-red = Vertraulich. Noch zu wenige Käufe für Zahlen: Es fehlen Kunden mit Käufen oder Wiederkäufe.

report-list = Frühwarnliste
report-list-lead =
    { $count ->
        [one] 1 Kunde könnte gehen
       *[other] { $count } Kunden könnten gehen
    }
report-list-value = { $value } in Gefahr
report-list-cut = Gezeigt sind die ersten { $shown } von { $all }.

report-phase-since = seit { $date }: { $because }.
report-phase-since-only = seit { $date }.
report-phase-by-hand = Von Hand gesetzt; abgeleitet wäre „{ $phase }“.
report-phase-next = Wechselt am { $date } zu „{ $phase }“, wenn kein Kauf kommt.
report-phase-next-time = Wechselt am { $date } zu „{ $phase }“.
report-phase-risk = Risiko
report-phase-value = In Gefahr, 12 Monate
