# Mails und Termine aus Dateien, und Aufgaben als Kalender.

correspondence-title = Mails und Termine übernehmen
correspondence-command-pick = Mails oder Termine aus Dateien übernehmen
correspondence-command-calendar = Aufgaben mit Tag als Kalenderdatei speichern
correspondence-about =
    { $count ->
        [one] Eine Datei
       *[other] { $shown } Dateien
    }
correspondence-on = Auch auf der Seite von { $name }
correspondence-looking = Die Dateien werden gelesen
correspondence-one-undo = Rückgängig nimmt alles auf einmal zurück.
correspondence-no-own = In den Einstellungen steht bei niemandem aus Ihrer Firma eine E-Mail-Adresse. Rondo schließt deshalb aus den Kunden, wer wem geschrieben hat.
correspondence-rows = Was übernommen wird
correspondence-column-state = Was geschieht
correspondence-column-when = Wann
correspondence-column-what = Betreff
correspondence-column-who = Bei wem
correspondence-more = Die ersten { $shown } werden gezeigt.
correspondence-state-new = Neu
correspondence-state-task = Aufgabe
correspondence-state-changed = Verschoben
correspondence-state-known = Schon da
correspondence-state-nobody = Kein Kunde
correspondence-state-refused = Nicht möglich
correspondence-figure-new = Auf Zeitleisten
correspondence-figure-task = Als Aufgaben
correspondence-figure-changed = Verschoben
correspondence-figure-known = Schon da
correspondence-figure-nobody = Ohne Kunden
correspondence-figure-refused = Nicht möglich
correspondence-direction-in = Eingegangen
correspondence-direction-out = Gesendet
correspondence-with-attachments =
    { $count ->
        [one] 1 Anlage
       *[other] { $shown } Anlagen
    }
correspondence-times =
    { $count ->
        [one] einmal
       *[other] { $shown }-mal
    }
correspondence-no-title = Ohne Betreff
correspondence-strangers = Adressen ohne Kunden
correspondence-strangers-note = Wählen Sie einen Kunden oder legen Sie einen Kontakt an. Was offen bleibt, wird nicht übernommen.
correspondence-stranger-count =
    { $count ->
        [one] 1 Eintrag
       *[other] { $shown } Einträge
    }
correspondence-choose = Kunde wählen für { $address }
correspondence-make = Kontakt anlegen
correspondence-make-all = Für alle einen Kontakt anlegen
correspondence-will-make = Neuer Kontakt
correspondence-clear = Wahl für { $address } aufheben
correspondence-own = Eigene Adresse
correspondence-own-of = { $address } als eigene Adresse eintragen
correspondence-rest = Alles Übrige zu diesem Kunden
correspondence-rest-clear = Kunden für alles Übrige entfernen
correspondence-take =
    { $count ->
        [0] Übernehmen
        [one] Einen Eintrag übernehmen
       *[other] { $shown } Einträge übernehmen
    }
correspondence-taken =
    { $count ->
        [one] Ein Eintrag übernommen
       *[other] { $shown } Einträge übernommen
    }
correspondence-nothing = Alles aus diesen Dateien ist schon da.
correspondence-empty = In diesen Dateien steht nichts, das übernommen werden kann.
correspondence-attachments = Nicht übernommen (zu groß oder ohne eigenen Inhalt):
correspondence-cut = (Der Text ist länger. Der Rest steht in der Mail.)
correspondence-calendar-file = Aufgaben
correspondence-calendar-done =
    { $count ->
        [one] Eine Aufgabe
       *[other] { $shown } Aufgaben
    } in „{ $name }“ gespeichert
correspondence-calendar-row = Aufgaben mit Tag
correspondence-calendar-note = iCalendar, für den Kalender von Handy oder Mailprogramm
correspondence-calendar-do = Als Kalenderdatei speichern

correspondence-why-empty = Die Datei ist leer.
correspondence-why-not-this = Das ist weder eine Mail noch ein Kalender.
correspondence-why-damaged = Der Eintrag ist beschädigt oder bricht ab.
correspondence-why-too-large = Zu groß. Eine Mail darf höchstens 100 MB haben.
correspondence-why-too-deep = Mails und Anlagen sind mehr als 10-fach ineinander verschachtelt.
correspondence-why-too-many-parts = Mehr als 1.000 Teile.
correspondence-why-too-many = Mehr als 100.000 Einträge in einer Datei. Der Rest wurde nicht gelesen.
correspondence-why-line-too-long = Eine Zeile ist zu lang.
correspondence-why-no-date = Ohne Datum.
correspondence-why-in-future = Das Datum liegt in der Zukunft.
correspondence-why-cancelled = Abgesagt.
correspondence-why-no-meeting = Kein Termin, sondern eine Aufgabe oder Notiz des Kalenders.
correspondence-why-no-name = Es gibt nichts, was als Name dienen könnte.
correspondence-why-document-type = XML mit eigenem Dokumenttyp wird nicht gelesen.
correspondence-why-only-own = Nur unter Kollegen.
correspondence-why-no-people = Ohne Teilnehmer. Wählen Sie unten einen Kunden.
correspondence-why-rule-not-followed = Die Wiederholung wird nicht unterstützt. Übernommen wird nur dieses eine Mal.
correspondence-why-unknown-zone = Unbekannte Zeitzone. Es gilt die Uhrzeit dieses Computers.
correspondence-why-series = Serie. Übernommen werden die Termine des letzten Jahres und der nächste als Aufgabe.
correspondence-why-outside = Liegt mehr als ein Jahr zurück oder voraus.
correspondence-why-not-a-file = Das ist keine Datei.
correspondence-why-missing = Die Datei ist nicht mehr da.
correspondence-why-forbidden = Die Datei darf nicht gelesen werden.
correspondence-why-unreadable = Die Datei ließ sich nicht lesen.
correspondence-why-write-protected = Die Datei ließ sich nicht lesen.
correspondence-why-not-started = Das Leseprogramm ließ sich nicht starten. Starten Sie Rondo neu.
correspondence-why-too-slow = Das Lesen dauerte zu lange und wurde beendet.
correspondence-why-broke-off = Das Lesen brauchte zu viel Speicher oder brach ab. Die Datei ist vermutlich beschädigt.
