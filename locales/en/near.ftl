# Near days and durations in words; for the screen alone, because paper outlives the day.

near-today = today
near-tomorrow = tomorrow
near-yesterday = yesterday
near-since-days =
    { $days ->
        [one] for 1 day
       *[other] for { $days } days
    }
near-just-now = just now
near-minutes-ago = { $minutes } min ago
near-hours-ago = { $hours } h ago
near-weekday-1 = Monday
near-weekday-2 = Tuesday
near-weekday-3 = Wednesday
near-weekday-4 = Thursday
near-weekday-5 = Friday
near-weekday-6 = Saturday
near-weekday-7 = Sunday
