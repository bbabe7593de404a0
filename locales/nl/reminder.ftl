# Herinneringen: wat nu te doen is, elk één keer gezegd.

reminder-at = Vandaag om { $time } uur
reminder-today = Vandaag te doen
reminder-late = Al { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } te laat ({ $date })
reminder-of = { $when } · { $name }
reminder-card = Herinneringen
reminder-card-text = U wordt herinnerd aan stappen op hun tijd, ’s ochtends aan de stappen van de dag, aan overschreden contactgrenzen en aan contracttermijnen die dichtbij komen – elk één keer.
reminder-on = Herinneren aan wat te doen is
reminder-from = ’s Ochtends vanaf
