# Der Weg eines Kunden: Phasen, Aktivität, Gründe, Kennzahlen.

lifecycle-place = { $file }, Zeile { $line }

lifecycle-error-no-file = Es fehlt eine Datei mit Käufen oder Ereignissen.
lifecycle-error-unreadable = Die Datei lässt sich nicht öffnen.
lifecycle-error-no-rows = Die Datei enthält keine Einträge.
lifecycle-error-no-column = Die Spalte „{ $column }“ fehlt.
lifecycle-error-column-twice = Die Spalte „{ $column }“ steht zweimal da.
lifecycle-error-missing = In der Spalte „{ $column }“ fehlt ein Wert.
lifecycle-error-not-a-date = In der Spalte „{ $column }“ steht kein eindeutiges Datum.
lifecycle-error-not-an-amount = In der Spalte „{ $column }“ steht kein eindeutiger Betrag.
lifecycle-error-not-a-number = In der Spalte „{ $column }“ steht keine passende Zahl.
lifecycle-error-not-a-word = In der Spalte „{ $column }“ steht ein unbekanntes Wort.
lifecycle-error-not-a-currency = In der Spalte „{ $column }“ steht keine Währung.
lifecycle-error-order-twice = Diese Auftragsnummer gibt es beim selben Kunden schon.
lifecycle-error-no-such-order = Diese Rückgabe nennt einen Auftrag, den es nicht gibt.
lifecycle-error-no-such-customer = Diesen Kunden gibt es in den Dateien nicht.
lifecycle-error-several-customers = Diesen Namen haben mehrere Kunden.

lifecycle-way-no-file = Nennen Sie mit --purchases oder --facts mindestens eine Datei.
lifecycle-way-unreadable = Prüfen Sie Namen und Rechte.
lifecycle-way-table = Speichern Sie die Tabelle als CSV, wie in docs/guide/lifecycle-files.md beschrieben.
lifecycle-way-no-rows = In der ersten Zeile stehen die Namen der Spalten, darunter je Zeile ein Eintrag.
lifecycle-way-no-column = Schreiben Sie „{ $column }“ als Überschrift über die passende Spalte.
lifecycle-way-column-twice = Benennen Sie eine der beiden Spalten „{ $column }“ um.
lifecycle-way-missing = Tragen Sie den Wert in der Spalte „{ $column }“ nach, oder löschen Sie die Zeile.
lifecycle-way-not-a-date = Schreiben Sie es als 2026-11-21 oder 21.11.2026.
lifecycle-way-not-an-amount = Schreiben Sie ihn als 1234,50 oder 1234.50, ohne Text dahinter.
lifecycle-way-not-a-number = Eine Antwort ist eine ganze Zahl von 0 bis 10.
lifecycle-way-not-a-word = Möglich sind: { $words }.
lifecycle-way-not-a-currency = Schreiben Sie sie mit drei Buchstaben, etwa EUR.
lifecycle-way-order-twice = Schreiben Sie je Auftrag eine Zeile mit der Summe.
lifecycle-way-no-such-order = Prüfen Sie die Nummer, oder lassen Sie sie weg; dann zählt der letzte Auftrag über genau diesen Betrag.
lifecycle-way-no-such-customer = „rondo-cli lifecycle phases“ zeigt alle Kunden der Dateien.
lifecycle-way-several-customers = Nennen Sie statt des Namens den Eintrag aus der Spalte „customer“.

lifecycle-flaw-future-dated = liegt in der Zukunft; zählt erst dann.
lifecycle-flaw-impossible-date = Datum außerhalb von 1900 bis 2199; nicht berücksichtigt.
lifecycle-flaw-same-id = steht doppelt da; nicht berücksichtigt.
lifecycle-flaw-not-positive = Betrag null oder kleiner; nicht berücksichtigt.
lifecycle-flaw-other-currency = andere Währung; der Kauf zählt, sein Betrag nicht.
lifecycle-flaw-fulfilled-before-order = vor dem Auftrag geliefert; gilt als am Tag des Auftrags geliefert.
lifecycle-flaw-cancelled-before-order = vor dem Auftrag storniert; nicht berücksichtigt.
lifecycle-flaw-return-before-order = vor dem Auftrag zurückgegeben; nicht berücksichtigt.
lifecycle-flaw-return-without-order = kein Auftrag zu dieser Rückgabe; nicht berücksichtigt.
lifecycle-flaw-return-exceeds-order = mehr zurückgegeben als bestellt; gilt als ganz zurückgegeben.
lifecycle-flaw-stage-outside-deal = Zusage außerhalb der Verkaufschance; nicht berücksichtigt.
lifecycle-flaw-ends-before-begin = endet, bevor es beginnt; nicht berücksichtigt.
lifecycle-flaw-notice-after-end = Kündigung nach dem Ende; nicht berücksichtigt.
lifecycle-flaw-answer-out-of-range = Antwort über 10; nicht berücksichtigt.
lifecycle-flaw-crowded-day = sehr viele Aufträge an einem Tag; sie zählen als ein Kauf.
lifecycle-flaws-more = … und { $count } weitere Zeilen mit Mängeln.

lifecycle-refusal-not-settable = diese Phase lässt sich nicht von Hand setzen; nicht berücksichtigt.
lifecycle-refusal-no-reason = von Hand gesetzt ohne Grund; nicht berücksichtigt.
lifecycle-refusal-ends-before-begin = von Hand gesetzt, endet vor dem Beginn; nicht berücksichtigt.
lifecycle-refusal-too-long = von Hand gesetzt für mehr als 180 Tage; nicht berücksichtigt.
lifecycle-refusal-not-bought-yet = Phase nach dem Kauf, aber noch kein Kauf; nicht berücksichtigt.
lifecycle-refusal-already-bought = Phase vor dem Kauf, aber schon gekauft; nicht berücksichtigt.
lifecycle-refusal-archived = von Hand gesetzt, obwohl der Kunde abgelegt ist; nicht berücksichtigt.
lifecycle-refusal-same-reason = dieselbe Phase noch einmal mit demselben Grund; eine Verlängerung braucht einen neuen. Nicht berücksichtigt.

lifecycle-track-six = Phase
lifecycle-track-four = Ellipse
lifecycle-track-five = Trichter
lifecycle-track-buyer = Käuferstufe
lifecycle-track-segment = Segment
lifecycle-track-activity = Aktivität

lifecycle-phase-alert = Frühwarnung
lifecycle-phase-outside = —
lifecycle-phase-attention = Aufmerksamkeit
lifecycle-phase-trust = Vertrauen schaffen
lifecycle-phase-purchase = Kauf
lifecycle-phase-aftercare = Nach-Kauf-Betreuung
lifecycle-phase-bond = Bindung
lifecycle-phase-win-back = Rückgewinnung
lifecycle-phase-awareness = Wahrnehmung
lifecycle-phase-inquiry = Infos ermitteln
lifecycle-phase-winning = Kundengewinnung
lifecycle-phase-keeping = Kunden halten
lifecycle-phase-reviving = Kunden halten (Wiederbelebung)
lifecycle-phase-reach = Reichweite
lifecycle-phase-acquisition = Akquise
lifecycle-phase-conversion = Abschluss
lifecycle-phase-retention = Kundenerhalt
lifecycle-phase-loyalty = Loyalität
lifecycle-phase-prospect = Interessent
lifecycle-phase-first-buyer = Erstkäufer
lifecycle-phase-early-repeat = Neuer Wiederkäufer
lifecycle-phase-core = Stammkunde
lifecycle-phase-core-defector = Abwandernder Stammkunde
lifecycle-phase-registered = Registriert
lifecycle-phase-new = Neu
lifecycle-phase-reactivated = Reaktiviert
lifecycle-phase-frequent = Regelmäßig
lifecycle-phase-inactive = Inaktiv
lifecycle-phase-no-purchase = noch kein Kauf
lifecycle-phase-active = aktiv
lifecycle-phase-due = fällig
lifecycle-phase-at-risk = gefährdet
lifecycle-phase-lapsed = eingeschlafen
lifecycle-phase-lost = verloren

lifecycle-case-complaint = Reklamation
lifecycle-case-return = Rücksendung
lifecycle-case-question = Frage
lifecycle-case-feedback = Rückmeldung

lifecycle-loss-price = zu teuer
lifecycle-loss-product = Produkt passt nicht
lifecycle-loss-service = Service
lifecycle-loss-neglect = nachgelassene Betreuung
lifecycle-loss-competitor = Wettbewerber
lifecycle-loss-no-need = kein Bedarf mehr
lifecycle-loss-contact-left = Ansprechpartner gegangen
lifecycle-loss-unknown = unbekannt

lifecycle-reason-archived = abgelegt am { $on }
lifecycle-reason-known = bekannt seit { $since }
lifecycle-reason-registered = angemeldet am { $on }
lifecycle-reason-contact =
    { $days ->
        [0] letztes Lebenszeichen heute ({ $on })
        [one] letztes Lebenszeichen gestern ({ $on })
       *[other] letztes Lebenszeichen vor { $days } Tagen ({ $on })
    }
lifecycle-reason-qualified = qualifiziert am { $on }
lifecycle-reason-open-deal = offene Verkaufschance seit { $since }
lifecycle-reason-committed-deal = Zusage am { $on }
lifecycle-reason-open-order = Auftrag vom { $on } noch nicht geliefert
lifecycle-reason-never-delivered = Auftrag vom { $on } nie als geliefert gemeldet; vielleicht fehlen Daten
lifecycle-reason-delivered = geliefert am { $on }; Betreuung bis { $until }
lifecycle-reason-care-over = erster Auftrag am { $delivered } geliefert
lifecycle-reason-open-case = { $case } offen seit { $since }
lifecycle-reason-purchases =
    { $count ->
        [one] 1 Kauf am { $last }
       *[other] { $count } Käufe, der letzte am { $last }
    }
lifecycle-reason-came-back =
    { $purchases ->
        [0] zurück seit { $on }
        [one] zurück seit { $on }, seither 1 Kauf
       *[other] zurück seit { $on }, seither { $purchases } Käufe
    }
lifecycle-reason-silent =
    { $days ->
        [one] seit 1 Tag kein Kauf; die Grenze liegt bei { $limit }
       *[other] seit { $days } Tagen kein Kauf; die Grenze liegt bei { $limit }
    }
lifecycle-reason-silent-within =
    { $days ->
        [0] heute gekauft
        [one] gestern gekauft
       *[other] letzter Kauf vor { $days } Tagen, im üblichen Rahmen
    }
lifecycle-reason-contract-runs = Vertrag seit { $since }
lifecycle-reason-notice-given = gekündigt am { $on }
lifecycle-reason-contract-ended =
    { $days ->
        [one] Vertrag gestern ausgelaufen ({ $on })
       *[other] Vertrag vor { $days } Tagen ausgelaufen ({ $on })
    }
lifecycle-reason-overdue-case = schwere Reklamation überfällig seit { $due }
lifecycle-reason-complaints = { $count } Reklamationen in { $days } Tagen
lifecycle-reason-detractor = schlechte Bewertung am { $on }: { $nps } von 10
lifecycle-reason-endorsed = gute Bewertung am { $on }
lifecycle-reason-referred = Empfehlung am { $on }
lifecycle-reason-long-standing = { $purchases } Käufe seit { $since }
lifecycle-reason-declared-lost = verloren gemeldet am { $on }: { $reason }
lifecycle-reason-by-hand = von Hand gesetzt, gilt bis { $until }
lifecycle-reason-gone = verloren seit { $since }, seither kein Lebenszeichen

lifecycle-sign-silence =
    { $daysSince ->
        [one] seit 1 Tag kein Kauf, üblich sind { $interval } Tage
       *[other] seit { $daysSince } Tagen kein Kauf, üblich sind { $interval }
    }
lifecycle-sign-severe-complaint =
    { $overdueDays ->
        [one] schwere Reklamation seit 1 Tag über der Frist
       *[other] schwere Reklamation seit { $overdueDays } Tagen über der Frist
    }
lifecycle-sign-recent-complaints =
    { $count ->
        [one] 1 Reklamation in { $withinDays } Tagen
       *[other] { $count } Reklamationen in { $withinDays } Tagen
    }
lifecycle-sign-many-complaints = gehäuft Reklamationen: { $count } in { $withinDays } Tagen
lifecycle-sign-detractor = letzte Bewertung { $score } von 10
lifecycle-sign-score-drop = Bewertung von { $from } auf { $to } gefallen
lifecycle-sign-promoter = letzte Bewertung { $score } von 10
lifecycle-sign-falling-value = Auftragswert um { $percent } % gefallen
lifecycle-sign-long-gap = letzter Abstand { $gap } Tage, sonst { $median }
lifecycle-sign-no-contact = seit { $days } Tagen kein Gespräch, üblich sind { $usualDays }
lifecycle-sign-contact-left = Ansprechpartner gegangen
lifecycle-sign-overdue-invoice = Rechnung seit { $days } Tagen überfällig
lifecycle-sign-running-contract = Vertrag läuft
lifecycle-sign-notice-received = gekündigt

lifecycle-ending-archived = Eingriff beendet: abgelegt
lifecycle-ending-declared-lost = Eingriff beendet: als verloren gemeldet
lifecycle-ending-order = Eingriff beendet: Auftrag
lifecycle-ending-contract = Eingriff beendet: Vertrag
lifecycle-ending-not-allowed = Eingriff beendet: die Phase passt nicht mehr
lifecycle-ending-replaced = Eingriff ersetzt
lifecycle-ending-expired = Eingriff abgelaufen
lifecycle-by-hand = { $track } bis { $until }, sonst { $phase }
lifecycle-derived = ohne Eingriff: { $phase }

lifecycle-when-past = Verlauf
lifecycle-when-now = jetzt
lifecycle-when-next = als Nächstes

lifecycle-unknown = Von diesem Kunden ist noch nichts bekannt.
lifecycle-never-bought = Noch kein Kauf.
lifecycle-purchases =
    { $count ->
        [one] 1 Kauf
       *[other] { $count } Käufe
    }, davon { $present } im { $life }. Kundenleben.
lifecycle-silence =
    { $days ->
        [one] Seit 1 Tag kein Kauf
       *[other] Seit { $days } Tagen kein Kauf
    }; üblich ist alle { $interval } Tage einer.
lifecycle-limits = Fällig ab { $due }, gefährdet ab { $risk }, eingeschlafen ab { $lapsed }, verloren ab { $lost }.
lifecycle-nothing-ahead = Von selbst ändert sich in den nächsten drei Jahren nichts.

lifecycle-column-customer = Kunde
lifecycle-column-name = Name
lifecycle-column-six = Phase
lifecycle-column-four = Ellipse
lifecycle-column-five = Trichter
lifecycle-column-buyer = Käuferstufe
lifecycle-column-segment = Segment
lifecycle-column-activity = Aktivität
lifecycle-column-days = Tage ohne Kauf
lifecycle-column-interval = üblicher Abstand
lifecycle-column-next-check = prüfen am
lifecycle-column-by-hand = Von Hand
lifecycle-column-track = Modell
lifecycle-column-when = Stand
lifecycle-column-date = Datum
lifecycle-column-from = von
lifecycle-column-to = nach
lifecycle-column-because = weil
lifecycle-column-figure = Kennzahl
lifecycle-column-value = Wert
lifecycle-column-events = Käufe in 2 Jahren
lifecycle-column-net = Umsatz in 2 Jahren
lifecycle-column-recency = R
lifecycle-column-own-recency = R (eigener Abstand)
lifecycle-column-frequency = F
lifecycle-column-money = M
lifecycle-column-rfm = Gruppe
lifecycle-column-repeats = x
lifecycle-column-recency-days = t_x
lifecycle-column-age-days = T
lifecycle-column-alive = noch Kunde
lifecycle-column-expected-low = Käufe von
lifecycle-column-expected-high = Käufe bis
lifecycle-column-order-value = je Auftrag
lifecycle-column-clv-low = Beitrag von
lifecycle-column-clv-high = Beitrag bis
lifecycle-column-warning = Warnung
lifecycle-column-threshold = Schwelle
lifecycle-column-lost = verloren
lifecycle-column-noticed = rechtzeitig gewarnt
lifecycle-column-days-earlier = Tage vorher
lifecycle-column-false-alarms = Fehlalarme
lifecycle-column-living-weeks = Kundenwochen
lifecycle-column-warned-share = Fehlwarnzeit %
lifecycle-column-level = Risiko
lifecycle-column-at-risk = in Gefahr
lifecycle-column-phase = Phase
lifecycle-column-count = Kunden
lifecycle-column-came = kamen
lifecycle-column-left = gingen

lifecycle-count = { $phase }: { $count }
lifecycle-counts = { $track } – { $counts }

lifecycle-figure-customers = Kunden mit Kauf, ohne Vertrag
lifecycle-figure-repeats = Wiederholungskäufe
lifecycle-figure-interval = üblicher Abstand in Tagen
lifecycle-figure-regularity = Regelmäßigkeit der Schwellen (1–8)
lifecycle-figure-gate = Ampel
lifecycle-figure-k = k
lifecycle-figure-r = r
lifecycle-figure-alpha = α (Tage)
lifecycle-figure-a = a
lifecycle-figure-b = b
lifecycle-figure-log-likelihood = Log-Likelihood
lifecycle-figure-held-out-actual = Käufe im letzten Quartal
lifecycle-figure-held-out-expected = davon vorhergesagt vom Modell
lifecycle-figure-held-out-naive = vorhergesagt mit bisherigem Tempo
lifecycle-figure-held-out-error = mittlerer Fehler je Kunde, Modell
lifecycle-figure-held-out-naive-error = mittlerer Fehler je Kunde, Tempo
lifecycle-figure-value-model = Wert eines Auftrags
lifecycle-figure-p = p
lifecycle-figure-q = q
lifecycle-figure-v = v (kleinste Einheit)

lifecycle-gate-red = rot
lifecycle-gate-amber = gelb
lifecycle-gate-green = grün
lifecycle-gate-few-customers = Zu wenige Kunden mit Kauf: { $have } von { $need }.
lifecycle-gate-few-repeats = Zu wenige Wiederholungskäufe: { $have } von { $need }.
lifecycle-gate-no-repeats = Noch keine Wiederholungskäufe.
lifecycle-gate-no-model = Es gibt kein Modell.
lifecycle-gate-not-converged = Die Suche nach den Parametern ist nicht angekommen.
lifecycle-gate-parameter-out-of-range = Ein Parameter liegt außerhalb des Glaubwürdigen.
lifecycle-gate-worse-than-naive = Im letzten Quartal war das Modell schlechter als das bisherige Tempo.

lifecycle-value-gamma-gamma = Gamma-Gamma
lifecycle-value-shrunk-mean = gedämpfter Mittelwert
lifecycle-value-segment-means = gedämpfter Mittelwert je Gruppe

lifecycle-light-red = Ampel rot: zu wenig Daten für ein Modell. Die Wörter kommen aus der Regel.
lifecycle-light-amber = Ampel gelb: Einstufungen in Worten; die Spannen sind grob.
lifecycle-light-green = Ampel grün: Spannen, in denen der Wert mit 90 % Wahrscheinlichkeit liegt.
lifecycle-horizon =
    { $months ->
        [one] Erwarteter Beitrag im nächsten Monat
       *[other] Erwarteter Beitrag in { $months } Monaten
    } bei { $margin } % Marge.

lifecycle-clv-total =
    { $customers ->
        [one] 1 Kunde
       *[other] Alle { $customers } Kunden
    } ohne Vertrag: { $low } bis { $high } Käufe, Beitrag { $from } bis { $to }.

lifecycle-band-low = niedrig
lifecycle-band-middle = mittel
lifecycle-band-high = hoch
lifecycle-chance-new = neu
lifecycle-chance-contract = Vertrag
lifecycle-chance-rule = { $band } (Regel, kein Modell)
lifecycle-chance-model = { $band }
lifecycle-chance-range = { $low }–{ $high } %

lifecycle-segment-champion = Beste Kunden
lifecycle-segment-loyal = Treue Kunden
lifecycle-segment-rising = Aufsteiger
lifecycle-segment-new = Neue Kunden
lifecycle-segment-promising = Vielversprechend
lifecycle-segment-needs-attention = Aufmerksamkeit nötig
lifecycle-segment-falling-asleep = Beim Einschlafen
lifecycle-segment-at-risk = Gefährdet
lifecycle-segment-cannot-lose = Nicht zu verlieren
lifecycle-segment-asleep = Eingeschlafen
lifecycle-basis-compared = Die Noten 1 bis 5 vergleichen die Kunden dieser Dateien miteinander.
lifecycle-basis-fixed = Zu wenige Kunden für einen Vergleich: Die Noten 1 bis 5 folgen festen Grenzen.

lifecycle-warning-rule = gefährdet (Phasen)
lifecycle-warning-fixed-days = feste Zahl von Tagen
lifecycle-warning-own-intervals = eigene Abstände
lifecycle-warning-model = Modell
lifecycle-judged = Beurteilt werden die letzten { $days } Tage; verloren heißt: { $lost } Tage ohne Kauf oder verloren gemeldet.

lifecycle-model = Modell
lifecycle-model-six = Sechs Phasen
lifecycle-model-four = Vier Phasen
lifecycle-model-five = Sterne/Cutler
lifecycle-model-buyer = Käuferstufen
lifecycle-model-segment = Segmente
lifecycle-model-activity = Aktivität
lifecycle-period = Zeitraum
lifecycle-days =
    { $days ->
        [365] 12 Monate
        [731] 24 Monate
       *[other] { $days } Tage
    }
lifecycle-base = Bestand
lifecycle-ring = Phasen mit der Zahl der Kunden
lifecycle-open-phase =
    { $count ->
        [one] { $phase }: 1 Kunde, Liste öffnen
       *[other] { $phase }: { $count } Kunden, Liste öffnen
    }
lifecycle-came-back =
    { $count ->
        [one] kam zurück
       *[other] kamen zurück
    }
lifecycle-moves = Wechsel
lifecycle-moves-since =
    { $count ->
        [one] 1 Wechsel seit { $day }
       *[other] { $count } Wechsel seit { $day }
    }
lifecycle-moves-count = Wechsel
lifecycle-flows = Wechsel zwischen den Phasen
lifecycle-flow = { $from } → { $to }: { $count }
lifecycle-from = von
lifecycle-to = nach
lifecycle-left = verlassen haben
lifecycle-arrived = sind angekommen in
lifecycle-new = Neu erfasst
lifecycle-outside = Ausgeschieden
lifecycle-no-moves = In diesem Zeitraum hat niemand die Phase gewechselt.
lifecycle-as-table = Als Tabelle zeigen
lifecycle-as-chart = Als Grafik zeigen
lifecycle-warnings = Frühwarnung
lifecycle-warned =
    { $count ->
        [0] niemand
        [one] 1 Kunde, nach Wert in Gefahr
       *[other] { $count } Kunden, nach Wert in Gefahr
    }
lifecycle-no-warnings = Zurzeit deutet bei keinem Kunden etwas auf Abwanderung hin.
lifecycle-who = Kunde und Grund
lifecycle-risk = Risiko
lifecycle-at-risk = In Gefahr
lifecycle-at-risk-year = In Gefahr, 12 Monate
lifecycle-at-risk-contract = Vertrag in Gefahr, 12 Monate
lifecycle-at-risk-contract-why = Wert des laufenden Vertrags, der in zwölf Monaten verloren gehen kann
lifecycle-level-low = gering
lifecycle-level-middle = mittel
lifecycle-level-high = hoch
lifecycle-basis-red = Für gelernte Zahlen ist noch zu wenig bekannt; die Einschätzungen folgen festen Regeln.
lifecycle-basis-amber = Die Zahlen reichen für eine Reihenfolge, noch nicht für genaue Werte.
lifecycle-basis-green = Die Einschätzungen stützen sich auf Ihre eigenen Zahlen.
lifecycle-missing = Bisher: { $what }.
lifecycle-missing-few-customers = { $have } Kunden mit Kauf, nötig sind { $need }
lifecycle-missing-few-repeats = { $have } Wiederholungskäufe, nötig sind { $need }
lifecycle-missing-no-repeats = niemand hat ein zweites Mal gekauft
lifecycle-missing-no-model = noch kein Modell
lifecycle-missing-not-converged = die Käufe folgen keinem erkennbaren Muster
lifecycle-missing-parameter-out-of-range = die Käufe folgen keinem glaubhaften Muster
lifecycle-missing-worse-than-naive = im Rückblick war die einfache Regel besser
lifecycle-empty = Noch steht hier niemand
lifecycle-empty-text = Sobald es Kunden gibt, zeigt diese Seite, wo jeder steht, wer die Phase wechselt und wer zu gehen droht.
lifecycle-empty-import = Kontakte importieren
lifecycle-standing = Einschätzung
lifecycle-life = { $life }. Kundenleben
lifecycle-since = seit { $day }: { $because }
lifecycle-rhythm = Üblicher Abstand
lifecycle-every =
    { $days ->
        [one] täglich
       *[other] { $days } Tage
    }
lifecycle-said-red = Nach festen Regeln, noch nicht aus eigenen Zahlen gelernt.
lifecycle-said-amber = Nach festen Regeln, der Wert grob aus eigenen Zahlen.
lifecycle-said-green = Aus Ihren eigenen Zahlen gelernt.
lifecycle-way = Weg durch die Phasen
lifecycle-stretch = { $phase }, { $from } bis { $to }
lifecycle-warned-since = seit { $day }
lifecycle-warning-since = Frühwarnung seit { $day }
