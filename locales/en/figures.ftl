# The page Lifecycle: figures of each phase, segments, contracts and the lists behind their numbers.

figures-title = Each phase
figures-entered = Moving on and stay: entered since { $day }
figures-customers = Customers
figures-came = Came
figures-left = Left
figures-open-came =
    { $count ->
        [one] { $phase }: 1 came, open list
       *[other] { $phase }: { $count } came, open list
    }
figures-open-left =
    { $count ->
        [one] { $phase }: 1 left, open list
       *[other] { $phase }: { $count } left, open list
    }
figures-open-back =
    { $count ->
        [one] 1 customer came back, open list
       *[other] { $count } customers came back, open list
    }
figures-open-dwell = { $phase }: stay { $dwell }, open the list of those who entered
figures-onwards-head = On within { $days } days
figures-onwards = to { $phase }
figures-returns = come back
figures-moving = { $percent }% ({ $low }–{ $high }%)
figures-entrants =
    { $count ->
        [one] of 1 who entered
       *[other] of { $count } who entered
    }
figures-too-few = too few ({ $count })
figures-too-early = too early yet ({ $count })
figures-dwell-head = Stay
figures-dwell =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
figures-dwell-longer =
    { $days ->
        [one] over 1 day
       *[other] over { $days } days
    }
figures-stakes = At stake
figures-deals = Deals { $amount }, weighted
figures-value = expected { $amount }
figures-at-risk = and at risk { $amount }
figures-win-back = Returns { $amount }
figures-withheld = too little for amounts yet

figures-segments = Groups of buyers (RFM)
figures-buyers =
    { $count ->
        [one] 1 buyer, 24 months
       *[other] { $count } buyers, 24 months
    }
figures-segments-as-table = Show groups as a table
figures-segments-as-grid = Show groups as a grid
figures-open-segment =
    { $count ->
        [0] { $segment }: nobody
        [one] { $segment }: 1 customer, open list
       *[other] { $segment }: { $count } customers, open list
    }
figures-lately = bought lately
figures-long-ago = long ago
figures-seldom = 1 purchase
figures-often = often
figures-compared = RFM asks three things: how long ago was the last purchase (recency), how often did they buy within 24 months (frequency), and for how much (monetary)? Your buyers are compared with each other. The grid shows the first two: more often to the right, more recent towards the top.
figures-fixed = RFM asks three things: how long ago was the last purchase (recency), how often did they buy (frequency), and for how much (monetary)? There are too few buyers to compare yet; fixed limits hold.
figures-no-buyers = Nobody has bought yet.

figures-renewals = Renewal and notice
figures-renewals-count =
    { $count ->
        [0] none until { $day }
        [one] 1 contract until { $day }
       *[other] { $count } contracts until { $day }
    }
figures-no-renewals = Until { $day } no contract renews and none ends.
figures-contract = Customer and contract
figures-notice = Notice until
figures-notice-ahead = { $day }
figures-notice-remind = { $day }
figures-notice-passed = { $day }, over
figures-notice-none = ends by itself
figures-notice-both = The deadline holds for both sides: for your notice as for the customer’s.
figures-term = Term
figures-term-renews = until { $day }, renews
figures-term-ends = until { $day }, ends
figures-amount = Amount

figures-all = All
figures-all-warned = All customers of the early warning

figures-moved = { $from } → { $to } since { $day }
figures-moved-to = to { $to } since { $day }
figures-moved-from = from { $from } since { $day }
figures-moved-back = came back since { $day }
figures-any = any

figures-since = since { $day }:
figures-life-since = Customer life no. { $life } since { $day }
figures-changes = Changes to { $phase } on { $day } if nothing happens.
figures-source = To the entry: { $because }
figures-worth = Expected, 12 months
figures-worth-rough = Expected, 12 months, rough
figures-worth-contract = Expected from the contract, 12 months
figures-worth-range = Range
figures-between = { $low } – { $high }
figures-card-phase = The customer’s phase: { $phase }
