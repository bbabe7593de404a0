# Where a customer stands: what has to be said on its own.

standing-noticed = cancelled on { $day }
standing-no-amount = not known yet
standing-no-amount-why = The running contract has no amount. Enter it on the contract, and its yearly value appears here.
standing-more = More
standing-base =
    { $count ->
        [one] 1 customer, without contact people
       *[other] { $count } customers, without contact people
    }
