# Wie groß alles im Fenster ist.

zoom-in = Größer anzeigen
zoom-out = Kleiner anzeigen
zoom-plain = In normaler Größe anzeigen
zoom-size = Größe der Anzeige
