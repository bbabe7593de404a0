# Eigen velden van het bedrijf.

ownfield-title = Eigen velden
ownfield-note = Velden die alleen uw bedrijf nodig heeft. Ze staan op de kaart, in filters, kolommen, in het zoeken en op het klantblad.
ownfield-none = Nog geen
ownfield-add = Veld
ownfield-add-to = Veld toevoegen: { $place }
ownfield-of-party = Bij klanten
ownfield-of-deal = Bij kansen
ownfield-of-case = Bij meldingen
ownfield-kind-text = Tekst
ownfield-kind-number = Getal
ownfield-kind-money = Bedrag
ownfield-kind-date = Datum
ownfield-kind-choice = Keuze
ownfield-kind-choices = Meerkeuze
ownfield-kind-flag = Ja of nee
ownfield-kind-link = Link
ownfield-flag-yes = ja
ownfield-flag-no = nee
ownfield-up = ‘{ $name }’ omhoog
ownfield-down = ‘{ $name }’ omlaag
ownfield-change = ‘{ $name }’ wijzigen
ownfield-change-title = Veld wijzigen
ownfield-new = Nieuw veld
ownfield-name = Naam van het veld
ownfield-kind = Wat erin staat
ownfield-choices = Wat men kan kiezen
ownfield-choice = Keuze { $number }
ownfield-choice-add = Keuze toevoegen
ownfield-choice-remove = Keuze ‘{ $name }’ verwijderen
ownfield-deleted = Veld ‘{ $name }’ verwijderd
ownfield-edit = { $name }: { $value }, wijzigen
ownfield-empty = –
ownfield-open = { $name } openen
ownfield-unfit = past niet bij ‘{ $kind }’ en blijft zoals het was
ownfield-done = Klaar
ownfield-used =
    { $count ->
        [one] 1 waarde
       *[other] { $shown } waarden
    }
ownfield-unfit-count =
    { $count ->
        [one] 1 past niet meer
       *[other] { $shown } passen niet meer
    }
ownfield-kind-change =
    { $count ->
        [one] 1 waarde wordt opnieuw gelezen. Past die niet, dan blijft ze behouden en wordt ze gemarkeerd.
       *[other] { $count } waarden worden opnieuw gelezen. Wat niet past, blijft behouden en wordt gemarkeerd.
    }
