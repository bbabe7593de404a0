# Steps that come again: how often, counted from where, and until when.

repeat-label = Repeat
repeat-often-never = Never
repeat-often-daily = Every day
repeat-often-weekly = Every week
repeat-often-monthly = Every month
repeat-often-yearly = Every year
repeat-often-own = Another interval …
repeat-number = Every
repeat-unit = Unit
repeat-unit-day = days
repeat-unit-week = weeks
repeat-unit-month = months
repeat-unit-year = years
repeat-from = Counted
repeat-from-due = from the due day
repeat-from-done = from the day it was done
repeat-ends = Ends
repeat-ends-never = never
repeat-ends-on = on a day
repeat-ends-times = after a number of times
repeat-until = Last day
repeat-times = How many more times?
repeat-every-day =
    { $every ->
        [one] Every day
       *[other] Every { $every } days
    }
repeat-every-week =
    { $every ->
        [one] Every week
       *[other] Every { $every } weeks
    }
repeat-every-month =
    { $every ->
        [one] Every month
       *[other] Every { $every } months
    }
repeat-every-year =
    { $every ->
        [one] Every year
       *[other] Every { $every } years
    }
repeat-from-done-short = counted from the day it was done
repeat-until-short = until { $day }
repeat-times-short =
    { $times ->
        [one] 1 more time
       *[other] { $times } more times
    }
repeat-hint = Once the step is done, the next one is planned.
repeat-hint-month = Once the step is done, the next one is planned; where a month lacks the day, its last day counts.
repeat-done-next = “{ $title }” done, due again on { $day }
repeat-sign = Comes again: { $rule }
