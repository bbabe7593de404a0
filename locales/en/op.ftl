# What somebody did to the data: for history, undo and toasts. The key is the name of the operation.

op-setup = Vault set up
op-sample = Sample firm created
op-rules-learnt = Lifecycle rules fitted to your own figures
op-party-create = Customer created
op-party-edit = Customer changed
op-party-delete = Customer moved to the trash
op-party-restore = Customer restored
op-data-accept = Value said to be right
op-data-confirm = Data checked
op-party-merge = Records merged
op-parties-differ = Remembered as no duplicate
op-duplicate-later = Possible duplicate put off
op-duplicate-reopen = Possible duplicate opened again
op-party-assign = Customers assigned
op-party-tag = Tag put on
op-party-untag = Tag taken off
op-view-save = View saved
op-view-delete = View deleted
op-view-order = Views ordered
op-field-edit = Field saved
op-field-delete = Field deleted
op-field-order = Fields ordered
op-field-value = Field filled in
op-link-edit = Link saved
op-link-delete = Link removed
op-touch-log = Touch logged
op-touch-edit = Touch changed
op-touch-delete = Touch moved to the trash
op-task-create = Step planned
op-task-edit = Step changed
op-task-done = Step done
op-task-reopen = Step open again
op-task-postpone = Step postponed
op-task-assign = Step assigned
op-cadence-save = Cadence changed
op-task-delete = Step moved to the trash
op-agenda-postpone = Line moved to a later day
op-agenda-dismiss = Reason taken from the list
op-deal-create = Deal created
op-deal-edit = Deal changed
op-deal-move = Deal moved
op-deal-won = Deal won
op-deal-lost = Deal lost
op-deal-split = Deal split
op-deal-copy = Deal duplicated
op-deal-tick = Checklist item changed
op-deal-expect = Expected close changed
op-pipeline-order = Pipelines reordered
op-deal-delete = Deal moved to the trash
op-purchase-add = Purchase recorded
op-purchase-edit = Purchase changed
op-purchase-delete = Purchase moved to the trash
op-purchase-import = Purchases imported
op-contract-import = Contracts imported
op-case-import = Cases imported
op-answer-import = Answers imported
op-referral-import = Referrals imported
op-correspondence-import = Mails and meetings imported
op-contract-add = Contract recorded
op-contract-edit = Contract changed
op-contract-notice = Notice recorded
op-contract-delete = Contract moved to the trash
op-case-add = Case opened
op-case-edit = Case changed
op-case-close = Case closed
op-case-reopen = Case reopened
op-case-delete = Case moved to the trash
op-promise-add = Promise written down
op-promise-edit = Promise changed
op-promise-settle = Promise settled or opened again
op-promise-delete = Promise put into the trash
op-person-move = Person changed to another firm
op-answer-add = Answer recorded
op-answer-edit = Answer changed
op-answer-delete = Answer moved to the trash
op-referral-add = Referral recorded
op-referral-edit = Referral changed
op-referral-delete = Referral moved to the trash
op-milestone-add = Assessment recorded
op-milestone-edit = Assessment changed
op-milestone-delete = Assessment moved to the trash
op-phase-set = Phase set by hand
op-phase-release = Phase set by hand taken back
op-win-back-contact = Win-back contact recorded
op-win-back-settle = Win-back outcome recorded
op-win-back-take-back = Win-back contact taken back
op-win-back-reason = Reason for leaving recorded
op-win-back-leave-alone = Comparison group drawn
op-forecast-keep = Forecast of the quarter kept
op-cost-save = Cost of a source saved
op-cost-delete = Cost of a source deleted
op-playbook-edit = Playbook saved
op-playbook-delete = Playbook deleted
op-playbook-order = Playbooks put into order
op-playbook-start = Playbook started
op-playbook-stop = Playbook ended
op-playbook-time = Playbooks started or ended by themselves
op-pipeline-edit = Pipeline changed
op-setting-edit = Setting changed
op-person-edit = Person of the firm saved
op-rules-change = Rules changed
op-orders-confirm = Purchases confirmed as complete
op-import = Contacts imported
op-archive-import = Archive taken in
op-file-add = File attached
op-file-edit = File renamed
op-file-delete = File put into the trash
op-change-undo = Single change taken back
op-trash-restore = Taken out of the trash
op-undo = Undone
op-redo = Redone

# An operation with what it concerned, and with the number of records.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })

# Operations on many customers at once.
op-many-party-assign =
    { $count ->
        [one] 1 customer assigned
       *[other] { $count } customers assigned
    }
op-many-party-tag =
    { $count ->
        [one] Tag put on 1 customer
       *[other] Tag put on { $count } customers
    }
op-many-party-untag =
    { $count ->
        [one] Tag taken from 1 customer
       *[other] Tag taken from { $count } customers
    }
op-many-party-edit =
    { $count ->
        [one] 1 customer changed
       *[other] { $count } customers changed
    }
op-many-party-delete =
    { $count ->
        [one] 1 customer moved to the trash
       *[other] { $count } customers moved to the trash
    }
op-many-party-restore =
    { $count ->
        [one] 1 customer restored
       *[other] { $count } customers restored
    }
op-product-save = Product saved
op-product-delete = Product moved to the trash
op-offer-add = Offer made
op-offer-edit = Offer changed
op-offer-send = Offer sent
op-offer-accept = Offer accepted
op-offer-decline = Offer declined
op-offer-reopen = Offer opened again
op-offer-revise = New version of an offer
op-offer-delete = Offer moved to the trash
op-product-import = Products imported
op-many-product-import =
    { $count ->
    [one] One product imported
   *[other] { $count } products imported
 }
