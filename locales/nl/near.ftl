# Nabije dagen en duur in woorden; alleen voor het scherm, omdat papier langer blijft.

near-today = vandaag
near-tomorrow = morgen
near-yesterday = gisteren
near-since-days =
    { $days ->
        [one] al 1 dag
       *[other] al { $days } dagen
    }
near-just-now = zojuist
near-minutes-ago = { $minutes } min. geleden
near-hours-ago = { $hours } uur geleden
near-weekday-1 = maandag
near-weekday-2 = dinsdag
near-weekday-3 = woensdag
near-weekday-4 = donderdag
near-weekday-5 = vrijdag
near-weekday-6 = zaterdag
near-weekday-7 = zondag
