# Terugwinnen: wie is vertrokken, waarom, en wat ervan werd.

winback-title = Terugwinnen
winback-count =
    { $count ->
        [0] niemand
        [one] 1 klant, naar verwachte waarde
       *[other] { $count } klanten, naar verwachte waarde
    }
winback-all = Alle klanten om terug te winnen
winback-none = Er is nu niemand om terug te winnen. Wie is stilgevallen of verloren, staat hier zolang er geen klacht openstaat.
winback-who = Klant
winback-why = Reden
winback-experience = Ervaring
winback-expected = Te verwachten
winback-done = Contact
winback-was =
    { $count ->
        [0] { $activity }, tot nu toe alleen een contract
        [one] { $activity }, 1 aankoop op { $day }
       *[other] { $activity }, { $count } aankopen, de laatste op { $day }
    }
winback-reason-missing = Reden opgeven
winback-ask = Reden van { $name }: { $reason }, wijzigen
winback-reason-said = Reden bij { $name } vastgelegd
winback-alike =
    { $count ->
        [one] { $returned } van 1 vergelijkbare kwam terug
       *[other] { $returned } van { $count } vergelijkbare kwamen terug
    }
winback-alike-none = nog geen ervaring
winback-contact = Contact vastleggen
winback-contacted = Contact met { $name } vastgelegd
winback-tried = benaderd op { $day }, open
winback-again = Nog een contact vastleggen
winback-take-back = Benadering ongedaan maken
winback-taken-back = Benadering van { $name } ongedaan gemaakt
winback-outcome = Resultaat bij { $name }: { $outcome }, wijzigen
winback-outcome-returned = kwam terug
winback-outcome-declined = wil niet
winback-outcome-open = nog open
winback-settled = Resultaat bij { $name } vastgelegd
winback-red = Voor bedragen is nog te weinig bekend; de volgorde volgt vaste regels.
winback-leave-alone-why = Of benaderen werkt, blijkt alleen uit een vergelijking: laat een willekeurig vijfde deel { $days } dagen met rust.
winback-leave-alone = Vergelijkingsgroep vormen
winback-effect-not-proved = Nog geen bewijs dat benaderen werkt.
winback-effect-works = Benaderen werkt.
winback-effect-harms = Wie werd benaderd, kwam minder vaak terug.
winback-effect-counts = Binnen { $days } dagen kwamen { $back } van { $contacted } benaderde klanten terug en { $aloneBack } van { $alone } uit de vergelijkingsgroep.
winback-effect-open =
    { $count ->
        [one] Bij 1 klant loopt de termijn nog.
       *[other] Bij { $count } klanten loopt de termijn nog.
    }
