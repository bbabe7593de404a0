# Druckvorschau.

printview-page = Seite { $page } von { $pages }
printview-pages = Seiten
printview-zoom = Größe
printview-zoom-page = Ganze Seite
printview-zoom-full = 100{"\u00A0"}%
printview-save = Als PDF sichern …
printview-open = Zum Drucken öffnen
printview-saved = Gesichert: { $name }
printview-opened = Im Programm für PDF geöffnet, dort wird gedruckt
printview-missing = Diese Zeichen fehlen in der Druckschrift und stehen auf dem Papier als □: { $signs }
