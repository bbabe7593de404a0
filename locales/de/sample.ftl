# Die Beispielfirma.
sample-vault-name = Beispielfirma
