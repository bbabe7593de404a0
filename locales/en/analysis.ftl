# Reports: what can be said about a period, and the lists behind it.

analysis-name-income = Expected income
analysis-name-closed = Won and lost
analysis-name-stages = Way through the stages
analysis-name-sources = Sources and campaigns
analysis-name-cohorts = Retention by cohort
analysis-name-customers = Income by customer
analysis-name-products = Income by product
analysis-name-activity = Activity by person
analysis-asks-income = What comes in, and how good was the last forecast?
analysis-asks-closed = Why and to whom do we lose, and who wins?
analysis-asks-stages = Where do deals get stuck?
analysis-asks-sources = Which source brings more than it costs?
analysis-asks-cohorts = How many go on buying after their first order?
analysis-asks-customers = Who buys how much, and how often?
analysis-asks-products = What is bought, and what declines?
analysis-asks-activity = Who did what?
analysis-empty-income = Nothing came in within this period and nothing is expected. It takes open deals with an amount and a date, purchases or contracts.
analysis-empty-closed = No deal was won or lost within this period. Drag deals to “Won” or “Lost” in the pipeline, or choose a longer period.
analysis-empty-stages = No deal came into a stage within this period. Create deals in the pipeline, or choose a longer period.
analysis-empty-sources = Nobody was added and nothing was bought within this period. Enter the source of customers and deals, and the costs here.
analysis-empty-cohorts = Nobody bought for the first time within this period. Choose a longer period, or take in your purchases from a file.
analysis-empty-customers = Nothing was bought within the two years up to the end of the period. Take in your purchases from a file.
analysis-empty-products = Nothing was bought within this period. Choose a longer period.
analysis-empty-activity = Nobody logged a contact or finished a task within this period.
analysis-section-income = By month
analysis-section-accuracy = Former forecasts
analysis-section-closed-reason = Lost by reason
analysis-section-closed-competitor = Lost by competitor
analysis-section-closed-source = By source
analysis-section-closed-person = By person
analysis-section-stages = Stages
analysis-section-sources = By source
analysis-section-cohorts = Share still buying
analysis-section-cohort-income = Income
analysis-section-customers = By income
analysis-section-products = By income
analysis-section-activity = By person
analysis-head-reason = Reason
analysis-head-competitor = Competitor
analysis-head-source = Source
analysis-head-person = Person
analysis-head-stage = Stage
analysis-head-cohort = First purchase
analysis-head-customer = Customer
analysis-head-product = Product
analysis-head-month = Period
analysis-head-quarter = Quarter
analysis-column-lost = Lost
analysis-column-lost-sum = Sum lost
analysis-column-part = Share
analysis-column-days = Days to close
analysis-column-won = Won
analysis-column-won-sum = Sum won
analysis-column-rate = Win rate
analysis-column-entered = Came in
analysis-column-went-on = Went on
analysis-column-conversion = Rate
analysis-column-fell-out = Lost
analysis-column-went-back = Went back
analysis-column-still-there = Still there
analysis-column-dwell = Time in stage
analysis-column-known = New customers
analysis-column-begun = New deals
analysis-column-bought = Purchases
analysis-column-income = Income
analysis-column-cost = Cost
analysis-column-per-customer = Cost per new customer
analysis-column-return = Return
analysis-column-size = Customers
analysis-column-income-12 = 12 months
analysis-column-former-12 = 12 before
analysis-column-change = Change
analysis-column-usual = Usual gap
analysis-column-last = Last purchase
analysis-column-former = Income before
analysis-column-calls = Calls
analysis-column-visits = Visits
analysis-column-meetings = Meetings
analysis-column-letters = Messages
analysis-column-others = Others
analysis-column-touches = Contacts
analysis-column-done = Tasks done
analysis-column-came-in = Came in
analysis-column-new = New business
analysis-column-repeat = Repeat purchases
analysis-column-renewals = Contracts
analysis-column-sum = Sum
analysis-column-forecast = Forecast
analysis-column-deviation = Deviation
analysis-column-after =
    { $step ->
        [0] Start
       *[other] +{ $step }
    }
analysis-nobody = nobody
analysis-no-reason = no reason given
analysis-no-competitor = no competitor named
analysis-no-source = no source given
analysis-no-product = no product given
analysis-total = Together
analysis-wrong = Wrong altogether
analysis-quarter = Q{ $quarter } { $year }
analysis-unknown = unknown
analysis-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
analysis-longer =
    over { $count ->
        [one] 1 day
       *[other] { $count } days
    }
analysis-note-dwell = The rate counts those who went on among those who left the stage. Time in stage is the time after which half had left; those still there count too.
analysis-note-sources = Income is what all customers of the source bought within the period. Costs are spread evenly over their days. Return is income divided by cost.
analysis-note-cohorts = A cohort is everybody whose first purchase fell into the same month or quarter. Each cell says how many of them bought so long afterwards.
analysis-note-customers = The 12 months end on { $day }.
analysis-note-products = “Before” is as many days before the period.
analysis-note-activity = Tasks count for the person they are assigned to, won deals for their owner.
analysis-note-red = What customers will buy again is not known: there are too few purchases yet to conclude anything from.
analysis-note-repeat = Repeat purchases are what the model expects of those who still buy, spread evenly over twelve months.
analysis-note-repeat-currency = Repeat purchases are estimated in the firm's currency only.
analysis-note-income = New business is open deals times the chance of their stage, contracts with the chance that they renew. Deals without a date are left out.
analysis-note-accuracy = How good the forecast was stands here as soon as two quarters with a kept forecast are over.
analysis-note-wrong = Wrong altogether is the sum of all deviations without their sign, against what came in.
analysis-list = Reports
analysis-period = Period
analysis-period-month = This month
analysis-period-last-month = Last month
analysis-period-quarter = This quarter
analysis-period-last-quarter = Last quarter
analysis-period-year = This year
analysis-period-last-year = Last year
analysis-period-twelve = 12 months to today
analysis-period-three-years = 3 years to today
analysis-period-ahead = 6 months back and ahead
analysis-period-own = Own period
analysis-from = From
analysis-to = To
analysis-person = Person
analysis-everybody = Everybody
analysis-currency = Currency
analysis-step = Cohorts
analysis-step-month = by month
analysis-step-quarter = by quarter
analysis-as-chart = Show as chart
analysis-as-table = Show the table only
analysis-print = Print report
analysis-export = Save as CSV file
analysis-exported = Saved as { $file }
analysis-more = Load more
analysis-open-list = { $label }, { $column }: { $value }, open list
analysis-listed =
    { $count ->
        [one] 1 entry
       *[other] { $count } entries
    }
analysis-listed-more = the first { $count } entries
analysis-counted = of which { $money } counts
analysis-close-list = Close list
analysis-of-deal = Deal
analysis-of-purchase = Purchase
analysis-of-contract = Contract
analysis-of-party = Customer
analysis-of-promise = Promise
analysis-of-touch = Contact
analysis-of-task = Task
analysis-printed-period = { $from } to { $to }
analysis-printed-currency = Amounts in { $currency }
analysis-cut = The list is cut to the first { $count } customers.
analysis-costs = Costs
analysis-costs-text = What fairs, ads and other campaigns have cost. The name is the one that stands as source on customers and deals.
analysis-costs-none = No costs entered yet.
analysis-cost-add = Add cost
analysis-cost-edit = Change cost of { $source }
analysis-cost-delete = Delete cost of { $source }
analysis-cost-source = Source or campaign
analysis-cost-amount = Amount
analysis-cost-note = Note
analysis-cost-save = Save
analysis-cost-missing = Please give a source, days and an amount above zero.
analysis-cost-days = The last day lies before the first.
analysis-cost-saved = Cost saved
analysis-cost-deleted = Cost deleted
analysis-days-wrong = The period ends before it begins.
