# Import: bestand kiezen, toewijzen en controleren, overnemen.

import-title = Import
import-path = Pad
import-steps = Stappen
import-step-file = Bestand
import-step-check = Toewijzen en controleren
import-step-take = Overnemen
import-step-ready = , klaar
import-command-open = Bestand importeren
import-command-take = Rijen overnemen
import-command-pick = Bestand voor de import kiezen

import-drop = Sleep een bestand hierheen
import-drop-note = of kies er een. Rondo leest het en laat zien wat er zou veranderen; tot u akkoord gaat, verandert er niets.
import-pick = Bestand kiezen …
import-pick-other = Ander bestand kiezen …
import-pick-next = Nog een bestand …
import-kind-csv = Tabel (CSV, Excel, Calc)
import-kind-csv-note = Uit Excel (xlsx, xls), Calc (ods), een voorraadprogramma, Outlook, Google of Thunderbird. Blad, scheidingsteken, tekenset en kolommen herkent Rondo zelf.
import-kind-vcard = Visitekaartjes en adresboeken
import-kind-vcard-note = Uit de telefoon, van Apple, Outlook of Google, ook veel kaartjes in één bestand (vCard 2.1 tot 4.0); LDIF uit Thunderbird en adreslijsten; contacten van Windows.
import-kind-mail = Mails en afspraken
import-kind-mail-note = EML, MSG uit Outlook, mbox en ICS komen op de tijdlijnen van klanten. Sleep ze op het venster of op de pagina van een klant.
import-promise = Het bestand blijft op deze computer en wordt niet gewijzigd.
import-busy = Er loopt nog een import.
import-one-at-a-time = Eén bestand tegelijk: { $name } is aan de beurt.
import-failed-title = { $name } kan niet worden geïmporteerd
import-failed-safe = Er is niets gewijzigd.
import-to-customers = Naar de klanten
import-problem-other = Deze waarde past niet in het veld.
import-too-large = Het bestand is te groot. Splits het en importeer de delen na elkaar.

import-rows =
    { $count ->
        [one] 1 rij
       *[other] { $shown } rijen
    }
import-about-rows =
    { $count ->
       *[other] ongeveer { $shown } rijen
    }
import-cards =
    { $count ->
        [one] 1 kaartje
       *[other] { $shown } kaartjes
    }
import-columns =
    { $count ->
        [one] 1 kolom
       *[other] { $count } kolommen
    }
import-producer-apple = uit Apple
import-producer-evolution = uit Evolution
import-producer-espocrm = uit EspoCRM
import-producer-google = uit Google
import-producer-hubspot = uit HubSpot
import-producer-lotus = uit Lotus Notes
import-producer-outlook = uit Outlook
import-producer-rondo = uit Rondo
import-producer-salesforce = uit Salesforce
import-producer-suitecrm = uit SuiteCRM
import-producer-thunderbird = uit Thunderbird
import-remembered = zoals ‘{ $name }’
import-recognised = Herkend
import-dialect-choose = { $what }: { $value }. Wijzigen
import-dialect-unknown = niet herkend
import-dialect-delimiter = Scheidingsteken
import-dialect-encoding = Tekenset
import-dialect-decimal = Decimaal
import-dialect-dateOrder = Datum
import-dialect-sheet = Blad
import-dialect-header = Kopregel
import-sign-semicolon = Puntkomma
import-sign-comma = Komma
import-sign-tab = Tab
import-sign-bar = Verticale streep
import-sign-point = Punt
import-sign-other = ander teken
import-order-dmy = DD-MM-JJJJ
import-order-mdy = MM/DD/JJJJ
import-order-ymd = JJJJ-MM-DD

import-mapping = Kolommen van het bestand en wat ze worden
import-column = Kolom
import-property = Gegeven
import-column-nameless = Kolom { $number }
import-becomes = wordt in Rondo
import-field-of = Veld voor { $column }
import-leave-out = Niet overnemen
import-sample-below = Verderop
import-line = Rij { $number }
import-empty = leeg
import-state = Toestand
import-state-good = zeker
import-state-bad = Een waarde past niet
import-state-unclear = onduidelijk, kijk even
import-state-off = blijft weg
import-unclear = Waarden zoals { $values }. Wat is dit?
import-unclear-empty = In de voorbeelden is deze kolom leeg. Wat is dit?
import-unclear-right = { $field } klopt

import-example = Zo verandert een klant
import-example-of = { $at } van { $total }
import-example-previous = Vorig voorbeeld
import-example-next = Volgend voorbeeld
import-example-becomes = wordt
import-example-wait = De proefrun zoekt een voorbeeld.
import-example-none = Geen bestaande klant verandert.
import-columns-mapped =
    { $count ->
        [one] 1 kolom toegewezen
       *[other] { $count } kolommen toegewezen
    }
import-columns-unclear = { $count } onduidelijk
import-columns-off =
    { $count ->
        [one] 1 blijft weg
       *[other] { $count } blijven weg
    }

import-rail = Proefrun en regels
import-dry-run = Proefrun
import-dry-run-of =
    { $count ->
        [one] 1 rij, { $seconds }{"\u00A0"}s
       *[other] { $shown } rijen, { $seconds }{"\u00A0"}s
    }
import-dry-run-goes = Proefrun loopt
import-dry-run-stopped = Gestopt. Voor wat nu gekozen is, zijn er geen cijfers.
import-dry-run-start = Proefrun starten
import-dry-run-again = Opnieuw proberen
import-nothing-changed = Er is nog niets gewijzigd.
import-outcome-new = nieuw
import-outcome-updated = bijgewerkt
import-outcome-unchanged = ongewijzigd
import-outcome-unclear = onduidelijk
import-outcome-refused = geweigerd
import-firms =
    { $count ->
        [one] plus 1 bedrijf
       *[other] plus { $shown } bedrijven
    }
import-fields-changed =
    { $count ->
        [one] 1 veld
       *[other] { $shown } velden
    }
import-several-fit = meerdere passen
import-rows-new = Nieuwe klanten
import-rows-unchanged = Rijen die niets veranderen
import-rows-updated = Klanten die veranderen
import-rows-unclear = Rijen die bij meerdere klanten passen
import-rows-refused = Wat niet wordt overgenomen
import-rows-shown = De eerste { $shown } van { $total }.
import-line-head = Rij
import-customer = Klant
import-field = Veld
import-before = Tot nu
import-after = Voortaan
import-in-file = In het bestand
import-fits = Past bij
import-reason = Reden
import-consequence = Gevolg
import-row-refused = Rij geweigerd
import-cell-dropped = Cel weggelaten
import-whole-file = Bestand

import-match = Waaraan Rondo klanten herkent
import-match-auto = Het beste per rij
import-match-auto-note = Klantnummer, anders e-mail, anders naam en postcode
import-match-number = Klantnummer
import-match-number-note = Elk nummer hoort bij één klant
import-match-email = E-mail
import-match-email-note = Hoofdletters tellen niet
import-match-namePostcode = Naam en postcode
import-match-namePostcode-note = Schrijfwijzen gelden als gelijk: ü = ue, ß = ss
import-match-nothing = Helemaal niet
import-match-nothing-note = Elke rij wordt een nieuwe klant
import-match-hits = { $count ->
        [one] 1 treffer
       *[other] { $shown } treffers
    }
import-match-ambiguous = { $count ->
        [one] 1 keer passen er meerdere
       *[other] { $shown } keer passen er meerdere
    }
import-match-empty = { $shown } zonder gegeven
import-match-clear = eenduidig, niets dubbel
import-on-match = Bij een treffer
import-on-match-fileWins = Bestand geldt
import-on-match-fillEmpty = Leeg vullen
import-on-match-skip = Overslaan
import-on-match-fileWins-note = Lege cellen wissen niets.
import-on-match-fillEmpty-note = Wat u hebt, blijft; alleen lege velden worden gevuld.
import-on-match-skip-note = Bestaande klanten blijven zoals ze zijn.
import-owner = Verantwoordelijk voor nieuwe klanten
import-tag = Trefwoord voor alle
import-tag-example = bijvoorbeeld Beurs 2026
import-refused = Niet overgenomen
import-save-refused = Als bestand opslaan
import-save-refused-note = alle weggelaten rijen, met reden en inhoud
import-refused-saved = De weggelaten rijen zijn opgeslagen.
import-refused-more =
    { $count ->
        [one] en nog 1 plek
       *[other] en nog { $shown } plekken
    }

import-back = Terug
import-remember = Toewijzing onthouden als
import-remember-name = Naam van de toewijzing
import-one-undo = Eén import, één keer ongedaan maken
import-take =
    { $count ->
        [0] Niets over te nemen
        [one] 1 rij overnemen
       *[other] { $shown } rijen overnemen
    }
import-take-wait = Rijen overnemen

import-running = { $name } wordt overgenomen
import-of-rows =
    { $count ->
        [one] van 1 rij
       *[other] van { $shown } rijen
    }
import-rest-seconds =
    { $count ->
        [one] nog ongeveer 1 seconde
       *[other] nog ongeveer { $count } seconden
    }
import-rest-minutes =
    { $count ->
        [one] nog ongeveer 1 minuut
       *[other] nog ongeveer { $count } minuten
    }
import-seconds = { $seconds }{"\u00A0"}s
import-stage-backup = Back-up vóór de import
import-stage-checking = Controleren
import-stage-copying = Back-up vóór de import
import-stage-matching = Klanten herkennen
import-stage-reading = Rijen lezen en controleren
import-stage-writing = Klanten schrijven
import-stage-other = Afronden
import-go-on = U kunt deze pagina verlaten; de import gaat door en is linksonder te zien.
import-cancel-title = Import afbreken?
import-cancel-what = Niets blijft half: wat al geschreven is, wordt mee teruggenomen. Uw toewijzing blijft staan.
import-cancel-do = Afbreken en alles laten zoals het was
import-cancel-not = Verder importeren
import-cancelled = Import afgebroken. Alles is zoals het was.
import-run-failed = De import is niet klaar gekomen
import-run-failed-safe = Er is niets half geschreven: alles is zoals het was.
import-check-again = Terug naar controleren

import-done-title =
    { $count ->
        [one] 1 contact overgenomen
       *[other] { $shown } contacten overgenomen
    }
import-undo = Import terugnemen
import-undo-note = kan altijd, ook als u daarna verder werkt
import-undone = Import teruggenomen
import-undone-note = Alles is zoals vóór de import. Bestand en toewijzing staan nog klaar.
import-see-customers = Klanten bekijken
import-left-unclear = Onduidelijk, niet overgenomen

import-left-out-line = Rij
import-left-out-reason = Reden
import-left-out-content = Inhoud
import-left-out-file = Niet overgenomen
import-several = Past bij meerdere klanten: { $names }
import-deals =
    { $count ->
        [one] { $shown } nieuwe deal
       *[other] { $shown } nieuwe deals
    }
import-deals-changed =
    { $count ->
        [one] { $shown } deal gewijzigd
       *[other] { $shown } deals gewijzigd
    }
import-match-nameCity = Naam en plaats
import-match-nameCity-note = Voor lijsten zonder postcode
import-match-phone = Telefoonnummer
import-match-phone-note = Elke schrijfwijze van het nummer telt
import-match-foreignId = Kenmerk in het andere programma
import-match-foreignId-note = Wordt per programma onthouden
import-match-field-note = Eigen veld
import-source = Naam van het andere programma
import-source-note = Onder deze naam onthoudt Rondo de kenmerken. Met dezelfde naam vindt de volgende import dezelfde klanten.
import-keep = { $column }: alleen vullen wat leeg is
import-keep-short = alleen leeg
import-keep-title = Wat er staat blijft staan; deze kolom vult alleen wat leeg is.
