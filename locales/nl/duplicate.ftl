# Dubbelen: records die dezelfde kunnen zijn, en hoe er van twee één wordt.

duplicate-title = Mogelijke dubbelen
duplicate-command-open = Mogelijke dubbelen nalopen
duplicate-open = Dubbelen
duplicate-finding = Dubbelen zoeken
duplicate-tabs = Stand van de dubbelen
duplicate-tab-open = Open
duplicate-tab-later = Later
duplicate-tab-different = Niet dubbel
duplicate-tab-merged = Samengevoegd
duplicate-found-at = Gezocht { $when }
duplicate-crowded =
    { $count ->
        [one] 1 kenmerk hoort bij meer dan { $most } records; daarop is niet vergeleken.
       *[other] { $count } kenmerken horen elk bij meer dan { $most } records; daarop is niet vergeleken.
    }
duplicate-list = Mogelijke dubbelen
duplicate-choose = kiezen
duplicate-of = { $at } van { $count }

duplicate-none-open = Geen open dubbelen
duplicate-none-open-text = Rondo vergelijkt namen op schrijfwijze en klank, nummers, mailadressen en adressen. Wat op elkaar lijkt, staat hier om te beslissen.
duplicate-none-later = Niets uitgesteld
duplicate-none-later-text = Wat u met "Later" weglegt, wacht hier.
duplicate-none-different = Nog niets uit elkaar gehouden
duplicate-none-different-text = Paren die niet dubbel zijn, onthoudt Rondo hier; er wordt niet nog eens naar gevraagd.
duplicate-none-merged = Nog niets samengevoegd
duplicate-none-merged-text = Wat is samengevoegd, staat hier en kan ook na maanden ongedaan worden gemaakt.

duplicate-band-sure = vrijwel zeker
duplicate-band-likely = waarschijnlijk
duplicate-band-possible = mogelijk

duplicate-reason-sameName = naam gelijk
duplicate-reason-soundsAlike = naam klinkt gelijk
duplicate-reason-almostSameName = naam bijna gelijk
duplicate-reason-partOfName = de ene naam zit in de andere
duplicate-reason-sameSurname = achternaam gelijk
duplicate-reason-otherName = andere naam
duplicate-reason-samePhone = zelfde nummer { $value }
duplicate-reason-sameEmail = zelfde mailadres { $value }
duplicate-reason-sameDomain = zelfde domein { $value }
duplicate-reason-sameNumber = zelfde klantnummer { $value }
duplicate-reason-sameVatId = zelfde btw-nummer { $value }
duplicate-reason-otherVatId = ander btw-nummer
duplicate-reason-sameAddress = zelfde adres, postcode { $value }
duplicate-reason-samePostcode = zelfde postcode { $value }
duplicate-reason-otherPostcode = andere postcode
duplicate-reason-sameBirthday = zelfde verjaardag
duplicate-reason-otherBirthday = andere verjaardag
duplicate-reason-sameFirm = beiden bij { $value }

duplicate-question = Zijn dit dezelfde?
duplicate-verdict-sure = Vrijwel zeker dezelfde
duplicate-verdict-likely = Waarschijnlijk dezelfde
duplicate-verdict-possible = Mogelijk dezelfde
duplicate-verdict-none = Er pleit niets bijzonders voor
duplicate-for = { $verdict }: { $reasons }.
duplicate-against = Ertegen: { $reasons }.
duplicate-show = Welke velden
duplicate-differences = Verschillen { $count }
duplicate-all = Alle { $count }
duplicate-stays = blijft
duplicate-goes = gaat erin op
duplicate-created = aangemaakt { $day }
duplicate-swap = Kanten wisselen
duplicate-result = Resultaat
duplicate-result-text = zo staat het er daarna
duplicate-from-kept = van links
duplicate-from-lost = van rechts
duplicate-from-both = beide onder elkaar
duplicate-from-typed = door u gewijzigd
duplicate-equal = aan beide kanten gelijk
duplicate-both = beide
duplicate-type = { $field } in het resultaat wijzigen
duplicate-typed = { $field } in het resultaat
duplicate-take = { $field }: { $value }
duplicate-keep = { $value } behouden
duplicate-kept = blijft
duplicate-dropped = vervalt
duplicate-empty = leeg
duplicate-photo = Foto
duplicate-photo-there = aanwezig
duplicate-reach = Bereikbaar
duplicate-addresses = Adressen

duplicate-moves = Wat verhuist
duplicate-moves-all =
    { $count ->
        [0] Aan het rechter record hangt verder niets.
        [one] 1 record verhuist. Er gaat niets verloren.
       *[other] { $count } records verhuizen. Er gaat niets verloren.
    }
duplicate-moving-attachment = Bestanden
duplicate-moving-answer = Antwoorden
duplicate-moving-case_file = Meldingen
duplicate-moving-contract = Contracten
duplicate-moving-deal = Kansen
duplicate-moving-deal_party = Betrokken bij kansen
duplicate-moving-milestone = Beoordelingen
duplicate-moving-party_link = Koppelingen
duplicate-moving-phase_override = Ingestelde fasen
duplicate-moving-playbook_run = Draaiboeken
duplicate-moving-purchase = Aankopen
duplicate-moving-referral = Aanbevelingen
duplicate-moving-task = Stappen
duplicate-moving-touch = Contacten
duplicate-moving-touch_party = Betrokken bij contacten
duplicate-moving-win_back = Terugwinnen
duplicate-moving-other = Overig
duplicate-anew = Fase, risico en waarde berekent Rondo daarna opnieuw uit alles samen.
duplicate-number = Wie { $number } zoekt, vindt daarna { $name }.

duplicate-refused-same = Dit is één en hetzelfde record.
duplicate-refused-otherKind = Een persoon en een organisatie kunnen niet worden samengevoegd. Koppel de persoon aan de organisatie.
duplicate-refused-linked = Het ene record hoort bij het andere. Samengevoegd zou het bij zichzelf horen. Hef eerst de koppeling op als het echt dezelfde zijn.

duplicate-undoable = Ook na maanden terug te draaien: Ctrl Z
duplicate-later = Later
duplicate-different = Niet dubbel
duplicate-reopen = Weer open
duplicate-merge = Samenvoegen
duplicate-said-later = { $name }: later
duplicate-said-different = { $name }: niet dubbel
duplicate-said-open = { $name }: weer open
duplicate-merged = { $name } samengevoegd
duplicate-open-record = { $name } openen

duplicate-merged-when = Wanneer
duplicate-merged-kept = Blijft
duplicate-merged-lost = Opgegaan
duplicate-merged-undo = Splitsen
duplicate-merged-undo-of = { $lost } weer splitsen van { $kept }

duplicate-hint =
    { $count ->
        [one] Dit kan 1 bestaand record zijn
       *[other] Dit kunnen { $count } bestaande records zijn
    }
duplicate-hint-beginning = naam begint gelijk
duplicate-hint-open = Openen
duplicate-joined = Dit record is opgegaan in { $name }.
