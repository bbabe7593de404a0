# Records from a table and to one: purchases, contracts, cases, answers, referrals.

records-command-import = Import purchases, contracts and more from a file
records-command-export = Save purchases, contracts and more as CSV
records-title = Import from a table
records-kind = What is in the table?
records-kind-purchases = Purchases
records-kind-contracts = Contracts
records-kind-cases = Cases
records-kind-answers = Answers
records-kind-referrals = Referrals
records-rehearse = Checking the rows …
records-source = Source
records-source-hint = Each record counts once per source. Keep the name the same and nothing comes twice.
records-case-kind = Kind of cases that do not say it
records-in-file = In the file
records-sample = For example
records-becomes = Becomes
records-column-of = Becomes: { $name }
records-column-none = leave out
records-column-rondo = written by Rondo
records-column-uid = Customer (UID)
records-column-customer-number = Customer number
records-column-email = Customer’s e-mail
records-column-name = Customer’s name
records-column-postcode = Customer’s postcode
records-column-bought-on = Purchase date
records-column-amount = Amount
records-column-currency = Currency
records-column-title = What it is about
records-column-product = Product
records-column-number = Number
records-column-source = Source
records-column-cancelled = Cancelled
records-column-delivered-on = Delivered on
records-column-awaits-delivery = Not delivered yet
records-column-returns = Returns number
records-column-started-on = Start
records-column-ends-on = End
records-column-notice-days = Notice
records-column-renews-months = Renewal
records-column-noticed-on = Notice given on
records-column-note = Note
records-column-opened-on = Opened on
records-column-case-kind = Kind of case
records-column-severe = Severe
records-column-due-on = Due on
records-column-closed-on = Closed on
records-column-outcome = Outcome
records-column-owner = Owner
records-column-answered-on = Answered on
records-column-nps = NPS (0 to 10)
records-column-mood = Mood
records-column-text = In words
records-column-referred-on = Referred on
records-column-referred-uid = Referred to (UID)
records-column-referred-number = Referred to: customer number
records-column-referred-email = Referred to: e-mail
records-column-referred-name = Referred to: name
records-column-referred-postcode = Referred to: postcode
records-figures = What will be imported
records-figure-new = new
records-figure-joined = further lines of an invoice, added up
records-figure-returns = of them returns
records-figure-known = already there
records-figure-refused = not possible
records-missing = Not assigned yet: { $columns }
records-examples = The first new records
records-line = Line { $line }
records-more =
    { $count ->
        [one] and one more line
       *[other] and { $shown } more lines
    }
records-rows =
    { $count ->
        [one] 1 row
       *[other] { $shown } rows
    }
records-take =
    { $count ->
        [one] Import 1 row
       *[other] Import { $shown } rows
    }
records-taken =
    { $count ->
        [one] 1 row imported
       *[other] { $shown } rows imported
    }
records-one-undo = Can be undone in one step.
records-save-refused = Save refused rows
records-saved-refused = Refused rows saved
records-export-title = Records as CSV
records-export-text = Each file can be imported again as it is.
records-export-do = Save { $kind }
records-exporting = Saving { $kind } …
records-exported =
    { $count ->
        [one] 1 record saved in { $file }
       *[other] { $shown } records saved in { $file }
    }
