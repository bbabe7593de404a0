# Die Liste des Morgens: Gründe zu handeln, was man sagen kann, Zurückstellen, Zahlen daneben.

agenda-case-late =
    { $days ->
        [one] { $kind } „{ $title }“ seit gestern über Frist
       *[other] { $kind } „{ $title }“ seit { $days } Tagen über Frist
    }
agenda-case-today = { $kind } „{ $title }“ ist heute zu klären
agenda-promise-ours-late =
    { $days ->
        [one] Unsere Zusage „{ $title }“ war gestern fällig
       *[other] Unsere Zusage „{ $title }“ ist seit { $days } Tagen fällig
    }
agenda-promise-ours-today = Unsere Zusage „{ $title }“ ist heute fällig
agenda-promise-theirs-late =
    { $days ->
        [one] Zugesagt war bis gestern: „{ $title }“
       *[other] Seit { $days } Tagen wartet, was zugesagt war: „{ $title }“
    }
agenda-promise-theirs-today = Bis heute zugesagt: „{ $title }“
agenda-promise-expectation-late =
    { $days ->
        [one] Seit gestern unerfüllt: Der Kunde erwartet „{ $title }“
       *[other] Seit { $days } Tagen unerfüllt: Der Kunde erwartet „{ $title }“
    }
agenda-promise-expectation-today = Bis heute erwartet: „{ $title }“
agenda-kind-promise = Zusage
agenda-say-promise-ours = Wir hatten Ihnen am { $date } zugesagt: „{ $title }“. Ich möchte Ihnen sagen, wie weit wir damit sind.
agenda-say-promise-theirs = Am { $date } hatten wir besprochen: „{ $title }“. Wie weit sind Sie damit?
agenda-say-promise-expectation = Sie hatten am { $date } gesagt, was Sie erwarten: „{ $title }“. Passt es inzwischen so, wie Sie es brauchen?
agenda-notice =
    { $months ->
        [one] „{ $title }“: kündbar bis { $day }, sonst läuft er 1 Monat weiter
       *[other] „{ $title }“: kündbar bis { $day }, sonst läuft er { $months } Monate weiter
    }
agenda-end = „{ $title }“ endet am { $day }
agenda-warning = Frühwarnung: { $sign }
agenda-other = { $sentence }
agenda-silence =
    { $days ->
        [one] Still geworden: letzter Kauf gestern, üblich alle { $usual } Tage
       *[other] Still geworden: letzter Kauf vor { $days } Tagen, üblich alle { $usual } Tage
    }
agenda-second =
    { $days ->
        [one] Zweiter Kauf: der erste war gestern, der nächste kommt meist nach { $usual } Tagen
       *[other] Zweiter Kauf: der erste war vor { $days } Tagen, der nächste kommt meist nach { $usual } Tagen
    }
agenda-win-back =
    { $days ->
        [one] Rückgewinnung: letzter Kauf gestern, üblich alle { $usual } Tage
       *[other] Rückgewinnung: letzter Kauf vor { $days } Tagen, üblich alle { $usual } Tage
    }
agenda-step-today = Ist heute fällig
agenda-step-today-at = Ist heute um { $time } fällig
agenda-step-late =
    { $days ->
        [one] War gestern fällig, { $date }
       *[other] War am { $date } fällig, vor { $days } Tagen
    }
agenda-step-soon =
    { $days ->
        [one] Ist morgen fällig
       *[other] Ist am { $date } fällig, in { $days } Tagen
    }
agenda-step-other-late = „{ $title }“ war am { $date } fällig
agenda-step-other-today = „{ $title }“ ist heute fällig
agenda-step-other-soon = „{ $title }“ ist am { $date } fällig
agenda-step-playbook = Schritt des Ablaufs „{ $name }“
agenda-step-deal = Offene Chance „{ $title }“
agenda-contact-never = Noch kein Kontakt festgehalten
agenda-contact-today = Heute schon Kontakt gehabt
agenda-contact =
    { $days ->
        [one] Letzter Kontakt gestern, { $date }
       *[other] Letzter Kontakt vor { $days } Tagen, am { $date }
    }

agenda-month = { $month } { $year }
agenda-say = { $hello } { $sentence }
agenda-say-hello = Guten Tag, { $name }.
agenda-say-hello-nobody = Guten Tag.
agenda-say-deal = Ich melde mich wegen „{ $title }“. Wie weit sind Ihre Überlegungen?
agenda-say-talk = Wir haben am { $date } über „{ $subject }“ gesprochen. Daran möchte ich anknüpfen.
agenda-say-step = Ich wollte mich bei Ihnen melden. Wie läuft es, und was steht bei Ihnen an?
agenda-say-case = „{ $title }“ vom { $date } ist bei uns noch offen. Ich möchte Ihnen sagen, wie weit wir sind.
agenda-say-notice = Ihr Vertrag „{ $title }“ läuft bis { $date } und danach weiter. Passt er so noch für Sie?
agenda-say-end = Ihr Vertrag „{ $title }“ endet am { $date }. Wie soll es danach weitergehen?
agenda-say-complaint = Im { $month } haben wir „{ $title }“ für Sie geklärt. Läuft seitdem alles, wie es soll?
agenda-say-silence = Im { $month } haben Sie zuletzt „{ $what }“ bei uns gekauft. Sind Sie damit zufrieden, und was steht als Nächstes an?
agenda-say-silence-plain = Im { $month } haben Sie zuletzt bei uns gekauft. Waren Sie zufrieden, und was steht als Nächstes an?
agenda-say-answer = Sie haben uns am { $date } mit { $nps } von 10 bewertet. Ich möchte verstehen, was nicht gepasst hat und was wir ändern sollen.
agenda-say-warning = Im { $month } haben Sie „{ $what }“ bei uns gekauft. Mir ist wichtig, dass damit alles so läuft, wie Sie es brauchen: Was passt, und wo fehlt etwas?
agenda-say-warning-plain = Mir ist wichtig, dass bei uns alles so läuft, wie Sie es brauchen. Was passt, und wo fehlt etwas?
agenda-say-second = Im { $month } haben Sie zum ersten Mal bei uns gekauft: „{ $what }“. Hat alles so geklappt, wie Sie es wollten?
agenda-say-second-plain = Im { $month } haben Sie zum ersten Mal bei uns gekauft. Hat alles so geklappt, wie Sie es wollten?
agenda-say-win-back = Ihr letzter Kauf bei uns war „{ $what }“ im { $month }. Ich wüsste gern, was sich seitdem geändert hat und was wir besser machen können.
agenda-say-win-back-plain = Ihr letzter Kauf bei uns war im { $month }. Ich wüsste gern, was sich seitdem geändert hat und was wir besser machen können.
agenda-then-case = Dann: „{ $title }“ ist seit { $date } offen.
agenda-then-deal = Dann: Chance „{ $title }“ ansprechen.
agenda-then-deal-value = Dann: Chance „{ $title }“ über { $value } ansprechen.
agenda-then-bought = Dann: zuletzt gekauft wurde „{ $what }“ für { $value } am { $date }.
agenda-then-bought-plain = Dann: zuletzt gekauft wurde für { $value } am { $date }.
agenda-then-talk = Dann: an „{ $subject }“ vom { $date } anknüpfen.

agenda-part-all = Alle
agenda-part-late = Überfällig
agenda-part-silent = Still
agenda-part-cases = Fälle
agenda-part-deadlines = Fristen
agenda-part-missed = Verpasst
agenda-kind-step = Schritt
agenda-kind-case = Fall
agenda-kind-deadline = Frist
agenda-kind-warning = Frühwarnung
agenda-kind-silence = Still geworden
agenda-kind-second = Zweiter Kauf
agenda-kind-winBack = Rückgewinnung
agenda-kind-cadence = Kontaktrhythmus
agenda-missed = Verpasst, während Sie weg waren: { $because }
agenda-others =
    { $count ->
        [one] und 1 weiterer Grund
       *[other] und { $count } weitere Gründe
    }
agenda-since = seit { $day }
agenda-order = Reihenfolge
agenda-order-title = So entsteht die Reihenfolge
agenda-order-text = Je Kunde eine Zeile: der stärkste Grund führt, die anderen stehen daneben.
agenda-order-overdue = Überfällige Zusagen, die älteste zuerst
agenda-order-deadline = Fristen, die in sieben Tagen enden
agenda-order-today = Zusagen für heute, nach Uhrzeit
agenda-order-warning = Frühwarnungen, nach dem, was verloren gehen kann
agenda-order-silence = Still gewordene Kunden: erst gefährdete, dann fällige
agenda-order-second = Kunden, deren zweiter Kauf jetzt kommen müsste
agenda-order-win-back = Kunden zur Rückgewinnung
agenda-order-ahead = Was in den nächsten Tagen kommt
agenda-order-most = Von dem, was Rondo selbst erkennt, stehen je Art höchstens { $count } Zeilen hier. Alle finden Sie unter „Kunden“ mit dem Filter nach Aktivität.
agenda-customer-since = { $city } · Kunde seit { $day }
agenda-customer-since-only = Kunde seit { $day }
agenda-risk = Risiko
agenda-value = Zu erwarten
agenda-value-why = Was der Kunde in den nächsten zwölf Monaten voraussichtlich bringt, geschätzt aus den bisherigen Käufen. Was in Gefahr ist, ist schon abgezogen.
agenda-value-why-contract = Was der laufende Vertrag in zwölf Monaten bringt. Was in Gefahr ist, ist schon abgezogen.
agenda-left = Warum gegangen?
agenda-left-unsaid = noch nicht gesagt
agenda-left-ask = Warum { $name } gegangen ist: { $reason }
agenda-say-title = Was Sie sagen können
agenda-copy = Text kopieren
agenda-copied = Text kopiert
agenda-dismiss = Von der Liste nehmen …
agenda-dismiss-title = Von der Liste nehmen
agenda-dismiss-text = { $name } steht erst wieder hier, wenn sich an dem Grund etwas ändert, etwa durch einen neuen Kauf.
agenda-dismiss-task = Der Schritt gilt dann als abgeschlossen, mit dem Grund als Ergebnis.
agenda-dismiss-why = Warum?
agenda-dismiss-hint = Zum Beispiel: kauft nur einmal im Jahr
agenda-dismiss-save = Von der Liste nehmen
agenda-dismissed = Von der Liste genommen: { $customer }
agenda-postponed = Auf { $day } verschoben: { $customer }
agenda-rail = Stand des Morgens
agenda-phases = Kunden nach Phase
agenda-phases-days = 90 Tage
agenda-phase-trend = { $phase }: heute { $count }, Veränderung in 90 Tagen { $change }
agenda-phases-empty = Noch steht kein Kunde in einer Phase.
agenda-cash = Zahlungseingang 90 Tage
agenda-cash-chart = Erwarteter Zahlungseingang je Woche
agenda-cash-sure = Sicher, beauftragt
agenda-cash-likely = Wahrscheinlich, wiederkehrend
agenda-cash-possible = Möglich, gewichtete Chancen
agenda-cash-no-number = noch keine Zahl
agenda-cash-no-number-why = Für eine Schätzung der Wiederkäufe ist noch zu wenig gekauft worden. Was fehlt, steht unter „Lebenszyklus“.
agenda-cash-at-least = mindestens
agenda-cash-none = Nichts beauftragt, keine Chance mit Abschluss in dieser Zeit.
agenda-cash-others = Dazu in anderer Währung: { $sums }
agenda-cash-table = Als Tabelle zeigen
agenda-cash-as-chart = Als Bild zeigen
agenda-cash-week = Woche ab
agenda-cash-column-sure = Sicher
agenda-cash-column-likely = Wahrscheinlich
agenda-cash-column-possible = Möglich
agenda-cash-why-sure = In den letzten 90 Tagen bestellt und noch nicht geliefert, 30 Tage nach dem Auftrag gerechnet, und Verträge, die für diese Zeit gelten
agenda-cash-why-likely = Was Kunden nach ihren bisherigen Käufen wieder bringen, gleichmäßig auf die Wochen verteilt, und Verträge, die sich verlängern, wenn niemand kündigt
agenda-cash-why-possible = Offene Chancen mit Abschluss in dieser Zeit oder höchstens 90 Tage überfällig, mal der Abschlusschance ihrer Stufe
agenda-closings = Abschlüsse im { $month }
agenda-leaving =
    { $count ->
        [one] 1 Kunde geht in den nächsten sieben Tagen in die Rückgewinnung über, wenn nichts geschieht.
       *[other] { $count } Kunden gehen in den nächsten sieben Tagen in die Rückgewinnung über, wenn nichts geschieht.
    }
agenda-away =
    { $count ->
        [one] Seit Ihrem letzten Blick am { $day } ist 1 Sache fällig geworden.
       *[other] Seit Ihrem letzten Blick am { $day } sind { $count } Sachen fällig geworden.
    }
