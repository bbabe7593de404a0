# The calendar: what is due on which day, as the plan of a day, a week or a month.

calendar-look = Layout
calendar-look-day = Day
calendar-look-week = Week
calendar-look-month = Month
calendar-command-day = Show the plan of the day
calendar-command-week = Show the week
calendar-command-month = Show the month
calendar-command-left = To the day before
calendar-command-right = To the day after
calendar-command-up = To the step above
calendar-command-down = To the step below
calendar-command-earlier = Bring the step forward by a day
calendar-command-later = Postpone the step by a day
calendar-command-week-earlier = Bring the step forward by a week
calendar-command-week-later = Postpone the step by a week
calendar-command-done = Mark the step as done
calendar-to-today = Today
calendar-previous = Page back
calendar-next = Page forward
calendar-week = Week { $week }
calendar-week-of = Week { $week } · { $from } – { $until }
calendar-month-of = { $month } { $year }
calendar-who = Whose steps?
calendar-mine = Mine
calendar-everybody = Everybody’s
calendar-new = Plan a step
calendar-new-on = Plan a step: { $day }
calendar-new-about = Without a customer the step is your own.
calendar-customer = Customer
calendar-without-customer = Without a customer
calendar-show-day = Plan of the day: { $day }
calendar-count =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
calendar-more = { $count } more
calendar-tasks = Steps
calendar-marks = Dates of contracts, deals, promises and cases
calendar-late = overdue
calendar-late-count = { $count } overdue
calendar-more-marks = Not all contracts and deals are shown.
calendar-day-free = Nothing is planned on this day.
calendar-open = Open the customer
calendar-assign = Assign to
calendar-assigned = { $name } takes over “{ $title }”
calendar-assigned-nobody = “{ $title }” now belongs to nobody
calendar-mark-notice = Notice until
calendar-mark-end = Contract ends
calendar-mark-promise = Promise
calendar-mark-case = Case
calendar-mark-deal = Expected to close
