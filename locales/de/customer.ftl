# Die Seite eines Kunden.

customer-page = Kunde
customer-path = Pfad
customer-back = Zurück zu den Kunden
customer-place = { $at } von { $total }
customer-sheet = Kundenblatt
customer-more = Mehr zu diesem Kunden
customer-command-person = Person hinzufügen
customer-command-purchase = Kauf erfassen
customer-command-history = Änderungen ansehen
customer-command-delete = In den Papierkorb legen
customer-number = Kunden-Nr. { $number }
customer-gone = Diesen Kunden gibt es nicht mehr
customer-broken = Dieser Kunde lässt sich gerade nicht anzeigen
customer-in-trash = Dieser Kunde liegt im Papierkorb.

# Teile
customer-parts = Teile der Seite
customer-part-timeline = Verlauf
customer-part-card = Karte
customer-part-open = Offenes
customer-part-purchases = Käufe
customer-facts = Angaben
customer-extra =
    { $count ->
        [one] 1 weitere Angabe aus dem Import
       *[other] { $count } weitere Angaben aus dem Import
    }
customer-no-people = Noch niemand eingetragen
customer-no-organisation = Gehört zu keiner Organisation
customer-no-reach = Weder Nummer noch Anschrift
customer-no-tags = Keine
customer-tag-add = Schlagwort hinzufügen
customer-tag-hint = Wort, dann Eingabetaste
customer-tag-added = Schlagwort „{ $tag }“ hinzugefügt
customer-tag-removed = Schlagwort „{ $tag }“ entfernt
customer-person-more = Mehr zu { $name }
customer-person-edit = Bearbeiten
customer-link-saved = Zuordnung gespeichert
customer-unlink = Zuordnung aufheben
customer-unlinked = Zuordnung mit { $name } aufgehoben

# Erfassen
customer-ask-touch = Was wurde besprochen?
customer-ask-note = Was sollten alle wissen?
customer-more-kinds = Mehr
customer-details = Details
customer-settles = „{ $title }“ ist damit erledigt
customer-logged = { $kind } erfasst

# Verlauf
customer-timeline-filter = Was gezeigt wird
customer-timeline-all = Alles
customer-timeline-talk = Gespräche
customer-timeline-note = Notizen
customer-timeline-purchase = Käufe
customer-timeline-contract = Verträge
customer-timeline-case = Fälle
customer-timeline-promise = Zusagen
customer-firm = Firma: { $name }
customer-timeline-answer = Antworten
customer-timeline-referral = Empfehlungen
customer-timeline-milestone = Einschätzungen
customer-timeline-playbook = Abläufe
customer-timeline-deal = Chancen
customer-timeline-task = Erledigtes
customer-timeline-empty = Hier steht noch nichts
customer-timeline-empty-why = Jeder Anruf, Besuch und Kauf erscheint hier, der neueste oben.
customer-entry-more = Mehr zu: { $what }
customer-touch-deleted = Eintrag gelöscht

# Chancen
customer-deal-stage =
    { $days ->
        [one] { $stage }, 1 Tag
       *[other] { $stage }, { $days } Tage
    }
customer-no-deals = Keine offene Chance
customer-deals-closed =
    { $count ->
        [one] 1 abgeschlossene
       *[other] { $count } abgeschlossene
    }

# Käufe
customer-purchases = Käufe, 12 Monate
customer-purchases-chart = Als Balken zeigen
customer-purchases-table = Als Tabelle zeigen
customer-purchases-bars =
    { $count ->
        [one] 1 Kauf in zwölf Monaten, zusammen { $sum }
       *[other] { $count } Käufe in zwölf Monaten, zusammen { $sum }
    }
customer-purchases-said =
    { $count ->
        [one] 1 Kauf, zuletzt { $last }. Ring: Monat ohne Kauf.
       *[other] { $count } Käufe, zuletzt { $last }. Ring: Monat ohne Kauf.
    }
customer-year-before = Davor: { $sum }.
customer-other-currencies = Außerdem { $sums }.
customer-no-purchases = Noch keine Käufe
customer-no-purchases-year = In den letzten zwölf Monaten kein Kauf
customer-purchases-all =
    { $count ->
        [one] 1 Kauf zeigen
       *[other] Alle { $shown } Käufe zeigen
    }
customer-purchases-more = Weitere zeigen
customer-purchases-fewer = Nur die letzten zeigen
customer-month = Monat
customer-sum = Summe
customer-timeline-offer = Angebote
