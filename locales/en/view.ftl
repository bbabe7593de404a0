# Views: conditions in words, saved views, groups and columns.

# Fields
view-field = Field
view-operator = Comparison
view-value-of = Value for { $name }
view-field-name = Name
view-field-kind = Kind
view-field-customerNumber = Customer number
view-field-vatId = VAT number
view-field-source = Source
view-field-department = Department
view-field-jobTitle = Position
view-field-language = Language
view-field-note = Note
view-field-organisation = Organisation
view-field-owner = Owner
view-field-deputy = Deputy
view-field-tag = Tag
view-field-phone = Phone
view-field-email = E-mail
view-field-street = Street
view-field-postcode = Postcode
view-field-city = Town
view-field-region = State or province
view-field-country = Country
view-field-six = Phase
view-field-four = Phase (four)
view-field-five = Phase (Sterne/Cutler)
view-field-buyer = Buyer stage
view-field-segment = Buying segment
view-field-activity = Activity
view-field-rfm = RFM segment
view-field-risk = Risk
view-field-warned = Early warning open
view-field-winBack = Win-back possible
view-field-overWish = Contact wish reached
view-field-overLimit = Contact limit reached
view-field-lastTouch = Last contact
view-field-nextStep = Next step
view-field-lastPurchase = Last purchase
view-field-created = Created
view-field-customerSince = Customer since
view-fields-care = Care
view-fields-time = Time
view-fields-place = Place
view-fields-standing = Lifecycle
view-fields-record = Record
view-fields-own = Own fields

# What belongs to it
view-record = What belongs to it
view-holding = There or not
view-record-purchase = Purchase
view-record-deal = Deal
view-record-case = Case
view-record-contract = Contract
view-record-touch = Touch
view-record-task = Task
view-one-purchase = purchase
view-one-deal = deal
view-one-case = case
view-one-contract = contract
view-one-touch = touch
view-one-task = task
view-has = with { $what }
view-has-not = without { $what }
view-with = with
view-without = without
view-whose = where
view-related-product = Product
view-related-amount = Amount
view-related-boughtOn = Bought
view-related-title = Title
view-related-state = State
view-related-stage = Stage
view-related-expectedOn = Expected
view-related-person = Owner
view-related-kind = Kind
view-related-severe = Severe
view-related-openedOn = Opened
view-related-dueOn = Due
view-related-startedOn = Start
view-related-endsOn = End
view-related-noticedOn = Notice given
view-related-at = Day
view-related-text = Text
view-related-touch-person = Written by
view-state-open = open
view-state-won = won
view-state-lost = lost
view-state-closed = settled
view-state-done = done

# Comparisons
view-op-is = is
view-op-isNot = is not
view-op-contains = contains
view-op-containsNot = does not contain
view-op-begins = begins with
view-op-empty = is empty
view-op-filled = is filled in
view-op-before = before
view-op-from = from
view-op-between = between
view-op-olderThan = more than … ago
view-op-within = in the last
view-op-next = in the next
view-op-past = in the past
view-op-atLeast = at least
view-op-atMost = at most
view-op-yes = yes
view-op-no = no
view-op-day-empty = is missing
view-op-day-filled = is known
view-days-unit = days
view-and = { " " }and{ " " }
view-choose = choose …
view-choose-none = Nothing there yet
view-many-hint = several with commas

# Sentences
view-say-lastTouch-olderThan = no contact for
view-say-lastTouch-empty = never in contact
view-say-lastPurchase-olderThan = no purchase for
view-say-lastPurchase-empty = never bought
view-say-nextStep-past = next step overdue
view-say-nextStep-empty = no next step
view-say-nextStep-filled = next step planned
view-say-owner-empty = nobody in charge
view-say-tag-empty = without a tag
view-say-case-dueOn-past = overdue
view-say-task-dueOn-past = overdue
view-say-no = not: { $name }
view-moved = Change
view-order-up = { $sort }, ascending.
view-order-down = { $sort }, descending.

# Building
view-filter = Edit filter
view-more = More fields …
view-lead = Customers,
view-join = How the conditions are joined
view-join-all = and
view-join-any = or
view-all = all conditions
view-any = at least one condition
view-add = Condition
view-add-record = Purchases, deals, cases …
view-add-group = Group
view-add-whose = Restriction
view-remove = Remove “{ $name }”
view-remove-group = Remove group
view-full = No more conditions fit into one question.
view-done = Done

# Views
view-new = New view
view-keep = Save view
view-save = Save
view-save-as = Save as
view-discard = Discard
view-changed = changed
view-saved = View “{ $name }” saved
view-save-title = Save view
view-save-why = Conditions, order, groups and columns are saved.
view-name = Name of the view
view-name-missing = The view needs a name.
view-menu = View “{ $name }”
view-rename = Rename
view-left = Move left
view-right = Move right
view-delete = Delete view
view-deleted = View “{ $name }” deleted
view-unreadable = “{ $name }” was saved with a newer Rondo.

# Groups
view-group-by = Group
view-grouped-by = Grouped by { $by }
view-group-not = No groups
view-group-none = not given
view-group-phase = Phase
view-group-activity = Activity
view-group-owner = Owner
view-group-city = Town
view-group-country = Country
view-group-tag = Tag
view-group-letter = First letter
view-group-kind = Kind
view-value-organisation = Organisation
view-value-person = Person
view-value-organisations = Organisations
view-value-people = People

# Columns
view-column-name = Customer
view-column-group = Group
view-column-phase = Phase
view-column-city = Town
view-column-touch = Last contact
view-column-purchase = Last purchase
view-column-year = 12 months
view-column-bars = Course
view-column-step = Next step
view-column-owner = Owner
view-column-activity = Activity
view-column-risk = Risk
view-column-value = Expected, 12 mo.
view-column-atRisk = At risk, 12 mo.
view-column-customerNumber = Customer no.
view-column-phone = Phone
view-column-email = E-mail
view-column-tags = Tags
view-column-deals = Deals
view-column-organisation = Organisation
view-column-street = Street
view-column-postcode = Postcode
view-column-region = Region
view-column-deputy = Deputy
view-column-source = Source
view-column-department = Department
view-column-jobTitle = Position
view-column-language = Language
view-column-vatId = VAT number
view-column-birthday = Birthday
view-column-customerSince = Customer since
view-column-created = Created
view-column-contractEnd = Contract end
view-column-note = Note
view-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
view-unfinished =
    { $count ->
        [one] 1 condition is still incomplete
       *[other] { $count } conditions are still incomplete
    }
