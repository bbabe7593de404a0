# Chancen: Dialog, Vorschau, Ende.

deal-command-new = Neue Chance
deal-customer = Kunde
deal-customer-made = wird angelegt
deal-customer-loosen = Anderen Kunden wählen
deal-customer-kind = Art des Kunden
deal-customer-firm = Firma
deal-customer-person = Person
deal-customer-missing = Zu wem gehört die Chance?
deal-still-open =
    { $count ->
        [one] „{ $title }“ ist bei diesem Kunden noch offen.
       *[other] Bei diesem Kunden sind { $count } Chancen noch offen, darunter „{ $title }“.
    }
deal-still-open-look = Ansehen
deal-title = Worum geht es?
deal-title-missing = Ein paar Worte genügen, zum Beispiel „Wartungsvertrag 2027“.
deal-value = Wert
deal-currency = Währung
deal-expected = Abschluss erwartet
deal-pipeline = Pipeline
deal-stage = Stufe
deal-owner = Zuständig
deal-source = Herkunft
deal-note = Notiz
deal-step-take = „{ $title }“ übernehmen
deal-step-take-on = „{ $title }“ übernehmen, fällig { $date }
deal-step-new = Neuen Schritt planen
deal-people = Beteiligte
deal-people-add = Beteiligte hinzufügen
deal-role = Rolle
deal-role-of = Rolle von { $name }
deal-person-remove = { $name } entfernen
deal-new-title = Neue Chance
deal-edit-title = Chance bearbeiten
deal-made = Chance „{ $title }“ angelegt
deal-changed = Chance „{ $title }“ geändert
deal-close-title-lost = Warum verloren?
deal-close-title-won = Chance gewonnen
deal-lost-earlier = Frühere Gründe
deal-lost-reason = Grund
deal-lost-reason-missing = Ein Wort genügt, zum Beispiel „Preis“.
deal-lost-competitor = Wettbewerber
deal-close-on-lost = Verloren am
deal-close-on-won = Gewonnen am
deal-won-purchase = Als Kauf über { $value } notieren
deal-close-back = Esc: Karte zurück
deal-close-do-lost = Als verloren ablegen
deal-close-do-won = Als gewonnen ablegen
deal-close-done-lost = „{ $title }“ als verloren abgelegt
deal-close-done-won = „{ $title }“ gewonnen
deal-stages = Weg durch die Pipeline
deal-days =
    { $days ->
        [one] 1 Tag
       *[other] { $days } Tage
    }
deal-panel = Chance
deal-facts = Angaben
deal-made-on = Angelegt
deal-lost-because = Verloren: { $reason }
deal-lost-because-to = Verloren an { $competitor }: { $reason }
deal-chance = Abschlusschance
deal-edit = Bearbeiten
deal-won = Gewonnen
deal-lost = Verloren
deal-won-menu = Gewonnen …
deal-lost-menu = Verloren …
deal-delete = Chance löschen
deal-deleted = Chance „{ $title }“ gelöscht
