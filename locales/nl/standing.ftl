# Waar een klant staat: wat apart gezegd moet worden.

standing-noticed = opgezegd op { $day }
standing-no-amount = nog niet bekend
standing-no-amount-why = Het lopende contract heeft geen bedrag. Vul dat bij het contract in, dan staat hier de jaarwaarde.
standing-more = Meer
standing-base =
    { $count ->
        [one] 1 klant, zonder contactpersonen
       *[other] { $count } klanten, zonder contactpersonen
    }
