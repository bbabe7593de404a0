# Nahe Tage und Dauern in Worten; nur für den Bildschirm, weil Papier den Tag überdauert.

near-today = heute
near-tomorrow = morgen
near-yesterday = gestern
near-since-days =
    { $days ->
        [one] seit 1 Tag
       *[other] seit { $days } Tagen
    }
near-just-now = gerade eben
near-minutes-ago = vor { $minutes } Min.
near-hours-ago = vor { $hours } Std.
near-weekday-1 = Montag
near-weekday-2 = Dienstag
near-weekday-3 = Mittwoch
near-weekday-4 = Donnerstag
near-weekday-5 = Freitag
near-weekday-6 = Samstag
near-weekday-7 = Sonntag
