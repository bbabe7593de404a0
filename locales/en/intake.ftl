# What stands out when purchases and other records are taken over.

intake-purchases = This file looks like purchases, not contacts: it has columns for a day and an amount.
intake-purchases-do = Import as purchases
intake-ahead =
    { $count ->
        [one] 1 purchase is dated in the future (line { $lines }). It counts only from its day; please check the date.
       *[other] { $shown } purchases are dated in the future (first on line { $lines }). They count only from their day; please check the dates.
    }
intake-unknown =
    { $count ->
        [one] 1 line names a customer Rondo does not know. Add the customer, or assign another column.
       *[other] { $shown } lines name customers Rondo does not know. Add them, or assign another column.
    }
intake-unclear =
    { $count ->
        [one] 1 line fits several customers. A column with customer number, e-mail or postcode makes it clear.
       *[other] { $shown } lines fit several customers. A column with customer number, e-mail or postcode makes them clear.
    }
intake-day-ahead = { $day } is in the future. The purchase counts only from that day.
