# Die Beispielfirma.
sample-vault-name = Beispielfirma
sample-firm-line = Medizintechnik und Klinikbedarf seit 1978
