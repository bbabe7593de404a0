# The offer on paper, in the customer's language.
offer-paper-kind = Offer
offer-paper-numbered = Offer { $number }
offer-paper-title = Offer { $number }: { $title }
offer-paper-dated = of { $date }
offer-paper-for = { $name }, customer no. { $number }
offer-paper-customer = Customer no.
offer-paper-asked = Your enquiry
offer-paper-contact = Contact
offer-paper-phone = Phone
offer-paper-mail = E-mail
offer-paper-date = Date
offer-paper-valid = Valid until
offer-paper-pos = Item
offer-paper-what = Description
offer-paper-quantity = Quantity
offer-paper-unit = Unit
offer-paper-price = Price { $currency }
offer-paper-discount = Discount
offer-paper-amount = Amount { $currency }
offer-paper-article = Art. { $number }
offer-paper-optional = Optional:
offer-paper-not-in-sum = Not in the total.
offer-paper-tick = yes, please include
offer-paper-carry = Subtotal without tax, continued on page { $page }
offer-paper-carried = Carried over from page { $page }
offer-paper-subtotal = Sum of the items
offer-paper-off = Discount of { $percent } on everything
offer-paper-net = Total without tax
offer-paper-tax = VAT { $rate } on { $base }
offer-paper-gross = Total amount
offer-paper-valid-until = Valid until { $date }.
offer-paper-rise =
    { $count ->
    [one] The optional item raises
   *[other] All optional items together raise
 } the total amount by { $amount } including tax.
offer-paper-regards = Kind regards
offer-paper-order = Order
offer-paper-order-text = We accept offer { $number } and order as offered above.
offer-paper-place = Place, date
offer-paper-sign = Name, signature, company stamp
offer-paper-page = Page { $page } of { $count }
offer-paper-directors = Directors: { $names }
offer-paper-tax-number = Tax no. { $number }
offer-paper-vat-number = VAT no. { $number }
offer-paper-version = { $number }, version { $version }
offer-paper-before = Thank you for your enquiry. We are pleased to offer:
offer-paper-after = We look forward to your order and are happy to answer your questions.

# Offers: writing, sending, what became of them.
offer-state-draft = Draft
offer-state-sent = Sent
offer-state-expired = Expired
offer-state-accepted = Accepted
offer-state-declined = Declined
offer-state-replaced = Replaced
