# Der Verlauf der Änderungen und ein Kunde, wie er an einem Tag war.

history-page = Änderungen
history-page-of = Änderungen: { $name }
history-command-as-of = Stand an einem früheren Tag
history-filter = Änderungen eingrenzen
history-all = Alle
history-everybody = Alle Personen
history-everything = Alle Bereiche
history-whole = Alle Änderungen des Kunden zeigen
history-time = Uhrzeit
history-who = Wer
history-from = Woher
history-what = Was
history-back = Zurück
history-origin-form = Formular
history-origin-import = Import
history-origin-rule = Regel
history-origin-undo = Rückgängig
history-origin-setup = Einrichtung
history-area-card = Stammdaten
history-area-reach = Kontaktwege und Anschriften
history-area-groups = Schlagwörter und Zuordnungen
history-area-touch = Kontakte
history-area-task = Schritte
history-area-deal = Chancen
history-area-purchase = Käufe
history-area-contract = Verträge
history-area-case = Fälle
history-area-lifecycle = Lebenszyklus und Antworten
history-later = danach geändert
history-only = Nur Änderungen an „{ $name }“ zeigen
history-undo-one = Nur dies zurücknehmen: { $name }
history-undo-whole = Zurücknehmen: { $what }
history-undo-import = Import zurücknehmen
history-further = Dazu weitere Änderungen dieses Vorgangs.
history-more = Ältere Änderungen zeigen
history-empty = Hier wurde noch nichts geändert
history-empty-text = Jede Änderung steht hier mit dem alten und dem neuen Wert und lässt sich von hier aus zurücknehmen.
history-person = Person
history-organisation = Organisation
history-win-back-contacted = angesprochen
history-win-back-left-alone = in Ruhe gelassen
history-win-back-reason = Grund des Weggangs

# Stand an einem Tag
history-as-of = Stand am
history-as-of-line = Stand am { $day }, 24:00
history-today = heute
history-today-go = Heute
history-step-back = Eine Änderung zurück
history-step-on = Eine Änderung vor
history-then = So stand es am { $day }
history-read-only = nur ansehen
history-unknown = An diesem Tag stand der Kunde noch nicht in Rondo.
history-was-deleted = Der Kunde lag damals im Papierkorb.
history-different =
    { $count ->
        [0] Nichts ist heute anders. Gespräche und Käufe bleiben, wie sie sind.
        [one] 1 Angabe ist heute anders. Gespräche und Käufe bleiben, wie sie sind.
       *[other] { $count } Angaben sind heute anders. Gespräche und Käufe bleiben, wie sie sind.
    }
history-now = heute: { $what }
history-not-now = heute nicht mehr
history-not-then = damals noch nicht
history-derived = Damals abgeleitet
history-derived-text = Abgeleitetes rechnet Rondo aus den Angaben. Es zeigt, was nach heutigem Wissen damals galt.
history-show-different = Nur Unterschiede
history-show-all = Alles zeigen
history-to-customer = Zum Kunden
