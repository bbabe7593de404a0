# Duplicates: records that may mean the same, and how one is made of two.

duplicate-title = Possible duplicates
duplicate-command-open = Go through possible duplicates
duplicate-open = Duplicates
duplicate-finding = Looking for duplicates
duplicate-tabs = State of the duplicates
duplicate-tab-open = Open
duplicate-tab-later = Later
duplicate-tab-different = Not a duplicate
duplicate-tab-merged = Merged
duplicate-found-at = Looked for { $when }
duplicate-crowded =
    { $count ->
        [one] 1 mark is shared by more than { $most } records; they were not compared by it.
       *[other] { $count } marks are each shared by more than { $most } records; they were not compared by them.
    }
duplicate-list = Possible duplicates
duplicate-choose = choose
duplicate-of = { $at } of { $count }

duplicate-none-open = No open duplicates
duplicate-none-open-text = Rondo compares names by writing and sound, numbers, mailboxes and addresses. Whatever looks alike stands here to be decided.
duplicate-none-later = Nothing put off
duplicate-none-later-text = What you put off with “Later” waits here.
duplicate-none-different = Nothing told apart yet
duplicate-none-different-text = Rondo remembers pairs that are no duplicates here and does not ask again.
duplicate-none-merged = Nothing merged yet
duplicate-none-merged-text = What was merged stands here and can be taken back, even months later.

duplicate-band-sure = almost certain
duplicate-band-likely = likely
duplicate-band-possible = possible

duplicate-reason-sameName = same name
duplicate-reason-soundsAlike = name sounds the same
duplicate-reason-almostSameName = almost the same name
duplicate-reason-partOfName = one name is part of the other
duplicate-reason-sameSurname = same surname
duplicate-reason-otherName = different name
duplicate-reason-samePhone = same number { $value }
duplicate-reason-sameEmail = same mail address { $value }
duplicate-reason-sameDomain = same domain { $value }
duplicate-reason-sameNumber = same customer number { $value }
duplicate-reason-sameVatId = same VAT number { $value }
duplicate-reason-otherVatId = different VAT number
duplicate-reason-sameAddress = same address, postcode { $value }
duplicate-reason-samePostcode = same postcode { $value }
duplicate-reason-otherPostcode = different postcode
duplicate-reason-sameBirthday = same birthday
duplicate-reason-otherBirthday = different birthday
duplicate-reason-sameFirm = both at { $value }

duplicate-question = Are these the same?
duplicate-verdict-sure = Almost certainly the same
duplicate-verdict-likely = Likely the same
duplicate-verdict-possible = Possibly the same
duplicate-verdict-none = Nothing much speaks for it
duplicate-for = { $verdict }: { $reasons }.
duplicate-against = Against it: { $reasons }.
duplicate-show = Which fields
duplicate-differences = Differences { $count }
duplicate-all = All { $count }
duplicate-stays = stays
duplicate-goes = merges into it
duplicate-created = created { $day }
duplicate-swap = Swap sides
duplicate-result = Result
duplicate-result-text = how it will read
duplicate-from-kept = from the left
duplicate-from-lost = from the right
duplicate-from-both = both, one below the other
duplicate-from-typed = changed by you
duplicate-equal = the same on both sides
duplicate-both = both
duplicate-type = Change { $field } in the result
duplicate-typed = { $field } in the result
duplicate-take = { $field }: { $value }
duplicate-keep = Keep { $value }
duplicate-kept = stays
duplicate-dropped = dropped
duplicate-empty = empty
duplicate-photo = Photo
duplicate-photo-there = present
duplicate-reach = Reach
duplicate-addresses = Addresses

duplicate-moves = What moves
duplicate-moves-all =
    { $count ->
        [0] Nothing else hangs on the record on the right.
        [one] 1 record moves. Nothing is lost.
       *[other] { $count } records move. Nothing is lost.
    }
duplicate-moving-answer = Answers
duplicate-moving-case_file = Cases
duplicate-moving-contract = Contracts
duplicate-moving-deal = Deals
duplicate-moving-deal_party = Takes part in deals
duplicate-moving-milestone = Judgements
duplicate-moving-party_link = Links
duplicate-moving-phase_override = Phases by hand
duplicate-moving-playbook_run = Playbooks
duplicate-moving-purchase = Purchases
duplicate-moving-referral = Referrals
duplicate-moving-task = Steps
duplicate-moving-touch = Touches
duplicate-moving-touch_party = Takes part in touches
duplicate-moving-win_back = Win-back
duplicate-moving-other = Other
duplicate-anew = Rondo then works out phase, risk and value anew from everything together.
duplicate-number = Whoever looks for { $number } will find { $name }.

duplicate-refused-same = This is one and the same record.
duplicate-refused-otherKind = A person and an organisation cannot be merged. Link the person to the organisation instead.
duplicate-refused-linked = One of these records belongs to the other. Merged, it would belong to itself. Remove the link first if they really are the same.

duplicate-undoable = Can be taken back, even months later: Ctrl Z
duplicate-later = Later
duplicate-different = Not a duplicate
duplicate-reopen = Open again
duplicate-merge = Merge
duplicate-said-later = { $name }: later
duplicate-said-different = { $name }: not a duplicate
duplicate-said-open = { $name }: open again
duplicate-merged = { $name } merged
duplicate-open-record = Open { $name }

duplicate-merged-when = When
duplicate-merged-kept = Stays
duplicate-merged-lost = Merged into it
duplicate-merged-undo = Separate
duplicate-merged-undo-of = Separate { $lost } from { $kept } again

duplicate-hint =
    { $count ->
        [one] This may be 1 record you already have
       *[other] These may be { $count } records you already have
    }
duplicate-hint-beginning = name begins the same
duplicate-hint-open = Open
duplicate-joined = This record was merged into { $name }.
