# Wat een import buiten klanten meebrengt, en waaraan hij klanten herkent.

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

intake-file = Bijlage
intake-left-out =
    { $count ->
        [one] 1 bijlage niet overgenomen
       *[other] { $shown } bijlagen niet overgenomen
    }
intake-files-count =
    { $count ->
        [one] 1 bestand
       *[other] { $shown } bestanden
    }
field-promise = Toezegging

# De bewaakte map.
intake-title = Bewaakte map
intake-about = Rondo kijkt in deze map zolang de kluis open is en neemt tabellen (CSV, Excel), visitekaartjes (vCard) en mails (EML, MSG) vanzelf over.
intake-none = Er wordt geen map bewaakt.
intake-watches = { $folder } wordt bewaakt.
intake-missing = De map { $folder } is niet bereikbaar. Rondo blijft ernaar kijken.
intake-choose = Map kiezen
intake-change = Andere map kiezen
intake-stop = Niet meer bewaken
intake-where = Overgenomen bestanden gaan naar de submap ‘Overgenomen’, geweigerde met een uitleg naar ‘Geweigerd’. Rondo verwijdert niets. Tabellen met onbekende kolommen wachten tot u de kolommen één keer hebt toegewezen.
intake-folder-done = Overgenomen
intake-folder-refused = Geweigerd
intake-waiting =
    { $count ->
        [one] 1 bestand wacht
       *[other] { $shown } bestanden wachten
    }
intake-waiting-title = De kolommen zijn nog niet toegewezen. Opent de import met { $file }.
intake-command-open = Wachtend bestand uit de bewaakte map importeren
intake-taken =
    { $count ->
        [0] { $file }: alles is er al
        [one] { $file }: 1 item overgenomen
       *[other] { $file }: { $shown } items overgenomen
    }
intake-refused = { $file } geweigerd: { $why }
intake-unreadable = Het bestand kan niet worden gelezen.
intake-problem = Regel { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 regel past bij meerdere klanten en is overgeslagen.
       *[other] { $count } regels passen bij meerdere klanten en zijn overgeslagen.
    }
archive-brings = Het archief van { $day } brengt
archive-replaces = Het vervangt in deze kluis
archive-brings-files = Bestanden
archive-brings-other = Overige gegevens
archive-not-empty = In deze kluis is al gewerkt. Een archief kan alleen in een nieuwe kluis worden overgenomen: maak er een aan en neem het archief daar over.
archive-sheet-pipeline = Pijplijnen
archive-sheet-stage = Fasen
archive-sheet-playbook = Draaiboeken
archive-sheet-tag = Trefwoorden
archive-sheet-custom-field = Eigen velden
archive-sheet-saved-view = Weergaven
archive-sheet-setting = Instellingen
