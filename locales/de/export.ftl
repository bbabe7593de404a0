# Ausgabe.
export-file = Kontakte
