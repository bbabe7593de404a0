# The overview: tiles that everybody arranges.

overview-arrange = Arrange
overview-done = Done
overview-add = Add tile
overview-reset = Reset
overview-was-reset = The overview is as it was at first
overview-usual = Put up the usual tiles
overview-empty = There is no tile here yet
overview-empty-text = Tiles show numbers out of your reports, the head of “Today”, open promises and warnings. Put up those that you want to see every day.
overview-widen = Show { $tile } wide
overview-shrink = Show { $tile } small
overview-remove = Remove { $tile }
overview-removed = Tile “{ $tile }” removed
overview-pipeline =
    { $count ->
        [one] 1 open deal, { $weighted } of it expected
       *[other] { $count } open deals, { $weighted } of them expected
    }
overview-tile-queue = To do today
overview-tile-came-in = Income this month
overview-tile-pipeline = In the pipeline
overview-tile-income = Income, past and expected
overview-tile-won = Win rate, 12 months
overview-tile-new-customers = New customers this quarter
overview-tile-warnings = Early warnings
overview-tile-promises = Open promises
overview-tile-lost = Lost by reason, 12 months
overview-tile-customers = Customers by income, 12 months
overview-tile-sources = Income by source, 12 months
overview-tile-products = Income by product, 12 months
overview-tile-activity = Contacts this month
overview-none-queue = There is nothing to do today.
overview-none-promises = No promise is open.
overview-none-warnings = Nobody is about to leave.
overview-none-customers = Nothing was bought within the last 12 months.
overview-none-pipeline = No deal is open.
