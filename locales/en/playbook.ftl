# Playbooks: steps for an occasion, started by hand or by themselves.

playbook-new = New playbook
playbook-edit = Edit playbook
playbook-from-template = From a template …
playbook-note = A playbook is a row of steps for an occasion. Once started they become tasks with days and stand among the next steps.
playbook-none = No playbook yet
playbook-none-why = Take a template, or write down what you always do after a first purchase. No playbook starts by itself before you switch it on.
playbook-name = Name
playbook-name-missing = A playbook needs a name
playbook-purpose = What for
playbook-occasion = Occasion
playbook-occasion-none = by hand only
playbook-occasion-of = { $model }: { $phase }
playbook-automatic = Starts by itself as soon as the occasion arises
playbook-would-start =
    { $count ->
        [0] For now it begins with nobody: it arose with no customer within the last { $days } days. Older history does not count.
        [one] For now it begins with 1 customer with whom the occasion arose within the last { $days } days. Older history does not count.
       *[other] For now it begins with { $count } customers with whom the occasion arose within the last { $days } days. Older history does not count.
    }
playbook-ends = Ends as soon as the occasion is over
playbook-steps = Steps
playbook-step-add = Add a step
playbook-step-number = Step { $number }
playbook-step-title = Step { $number }: what is to be done?
playbook-step-placeholder = What is to be done?
playbook-step-kind = Kind of “{ $step }”
playbook-step-days = Days after the start for “{ $step }”
playbook-step-rule = How the days count for “{ $step }”
playbook-step-who = Who does “{ $step }”
playbook-step-note = Hint
playbook-step-note-of = Add a hint to “{ $step }”
playbook-step-remove = Remove “{ $step }”
playbook-step-wrong-title = Each step needs words
playbook-step-wrong-days = A whole number from 0 to 730, please
playbook-step-done = done
playbook-step-open = open
playbook-after = after
playbook-rule-forward = days, never on a weekend
playbook-rule-working = working days
playbook-rule-exact = days, exactly
playbook-who-owner = owner
playbook-who-deputy = deputy
playbook-edit-safe = What runs keeps its steps
playbook-saved = Playbook “{ $name }” saved
playbook-deleted = Playbook “{ $name }” deleted; what runs goes on
playbook-ordered = Playbooks put into order
playbook-copy = Copy
playbook-copy-of = { $name } (copy)
playbook-copied = Copy made: { $name }
playbook-rest = Let it rest
playbook-rests = “{ $name }” rests; what runs goes on
playbook-wake = Offer it again
playbook-woken = “{ $name }” is offered again
playbook-resting = resting
playbook-by-itself = starts by itself
playbook-size =
    { $steps ->
        [one] 1 step
       *[other] { $steps } steps
    } in { $days ->
        [one] 1 day
       *[other] { $days } days
    }
playbook-runs-at =
    { $count ->
        [one] runs for 1 customer
       *[other] runs for { $count } customers
    }
playbook-when =
    { $days ->
        [0] the same day
        [one] after 1 day
       *[other] after { $days } days
    }
playbook-when-working =
    { $days ->
        [0] the same day
        [one] after 1 working day
       *[other] after { $days } working days
    }
playbook-templates = Templates
playbook-templates-note = Three ready-made playbooks for each model. Taken over they are yours: change words, days and who does it.
playbook-templates-safe = Those taken over do not start by themselves
playbook-take = Take over
playbook-take-of = Take over “{ $name }”
playbook-is-taken = taken over
playbook-taken = “{ $name }” taken over

# At the customer
playbook-start = Start a playbook …
playbook-start-do = Start
playbook-start-of = Start “{ $name }”
playbook-start-safe = Can be undone
playbook-start-ready = A template: with the start it becomes your own playbook.
playbook-started = Playbook “{ $name }” started
playbook-preview = What the playbook brings
playbook-group-fits = Fits the customer
playbook-group-own = Own
playbook-group-ready = Templates
playbook-running = Playbooks
playbook-nothing-runs = None is running.
playbook-fits = Fits “{ $phase }”
playbook-stop = End the playbook
playbook-stop-of = End “{ $name }”
playbook-stopped =
    { $open ->
        [one] “{ $name }” ended, 1 open step deleted
       *[other] “{ $name }” ended, { $open } open steps deleted
    }
playbook-followed = { $what } – playbooks started or ended with it
playbook-run-by-rule = by itself, “{ $phase }” since { $day }
playbook-run-by-hand = by hand
playbook-run-done = { $done } of { $all } done
playbook-run-through =
    { $done ->
        [0] without steps
        [one] finished, 1 step done
       *[other] finished, { $done } steps done
    }
playbook-ended-stopped = ended on { $day }, { $done } done
playbook-ended-left = ended on { $day } because the occasion was over, { $done } done
playbook-entry-started = started

# Ready-made playbooks: name, what for (-for), steps (-1, -2 …), with some a hint (-note).
playbook-ready-six-trust = From first contact to trust
playbook-ready-six-trust-for = Whoever shows interest hears from us four times within three weeks.
playbook-ready-six-trust-1 = Call and ask what brought them
playbook-ready-six-trust-1-note = What are they working on? Who decides with them? By when?
playbook-ready-six-trust-2 = Send material on what they asked for
playbook-ready-six-trust-3 = Ask what the material left open
playbook-ready-six-trust-4 = Offer a visit or a demonstration
playbook-ready-six-aftercare = Care after the purchase
playbook-ready-six-aftercare-for = Ask after a delivery or complaint, before anybody gets annoyed.
playbook-ready-six-aftercare-1 = Call: has everything arrived, is everything running?
playbook-ready-six-aftercare-2 = Send hints on use and care
playbook-ready-six-aftercare-3 = Ask how satisfied they are and record the answer
playbook-ready-six-win-back = Win-back
playbook-ready-six-win-back-for = Bring back a customer who has gone silent: understand first, offer later.
playbook-ready-six-win-back-1 = Read the history: why did it go quiet?
playbook-ready-six-win-back-1-note = Last purchases, open cases, a new contact. Settle open complaints first.
playbook-ready-six-win-back-2 = Call and ask for the reason
playbook-ready-six-win-back-2-note = Record the reason as a judgement. No offer yet.
playbook-ready-six-win-back-3 = Write a personal letter or mail
playbook-ready-six-win-back-4 = Make an offer to start again
playbook-ready-six-win-back-5 = Last call: go on, later, or farewell
playbook-ready-four-inquiry = Answer an inquiry
playbook-ready-four-inquiry-for = Whoever asks gets an answer the same day.
playbook-ready-four-inquiry-1 = Call back and clarify the inquiry
playbook-ready-four-inquiry-2 = Sum up in writing what was discussed
playbook-ready-four-inquiry-3 = Ask what is still missing for a decision
playbook-ready-four-winning = Follow up an offer
playbook-ready-four-winning-for = No offer lies around without an answer.
playbook-ready-four-winning-1 = Call: is the offer clear and complete?
playbook-ready-four-winning-2 = Meet everybody who has a say
playbook-ready-four-winning-3 = Ask for a decision
playbook-ready-four-winning-3-note = If it is a no, record the reason; it counts later.
playbook-ready-four-keeping = Keep regular customers
playbook-ready-four-keeping-for = Even the satisfied hear from us three times a year.
playbook-ready-four-keeping-1 = Call for no reason: how are things, what is coming up?
playbook-ready-four-keeping-2 = Visit and look at what they have
playbook-ready-four-keeping-3 = Hold the yearly review
playbook-ready-five-acquisition = Raise interest
playbook-ready-five-acquisition-for = Turn an address into a conversation.
playbook-ready-five-acquisition-1 = Prepare: what might they need?
playbook-ready-five-acquisition-2 = Hold the first conversation
playbook-ready-five-acquisition-3 = Arrange a meeting on site
playbook-ready-five-conversion = Clean handover
playbook-ready-five-conversion-for = Nothing gets lost between the order and the first week of use.
playbook-ready-five-conversion-1 = Hand the order over inside: delivery, invoice, contacts
playbook-ready-five-conversion-2 = Announce the day of delivery
playbook-ready-five-conversion-3 = Ask after the first week: what is not running yet?
playbook-ready-five-loyalty = Ask for a referral
playbook-ready-five-loyalty-for = Loyal customers like to recommend, if somebody asks.
playbook-ready-five-loyalty-1 = Thank them in person for their loyalty
playbook-ready-five-loyalty-2 = Ask for a referral or a reference
playbook-ready-five-loyalty-3 = Give thanks for the referral and record it
playbook-ready-buyer-first = Second purchase
playbook-ready-buyer-first-for = Whoever buys twice mostly stays. Ends with the second purchase.
playbook-ready-buyer-first-1 = Call: has the first purchase proved itself?
playbook-ready-buyer-first-2 = Show what goes with it
playbook-ready-buyer-first-3 = Send a fitting offer
playbook-ready-buyer-first-4 = Follow up
playbook-ready-buyer-core = Key account
playbook-ready-buyer-core-for = Whoever carries the most gets a plan instead of chance.
playbook-ready-buyer-core-1 = Name a deputy and check the contacts
playbook-ready-buyer-core-2 = Visit: goals for the next twelve months
playbook-ready-buyer-core-3 = Hold the quarterly review
playbook-ready-buyer-core-4 = Take stock: revenue, cases, satisfaction
playbook-ready-buyer-defector = Core customers who left
playbook-ready-buyer-defector-for = A core customer who has stopped buying is the owner's business.
playbook-ready-buyer-defector-1 = Find out what has changed
playbook-ready-buyer-defector-2 = Go there in person
playbook-ready-buyer-defector-3 = Present a solution or an offer
playbook-ready-buyer-defector-4 = Call: does the solution hold?
playbook-ready-segment-new = Welcome after the first purchase
playbook-ready-segment-new-for = Four contacts within the first thirty days.
playbook-ready-segment-new-1 = Say thank you and introduce their contact
playbook-ready-segment-new-2 = Call: is everything running?
playbook-ready-segment-new-3 = Ask what else is needed
playbook-ready-segment-new-4 = Complete the card: contacts, tags, rhythm
playbook-ready-segment-inactive = Wake the inactive
playbook-ready-segment-inactive-for = Three calm attempts, then let it be.
playbook-ready-segment-inactive-1 = Call: how do things stand?
playbook-ready-segment-inactive-2 = Send news that concerns them
playbook-ready-segment-inactive-3 = Call once more
playbook-ready-segment-reactivated = Welcome back
playbook-ready-segment-reactivated-for = Whoever comes back is not treated like a stranger.
playbook-ready-segment-reactivated-1 = Call and say thank you
playbook-ready-segment-reactivated-2 = Look up what the reason was back then
playbook-ready-segment-reactivated-3 = Ask: is it better now?
playbook-ready-activity-due = Remind in time
playbook-ready-activity-due-for = The usual interval is over: ask in a friendly way.
playbook-ready-activity-due-1 = Call: is an order coming up?
playbook-ready-activity-due-2 = Short mail with what was ordered last
playbook-ready-activity-at-risk = Rescue
playbook-ready-activity-at-risk-for = Keep a customer who is about to leave.
playbook-ready-activity-at-risk-1 = Read the signs and settle open cases
playbook-ready-activity-at-risk-2 = Call and listen
playbook-ready-activity-at-risk-2-note = Do not sell. What bothers them, what is missing, who else is in play?
playbook-ready-activity-at-risk-3 = Visit and agree on a solution
playbook-ready-activity-at-risk-4 = Offer in writing what was agreed
playbook-ready-activity-lost = Farewell with an open door
playbook-ready-activity-lost-for = An end deserves to be done well, too.
playbook-ready-activity-lost-1 = Give thanks for working together
playbook-ready-activity-lost-2 = Record why they were lost
playbook-ready-activity-lost-3 = Get in touch again after half a year
playbook-ready-alert-raised = Take up an early warning
playbook-ready-alert-raised-for = Somebody still buys and may leave: look in time.
playbook-ready-alert-raised-1 = Read the signs and settle open cases
playbook-ready-alert-raised-2 = Call: what has changed?
playbook-ready-alert-raised-3 = Visit if the talk turned something up
playbook-ready-alert-raised-4 = Ask whether things go better
