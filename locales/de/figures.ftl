# Die Seite Lebenszyklus: Kennzahlen je Phase, Segmente, Verträge und die Listen hinter ihren Zahlen.

figures-title = Je Phase
figures-entered = Übergang und Verweildauer: eingetreten seit { $day }
figures-customers = Kunden
figures-came = Kamen
figures-left = Gingen
figures-open-came =
    { $count ->
        [one] { $phase }: 1 kam, Liste öffnen
       *[other] { $phase }: { $count } kamen, Liste öffnen
    }
figures-open-left =
    { $count ->
        [one] { $phase }: 1 ging, Liste öffnen
       *[other] { $phase }: { $count } gingen, Liste öffnen
    }
figures-open-back =
    { $count ->
        [one] 1 Kunde kam zurück, Liste öffnen
       *[other] { $count } Kunden kamen zurück, Liste öffnen
    }
figures-open-dwell = { $phase }: Verweildauer { $dwell }, Liste der Eingetretenen öffnen
figures-onwards-head = Weiter in { $days } Tagen
figures-onwards = nach { $phase }
figures-returns = kommen zurück
figures-moving = { $percent } % ({ $low }–{ $high } %)
figures-entrants =
    { $count ->
        [one] von 1 Eingetretenen
       *[other] von { $count } Eingetretenen
    }
figures-too-few = zu wenige ({ $count })
figures-too-early = noch zu früh ({ $count })
figures-dwell-head = Verweildauer
figures-dwell =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
figures-dwell-longer =
    { $days ->
        [one] über 1 Tag
       *[other] über { $days } Tage
    }
figures-stakes = Auf dem Spiel
figures-deals = Chancen { $amount }, gewichtet
figures-value = zu erwarten { $amount }
figures-at-risk = dazu in Gefahr { $amount }
figures-win-back = Rückkehr { $amount }
figures-withheld = noch zu wenig für Beträge

figures-segments = Käufergruppen (RFM)
figures-buyers =
    { $count ->
        [one] 1 Käufer, 24 Monate
       *[other] { $count } Käufer, 24 Monate
    }
figures-segments-as-table = Gruppen als Tabelle zeigen
figures-segments-as-grid = Gruppen als Raster zeigen
figures-open-segment =
    { $count ->
        [0] { $segment }: niemand
        [one] { $segment }: 1 Kunde, Liste öffnen
       *[other] { $segment }: { $count } Kunden, Liste öffnen
    }
figures-lately = zuletzt gekauft
figures-long-ago = lange her
figures-seldom = 1 Kauf
figures-often = oft
figures-compared = RFM steht für drei Fragen: Wie lange ist der letzte Kauf her (Recency), wie oft wurde in 24 Monaten gekauft (Frequency), für wie viel (Monetary)? Ihre Käufer werden miteinander verglichen. Das Raster zeigt die ersten beiden: von links nach rechts öfter, von unten nach oben kürzlicher.
figures-fixed = RFM steht für drei Fragen: Wie lange ist der letzte Kauf her (Recency), wie oft wurde gekauft (Frequency), für wie viel (Monetary)? Für einen Vergleich gibt es noch zu wenige Käufer; es gelten feste Grenzen.
figures-no-buyers = Noch hat niemand gekauft.

figures-renewals = Verlängerung und Kündigung
figures-renewals-count =
    { $count ->
        [0] keine bis { $day }
        [one] 1 Vertrag bis { $day }
       *[other] { $count } Verträge bis { $day }
    }
figures-no-renewals = Bis { $day } verlängert sich kein Vertrag, und keiner endet.
figures-contract = Kunde und Vertrag
figures-notice = Kündbar bis
figures-notice-ahead = { $day }
figures-notice-remind = { $day }
figures-notice-passed = { $day }, vorbei
figures-notice-none = endet von selbst
figures-notice-both = Die Frist gilt für beide Seiten: für Ihre Kündigung wie für die des Kunden.
figures-term = Laufzeit
figures-term-renews = bis { $day }, verlängert sich
figures-term-ends = bis { $day }, endet
figures-amount = Betrag

figures-all = Alle
figures-all-warned = Alle Kunden der Frühwarnung

figures-moved = { $from } → { $to } seit { $day }
figures-moved-to = nach { $to } seit { $day }
figures-moved-from = aus { $from } seit { $day }
figures-moved-back = zurückgekehrt seit { $day }
figures-any = beliebig

figures-since = seit { $day }:
figures-life-since = { $life }. Kundenleben seit { $day }
figures-changes = Wechselt am { $day } zu { $phase }, wenn nichts geschieht.
figures-source = Zum Eintrag: { $because }
figures-worth = Zu erwarten, 12 Monate
figures-worth-rough = Zu erwarten, 12 Monate, grob
figures-worth-contract = Aus dem Vertrag zu erwarten, 12 Monate
figures-worth-range = Spanne
figures-between = { $low } – { $high }
figures-card-phase = Phase des Kunden: { $phase }
