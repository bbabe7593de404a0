# What somebody did to the data: for history, undo and toasts. The key is the name of the operation.

op-setup = Vault set up
op-sample = Sample firm created
op-rules-learnt = Lifecycle rules fitted to your own figures
op-party-create = Customer created
op-party-edit = Customer changed
op-party-delete = Customer moved to the trash
op-party-restore = Customer restored
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
op-task-delete = Step moved to the trash
op-deal-create = Deal created
op-deal-edit = Deal changed
op-deal-move = Deal moved
op-deal-won = Deal won
op-deal-lost = Deal lost
op-deal-delete = Deal moved to the trash
op-purchase-add = Purchase recorded
op-purchase-edit = Purchase changed
op-purchase-delete = Purchase moved to the trash
op-pipeline-edit = Pipeline changed
op-setting-edit = Setting changed
op-person-edit = Person of the firm saved
op-import = Contacts imported
op-undo = Undone
op-redo = Redone

# An operation with what it concerned, and with the number of records.
op-of = { $what }: { $name }
op-count = { $what } ({ $count })
