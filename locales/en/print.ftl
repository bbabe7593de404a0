# Printed sheets: customer sheet, customer list, recovery sheet.
# Paper outlives the day: no “today”, no “in 3 days”.
print-continued = { $head }, continued
print-stamp-confidential = CONFIDENTIAL
print-stamp-secret = SECRET
print-page = Page { $page } of { $pages }
print-printed = Printed { $date }, { $time }, { $person }
print-as-of-confidential = Confidential, internal only. As of { $date }, { $time }.
print-as-of = As of { $date }, { $time }.
print-part = { $shown } of { $all }, more on p. { $page }
print-range = { $from } to { $to } of { $all }

print-customer-sheet = Customer sheet
print-customer-number = Customer no.
print-customer-since = Customer since { $date }
print-owner = Owner
print-deputy = Deputy { $person }
print-phone = Phone { $number }
print-mobile = Mobile { $number }
print-fax = Fax { $number }
print-people = People
print-phone-missing = no number
print-steps = Next steps and promises
print-steps-short = Next steps
print-steps-none = Nothing planned
print-step-undated = no date
print-touches =
    { $count ->
        [one] Last contact
        [5] Last five contacts
       *[other] Last contacts
    }
print-last-talk = Last conversation { $date }, { $what }
print-purchases = Purchases, 12 months
print-unit-thousand = Thousand { $currency }
print-unit-million = Million { $currency }
print-chart-note = { $unit }, { $from } to { $to }. Ring: no purchase.
print-purchase-count =
    { $count ->
        [0] No purchase
        [one] 1 purchase
       *[other] { $count } purchases
    }
print-purchase-last = { $purchases }, last { $date }, { $what }
print-purchases-before = 12 months before { $amount }.
print-deals = Open deals
print-deals-short = Deals
print-deal-since = { $stage } since { $date }
print-deal-until = expected by { $date }
print-notes = Notes

print-customer-list = Customer list
print-column-number = No.
print-column-customer = Customer
print-column-town = Town
print-column-last-purchase = Last purchase
print-column-last-touch = Last contact
print-column-months = 12 months
print-column-step = Next step
print-column-owner = Owner
print-filter = Filter:
print-order = Order:
print-of-customers =
    { $all ->
        [one] of 1 customer
       *[other] of { $all } customers
    }
print-view-changed = View changed, not saved
print-customers-range = Customers { $from } to { $to } of { $all }
print-no-customers = No customers in this view
print-nothing-planned = nothing planned
print-subtotal = Subtotal after { $shown } of { $all } customers, continued on page { $page }
print-carried = Carried over from page { $page }
print-total =
    { $count ->
        [one] Total, 1 customer
       *[other] Total, { $count } customers
    }
print-mean = Mean { $amount }
print-list-confidential = Confidential.
print-owners = Owners: { $names }.

print-recovery-sheet = Recovery sheet
print-vault = Vault “{ $name }”
print-recovery-lead = Opens your Rondo vault when the passphrase is gone.
print-recovery-warning = Nobody can reset passphrase or key, not even the maker.
print-recovery-loss = Without the passphrase and without this sheet the data is lost.
print-recovery-reading = Read from left to right, 1 to 9. 0 is always zero, 1 is always one: O, I, L and U do not occur.
print-recovery-qr = Key as QR code
print-recovery-opens = What it opens
print-recovery-opens-text = All customers, conversations and files of this vault, on any computer with Rondo. Every backup from { $date } on, too.
print-recovery-how = How to open
print-recovery-how-text = Start Rondo, choose “Open with recovery sheet” and type the nine groups. Then set a new passphrase and print a new sheet. This sheet is void from then on.
print-recovery-keep = Keep it here
print-recovery-keep-safe = In a safe or a bank deposit box
print-recovery-keep-second = Second copy in another building
print-recovery-avoid = Not here
print-recovery-avoid-laptop = With the computer or in the laptop bag
print-recovery-avoid-photo = As a photo, in an email or in the cloud
print-recovery-by = Printed by (name)
print-recovery-signed = Date, signature
print-recovery-copy = Copy { $number } is kept at
print-recovery-foot = Key slot { $slot }, mark { $id }. Made { $date }, { $time }. The passphrase is not on this sheet.
