# De pagina Levenscyclus: cijfers per fase, segmenten, contracten en de lijsten achter de getallen.

figures-title = Per fase
figures-entered = Overgang en verblijfsduur: ingestroomd sinds { $day }
figures-customers = Klanten
figures-came = Instroom
figures-left = Uitstroom
figures-open-came =
    { $count ->
        [one] { $phase }: 1 kwam, lijst openen
       *[other] { $phase }: { $count } kwamen, lijst openen
    }
figures-open-left =
    { $count ->
        [one] { $phase }: 1 ging, lijst openen
       *[other] { $phase }: { $count } gingen, lijst openen
    }
figures-open-back =
    { $count ->
        [one] 1 klant kwam terug, lijst openen
       *[other] { $count } klanten kwamen terug, lijst openen
    }
figures-open-dwell = { $phase }: verblijfsduur { $dwell }, lijst van de instroom openen
figures-onwards-head = Door binnen { $days } dagen
figures-onwards = naar { $phase }
figures-returns = komen terug
figures-moving = { $percent }% ({ $low }–{ $high }%)
figures-entrants =
    { $count ->
        [one] van 1 ingestroomde klant
       *[other] van { $count } ingestroomde klanten
    }
figures-too-few = te weinig ({ $count })
figures-too-early = nog te vroeg ({ $count })
figures-dwell-head = Verblijfsduur
figures-dwell =
    { $days ->
        [one] 1 dag
       *[other] { $days } dagen
    }
figures-dwell-longer =
    { $days ->
        [one] langer dan 1 dag
       *[other] langer dan { $days } dagen
    }
figures-stakes = Staat op het spel
figures-deals = Kansen { $amount }, gewogen
figures-value = te verwachten { $amount }
figures-at-risk = daarnaast in gevaar { $amount }
figures-win-back = Terugkeer { $amount }
figures-withheld = nog te weinig voor bedragen

figures-segments = Kopersgroepen (RFM)
figures-buyers =
    { $count ->
        [one] 1 koper, 24 maanden
       *[other] { $count } kopers, 24 maanden
    }
figures-segments-as-table = Groepen als tabel tonen
figures-segments-as-grid = Groepen als raster tonen
figures-open-segment =
    { $count ->
        [0] { $segment }: niemand
        [one] { $segment }: 1 klant, lijst openen
       *[other] { $segment }: { $count } klanten, lijst openen
    }
figures-lately = pas gekocht
figures-long-ago = lang geleden
figures-seldom = 1 aankoop
figures-often = vaak
figures-compared = RFM staat voor drie vragen: hoe lang is de laatste aankoop geleden (recency), hoe vaak is er in 24 maanden gekocht (frequency), en voor hoeveel (monetary)? Uw kopers worden met elkaar vergeleken. Het raster toont de eerste twee: van links naar rechts vaker, van onder naar boven recenter.
figures-fixed = RFM staat voor drie vragen: hoe lang is de laatste aankoop geleden (recency), hoe vaak is er gekocht (frequency), en voor hoeveel (monetary)? Voor een vergelijking zijn er nog te weinig kopers; er gelden vaste grenzen.
figures-no-buyers = Nog niemand heeft iets gekocht.

figures-renewals = Verlenging en opzegging
figures-renewals-count =
    { $count ->
        [0] geen tot { $day }
        [one] 1 contract tot { $day }
       *[other] { $count } contracten tot { $day }
    }
figures-no-renewals = Tot { $day } wordt geen contract verlengd en loopt er geen af.
figures-contract = Klant en contract
figures-notice = Opzegbaar tot
figures-notice-ahead = { $day }
figures-notice-remind = { $day }
figures-notice-passed = { $day }, voorbij
figures-notice-none = eindigt vanzelf
figures-notice-both = De termijn geldt voor beide kanten: voor uw opzegging en voor die van de klant.
figures-term = Looptijd
figures-term-renews = tot { $day }, wordt verlengd
figures-term-ends = tot { $day }, eindigt
figures-amount = Bedrag

figures-all = Alle
figures-all-warned = Alle klanten van de vroege waarschuwing

figures-moved = { $from } → { $to } sinds { $day }
figures-moved-to = naar { $to } sinds { $day }
figures-moved-from = uit { $from } sinds { $day }
figures-moved-back = teruggekeerd sinds { $day }
figures-any = alle

figures-since = sinds { $day }:
figures-life-since = { $life }e klantleven sinds { $day }
figures-changes = Gaat op { $day } naar { $phase } als er niets gebeurt.
figures-source = Naar de gebeurtenis: { $because }
figures-worth = Te verwachten, 12 maanden
figures-worth-rough = Te verwachten, 12 maanden, grof geschat
figures-worth-contract = Te verwachten uit het contract, 12 maanden
figures-worth-range = Bandbreedte
figures-between = { $low } – { $high }
figures-card-phase = Fase van de klant: { $phase }
