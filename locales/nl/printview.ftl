# Afdrukvoorbeeld.

printview-page = Pagina { $page } van { $pages }
printview-pages = Pagina’s
printview-zoom = Grootte
printview-zoom-page = Hele pagina
printview-zoom-full = 100{"\u00A0"}%
printview-save = Als PDF opslaan …
printview-open = Openen om af te drukken
printview-saved = Opgeslagen: { $name }
printview-opened = Geopend in het PDF-programma, daar drukt u af
printview-missing = Deze tekens ontbreken in het drukwerklettertype en staan op papier als □: { $signs }
