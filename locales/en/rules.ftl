# The rules of the lifecycle: reading, trying and applying them. And the clock that stops when no purchases arrive.

rules-title = Rules
rules-open = Rules
rules-command-open = Rules of the lifecycle
rules-note = New rules hold from the day on which you apply them. What was true until then stays as it is.
rules-usual = Your customers usually buy every { $days } days. Rondo learns this from your purchases.

rules-group-silence = When nothing is bought any more
rules-group-silence-text = Measured by each customer's own usual gap: someone who buys every week stands out sooner than someone who buys once a year.
rules-group-interval = A customer's usual gap
rules-group-interval-text = While little is known of a customer, the gap that is usual in your firm counts too.
rules-group-alert = Early warning
rules-group-alert-text = Silence, complaints and bad answers add up to a level between 0 and 100. The lower limit keeps a warning from flickering.
rules-group-contact = Before the first purchase
rules-group-contact-text = For how long a talk or a judgement counts.
rules-group-care = Care after the purchase
rules-group-care-text = Care begins when the first order is delivered; its length follows the usual gap.
rules-group-loyal = Loyal customers
rules-group-loyal-text = Loyal is who has bought repeatedly and recommends you, or has been there for very long. Staying loyal is easier than becoming it.
rules-group-core = Core customers
rules-group-core-text = The customers your firm lives on.
rules-group-escalation = Warning signs despite purchases
rules-group-escalation-text = What puts even somebody at risk who still buys.
rules-group-contract = After the end of a contract
rules-group-contract-text = While a contract runs, silence does not count.
rules-group-overrides = Phases set by hand
rules-group-overrides-text = Each needs a reason and ends on a day.
rules-group-more = Other
rules-group-more-text = Two details that hardly anybody has to change.

rules-level = Level
rules-level-times = from … times the usual
rules-level-floor = not before
rules-level-example = Who buys every 30 days is due after { $due }, at risk after { $atRisk }, lapsed after { $lapsed } and lost after { $lost } days without a purchase.
rules-times-of = { $phase }: from how many times the usual gap
rules-floor-of = { $phase }: not before so many days
rules-slider-of = { $phase }: slider for the multiple

rules-field-multiples-due = Due from
rules-field-multiples-at-risk = At risk from
rules-field-multiples-lapsed = Win-back (lapsed) from
rules-field-multiples-lost = Lost from
rules-field-floors-due = Due not before
rules-field-floors-at-risk = At risk not before
rules-field-floors-lapsed = Win-back not before
rules-field-floors-lost = Lost not before
rules-field-interval-prior-weight = The firm's usual gap counts like so many gaps of the customer
rules-field-interval-shortest = Shortest gap that is reckoned with
rules-field-interval-longest = Longest gap that is reckoned with
rules-field-alert-raise-from = Warn from a level of
rules-field-alert-clear-below = Clear below a level of
rules-field-alert-pause-days = The same customer again not before
rules-field-contact-engaged = A sign of life keeps trust alive for
rules-field-contact-qualified = The judgement “worth an offer” holds for
rules-field-care-fraction = Length as a share of the usual gap
rules-field-care-shortest = At least
rules-field-care-longest = At most
rules-field-care-unfulfilled = An order that is not delivered counts as open for
rules-field-care-case = An open complaint or return needs care for
rules-field-loyal-purchases = At least so many purchases
rules-field-loyal-age = Customer for at least
rules-field-loyal-endorsed = An answer of 9 or 10 counts for
rules-field-loyal-endorsed-keep = For customers who are loyal already it counts for
rules-field-loyal-referral = A referral counts for
rules-field-loyal-detractor = A bad last answer speaks against it for
rules-field-loyal-purchases-keep = Who is left with so many purchases after cancellations stays loyal
rules-field-loyal-long-purchases = Without a recommendation: at least so many purchases
rules-field-loyal-long-age = Without a recommendation: customer for at least
rules-field-core-purchases = At least so many purchases
rules-field-core-age = Customer for at least
rules-field-core-purchases-again = Who was one before is one again after so many purchases
rules-field-escalation-complaints = At risk from so many complaints
rules-field-escalation-complaint-days = … within
rules-field-escalation-detractor-days = A bad answer puts customers who are due at risk for
rules-field-contract-grace = At risk after the end for
rules-field-contract-lost = Lost after
rules-field-overrides-usual = Suggested length
rules-field-overrides-longest = Longest length
rules-field-reactivated-purchases = Reactivated after the return up to which purchase
rules-field-band = New rules move only who is this far past the limit

rules-unit-times = ×
rules-unit-days = { $count ->
    [one] day
   *[other] days
}
rules-unit-count = { "" }
rules-unit-share = %
rules-unit-points = of 100

rules-default = Default { $value }
rules-before = so far { $value }
rules-reset-of = { $field }: enter the default { $value }
rules-defaults = Enter the defaults
rules-defaults-are = The defaults hold everywhere.

rules-problem-number = Enter a number.
rules-problem-range = Possible is { $least } to { $most }.
rules-problem-whole = Only a whole number fits here.
rules-fault-multiples = The levels must follow each other: due before at risk, at risk before lapsed, lapsed before lost.
rules-fault-floors = The earliest days must rise from level to level, too.
rules-fault-interval = The firm's usual gap must lie between the shortest and the longest.
rules-fault-alert = A warning must be cleared at a lower level than it is raised.
rules-fault-contact = These limits do not go together.
rules-fault-care = “At least” must not be longer than “at most”.
rules-fault-escalation = These limits do not go together.
rules-fault-contract = Being lost must begin later than being at risk.
rules-fault-loyal = Staying loyal must not be harder than becoming it.
rules-fault-core = Becoming a core customer again must not be harder than the first time.
rules-fault-overrides = The suggested length must not be longer than the longest.
rules-fault-values = These values do not go together.

rules-check = Check the rule
rules-draft = Draft
rules-draft-found = You have begun something here. It is still there.
rules-check-nothing = Change a value on the left. Then you read here which customers it would move and whether you would have noticed lost customers earlier.
rules-check-wrong = A value does not fit yet. Once it does, the check goes on.
rules-change = { $field } { $after }, so far { $before }
rules-checking = The rule is being checked on your customers
rules-check-stopped = Stopped. Your draft is still there.
rules-check-again = Check again
rules-would-move = { $count ->
    [0] Would move nobody today
    [one] Would move 1 customer
   *[other] Would move { $shown } customers
}
rules-flow-becomes = becomes
rules-warnings = Early warnings: { $before } today, { $after } with the draft.
rules-warnings-same = Early warnings: { $before }, as before.
rules-past = Checked on your history since { $since }:
rules-past-draft = { $lost ->
    [0] No customer was lost in that time; there would have been { $alarms }.
    [one] { $noticed ->
        [0] The one lost customer would not have been noticed before, with { $alarms }.
       *[other] The one lost customer would have been noticed { $days } days earlier, with { $alarms }.
    }
   *[other] { $noticed ->
        [0] None of the { $lost } lost customers would have been noticed before, with { $alarms }.
       *[other] { $noticed } of { $lost } lost customers would have been noticed, { $days } days earlier on average, with { $alarms }.
    }
}
rules-past-today = { $lost ->
    [0] With the rules of today there would have been { $alarms }.
   *[other] { $noticed ->
        [0] With the rules of today: { $noticed } of { $lost }, with { $alarms }.
       *[other] With the rules of today: { $noticed } of { $lost }, { $days } days earlier on average, with { $alarms }.
    }
}
rules-alarms = { $count ->
    [0] no false alarm
    [one] 1 false alarm
   *[other] { $shown } false alarms
}
rules-past-means = Noticed means: would have counted as “{ $level }” before being lost. A false alarm is somebody who bought again after all.
rules-silence = { $times } × usual
rules-show = { $count ->
    [one] See the customer
   *[other] See { $shown }
}
rules-moved-title = Whom the draft would move
rules-moved-who = Customer
rules-moved-model = Model
rules-moved-from = from
rules-moved-to = to
rules-moved-silence = Silence
rules-moved-first = These are the first { $shown }, the most silent ones on top.
rules-discard = Discard
rules-apply = Apply
rules-applied = New rules hold from today.
rules-deriving = Customers are being placed anew

rules-versions = Versions
rules-version-first = From the beginning
rules-version-since = From { $day }
rules-version-learnt = learnt from your purchases
rules-version-set = set by hand
rules-version-interval = usual gap { $days } days
rules-version-changed = { $field }: { $before } → { $after }
rules-versions-none = So far the defaults hold everywhere.
rules-settings-go = Change the rules
rules-settings-note = From when on a customer counts as due, at risk or lost, how long care takes, who is loyal, and when you are warned.

rules-stands = No purchase since { $last }, while usually one comes within { $days } days. So that not all customers count as lost, phases and warnings stand as of { $day }.
rules-stands-import = Take purchases in
rules-stands-right = Right, there were none
rules-stands-right-done = Time goes on: all purchases up to today are known.

rules-retired-title = What was told before
rules-retired-line = Until { $day } it said: { $what }. Taken back because an entry came late or went.
rules-retired-move = { $phase } since { $day }
