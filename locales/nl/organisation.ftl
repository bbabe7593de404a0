# Organisaties: groepen van bedrijven, wie overstapt, wie waarover beslist.

organisation-buying = Rol bij aankopen
organisation-buying-none = niet bekend
organisation-buying-decider = beslist
organisation-buying-user = gebruikt het
organisation-buying-buyer = koopt in
organisation-buying-blocker = houdt tegen
organisation-buying-influencer = beïnvloedt
organisation-buying-of = Rol bij aankopen van { $name }
organisation-group = Groep
organisation-group-none = Hoort niet bij een ander bedrijf.
organisation-group-add = Bedrijf aan de groep koppelen
organisation-group-mother = Hoort bij …
organisation-group-daughter = Heeft een dochterbedrijf …
organisation-group-leave = Uit de groep halen
organisation-group-left = Uit de groep gehaald: { $name }
organisation-group-firms =
    { $count ->
        [one] 1 bedrijf
       *[other] { $count } bedrijven
    }
organisation-group-most = De eerste 100 bedrijven van de groep worden getoond.
organisation-show = Dossier
organisation-show-firm = Dit bedrijf
organisation-show-group = Hele groep
organisation-place-edit = Rol en periode …
organisation-place-title = Rol en periode
organisation-place-to = Tot en met
organisation-move = Stapt over naar ander bedrijf …
organisation-move-title = { $name } stapt over
organisation-move-from = Tot nu toe bij { $firm }. Wat daar is gebeurd, blijft daar staan.
organisation-move-to = Nieuw bedrijf
organisation-move-on = Eerste dag bij het nieuwe bedrijf
organisation-move-do = Overstappen
organisation-moved = { $name } werkt nu bij { $firm }
