# The way of a customer: phases, activity, reasons, figures.

lifecycle-place = { $file }, line { $line }

lifecycle-error-no-file = A file of purchases or facts is missing.
lifecycle-error-unreadable = The file cannot be opened.
lifecycle-error-no-rows = The file has no entries.
lifecycle-error-no-column = The column “{ $column }” is missing.
lifecycle-error-column-twice = The column “{ $column }” is there twice.
lifecycle-error-missing = A value is missing in the column “{ $column }”.
lifecycle-error-not-a-date = The column “{ $column }” has no clear date here.
lifecycle-error-not-an-amount = The column “{ $column }” has no clear amount here.
lifecycle-error-not-a-number = The column “{ $column }” has no fitting number here.
lifecycle-error-not-a-word = The column “{ $column }” has an unknown word here.
lifecycle-error-not-a-currency = The column “{ $column }” has no currency here.
lifecycle-error-order-twice = The same customer already has an order with this number.
lifecycle-error-no-such-order = This return names an order that is not there.
lifecycle-error-no-such-customer = The files have no such customer.
lifecycle-error-several-customers = Several customers have this name.

lifecycle-way-no-file = Name at least one file with --purchases or --facts.
lifecycle-way-unreadable = Check its name and permissions.
lifecycle-way-table = Save the table as CSV, as told in docs/guide/lifecycle-files.md.
lifecycle-way-no-rows = The first line holds the names of the columns, each line below it one entry.
lifecycle-way-no-column = Write “{ $column }” above the column that holds it.
lifecycle-way-column-twice = Rename one of the two columns “{ $column }”.
lifecycle-way-missing = Fill in the column “{ $column }”, or delete the line.
lifecycle-way-not-a-date = Write it as 2026-11-21 or 21.11.2026.
lifecycle-way-not-an-amount = Write it as 1234.50 or 1234,50, without text behind it.
lifecycle-way-not-a-number = An answer is a whole number from 0 to 10.
lifecycle-way-not-a-word = Possible are: { $words }.
lifecycle-way-not-a-currency = Write it with three letters, as in EUR.
lifecycle-way-order-twice = Write one line per order, with its total.
lifecycle-way-no-such-order = Check the number, or leave it out; then the latest order of exactly this amount counts.
lifecycle-way-no-such-customer = “rondo-cli lifecycle phases” shows all customers of the files.
lifecycle-way-several-customers = Name the entry of the column “customer” instead.

lifecycle-flaw-future-dated = lies in the future; counts only then.
lifecycle-flaw-impossible-date = date outside 1900 to 2199; left out.
lifecycle-flaw-same-id = stands twice; left out.
lifecycle-flaw-not-positive = amount of zero or less; left out.
lifecycle-flaw-other-currency = other currency; the purchase counts, its amount does not.
lifecycle-flaw-fulfilled-before-order = delivered before it was ordered; counts as delivered on the day of the order.
lifecycle-flaw-cancelled-before-order = cancelled before it was ordered; left out.
lifecycle-flaw-return-before-order = sent back before it was ordered; left out.
lifecycle-flaw-return-without-order = no order for this return; left out.
lifecycle-flaw-return-exceeds-order = more came back than was ordered; counts as sent back in full.
lifecycle-flaw-stage-outside-deal = promise outside the life of its deal; left out.
lifecycle-flaw-ends-before-begin = ends before it begins; left out.
lifecycle-flaw-notice-after-end = notice after the end; left out.
lifecycle-flaw-answer-out-of-range = answer above 10; left out.
lifecycle-flaw-crowded-day = very many orders on one day; they count as one purchase.
lifecycle-flaws-more = … and { $count } more lines with flaws.

lifecycle-refusal-not-settable = this phase cannot be set by hand; left out.
lifecycle-refusal-no-reason = set by hand without a reason; left out.
lifecycle-refusal-ends-before-begin = set by hand, ends before it begins; left out.
lifecycle-refusal-too-long = set by hand for more than 180 days; left out.
lifecycle-refusal-not-bought-yet = a phase after the purchase, but nothing was bought yet; left out.
lifecycle-refusal-already-bought = a phase before the purchase, but the customer has bought; left out.
lifecycle-refusal-archived = set by hand while the customer is put away; left out.
lifecycle-refusal-same-reason = the same phase again with the same reason; an extension needs a new one. Left out.

lifecycle-track-six = Phase
lifecycle-track-four = Ellipse
lifecycle-track-five = Funnel
lifecycle-track-buyer = Buyer stage
lifecycle-track-segment = Segment
lifecycle-track-activity = Activity

lifecycle-phase-alert = Early warning
lifecycle-phase-outside = —
lifecycle-phase-attention = Attention
lifecycle-phase-trust = Building trust
lifecycle-phase-purchase = Purchase
lifecycle-phase-aftercare = Aftercare
lifecycle-phase-bond = Loyalty building
lifecycle-phase-win-back = Win-back
lifecycle-phase-awareness = Awareness
lifecycle-phase-inquiry = Gathering information
lifecycle-phase-winning = Winning
lifecycle-phase-keeping = Keeping customers
lifecycle-phase-reviving = Keeping customers (reviving)
lifecycle-phase-reach = Reach
lifecycle-phase-acquisition = Acquisition
lifecycle-phase-conversion = Conversion
lifecycle-phase-retention = Retention
lifecycle-phase-loyalty = Loyalty
lifecycle-phase-prospect = Prospect
lifecycle-phase-first-buyer = First-time buyer
lifecycle-phase-early-repeat = New repeat buyer
lifecycle-phase-core = Core customer
lifecycle-phase-core-defector = Lapsing core customer
lifecycle-phase-registered = Registered
lifecycle-phase-new = New
lifecycle-phase-reactivated = Reactivated
lifecycle-phase-frequent = Buys regularly
lifecycle-phase-inactive = Inactive
lifecycle-phase-no-purchase = no purchase yet
lifecycle-phase-active = active
lifecycle-phase-due = due
lifecycle-phase-at-risk = at risk
lifecycle-phase-lapsed = lapsed
lifecycle-phase-lost = lost

lifecycle-case-complaint = complaint
lifecycle-case-return = return
lifecycle-case-question = question
lifecycle-case-feedback = feedback

lifecycle-loss-price = too expensive
lifecycle-loss-product = product does not fit
lifecycle-loss-service = service
lifecycle-loss-neglect = neglect
lifecycle-loss-competitor = competitor
lifecycle-loss-no-need = no need any more
lifecycle-loss-contact-left = contact person left
lifecycle-loss-unknown = unknown

lifecycle-reason-archived = put away on { $on }
lifecycle-reason-known = known since { $since }
lifecycle-reason-registered = signed up on { $on }
lifecycle-reason-contact =
    { $days ->
        [0] last sign of life today ({ $on })
        [one] last sign of life yesterday ({ $on })
       *[other] last sign of life { $days } days ago ({ $on })
    }
lifecycle-reason-qualified = qualified on { $on }
lifecycle-reason-open-deal = open deal since { $since }
lifecycle-reason-committed-deal = promised on { $on }
lifecycle-reason-open-order = order of { $on } not delivered yet
lifecycle-reason-never-delivered = order of { $on } never reported as delivered; data may be missing
lifecycle-reason-delivered = delivered on { $on }; care until { $until }
lifecycle-reason-care-over = first order delivered on { $delivered }
lifecycle-reason-open-case = { $case } open since { $since }
lifecycle-reason-purchases =
    { $count ->
        [one] 1 purchase on { $last }
       *[other] { $count } purchases, the last one on { $last }
    }
lifecycle-reason-came-back =
    { $purchases ->
        [0] back since { $on }
        [one] back since { $on }, 1 purchase since
       *[other] back since { $on }, { $purchases } purchases since
    }
lifecycle-reason-silent =
    { $days ->
        [one] no purchase for 1 day; the limit is { $limit }
       *[other] no purchase for { $days } days; the limit is { $limit }
    }
lifecycle-reason-silent-within =
    { $days ->
        [0] bought today
        [one] bought yesterday
       *[other] last purchase { $days } days ago, as usual
    }
lifecycle-reason-contract-runs = contract since { $since }
lifecycle-reason-notice-given = notice given on { $on }
lifecycle-reason-contract-ended =
    { $days ->
        [one] contract ended yesterday ({ $on })
       *[other] contract ended { $days } days ago ({ $on })
    }
lifecycle-reason-overdue-case = severe complaint overdue since { $due }
lifecycle-reason-complaints = { $count } complaints in { $days } days
lifecycle-reason-detractor = bad answer on { $on }: { $nps } of 10
lifecycle-reason-endorsed = good answer on { $on }
lifecycle-reason-referred = recommended us on { $on }
lifecycle-reason-long-standing = { $purchases } purchases since { $since }
lifecycle-reason-declared-lost = reported lost on { $on }: { $reason }
lifecycle-reason-by-hand = set by hand, until { $until }
lifecycle-reason-gone = lost since { $since }, no sign of life since

lifecycle-sign-silence =
    { $daysSince ->
        [one] no purchase for 1 day, usually every { $interval } days
       *[other] no purchase for { $daysSince } days, usually every { $interval }
    }
lifecycle-sign-severe-complaint =
    { $overdueDays ->
        [one] serious complaint 1 day overdue
       *[other] serious complaint { $overdueDays } days overdue
    }
lifecycle-sign-recent-complaints =
    { $count ->
        [one] 1 complaint in { $withinDays } days
       *[other] { $count } complaints in { $withinDays } days
    }
lifecycle-sign-many-complaints = many complaints: { $count } in { $withinDays } days
lifecycle-sign-detractor = last score { $score } of 10
lifecycle-sign-score-drop = score fell from { $from } to { $to }
lifecycle-sign-promoter = last score { $score } of 10
lifecycle-sign-falling-value = order value down by { $percent }%
lifecycle-sign-long-gap = last gap { $gap } days, usually { $median }
lifecycle-sign-no-contact = no talk for { $days } days, usually { $usualDays }
lifecycle-sign-contact-left = contact person has left
lifecycle-sign-overdue-invoice = invoice { $days } days overdue
lifecycle-sign-running-contract = contract running
lifecycle-sign-notice-received = notice given

lifecycle-ending-archived = no longer set by hand: put away
lifecycle-ending-declared-lost = no longer set by hand: reported lost
lifecycle-ending-order = no longer set by hand: order
lifecycle-ending-contract = no longer set by hand: contract
lifecycle-ending-not-allowed = no longer set by hand: the phase can no longer be
lifecycle-ending-replaced = set by hand anew
lifecycle-ending-expired = no longer set by hand: expired
lifecycle-by-hand = { $track } until { $until }, else { $phase }
lifecycle-derived = by the facts: { $phase }

lifecycle-when-past = history
lifecycle-when-now = now
lifecycle-when-next = next

lifecycle-unknown = Nothing is known of this customer yet.
lifecycle-never-bought = No purchase yet.
lifecycle-purchases =
    { $count ->
        [one] 1 purchase
       *[other] { $count } purchases
    }, { $present } of them in life number { $life }.
lifecycle-silence =
    { $days ->
        [one] No purchase for 1 day
       *[other] No purchase for { $days } days
    }; one every { $interval } days is usual.
lifecycle-limits = Due from { $due }, at risk from { $risk }, lapsed from { $lapsed }, lost from { $lost }.
lifecycle-nothing-ahead = Nothing will change by itself in the next three years.

lifecycle-column-customer = Customer
lifecycle-column-name = Name
lifecycle-column-six = Phase
lifecycle-column-four = Ellipse
lifecycle-column-five = Funnel
lifecycle-column-buyer = Buyer stage
lifecycle-column-segment = Segment
lifecycle-column-activity = Activity
lifecycle-column-days = Days silent
lifecycle-column-interval = Usual interval
lifecycle-column-next-check = Check on
lifecycle-column-by-hand = By hand
lifecycle-column-track = Model
lifecycle-column-when = When
lifecycle-column-date = Date
lifecycle-column-from = From
lifecycle-column-to = To
lifecycle-column-because = Because
lifecycle-column-figure = Figure
lifecycle-column-value = Value
lifecycle-column-events = Purchases in 2 years
lifecycle-column-net = Turnover in 2 years
lifecycle-column-recency = R
lifecycle-column-own-recency = R (own interval)
lifecycle-column-frequency = F
lifecycle-column-money = M
lifecycle-column-rfm = Group
lifecycle-column-repeats = x
lifecycle-column-recency-days = t_x
lifecycle-column-age-days = T
lifecycle-column-alive = Still a customer
lifecycle-column-expected-low = Purchases from
lifecycle-column-expected-high = Purchases to
lifecycle-column-order-value = Per order
lifecycle-column-clv-low = Margin from
lifecycle-column-clv-high = Margin to
lifecycle-column-warning = Warning
lifecycle-column-threshold = Threshold
lifecycle-column-lost = Lost
lifecycle-column-noticed = Warned in time
lifecycle-column-days-earlier = Days earlier
lifecycle-column-false-alarms = False alarms
lifecycle-column-living-weeks = Customer weeks
lifecycle-column-warned-share = Falsely warned %
lifecycle-column-level = risk
lifecycle-column-at-risk = at risk
lifecycle-column-phase = phase
lifecycle-column-count = customers
lifecycle-column-came = came
lifecycle-column-left = left

lifecycle-count = { $phase }: { $count }
lifecycle-counts = { $track } – { $counts }

lifecycle-figure-customers = Customers who bought, without contract
lifecycle-figure-repeats = Repeat purchases
lifecycle-figure-interval = Usual interval in days
lifecycle-figure-regularity = Regularity of the thresholds (1–8)
lifecycle-figure-gate = Light
lifecycle-figure-k = k
lifecycle-figure-r = r
lifecycle-figure-alpha = α (days)
lifecycle-figure-a = a
lifecycle-figure-b = b
lifecycle-figure-log-likelihood = Log-likelihood
lifecycle-figure-held-out-actual = Purchases in the last quarter
lifecycle-figure-held-out-expected = Expected by the model
lifecycle-figure-held-out-naive = Expected at the old pace
lifecycle-figure-held-out-error = Mean error per customer, model
lifecycle-figure-held-out-naive-error = Mean error per customer, pace
lifecycle-figure-value-model = Value of an order
lifecycle-figure-p = p
lifecycle-figure-q = q
lifecycle-figure-v = v (minor units)

lifecycle-gate-red = red
lifecycle-gate-amber = amber
lifecycle-gate-green = green
lifecycle-gate-few-customers = Too few customers who bought: { $have } of { $need }.
lifecycle-gate-few-repeats = Too few repeat purchases: { $have } of { $need }.
lifecycle-gate-no-repeats = No repeat purchases yet.
lifecycle-gate-no-model = There is no model.
lifecycle-gate-not-converged = The search for the parameters did not arrive.
lifecycle-gate-parameter-out-of-range = A parameter lies beyond what can be believed.
lifecycle-gate-worse-than-naive = In the last quarter the model was worse than the old pace.

lifecycle-value-gamma-gamma = Gamma-Gamma
lifecycle-value-shrunk-mean = shrunk mean
lifecycle-value-segment-means = shrunk mean per group

lifecycle-light-red = Red light: too little data for a model. The words come from the rule.
lifecycle-light-amber = Amber light: words; the ranges are rough.
lifecycle-light-green = Green light: ranges that hold the value with 90% probability.
lifecycle-horizon =
    { $months ->
        [one] Expected margin in the next month
       *[other] Expected margin in { $months } months
    } at { $margin }% of turnover.

lifecycle-clv-total =
    { $customers ->
        [one] 1 customer
       *[other] All { $customers } customers
    } without contract: { $low } to { $high } purchases, margin { $from } to { $to }.

lifecycle-band-low = low
lifecycle-band-middle = middle
lifecycle-band-high = high
lifecycle-chance-new = new
lifecycle-chance-contract = contract
lifecycle-chance-rule = { $band } (rule, no model)
lifecycle-chance-model = { $band }
lifecycle-chance-range = { $low }–{ $high }%

lifecycle-segment-champion = Champions
lifecycle-segment-loyal = Loyal customers
lifecycle-segment-rising = On the rise
lifecycle-segment-new = New customers
lifecycle-segment-promising = Promising
lifecycle-segment-needs-attention = Need attention
lifecycle-segment-falling-asleep = Falling asleep
lifecycle-segment-at-risk = At risk
lifecycle-segment-cannot-lose = Cannot lose them
lifecycle-segment-asleep = Asleep
lifecycle-basis-compared = Marks 1 to 5 compare the customers of these files with each other.
lifecycle-basis-fixed = Too few customers to compare: marks 1 to 5 follow fixed limits.

lifecycle-warning-rule = at risk (phases)
lifecycle-warning-fixed-days = fixed number of days
lifecycle-warning-own-intervals = own intervals
lifecycle-warning-model = model
lifecycle-judged = Judged are the last { $days } days; lost means: { $lost } days without a purchase, or reported lost.

lifecycle-model = Model
lifecycle-model-six = Six phases
lifecycle-model-four = Four phases
lifecycle-model-five = Sterne/Cutler
lifecycle-model-buyer = Buyer stages
lifecycle-model-segment = Segments
lifecycle-model-activity = Activity
lifecycle-period = Period
lifecycle-days =
    { $days ->
        [365] 12 months
        [731] 24 months
       *[other] { $days } days
    }
lifecycle-base = Customer base
lifecycle-ring = Phases with the number of customers
lifecycle-open-phase =
    { $count ->
        [one] { $phase }: 1 customer, open the list
       *[other] { $phase }: { $count } customers, open the list
    }
lifecycle-came-back =
    { $count ->
        [one] came back
       *[other] came back
    }
lifecycle-moves = Moves
lifecycle-moves-since =
    { $count ->
        [one] 1 move since { $day }
       *[other] { $count } moves since { $day }
    }
lifecycle-moves-count = Moves
lifecycle-flows = Moves between the phases
lifecycle-flow = { $from } → { $to }: { $count }
lifecycle-from = from
lifecycle-to = to
lifecycle-left = have left
lifecycle-arrived = have arrived in
lifecycle-new = Newly known
lifecycle-outside = Gone
lifecycle-no-moves = Nobody changed phase in this period.
lifecycle-as-table = Show as a table
lifecycle-as-chart = Show as a chart
lifecycle-warnings = Early warning
lifecycle-warned =
    { $count ->
        [0] nobody
        [one] 1 customer, by value at risk
       *[other] { $count } customers, by value at risk
    }
lifecycle-no-warnings = Nothing suggests at present that a customer is about to leave.
lifecycle-who = Customer and reason
lifecycle-risk = Risk
lifecycle-at-risk = At risk
lifecycle-at-risk-year = At risk, 12 months
lifecycle-at-risk-contract = Contract at risk, 12 months
lifecycle-at-risk-contract-why = Value of the running contract that may be lost within twelve months
lifecycle-level-low = low
lifecycle-level-middle = medium
lifecycle-level-high = high
lifecycle-basis-red = Too little is known for learnt figures; the assessments follow fixed rules.
lifecycle-basis-amber = The figures are enough for a ranking, not yet for exact values.
lifecycle-basis-green = The assessments rest on your own figures.
lifecycle-missing = So far: { $what }.
lifecycle-missing-few-customers = { $have } customers with a purchase, { $need } are needed
lifecycle-missing-few-repeats = { $have } repeat purchases, { $need } are needed
lifecycle-missing-no-repeats = nobody has bought a second time
lifecycle-missing-no-model = no model yet
lifecycle-missing-not-converged = the purchases follow no visible pattern
lifecycle-missing-parameter-out-of-range = the purchases follow no believable pattern
lifecycle-missing-worse-than-naive = in hindsight the simple rule was better
lifecycle-empty = Nobody stands here yet
lifecycle-empty-text = As soon as there are customers, this page shows where each of them stands, who changes phase and who may leave.
lifecycle-empty-import = Import contacts
lifecycle-standing = Assessment
lifecycle-life = customer life no. { $life }
lifecycle-since = since { $day }: { $because }
lifecycle-rhythm = Usual interval
lifecycle-every =
    { $days ->
        [one] daily
       *[other] { $days } days
    }
lifecycle-said-red = By fixed rules, not yet learnt from your own figures.
lifecycle-said-amber = By fixed rules, the value roughly from your own figures.
lifecycle-said-green = Learnt from your own figures.
lifecycle-way = Way through the phases
lifecycle-stretch = { $phase }, { $from } to { $to }
lifecycle-warned-since = since { $day }
lifecycle-warning-since = Early warning since { $day }
