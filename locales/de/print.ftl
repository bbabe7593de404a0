# Gedruckte Blätter: Kundenblatt, Kundenliste, Notfallblatt.
# Papier überdauert den Tag: kein „heute“, kein „in 3 Tagen“.
print-continued = { $head }, Fortsetzung
print-stamp-confidential = VERTRAULICH
print-stamp-secret = GEHEIM
print-page = Seite { $page } von { $pages }
print-printed = Gedruckt { $date }, { $time }, { $person }
print-as-of-confidential = Vertraulich, nur intern. Stand { $date }, { $time }.
print-as-of = Stand { $date }, { $time }.
print-part = { $shown } von { $all }, weiter S. { $page }
print-range = { $from } bis { $to } von { $all }

print-customer-sheet = Kundenblatt
print-customer-number = Kunden-Nr.
print-customer-since = Kunde seit { $date }
print-owner = Zuständig
print-deputy = Vertretung { $person }
print-phone = Telefon { $number }
print-mobile = Mobil { $number }
print-fax = Fax { $number }
print-people = Personen
print-phone-missing = keine Nummer
print-steps = Nächste Schritte und Zusagen
print-steps-short = Nächste Schritte
print-steps-none = Nichts geplant
print-step-undated = ohne Termin
print-touches =
    { $count ->
        [one] Letzter Kontakt
        [5] Letzte fünf Kontakte
       *[other] Letzte Kontakte
    }
print-last-talk = Letztes Gespräch { $date }, { $what }
print-purchases = Käufe, 12 Monate
print-unit-thousand = Tsd. { $currency }
print-unit-million = Mio. { $currency }
print-chart-note = { $unit }, { $from } bis { $to }. Ring: kein Kauf.
print-purchase-count =
    { $count ->
        [0] Kein Kauf
        [one] 1 Kauf
       *[other] { $count } Käufe
    }
print-purchase-last = { $purchases }, zuletzt { $date }, { $what }
print-purchases-before = 12 Monate davor { $amount }.
print-deals = Offene Chancen
print-deals-short = Chancen
print-deal-since = { $stage } seit { $date }
print-deal-until = erwartet bis { $date }
print-notes = Notizen

print-customer-list = Kundenliste
print-column-number = Nr.
print-column-customer = Kunde
print-column-town = Ort
print-column-last-purchase = Letzter Kauf
print-column-last-touch = Letzter Kontakt
print-column-months = 12 Monate
print-column-step = Nächster Schritt
print-column-owner = Zust.
print-filter = Filter:
print-order = Reihenfolge:
print-of-customers =
    { $all ->
        [one] von 1 Kunden
       *[other] von { $all } Kunden
    }
print-view-changed = Ansicht geändert, nicht gespeichert
print-customers-range = Kunden { $from } bis { $to } von { $all }
print-no-customers = Keine Kunden in dieser Ansicht
print-nothing-planned = nichts geplant
print-subtotal = Zwischensumme nach { $shown } von { $all } Kunden, weiter auf Seite { $page }
print-carried = Übertrag von Seite { $page }
print-total =
    { $count ->
        [one] Summe, 1 Kunde
       *[other] Summe, { $count } Kunden
    }
print-mean = Mittel { $amount }
print-list-confidential = Vertraulich.
print-owners = Zuständig: { $names }.

print-recovery-sheet = Notfallblatt
print-vault = Tresor „{ $name }“
print-recovery-lead = Öffnet Ihren Rondo-Tresor, wenn die Passphrase fehlt.
print-recovery-warning = Niemand kann Passphrase oder Schlüssel zurücksetzen, auch der Hersteller nicht.
print-recovery-loss = Ohne Passphrase und ohne dieses Blatt sind die Daten verloren.
print-recovery-reading = Von links nach rechts lesen, 1 bis 9. 0 ist immer die Null, 1 immer die Eins: O, I, L und U kommen nicht vor.
print-recovery-qr = Schlüssel als QR-Code
print-recovery-opens = Was es öffnet
print-recovery-opens-text = Alle Kunden, Gespräche und Dateien dieses Tresors, auf jedem Rechner mit Rondo. Auch jede Sicherung ab dem { $date }.
print-recovery-how = So öffnen Sie
print-recovery-how-text = Rondo starten, „Mit Notfallblatt öffnen“ wählen, die neun Gruppen tippen. Danach neue Passphrase setzen und ein neues Blatt drucken. Dieses Blatt ist dann ungültig.
print-recovery-keep = Hier aufbewahren
print-recovery-keep-safe = Im Safe oder Bankschließfach
print-recovery-keep-second = Zweites Exemplar in einem anderen Haus
print-recovery-avoid = Hier nicht
print-recovery-avoid-laptop = Beim Rechner oder in der Laptoptasche
print-recovery-avoid-photo = Als Foto, in der E-Mail oder in der Cloud
print-recovery-by = Ausgedruckt von (Name)
print-recovery-signed = Datum, Unterschrift
print-recovery-copy = Exemplar { $number } liegt bei
print-recovery-foot = Schlüsselplatz { $slot }, Kennung { $id }. Erstellt { $date }, { $time }. Die Passphrase steht nicht auf diesem Blatt.
