# The sample firm.
sample-vault-name = Sample firm
sample-firm-line = Medical equipment and clinic supplies since 1978
sample-firm-register = Flensburg District Court, HRB 0000
