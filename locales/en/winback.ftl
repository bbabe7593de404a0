# Winning back: who has gone, why, and what became of it.

winback-title = Win-back
winback-count =
    { $count ->
        [0] nobody
        [one] 1 customer, by expected value
       *[other] { $count } customers, by expected value
    }
winback-all = All customers to win back
winback-none = There is nobody to win back at present. Whoever has lapsed or is lost stands here while no complaint is open.
winback-who = Customer
winback-why = Reason
winback-experience = Experience
winback-expected = Expected
winback-done = Contact
winback-was =
    { $count ->
        [0] { $activity }, only a contract so far
        [one] { $activity }, 1 purchase on { $day }
       *[other] { $activity }, { $count } purchases, last on { $day }
    }
winback-reason-missing = State reason
winback-ask = Reason of { $name }: { $reason }, change
winback-reason-said = Reason recorded for { $name }
winback-alike =
    { $count ->
        [one] { $returned } of 1 like this came back
       *[other] { $returned } of { $count } like this came back
    }
winback-alike-none = no experience yet
winback-contact = Record contact
winback-contacted = Contact with { $name } recorded
winback-tried = contacted on { $day }, open
winback-again = Record another contact
winback-take-back = Take contact back
winback-taken-back = Contact with { $name } taken back
winback-outcome = Outcome of { $name }: { $outcome }, change
winback-outcome-returned = came back
winback-outcome-declined = does not want to
winback-outcome-open = still open
winback-settled = Outcome recorded for { $name }
winback-red = Too little is known for amounts yet; the order follows fixed rules.
winback-leave-alone-why = Only a comparison shows whether contacting works: leave a random fifth alone for { $days } days.
winback-leave-alone = Draw comparison group
winback-effect-not-proved = No proof yet that contacting works.
winback-effect-works = Contacting works.
winback-effect-harms = Those who were contacted came back less often.
winback-effect-counts = Within { $days } days { $back } of { $contacted } contacted came back, and { $aloneBack } of { $alone } of the comparison group.
winback-effect-open =
    { $count ->
        [one] For 1 customer the time goes on.
       *[other] For { $count } customers the time goes on.
    }
