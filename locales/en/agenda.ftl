# The morning's list: reasons to act, what to say, putting aside, the figures beside it.

agenda-case-late =
    { $days ->
        [one] { $kind } “{ $title }” overdue since yesterday
       *[other] { $kind } “{ $title }” overdue for { $days } days
    }
agenda-case-today = { $kind } “{ $title }” is to be settled today
agenda-promise-ours-late =
    { $days ->
        [one] Our promise “{ $title }” was due yesterday
       *[other] Our promise “{ $title }” has been due for { $days } days
    }
agenda-promise-ours-today = Our promise “{ $title }” is due today
agenda-promise-theirs-late =
    { $days ->
        [one] Promised to us by yesterday: “{ $title }”
       *[other] Promised to us and { $days } days late: “{ $title }”
    }
agenda-promise-theirs-today = Promised to us by today: “{ $title }”
agenda-promise-expectation-late =
    { $days ->
        [one] Unmet since yesterday: the customer expects “{ $title }”
       *[other] Unmet for { $days } days: the customer expects “{ $title }”
    }
agenda-promise-expectation-today = Expected by today: “{ $title }”
agenda-kind-promise = Promise
agenda-say-promise-ours = On { $date } we promised you: “{ $title }”. I would like to tell you how far we are.
agenda-say-promise-theirs = On { $date } we agreed: “{ $title }”. How far are you with it?
agenda-say-promise-expectation = On { $date } you told us what you expect: “{ $title }”. Is it the way you need it by now?
agenda-notice =
    { $months ->
        [one] “{ $title }”: notice until { $day }, or it goes on for 1 month
       *[other] “{ $title }”: notice until { $day }, or it goes on for { $months } months
    }
agenda-end = “{ $title }” ends on { $day }
agenda-warning = Early warning: { $sign }
agenda-other = { $sentence }
agenda-silence =
    { $days ->
        [one] Gone quiet: last purchase yesterday, usually every { $usual } days
       *[other] Gone quiet: last purchase { $days } days ago, usually every { $usual } days
    }
agenda-second =
    { $days ->
        [one] Second purchase: the first was yesterday, the next one mostly comes after { $usual } days
       *[other] Second purchase: the first was { $days } days ago, the next one mostly comes after { $usual } days
    }
agenda-win-back =
    { $days ->
        [one] Win-back: last purchase yesterday, usually every { $usual } days
       *[other] Win-back: last purchase { $days } days ago, usually every { $usual } days
    }
agenda-step-today = Is due today
agenda-step-today-at = Is due today at { $time }
agenda-step-late =
    { $days ->
        [one] Was due yesterday, { $date }
       *[other] Was due on { $date }, { $days } days ago
    }
agenda-step-soon =
    { $days ->
        [one] Is due tomorrow
       *[other] Is due on { $date }, in { $days } days
    }
agenda-step-other-late = “{ $title }” was due on { $date }
agenda-step-other-today = “{ $title }” is due today
agenda-step-other-soon = “{ $title }” is due on { $date }
agenda-step-playbook = Step of the playbook “{ $name }”
agenda-step-deal = Open deal “{ $title }”
agenda-contact-never = No contact recorded yet
agenda-contact-today = Already in contact today
agenda-contact =
    { $days ->
        [one] Last contact yesterday, { $date }
       *[other] Last contact { $days } days ago, on { $date }
    }

agenda-month = { $month } { $year }
agenda-say = { $hello } { $sentence }
agenda-say-hello = Hello { $name }.
agenda-say-hello-nobody = Hello.
agenda-say-deal = I am calling about “{ $title }”. How far have you got with your thoughts?
agenda-say-talk = We talked about “{ $subject }” on { $date }. I would like to pick that up.
agenda-say-step = I wanted to get in touch. How are things, and what is coming up for you?
agenda-say-case = “{ $title }” of { $date } is still open on our side. I would like to tell you how far we are.
agenda-say-notice = Your contract “{ $title }” runs until { $date } and goes on after that. Does it still suit you?
agenda-say-end = Your contract “{ $title }” ends on { $date }. How shall we go on from there?
agenda-say-complaint = In { $month } we settled “{ $title }” for you. Has everything been running as it should since?
agenda-say-silence = In { $month } you last bought “{ $what }” from us. Are you happy with it, and what comes next for you?
agenda-say-silence-plain = In { $month } you last bought from us. Were you happy, and what comes next for you?
agenda-say-answer = On { $date } you gave us { $nps } out of 10. I would like to understand what went wrong and what we should change.
agenda-say-warning = In { $month } you bought “{ $what }” from us. It matters to me that it works the way you need it to: what is going well, and what is missing?
agenda-say-warning-plain = It matters to me that everything works the way you need it. What is going well, and what is missing?
agenda-say-second = In { $month } you bought from us for the first time: “{ $what }”. Did everything work out as you wanted?
agenda-say-second-plain = In { $month } you bought from us for the first time. Did everything work out as you wanted?
agenda-say-win-back = Your last purchase with us was “{ $what }” in { $month }. I would like to know what has changed since, and what we can do better.
agenda-say-win-back-plain = Your last purchase with us was in { $month }. I would like to know what has changed since, and what we can do better.
agenda-then-case = Then: “{ $title }” has been open since { $date }.
agenda-then-deal = Then: bring up the deal “{ $title }”.
agenda-then-deal-value = Then: bring up the deal “{ $title }” of { $value }.
agenda-then-bought = Then: the last purchase was “{ $what }” for { $value } on { $date }.
agenda-then-bought-plain = Then: the last purchase was { $value } on { $date }.
agenda-then-talk = Then: pick up “{ $subject }” of { $date }.

agenda-part-all = All
agenda-part-late = Overdue
agenda-part-silent = Quiet
agenda-part-cases = Cases
agenda-part-deadlines = Deadlines
agenda-part-missed = Missed
agenda-kind-step = Step
agenda-kind-case = Case
agenda-kind-deadline = Deadline
agenda-kind-warning = Early warning
agenda-kind-silence = Gone quiet
agenda-kind-second = Second purchase
agenda-kind-winBack = Win-back
agenda-kind-cadence = Cadence
agenda-missed = Missed while you were away: { $because }
agenda-others =
    { $count ->
        [one] and 1 more reason
       *[other] and { $count } more reasons
    }
agenda-since = since { $day }
agenda-order = Order
agenda-order-title = How the order comes about
agenda-order-text = One line for each customer: the strongest reason leads, the others stand beside it.
agenda-order-overdue = Overdue promises, the oldest first
agenda-order-deadline = Deadlines that end within seven days
agenda-order-today = Promises for today, by their time
agenda-order-warning = Early warnings, by what may be lost
agenda-order-silence = Customers gone quiet: first those at risk, then those who are due
agenda-order-second = Customers whose second purchase should come now
agenda-order-win-back = Customers to win back
agenda-order-ahead = What comes within the next days
agenda-order-most = Of what Rondo finds by itself, at most { $count } lines of each kind stand here. You find all of them under “Customers” with the filter by activity.
agenda-customer-since = { $city } · customer since { $day }
agenda-customer-since-only = Customer since { $day }
agenda-risk = Risk
agenda-value = Expected
agenda-value-why = What the customer is likely to bring in the next twelve months, estimated from the purchases so far. What is at risk is already taken off.
agenda-value-why-contract = What the running contract brings in twelve months. What is at risk is already taken off.
agenda-left = Why did they leave?
agenda-left-unsaid = not said yet
agenda-left-ask = Why { $name } left: { $reason }
agenda-say-title = What you can say
agenda-copy = Copy text
agenda-copied = Text copied
agenda-dismiss = Take from the list …
agenda-dismiss-title = Take from the list
agenda-dismiss-text = { $name } comes back here only when something about the reason changes, such as a new purchase.
agenda-dismiss-task = The step then counts as done, with the reason as its outcome.
agenda-dismiss-why = Why?
agenda-dismiss-hint = For example: buys only once a year
agenda-dismiss-save = Take from the list
agenda-dismissed = Taken from the list: { $customer }
agenda-postponed = Moved to { $day }: { $customer }
agenda-rail = This morning
agenda-phases = Customers by phase
agenda-phases-days = 90 days
agenda-phase-trend = { $phase }: { $count } today, change in 90 days { $change }
agenda-phases-empty = No customer stands in a phase yet.
agenda-cash = Money in, 90 days
agenda-cash-chart = Expected money in by week
agenda-cash-sure = Sure, ordered
agenda-cash-likely = Likely, recurring
agenda-cash-possible = Possible, weighted deals
agenda-cash-no-number = no number yet
agenda-cash-no-number-why = Too little has been bought yet to estimate repeat purchases. What is missing is told under “Lifecycle”.
agenda-cash-at-least = at least
agenda-cash-none = Nothing ordered, no deal that closes in this time.
agenda-cash-others = Also, in other currencies: { $sums }
agenda-cash-table = Show as a table
agenda-cash-as-chart = Show as a chart
agenda-cash-week = Week from
agenda-cash-column-sure = Sure
agenda-cash-column-likely = Likely
agenda-cash-column-possible = Possible
agenda-cash-why-sure = Ordered in the last 90 days and not delivered yet, reckoned 30 days after the order, and contracts that hold for this time
agenda-cash-why-likely = What customers bring again by their purchases so far, spread evenly over the weeks, and contracts that go on unless somebody gives notice
agenda-cash-why-possible = Open deals that close in this time or are at most 90 days late, times the chance of their stage
agenda-closings = Closed in { $month }
agenda-leaving =
    { $count ->
        [one] 1 customer passes into win-back within the next seven days if nothing happens.
       *[other] { $count } customers pass into win-back within the next seven days if nothing happens.
    }
agenda-away =
    { $count ->
        [one] Since you last looked on { $day }, 1 thing has fallen due.
       *[other] Since you last looked on { $day }, { $count } things have fallen due.
    }
