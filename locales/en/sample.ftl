# The sample firm.
sample-vault-name = Sample firm
