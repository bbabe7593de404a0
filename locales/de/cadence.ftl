# Der Kontaktrhythmus: wie oft ein Kunde von Ihnen hören soll, gezählt ab dem letzten Kontakt.

cadence-head = Kontaktrhythmus
cadence-title = Wie oft soll Kontakt sein?
cadence-usual = Übliche Rhythmen
cadence-wish = Wunsch: alle … Tage
cadence-limit = Grenze: spätestens nach … Tagen
cadence-hint = Gezählt wird ab dem letzten Kontakt. Nach dem Wunsch steht der Kunde unter „Heute“, nach der Grenze weiter oben.
cadence-remove = Rhythmus entfernen
cadence-edit = Kontaktrhythmus ändern
cadence-edit-of = Kontaktrhythmus ändern: { $name }
cadence-both = Wunsch { $wish }, Grenze { $limit } Tage
cadence-stand = Wunsch alle { $wish } Tage, zuletzt vor { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }
cadence-stand-today = Wunsch alle { $wish } Tage, zuletzt heute
cadence-stand-never = Wunsch alle { $wish } Tage, noch kein Kontakt seit { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }
cadence-state-wish = Der Wunsch ist erreicht, die Grenze liegt bei { $limit } Tagen.
cadence-state-limit = Die Grenze von { $limit } Tagen ist erreicht.
cadence-by-tag = nach dem Schlagwort „{ $tag }“
cadence-none = Kein Rhythmus festgelegt
cadence-none-tag = kein Rhythmus
cadence-set = Kontaktrhythmus für „{ $name }“ festgelegt
cadence-removed = Kontaktrhythmus für „{ $name }“ entfernt
cadence-card = Kontaktrhythmus nach Schlagwort
cadence-card-text = Wie oft Kunden mit einem Schlagwort von Ihnen hören sollen. Der eigene Rhythmus eines Kunden geht vor; von mehreren Schlagwörtern gilt das kürzeste.
cadence-no-tags = Es gibt noch kein Schlagwort. Vergeben Sie zuerst eines auf der Seite eines Kunden.
cadence-tag-count =
    { $count ->
        [one] 1 Kunde
       *[other] { $count } Kunden
    }
cadence-because-wish = Wunsch alle { $wish } Tage, letzter Kontakt vor { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }
cadence-because-wish-never = Wunsch alle { $wish } Tage, noch kein Kontakt festgehalten
cadence-because-limit = Grenze von { $limit } Tagen überschritten: letzter Kontakt vor { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    }, Wunsch alle { $wish } Tage
cadence-because-limit-never = Grenze von { $limit } Tagen überschritten: noch kein Kontakt festgehalten
