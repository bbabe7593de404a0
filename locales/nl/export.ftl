# Uitvoer.
export-file = Contacten
export-since = { $model } sinds
export-because = Reden
export-risk = Risico
export-signs = Signalen
export-value = Waarde in 12 maanden
export-currency = Valuta
