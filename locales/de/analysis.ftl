# Berichte: was über einen Zeitraum zu sagen ist, und die Listen dahinter.

analysis-name-income = Erwartete Einnahmen
analysis-name-closed = Gewonnen und verloren
analysis-name-stages = Weg durch die Stufen
analysis-name-sources = Quellen und Aktionen
analysis-name-cohorts = Bindung nach Jahrgang
analysis-name-customers = Umsatz je Kunde
analysis-name-products = Umsatz je Produkt
analysis-name-activity = Aktivität je Person
analysis-asks-income = Was kommt herein, und wie gut war die letzte Prognose?
analysis-asks-closed = Warum und an wen verlieren wir, und wer gewinnt?
analysis-asks-stages = Wo bleiben Chancen hängen?
analysis-asks-sources = Welche Quelle bringt mehr, als sie kostet?
analysis-asks-cohorts = Wie viele kaufen nach der ersten Bestellung weiter?
analysis-asks-customers = Wer kauft wie viel, und in welchem Abstand?
analysis-asks-products = Was wird gekauft, und was lässt nach?
analysis-asks-activity = Wer hat was getan?
analysis-empty-income = In diesem Zeitraum ist nichts eingegangen und nichts zu erwarten. Gebraucht werden offene Chancen mit Betrag und Datum, Käufe oder Verträge.
analysis-empty-closed = In diesem Zeitraum wurde keine Chance gewonnen oder verloren. Ziehen Sie Chancen in der Pipeline auf „Gewonnen“ oder „Verloren“, oder wählen Sie einen längeren Zeitraum.
analysis-empty-stages = In diesem Zeitraum kam keine Chance in eine Stufe. Legen Sie Chancen in der Pipeline an, oder wählen Sie einen längeren Zeitraum.
analysis-empty-sources = In diesem Zeitraum kam niemand hinzu und nichts wurde gekauft. Tragen Sie bei Kunden und Chancen die Quelle ein, und hier die Kosten.
analysis-empty-cohorts = In diesem Zeitraum hat niemand zum ersten Mal gekauft. Wählen Sie einen längeren Zeitraum, oder übernehmen Sie Ihre Käufe aus einer Datei.
analysis-empty-customers = In den zwei Jahren bis zum Ende des Zeitraums wurde nichts gekauft. Übernehmen Sie Ihre Käufe aus einer Datei.
analysis-empty-products = In diesem Zeitraum wurde nichts gekauft. Wählen Sie einen längeren Zeitraum.
analysis-empty-activity = In diesem Zeitraum hat niemand einen Kontakt festgehalten oder eine Aufgabe erledigt.
analysis-section-income = Nach Monaten
analysis-section-accuracy = Frühere Prognosen
analysis-section-closed-reason = Verloren nach Grund
analysis-section-closed-competitor = Verloren nach Wettbewerber
analysis-section-closed-source = Nach Quelle
analysis-section-closed-person = Nach Person
analysis-section-stages = Stufen
analysis-section-sources = Nach Quelle
analysis-section-cohorts = Anteil, der noch kauft
analysis-section-cohort-income = Umsatz
analysis-section-customers = Nach Umsatz
analysis-section-products = Nach Umsatz
analysis-section-activity = Nach Person
analysis-head-reason = Grund
analysis-head-competitor = Wettbewerber
analysis-head-source = Quelle
analysis-head-person = Person
analysis-head-stage = Stufe
analysis-head-cohort = Erster Kauf
analysis-head-customer = Kunde
analysis-head-product = Produkt
analysis-head-month = Zeitraum
analysis-head-quarter = Quartal
analysis-column-lost = Verloren
analysis-column-lost-sum = Summe verloren
analysis-column-part = Anteil
analysis-column-days = Tage bis zum Ende
analysis-column-won = Gewonnen
analysis-column-won-sum = Summe gewonnen
analysis-column-rate = Gewinnquote
analysis-column-entered = Hineingekommen
analysis-column-went-on = Weiter
analysis-column-conversion = Quote
analysis-column-fell-out = Verloren
analysis-column-went-back = Zurück
analysis-column-still-there = Noch dort
analysis-column-dwell = Verweildauer
analysis-column-known = Neue Kunden
analysis-column-begun = Neue Chancen
analysis-column-bought = Käufe
analysis-column-income = Umsatz
analysis-column-cost = Kosten
analysis-column-per-customer = Kosten je Neukunde
analysis-column-return = Ertrag
analysis-column-size = Kunden
analysis-column-income-12 = 12 Monate
analysis-column-former-12 = 12 davor
analysis-column-change = Änderung
analysis-column-usual = Üblicher Abstand
analysis-column-last = Letzter Kauf
analysis-column-former = Umsatz davor
analysis-column-calls = Anrufe
analysis-column-visits = Besuche
analysis-column-meetings = Treffen
analysis-column-letters = Schreiben
analysis-column-others = Andere
analysis-column-touches = Kontakte
analysis-column-done = Aufgaben erledigt
analysis-column-came-in = Eingegangen
analysis-column-new = Neugeschäft
analysis-column-repeat = Wiederkauf
analysis-column-renewals = Verträge
analysis-column-sum = Summe
analysis-column-forecast = Prognose
analysis-column-deviation = Abweichung
analysis-column-after =
    { $step ->
        [0] Start
       *[other] +{ $step }
    }
analysis-nobody = ohne Zuständige
analysis-no-reason = kein Grund angegeben
analysis-no-competitor = kein Wettbewerber genannt
analysis-no-source = keine Quelle angegeben
analysis-no-product = kein Produkt angegeben
analysis-total = Zusammen
analysis-wrong = Zusammen daneben
analysis-quarter = { $quarter }. Quartal { $year }
analysis-unknown = unbekannt
analysis-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
analysis-longer =
    über { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
analysis-note-dwell = Die Quote zählt, wer weiterging, unter denen, die die Stufe verlassen haben. Die Verweildauer ist die Zeit, nach der die Hälfte weg war; wer noch dort ist, zählt mit.
analysis-note-sources = Umsatz sind die Käufe des Zeitraums von allen Kunden der Quelle. Kosten verteilen sich gleichmäßig auf ihre Tage. Ertrag ist Umsatz durch Kosten.
analysis-note-cohorts = Ein Jahrgang sind alle, deren erster Kauf in denselben Monat oder dasselbe Quartal fiel. Jede Zelle sagt, wie viele von ihnen so lange danach kauften.
analysis-note-customers = Die 12 Monate enden am { $day }.
analysis-note-products = „Davor“ sind ebenso viele Tage vor dem Zeitraum.
analysis-note-activity = Aufgaben zählen bei der Person, der sie zugewiesen sind, gewonnene Chancen bei ihren Zuständigen.
analysis-note-red = Was Kunden wieder kaufen, ist nicht bekannt: Es gibt noch zu wenige Käufe, um etwas daraus zu schließen.
analysis-note-repeat = Wiederkauf ist, was das Modell von denen erwartet, die noch kaufen, gleichmäßig auf zwölf Monate verteilt.
analysis-note-repeat-currency = Wiederkauf wird nur in der Währung der Firma geschätzt.
analysis-note-income = Neugeschäft sind offene Chancen mal der Wahrscheinlichkeit ihrer Stufe, Verträge mit der Wahrscheinlichkeit, mit der sie sich verlängern. Chancen ohne Datum sind nicht enthalten.
analysis-note-accuracy = Wie gut die Prognose war, steht hier, sobald zwei Quartale mit festgehaltener Prognose vorbei sind.
analysis-note-wrong = Zusammen daneben ist die Summe aller Abweichungen ohne Vorzeichen, gemessen an dem, was einging.
analysis-list = Berichte
analysis-period = Zeitraum
analysis-period-month = Dieser Monat
analysis-period-last-month = Letzter Monat
analysis-period-quarter = Dieses Quartal
analysis-period-last-quarter = Letztes Quartal
analysis-period-year = Dieses Jahr
analysis-period-last-year = Letztes Jahr
analysis-period-twelve = 12 Monate bis heute
analysis-period-three-years = 3 Jahre bis heute
analysis-period-ahead = 6 Monate zurück und voraus
analysis-period-own = Eigener Zeitraum
analysis-from = Von
analysis-to = Bis
analysis-person = Person
analysis-everybody = Alle Personen
analysis-currency = Währung
analysis-step = Jahrgänge
analysis-step-month = nach Monaten
analysis-step-quarter = nach Quartalen
analysis-as-chart = Als Diagramm zeigen
analysis-as-table = Nur die Tabelle zeigen
analysis-print = Bericht drucken
analysis-export = Als CSV-Datei speichern
analysis-exported = Gespeichert als { $file }
analysis-more = Weitere laden
analysis-open-list = { $label }, { $column }: { $value }, Liste öffnen
analysis-listed =
    { $count ->
        [one] 1 Eintrag
       *[other] { $count } Einträge
    }
analysis-listed-more = die ersten { $count } Einträge
analysis-counted = davon zählt { $money }
analysis-close-list = Liste schließen
analysis-of-deal = Chance
analysis-of-purchase = Kauf
analysis-of-contract = Vertrag
analysis-of-party = Kunde
analysis-of-promise = Zusage
analysis-of-touch = Kontakt
analysis-of-task = Aufgabe
analysis-printed-period = { $from } bis { $to }
analysis-printed-currency = Beträge in { $currency }
analysis-cut = Die Liste ist auf die ersten { $count } Kunden gekürzt.
analysis-costs = Kosten
analysis-costs-text = Was Messen, Anzeigen und andere Aktionen gekostet haben. Der Name ist derselbe, der als Quelle bei Kunden und Chancen steht.
analysis-costs-none = Noch keine Kosten eingetragen.
analysis-cost-add = Kosten eintragen
analysis-cost-edit = Kosten von { $source } ändern
analysis-cost-delete = Kosten von { $source } löschen
analysis-cost-source = Quelle oder Aktion
analysis-cost-amount = Betrag
analysis-cost-note = Notiz
analysis-cost-save = Speichern
analysis-cost-missing = Bitte Quelle, Tage und einen Betrag über null angeben.
analysis-cost-days = Der letzte Tag liegt vor dem ersten.
analysis-cost-saved = Kosten gespeichert
analysis-cost-deleted = Kosten gelöscht
analysis-days-wrong = Der Zeitraum endet, bevor er beginnt.
