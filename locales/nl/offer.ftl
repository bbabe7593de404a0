# De offerte op papier, in de taal van de klant.
offer-paper-kind = Offerte
offer-paper-numbered = Offerte { $number }
offer-paper-title = Offerte { $number }: { $title }
offer-paper-dated = van { $date }
offer-paper-for = { $name }, klantnr. { $number }
offer-paper-customer = Klantnr.
offer-paper-asked = Uw aanvraag
offer-paper-contact = Contactpersoon
offer-paper-phone = Telefoon
offer-paper-mail = E-mail
offer-paper-date = Datum
offer-paper-valid = Geldig tot en met
offer-paper-pos = Pos.
offer-paper-what = Omschrijving
offer-paper-quantity = Aantal
offer-paper-unit = Eenheid
offer-paper-price = Prijs { $currency }
offer-paper-discount = Korting
offer-paper-amount = Bedrag { $currency }
offer-paper-article = Art. { $number }
offer-paper-optional = Optioneel:
offer-paper-not-in-sum = Niet in het totaal.
offer-paper-tick = ja, meeleveren
offer-paper-carry = Subtotaal zonder btw, vervolg op pagina { $page }
offer-paper-carried = Transport van pagina { $page }
offer-paper-subtotal = Som van de posten
offer-paper-off = Korting { $percent } op alles
offer-paper-net = Totaal zonder btw
offer-paper-tax = Btw { $rate } over { $base }
offer-paper-gross = Totaalbedrag
offer-paper-valid-until = Geldig tot en met { $date }.
offer-paper-rise =
    { $count ->
    [one] De optionele post verhoogt
   *[other] Alle optionele posten samen verhogen
 } het totaalbedrag met { $amount } inclusief btw.
offer-paper-regards = Met vriendelijke groet
offer-paper-order = Opdracht
offer-paper-order-text = Wij aanvaarden offerte { $number } en bestellen zoals hierboven aangeboden.
offer-paper-place = Plaats, datum
offer-paper-sign = Naam, handtekening, firmastempel
offer-paper-page = Pagina { $page } van { $count }
offer-paper-directors = Directie: { $names }
offer-paper-tax-number = Btw-nr. { $number }
offer-paper-vat-number = Btw-nr. { $number }
offer-paper-version = { $number }, versie { $version }
offer-paper-before = hartelijk dank voor uw aanvraag. Graag bieden wij u aan:
offer-paper-after = Wij zien uw opdracht graag tegemoet en beantwoorden uw vragen met plezier.

# Offertes: schrijven, versturen, wat ervan werd.
offer-state-draft = Concept
offer-state-sent = Verstuurd
offer-state-expired = Verlopen
offer-state-accepted = Geaccepteerd
offer-state-declined = Afgewezen
offer-state-replaced = Vervangen
