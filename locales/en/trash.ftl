# The trash.

trash-page = Trash
trash-command = Open the trash
trash-card-text = What was deleted lies in the trash and can be restored with everything that hangs on it.
trash-search = Search the trash
trash-kind = Kind
trash-all = Every kind
trash-kind-party = Customer
trash-kind-touch = Contact
trash-kind-task = Step
trash-kind-deal = Deal
trash-kind-purchase = Purchase
trash-kind-contract = Contract
trash-kind-case = Case
trash-kind-answer = Answer
trash-kind-promise = Promise
trash-kind-referral = Referral
trash-kind-milestone = Judgement
trash-kind-file = File
trash-kind-playbook = Playbook
trash-kind-field = Field of your own
trash-kind-view = Saved view
trash-hanging-deal =
    { $count ->
        [one] 1 deal
       *[other] { $count } deals
    }
trash-hanging-purchase =
    { $count ->
        [one] 1 purchase
       *[other] { $count } purchases
    }
trash-hanging-contract =
    { $count ->
        [one] 1 contract
       *[other] { $count } contracts
    }
trash-hanging-case =
    { $count ->
        [one] 1 case
       *[other] { $count } cases
    }
trash-hanging-task =
    { $count ->
        [one] 1 step
       *[other] { $count } steps
    }
trash-hanging-touch =
    { $count ->
        [one] 1 contact
       *[other] { $count } contacts
    }
trash-hanging-file =
    { $count ->
        [one] 1 file
       *[other] { $count } files
    }
trash-what = What
trash-whose = Customer
trash-hangs = Hangs on it
trash-when = Deleted
trash-who = By
trash-choose-all = Choose all
trash-choose = Choose { $name }
trash-chosen =
    { $count ->
        [one] 1 chosen
       *[other] { $shown } chosen
    }
trash-restore-one = Restore: { $name }
trash-restored =
    { $count ->
        [one] 1 record restored
       *[other] { $shown } records restored
    }
trash-untitled = Untitled
trash-too = in the trash too
trash-look = Look
trash-none-found = Nothing of that lies in the trash
trash-show-all = Show all
trash-empty = The trash is empty
trash-empty-text = What you delete lies here until you restore it.
trash-more = Show older ones
trash-kind-product = Product
trash-kind-offer = Offer
