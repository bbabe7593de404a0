# Datum, Zeit und Dauer in Worten.

format-today = heute
format-tomorrow = morgen
format-yesterday = gestern
format-since-days =
    { $days ->
        [one] seit 1 Tag
       *[other] seit { $days } Tagen
    }
format-just-now = gerade eben
format-minutes-ago = vor { $minutes } Min.
format-hours-ago = vor { $hours } Std.
format-clock = { $time } Uhr
format-long-weekday-1 = Montag
format-long-weekday-2 = Dienstag
format-long-weekday-3 = Mittwoch
format-long-weekday-4 = Donnerstag
format-long-weekday-5 = Freitag
format-long-weekday-6 = Samstag
format-long-weekday-7 = Sonntag
