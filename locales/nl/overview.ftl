# Het overzicht: tegels die ieder zelf indeelt.

overview-arrange = Indelen
overview-done = Klaar
overview-add = Tegel toevoegen
overview-reset = Herstellen
overview-was-reset = Het overzicht staat weer zoals in het begin
overview-usual = Gebruikelijke tegels neerzetten
overview-empty = Hier staat nog geen tegel
overview-empty-text = Tegels tonen cijfers uit uw rapporten, het begin van ‘Vandaag’, open toezeggingen en waarschuwingen. Zet neer wat u elke dag wilt zien.
overview-widen = { $tile } breed tonen
overview-shrink = { $tile } smal tonen
overview-remove = { $tile } verwijderen
overview-removed = Tegel ‘{ $tile }’ verwijderd
overview-pipeline =
    { $count ->
        [one] 1 open deal, daarvan te verwachten { $weighted }
       *[other] { $count } open deals, daarvan te verwachten { $weighted }
    }
overview-tile-queue = Vandaag te doen
overview-tile-came-in = Omzet deze maand
overview-tile-pipeline = In de pipeline
overview-tile-income = Inkomsten, geweest en verwacht
overview-tile-won = Winstquote, 12 maanden
overview-tile-new-customers = Nieuwe klanten dit kwartaal
overview-tile-warnings = Vroege signalen
overview-tile-promises = Open toezeggingen
overview-tile-lost = Verloren naar reden, 12 maanden
overview-tile-customers = Klanten met de meeste omzet, 12 maanden
overview-tile-sources = Omzet naar bron, 12 maanden
overview-tile-products = Omzet naar product, 12 maanden
overview-tile-activity = Contacten deze maand
overview-none-queue = Vandaag is er niets te doen.
overview-none-promises = Er staat geen toezegging open.
overview-none-warnings = Op dit moment dreigt niemand weg te gaan.
overview-none-customers = In de laatste 12 maanden is niets gekocht.
overview-none-pipeline = Er staat geen deal open.
