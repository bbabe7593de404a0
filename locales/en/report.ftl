# Weekly report and list of early warnings on paper.
# Paper outlives the day: no "today", no "in 3 days".

report-kind = Weekly report
report-name = Lifecycle
report-week-file = { $year }-W{ $week }
report-title = Lifecycle, week { $week }
report-span = { $first } – { $last }
report-short-date = { $weekday } { $day } { $month }
report-model = Model: { $model }
report-command = Print the weekly report
report-command-warnings = Print the list of early warnings

report-offer = The report of last week is ready.
report-offer-open = Look at it
report-offer-end = Do not offer it again this week

report-lead-gone =
    { $count ->
        [0] No customer has gone to win-back this week.
        [one] One customer has gone to win-back.
       *[other] { $count } customers have gone to win-back.
    }
# The same in a model that has no win-back.
report-lead-gone-other =
    { $count ->
        [0] No customer has left this week.
        [one] One customer has left.
       *[other] { $count } customers have left.
    }
report-lead-back =
    { $count ->
        [0] Nobody came back.
        [one] One came back.
       *[other] { $count } came back.
    }
report-lead-warned =
    { $count ->
        [0] No early warning is open.
        [one] One early warning is open.
       *[other] { $count } early warnings are open.
    }
report-lead-warned-value =
    { $count ->
        [one] One early warning is open, { $value } at risk.
       *[other] { $count } early warnings are open, { $value } at risk.
    }
report-lead-late =
    { $count ->
        [0] No step is overdue.
        [one] One step is overdue.
       *[other] { $count } steps are overdue.
    }
report-lead-leaving =
    { $count ->
        [0] Until Sunday, { $until }, nobody changes by silence alone.
        [one] One customer changes to “{ $phase }” by Sunday, { $until }, if nobody gets in touch.
       *[other] { $count } customers change to “{ $phase }” by Sunday, { $until }, if nobody gets in touch.
    }

report-base = Customers and changes
report-base-note =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }, week { $week }, 90 days { $quarter }. Model: { $model }
report-stage-week = Week
report-stage-quarter = 90 days
report-new = new
report-archived = archived
report-dropped = dropped out
report-back =
    { $count ->
        [one] 1 came back
       *[other] { $count } came back
    }
report-cooled =
    { $count ->
        [one] 1 cooled down
       *[other] { $count } cooled down
    }
report-legend = Number in the ring: customers on { $day }. Number at the arrow: changes in week { $week }. The width follows it.
report-legend-others = Other changes: { $moves }.
report-move = { $from } → { $to } { $count }

report-warnings = Early warnings
report-warnings-note = { $shown } of { $all }, by value at risk
report-warnings-note-red = { $shown } of { $all }; amounts only when more purchases are known
report-column-customer = Customer
report-column-risk = Risk
report-column-at-risk = At risk
report-column-reason = Reason
report-column-step = Next step
report-column-owner = Owner
report-risk-low = low
report-risk-middle = medium
report-risk-high = high
report-step-none = nothing planned
report-step = { $date } { $kind }
report-warnings-none = No early warning is open.
report-sum-all =
    { $all ->
        [one] This one
       *[other] All { $all }
    }
report-sum-part = These { $shown } of { $all }
report-sum-rest = The other { $count }: { $value }. Whole list: sheet “Early warnings list”.
report-sum-rest-red = The other { $count }: sheet “Early warnings list”.

report-cash = Expected payments
report-cash-sure = Sure, ordered
report-cash-likely = Likely, recurring
report-cash-possible = Possible, weighted deals
report-cash-unknown = not to be put in figures yet
report-cash-others = Also, in other currencies: { $sums }
report-cash-from = { $month } from { $day }
report-cash-until = { $month } until { $day }

report-deadlines = Next deadlines
report-deadlines-note = { $shown } of { $all } in 90 days
report-deadlines-none = Nothing runs out in the 90 days until { $until }.
report-deadline-notice = Last day for notice: { $title }
report-deadline-end = Ends: { $title }
report-deadline-case = { $kind }: { $title }
report-deadline-leaving = Changes to “{ $phase }” without a purchase

report-decisions = Decisions
report-dotted = Dotted: calculated by Rondo.
report-foot = Confidential. Dotted: calculated by Rondo. Risk is a word, because its weights are no measurement.
report-foot-red = Confidential. Too few purchases for figures yet: customers with purchases or repeats are missing.

report-list = Early warnings list
report-list-lead =
    { $count ->
        [one] 1 customer may leave
       *[other] { $count } customers may leave
    }
report-list-value = { $value } at risk
report-list-cut = Shown are the first { $shown } of { $all }.

report-phase-since = since { $date }: { $because }.
report-phase-since-only = since { $date }.
report-phase-by-hand = Set by hand; derived would be “{ $phase }”.
report-phase-next = Changes to “{ $phase }” on { $date } unless a purchase comes.
report-phase-next-time = Changes to “{ $phase }” on { $date }.
report-phase-risk = Risk
report-phase-value = At risk, 12 months
