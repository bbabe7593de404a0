# Ausgabe.
export-file = Kontakte
export-since = { $model } seit
export-because = Grund
export-risk = Risiko
export-signs = Warnzeichen
export-value = Wert in 12 Monaten
export-currency = Währung
