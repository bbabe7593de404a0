# The pipeline as a craft: checklists, age, splitting, forecast and calendar.

craft-age =
    { $days ->
        [one] 1 day in { $stage }
       *[other] { $days } days in { $stage }
    }
craft-age-target =
    { $days ->
        [one] 1 day in { $stage }, target { $target }
       *[other] { $days } days in { $stage }, target { $target }
    }
craft-age-contact =
    { $days ->
        [0] last contact today
        [one] last contact yesterday
       *[other] last contact { $days } days ago
    }
craft-age-never = no contact yet
craft-age-both = { $stands }; { $contact }
craft-open-items =
    { $count ->
        [one] 1 checklist item is open
       *[other] { $count } checklist items are open
    }
craft-moved-open =
    { $count ->
        [one] { $customer } moved to { $stage }. 1 item of “{ $from }” is still open.
       *[other] { $customer } moved to { $stage }. { $count } items of “{ $from }” are still open.
    }
craft-close-open =
    { $count ->
        [one] 1 checklist item is still open.
       *[other] { $count } checklist items are still open.
    }
craft-retired = retired
craft-retired-note = What stands here stays; no new deals come in.
craft-retire = Retire { $stage }
craft-revive = Offer { $stage } again
craft-checklist = Checklist
craft-checklist-of =
    { $count ->
        [one] Checklist of { $stage }: 1 item
       *[other] Checklist of { $stage }: { $count } items
    }
craft-checklist-hint = One item per line. Open items warn when a deal moves on; they stop nobody.
craft-checklist-done = { $done } of { $count }
craft-ticked = “{ $title }” settled
craft-unticked = “{ $title }” open again
craft-pipelines-ordered = Pipelines reordered
craft-pipelines-note = The first pipeline opens by itself. Stages have a chance, usual days and a checklist; what is retired keeps its deals.
craft-pipeline-edit = Edit { $name }
craft-view-forecast = Forecast
craft-view-calendar = Calendar
craft-month-later = From { $month }
craft-month-past = Overdue
craft-month-none = No date
craft-month-before = Previous month
craft-month-after = Next month
craft-month-this = This month
craft-expect-to = Expect to close …
craft-expect-moved = { $customer }: expected to close on { $day }
craft-expect-none = { $customer }: no expected date
craft-calendar = Expected closes in { $month }
craft-calendar-new = New deal to close on { $day }
craft-calendar-more =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
craft-filter-more = More filters
craft-filter-title = Filter deals
craft-filter-text = Customer or deal contains
craft-filter-from = Expected close no earlier than
craft-filter-turned = The end lies before the start.
craft-filter-least = Value at least
craft-filter-most = Value at most
craft-filter-above = This is less than the smallest value.
craft-filter-negative = A value is not below zero.
craft-filter-amount-hint = Each deal in its own currency
craft-filter-tag = Tag of the customer
craft-filter-tag-any = Any
craft-filter-clear = Clear
craft-related = Split deals
craft-related-origin = this one was split from it
craft-related-part = split from this one
craft-copy = Duplicate
craft-copied = “{ $title }” duplicated
craft-split = Split …
craft-more = More about the deal
craft-reopen = Reopen
craft-reopened = “{ $title }” is back in { $stage }
craft-split-title = Split deal
craft-split-name = What is the new deal about?
craft-split-offers = These offers go along
craft-split-amount = Value of the new deal
craft-split-rest = { $rest } stays with “{ $title }”.
craft-split-rest-open = Together both still come to { $whole }.
craft-split-do = Split
craft-split-done = “{ $title }” split
craft-split-wrong-missing = How much goes to the new deal?
craft-split-wrong-small = The part must be more than nothing.
craft-split-wrong-large = The part must be less than { $whole }.
craft-again = Ask again later
craft-again-on = Ask again on
craft-again-title = Ask again: { $title }
craft-contract-turned = The contract ends before it starts. Check both days.
craft-contract-reprice = Enter a price change
craft-contract-new-price = New price
craft-contract-price-from = Applies from
craft-contract-price-half = A new price needs an amount and a day.
craft-contract-price-no-price = Enter the present value first.
craft-contract-price-outside = The new price applies after the start and before the end of the contract.
craft-contract-from = { $amount } from { $day }
craft-contract-tasks = Also create as tasks
craft-contract-notice-on = Notice by { $day }, due { $due }
craft-contract-end-on = End of the term { $day }, due { $due }
craft-contract-notice-task = Decide on notice by { $day }: { $title }
craft-contract-end-task = Contract ends on { $day }: { $title }
