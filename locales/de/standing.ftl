# Wo ein Kunde steht: was eigens gesagt werden muss.

standing-noticed = gekündigt am { $day }
standing-no-amount = noch offen
standing-no-amount-why = Der laufende Vertrag hat keinen Betrag. Tragen Sie ihn beim Vertrag ein, dann steht hier sein Jahreswert.
standing-more = Weiteres
standing-base =
    { $count ->
        [one] 1 Kunde, ohne Ansprechpartner
       *[other] { $count } Kunden, ohne Ansprechpartner
    }
