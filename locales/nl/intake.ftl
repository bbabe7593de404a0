# Bestanden die vanzelf komen: de bewaakte map en de bijlagen van mails.

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
intake-failed = { $file } staat nog in de map: { $why }
intake-nobody = Past bij geen klant: geen van de adressen kan een contact worden.
intake-unreadable = Het bestand kan niet worden gelezen.
intake-problem = Regel { $line }: { $why }
intake-unclear =
    { $count ->
        [one] 1 regel past bij meerdere klanten en is overgeslagen.
       *[other] { $count } regels passen bij meerdere klanten en zijn overgeslagen.
    }
