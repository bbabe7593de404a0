# De regels van de levenscyclus: bekijken, uitproberen, toepassen. En de klok die stilstaat als er geen aankopen komen.

rules-title = Regels
rules-open = Regels
rules-command-open = Regels van de levenscyclus
rules-note = Nieuwe regels gelden vanaf de dag waarop u ze toepast. Wat tot die dag gold, blijft zo.
rules-usual = Uw klanten kopen gewoonlijk om de { $days } dagen. Dat leert Rondo van uw aankopen.

rules-group-silence = Als er niets meer wordt gekocht
rules-group-silence-text = Afgezet tegen de gebruikelijke tussentijd van de klant zelf: wie elke week koopt, valt eerder op dan wie eens per jaar koopt.
rules-group-interval = Gebruikelijke tussentijd van een klant
rules-group-interval-text = Zolang er van een klant weinig bekend is, telt de tussentijd mee die in uw bedrijf gebruikelijk is.
rules-group-alert = Vroege waarschuwing
rules-group-alert-text = Stilte, klachten en slechte beoordelingen geven samen een score van 0 tot 100. De onderste grens voorkomt dat een waarschuwing steeds aan- en uitgaat.
rules-group-contact = Vóór de eerste aankoop
rules-group-contact-text = Hoelang een gesprek of een oordeel meetelt.
rules-group-care = Nazorg na de aankoop
rules-group-care-text = Met de levering van de eerste bestelling begint de nazorg; de duur volgt de gebruikelijke tussentijd.
rules-group-loyal = Loyale klanten
rules-group-loyal-text = Loyaal is wie herhaaldelijk heeft gekocht en u aanbeveelt of al heel lang klant is. Het blijven is makkelijker dan het worden.
rules-group-core = Kernklanten
rules-group-core-text = De klanten waar uw bedrijf op draait.
rules-group-escalation = Signalen ondanks aankopen
rules-group-escalation-text = Wat ook iemand in gevaar brengt die nog koopt.
rules-group-contract = Na het einde van een contract
rules-group-contract-text = Zolang een contract loopt, telt stilte niet.
rules-group-overrides = Handmatig ingestelde fasen
rules-group-overrides-text = Elke ingestelde fase heeft een reden en een einddatum.
rules-group-more = Overig
rules-group-more-text = Twee details die u zelden hoeft te wijzigen.

rules-level = Niveau
rules-level-times = vanaf … maal het gebruikelijke
rules-level-floor = niet eerder dan na
rules-level-example = Wie om de 30 dagen koopt, is aan de beurt na { $due }, dreigt af te haken na { $atRisk }, stilgevallen na { $lapsed } en verloren na { $lost } dagen zonder aankoop.
rules-times-of = { $phase }: vanaf hoeveel maal de gebruikelijke tussentijd
rules-floor-of = { $phase }: niet eerder dan na zoveel dagen
rules-slider-of = { $phase }: schuif voor het veelvoud

rules-field-multiples-due = Aan de beurt vanaf
rules-field-multiples-at-risk = Dreigt af te haken vanaf
rules-field-multiples-lapsed = Terugwinnen (stilgevallen) vanaf
rules-field-multiples-lost = Verloren vanaf
rules-field-floors-due = Aan de beurt niet eerder dan na
rules-field-floors-at-risk = Dreigt af te haken niet eerder dan na
rules-field-floors-lapsed = Terugwinnen niet eerder dan na
rules-field-floors-lost = Verloren niet eerder dan na
rules-field-interval-prior-weight = De gebruikelijke tussentijd van het bedrijf telt als zoveel eigen tussentijden
rules-field-interval-shortest = Kortste tussentijd waarmee wordt gerekend
rules-field-interval-longest = Langste tussentijd waarmee wordt gerekend
rules-field-alert-raise-from = Waarschuwen vanaf een score van
rules-field-alert-clear-below = Intrekken onder een score van
rules-field-alert-pause-days = Bij dezelfde klant niet opnieuw binnen
rules-field-contact-engaged = Een reactie houdt het vertrouwen vast gedurende
rules-field-contact-qualified = Het oordeel ‘een offerte waard’ geldt
rules-field-care-fraction = Duur, als deel van de gebruikelijke tussentijd
rules-field-care-shortest = Minstens
rules-field-care-longest = Hoogstens
rules-field-care-unfulfilled = Een niet geleverde bestelling geldt als open gedurende
rules-field-care-case = Een open klacht of retour vraagt nazorg gedurende
rules-field-loyal-purchases = Minstens zoveel aankopen
rules-field-loyal-age = Klant sinds minstens
rules-field-loyal-endorsed = Een beoordeling van 9 of 10 telt
rules-field-loyal-endorsed-keep = Bij klanten die al loyaal zijn telt die
rules-field-loyal-referral = Een aanbeveling telt
rules-field-loyal-detractor = Een slechte laatste beoordeling spreekt ertegen gedurende
rules-field-loyal-purchases-keep = Loyaal blijft wie na annuleringen zoveel aankopen overhoudt
rules-field-loyal-long-purchases = Zonder aanbeveling: minstens zoveel aankopen
rules-field-loyal-long-age = Zonder aanbeveling: klant sinds minstens
rules-field-core-purchases = Minstens zoveel aankopen
rules-field-core-age = Klant sinds minstens
rules-field-core-purchases-again = Wie het al was, wordt het weer na zoveel aankopen
rules-field-escalation-complaints = Dreigt af te haken vanaf zoveel klachten
rules-field-escalation-complaint-days = … binnen
rules-field-escalation-detractor-days = Een slechte beoordeling brengt klanten die aan de beurt zijn in gevaar gedurende
rules-field-contract-grace = Dreigt af te haken na het einde gedurende
rules-field-contract-lost = Verloren na
rules-field-overrides-usual = Voorgestelde duur
rules-field-overrides-longest = Langste duur
rules-field-reactivated-purchases = Gereactiveerd na de terugkeer tot en met de zoveelste aankoop
rules-field-band = Nieuwe regels verplaatsen pas wie zo ver over de grens is

rules-unit-times = ×
rules-unit-days = { $count ->
    [one] dag
   *[other] dagen
}
rules-unit-count = { "" }
rules-unit-share = %
rules-unit-points = van 100

rules-default = Standaard { $value }
rules-before = tot nu { $value }
rules-reset-of = { $field }: standaardwaarde { $value } invullen
rules-defaults = Standaardwaarden invullen
rules-defaults-are = Overal gelden de standaardwaarden.

rules-problem-number = Vul een getal in.
rules-problem-range = Mogelijk is { $least } tot { $most }.
rules-problem-whole = Hier past alleen een heel getal.
rules-fault-multiples = De treden moeten op elkaar volgen: aan de beurt vóór dreigt af te haken, dreigt af te haken vóór stilgevallen, stilgevallen vóór verloren.
rules-fault-floors = Ook de vroegste dagen moeten van trede tot trede stijgen.
rules-fault-interval = De gebruikelijke tussentijd van het bedrijf moet tussen de kortste en de langste liggen.
rules-fault-alert = Intrekken moet bij een lagere stand dan waarschuwen.
rules-fault-contact = Deze grenzen passen niet bij elkaar.
rules-fault-care = ‘Minstens’ mag niet langer zijn dan ‘Hoogstens’.
rules-fault-escalation = Deze grenzen passen niet bij elkaar.
rules-fault-contract = Verloren zijn moet later beginnen dan dreigen af te haken.
rules-fault-loyal = Loyaal blijven mag niet moeilijker zijn dan het worden.
rules-fault-core = Opnieuw kernklant worden mag niet moeilijker zijn dan de eerste keer.
rules-fault-overrides = De voorgestelde duur mag niet langer zijn dan de langste.
rules-fault-values = Deze waarden passen niet bij elkaar.

rules-check = Regel controleren
rules-draft = Concept
rules-draft-found = U bent hier iets begonnen. Het is er nog.
rules-check-nothing = Wijzig links een waarde. Dan leest u hier welke klanten dat zou verplaatsen en of verloren klanten u eerder waren opgevallen.
rules-check-wrong = Een waarde past nog niet. Zodra die past, gaat de controle verder.
rules-change = { $field } { $after }, tot nu { $before }
rules-checking = De regel wordt aan uw klanten getoetst
rules-check-stopped = Gestopt. Uw concept is er nog.
rules-check-again = Opnieuw controleren
rules-would-move = { $count ->
    [0] Zou vandaag niemand verplaatsen
    [one] Zou 1 klant verplaatsen
   *[other] Zou { $shown } klanten verplaatsen
}
rules-flow-becomes = wordt
rules-warnings = Vroege waarschuwingen: { $before } vandaag, { $after } met deze waarden.
rules-warnings-same = Vroege waarschuwingen: { $before }, zoals tot nu.
rules-past = Getoetst aan uw geschiedenis sinds { $since }:
rules-past-draft = { $lost ->
    [0] In die tijd ging geen klant verloren; het was gekomen tot { $alarms }.
    [one] { $noticed ->
        [0] De ene verloren klant was vooraf niet opgevallen, bij { $alarms }.
       *[other] De ene verloren klant was { $days } dagen eerder opgevallen, bij { $alarms }.
    }
   *[other] { $noticed ->
        [0] Geen van de { $lost } verloren klanten was vooraf opgevallen, bij { $alarms }.
       *[other] { $noticed } van { $lost } verloren klanten waren gemiddeld { $days } dagen eerder opgevallen, bij { $alarms }.
    }
}
rules-past-today = { $lost ->
    [0] Met de regels van vandaag was het gekomen tot { $alarms }.
   *[other] { $noticed ->
        [0] Met de regels van vandaag: { $noticed } van { $lost }, bij { $alarms }.
       *[other] Met de regels van vandaag: { $noticed } van { $lost }, gemiddeld { $days } dagen eerder, bij { $alarms }.
    }
}
rules-alarms = { $count ->
    [0] geen vals alarm
    [one] 1 vals alarm
   *[other] { $shown } valse alarmen
}
rules-past-means = Opgevallen betekent: had vóór het verlies als ‘{ $level }’ gegolden. Een vals alarm is wie daarna toch weer kocht.
rules-silence = { $times } × gebruikelijk
rules-show = { $count ->
    [one] De klant bekijken
   *[other] { $shown } bekijken
}
rules-moved-title = Wie het concept zou verplaatsen
rules-moved-who = Klant
rules-moved-model = Model
rules-moved-from = van
rules-moved-to = naar
rules-moved-silence = Stilte
rules-moved-first = Dit zijn de eerste { $shown }, de stilste bovenaan.
rules-discard = Weggooien
rules-apply = Toepassen
rules-applied = Nieuwe regels gelden vanaf vandaag.
rules-deriving = Klanten worden opnieuw ingedeeld

rules-versions = Versies
rules-version-first = Vanaf het begin
rules-version-since = Vanaf { $day }
rules-version-learnt = van uw aankopen geleerd
rules-version-set = handmatig ingesteld
rules-version-interval = gebruikelijke tussentijd { $days } dagen
rules-version-changed = { $field }: { $before } → { $after }
rules-versions-none = Nog gelden overal de standaardwaarden.
rules-settings-go = Regels wijzigen
rules-settings-note = Vanaf wanneer een klant aan de beurt is, dreigt af te haken of verloren is, hoelang de nazorg duurt, wie loyaal is en wanneer u wordt gewaarschuwd.

rules-stands = Geen aankoop sinds { $last }, en anders komt er hier uiterlijk na { $days } dagen een. Om niet alle klanten als verloren te zien, staan fasen en waarschuwingen op de stand van { $day }.
rules-stands-import = Aankopen overnemen
rules-stands-right = Klopt, er waren er geen
rules-stands-right-done = De tijd loopt weer: tot vandaag zijn alle aankopen bekend.

rules-retired-title = Wat vroeger gold
rules-retired-line = Tot { $day } gold: { $what }. Teruggenomen omdat er een vermelding later kwam of wegviel.
rules-retired-move = { $phase } sinds { $day }
