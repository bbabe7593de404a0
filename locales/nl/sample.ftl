# De voorbeeldfirma.
sample-vault-name = Voorbeeldfirma
