# Today: queue, reasons, result, where the month stands.

today-queue = Whom to approach now
today-chosen = Selected
today-parts = Parts of the list
today-mine = Only mine
today-command-tomorrow = Put off until tomorrow
today-command-week = Put off until next week
today-command-date = Put off until a date …
today-command-below = Next line
today-command-above = Previous line
today-open = Open customer
today-call = Call { $number }
today-what = What is due
today-what-line = { $kind }: { $title }
today-why = Why now
today-last = Recently
today-last-none = Nothing recorded yet
today-next = Then
today-later-tomorrow = Tomorrow
today-later-week = Next week
today-later-date = Date …
today-later-day = New day
today-later-hint = For example tomorrow, fri, +2w or 12.3.
today-result = Record the result and go on
today-finish = Finish and go on
today-result-reached = Reached
today-result-notReached = Not there
today-result-callBack = Call back
today-result-noNeed = No need
today-result-done = Done
today-logged = { $what } recorded: { $customer }
today-after = Next step after the result
today-after-with = What next with { $customer }?
today-recent = { $what }: { $more }
today-purchase = Purchase { $value }
today-deal-entered = “{ $title }” now in { $stage }
today-task-done = Done: { $title }
today-won-none = Nothing this month yet
today-expected = Expected by the end of the month:
today-expected-why = Open deals that close this month, times the chance of their stage
today-notes = Notices
today-without-step =
    { $count ->
        [one] 1 open deal has no next step.
       *[other] { $count } open deals have no next step.
    }
today-empty = All done
today-empty-text = Nothing is due, not in the next seven days either. Plan the next step with a customer and it will stand here.
today-empty-deals =
    { $count ->
        [one] Nothing is due. 1 open deal still waits for a next step.
       *[other] Nothing is due. { $count } open deals still wait for a next step.
    }
today-empty-show-deals = Look at deals
today-empty-customers = Open customers
today-empty-part = Nothing in “{ $part }”
today-empty-part-text =
    { $count ->
        [one] 1 line stands in the other parts.
       *[other] { $count } lines stand in the other parts.
    }
today-empty-part-all = Show all
