# Druckvorschau.

printview-page = Seite { $page } von { $pages }
printview-pages = Seiten
printview-zoom = Größe
printview-zoom-page = Ganze Seite
printview-zoom-full = 100{"\u00A0"}%
printview-save = Als PDF speichern …
printview-open = Zum Drucken öffnen
printview-saved = Gespeichert: { $name }
printview-opened = Im PDF-Programm geöffnet, dort drucken Sie
printview-missing = Diese Zeichen fehlen in der Druckschrift und stehen auf dem Papier als □: { $signs }
