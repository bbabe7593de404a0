# Abläufe: Schritte für einen Anlass, von Hand oder von selbst gestartet.

playbook-new = Neuer Ablauf
playbook-edit = Ablauf bearbeiten
playbook-from-template = Aus Vorlage …
playbook-note = Ein Ablauf ist eine Reihe von Schritten für einen Anlass. Beim Start werden daraus Aufgaben mit Tagen; sie stehen bei den nächsten Schritten.
playbook-none = Noch kein Ablauf
playbook-none-why = Nehmen Sie eine Vorlage oder schreiben Sie auf, was Sie nach einem ersten Kauf immer tun. Kein Ablauf startet von selbst, bevor Sie ihn einschalten.
playbook-name = Name
playbook-name-missing = Ein Ablauf braucht einen Namen
playbook-purpose = Wofür
playbook-occasion = Anlass
playbook-occasion-none = nur von Hand
playbook-occasion-of = { $model }: { $phase }
playbook-automatic = Startet von selbst, sobald der Anlass eintritt
playbook-would-start =
    { $count ->
        [0] Zurzeit beginnt er bei niemandem: In den letzten { $days } Tagen trat der Anlass bei keinem Kunden ein. Ältere Geschichte zählt nicht.
        [one] Zurzeit beginnt er bei 1 Kunden, bei dem der Anlass in den letzten { $days } Tagen eintrat. Ältere Geschichte zählt nicht.
       *[other] Zurzeit beginnt er bei { $count } Kunden, bei denen der Anlass in den letzten { $days } Tagen eintrat. Ältere Geschichte zählt nicht.
    }
playbook-ends = Endet, sobald der Anlass vorbei ist
playbook-steps = Schritte
playbook-step-add = Schritt hinzufügen
playbook-step-number = Schritt { $number }
playbook-step-title = Schritt { $number }: was ist zu tun?
playbook-step-placeholder = Was ist zu tun?
playbook-step-kind = Art von „{ $step }“
playbook-step-days = Tage nach dem Start für „{ $step }“
playbook-step-rule = Wie die Tage zählen für „{ $step }“
playbook-step-who = Wer „{ $step }“ erledigt
playbook-step-note = Hinweis
playbook-step-note-of = Hinweis zu „{ $step }“ hinzufügen
playbook-step-remove = „{ $step }“ entfernen
playbook-step-wrong-title = Jeder Schritt braucht Worte
playbook-step-wrong-days = Bitte eine ganze Zahl von 0 bis 730
playbook-step-done = erledigt
playbook-step-open = offen
playbook-after = nach
playbook-rule-forward = Tagen, nie am Wochenende
playbook-rule-working = Arbeitstagen
playbook-rule-exact = Tagen, genau
playbook-who-owner = zuständige Person
playbook-who-deputy = Stellvertretung
playbook-edit-safe = Was läuft, behält seine Schritte
playbook-saved = Ablauf „{ $name }“ gespeichert
playbook-deleted = Ablauf „{ $name }“ gelöscht; was läuft, läuft weiter
playbook-ordered = Abläufe geordnet
playbook-copy = Kopieren
playbook-copy-of = { $name } (Kopie)
playbook-copied = Kopie angelegt: { $name }
playbook-rest = Ruhen lassen
playbook-rests = „{ $name }“ ruht; was läuft, läuft weiter
playbook-wake = Wieder anbieten
playbook-woken = „{ $name }“ wird wieder angeboten
playbook-resting = ruht
playbook-by-itself = startet von selbst
playbook-size =
    { $steps ->
        [one] 1 Schritt
       *[other] { $steps } Schritte
    } in { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }
playbook-runs-at =
    { $count ->
        [one] läuft bei 1 Kunden
       *[other] läuft bei { $count } Kunden
    }
playbook-when =
    { $days ->
        [0] am selben Tag
        [one] nach 1 Tag
       *[other] nach { $days } Tagen
    }
playbook-when-working =
    { $days ->
        [0] am selben Tag
        [one] nach 1 Arbeitstag
       *[other] nach { $days } Arbeitstagen
    }
playbook-templates = Vorlagen
playbook-templates-note = Drei fertige Abläufe je Modell. Übernommen gehören sie Ihnen: Ändern Sie Worte, Tage und Zuständige.
playbook-templates-safe = Übernommene starten nicht von selbst
playbook-take = Übernehmen
playbook-take-of = „{ $name }“ übernehmen
playbook-is-taken = übernommen
playbook-taken = „{ $name }“ übernommen

# Beim Kunden
playbook-start = Ablauf starten …
playbook-start-do = Starten
playbook-start-of = „{ $name }“ starten
playbook-start-safe = Lässt sich rückgängig machen
playbook-start-ready = Eine Vorlage: Mit dem Start wird sie zu Ihrem eigenen Ablauf.
playbook-started = Ablauf „{ $name }“ gestartet
playbook-preview = Was der Ablauf bringt
playbook-group-fits = Passt zum Kunden
playbook-group-own = Eigene
playbook-group-ready = Vorlagen
playbook-running = Abläufe
playbook-nothing-runs = Zurzeit läuft keiner.
playbook-fits = Passt zu „{ $phase }“
playbook-stop = Ablauf beenden
playbook-stop-of = „{ $name }“ beenden
playbook-stopped =
    { $open ->
        [one] „{ $name }“ beendet, 1 offener Schritt gelöscht
       *[other] „{ $name }“ beendet, { $open } offene Schritte gelöscht
    }
playbook-followed = { $what } – dabei haben Abläufe begonnen oder geendet
playbook-run-by-rule = von selbst, „{ $phase }“ seit { $day }
playbook-run-by-hand = von Hand
playbook-run-done = { $done } von { $all } erledigt
playbook-run-through =
    { $done ->
        [0] ohne Schritte
        [one] abgeschlossen, 1 Schritt erledigt
       *[other] abgeschlossen, { $done } Schritte erledigt
    }
playbook-ended-stopped = beendet am { $day }, { $done } erledigt
playbook-ended-left = beendet am { $day }, weil der Anlass vorbei war, { $done } erledigt
playbook-entry-started = gestartet

# Fertige Abläufe: Name, wofür (-for), Schritte (-1, -2 …), zu manchen ein Hinweis (-note).
playbook-ready-six-trust = Vom Erstkontakt zum Vertrauen
playbook-ready-six-trust-for = Wer Interesse zeigt, hört innerhalb von drei Wochen viermal von uns.
playbook-ready-six-trust-1 = Anrufen und nach dem Anlass fragen
playbook-ready-six-trust-1-note = Woran arbeiten sie gerade? Wer entscheidet mit? Bis wann?
playbook-ready-six-trust-2 = Unterlagen zum Anliegen schicken
playbook-ready-six-trust-3 = Nachfragen, was die Unterlagen offengelassen haben
playbook-ready-six-trust-4 = Besuch oder Vorführung anbieten
playbook-ready-six-aftercare = Betreuung nach dem Kauf
playbook-ready-six-aftercare-for = Nach Lieferung oder Reklamation nachfragen, bevor sich jemand ärgert.
playbook-ready-six-aftercare-1 = Anrufen: Ist alles angekommen, läuft alles?
playbook-ready-six-aftercare-2 = Hinweise zu Gebrauch und Pflege schicken
playbook-ready-six-aftercare-3 = Nach der Zufriedenheit fragen und die Antwort erfassen
playbook-ready-six-win-back = Rückgewinnung
playbook-ready-six-win-back-for = Einen verstummten Kunden zurückholen: erst verstehen, dann anbieten.
playbook-ready-six-win-back-1 = Verlauf lesen: Warum wurde es still?
playbook-ready-six-win-back-1-note = Letzte Käufe, offene Fälle, Wechsel der Ansprechperson. Offene Beschwerden zuerst lösen.
playbook-ready-six-win-back-2 = Anrufen und nach dem Grund fragen
playbook-ready-six-win-back-2-note = Den Grund als Einschätzung erfassen. Noch kein Angebot.
playbook-ready-six-win-back-3 = Persönlichen Brief oder Mail schreiben
playbook-ready-six-win-back-4 = Angebot zum Wiedereinstieg machen
playbook-ready-six-win-back-5 = Letzter Anruf: weiter, später oder Abschied
playbook-ready-four-inquiry = Anfrage beantworten
playbook-ready-four-inquiry-for = Wer fragt, bekommt noch am selben Tag eine Antwort.
playbook-ready-four-inquiry-1 = Zurückrufen und die Anfrage klären
playbook-ready-four-inquiry-2 = Schriftlich zusammenfassen, was besprochen wurde
playbook-ready-four-inquiry-3 = Nachfragen: Was fehlt noch für eine Entscheidung?
playbook-ready-four-winning = Angebot nachfassen
playbook-ready-four-winning-for = Kein Angebot bleibt ohne Antwort liegen.
playbook-ready-four-winning-1 = Anrufen: Ist das Angebot verständlich und vollständig?
playbook-ready-four-winning-2 = Termin mit allen, die mitentscheiden
playbook-ready-four-winning-3 = Um eine Entscheidung bitten
playbook-ready-four-winning-3-note = Bei einer Absage den Grund erfassen, er zählt später.
playbook-ready-four-keeping = Stammkunden halten
playbook-ready-four-keeping-for = Auch wer zufrieden ist, hört im Jahr dreimal von uns.
playbook-ready-four-keeping-1 = Anrufen ohne Anlass: Wie geht es, was steht an?
playbook-ready-four-keeping-2 = Besuchen und den Bestand ansehen
playbook-ready-four-keeping-3 = Jahresgespräch führen
playbook-ready-five-acquisition = Interesse wecken
playbook-ready-five-acquisition-for = Aus einer Adresse ein Gespräch machen.
playbook-ready-five-acquisition-1 = Vorbereiten: Was könnten sie brauchen?
playbook-ready-five-acquisition-2 = Erstgespräch führen
playbook-ready-five-acquisition-3 = Termin vor Ort vereinbaren
playbook-ready-five-conversion = Saubere Übergabe
playbook-ready-five-conversion-for = Vom Auftrag bis zur ersten Woche in Betrieb geht nichts verloren.
playbook-ready-five-conversion-1 = Auftrag intern übergeben: Lieferung, Rechnung, Ansprechpersonen
playbook-ready-five-conversion-2 = Liefertermin ansagen
playbook-ready-five-conversion-3 = Nach der ersten Woche fragen: Was hakt?
playbook-ready-five-loyalty = Empfehlung erbitten
playbook-ready-five-loyalty-for = Treue Kunden empfehlen gern, wenn jemand fragt.
playbook-ready-five-loyalty-1 = Persönlich für die Treue danken
playbook-ready-five-loyalty-2 = Um eine Empfehlung oder eine Referenz bitten
playbook-ready-five-loyalty-3 = Für die Empfehlung danken und sie erfassen
playbook-ready-buyer-first = Zweiter Kauf
playbook-ready-buyer-first-for = Wer zweimal kauft, bleibt meist. Endet mit dem zweiten Kauf.
playbook-ready-buyer-first-1 = Anrufen: Hat sich der erste Kauf bewährt?
playbook-ready-buyer-first-2 = Zeigen, was dazu passt
playbook-ready-buyer-first-3 = Passendes Angebot schicken
playbook-ready-buyer-first-4 = Nachfassen
playbook-ready-buyer-core = Schlüsselkunde
playbook-ready-buyer-core-for = Wer am meisten trägt, bekommt einen Plan statt Zufall.
playbook-ready-buyer-core-1 = Stellvertretung festlegen und Ansprechpersonen prüfen
playbook-ready-buyer-core-2 = Besuchen: Ziele für die nächsten zwölf Monate
playbook-ready-buyer-core-3 = Quartalsgespräch führen
playbook-ready-buyer-core-4 = Bilanz ziehen: Umsatz, Fälle, Zufriedenheit
playbook-ready-buyer-defector = Abgewanderte Kernkunden
playbook-ready-buyer-defector-for = Ein Kernkunde, der nicht mehr kauft, ist Chefsache.
playbook-ready-buyer-defector-1 = Klären: Was hat sich geändert?
playbook-ready-buyer-defector-2 = Persönlich hinfahren
playbook-ready-buyer-defector-3 = Lösung oder Angebot vorlegen
playbook-ready-buyer-defector-4 = Anrufen: Hält die Lösung?
playbook-ready-segment-new = Willkommen nach dem ersten Kauf
playbook-ready-segment-new-for = Vier Kontakte in den ersten dreißig Tagen.
playbook-ready-segment-new-1 = Danken und die Ansprechperson vorstellen
playbook-ready-segment-new-2 = Anrufen: Läuft alles?
playbook-ready-segment-new-3 = Fragen, was noch gebraucht wird
playbook-ready-segment-new-4 = Karte vervollständigen: Ansprechpersonen, Merkmale, Rhythmus
playbook-ready-segment-inactive = Inaktive wecken
playbook-ready-segment-inactive-for = Drei ruhige Anläufe, dann ist es gut.
playbook-ready-segment-inactive-1 = Anrufen: Was ist der Stand?
playbook-ready-segment-inactive-2 = Neuigkeiten schicken, die sie betreffen
playbook-ready-segment-inactive-3 = Noch einmal anrufen
playbook-ready-segment-reactivated = Willkommen zurück
playbook-ready-segment-reactivated-for = Wer zurückkommt, wird nicht wie ein Fremder behandelt.
playbook-ready-segment-reactivated-1 = Anrufen und danken
playbook-ready-segment-reactivated-2 = Nachsehen, was damals der Grund war
playbook-ready-segment-reactivated-3 = Fragen: Ist es jetzt besser?
playbook-ready-activity-due = Rechtzeitig erinnern
playbook-ready-activity-due-for = Der übliche Abstand ist vorbei: freundlich nachfragen.
playbook-ready-activity-due-1 = Anrufen: Steht eine Bestellung an?
playbook-ready-activity-due-2 = Kurze Mail mit dem, was zuletzt bestellt wurde
playbook-ready-activity-at-risk = Rettung
playbook-ready-activity-at-risk-for = Einen Kunden halten, der dabei ist zu gehen.
playbook-ready-activity-at-risk-1 = Anzeichen lesen und offene Fälle klären
playbook-ready-activity-at-risk-2 = Anrufen und zuhören
playbook-ready-activity-at-risk-2-note = Nicht verkaufen. Was stört, was fehlt, wer ist sonst im Spiel?
playbook-ready-activity-at-risk-3 = Besuchen und eine Lösung vereinbaren
playbook-ready-activity-at-risk-4 = Das Vereinbarte schriftlich anbieten
playbook-ready-activity-lost = Abschied mit offener Tür
playbook-ready-activity-lost-for = Auch ein Ende gehört ordentlich gemacht.
playbook-ready-activity-lost-1 = Für die Zusammenarbeit danken
playbook-ready-activity-lost-2 = Grund des Verlusts erfassen
playbook-ready-activity-lost-3 = Nach einem halben Jahr noch einmal melden
playbook-ready-alert-raised = Frühwarnung aufnehmen
playbook-ready-alert-raised-for = Jemand kauft noch und könnte gehen: früh genug nachsehen.
playbook-ready-alert-raised-1 = Anzeichen lesen und offene Fälle klären
playbook-ready-alert-raised-2 = Anrufen: Was hat sich geändert?
playbook-ready-alert-raised-3 = Besuchen, wenn das Gespräch etwas ergab
playbook-ready-alert-raised-4 = Nachhören, ob es besser läuft
