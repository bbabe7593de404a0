# Voorbeeldbedrijf.
sample-vault-name = Voorbeeldbedrijf
sample-firm-line = Medische techniek en klinische artikelen sinds 1978
sample-firm-register = Kantongerecht Flensburg, HRB 0000
