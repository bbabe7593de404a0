# Bouwstenen die elke pagina gebruikt.

component-optional = optioneel
component-close = Sluiten
component-cancel = Annuleren
component-remove = Verwijderen
component-undo = Ongedaan maken
component-toasts-more =
    { $count ->
        [one] 1 andere melding
       *[other] { $count } andere meldingen
    }
component-palette = Zoeken of opdracht
component-palette-placeholder = Naam, plaats, nummer, notitie of opdracht
component-palette-count =
    { $count ->
        [0] Niets gevonden
        [one] 1 resultaat
       *[other] { $count } resultaten
    }
component-palette-choose = kiezen
component-palette-back = terug
component-progress-count = { $done } van { $total }
component-due-done = gedaan
component-due-none = niets gepland
component-date-wrong = Deze datum is niet te lezen. Schrijf bijvoorbeeld { $example }, morgen of +2w.
component-money-digits = Typ cijfers, bijvoorbeeld { $example }
component-money-decimals = Te veel cijfers achter de komma, goed is bijvoorbeeld { $example }
component-money-size = Dit bedrag is te groot
component-key-mod = Ctrl
component-key-shift = Shift
component-key-alt = Alt
component-key-space = Spatie
component-key-escape = Esc
component-key-delete = Del
component-key-arrowup = Pijl omhoog
component-key-arrowdown = Pijl omlaag
component-key-arrowleft = Pijl naar links
component-key-arrowright = Pijl naar rechts
component-key-enter = Enter
component-key-backspace = Backspace
component-key-plus = Plus
component-key-minus = Min
component-grip = { $name } verplaatsen: slepen of pijltoetsen
