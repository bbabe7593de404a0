# The cadence: how often a customer should hear from you, counted from the last contact.

cadence-head = Cadence
cadence-title = How often should there be contact?
cadence-usual = Usual cadences
cadence-wish = Wish: every … days
cadence-limit = Limit: after … days at the latest
cadence-hint = Counted from the last contact. After the wish the customer stands in Today, after the limit further up.
cadence-remove = Remove the cadence
cadence-edit = Change the cadence
cadence-edit-of = Change the cadence: { $name }
cadence-both = Wish { $wish }, limit { $limit } days
cadence-stand = Wish every { $wish } days, last contact { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago
cadence-stand-today = Wish every { $wish } days, last contact today
cadence-stand-never = Wish every { $wish } days, no contact yet for { $days ->
        [one] 1 day
       *[other] { $days } days
    }
cadence-state-wish = The wish is reached, the limit is { $limit } days.
cadence-state-limit = The limit of { $limit } days is reached.
cadence-by-tag = by the tag “{ $tag }”
cadence-none = No cadence set
cadence-none-tag = no cadence
cadence-set = Cadence set for “{ $name }”
cadence-removed = Cadence removed for “{ $name }”
cadence-card = Cadence by tag
cadence-card-text = How often customers with a tag should hear from you. A customer’s own cadence comes first; of several tags the shortest counts.
cadence-no-tags = There is no tag yet. Give one on the page of a customer first.
cadence-tag-count =
    { $count ->
        [one] 1 customer
       *[other] { $count } customers
    }
cadence-because-wish = Wish every { $wish } days, last contact { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago
cadence-because-wish-never = Wish every { $wish } days, no contact recorded yet
cadence-because-limit = Limit of { $limit } days passed: last contact { $days ->
        [one] 1 day
       *[other] { $days } days
    } ago, wish every { $wish } days
cadence-because-limit-never = Limit of { $limit } days passed: no contact recorded yet
