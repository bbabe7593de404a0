# Gedrukte bladen: klantblad, klantenlijst, noodblad.
# Papier overleeft de dag: geen ‘vandaag’, geen ‘over 3 dagen’.
print-continued = { $head }, vervolg
print-stamp-confidential = VERTROUWELIJK
print-stamp-secret = GEHEIM
print-page = Pagina { $page } van { $pages }
print-printed = Afgedrukt { $date }, { $time }, { $person }
print-as-of-confidential = Vertrouwelijk, alleen intern. Stand { $date }, { $time }.
print-as-of = Stand { $date }, { $time }.
print-part = { $shown } van { $all }, verder p. { $page }
print-range = { $from } tot en met { $to } van { $all }

print-customer-sheet = Klantblad
print-customer-number = Klantnr.
print-customer-since = Klant sinds { $date }
print-owner = Verantwoordelijk
print-deputy = Vervanging { $person }
print-phone = Telefoon { $number }
print-mobile = Mobiel { $number }
print-fax = Fax { $number }
print-people = Personen
print-phone-missing = geen nummer
print-steps = Volgende stappen en toezeggingen
print-steps-short = Volgende stappen
print-steps-none = Niets gepland
print-step-undated = zonder datum
print-touches =
    { $count ->
        [one] Laatste contact
        [5] Laatste vijf contacten
       *[other] Laatste contacten
    }
print-last-talk = Laatste gesprek { $date }, { $what }
print-purchases = Aankopen, 12 mnd.
print-unit-thousand = Dzd. { $currency }
print-unit-million = Mln. { $currency }
print-chart-note = { $unit }, { $from } tot en met { $to }. Ring: geen aankoop.
print-purchase-count =
    { $count ->
        [0] Geen aankoop
        [one] 1 aankoop
       *[other] { $count } aankopen
    }
print-purchase-last = { $purchases }, laatste { $date }, { $what }
print-purchases-before = 12 maanden daarvoor { $amount }.
print-deals = Open kansen
print-deals-short = Kansen
print-deal-since = { $stage } sinds { $date }
print-deal-until = verwacht uiterlijk { $date }
print-notes = Notities

print-customer-list = Klantenlijst
print-column-number = Nr.
print-column-customer = Klant
print-column-town = Plaats
print-column-last-purchase = Laatste koop
print-column-last-touch = Laatste contact
print-column-months = 12 maanden
print-column-step = Volgende stap
print-column-owner = Ver.
print-filter = Filter:
print-order = Volgorde:
print-of-customers =
    { $all ->
        [one] van 1 klant
       *[other] van { $all } klanten
    }
print-view-changed = Weergave gewijzigd, niet opgeslagen
print-customers-range = Klanten { $from } tot en met { $to } van { $all }
print-no-customers = Geen klanten in deze weergave
print-nothing-planned = niets gepland
print-subtotal = Subtotaal na { $shown } van { $all } klanten, verder op pagina { $page }
print-carried = Transport van pagina { $page }
print-total =
    { $count ->
        [one] Totaal, 1 klant
       *[other] Totaal, { $count } klanten
    }
print-mean = Gemiddeld { $amount }
print-list-confidential = Vertrouwelijk.
print-owners = Verantwoordelijk: { $names }.

print-recovery-sheet = Noodblad
print-vault = Kluis ‘{ $name }’
print-recovery-lead = Opent uw Rondo-kluis als de wachtzin ontbreekt.
print-recovery-warning = Niemand kan wachtzin of sleutel opnieuw instellen, ook de maker niet.
print-recovery-loss = Zonder wachtzin en zonder dit blad zijn de gegevens verloren.
print-recovery-reading = Lees van links naar rechts, 1 tot en met 9. 0 is altijd nul, 1 altijd één: O, I, L en U komen niet voor.
print-recovery-qr = Sleutel als QR-code
print-recovery-opens = Wat het opent
print-recovery-opens-text = Alle klanten, gesprekken en bestanden van deze kluis, op elke computer met Rondo. Ook elke back-up vanaf { $date }.
print-recovery-how = Zo opent u
print-recovery-how-text = Start Rondo, kies ‘Openen met noodblad’ en typ de negen groepen. Stel daarna een nieuwe wachtzin in en druk een nieuw blad af. Dit blad is dan ongeldig.
print-recovery-keep = Hier bewaren
print-recovery-keep-safe = In de safe of het kluisje van de bank
print-recovery-keep-second = Tweede exemplaar in een ander gebouw
print-recovery-avoid = Hier niet
print-recovery-avoid-laptop = Bij de computer of in de laptoptas
print-recovery-avoid-photo = Als foto, in de e-mail of in de cloud
print-recovery-by = Afgedrukt door (naam)
print-recovery-signed = Datum, handtekening
print-recovery-copy = Exemplaar { $number } ligt bij
print-recovery-foot = Sleutelplaats { $slot }, kenmerk { $id }. Gemaakt { $date }, { $time }. De wachtzin staat niet op dit blad.
