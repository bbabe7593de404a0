# Das Angebot auf Papier, in der Sprache des Kunden.
offer-paper-kind = Angebot
offer-paper-numbered = Angebot { $number }
offer-paper-title = Angebot { $number }: { $title }
offer-paper-dated = vom { $date }
offer-paper-for = { $name }, Kunden-Nr. { $number }
offer-paper-customer = Kunden-Nr.
offer-paper-asked = Ihre Anfrage
offer-paper-contact = Ansprechpartner
offer-paper-phone = Telefon
offer-paper-mail = E-Mail
offer-paper-date = Datum
offer-paper-valid = Gültig bis
offer-paper-pos = Pos.
offer-paper-what = Leistung
offer-paper-quantity = Menge
offer-paper-unit = Einheit
offer-paper-price = Preis { $currency }
offer-paper-discount = Rabatt
offer-paper-amount = Betrag { $currency }
offer-paper-article = Art. { $number }
offer-paper-optional = Wahlweise:
offer-paper-not-in-sum = Nicht in der Summe.
offer-paper-tick = ja, mitliefern
offer-paper-carry = Zwischensumme netto, weiter auf Seite { $page }
offer-paper-carried = Übertrag von Seite { $page }
offer-paper-subtotal = Summe der Positionen
offer-paper-off = Rabatt { $percent } auf alles
offer-paper-net = Summe netto
offer-paper-tax = Umsatzsteuer { $rate } auf { $base }
offer-paper-gross = Gesamtbetrag
offer-paper-valid-until = Gültig bis { $date }.
offer-paper-rise =
    { $count ->
    [one] Die wahlweise Position erhöht
   *[other] Alle wahlweisen Positionen zusammen erhöhen
 } den Gesamtbetrag um { $amount } brutto.
offer-paper-regards = Mit freundlichen Grüßen
offer-paper-order = Auftrag
offer-paper-order-text = Wir nehmen das Angebot { $number } an und bestellen wie oben angeboten.
offer-paper-place = Ort, Datum
offer-paper-sign = Name, Unterschrift, Firmenstempel
offer-paper-page = Seite { $page } von { $count }
offer-paper-directors = Geschäftsführung: { $names }
offer-paper-tax-number = Steuer-Nr. { $number }
offer-paper-vat-number = USt-IdNr. { $number }
offer-paper-version = { $number }, Fassung { $version }
offer-paper-before = vielen Dank für Ihre Anfrage. Gern bieten wir Ihnen an:
offer-paper-after = Wir freuen uns auf Ihren Auftrag und beantworten Ihre Fragen gern.

# Angebote: schreiben, senden, was daraus wurde.
offer-state-draft = Entwurf
offer-state-sent = Gesendet
offer-state-expired = Abgelaufen
offer-state-accepted = Angenommen
offer-state-declined = Abgelehnt
offer-state-replaced = Ersetzt
