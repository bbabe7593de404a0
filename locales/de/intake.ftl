# Was beim Übernehmen von Käufen und anderen Einträgen auffällt.

intake-purchases = Diese Datei sieht nach Käufen aus, nicht nach Kontakten: Sie hat Spalten für Tag und Betrag.
intake-purchases-do = Als Käufe übernehmen
intake-ahead =
    { $count ->
        [one] 1 Kauf liegt in der Zukunft (Zeile { $lines }). Er zählt erst ab seinem Tag; prüfen Sie das Datum.
       *[other] { $shown } Käufe liegen in der Zukunft (zuerst Zeile { $lines }). Sie zählen erst ab ihrem Tag; prüfen Sie das Datum.
    }
intake-unknown =
    { $count ->
        [one] 1 Zeile nennt einen Kunden, den Rondo nicht kennt. Legen Sie ihn an, oder ordnen Sie eine andere Spalte zu.
       *[other] { $shown } Zeilen nennen Kunden, die Rondo nicht kennt. Legen Sie diese an, oder ordnen Sie eine andere Spalte zu.
    }
intake-unclear =
    { $count ->
        [one] 1 Zeile passt zu mehreren Kunden. Eine Spalte mit Kundennummer, E-Mail oder PLZ macht sie eindeutig.
       *[other] { $shown } Zeilen passen zu mehreren Kunden. Eine Spalte mit Kundennummer, E-Mail oder PLZ macht sie eindeutig.
    }
intake-day-ahead = Der { $day } liegt in der Zukunft. Der Kauf zählt erst ab diesem Tag.
