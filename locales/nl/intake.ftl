# Wat opvalt bij het overnemen van aankopen en andere gegevens.

intake-purchases = Dit bestand lijkt aankopen te bevatten en geen contacten: er zijn kolommen voor datum en bedrag.
intake-purchases-do = Als aankopen overnemen
intake-ahead =
    { $count ->
        [one] 1 aankoop ligt in de toekomst (regel { $lines }). Die telt pas vanaf die dag; controleer de datum.
       *[other] { $shown } aankopen liggen in de toekomst (te beginnen met regel { $lines }). Ze tellen pas vanaf hun dag; controleer de datum.
    }
intake-unknown =
    { $count ->
        [one] 1 regel noemt een klant die Rondo niet kent. Voeg die klant toe of koppel een andere kolom.
       *[other] { $shown } regels noemen klanten die Rondo niet kent. Voeg die klanten toe of koppel een andere kolom.
    }
intake-unclear =
    { $count ->
        [one] 1 regel past bij meerdere klanten. Met een kolom voor klantnummer, e-mail of postcode is de klant eenduidig.
       *[other] { $shown } regels passen bij meerdere klanten. Met een kolom voor klantnummer, e-mail of postcode is de klant eenduidig.
    }
intake-day-ahead = { $day } ligt in de toekomst. De aankoop telt pas vanaf die dag.
