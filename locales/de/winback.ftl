# Rückgewinnung: wer gegangen ist, warum, und was daraus wurde.

winback-title = Rückgewinnung
winback-count =
    { $count ->
        [0] niemand
        [one] 1 Kunde, nach erwartetem Wert
       *[other] { $count } Kunden, nach erwartetem Wert
    }
winback-all = Alle Kunden der Rückgewinnung
winback-none = Zurzeit ist niemand zurückzugewinnen. Wer eingeschlafen oder verloren ist, steht hier, solange keine Reklamation offen ist.
winback-who = Kunde
winback-why = Grund
winback-experience = Erfahrung
winback-expected = Zu erwarten
winback-done = Ansprache
winback-was =
    { $count ->
        [0] { $activity }, bisher nur Vertrag
        [one] { $activity }, 1 Kauf am { $day }
       *[other] { $activity }, { $count } Käufe, zuletzt { $day }
    }
winback-reason-missing = Grund angeben
winback-ask = Grund von { $name }: { $reason }, ändern
winback-reason-said = Grund bei { $name } festgehalten
winback-alike =
    { $count ->
        [one] { $returned } von 1 ähnlichen kam zurück
       *[other] { $returned } von { $count } ähnlichen kamen zurück
    }
winback-alike-none = noch keine Erfahrung
winback-contact = Ansprache festhalten
winback-contacted = Ansprache bei { $name } festgehalten
winback-tried = angesprochen am { $day }, offen
winback-again = Weitere Ansprache festhalten
winback-take-back = Ansprache zurücknehmen
winback-taken-back = Ansprache bei { $name } zurückgenommen
winback-outcome = Ergebnis bei { $name }: { $outcome }, ändern
winback-outcome-returned = kam zurück
winback-outcome-declined = möchte nicht
winback-outcome-open = noch offen
winback-settled = Ergebnis bei { $name } festgehalten
winback-red = Für Beträge ist noch zu wenig bekannt; die Reihenfolge folgt festen Regeln.
winback-leave-alone-why = Ob die Ansprache wirkt, zeigt nur der Vergleich: Lassen Sie ein zufälliges Fünftel { $days } Tage lang in Ruhe.
winback-leave-alone = Vergleichsgruppe bilden
winback-effect-not-proved = Noch kein Nachweis, dass die Ansprache wirkt.
winback-effect-works = Die Ansprache wirkt.
winback-effect-harms = Wer angesprochen wurde, kam seltener zurück.
winback-effect-counts = Binnen { $days } Tagen kamen { $back } von { $contacted } Angesprochenen zurück und { $aloneBack } von { $alone } der Vergleichsgruppe.
winback-effect-open =
    { $count ->
        [one] Bei 1 Kunden läuft die Frist noch.
       *[other] Bei { $count } Kunden läuft die Frist noch.
    }
