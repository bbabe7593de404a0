# Kansen: dialoog, zijblik, einde.

deal-command-new = Nieuwe kans
deal-customer = Klant
deal-customer-made = wordt aangemaakt
deal-customer-loosen = Andere klant kiezen
deal-customer-kind = Soort klant
deal-customer-firm = Bedrijf
deal-customer-person = Persoon
deal-customer-missing = Bij wie hoort deze kans?
deal-still-open =
    { $count ->
        [one] ‘{ $title }’ staat bij deze klant nog open.
       *[other] Bij deze klant staan nog { $count } kansen open, waaronder ‘{ $title }’.
    }
deal-still-open-look = Bekijken
deal-title = Waar gaat het om?
deal-title-missing = Een paar woorden volstaan, bijvoorbeeld ‘Onderhoudscontract 2027’.
deal-value = Waarde
deal-currency = Valuta
deal-expected = Verwachte afsluiting
deal-pipeline = Pipeline
deal-stage = Fase
deal-owner = Verantwoordelijk
deal-source = Herkomst
deal-note = Notitie
deal-step-take = ‘{ $title }’ overnemen
deal-step-take-on = ‘{ $title }’ overnemen, gepland op { $date }
deal-step-new = Nieuwe stap plannen
deal-people = Betrokkenen
deal-people-add = Betrokkenen toevoegen
deal-role = Rol
deal-role-of = Rol van { $name }
deal-person-remove = { $name } verwijderen
deal-new-title = Nieuwe kans
deal-edit-title = Kans bewerken
deal-made = Kans ‘{ $title }’ aangemaakt
deal-changed = Kans ‘{ $title }’ gewijzigd
deal-close-title-lost = Waarom verloren?
deal-close-title-won = Kans gewonnen
deal-lost-earlier = Eerdere redenen
deal-lost-reason = Reden
deal-lost-reason-missing = Eén woord volstaat, bijvoorbeeld ‘Prijs’.
deal-lost-competitor = Concurrent
deal-close-on-lost = Verloren op
deal-close-on-won = Gewonnen op
deal-won-purchase = Als aankoop van { $value } noteren
deal-close-back = Esc: kaart terug
deal-close-do-lost = Als verloren opslaan
deal-close-do-won = Als gewonnen opslaan
deal-close-done-lost = ‘{ $title }’ als verloren opgeslagen
deal-close-done-won = ‘{ $title }’ gewonnen
deal-stages = Weg door de pipeline
deal-days =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
deal-panel = Kans
deal-facts = Gegevens
deal-made-on = Aangemaakt
deal-lost-because = Verloren: { $reason }
deal-lost-because-to = Verloren aan { $competitor }: { $reason }
deal-chance = Slaagkans
deal-edit = Bewerken
deal-won = Gewonnen
deal-lost = Verloren
deal-won-menu = Gewonnen …
deal-lost-menu = Verloren …
deal-delete = Kans verwijderen
deal-deleted = Kans ‘{ $title }’ verwijderd
