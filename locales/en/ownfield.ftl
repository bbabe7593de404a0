# The firm’s own fields.

ownfield-title = Own fields
ownfield-note = Fields that only your firm needs. They stand on the card, in filters, columns, in the search and on the customer sheet.
ownfield-none = None yet
ownfield-add = Field
ownfield-add-to = Add field: { $place }
ownfield-of-party = On customers
ownfield-of-deal = On deals
ownfield-of-case = On cases
ownfield-kind-text = Text
ownfield-kind-number = Number
ownfield-kind-money = Amount
ownfield-kind-date = Date
ownfield-kind-choice = Choice
ownfield-kind-choices = Multiple choice
ownfield-kind-flag = Yes or no
ownfield-kind-link = Link
ownfield-flag-yes = yes
ownfield-flag-no = no
ownfield-up = Move “{ $name }” up
ownfield-down = Move “{ $name }” down
ownfield-change = Change “{ $name }”
ownfield-change-title = Change field
ownfield-new = New field
ownfield-name = Name of the field
ownfield-kind = What it holds
ownfield-choices = What can be chosen
ownfield-choice = Choice { $number }
ownfield-choice-add = Add choice
ownfield-choice-remove = Remove choice “{ $name }”
ownfield-deleted = Field “{ $name }” deleted
ownfield-edit = { $name }: { $value }, change
ownfield-empty = –
ownfield-open = Open { $name }
ownfield-unfit = does not fit “{ $kind }” and stays as it was
ownfield-done = Done
ownfield-used =
    { $count ->
        [one] 1 value
       *[other] { $shown } values
    }
ownfield-unfit-count =
    { $count ->
        [one] 1 no longer fits
       *[other] { $shown } no longer fit
    }
ownfield-kind-change =
    { $count ->
        [one] 1 value is read anew. If it does not fit, it is kept and marked.
       *[other] { $count } values are read anew. What does not fit is kept and marked.
    }
