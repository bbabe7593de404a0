# Instellingen.

settings-window = Venster
settings-language = Taal
settings-theme = Kleuren
settings-theme-system = zoals het systeem
settings-theme-light = licht
settings-theme-dark = donker
settings-density = Dichtheid
settings-density-compact = compact
settings-density-comfortable = ruim
