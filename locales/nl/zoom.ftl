# Hoe groot alles in het venster is.

zoom-in = Groter weergeven
zoom-out = Kleiner weergeven
zoom-plain = Op normale grootte weergeven
zoom-size = Grootte van de weergave
