# Heute: Liste, Gründe, Ergebnis, Stand des Monats.

today-queue = Wen jetzt ansprechen
today-chosen = Ausgewählt
today-parts = Teile der Liste
today-mine = Nur meine
today-command-tomorrow = Auf morgen verschieben
today-command-week = Auf nächste Woche verschieben
today-command-date = Auf ein Datum verschieben …
today-command-below = Nächste Zeile
today-command-above = Vorige Zeile
today-open = Kunde öffnen
today-call = { $number } anrufen
today-what = Was ansteht
today-what-line = { $kind }: { $title }
today-why = Warum jetzt
today-last = Zuletzt
today-last-none = Noch nichts festgehalten
today-next = Danach
today-later-tomorrow = Morgen
today-later-week = Nächste Woche
today-later-date = Datum …
today-later-day = Neuer Tag
today-later-hint = Zum Beispiel morgen, fr, +2w oder 12.3.
today-result = Ergebnis erfassen und weiter
today-finish = Abschließen und weiter
today-result-reached = Erreicht
today-result-notReached = Nicht da
today-result-callBack = Rückruf
today-result-noNeed = Kein Bedarf
today-result-done = Erledigt
today-logged = { $what } erfasst: { $customer }
today-after = Nächster Schritt nach dem Ergebnis
today-after-with = Wie weiter mit { $customer }?
today-recent = { $what }: { $more }
today-purchase = Kauf { $value }
today-deal-entered = „{ $title }“ jetzt in { $stage }
today-task-done = Erledigt: { $title }
today-won-none = Noch nichts in diesem Monat
today-expected = Erwartet bis Monatsende:
today-expected-why = Offene Chancen mit Abschluss in diesem Monat, mal der Abschlusschance ihrer Stufe
today-notes = Hinweise
today-without-step =
    { $count ->
        [one] 1 offene Chance hat keinen nächsten Schritt.
       *[other] { $count } offene Chancen haben keinen nächsten Schritt.
    }
today-empty = Alles getan
today-empty-text = Nichts ist fällig, auch nicht in den nächsten sieben Tagen. Planen Sie bei einem Kunden den nächsten Schritt, dann steht er hier.
today-empty-deals =
    { $count ->
        [one] Nichts ist fällig. 1 offene Chance wartet noch auf einen nächsten Schritt.
       *[other] Nichts ist fällig. { $count } offene Chancen warten noch auf einen nächsten Schritt.
    }
today-empty-show-deals = Chancen ansehen
today-empty-customers = Kunden öffnen
today-empty-part = In „{ $part }“ steht nichts
today-empty-part-text =
    { $count ->
        [one] 1 Zeile steht in den anderen Teilen.
       *[other] { $count } Zeilen stehen in den anderen Teilen.
    }
today-empty-part-all = Alle zeigen
