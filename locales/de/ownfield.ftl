# Eigene Felder der Firma.

ownfield-title = Eigene Felder
ownfield-note = Felder, die nur Ihre Firma braucht. Sie stehen auf der Karte, in Filtern, Spalten, in der Suche und auf dem Kundenblatt.
ownfield-none = Noch keine
ownfield-add = Feld
ownfield-add-to = Feld hinzufügen: { $place }
ownfield-of-party = Bei Kunden
ownfield-of-deal = Bei Chancen
ownfield-of-case = Bei Fällen
ownfield-kind-text = Text
ownfield-kind-number = Zahl
ownfield-kind-money = Betrag
ownfield-kind-date = Datum
ownfield-kind-choice = Auswahl
ownfield-kind-choices = Mehrfachauswahl
ownfield-kind-flag = Ja oder nein
ownfield-kind-link = Link
ownfield-flag-yes = ja
ownfield-flag-no = nein
ownfield-up = „{ $name }“ nach oben
ownfield-down = „{ $name }“ nach unten
ownfield-change = „{ $name }“ ändern
ownfield-change-title = Feld ändern
ownfield-new = Neues Feld
ownfield-name = Name des Felds
ownfield-kind = Was darin steht
ownfield-choices = Was man wählen kann
ownfield-choice = Möglichkeit { $number }
ownfield-choice-add = Möglichkeit hinzufügen
ownfield-choice-remove = Möglichkeit „{ $name }“ entfernen
ownfield-deleted = Feld „{ $name }“ gelöscht
ownfield-edit = { $name }: { $value }, ändern
ownfield-empty = –
ownfield-open = { $name } öffnen
ownfield-unfit = passt nicht zu „{ $kind }“ und bleibt, wie es war
ownfield-done = Fertig
ownfield-used =
    { $count ->
        [one] 1 Wert
       *[other] { $shown } Werte
    }
ownfield-unfit-count =
    { $count ->
        [one] 1 passt nicht mehr
       *[other] { $shown } passen nicht mehr
    }
ownfield-kind-change =
    { $count ->
        [one] 1 Wert wird neu gelesen. Passt er nicht, bleibt er erhalten und wird gekennzeichnet.
       *[other] { $count } Werte werden neu gelesen. Was nicht passt, bleibt erhalten und wird gekennzeichnet.
    }
