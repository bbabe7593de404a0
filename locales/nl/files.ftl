# Bestanden bij klanten en hun gegevens.

files-title = Bestanden
files-command-add = Bestand bijvoegen
files-add = Bestand bijvoegen
files-none = Nog geen bestanden. Sleep ze naar deze pagina.
files-none-here = Nog geen bestanden.
files-all = Alle bestanden tonen
files-look = Bekijken
files-open = Openen
files-save = Opslaan als …
files-rename = Hernoemen
files-look-at = { $name } bekijken
files-open-at = { $name } openen
files-save-at = { $name } opslaan
files-more = Meer bij { $name }
files-name = Bestandsnaam
files-name-missing = Een naam is nodig.
files-renamed = Hernoemd naar { $name }
files-saved = { $name } opgeslagen
files-deleted = { $name } verwijderd
files-adding-one = { $name } bijvoegen
files-adding = { $count } bestanden bijvoegen
files-not-shown = Deze afbeelding is hier niet te tonen. Sla haar op om haar te bekijken.
