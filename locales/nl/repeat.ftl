# Terugkerende stappen: hoe vaak, vanaf waar geteld en tot wanneer.

repeat-label = Herhalen
repeat-often-never = Nooit
repeat-often-daily = Elke dag
repeat-often-weekly = Elke week
repeat-often-monthly = Elke maand
repeat-often-yearly = Elk jaar
repeat-often-own = Andere tussentijd …
repeat-number = Elke
repeat-unit = Eenheid
repeat-unit-day = dagen
repeat-unit-week = weken
repeat-unit-month = maanden
repeat-unit-year = jaren
repeat-from = Geteld
repeat-from-due = vanaf de vervaldag
repeat-from-done = vanaf het afronden
repeat-ends = Eindigt
repeat-ends-never = nooit
repeat-ends-on = op een dag
repeat-ends-times = na een aantal keer
repeat-until = Laatste dag
repeat-times = Hoe vaak nog?
repeat-every-day =
    { $every ->
        [one] Elke dag
       *[other] Elke { $every } dagen
    }
repeat-every-week =
    { $every ->
        [one] Elke week
       *[other] Elke { $every } weken
    }
repeat-every-month =
    { $every ->
        [one] Elke maand
       *[other] Elke { $every } maanden
    }
repeat-every-year =
    { $every ->
        [one] Elk jaar
       *[other] Elke { $every } jaar
    }
repeat-from-done-short = geteld vanaf het afronden
repeat-until-short = tot en met { $day }
repeat-times-short = nog { $times } keer
repeat-hint = Zodra de stap klaar is, wordt de volgende gepland.
repeat-hint-month = Zodra de stap klaar is, wordt de volgende gepland; heeft een maand die dag niet, dan geldt de laatste.
repeat-done-next = ‘{ $title }’ afgerond, opnieuw op { $day }
repeat-sign = Komt terug: { $rule }
