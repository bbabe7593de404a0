# Pipeline als Handwerk: Prüflisten, Alter, Teilen, Prognose und Kalender.

craft-age =
    { $days ->
        [one] seit 1 Tag in { $stage }
       *[other] seit { $days } Tagen in { $stage }
    }
craft-age-target =
    { $days ->
        [one] seit 1 Tag in { $stage }, Ziel { $target }
       *[other] seit { $days } Tagen in { $stage }, Ziel { $target }
    }
craft-age-contact =
    { $days ->
        [0] letzter Kontakt heute
        [one] letzter Kontakt gestern
       *[other] letzter Kontakt vor { $days } Tagen
    }
craft-age-never = noch kein Kontakt
craft-age-both = { $stands }; { $contact }
craft-open-items =
    { $count ->
        [one] 1 Punkt der Prüfliste ist offen
       *[other] { $count } Punkte der Prüfliste sind offen
    }
craft-moved-open =
    { $count ->
        [one] { $customer } nach { $stage } verschoben. In „{ $from }“ ist noch 1 Punkt offen.
       *[other] { $customer } nach { $stage } verschoben. In „{ $from }“ sind noch { $count } Punkte offen.
    }
craft-close-open =
    { $count ->
        [one] 1 Punkt der Prüfliste ist noch offen.
       *[other] { $count } Punkte der Prüfliste sind noch offen.
    }
craft-retired = stillgelegt
craft-retired-note = Was hier steht, bleibt; neue Chancen kommen nicht mehr hinein.
craft-retire = { $stage } stilllegen
craft-revive = { $stage } wieder anbieten
craft-checklist = Prüfliste
craft-checklist-of =
    { $count ->
        [one] Prüfliste von { $stage }: 1 Punkt
       *[other] Prüfliste von { $stage }: { $count } Punkte
    }
craft-checklist-hint = Ein Punkt je Zeile. Offene Punkte warnen beim Weiterschieben, sie halten niemanden auf.
craft-checklist-done = { $done } von { $count }
craft-ticked = „{ $title }“ erledigt
craft-unticked = „{ $title }“ wieder offen
craft-pipelines-ordered = Pipelines geordnet
craft-pipelines-note = Die erste Pipeline öffnet sich von selbst. Stufen haben eine Abschlusschance, übliche Tage und eine Prüfliste; was stillgelegt ist, behält seine Chancen.
craft-pipeline-edit = { $name } bearbeiten
craft-view-forecast = Prognose
craft-view-calendar = Kalender
craft-month-later = Ab { $month }
craft-month-past = Überfällig
craft-month-none = Ohne Datum
craft-month-before = Monat davor
craft-month-after = Monat danach
craft-month-this = Dieser Monat
craft-expect-to = Abschluss erwarten …
craft-expect-moved = { $customer }: Abschluss am { $day } erwartet
craft-expect-none = { $customer }: Abschluss ohne Datum
craft-calendar = Erwartete Abschlüsse im { $month }
craft-calendar-new = Neue Chance mit Abschluss am { $day }
craft-calendar-more =
    { $count ->
        [one] 1 weitere
       *[other] { $count } weitere
    }
craft-filter-more = Weitere Filter
craft-filter-title = Chancen filtern
craft-filter-text = Kunde oder Chance enthält
craft-filter-from = Erwarteter Abschluss frühestens
craft-filter-turned = Das Ende liegt vor dem Anfang.
craft-filter-least = Wert mindestens
craft-filter-most = Wert höchstens
craft-filter-above = Das ist weniger als der kleinste Wert.
craft-filter-negative = Ein Wert liegt nicht unter null.
craft-filter-amount-hint = Jede Chance in ihrer eigenen Währung
craft-filter-tag = Schlagwort des Kunden
craft-filter-tag-any = Alle
craft-filter-clear = Zurücksetzen
craft-related = Geteilte Chancen
craft-related-origin = davon abgeteilt
craft-related-part = hiervon abgeteilt
craft-copy = Duplizieren
craft-copied = „{ $title }“ dupliziert
craft-split = Teilen …
craft-more = Weiteres zur Chance
craft-reopen = Wieder öffnen
craft-reopened = „{ $title }“ steht wieder in { $stage }
craft-split-title = Chance teilen
craft-split-name = Worum geht es in der neuen Chance?
craft-split-offers = Diese Angebote gehen mit
craft-split-amount = Wert der neuen Chance
craft-split-rest = { $rest } bleiben bei „{ $title }“.
craft-split-rest-open = Zusammen ergeben beide weiter { $whole }.
craft-split-do = Teilen
craft-split-done = „{ $title }“ geteilt
craft-split-wrong-missing = Wie viel geht zur neuen Chance?
craft-split-wrong-small = Der Teil muss größer als null sein.
craft-split-wrong-large = Der Teil muss kleiner als { $whole } sein.
craft-again = Später noch einmal fragen
craft-again-on = Noch einmal fragen am
craft-again-title = Noch einmal fragen: { $title }
craft-contract-turned = Der Vertrag endet, bevor er beginnt. Prüfen Sie Beginn und Ende.
craft-contract-reprice = Preisänderung eintragen
craft-contract-new-price = Neuer Preis
craft-contract-price-from = Gilt ab
craft-contract-price-half = Ein neuer Preis braucht Betrag und Tag.
craft-contract-price-no-price = Tragen Sie zuerst den jetzigen Wert ein.
craft-contract-price-outside = Der neue Preis gilt nach dem Beginn und vor dem Ende des Vertrags.
craft-contract-from = ab { $day } { $amount }
craft-contract-tasks = Dazu als Aufgaben anlegen
craft-contract-notice-on = Kündigung bis { $day }, fällig { $due }
craft-contract-end-on = Ende der Laufzeit { $day }, fällig { $due }
craft-contract-notice-task = Bis { $day } über die Kündigung entscheiden: { $title }
craft-contract-end-task = Vertrag endet am { $day }: { $title }
