# Verträge, Fälle, Antworten, Empfehlungen, Einschätzungen: was neben Kontakten und Schritten erfasst wird.

record-menu = Weiteres erfassen
record-do = Erfassen
record-until = bis { $day }
record-number-wrong = Bitte eine ganze Zahl bis { $most }

# Verträge
record-contracts = Verträge
record-contract-new = Vertrag erfassen
record-contract-edit = Vertrag ändern
record-contract-saved = Vertrag gespeichert
record-contract-deleted = Vertrag gelöscht
record-contract-title = Gegenstand
record-contract-start = Beginn
record-contract-end = Ende der Laufzeit
record-contract-end-hint = Leer lassen, wenn unbefristet
record-contract-end-missing = Wer verlängert oder kündigt, braucht ein Ende
record-contract-renews = Verlängert sich um … Monate
record-contract-notice = Kündigungsfrist in Tagen
record-contract-amount = Wert je Laufzeit in { $currency }
record-contract-amount-hint = Ohne Laufzeit: je Jahr
record-contract-number = Vertragsnummer
record-contract-numbered = Nr. { $number }
record-contract-noticed = Gekündigt am
record-contract-noticed-on = gekündigt am { $day }
record-contract-notice-by = kündbar bis { $day }
record-contract-open = unbefristet
record-contract-until = läuft bis { $day }
record-contract-ends = gekündigt, endet am { $day }
record-contract-renewing =
    { $months ->
        [one] verlängert sich um 1 Monat
       *[other] verlängert sich um { $months } Monate
    }
record-notice-title = Kündigung: { $title }
record-notice-do = Kündigung eintragen
record-notice-saved = Kündigung eingetragen
record-notice-end = Letzter Tag des Vertrags
record-notice-end-hint = Leer: nach Laufzeit und Kündigungsfrist

# Fälle
record-cases = Offene Fälle
record-case-new = Fall eröffnen
record-case-edit = Fall ändern
record-case-saved = Fall gespeichert
record-case-deleted = Fall gelöscht
record-case-reopen = Wieder öffnen
record-case-reopened = Fall wieder geöffnet
record-case-kind = Art des Falls
record-case-complaint = Reklamation
record-case-return = Rückgabe
record-case-question = Frage
record-case-feedback = Rückmeldung
record-case-title = Worum geht es?
record-case-severe = schwerwiegend
record-case-opened = Eingegangen am
record-case-due = Zu klären bis
record-case-closed = Abgeschlossen am
record-case-outcome = Ergebnis
record-case-owner = Zuständig
record-case-open = offen
record-case-open-until = offen, zu klären bis { $day }
record-case-closed-on = abgeschlossen am { $day }
record-case-result = Ergebnis: { $outcome }
record-settle-title = Abschließen: { $title }
record-settle-do = Abschließen
record-settle-saved = Fall abgeschlossen

# Antworten und Empfehlungen
record-answer-new = Antwort erfassen
record-answer-edit = Antwort ändern
record-answer-saved = Antwort gespeichert
record-answer-deleted = Antwort gelöscht
record-answer-nps = Wie wahrscheinlich ist eine Empfehlung?
record-answer-unlikely = unwahrscheinlich
record-answer-likely = sehr wahrscheinlich
record-answer-mood = Stimmung
record-answer-text = In Worten des Kunden
record-answer-day = Geantwortet am
record-answer-said = Empfehlung { $nps } von 10
record-entry-answer = Antwort
record-referral-new = Empfehlung erfassen
record-referral-edit = Empfehlung ändern
record-referral-saved = Empfehlung gespeichert
record-referral-deleted = Empfehlung gelöscht
record-referral-who = An wen?
record-referral-day = Empfohlen am
record-entry-referral = Empfehlung
record-entry-contract = Vertragsbeginn

# Einschätzungen
record-milestone-new = Einschätzung erfassen
record-milestone-edit = Einschätzung ändern
record-milestone-saved = Einschätzung gespeichert
record-milestone-deleted = Einschätzung gelöscht
record-milestone-kind = Einschätzung
record-milestone-day = Am
record-milestone-opt-in = Möchte informiert werden
record-milestone-qualified = Angebot lohnt sich
record-milestone-lost = Kunde verloren
record-milestone-archived = Zurückgestellt
record-milestone-reason = Warum?
record-milestone-reason-choose = Grund wählen
record-milestone-competitor = An welchen Wettbewerber?
record-milestone-to = an { $name }
record-milestone-until = Zurückgestellt bis
record-milestone-until-hint = Leer lassen, wenn ohne Ende
record-phase-new = Phase von Hand setzen
record-phase-which = Phase
record-phase-of = { $track }: { $phase }
record-phase-until = Gilt bis
record-phase-reason = Warum?
record-phase-do = Setzen
record-phase-saved = Phase gesetzt
record-phase-released = Phase zurückgenommen
record-phase-too-far = Höchstens { $days } Tage voraus
record-phase-none = Für diesen Kunden lässt sich zurzeit keine Phase setzen.
record-entry-phase = Phase { $phase }
record-entry-by-hand = von Hand gesetzt

# Käufe
record-purchase-cancelled-on = storniert am { $day }
record-purchase-awaits = noch nicht geliefert
record-purchase-delivered-on = geliefert am { $day }

# Heute
