# Die Regeln des Lebenszyklus: ansehen, ausprobieren, anwenden. Und die Uhr, die stehen bleibt, wenn keine Käufe kommen.

rules-title = Regeln
rules-open = Regeln
rules-command-open = Regeln des Lebenszyklus
rules-note = Neue Regeln gelten ab dem Tag, an dem Sie sie anwenden. Was bis dahin galt, bleibt so stehen.
rules-usual = Ihre Kunden kaufen üblicherweise alle { $days } Tage. Das lernt Rondo aus Ihren Käufen.

rules-group-silence = Wenn nichts mehr gekauft wird
rules-group-silence-text = Gemessen wird am eigenen üblichen Abstand jedes Kunden: Wer jede Woche kauft, fällt früher auf als ein Jahreskunde.
rules-group-interval = Üblicher Abstand eines Kunden
rules-group-interval-text = Solange von einem Kunden wenig bekannt ist, zählt der Abstand mit, der in Ihrer Firma üblich ist.
rules-group-alert = Frühwarnung
rules-group-alert-text = Stille, Reklamationen und schlechte Antworten ergeben zusammen einen Stand zwischen 0 und 100. Die untere Grenze verhindert, dass eine Warnung flackert.
rules-group-contact = Vor dem ersten Kauf
rules-group-contact-text = Wie lange ein Gespräch oder eine Einschätzung nachwirkt.
rules-group-care = Betreuung nach dem Kauf
rules-group-care-text = Nach der Lieferung des ersten Auftrags beginnt die Betreuung; ihre Länge richtet sich nach dem üblichen Abstand.
rules-group-loyal = Loyale Kunden
rules-group-loyal-text = Loyal ist, wer wiederholt gekauft hat und empfiehlt oder sehr lange dabei ist. Es zu bleiben ist leichter, als es zu werden.
rules-group-core = Kernkunden
rules-group-core-text = Die Kunden, von denen Ihre Firma lebt.
rules-group-escalation = Warnzeichen trotz Käufen
rules-group-escalation-text = Was auch jemanden gefährdet, der noch kauft.
rules-group-contract = Nach dem Ende eines Vertrags
rules-group-contract-text = Solange ein Vertrag läuft, zählt Stille nicht.
rules-group-overrides = Von Hand gesetzte Phasen
rules-group-overrides-text = Jede braucht einen Grund und endet an einem Tag.
rules-group-more = Sonstiges
rules-group-more-text = Zwei Feinheiten, die selten jemand ändern muss.

rules-level = Stufe
rules-level-times = ab dem …-fachen des Üblichen
rules-level-floor = frühestens nach
rules-level-example = Wer alle 30 Tage kauft, ist fällig nach { $due }, gefährdet nach { $atRisk }, eingeschlafen nach { $lapsed } und verloren nach { $lost } Tagen ohne Kauf.
rules-times-of = { $phase }: ab dem wievielfachen des üblichen Abstands
rules-floor-of = { $phase }: frühestens nach so vielen Tagen
rules-slider-of = { $phase }: Regler für das Vielfache

rules-field-multiples-due = Fällig ab
rules-field-multiples-at-risk = Gefährdet ab
rules-field-multiples-lapsed = Rückgewinnung (eingeschlafen) ab
rules-field-multiples-lost = Verloren ab
rules-field-floors-due = Fällig frühestens nach
rules-field-floors-at-risk = Gefährdet frühestens nach
rules-field-floors-lapsed = Rückgewinnung frühestens nach
rules-field-floors-lost = Verloren frühestens nach
rules-field-interval-prior-weight = Der übliche Abstand der Firma zählt wie so viele eigene Abstände
rules-field-interval-shortest = Kürzester Abstand, mit dem gerechnet wird
rules-field-interval-longest = Längster Abstand, mit dem gerechnet wird
rules-field-alert-raise-from = Warnen ab einem Stand von
rules-field-alert-clear-below = Entwarnen unter einem Stand von
rules-field-alert-pause-days = Beim selben Kunden frühestens wieder nach
rules-field-contact-engaged = Ein Lebenszeichen hält das Vertrauen wach
rules-field-contact-qualified = Eine Einschätzung „ein Angebot wert“ gilt
rules-field-care-fraction = Länge, gemessen am üblichen Abstand
rules-field-care-shortest = Mindestens
rules-field-care-longest = Höchstens
rules-field-care-unfulfilled = Ein nicht gelieferter Auftrag gilt als offen
rules-field-care-case = Eine offene Reklamation oder Rücksendung braucht Betreuung
rules-field-loyal-purchases = Mindestens so viele Käufe
rules-field-loyal-age = Kunde seit mindestens
rules-field-loyal-endorsed = Eine Bewertung von 9 oder 10 zählt
rules-field-loyal-endorsed-keep = Bei schon loyalen Kunden zählt sie
rules-field-loyal-referral = Eine Empfehlung zählt
rules-field-loyal-detractor = Eine schlechte letzte Bewertung spricht dagegen
rules-field-loyal-purchases-keep = Loyal bleibt, wem nach Stornierungen so viele Käufe bleiben
rules-field-loyal-long-purchases = Ohne Empfehlung: mindestens so viele Käufe
rules-field-loyal-long-age = Ohne Empfehlung: Kunde seit mindestens
rules-field-core-purchases = Mindestens so viele Käufe
rules-field-core-age = Kunde seit mindestens
rules-field-core-purchases-again = Wer es schon war, wird es wieder nach so vielen Käufen
rules-field-escalation-complaints = Gefährdet ab so vielen Reklamationen
rules-field-escalation-complaint-days = … innerhalb von
rules-field-escalation-detractor-days = Eine schlechte Bewertung gefährdet fällige Kunden
rules-field-contract-grace = Gefährdet nach dem Ende
rules-field-contract-lost = Verloren nach
rules-field-overrides-usual = Vorgeschlagene Dauer
rules-field-overrides-longest = Längste Dauer
rules-field-reactivated-purchases = Reaktiviert nach der Rückkehr bis zum wievielten Kauf
rules-field-band = Neue Regeln bewegen erst, wer so weit über der Grenze liegt

rules-unit-times = ×
rules-unit-days = { $count ->
    [one] Tag
   *[other] Tage
}
rules-unit-count = { "" }
rules-unit-share = %
rules-unit-points = von 100

rules-default = Standard { $value }
rules-before = bisher { $value }
rules-reset-of = { $field }: Standardwert { $value } eintragen
rules-defaults = Standardwerte eintragen
rules-defaults-are = Es gelten überall die Standardwerte.

rules-problem-number = Tragen Sie eine Zahl ein.
rules-problem-range = Möglich ist { $least } bis { $most }.
rules-problem-whole = Hier passt nur eine ganze Zahl.
rules-fault-multiples = Die Stufen müssen aufeinander folgen: fällig vor gefährdet, gefährdet vor eingeschlafen, eingeschlafen vor verloren.
rules-fault-floors = Auch die frühesten Tage müssen von Stufe zu Stufe steigen.
rules-fault-interval = Der übliche Abstand der Firma muss zwischen dem kürzesten und dem längsten liegen.
rules-fault-alert = Entwarnt werden muss unter einem niedrigeren Stand, als gewarnt wird.
rules-fault-contact = Diese Grenzen passen nicht zusammen.
rules-fault-care = „Mindestens“ darf nicht länger sein als „Höchstens“.
rules-fault-escalation = Diese Grenzen passen nicht zusammen.
rules-fault-contract = Verloren sein muss später beginnen als gefährdet.
rules-fault-loyal = Loyal zu bleiben darf nicht schwerer sein, als es zu werden.
rules-fault-core = Wieder Kernkunde zu werden darf nicht schwerer sein als beim ersten Mal.
rules-fault-overrides = Die vorgeschlagene Dauer darf nicht länger sein als die längste.
rules-fault-values = Diese Werte passen nicht zusammen.

rules-check = Regel prüfen
rules-draft = Entwurf
rules-draft-found = Sie haben hier etwas angefangen. Es ist noch da.
rules-check-nothing = Ändern Sie links einen Wert. Hier steht dann, welche Kunden das bewegen würde und ob Ihnen verlorene Kunden früher aufgefallen wären.
rules-check-wrong = Ein Wert passt noch nicht. Sobald er passt, wird weiter geprüft.
rules-change = { $field } { $after }, bisher { $before }
rules-checking = Regel wird an Ihren Kunden geprüft
rules-check-stopped = Angehalten. Ihr Entwurf ist noch da.
rules-check-again = Noch einmal prüfen
rules-would-move = { $count ->
    [0] Würde heute niemanden bewegen
    [one] Würde 1 Kunden bewegen
   *[other] Würde { $shown } Kunden bewegen
}
rules-flow-becomes = wird
rules-warnings = Frühwarnungen: { $before } heute, mit dem Entwurf { $after }.
rules-warnings-same = Frühwarnungen: { $before }, wie bisher.
rules-past = An Ihrer Geschichte seit dem { $since } geprüft:
rules-past-draft = { $lost ->
    [0] In dieser Zeit ging kein Kunde verloren; es wäre zu { $alarms } gekommen.
    [one] { $noticed ->
        [0] Der eine verlorene Kunde wäre vorher nicht aufgefallen, bei { $alarms }.
       *[other] Der eine verlorene Kunde wäre { $days } Tage früher aufgefallen, bei { $alarms }.
    }
   *[other] { $noticed ->
        [0] Keiner der { $lost } verlorenen Kunden wäre vorher aufgefallen, bei { $alarms }.
       *[other] { $noticed } von { $lost } verlorenen Kunden wären im Mittel { $days } Tage früher aufgefallen, bei { $alarms }.
    }
}
rules-past-today = { $lost ->
    [0] Mit den Regeln von heute wäre es zu { $alarms } gekommen.
   *[other] { $noticed ->
        [0] Mit den Regeln von heute: { $noticed } von { $lost }, bei { $alarms }.
       *[other] Mit den Regeln von heute: { $noticed } von { $lost }, im Mittel { $days } Tage früher, bei { $alarms }.
    }
}
rules-alarms = { $count ->
    [0] keinem Fehlalarm
    [one] 1 Fehlalarm
   *[other] { $shown } Fehlalarmen
}
rules-past-means = Aufgefallen heißt: hätte vor dem Verlust als „{ $level }“ gegolten. Ein Fehlalarm ist, wer danach doch wieder kaufte.
rules-silence = { $times } × üblich
rules-show = { $count ->
    [one] Den Kunden ansehen
   *[other] { $shown } ansehen
}
rules-moved-title = Wen der Entwurf bewegen würde
rules-moved-who = Kunde
rules-moved-model = Modell
rules-moved-from = von
rules-moved-to = nach
rules-moved-silence = Stille
rules-moved-first = Die ersten { $shown } stehen hier, die stillsten zuerst.
rules-discard = Verwerfen
rules-apply = Anwenden
rules-applied = Neue Regeln gelten ab heute.
rules-deriving = Kunden werden neu eingeordnet

rules-versions = Versionen
rules-version-first = Von Anfang an
rules-version-since = Ab { $day }
rules-version-learnt = aus Ihren Käufen gelernt
rules-version-set = von Hand gesetzt
rules-version-interval = üblicher Abstand { $days } Tage
rules-version-changed = { $field }: { $before } → { $after }
rules-versions-none = Noch gelten überall die Standardwerte.
rules-settings-go = Regeln ändern
rules-settings-note = Ab wann ein Kunde als fällig, gefährdet oder verloren gilt, wie lange die Betreuung dauert, wer loyal ist und wann gewarnt wird.

rules-stands = Kein Kauf seit dem { $last }, und sonst kommt hier spätestens nach { $days } Tagen einer. Damit nicht alle Kunden als verloren gelten, stehen Phasen und Warnungen auf dem Stand vom { $day }.
rules-stands-import = Käufe übernehmen
rules-stands-right = Stimmt, es gab keine
rules-stands-right-done = Die Zeit läuft weiter: Bis heute sind alle Käufe bekannt.

rules-retired-title = Was früher galt
rules-retired-line = Bis { $day } galt: { $what }. Zurückgenommen, weil ein Eintrag nachkam oder wegfiel.
rules-retired-move = { $phase } seit { $day }
