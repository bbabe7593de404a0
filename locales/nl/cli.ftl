# De opdrachtregel rondo-cli: hulp, vragen, antwoorden en uitwegen.

cli-about = Rondo zonder venster: dezelfde kluis, dezelfde regels, voor scripts en voor de terminal.
cli-about-create = Een nieuwe kluis aanmaken; toont de noodsleutel deze ene keer
cli-about-unlock-check = Controleren of de wachtzin de kluis opent; wijzigt niets
cli-about-check = Het hele bestand op schade controleren
cli-about-import = Contacten, gegevens (aankopen, contracten, meldingen, antwoorden, aanbevelingen) of mails en afspraken inlezen: CSV, Excel, Calc, vCard, LDIF, Windows-contacten, EML, MSG, mbox, ICS
cli-about-list = Klanten opsommen
cli-about-show = Een klant met stappen, kansen en tijdlijn tonen
cli-about-print = Een blad als pdf schrijven
cli-about-print-customer = Het klantenblad
cli-about-print-list = De klantenlijst
cli-about-print-report = Het weekbericht over de levenscyclus
cli-about-print-warnings = De lijst met vroege waarschuwingen
cli-about-print-recovery = Het noodblad met een nieuwe sleutel; het oude geldt daarna niet meer
cli-about-export = Contacten als tabel of vCard schrijven, of gegevens als tabel
cli-about-backup = Een versleutelde, gecontroleerde back-up schrijven
cli-about-restore = Een back-up terugzetten; een bestaande kluis blijft ernaast bewaard
cli-about-undo = De laatste wijziging ongedaan maken
cli-about-redo = De laatst ongedaan gemaakte wijziging opnieuw doen
cli-about-history = Alle wijzigingen bij een klant tonen
cli-about-sample = Het voorbeeldbedrijf aanmaken of openen
cli-about-lifecycle = Fasen, model en waarde van klanten uit eenvoudige CSV-bestanden of uit de kluis
cli-about-lifecycle-fit = Het koopmodel leren en zeggen of het deugt
cli-about-lifecycle-phases = Tonen waar elke klant staat
cli-about-lifecycle-explain = De weg van een klant tonen met datum, redenen en volgende verandering
cli-about-lifecycle-rfm = Klanten cijfers geven voor laatste aankoop, frequentie en omzet
cli-about-lifecycle-clv = Tonen wie nog klant is en welke bijdrage te verwachten is
cli-about-lifecycle-backtest = Aan het verleden toetsen hoe vroeg de waarschuwing was gekomen
cli-about-lifecycle-warnings = Tonen wie dreigt te vertrekken, waarom, en wat er in gevaar is
cli-about-lifecycle-overview = Tonen hoeveel klanten waar staan, kwamen en gingen

cli-arg-data-dir = Map met kluis, voorbeeldbedrijf en voorkeuren; anders de map van het gebruikersaccount
cli-arg-language = Taal van de uitvoer, ook op papier; anders die van het systeem (LANG)
cli-arg-passphrase-fd = Wachtzin lezen van de eerste regel van deze bestandsdescriptor; 0 is de standaardinvoer
cli-arg-sample = Met het voorbeeldbedrijf werken in plaats van met uw eigen kluis
cli-arg-json = Uitvoer voor programma's: JSON, één regel per record
cli-arg-help = Deze hulp tonen
cli-arg-version = De versie tonen
cli-arg-firm = Naam van het bedrijf en van de kluis
cli-arg-user = Uw naam
cli-arg-country = Land van het bedrijf, twee letters volgens ISO 3166; anders DE
cli-arg-light = Voor zwakke computers: openen vraagt maar 64 MiB, raden wordt makkelijker
cli-arg-recovery-sheet = Het noodblad meteen als pdf schrijven
cli-arg-files = Bestanden met contacten of gegevens, of een archief (.rondo.zip)
cli-arg-match-by = Waaraan klanten herkend worden: auto, number, email, name-postcode, nothing; anders auto
cli-arg-on-match = Wat er met bekende klanten gebeurt: file-wins, fill-empty, skip; anders file-wins
cli-arg-tag = Een trefwoord voor alle ingelezen contacten
cli-arg-dry-run = Alleen zeggen wat er zou gebeuren; niets schrijven
cli-arg-new-contacts = Contacten aanmaken voor onbekende afzenders en ontvangers van mails
cli-arg-search = Alleen klanten waar deze tekst bij past
cli-arg-trash = De prullenbak tonen
cli-arg-customer = Id of naam van een klant
cli-arg-output = Het bestand dat wordt geschreven
cli-arg-force = Een bestaand bestand vervangen
cli-arg-format = csv, vcard, archive, workbook, purchases, contracts, cases, answers of referrals
cli-arg-file = De back-up
cli-arg-recovery = Met de noodsleutel openen in plaats van met de wachtzin
cli-arg-purchases = Tabel met aankopen: klant, datum, bedrag
cli-arg-facts = Tabel met andere gebeurtenissen: klant, datum, soort
cli-arg-model = Model: six, four, five, buyer, segment, activity; anders six
cli-arg-customers = Tabel met klanten: klant, naam
cli-arg-as-of = De dag van waaruit wordt gekeken; anders vandaag
cli-arg-currency = Valuta waarin wordt gerekend; anders EUR
cli-arg-csv = Uitvoer voor een spreadsheet
cli-arg-plain = Leren zoals gepubliceerde programma’s: hele verlopen, geen voorkennis; ter vergelijking
cli-arg-months = Hoeveel maanden vooruit; anders 12
cli-arg-margin = Marge in procenten van de omzet; anders 100
cli-arg-interest = Rente per jaar in procenten; anders 10
cli-arg-lost-after = Na hoeveel dagen zonder aankoop een klant als verloren telt; anders 365
cli-arg-judged = Hoeveel dagen aan het einde worden beoordeeld; anders 365
cli-arg-vault = De kluis vragen in plaats van eenvoudige bestanden
cli-arg-days = Over hoeveel dagen wordt geteld; anders 90
cli-arg-as-purchases = De regels zijn aankopen
cli-arg-as-contracts = De regels zijn contracten
cli-arg-as-cases = De regels zijn meldingen
cli-arg-as-answers = De regels zijn antwoorden
cli-arg-as-referrals = De regels zijn aanbevelingen
cli-arg-source = Herkomst waarbinnen elk gegeven maar één keer telt; anders de naam van het bestand
cli-arg-case-kind = Soort melding zonder eigen opgave: complaint, return, question of feedback
cli-arg-sheet = Blad van een werkmap; anders het eerste waarin iets staat

cli-help-usage = Aanroep
cli-help-command = OPDRACHT
cli-help-commands = Opdrachten
cli-help-arguments = Argumenten
cli-help-options = Opties
cli-help-options-short = OPTIES

cli-usage-unknown = De optie { $argument } bestaat niet.
cli-usage-verb = Deze opdracht bestaat niet.
cli-usage-missing = Dit ontbreekt: { $argument }.
cli-usage-value = De waarde past niet bij { $argument }.
cli-usage-no-verb = Er ontbreekt een opdracht.
cli-usage-other = De aanroep is niet te begrijpen.
cli-usage-help = Hulp toont ‘rondo-cli --help’.

cli-ask-passphrase = Wachtzin:
cli-ask-new-passphrase = Nieuwe wachtzin, minstens 10 tekens:
cli-ask-again = Nog een keer:
cli-ask-recovery = Noodsleutel:

cli-created = De kluis is aangemaakt: { $folder }
cli-recovery-key = Noodsleutel: { $key }
cli-recovery-note = Schrijf hem over en bewaar hem op een veilige plek. Rondo toont hem nooit meer.
cli-recovery-renewed = Alleen de sleutel op dit blad geldt. Vernietig het oude blad.
cli-unlocked = De kluis ‘{ $vault }’ gaat open.
cli-unlocked-counts =
    { $customers ->
        [one] 1 klant
       *[other] { $customers } klanten
    }, { $deals ->
        [one] 1 open kans
       *[other] { $deals } open kansen
    }.
cli-header-repaired = Het sleutelbestand was beschadigd; de kopie heeft geholpen. Maak binnenkort een back-up.
cli-sound = De kluis is onbeschadigd: { $rows } records gelezen.
cli-sample = Het voorbeeldbedrijf ‘{ $vault }’ staat klaar.

cli-import-would = { $file }: { $total } records. Dit zou er gebeuren, er is niets geschreven.
cli-import-done = { $file } is ingelezen.
cli-import-new = { $count } nieuw
cli-import-known = { $count } al aanwezig
cli-import-tasks = { $count } als taken
cli-import-nobody = { $count } zonder klant, niet overgenomen
cli-import-entry = Item { $number }
cli-import-firms =
    { $count ->
        [one] plus 1 bedrijf
       *[other] plus { $count } bedrijven
    }
cli-import-updated = { $count } gewijzigd
cli-import-unchanged = { $count } al precies zo aanwezig
cli-import-unclear = { $count } passen bij meerdere klanten en zijn overgeslagen
cli-import-refused = { $count } niet overgenomen
cli-import-line = Regel { $line }
cli-import-fits = { $name }: past bij { $customers }

cli-list-empty = Geen klanten gevonden.
cli-column-name = Naam
cli-column-city = Plaats
cli-column-phone = Telefoon
cli-column-last = Contact
cli-column-next = Volgende stap
cli-field-address = Adres
cli-timeline = Tijdlijn
cli-entry-purchase = Aankoop
cli-entry-contract = Contract
cli-entry-case = Melding
cli-entry-answer = Antwoord
cli-entry-referral = Aanbeveling
cli-entry-milestone = Beoordeling
cli-entry-byHand = Fase
cli-entry-playbook = Draaiboek
cli-entry-deal = Kans
cli-entry-task = Gedaan

cli-written = Geschreven: { $file }
cli-exported =
    { $count ->
        [one] 1 contact geschreven: { $file }
       *[other] { $count } contacten geschreven: { $file }
    }
cli-backed-up = Back-up gemaakt en gecontroleerd: { $file } ({ $size } bytes)
cli-restored = De kluis ‘{ $vault }’ is terug zoals hij was op { $made }.
cli-restored-beside = De kluis die hier eerst lag, ligt er nu naast.
cli-undone = Ongedaan gemaakt: { $what }
cli-redone = Opnieuw gedaan: { $what }
cli-history-undone = { $what } (later ongedaan gemaakt)

cli-place-field = Invoer ‘{ $field }’
cli-place-reason = { $place }: { $reason }
cli-reason-missing = ontbreekt
cli-reason-too-long = te lang
cli-reason-too-large = te groot; splits het bestand
cli-reason-too-short = te kort
cli-reason-forbidden = geen toegang
cli-reason-unreadable = niet leesbaar
cli-reason-exists = bestaat al
cli-reason-mistyped = verkeerd getypt
cli-reason-changed = is intussen gewijzigd
cli-reason-unclosed = niet goed gesloten
cli-reason-cannot-lock = de schijf ondersteunt geen bestandsvergrendeling
cli-reason-not-a-file = geen gewoon bestand
cli-reason-write-protected = tegen schrijven beveiligd

cli-error-output = De uitvoer kan niet worden geschreven.
cli-error-no-terminal = Hier kan niemand naar de wachtzin worden gevraagd.
cli-error-no-descriptor = Uit deze bestandsdescriptor komt geen wachtzin.
cli-error-differs = De twee wachtzinnen zijn niet gelijk.
cli-error-no-home = Er is geen gebruikersmap bekend.
cli-error-nobody = Er is geen klant ‘{ $name }’.
cli-error-several = Bij ‘{ $name }’ passen meerdere klanten.
cli-error-exists = Dit bestand bestaat al.
cli-error-damaged =
    { $problems ->
        [one] De kluis heeft één beschadiging.
       *[other] De kluis heeft { $problems } beschadigingen.
    }

cli-way-no-terminal = Geef de wachtzin met --passphrase-fd, bijvoorbeeld via de standaardinvoer met --passphrase-fd 0.
cli-way-no-descriptor = Controleer het nummer achter --passphrase-fd; 0 is de standaardinvoer.
cli-way-no-home = Noem de map met --data-dir.
cli-way-nobody = ‘rondo-cli list --search TEKST’ zoekt ook in plaatsen, nummers en adressen.
cli-way-several = Neem de id uit de eerste kolom:
cli-way-exists = Kies een andere naam. Afdrukken en exporteren vervangen het bestand met --force, een back-up nooit.
cli-way-damaged = Zet de laatste back-up terug met ‘rondo-cli restore’; de beschadigde kluis blijft ernaast bewaard.
cli-way-wrong-passphrase = Uw gegevens zijn onaangeroerd. Met het noodblad opent het venster van Rondo de kluis.
cli-way-wrong-recovery-key = Vergelijk de sleutel met het noodblad, en ook de datum van het blad.
cli-way-already-a-vault = Noem met --data-dir een andere map.
cli-way-not-a-vault = ‘rondo-cli create’ maakt een kluis aan; --data-dir noemt een andere map.
cli-way-file = Controleer naam, rechten en vrije ruimte.
cli-way-disk-full = U kunt ook naar een andere schijf schrijven.
cli-way-not-found = ‘rondo-cli list’ toont wat er is.
cli-way-undo-conflict = Maak eerst de latere wijziging ongedaan; ‘rondo-cli history’ toont die.
cli-way-not-readable = Rondo leest CSV en vCard. Sla een Excel-map op als CSV.
cli-way-database-damaged = Zet de laatste back-up terug met ‘rondo-cli restore’.
cli-way-header-damaged = Zet de laatste back-up terug met ‘rondo-cli restore’; daarin zit een kopie van het sleutelbestand.

cli-no-warnings = Op dit moment dreigt niemand te vertrekken.
cli-overview-sums = { $total } klanten staan in het model. In { $days } dagen kwamen er { $back } terug; { $warned } dreigen te vertrekken.
cli-archive-taken = { $file } is overgenomen: { $rows } gegevens, { $files } bestanden
cli-error-not-for-archives = Een archief wordt altijd in zijn geheel overgenomen; --dry-run en de soort gegevens bestaan daarvoor niet.
