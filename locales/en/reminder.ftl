# Reminders: what is due now, each told once.

reminder-at = Today at { $time }
reminder-today = Due today
reminder-late = Overdue for { $days ->
        [one] 1 day
       *[other] { $days } days
    } ({ $date })
reminder-of = { $when } · { $name }
reminder-card = Reminders
reminder-card-text = You are reminded of steps at their time, in the morning of the steps of the day, of contact limits that were passed and of contract deadlines that are near – each once.
reminder-on = Remind of what is due
reminder-from = In the morning from
