# Dateien an Kunden und ihren Einträgen.

files-title = Dateien
files-command-add = Datei anhängen
files-add = Datei anhängen
files-none = Noch keine Dateien. Ziehen Sie welche auf diese Seite.
files-none-here = Noch keine Dateien.
files-all = Alle Dateien zeigen
files-look = Ansehen
files-open = Öffnen
files-save = Speichern unter …
files-rename = Umbenennen
files-look-at = { $name } ansehen
files-open-at = { $name } öffnen
files-save-at = { $name } speichern
files-more = Mehr zu { $name }
files-name = Dateiname
files-name-missing = Ein Name ist nötig.
files-renamed = Umbenannt in { $name }
files-saved = { $name } gespeichert
files-deleted = { $name } gelöscht
files-adding-one = { $name } anhängen
files-adding = { $count } Dateien anhängen
files-not-shown = Dieses Bild lässt sich hier nicht zeigen. Speichern Sie es, um es anzusehen.
