# Erinnerungen: was jetzt ansteht, je einmal gesagt.

reminder-at = Heute um { $time } Uhr
reminder-today = Heute fällig
reminder-late = Seit { $days ->
        [one] 1 Tag
       *[other] { $days } Tagen
    } überfällig ({ $date })
reminder-of = { $when } · { $name }
reminder-card = Erinnerungen
reminder-card-text = Erinnert wird an Schritte zu ihrer Uhrzeit, am Morgen an die Schritte des Tages, an überschrittene Kontaktgrenzen und an nahe Fristen von Verträgen – jeweils einmal.
reminder-on = An Fälliges erinnern
reminder-from = Am Morgen ab
