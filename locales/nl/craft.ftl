# Pipeline als vak: checklists, leeftijd, splitsen, prognose en kalender.

craft-age =
    { $days ->
        [one] sinds 1 dag in { $stage }
       *[other] sinds { $days } dagen in { $stage }
    }
craft-age-target =
    { $days ->
        [one] sinds 1 dag in { $stage }, doel { $target }
       *[other] sinds { $days } dagen in { $stage }, doel { $target }
    }
craft-age-contact =
    { $days ->
        [0] laatste contact vandaag
        [one] laatste contact gisteren
       *[other] laatste contact { $days } dagen geleden
    }
craft-age-never = nog geen contact
craft-age-both = { $stands }; { $contact }
craft-open-items =
    { $count ->
        [one] 1 punt van de checklist staat open
       *[other] { $count } punten van de checklist staan open
    }
craft-moved-open =
    { $count ->
        [one] { $customer } naar { $stage } verplaatst. In ‘{ $from }’ staat nog 1 punt open.
       *[other] { $customer } naar { $stage } verplaatst. In ‘{ $from }’ staan nog { $count } punten open.
    }
craft-close-open =
    { $count ->
        [one] 1 punt van de checklist staat nog open.
       *[other] { $count } punten van de checklist staan nog open.
    }
craft-retired = buiten gebruik
craft-retired-note = Wat hier staat, blijft; nieuwe kansen komen er niet meer in.
craft-retire = { $stage } buiten gebruik stellen
craft-revive = { $stage } weer gebruiken
craft-checklist = Checklist
craft-checklist-of =
    { $count ->
        [one] Checklist van { $stage }: 1 punt
       *[other] Checklist van { $stage }: { $count } punten
    }
craft-checklist-hint = Eén punt per regel. Openstaande punten waarschuwen bij het verplaatsen, ze houden niemand tegen.
craft-checklist-done = { $done } van { $count }
craft-ticked = ‘{ $title }’ afgevinkt
craft-unticked = ‘{ $title }’ weer open
craft-pipelines-ordered = Pipelines gerangschikt
craft-pipelines-note = De eerste pipeline opent vanzelf. Fasen hebben een slagingskans, gebruikelijke dagen en een checklist; wat buiten gebruik is, behoudt zijn kansen.
craft-pipeline-edit = { $name } bewerken
craft-view-forecast = Prognose
craft-view-calendar = Kalender
craft-month-later = Vanaf { $month }
craft-month-past = Te laat
craft-month-none = Zonder datum
craft-month-before = Vorige maand
craft-month-after = Volgende maand
craft-month-this = Deze maand
craft-expect-to = Afsluiting verwachten …
craft-expect-moved = { $customer }: afsluiting verwacht op { $day }
craft-expect-none = { $customer }: afsluiting zonder datum
craft-calendar = Verwachte afsluitingen in { $month }
craft-calendar-new = Nieuwe kans met afsluiting op { $day }
craft-calendar-more =
    { $count ->
        [one] Nog 1
       *[other] Nog { $count }
    }
craft-filter-more = Meer filters
craft-filter-title = Kansen filteren
craft-filter-text = Klant of kans bevat
craft-filter-from = Verwachte afsluiting op zijn vroegst
craft-filter-turned = Het einde ligt vóór het begin.
craft-filter-least = Waarde minimaal
craft-filter-most = Waarde maximaal
craft-filter-above = Dat is minder dan de kleinste waarde.
craft-filter-negative = Een waarde ligt niet onder nul.
craft-filter-amount-hint = Elke kans in haar eigen valuta
craft-filter-tag = Label van de klant
craft-filter-tag-any = Alle
craft-filter-clear = Wissen
craft-related = Gesplitste kansen
craft-related-origin = hieruit is deze gesplitst
craft-related-part = hieruit gesplitst
craft-copy = Dupliceren
craft-copied = ‘{ $title }’ gedupliceerd
craft-split = Splitsen …
craft-more = Meer over de kans
craft-reopen = Heropenen
craft-reopened = ‘{ $title }’ staat weer in { $stage }
craft-split-title = Kans splitsen
craft-split-name = Waar gaat de nieuwe kans over?
craft-split-offers = Deze offertes gaan mee
craft-split-amount = Waarde van de nieuwe kans
craft-split-rest = { $rest } blijft bij ‘{ $title }’.
craft-split-rest-open = Samen blijven beide { $whole }.
craft-split-do = Splitsen
craft-split-done = ‘{ $title }’ gesplitst
craft-split-wrong-missing = Hoeveel gaat naar de nieuwe kans?
craft-split-wrong-small = Het deel moet groter dan nul zijn.
craft-split-wrong-large = Het deel moet kleiner dan { $whole } zijn.
craft-again = Later nog eens vragen
craft-again-on = Nog eens vragen op
craft-again-title = Nog eens vragen: { $title }
craft-contract-turned = Het contract eindigt voordat het begint. Controleer begin en einde.
craft-contract-reprice = Prijswijziging invoeren
craft-contract-new-price = Nieuwe prijs
craft-contract-price-from = Geldt vanaf
craft-contract-price-half = Een nieuwe prijs heeft een bedrag en een dag nodig.
craft-contract-price-no-price = Vul eerst de huidige waarde in.
craft-contract-price-outside = De nieuwe prijs geldt na het begin en vóór het einde van het contract.
craft-contract-from = vanaf { $day } { $amount }
craft-contract-tasks = Ook als taken aanmaken
craft-contract-notice-on = Opzegging tot { $day }, te doen op { $due }
craft-contract-end-on = Einde van de looptijd { $day }, te doen op { $due }
craft-contract-notice-task = Vóór { $day } over opzegging beslissen: { $title }
craft-contract-end-task = Contract eindigt op { $day }: { $title }
