# Datum, tijd en duur in woorden.

format-today = vandaag
format-tomorrow = morgen
format-yesterday = gisteren
format-since-days =
    { $days ->
        [one] sinds 1 dag
       *[other] sinds { $days } dagen
    }
format-just-now = zojuist
format-minutes-ago = { $minutes } min. geleden
format-hours-ago = { $hours } uur geleden
format-clock = { $time } uur
format-long-weekday-1 = maandag
format-long-weekday-2 = dinsdag
format-long-weekday-3 = woensdag
format-long-weekday-4 = donderdag
format-long-weekday-5 = vrijdag
format-long-weekday-6 = zaterdag
format-long-weekday-7 = zondag
