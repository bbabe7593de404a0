# Einstellungen.

settings-window = Fenster
settings-language = Sprache
settings-theme = Farben
settings-theme-system = wie das System
settings-theme-light = hell
settings-theme-dark = dunkel
settings-density = Dichte
settings-density-compact = kompakt
settings-density-comfortable = weit
