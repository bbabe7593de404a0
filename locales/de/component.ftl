# Bausteine, die jede Seite benutzt.

component-optional = optional
component-close = Schließen
component-cancel = Abbrechen
component-remove = Entfernen
component-undo = Rückgängig
component-toasts-more =
    { $count ->
        [one] 1 weitere Meldung
       *[other] { $count } weitere Meldungen
    }
component-palette = Suchen oder Befehl
component-palette-placeholder = Name, Ort, Nummer, Notiz oder Befehl
component-palette-count =
    { $count ->
        [0] Nichts gefunden
        [one] 1 Treffer
       *[other] { $count } Treffer
    }
component-palette-choose = wählen
component-palette-back = zurück
component-progress-count = { $done } von { $total }
component-due-done = erledigt
component-due-none = nichts geplant
component-date-wrong = Dieses Datum lässt sich nicht lesen. Schreiben Sie zum Beispiel { $example }, morgen oder +2w.
component-money-digits = Bitte Ziffern eingeben, zum Beispiel { $example }
component-money-decimals = Zu viele Stellen nach dem Komma, richtig ist zum Beispiel { $example }
component-money-size = Dieser Betrag ist zu groß
component-key-mod = Strg
component-key-shift = Umschalt
component-key-alt = Alt
component-key-space = Leertaste
component-key-escape = Esc
component-key-delete = Entf
component-key-arrowup = Pfeil nach oben
component-key-arrowdown = Pfeil nach unten
component-key-arrowleft = Pfeil nach links
component-key-arrowright = Pfeil nach rechts
component-key-enter = Eingabe
component-key-backspace = Rücktaste
component-key-plus = Plus
component-key-minus = Minus
component-grip = { $name } verschieben: ziehen oder Pfeiltasten
