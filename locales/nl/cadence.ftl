# Het contactritme: hoe vaak een klant van u hoort, geteld vanaf het laatste contact.

cadence-head = Contactritme
cadence-title = Hoe vaak moet er contact zijn?
cadence-usual = Gebruikelijke ritmes
cadence-wish = Wens: elke … dagen
cadence-limit = Grens: uiterlijk na … dagen
cadence-hint = Er wordt geteld vanaf het laatste contact. Na de wens staat de klant bij ‘Vandaag’, na de grens hoger.
cadence-remove = Ritme verwijderen
cadence-edit = Contactritme wijzigen
cadence-edit-of = Contactritme wijzigen: { $name }
cadence-both = Wens { $wish }, grens { $limit } dagen
cadence-stand = Wens elke { $wish } dagen, laatst { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden
cadence-stand-today = Wens elke { $wish } dagen, laatst vandaag
cadence-stand-never = Wens elke { $wish } dagen, nog geen contact sinds { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
cadence-state-wish = De wens is bereikt, de grens is { $limit } dagen.
cadence-state-limit = De grens van { $limit } dagen is bereikt.
cadence-by-tag = volgens het label ‘{ $tag }’
cadence-none = Geen ritme vastgelegd
cadence-none-tag = geen ritme
cadence-set = Contactritme voor ‘{ $name }’ vastgelegd
cadence-removed = Contactritme voor ‘{ $name }’ verwijderd
cadence-card = Contactritme per label
cadence-card-text = Hoe vaak klanten met een label van u horen. Het eigen ritme van een klant gaat voor; van meerdere labels telt het kortste.
cadence-no-tags = Er is nog geen label. Geef er eerst een op de pagina van een klant.
cadence-tag-count =
    { $count ->
        [one] 1 klant
       *[other] { $count } klanten
    }
cadence-because-wish = Wens elke { $wish } dagen, laatste contact { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden
cadence-because-wish-never = Wens elke { $wish } dagen, nog geen contact vastgelegd
cadence-because-limit = Grens van { $limit } dagen overschreden: laatste contact { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    } geleden, wens elke { $wish } dagen
cadence-because-limit-never = Grens van { $limit } dagen overschreden: nog geen contact vastgelegd
