# Uitvoer.
export-file = Contacten
