# Instellingen.

settings-window = Venster
settings-language = Taal
settings-theme = Kleurenschema
settings-theme-system = zoals het systeem
settings-theme-light = licht
settings-theme-dark = donker
settings-density = Regelafstand
settings-density-compact = compact
settings-density-comfortable = ruim

settings-title = { $section }, Instellingen
settings-group-firm = Bedrijf
settings-group-work = Werk
settings-group-data = Gegevens
settings-group-window = Venster
settings-section-firm = Bedrijf
settings-section-people = Personen
settings-section-pipelines = Pipelines
settings-section-fields = Velden
settings-section-cadence = Contactritme
settings-section-rules = Regels
settings-section-playbooks = Draaiboeken
settings-section-vault = Kluis
settings-section-exchange = Import en export
settings-section-sample = Voorbeeldbedrijf
settings-section-window = Weergave
settings-section-keys = Toetsenbord
settings-section-about = Over Rondo

settings-save = Opslaan
settings-discard = Weggooien
settings-change = Wijzigen …
settings-required = Vul dit in.
settings-not-saved = Nog niet opgeslagen

settings-firm = Uw bedrijf
settings-firm-note = Staat op afgedrukte bladen en is de standaard voor nieuwe gegevens.
settings-firm-name = Naam
settings-firm-line = Regel onder de naam
settings-firm-line-hint = bijvoorbeeld Medische techniek sinds 1987
settings-firm-street = Straat en nummer
settings-firm-town = Postcode en plaats
settings-firm-phone = Telefoon
settings-firm-email = E-mail
settings-firm-country = Land
settings-firm-country-hint = Geldt voor adressen en telefoonnummers zonder land
settings-firm-currency = Valuta
settings-firm-currency-hint = Geldt voor nieuwe kansen en aankopen
settings-firm-saved = Bedrijf opgeslagen

settings-people = Personen van het bedrijf
settings-people-note = Zij zijn verantwoordelijk, vervangen elkaar en staan in de geschiedenis. Wachtwoorden zijn er hier niet: wie de kluis opent, mag alles.
settings-people-add = Toevoegen …
settings-people-new = Iemand toevoegen
settings-people-edit = { $name } bewerken
settings-people-name = Naam
settings-people-initials = Initialen
settings-people-initials-hint = Hoogstens drie tekens, anders uit de naam
settings-people-email = E-mail
settings-people-saved = { $name } opgeslagen
settings-people-me = U
settings-people-me-now = { $name } zit nu achter deze computer
settings-people-sit-here = Dat ben ik
settings-people-archive = Archiveren
settings-people-archived = { $name } wordt niet meer aangeboden
settings-people-bring-back = Terughalen
settings-people-back = { $name } is er weer bij
settings-people-gone = Vertrokken
settings-people-gone-note = Zij blijven in oude gegevens staan en worden niet meer aangeboden.

settings-pipelines-go = Naar de pipeline
settings-pipelines-archived = rust

settings-import = Import
settings-import-note = Contacten uit tabellen en visitekaartjes. U ziet vooraf wat er verandert en kunt de hele import terugnemen.
settings-import-go = Bestand importeren …
settings-export = Export
settings-export-do-csv = Tabel opslaan …
settings-export-do-vcard = Visitekaartjes opslaan …
settings-export-csv = Alle klanten als tabel (CSV)
settings-export-csv-note = Opent in Excel en kan zonder verlies weer worden geïmporteerd
settings-export-vcard = Alle klanten als visitekaartjes (vCard)
settings-export-vcard-note = Voor telefoons en adresboeken
settings-export-open = Een geëxporteerd bestand is niet versleuteld. Wie het heeft, kan het lezen.
settings-export-done =
    { $count ->
        [one] 1 contact opgeslagen: { $name }
       *[other] { $shown } contacten opgeslagen: { $name }
    }

settings-sample = Voorbeeldbedrijf
settings-sample-open = Bekijken
settings-sample-note = Hansen & Petersen Medizintechnik, met klanten, afspraken en verkopen om uit te proberen. Een eigen kluis: de uwe blijft onaangeroerd.
settings-sample-inside = U bent in het voorbeeldbedrijf. Wat u hier wijzigt, raakt uw kluis niet.

settings-keys-note = Bijna alles gaat zonder muis. Losse toetsen werken alleen als geen veld de focus heeft.

settings-about-version = Versie
settings-about-folder = Map
settings-about-font = Lettertype
settings-about-font-by = Inter van Rasmus Andersson, SIL Open Font License
settings-about-promise = Rondo werkt zonder internet. Uw gegevens blijven op deze computer, versleuteld.

settings-vault-sample = Het voorbeeldbedrijf heeft geen wachtzin en geen noodblad; het kan altijd opnieuw worden gemaakt.
settings-passphrase-note = Rondo kent hem niet en kan hem niet opnieuw instellen.
settings-passphrase-title = Wachtzin wijzigen
settings-passphrase-what = Oudere back-ups openen nog steeds met de oude.
settings-passphrase-old = Huidige wachtzin
settings-passphrase-do = Wachtzin wijzigen
settings-passphrase-changed = Wachtzin gewijzigd
settings-keychain = Sleutelhanger
settings-keychain-use = Zonder wachtzin openen
settings-keychain-on = De sleutelhanger van deze computer opent de kluis zodra u aangemeld bent.
settings-keychain-off = De sleutelhanger kan de kluis openen zodra u aangemeld bent. Wie achter uw ontgrendelde computer zit, komt er dan ook in.
settings-recovery = Noodblad
settings-recovery-checked = gecontroleerd
settings-recovery-unchecked = controle nodig
settings-recovery-renew = Nieuw blad …
settings-recovery-made = Gemaakt
settings-recovery-never = nog nooit
settings-recovery-note = Opent de kluis als de wachtzin ontbreekt. Een nieuw blad maakt het oude ongeldig.
settings-recovery-due = Niemand heeft gecontroleerd of het blad leesbaar is. Druk een nieuw blad af en neem twee groepen over; het oude geldt dan niet meer.
settings-recovery-passphrase-title = Nieuw noodblad
settings-recovery-passphrase-what = Het huidige blad geldt daarna niet meer, ook de kopieën niet.
settings-recovery-passphrase-do = Nieuwe sleutel maken
settings-recovery-key-title = Uw nieuwe noodsleutel
settings-recovery-key-what = Druk hem af of schrijf hem over; op deze computer blijft hij niet.
settings-recovery-key-do = Ik heb hem, verder
settings-recovery-check-title = Even controleren
settings-recovery-check-what = Neem twee groepen van het blad over. Zo is zeker dat het leesbaar is.
settings-recovery-check-do = Controleren
settings-recovery-print = Noodblad afdrukken …
settings-recovery-later = Zonder controle sluiten
settings-recovery-done = Noodblad gecontroleerd, het oude geldt niet meer
settings-lock = Vergrendelen
settings-lock-after = Na inactiviteit
settings-lock-after-note = Wat u typte blijft als concept bewaard
settings-lock-minutes =
    { $count ->
        [one] 1 minuut
       *[other] { $count } minuten
    }
settings-lock-never = nooit
settings-lock-saved = Vergrendeling na inactiviteit gewijzigd
settings-lock-now = Meteen
settings-lock-do = Nu vergrendelen
settings-lock-sleep = Rondo vergrendelt ook als de computer slaapt of vergrendeld wordt.
settings-file = Bestand
settings-file-check = Bestand controleren
settings-file-checking = Het hele bestand wordt gecontroleerd
settings-file-name = Naam
settings-file-folder = Map
settings-file-size = Grootte
settings-file-made = Gemaakt
settings-file-cipher = Beveiliging
settings-file-cipher-is = AES-256, SQLCipher { $version }
settings-file-ok = Alles in orde: { $rows } records gelezen, geen fout.
settings-file-bad =
    { $count ->
        [one] 1 plek is beschadigd. Uw gegevens zijn niet gewijzigd. Maak nu een back-up op een andere plaats en zet een oudere back-up terug.
       *[other] { $shown } plekken zijn beschadigd. Uw gegevens zijn niet gewijzigd. Maak nu een back-up op een andere plaats en zet een oudere back-up terug.
    }
settings-backup = Back-up
settings-backups = Back-ups
settings-backups-none = Nog geen. Maak een back-up op een stick of een andere schijf: valt deze computer uit, dan is anders alles weg.
settings-backups-note = Elke back-up wordt na het schrijven geopend en gecontroleerd. Hij opent met de wachtzin of het noodblad van toen.
settings-backup-restore = Uit bestand terugzetten …
settings-backup-make = Nu back-up maken …
settings-backup-goes = Back-up loopt
settings-backup-made = Opgeslagen en gecontroleerd: { $name }
settings-backup-when = Wanneer
settings-backup-reason = Aanleiding
settings-backup-place = Plaats
settings-backup-state = Controle
settings-backup-checked = gecontroleerd
settings-backup-unchecked = niet gecontroleerd
settings-backup-gone = niet bereikbaar
settings-backup-reason-manual = Met de hand
settings-backup-reason-before-upgrade = Vóór een update
settings-backup-reason-before-import = Vóór een import
settings-backup-reason-other = Automatisch
settings-restore-warning = De kluis wordt daarvoor gesloten. Hij blijft naast de teruggezette bewaard.
settings-section-products = Producten
settings-firm-register = Inschrijving
settings-firm-directors = Directie
settings-firm-tax-number = Btw-nummer
settings-firm-bank = Bank en IBAN
