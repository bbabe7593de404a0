# The page of a customer.

customer-page = Customer
customer-path = Path
customer-back = Back to the customers
customer-place = { $at } of { $total }
customer-sheet = Customer sheet
customer-more = More about this customer
customer-command-person = Add a person
customer-command-purchase = Log a purchase
customer-command-history = See changes
customer-command-delete = Move to the trash
customer-number = Customer no. { $number }
customer-gone = This customer is gone
customer-broken = This customer cannot be shown right now
customer-in-trash = This customer is in the trash.

# Parts
customer-parts = Parts of the page
customer-part-timeline = Timeline
customer-part-card = Card
customer-part-open = Open items
customer-part-purchases = Purchases
customer-facts = Details
customer-extra =
    { $count ->
        [one] 1 more detail from the import
       *[other] { $count } more details from the import
    }
customer-no-people = Nobody entered yet
customer-no-organisation = Belongs to no organisation
customer-no-reach = No number and no address
customer-no-tags = None
customer-tag-add = Add tag
customer-tag-hint = Word and Enter
customer-tag-added = Tag “{ $tag }” added
customer-tag-removed = Tag “{ $tag }” removed
customer-person-more = More about { $name }
customer-person-edit = Edit
customer-link-saved = Link saved
customer-unlink = Unlink
customer-unlinked = Unlinked from { $name }

# Logging
customer-ask-touch = What was said?
customer-ask-note = What should everybody know?
customer-more-kinds = More
customer-details = Details
customer-settles = This settles “{ $title }”
customer-logged = { $kind } logged

# Timeline
customer-timeline-filter = What is shown
customer-timeline-all = All
customer-timeline-talk = Conversations
customer-timeline-note = Notes
customer-timeline-purchase = Purchases
customer-timeline-contract = Contracts
customer-timeline-case = Cases
customer-timeline-promise = Promises
customer-firm = Firm: { $name }
customer-timeline-answer = Answers
customer-timeline-referral = Referrals
customer-timeline-milestone = Assessments
customer-timeline-playbook = Playbooks
customer-timeline-deal = Deals
customer-timeline-task = Done
customer-timeline-empty = Nothing here yet
customer-timeline-empty-why = Every call, visit and purchase appears here, the latest on top.
customer-entry-more = More about: { $what }
customer-touch-deleted = Entry deleted

# Deals
customer-deal-stage =
    { $days ->
        [one] { $stage }, 1 day
       *[other] { $stage }, { $days } days
    }
customer-no-deals = No open deal
customer-deals-closed =
    { $count ->
        [one] 1 closed
       *[other] { $count } closed
    }

# Purchases
customer-purchases = Purchases, 1 year
customer-purchases-chart = Show as bars
customer-purchases-table = Show as table
customer-purchases-bars =
    { $count ->
        [one] 1 purchase in twelve months, together { $sum }
       *[other] { $count } purchases in twelve months, together { $sum }
    }
customer-purchases-said =
    { $count ->
        [one] 1 purchase, last { $last }. Ring: month without purchase.
       *[other] { $count } purchases, last { $last }. Ring: month without purchase.
    }
customer-year-before = Before: { $sum }.
customer-other-currencies = Also { $sums }.
customer-no-purchases = No purchases yet
customer-no-purchases-year = No purchase in the last twelve months
customer-purchases-all =
    { $count ->
        [one] Show 1 purchase
       *[other] Show all { $shown } purchases
    }
customer-purchases-more = Show more
customer-purchases-fewer = Show only the latest
customer-month = Month
customer-sum = Sum
customer-timeline-offer = Offers
