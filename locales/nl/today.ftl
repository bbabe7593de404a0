# Vandaag: lijst, redenen, resultaat, stand van de maand.

today-queue = Wie nu benaderen
today-chosen = Geselecteerd
today-parts = Delen van de lijst
today-mine = Van mij
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
today-last = Het laatst
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
today-result-noNeed = Geen behoefte
today-result-done = Afgerond
today-logged = { $what } vastgelegd: { $customer }
today-after = Volgende stap na het resultaat
today-after-with = Hoe verder met { $customer }?
today-recent = { $what }: { $more }
today-purchase = Aankoop { $value }
today-deal-entered = ‘{ $title }’ nu in { $stage }
today-task-done = Afgerond: { $title }
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
today-empty-text = Er staat niets op de planning, ook niet voor de komende zeven dagen. Plan bij een klant de volgende stap, dan staat die hier.
today-empty-deals =
    { $count ->
        [one] Er staat niets op de planning. 1 open kans wacht nog op een volgende stap.
       *[other] Er staat niets op de planning. { $count } open kansen wachten nog op een volgende stap.
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
