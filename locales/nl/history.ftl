# De geschiedenis van wijzigingen en een klant zoals die op een dag was.

history-page = Wijzigingen
history-page-of = Wijzigingen: { $name }
history-command-as-of = Stand op een eerdere dag
history-filter = Wijzigingen filteren
history-all = Alle
history-everybody = Alle personen
history-everything = Alle onderdelen
history-whole = Alle wijzigingen van de klant tonen
history-time = Tijd
history-who = Wie
history-from = Waarvandaan
history-what = Wat
history-back = Terug
history-origin-form = Formulier
history-origin-import = Import
history-origin-rule = Regel
history-origin-undo = Hersteld
history-origin-setup = Inrichting
history-area-card = Basisgegevens
history-area-reach = Contactgegevens en adressen
history-area-groups = Trefwoorden en koppelingen
history-area-touch = Contacten
history-area-task = Stappen
history-area-deal = Kansen
history-area-purchase = Aankopen
history-area-contract = Contracten
history-area-case = Meldingen
history-area-file = Bestanden
history-area-lifecycle = Levenscyclus en antwoorden
history-later = daarna gewijzigd
history-only = Alleen wijzigingen aan ‘{ $name }’ tonen
history-undo-one = Alleen dit terugdraaien: { $name }
history-undo-whole = Terugdraaien: { $what }
history-undo-import = Import terugdraaien
history-further = En nog meer wijzigingen van deze handeling.
history-more = Oudere wijzigingen tonen
history-empty = Hier is nog niets gewijzigd
history-empty-text = Elke wijziging staat hier met de oude en de nieuwe waarde en is hier terug te draaien.
history-person = Persoon
history-organisation = Organisatie
history-win-back-contacted = benaderd
history-win-back-left-alone = met rust gelaten
history-win-back-reason = reden van vertrek

# Stand op een dag
history-as-of = Stand op
history-as-of-line = Stand op { $day }, 24.00 uur
history-today = vandaag
history-today-go = Vandaag
history-step-back = Eén wijziging terug
history-step-on = Eén wijziging verder
history-then = Zo was het op { $day }
history-read-only = alleen bekijken
history-unknown = Op deze dag stond de klant nog niet in Rondo.
history-was-deleted = De klant lag toen in de prullenbak.
history-different =
    { $count ->
        [0] Niets is vandaag anders. Gesprekken en aankopen blijven zoals ze zijn.
        [one] 1 gegeven is vandaag anders. Gesprekken en aankopen blijven zoals ze zijn.
       *[other] { $count } gegevens zijn vandaag anders. Gesprekken en aankopen blijven zoals ze zijn.
    }
history-now = vandaag: { $what }
history-not-now = nu niet meer
history-not-then = toen nog niet
history-derived = Toen afgeleid
history-derived-text = Afgeleide gegevens berekent Rondo. Dit is wat volgens de kennis van nu toen gold.
history-show-different = Alleen verschillen
history-show-all = Alles tonen
history-to-customer = Naar de klant
