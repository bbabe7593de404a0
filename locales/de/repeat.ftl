# Wiederkehrende Schritte: wie oft, von wo an gezählt und bis wann.

repeat-label = Wiederholen
repeat-often-never = Nie
repeat-often-daily = Jeden Tag
repeat-often-weekly = Jede Woche
repeat-often-monthly = Jeden Monat
repeat-often-yearly = Jedes Jahr
repeat-often-own = Eigener Abstand …
repeat-number = Alle
repeat-unit = Einheit
repeat-unit-day = Tage
repeat-unit-week = Wochen
repeat-unit-month = Monate
repeat-unit-year = Jahre
repeat-from = Gezählt
repeat-from-due = ab dem fälligen Tag
repeat-from-done = ab dem Erledigen
repeat-ends = Endet
repeat-ends-never = nie
repeat-ends-on = an einem Tag
repeat-ends-times = nach einer Anzahl
repeat-until = Letzter Tag
repeat-times = Wie oft noch?
repeat-every-day =
    { $every ->
        [one] Jeden Tag
       *[other] Alle { $every } Tage
    }
repeat-every-week =
    { $every ->
        [one] Jede Woche
       *[other] Alle { $every } Wochen
    }
repeat-every-month =
    { $every ->
        [one] Jeden Monat
       *[other] Alle { $every } Monate
    }
repeat-every-year =
    { $every ->
        [one] Jedes Jahr
       *[other] Alle { $every } Jahre
    }
repeat-from-done-short = gezählt ab dem Erledigen
repeat-until-short = bis { $day }
repeat-times-short = noch { $times }-mal
repeat-hint = Ist der Schritt erledigt, wird der nächste geplant.
repeat-hint-month = Ist der Schritt erledigt, wird der nächste geplant; fehlt einem Monat der Tag, gilt sein letzter.
repeat-done-next = „{ $title }“ erledigt, wieder am { $day }
repeat-sign = Kommt wieder: { $rule }
