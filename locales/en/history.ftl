# The history of changes, and a customer as they were on a day.

history-page = Changes
history-page-of = Changes: { $name }
history-command-as-of = As of an earlier day
history-filter = Narrow the changes
history-all = All
history-everybody = Everybody
history-everything = Every area
history-whole = Show all changes of the customer
history-time = Time
history-who = Who
history-from = From where
history-what = What
history-back = Back
history-origin-form = Form
history-origin-import = Import
history-origin-rule = Rule
history-origin-undo = Undo
history-origin-setup = Set-up
history-area-card = Master data
history-area-reach = Channels and addresses
history-area-groups = Tags and links
history-area-touch = Contacts
history-area-task = Steps
history-area-deal = Deals
history-area-purchase = Purchases
history-area-contract = Contracts
history-area-case = Cases
history-area-lifecycle = Lifecycle and answers
history-later = changed afterwards
history-only = Show only changes to “{ $name }”
history-undo-one = Take back only this: { $name }
history-undo-whole = Take back: { $what }
history-undo-import = Take back the import
history-further = And further changes of this operation.
history-more = Show older changes
history-empty = Nothing has been changed here yet
history-empty-text = Every change stands here with its old and new value and can be taken back from here.
history-person = Person
history-organisation = Organisation
history-win-back-contacted = contacted
history-win-back-left-alone = left alone
history-win-back-reason = reason for leaving

# As of a day
history-as-of = As of
history-as-of-line = As of { $day }, 24:00
history-today = today
history-today-go = Today
history-step-back = One change back
history-step-on = One change on
history-then = As it was on { $day }
history-read-only = read only
history-unknown = On this day the customer was not in Rondo yet.
history-was-deleted = The customer was in the trash then.
history-different =
    { $count ->
        [0] Nothing is different today. Conversations and purchases stay as they are.
        [one] 1 detail is different today. Conversations and purchases stay as they are.
       *[other] { $count } details are different today. Conversations and purchases stay as they are.
    }
history-now = today: { $what }
history-not-now = not any more today
history-not-then = not yet then
history-derived = Derived then
history-derived-text = Rondo computes what is derived. This is what held then by today’s knowledge.
history-show-different = Only differences
history-show-all = Show all
history-to-customer = To the customer
