# Vandaag: lijst, redenen, resultaat, stand van de maand.

today-queue = Wie nu benaderen
today-chosen = Geselecteerd
today-parts = Delen van de lijst
today-part-all = Alles
today-part-late = Te laat
today-part-today = Vandaag
today-part-soon = Binnenkort
today-mine = Alleen mijn
today-command-tomorrow = Naar morgen verschuiven
today-command-week = Naar volgende week verschuiven
today-command-date = Naar een datum verschuiven …
today-command-below = Volgende regel
today-command-above = Vorige regel
today-open = Klant openen
today-call = { $number } bellen
today-what = Wat er te doen is
today-what-line = { $kind }: { $title }
today-why = Waarom nu
today-why-late =
    { $days ->
        [one] Was gisteren aan de beurt, { $date }
       *[other] Was op { $date } aan de beurt, { $days } dagen geleden
    }
today-why-today = Is vandaag aan de beurt
today-why-today-at = Is vandaag om { $time } aan de beurt
today-why-soon =
    { $days ->
        [one] Is morgen aan de beurt
       *[other] Is op { $date } aan de beurt, over { $days } dagen
    }
today-why-never = Nog geen contact vastgelegd
today-why-spoken-today = Vandaag al contact gehad
today-why-quiet =
    { $days ->
        [one] Laatste contact gisteren, { $date }
       *[other] Laatste contact { $days } dagen geleden, op { $date }
    }
today-why-deal = Open kans ‘{ $title }’
today-why-deal-value = Open kans ‘{ $title }’ van { $value }
today-last = Laatst
today-last-none = Nog niets vastgelegd
today-next = Daarna
today-later-tomorrow = Morgen
today-later-week = Volgende week
today-later-date = Datum …
today-later-day = Nieuwe dag
today-later-hint = Bijvoorbeeld morgen, vr, +2w of 12-3.
today-result = Resultaat vastleggen en verder
today-finish = Afronden en verder
today-result-reached = Bereikt
today-result-notReached = Afwezig
today-result-callBack = Terugbellen
today-result-noNeed = Niet nodig
today-result-done = Afgerond
today-logged = { $what } vastgelegd: { $customer }
today-after = Volgende stap na het resultaat
today-after-with = Hoe verder met { $customer }?
today-recent = { $what }: { $more }
today-purchase = Aankoop { $value }
today-deal-entered = ‘{ $title }’ nu in { $stage }
today-task-done = Afgerond: { $title }
today-rail = Stand van de maand
today-won = Gewonnen in { $month }
today-won-none = Deze maand nog niets
today-expected = Verwacht tot einde maand:
today-expected-why = Open kansen met afsluiting deze maand, maal de slaagkans van hun fase
today-notes = Aandachtspunten
today-without-step =
    { $count ->
        [one] 1 open kans heeft geen volgende stap.
       *[other] { $count } open kansen hebben geen volgende stap.
    }
today-empty = Alles gedaan
today-empty-text = Niets is aan de beurt, ook niet in de komende zeven dagen. Plan bij een klant de volgende stap, dan staat die hier.
today-empty-deals =
    { $count ->
        [one] Niets is aan de beurt. 1 open kans wacht nog op een volgende stap.
       *[other] Niets is aan de beurt. { $count } open kansen wachten nog op een volgende stap.
    }
today-empty-show-deals = Kansen bekijken
today-empty-customers = Klanten openen
today-empty-part = In ‘{ $part }’ staat niets
today-empty-part-text =
    { $count ->
        [one] 1 regel staat in de andere delen.
       *[other] { $count } regels staan in de andere delen.
    }
today-empty-part-all = Alles tonen
