# Contracten, meldingen, antwoorden, aanbevelingen, beoordelingen: wat naast contacten en stappen wordt vastgelegd.

record-menu = Meer vastleggen
record-do = Vastleggen
record-until = tot en met { $day }
record-number-wrong = Een heel getal tot { $most }

# Contracten
record-contracts = Contracten
record-contract-new = Contract vastleggen
record-contract-edit = Contract wijzigen
record-contract-saved = Contract opgeslagen
record-contract-deleted = Contract verwijderd
record-contract-title = Onderwerp
record-contract-start = Begin
record-contract-end = Einde van de looptijd
record-contract-end-hint = Leeg laten bij onbepaalde tijd
record-contract-end-missing = Voor verlenging of opzegging is een einde nodig
record-contract-renews = Wordt verlengd met … maanden
record-contract-notice = Opzegtermijn in dagen
record-contract-amount = Waarde per looptijd in { $currency }
record-contract-amount-hint = Zonder looptijd: per jaar
record-contract-number = Contractnummer
record-contract-numbered = Nr. { $number }
record-contract-noticed = Opgezegd op
record-contract-noticed-on = opgezegd op { $day }
record-contract-notice-by = opzegbaar tot en met { $day }
record-contract-open = onbepaalde tijd
record-contract-until = loopt tot en met { $day }
record-contract-ends = opgezegd, eindigt op { $day }
record-contract-renewing =
    { $months ->
        [one] wordt verlengd met 1 maand
       *[other] wordt verlengd met { $months } maanden
    }
record-notice-title = Opzegging: { $title }
record-notice-do = Opzegging invoeren
record-notice-saved = Opzegging ingevoerd
record-notice-end = Laatste dag van het contract
record-notice-end-hint = Leeg: volgens looptijd en opzegtermijn

# Meldingen
record-cases = Openstaande meldingen
record-case-new = Melding openen
record-case-edit = Melding wijzigen
record-case-saved = Melding opgeslagen
record-case-deleted = Melding verwijderd
record-case-reopen = Heropenen
record-case-reopened = Melding heropend
record-case-kind = Soort melding
record-case-complaint = Klacht
record-case-return = Retour
record-case-question = Vraag
record-case-feedback = Terugkoppeling
record-case-title = Waar gaat het om?
record-case-severe = ernstig
record-case-opened = Ontvangen op
record-case-due = Op te lossen vóór
record-case-closed = Afgesloten op
record-case-outcome = Resultaat
record-case-owner = Verantwoordelijk
record-case-open = open
record-case-open-until = open, op te lossen vóór { $day }
record-case-closed-on = afgesloten op { $day }
record-case-result = Resultaat: { $outcome }
record-settle-title = Afsluiten: { $title }
record-settle-do = Afsluiten
record-settle-saved = Melding afgesloten

# Antwoorden en aanbevelingen
record-answer-new = Antwoord vastleggen
record-answer-edit = Antwoord wijzigen
record-answer-saved = Antwoord opgeslagen
record-answer-deleted = Antwoord verwijderd
record-answer-nps = Hoe waarschijnlijk is een aanbeveling?
record-answer-unlikely = onwaarschijnlijk
record-answer-likely = zeer waarschijnlijk
record-answer-mood = Stemming
record-answer-text = In de woorden van de klant
record-answer-day = Geantwoord op
record-answer-said = Aanbeveling { $nps } van 10
record-entry-answer = Antwoord
record-referral-new = Aanbeveling vastleggen
record-referral-edit = Aanbeveling wijzigen
record-referral-saved = Aanbeveling opgeslagen
record-referral-deleted = Aanbeveling verwijderd
record-referral-who = Aan wie?
record-referral-day = Aanbevolen op
record-entry-referral = Aanbeveling
record-entry-contract = Begin van het contract

# Beoordelingen
record-milestone-new = Beoordeling vastleggen
record-milestone-edit = Beoordeling wijzigen
record-milestone-saved = Beoordeling opgeslagen
record-milestone-deleted = Beoordeling verwijderd
record-milestone-kind = Beoordeling
record-milestone-day = Op
record-milestone-opt-in = Wil op de hoogte blijven
record-milestone-qualified = Een offerte waard
record-milestone-lost = Klant verloren
record-milestone-archived = Terzijde gelegd
record-milestone-reason = Waarom?
record-milestone-reason-choose = Reden kiezen
record-milestone-competitor = Aan welke concurrent?
record-milestone-to = aan { $name }
record-milestone-until = Terzijde tot en met
record-milestone-until-hint = Leeg laten zonder einde
record-phase-new = Fase handmatig instellen
record-phase-which = Fase
record-phase-of = { $track }: { $phase }
record-phase-until = Geldt tot en met
record-phase-reason = Waarom?
record-phase-do = Zetten
record-phase-saved = Fase gezet
record-phase-released = Fase teruggenomen
record-phase-too-far = Hooguit { $days } dagen vooruit
record-phase-none = Voor deze klant kan nu geen fase worden gezet.
record-entry-phase = Fase { $phase }
record-entry-by-hand = handmatig ingesteld

# Aankopen
record-purchase-cancelled-on = geannuleerd op { $day }
record-purchase-awaits = nog niet geleverd
record-purchase-delivered-on = geleverd op { $day }

# Vandaag
