# Customers on every page: create, edit, link, timeline and changes.

party-command-new-organisation = New organisation
party-command-new-person = New person
party-new-organisation = New organisation
party-new-person = New person
party-new-of = Belongs to { $name }
party-edit-title = Edit
party-create = Create
party-save = Save
party-saved = { $name } saved
party-discard = Discard
party-delete = Delete
party-none = not given
party-nobody = nobody
party-yes = yes
party-no = no

# Looking for somebody
party-search-placeholder = Name, town or number
party-search-none = Nobody found.
party-search-make = Create new: “{ $name }”

# Drafts
party-draft-kept = Draft kept { $time }
party-draft-found = Draft of { $when }
party-draft-failed = The draft cannot be kept right now

# Names and details
party-name = Name
party-name-missing = A name is needed.
party-prefix = Title
party-given-name = First name
party-additional-name = Middle names
party-family-name = Surname
party-suffix = Suffix
party-nickname = Nickname
party-job-title = Job title
party-department = Department
party-birthday = Birthday
party-birthday-yearless = Known is { $day } without the year
party-customer-number = Customer number
party-customer-since = Customer since
party-source = Source
party-language = Language
party-language-de = German
party-language-nl = Dutch
party-language-en = English
party-vat-id = VAT number
party-note = Note
party-more-fields = More details
party-owner = Owner
party-deputy = Deputy
party-tags = Tags
party-tag-remove = Remove tag “{ $tag }”

# Similar ones
party-similar =
    { $count ->
        [one] There is 1 similar one already
       *[other] There are { $count } similar ones already
    }
party-similar-open = Open

# Ways to reach a customer
party-reach = Contact details
party-channel-phone = Phone
party-channel-mobile = Mobile
party-channel-fax = Fax
party-channel-email = Email
party-channel-web = Website
party-channel-social = Network
party-channel-chat = Chat
party-channel-kind = Kind of { $name }
party-channel-label = Label of { $name }
party-channel-label-hint = Label
party-label-work = work
party-label-home = home
party-label-mobile = mobile
party-label-main = main
party-label-fax = fax
party-label-pager = pager
party-label-car = car
party-label-assistant = assistant
party-label-school = school
party-label-homepage = website
party-label-other = other
party-channel-first = Use { $name } first
party-channel-add = Add number or address
party-mail-doubtful = The ending is missing, for example .com. You may save it anyway.
party-row-up = Move { $name } up
party-row-down = Move { $name } down
party-row-remove = Remove { $name }
party-addresses = Addresses
party-address-number = Address { $number }
party-address-kind = Kind
party-address-work = Work
party-address-home = Home
party-address-billing = Billing
party-address-delivery = Delivery
party-address-other = Other
party-address-work-short = Address
party-address-home-short = Home
party-address-billing-short = Billing
party-address-delivery-short = Delivery
party-address-other-short = Other
party-street = Street and number
party-address-extra = Building, floor
party-postcode = Postcode
party-city = Town
party-region = Region
party-country = Country
party-address-main = Main address
party-address-add = Add address
party-call = Call { $name }
party-write = Write to { $name }

# People and organisations
party-people = People
party-organisations = Organisations
party-formerly = Formerly
party-role = Role
party-role-hint = For example: purchasing, decides
party-link-person = Person
party-link-organisation = Organisation
party-link-person-title = Add a person
party-link-organisation-title = Add to an organisation
party-link-from = Since
party-link-first = First person to ask
party-link-do = Add
party-link-saved = { $name } added
party-link-until-past = until { $date }
party-link-from-future = from { $date }

# Contacts
party-log = Log
party-touch-kind = Kind
party-touch-edit = Change entry
party-touch-saved = Entry changed
party-touch-subject = Subject
party-touch-body = Text
party-touch-direction = Direction
party-touch-outcome = Outcome
party-touch-day = Date
party-touch-now = Empty means now
party-touch-time = Time
party-touch-duration = Minutes
party-touch-mood = Mood
party-touch-people = Present
party-touch-person-add = Somebody else
party-touch-person-remove = Remove { $name }
party-direction-out = outgoing
party-direction-in = incoming
party-mood-5 = delighted
party-mood-4 = pleased
party-mood-3 = neutral
party-mood-2 = unhappy
party-mood-1 = angry
party-minutes = { $minutes } min

# Entries of the timeline
party-entry-to = to { $name }
party-entry-with = with { $name }
party-entry-purchase = Purchase { $number }
party-entry-return = Return { $number }
party-entry-done = done
party-entry-won = won
party-entry-lost = lost
party-entry-deal-new = created in { $stage }
party-entry-deal-moved = from { $from } to { $to }
party-quote = “{ $text }”
party-deal = Deal
party-deals = Deals
party-probability = { $percent }%

# Purchases
party-purchase-new = Log a purchase
party-purchase-edit = Change purchase
party-purchase-do = Log
party-purchase-next = And next
party-purchase-saved = Purchase saved
party-purchase-deleted = Purchase deleted
party-purchase-amount = Amount in { $currency }
party-purchase-day = Bought on
party-purchase-title = What was bought?
party-purchase-number = Document number
party-purchase-number-hint = For example the invoice number
party-purchase-product = Product
party-purchase-awaits = Not delivered yet
party-purchase-delivered = Delivered on
party-purchase-delivered-hint = Empty: on the day of purchase
party-purchase-cancelled = Cancelled on
party-purchase-returns = Return of
party-purchase-returns-none = No particular purchase
party-purchase-return = Returns with a minus

# How long ago
party-ago-days =
    { $days ->
        [one] 1 day ago
       *[other] { $days } days ago
    }
party-ago-months =
    { $months ->
        [one] 1 month ago
       *[other] { $months } months ago
    }
party-ago-years =
    { $years ->
        [one] 1 year ago
       *[other] { $years } years ago
    }
party-contact-last = Last contact { $when }
party-contact-never = No contact yet

# Changes
party-history-nothing = empty
party-history-becomes = becomes
party-history-undo = Take back
party-history-undone = Taken back
party-history-taken-back = taken back
party-history-reversal = { $reversal }: { $what }

# Names of fields in the changes
party-field-party = Record
party-field-party-name = Name
party-field-party-prefix = Title
party-field-party-given-name = First name
party-field-party-additional-name = Middle names
party-field-party-family-name = Surname
party-field-party-suffix = Suffix
party-field-party-nickname = Nickname
party-field-party-department = Department
party-field-party-job-title = Job title
party-field-party-customer-number = Customer number
party-field-party-birthday = Birthday
party-field-party-language = Language
party-field-party-vat-id = VAT number
party-field-party-note = Note
party-field-party-source = Source
party-field-party-customer-since = Customer since
party-field-party-owner-id = Owner
party-field-party-deputy-id = Deputy
party-field-party-deleted-at = In the trash since
party-field-channel = Contact detail
party-field-channel-value = Number or address
party-field-channel-kind = Kind
party-field-channel-label = Label
party-field-channel-is-primary = Use first
party-field-address = Address
party-field-address-kind = Kind of address
party-field-address-street = Street
party-field-address-extra = Building, floor
party-field-address-postcode = Postcode
party-field-address-city = Town
party-field-address-region = Region
party-field-address-country = Country
party-field-address-is-primary = Main address
party-field-party-link = Link
party-field-party-link-role = Role
party-field-party-link-from-on = Since
party-field-party-link-to-on = Until
party-field-party-link-is-primary = First person to ask
party-field-party-tag = Tag
party-field-touch = Contact
party-field-touch-kind = Kind
party-field-touch-direction = Direction
party-field-touch-outcome = Outcome
party-field-touch-mood = Mood
party-field-touch-at = Time
party-field-touch-duration-min = Minutes
party-field-touch-subject = Subject
party-field-touch-body = Text
party-field-touch-deleted-at = Deleted
party-field-task = Step
party-field-task-kind = Kind
party-field-task-title = Step
party-field-task-note = Note
party-field-task-due-on = Due
party-field-task-due-time = Time
party-field-task-assignee-id = Who
party-field-task-done-at = Done
party-field-task-outcome = Outcome
party-field-task-deleted-at = Deleted
party-field-deal = Deal
party-field-deal-title = Deal
party-field-deal-amount = Value
party-field-deal-expected-on = Expected
party-field-deal-owner-id = Owner
party-field-deal-lost-reason = Reason
party-field-deal-competitor = Competitor
party-field-deal-closed-on = Closed
party-field-deal-source = Source
party-field-deal-note = Note
party-field-deal-deleted-at = Deleted
party-field-purchase = Purchase
party-field-purchase-bought-on = Bought on
party-field-purchase-amount = Amount
party-field-purchase-number = Document number
party-field-purchase-title = What
party-field-purchase-deleted-at = Deleted
party-field-purchase-product = Product
party-field-purchase-delivered-on = Delivered on
party-field-purchase-awaits-delivery = Not delivered yet
party-field-purchase-cancelled-on = Cancelled on
party-field-contract = Contract
party-field-contract-title = Subject
party-field-contract-number = Contract number
party-field-contract-started-on = Start
party-field-contract-ends-on = End of term
party-field-contract-notice-days = Notice period in days
party-field-contract-renews-months = Renewal in months
party-field-contract-noticed-on = Notice given on
party-field-contract-amount = Value
party-field-contract-note = Note
party-field-contract-source = Source
party-field-contract-deleted-at = Deleted
party-field-case-file = Case
party-field-case-file-kind = Kind
party-field-case-file-is-severe = Severe
party-field-case-file-title = Case
party-field-case-file-note = Note
party-field-case-file-opened-on = Received on
party-field-case-file-due-on = To be settled by
party-field-case-file-closed-on = Closed on
party-field-case-file-outcome = Outcome
party-field-case-file-owner-id = Responsible
party-field-case-file-source = Source
party-field-case-file-deleted-at = Deleted
party-field-answer = Answer
party-field-answer-answered-on = Answered on
party-field-answer-nps = Recommendation from 0 to 10
party-field-answer-mood = Mood
party-field-answer-text = Wording
party-field-answer-deleted-at = Deleted
party-field-referral = Referral
party-field-referral-referred-on = Recommended on
party-field-referral-note = Note
party-field-referral-deleted-at = Deleted
party-field-milestone = Assessment
party-field-milestone-kind = Assessment
party-field-milestone-happened-on = On
party-field-milestone-until-on = Put aside until
party-field-milestone-reason = Reason
party-field-milestone-competitor = Competitor
party-field-milestone-note = Note
party-field-milestone-deleted-at = Deleted
party-field-custom-value = Own field
party-field-custom-value-value = Value
party-field-playbook-run = Playbook
party-field-playbook-run-started-on = Started on
party-field-playbook-run-ended-on = Ended on
party-field-phase-override = Phase by hand
party-field-phase-override-deleted-at = Taken back
party-field-party-kind = Person or organisation
party-field-deal-stage-id = Stage
party-field-deal-pipeline-id = Pipeline
party-field-deal-party-id = Customer
party-field-deal-party = Involved
party-field-deal-stage = Stage
party-field-party-photo = Photo
party-field-touch-party-id = Customer
party-field-touch-deal-id = Deal
party-field-touch-is-contact = Counts as contact
party-field-task-party-id = Customer
party-field-task-deal-id = Deal
party-field-purchase-party-id = Customer
party-field-purchase-returns-id = Return of
party-field-contract-party-id = Customer
party-field-case-file-party-id = Customer
party-field-playbook-run-ended-because = Ended by
party-field-win-back = Win-back
party-field-win-back-outcome = Outcome
party-field-win-back-reason = Reason
party-field-deal-currency = Currency
party-field-referral-referred-id = Referred
party-field-party-link-other-id = Organisation
party-field-party-link-party-id = Person
