# Organisationen: Gruppen von Firmen, wer wechselt, wer was entscheidet.

organisation-buying = Kaufrolle
organisation-buying-none = keine Angabe
organisation-buying-decider = entscheidet
organisation-buying-user = nutzt
organisation-buying-buyer = kauft ein
organisation-buying-blocker = bremst
organisation-buying-influencer = beeinflusst
organisation-buying-of = Kaufrolle von { $name }
organisation-group = Gruppe
organisation-group-none = Gehört zu keiner anderen Firma.
organisation-group-add = Firma der Gruppe zuordnen
organisation-group-mother = Gehört zu …
organisation-group-daughter = Hat eine Tochterfirma …
organisation-group-leave = Aus der Gruppe lösen
organisation-group-left = Aus der Gruppe gelöst: { $name }
organisation-group-firms =
    { $count ->
        [one] 1 Firma
       *[other] { $count } Firmen
    }
organisation-group-most = Gezeigt werden die ersten 100 Firmen der Gruppe.
organisation-show = Akte
organisation-show-firm = Diese Firma
organisation-show-group = Ganze Gruppe
organisation-place-edit = Rolle und Zeitraum …
organisation-place-title = Rolle und Zeitraum
organisation-place-to = Bis
organisation-move = Wechselt die Firma …
organisation-move-title = { $name } wechselt die Firma
organisation-move-from = Bisher bei { $firm }. Was dort war, bleibt dort.
organisation-move-to = Neue Firma
organisation-move-on = Erster Tag bei der neuen Firma
organisation-move-do = Wechseln
organisation-moved = { $name } ist jetzt bei { $firm }
