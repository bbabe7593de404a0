# Die Übersicht: Kacheln, die jede Person für sich anordnet.

overview-arrange = Anordnen
overview-done = Fertig
overview-add = Kachel hinzufügen
overview-reset = Zurücksetzen
overview-was-reset = Die Übersicht steht wieder wie am Anfang
overview-usual = Übliche Kacheln aufstellen
overview-empty = Hier steht noch keine Kachel
overview-empty-text = Kacheln zeigen Zahlen aus Ihren Berichten, den Anfang von „Heute“, offene Zusagen und Warnungen. Stellen Sie die auf, die Sie jeden Tag sehen wollen.
overview-widen = { $tile } breit zeigen
overview-shrink = { $tile } schmal zeigen
overview-remove = { $tile } entfernen
overview-removed = Kachel „{ $tile }“ entfernt
overview-pipeline =
    { $count ->
        [one] 1 offene Chance, davon zu erwarten { $weighted }
       *[other] { $count } offene Chancen, davon zu erwarten { $weighted }
    }
overview-tile-queue = Heute zu tun
overview-tile-came-in = Umsatz in diesem Monat
overview-tile-pipeline = In der Pipeline
overview-tile-income = Einnahmen, gewesen und erwartet
overview-tile-won = Gewinnquote, 12 Monate
overview-tile-new-customers = Neue Kunden in diesem Quartal
overview-tile-warnings = Früherkennung
overview-tile-promises = Offene Zusagen
overview-tile-lost = Verloren nach Grund, 12 Monate
overview-tile-customers = Umsatzstärkste Kunden, 12 Monate
overview-tile-sources = Umsatz nach Quelle, 12 Monate
overview-tile-products = Umsatz nach Produkt, 12 Monate
overview-tile-activity = Kontakte in diesem Monat
overview-none-queue = Heute ist nichts zu tun.
overview-none-promises = Keine Zusage ist offen.
overview-none-warnings = Zurzeit droht niemand abzuwandern.
overview-none-customers = In den letzten 12 Monaten wurde nichts gekauft.
overview-none-pipeline = Keine Chance ist offen.
