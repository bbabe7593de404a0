# Voorbeeldbedrijf.
sample-vault-name = Voorbeeldbedrijf
sample-firm-line = Medische techniek en klinische artikelen sinds 1978
