# Voorbeeldbedrijf.
sample-vault-name = Voorbeeldbedrijf
