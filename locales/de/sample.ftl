# Die Beispielfirma.
sample-vault-name = Beispielfirma
sample-firm-line = Medizintechnik und Klinikbedarf seit 1978
sample-firm-register = Amtsgericht Flensburg, HRB 0000
