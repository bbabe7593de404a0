# Deals: dialog, side panel, end.

deal-command-new = New deal
deal-customer = Customer
deal-customer-made = will be created
deal-customer-loosen = Clear customer
deal-customer-kind = Kind of customer
deal-customer-firm = Company
deal-customer-person = Person
deal-customer-missing = Whose deal is it?
deal-still-open =
    { $count ->
        [one] “{ $title }” is still open with this customer.
       *[other] { $count } deals are still open with this customer, “{ $title }” among them.
    }
deal-still-open-look = Have a look
deal-title = What is it about?
deal-title-missing = A few words will do, for example “Maintenance contract 2027”.
deal-value = Value
deal-currency = Currency
deal-expected = Expected close
deal-pipeline = Pipeline
deal-stage = Stage
deal-owner = Owner
deal-source = Source
deal-note = Note
deal-step-take = Take over “{ $title }”
deal-step-take-on = Take over “{ $title }”, due { $date }
deal-step-new = Plan a new step
deal-people = People involved
deal-people-add = Add people
deal-role = Role
deal-role-of = Role of { $name }
deal-person-remove = Remove { $name }
deal-new-title = New deal
deal-edit-title = Edit deal
deal-made = Deal “{ $title }” created
deal-changed = Deal “{ $title }” changed
deal-close-title-lost = Why was it lost?
deal-close-title-won = Deal won
deal-lost-earlier = Earlier reasons
deal-lost-reason = Reason
deal-lost-reason-missing = One word will do, for example “Price”.
deal-lost-competitor = Competitor
deal-close-on-lost = Lost on
deal-close-on-won = Won on
deal-won-purchase = Write down as a purchase of { $value }
deal-close-back = Esc: card goes back
deal-close-do-lost = File as lost
deal-close-do-won = File as won
deal-close-done-lost = “{ $title }” filed as lost
deal-close-done-won = “{ $title }” won
deal-stages = Way through the pipeline
deal-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
deal-panel = Deal
deal-facts = Details
deal-made-on = Created
deal-lost-because = Lost: { $reason }
deal-lost-because-to = Lost to { $competitor }: { $reason }
deal-chance = Chance
deal-edit = Edit
deal-won = Won
deal-lost = Lost
deal-won-menu = Won …
deal-lost-menu = Lost …
deal-delete = Delete deal
deal-deleted = Deal “{ $title }” deleted
