# Settings.

settings-window = Window
settings-language = Language
settings-theme = Colours
settings-theme-system = as the system
settings-theme-light = light
settings-theme-dark = dark
settings-density = Density
settings-density-compact = compact
settings-density-comfortable = comfortable
