# Draaiboeken: stappen voor een aanleiding, met de hand of vanzelf gestart.

playbook-new = Nieuw draaiboek
playbook-edit = Draaiboek bewerken
playbook-from-template = Uit sjabloon …
playbook-note = Een draaiboek is een reeks stappen voor een aanleiding. Bij de start worden het taken met een datum; ze staan bij de volgende stappen.
playbook-none = Nog geen draaiboek
playbook-none-why = Neem een sjabloon of schrijf op wat u na een eerste aankoop altijd doet. Geen draaiboek start vanzelf voordat u het inschakelt.
playbook-name = Naam
playbook-name-missing = Een draaiboek heeft een naam nodig
playbook-purpose = Waarvoor
playbook-occasion = Aanleiding
playbook-occasion-none = alleen handmatig
playbook-occasion-of = { $model }: { $phase }
playbook-automatic = Start vanzelf zodra de aanleiding er is
playbook-would-start =
    { $count ->
        [0] Op dit moment begint het bij niemand: in de laatste { $days } dagen was er bij geen klant aanleiding. Oudere geschiedenis telt niet mee.
        [one] Op dit moment begint het bij 1 klant bij wie de aanleiding in de laatste { $days } dagen ontstond. Oudere geschiedenis telt niet mee.
       *[other] Op dit moment begint het bij { $count } klanten bij wie de aanleiding in de laatste { $days } dagen ontstond. Oudere geschiedenis telt niet mee.
    }
playbook-ends = Eindigt zodra de aanleiding voorbij is
playbook-steps = Stappen
playbook-step-add = Stap toevoegen
playbook-step-number = Stap { $number }
playbook-step-title = Stap { $number }: wat moet er gebeuren?
playbook-step-placeholder = Wat moet er gebeuren?
playbook-step-kind = Soort van ‘{ $step }’
playbook-step-days = Dagen na de start voor ‘{ $step }’
playbook-step-rule = Hoe de dagen tellen voor ‘{ $step }’
playbook-step-who = Wie ‘{ $step }’ doet
playbook-step-note = Aanwijzing
playbook-step-note-of = Aanwijzing bij ‘{ $step }’ toevoegen
playbook-step-remove = ‘{ $step }’ verwijderen
playbook-step-wrong-title = Elke stap heeft een omschrijving nodig
playbook-step-wrong-days = Vul een geheel getal van 0 tot 730 in
playbook-step-done = gedaan
playbook-step-open = open
playbook-after = na
playbook-rule-forward = dagen, nooit in het weekend
playbook-rule-working = werkdagen
playbook-rule-exact = dagen, precies
playbook-who-owner = verantwoordelijke
playbook-who-deputy = vervanger
playbook-edit-safe = Lopende draaiboeken houden hun stappen
playbook-saved = Draaiboek ‘{ $name }’ opgeslagen
playbook-deleted = Draaiboek ‘{ $name }’ verwijderd; wat loopt, loopt door
playbook-ordered = Draaiboeken geordend
playbook-copy = Kopiëren
playbook-copy-of = { $name } (kopie)
playbook-copied = Kopie gemaakt: { $name }
playbook-rest = Laten rusten
playbook-rests = ‘{ $name }’ rust; wat loopt, loopt door
playbook-wake = Weer aanbieden
playbook-woken = ‘{ $name }’ wordt weer aangeboden
playbook-resting = rust
playbook-by-itself = start vanzelf
playbook-size =
    { $steps ->
        [one] 1 stap
       *[other] { $steps } stappen
    } in { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
playbook-runs-at =
    { $count ->
        [one] loopt bij 1 klant
       *[other] loopt bij { $count } klanten
    }
playbook-when =
    { $days ->
        [0] dezelfde dag
        [one] na 1 dag
       *[other] na { $days } dagen
    }
playbook-when-working =
    { $days ->
        [0] dezelfde dag
        [one] na 1 werkdag
       *[other] na { $days } werkdagen
    }
playbook-templates = Sjablonen
playbook-templates-note = Drie kant-en-klare draaiboeken per model. Na het overnemen zijn ze van u: pas de tekst, de dagen en de uitvoerder aan.
playbook-templates-safe = Overgenomen draaiboeken starten niet vanzelf
playbook-take = Overnemen
playbook-take-of = ‘{ $name }’ overnemen
playbook-is-taken = overgenomen
playbook-taken = ‘{ $name }’ overgenomen

# Bij de klant
playbook-start = Draaiboek starten …
playbook-start-do = Starten
playbook-start-of = ‘{ $name }’ starten
playbook-start-safe = Kan ongedaan worden gemaakt
playbook-start-ready = Een sjabloon: met de start wordt het uw eigen draaiboek.
playbook-started = Draaiboek ‘{ $name }’ gestart
playbook-preview = Wat het draaiboek brengt
playbook-group-fits = Past bij de klant
playbook-group-own = Eigen
playbook-group-ready = Sjablonen
playbook-running = Draaiboeken
playbook-nothing-runs = Er loopt er nu geen.
playbook-fits = Past bij ‘{ $phase }’
playbook-stop = Draaiboek beëindigen
playbook-stop-of = ‘{ $name }’ beëindigen
playbook-stopped =
    { $open ->
        [one] ‘{ $name }’ beëindigd, 1 open stap verwijderd
       *[other] ‘{ $name }’ beëindigd, { $open } open stappen verwijderd
    }
playbook-followed = { $what } – daarbij zijn draaiboeken begonnen of geëindigd
playbook-run-by-rule = vanzelf, ‘{ $phase }’ sinds { $day }
playbook-run-by-hand = handmatig gestart
playbook-run-done = { $done } van { $all } gedaan
playbook-run-through =
    { $done ->
        [0] zonder stappen
        [one] afgerond, 1 stap gedaan
       *[other] afgerond, { $done } stappen gedaan
    }
playbook-ended-stopped = beëindigd op { $day }, { $done } gedaan
playbook-ended-left = beëindigd op { $day } omdat de aanleiding voorbij was, { $done } gedaan
playbook-entry-started = gestart

# Kant-en-klare draaiboeken: naam, waarvoor (-for), stappen (-1, -2 …), bij sommige een aanwijzing (-note).
playbook-ready-six-trust = Van eerste contact naar vertrouwen
playbook-ready-six-trust-for = Wie interesse toont, hoort binnen drie weken vier keer van ons.
playbook-ready-six-trust-1 = Bellen en naar de aanleiding vragen
playbook-ready-six-trust-1-note = Waar werken ze aan? Wie beslist mee? Tegen wanneer?
playbook-ready-six-trust-2 = Informatie over de vraag sturen
playbook-ready-six-trust-3 = Navragen wat de informatie openliet
playbook-ready-six-trust-4 = Bezoek of demonstratie aanbieden
playbook-ready-six-aftercare = Zorg na de aankoop
playbook-ready-six-aftercare-for = Na levering of klacht navragen, voordat iemand zich ergert.
playbook-ready-six-aftercare-1 = Bellen: is alles aangekomen, werkt alles?
playbook-ready-six-aftercare-2 = Tips voor gebruik en onderhoud sturen
playbook-ready-six-aftercare-3 = Naar de tevredenheid vragen en het antwoord vastleggen
playbook-ready-six-win-back = Terugwinnen
playbook-ready-six-win-back-for = Een stilgevallen klant terughalen: eerst begrijpen, dan aanbieden.
playbook-ready-six-win-back-1 = Geschiedenis lezen: waarom werd het stil?
playbook-ready-six-win-back-1-note = Laatste aankopen, open meldingen, een nieuwe contactpersoon. Los open klachten eerst op.
playbook-ready-six-win-back-2 = Bellen en naar de reden vragen
playbook-ready-six-win-back-2-note = Leg de reden vast als beoordeling. Nog geen aanbod.
playbook-ready-six-win-back-3 = Persoonlijke brief of mail schrijven
playbook-ready-six-win-back-4 = Aanbod voor een nieuwe start doen
playbook-ready-six-win-back-5 = Laatste telefoontje: verder, later of afscheid
playbook-ready-four-inquiry = Vraag beantwoorden
playbook-ready-four-inquiry-for = Wie iets vraagt, krijgt dezelfde dag antwoord.
playbook-ready-four-inquiry-1 = Terugbellen en de vraag verhelderen
playbook-ready-four-inquiry-2 = Op papier samenvatten wat besproken is
playbook-ready-four-inquiry-3 = Navragen: wat ontbreekt nog voor een besluit?
playbook-ready-four-winning = Offerte opvolgen
playbook-ready-four-winning-for = Geen offerte blijft zonder antwoord liggen.
playbook-ready-four-winning-1 = Bellen: is de offerte duidelijk en volledig?
playbook-ready-four-winning-2 = Afspraak met iedereen die meebeslist
playbook-ready-four-winning-3 = Om een besluit vragen
playbook-ready-four-winning-3-note = Leg bij een afwijzing de reden vast, die telt later.
playbook-ready-four-keeping = Vaste klanten houden
playbook-ready-four-keeping-for = Ook wie tevreden is, hoort drie keer per jaar van ons.
playbook-ready-four-keeping-1 = Bellen zonder aanleiding: hoe gaat het, wat komt eraan?
playbook-ready-four-keeping-2 = Bezoeken en de voorraad bekijken
playbook-ready-four-keeping-3 = Jaargesprek voeren
playbook-ready-five-acquisition = Interesse wekken
playbook-ready-five-acquisition-for = Van een adres een gesprek maken.
playbook-ready-five-acquisition-1 = Voorbereiden: wat zouden ze nodig kunnen hebben?
playbook-ready-five-acquisition-2 = Eerste gesprek voeren
playbook-ready-five-acquisition-3 = Afspraak ter plaatse maken
playbook-ready-five-conversion = Goede overdracht
playbook-ready-five-conversion-for = Van opdracht tot eerste week in gebruik gaat niets verloren.
playbook-ready-five-conversion-1 = Opdracht intern overdragen: levering, factuur, contactpersonen
playbook-ready-five-conversion-2 = Leverdatum melden
playbook-ready-five-conversion-3 = Na de eerste week vragen: wat loopt niet?
playbook-ready-five-loyalty = Om een aanbeveling vragen
playbook-ready-five-loyalty-for = Trouwe klanten bevelen graag aan, als iemand het vraagt.
playbook-ready-five-loyalty-1 = Persoonlijk bedanken voor de trouw
playbook-ready-five-loyalty-2 = Om een aanbeveling of referentie vragen
playbook-ready-five-loyalty-3 = Bedanken voor de aanbeveling en die vastleggen
playbook-ready-buyer-first = Tweede aankoop
playbook-ready-buyer-first-for = Wie twee keer koopt, blijft meestal. Eindigt met de tweede aankoop.
playbook-ready-buyer-first-1 = Bellen: bevalt de eerste aankoop?
playbook-ready-buyer-first-2 = Laten zien wat erbij past
playbook-ready-buyer-first-3 = Passende offerte sturen
playbook-ready-buyer-first-4 = Opvolgen
playbook-ready-buyer-core = Sleutelklant
playbook-ready-buyer-core-for = Wie het meeste draagt, krijgt een plan in plaats van toeval.
playbook-ready-buyer-core-1 = Vervanger aanwijzen en contactpersonen nakijken
playbook-ready-buyer-core-2 = Bezoeken: doelen voor de komende twaalf maanden
playbook-ready-buyer-core-3 = Kwartaalgesprek voeren
playbook-ready-buyer-core-4 = Balans opmaken: omzet, meldingen, tevredenheid
playbook-ready-buyer-defector = Vertrokken kernklanten
playbook-ready-buyer-defector-for = Een kernklant die niet meer koopt, is zaak van de baas.
playbook-ready-buyer-defector-1 = Uitzoeken: wat is er veranderd?
playbook-ready-buyer-defector-2 = Er zelf heen gaan
playbook-ready-buyer-defector-3 = Oplossing of aanbod voorleggen
playbook-ready-buyer-defector-4 = Bellen: houdt de oplossing?
playbook-ready-segment-new = Welkom na de eerste aankoop
playbook-ready-segment-new-for = Vier contactmomenten in de eerste dertig dagen.
playbook-ready-segment-new-1 = Bedanken en de contactpersoon voorstellen
playbook-ready-segment-new-2 = Bellen: loopt alles?
playbook-ready-segment-new-3 = Vragen wat er nog nodig is
playbook-ready-segment-new-4 = Kaart aanvullen: contactpersonen, kenmerken, ritme
playbook-ready-segment-inactive = Inactieve klanten wekken
playbook-ready-segment-inactive-for = Drie rustige pogingen, dan is het goed.
playbook-ready-segment-inactive-1 = Bellen: hoe staat het ervoor?
playbook-ready-segment-inactive-2 = Nieuws sturen dat hen aangaat
playbook-ready-segment-inactive-3 = Nog een keer bellen
playbook-ready-segment-reactivated = Welkom terug
playbook-ready-segment-reactivated-for = Wie terugkomt, wordt niet als een vreemde behandeld.
playbook-ready-segment-reactivated-1 = Bellen en bedanken
playbook-ready-segment-reactivated-2 = Nakijken wat destijds de reden was
playbook-ready-segment-reactivated-3 = Vragen: is het nu beter?
playbook-ready-activity-due = Op tijd herinneren
playbook-ready-activity-due-for = De gewone tussenpoos is voorbij: vriendelijk navragen.
playbook-ready-activity-due-1 = Bellen: komt er een bestelling aan?
playbook-ready-activity-due-2 = Korte mail met wat het laatst besteld is
playbook-ready-activity-at-risk = Redding
playbook-ready-activity-at-risk-for = Een klant houden die op het punt staat te gaan.
playbook-ready-activity-at-risk-1 = Signalen lezen en open meldingen oplossen
playbook-ready-activity-at-risk-2 = Bellen en luisteren
playbook-ready-activity-at-risk-2-note = Niet verkopen. Wat stoort, wat ontbreekt, wie is er nog in beeld?
playbook-ready-activity-at-risk-3 = Bezoeken en een oplossing afspreken
playbook-ready-activity-at-risk-4 = Het afgesprokene op papier aanbieden
playbook-ready-activity-lost = Afscheid met open deur
playbook-ready-activity-lost-for = Ook een einde hoort netjes te gaan.
playbook-ready-activity-lost-1 = Bedanken voor de samenwerking
playbook-ready-activity-lost-2 = Reden van het verlies vastleggen
playbook-ready-activity-lost-3 = Na een half jaar nog eens van zich laten horen
playbook-ready-alert-raised = Vroege waarschuwing oppakken
playbook-ready-alert-raised-for = Iemand koopt nog en zou kunnen vertrekken: op tijd gaan kijken.
playbook-ready-alert-raised-1 = Signalen lezen en open meldingen afhandelen
playbook-ready-alert-raised-2 = Bellen: wat is er veranderd?
playbook-ready-alert-raised-3 = Langsgaan als het gesprek iets opleverde
playbook-ready-alert-raised-4 = Navragen of het beter gaat
