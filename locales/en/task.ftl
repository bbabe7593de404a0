# Tasks and next steps: their kinds, their form and what happens to them.

task-kind-call = Call
task-kind-visit = Visit
task-kind-mail = E-mail
task-kind-offer = Offer
task-kind-meeting = Meeting
task-kind-todo = To-do

task-next = Next step
task-new = Plan the next step
task-edit = Change step
task-add = Plan another step
task-kind = Kind
task-what = What is to be done?
task-when = When?
task-time = Time
task-who = Who?
task-plan = Plan
task-skip = No next step
task-soon = Soon
task-next-monday = next Monday
task-in-a-week = in a week
task-in-two-weeks = in two weeks
task-in-a-month = in a month

task-planned = “{ $title }” planned
task-changed = “{ $title }” changed
task-finish = Done
task-finish-of = Done: { $title }
task-done = “{ $title }” done
task-later = Postpone
task-later-of = Postpone: { $title }
task-other-day = Another day …
task-moved = “{ $title }” postponed to { $day }
task-more-of = More about: { $title }
task-deleted = “{ $title }” deleted
task-reopen = Reopen
task-reopened = “{ $title }” is open again
