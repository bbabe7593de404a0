# Dates, times and durations in words.

format-today = today
format-tomorrow = tomorrow
format-yesterday = yesterday
format-since-days =
    { $days ->
        [one] for 1 day
       *[other] for { $days } days
    }
format-just-now = just now
format-minutes-ago = { $minutes } min ago
format-hours-ago = { $hours } h ago
format-clock = { $time }
format-long-weekday-1 = Monday
format-long-weekday-2 = Tuesday
format-long-weekday-3 = Wednesday
format-long-weekday-4 = Thursday
format-long-weekday-5 = Friday
format-long-weekday-6 = Saturday
format-long-weekday-7 = Sunday
