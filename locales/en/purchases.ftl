# Purchases from a file.

purchases-command-import = Import purchases from a file
purchases-title = Purchases from a file
purchases-rehearse = Checking the rows …
purchases-source = Source
purchases-source-hint = A number counts once per source. Keep the name the same and nothing comes twice.
purchases-in-file = In the file
purchases-sample = For example
purchases-becomes = Becomes
purchases-column-of = Becomes: { $name }
purchases-column-none = leave out
purchases-column-customer-number = Customer number
purchases-column-email = Customer’s e-mail
purchases-column-name = Customer’s name
purchases-column-postcode = Customer’s postcode
purchases-column-bought-on = Date of purchase
purchases-column-amount = Amount
purchases-column-currency = Currency
purchases-column-title = What
purchases-column-product = Product
purchases-column-number = Number
purchases-column-source = Source
purchases-column-cancelled = Cancelled
purchases-column-delivered-on = Delivered on
purchases-figures = What will be imported
purchases-figure-new = new
purchases-figure-returns = of these returns
purchases-figure-known = already there
purchases-figure-refused = not possible
purchases-line = Line { $line }
purchases-more =
    { $count ->
        [one] and one more row
       *[other] and { $shown } more rows
    }
purchases-take =
    { $count ->
        [one] Import 1 purchase
       *[other] Import { $shown } purchases
    }
purchases-taken =
    { $count ->
        [one] 1 purchase imported
       *[other] { $shown } purchases imported
    }
purchases-one-undo = Can be taken back in one step.
