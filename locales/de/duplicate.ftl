# Dubletten: Einträge, die dasselbe meinen können, und wie aus zweien einer wird.

duplicate-title = Mögliche Dubletten
duplicate-command-open = Mögliche Dubletten durchsehen
duplicate-open = Dubletten
duplicate-finding = Dubletten suchen
duplicate-tabs = Stand der Dubletten
duplicate-tab-open = Offen
duplicate-tab-later = Später
duplicate-tab-different = Keine Dublette
duplicate-tab-merged = Zusammengeführt
duplicate-found-at = Gesucht { $when }
duplicate-crowded =
    { $count ->
        [one] 1 Merkmal kommt bei mehr als { $most } Einträgen vor; danach wurde nicht verglichen.
       *[other] { $count } Merkmale kommen bei jeweils mehr als { $most } Einträgen vor; danach wurde nicht verglichen.
    }
duplicate-list = Mögliche Dubletten
duplicate-choose = wählen
duplicate-of = { $at } von { $count }

duplicate-none-open = Keine offenen Dubletten
duplicate-none-open-text = Rondo vergleicht Namen nach Schreibweise und Klang, Nummern, Adressen und Anschriften. Was sich gleicht, steht hier zur Entscheidung.
duplicate-none-later = Nichts zurückgestellt
duplicate-none-later-text = Was Sie mit „Später“ weglegen, wartet hier.
duplicate-none-different = Noch nichts auseinandergehalten
duplicate-none-different-text = Paare, die keine Dublette sind, merkt sich Rondo hier und fragt nicht wieder.
duplicate-none-merged = Noch nichts zusammengeführt
duplicate-none-merged-text = Was zusammengeführt wurde, steht hier und lässt sich auch nach Monaten zurücknehmen.

duplicate-band-sure = fast sicher
duplicate-band-likely = wahrscheinlich
duplicate-band-possible = möglich

duplicate-reason-sameName = Name gleich
duplicate-reason-soundsAlike = Name klingt gleich
duplicate-reason-almostSameName = Name fast gleich
duplicate-reason-partOfName = ein Name steckt im anderen
duplicate-reason-sameSurname = Nachname gleich
duplicate-reason-otherName = anderer Name
duplicate-reason-samePhone = gleiche Nummer { $value }
duplicate-reason-sameEmail = gleiche E-Mail { $value }
duplicate-reason-sameDomain = gleiche Domain { $value }
duplicate-reason-sameNumber = gleiche Kundennummer { $value }
duplicate-reason-sameVatId = gleiche USt-IdNr. { $value }
duplicate-reason-otherVatId = andere USt-IdNr.
duplicate-reason-sameAddress = gleiche Anschrift, PLZ { $value }
duplicate-reason-samePostcode = gleiche PLZ { $value }
duplicate-reason-otherPostcode = andere PLZ
duplicate-reason-sameBirthday = gleicher Geburtstag
duplicate-reason-otherBirthday = anderer Geburtstag
duplicate-reason-sameFirm = beide bei { $value }

duplicate-question = Sind das dieselben?
duplicate-verdict-sure = Fast sicher dieselben
duplicate-verdict-likely = Wahrscheinlich dieselben
duplicate-verdict-possible = Möglicherweise dieselben
duplicate-verdict-none = Nichts Besonderes spricht dafür
duplicate-for = { $verdict }: { $reasons }.
duplicate-against = Dagegen: { $reasons }.
duplicate-show = Welche Felder
duplicate-differences = Unterschiede { $count }
duplicate-all = Alle { $count }
duplicate-stays = bleibt
duplicate-goes = geht auf
duplicate-created = angelegt { $day }
duplicate-swap = Seiten tauschen
duplicate-result = Ergebnis
duplicate-result-text = so steht es danach da
duplicate-from-kept = von links
duplicate-from-lost = von rechts
duplicate-from-both = beide untereinander
duplicate-from-typed = von Ihnen geändert
duplicate-equal = auf beiden Seiten gleich
duplicate-both = beide
duplicate-type = { $field } im Ergebnis ändern
duplicate-typed = { $field } im Ergebnis
duplicate-take = { $field }: { $value }
duplicate-keep = { $value } behalten
duplicate-kept = bleibt
duplicate-dropped = fällt weg
duplicate-empty = leer
duplicate-photo = Foto
duplicate-photo-there = vorhanden
duplicate-reach = Erreichbar
duplicate-addresses = Anschriften

duplicate-moves = Was umzieht
duplicate-moves-all =
    { $count ->
        [0] Am rechten Eintrag hängt nichts Weiteres.
        [one] 1 Eintrag zieht um. Nichts geht verloren.
       *[other] { $count } Einträge ziehen um. Nichts geht verloren.
    }
duplicate-moving-attachment = Dateien
duplicate-moving-answer = Antworten
duplicate-moving-case_file = Fälle
duplicate-moving-contract = Verträge
duplicate-moving-deal = Chancen
duplicate-moving-deal_party = Beteiligt an Chancen
duplicate-moving-milestone = Einschätzungen
duplicate-moving-party_link = Zuordnungen
duplicate-moving-phase_override = Gesetzte Phasen
duplicate-moving-playbook_run = Abläufe
duplicate-moving-purchase = Käufe
duplicate-moving-referral = Empfehlungen
duplicate-moving-task = Schritte
duplicate-moving-touch = Kontakte
duplicate-moving-touch_party = Beteiligt an Kontakten
duplicate-moving-win_back = Rückgewinnung
duplicate-moving-other = Anderes
duplicate-anew = Phase, Risiko und Wert rechnet Rondo danach aus allem zusammen neu.
duplicate-number = Wer { $number } sucht, findet danach { $name }.

duplicate-refused-same = Das ist ein und derselbe Eintrag.
duplicate-refused-otherKind = Eine Person und eine Organisation lassen sich nicht zusammenführen. Ordnen Sie die Person der Organisation zu.
duplicate-refused-linked = Der eine Eintrag gehört zum anderen. Zusammengeführt gehörte er zu sich selbst. Heben Sie zuerst die Zuordnung auf, wenn es wirklich dieselben sind.

duplicate-undoable = Rücknehmbar, auch nach Monaten: Strg Z
duplicate-later = Später
duplicate-different = Keine Dublette
duplicate-reopen = Wieder offen
duplicate-merge = Zusammenführen
duplicate-said-later = { $name }: später
duplicate-said-different = { $name }: keine Dublette
duplicate-said-open = { $name }: wieder offen
duplicate-merged = { $name } zusammengeführt
duplicate-open-record = { $name } öffnen

duplicate-merged-when = Wann
duplicate-merged-kept = Bleibt
duplicate-merged-lost = Ging auf
duplicate-merged-undo = Trennen
duplicate-merged-undo-of = { $lost } wieder von { $kept } trennen

duplicate-hint =
    { $count ->
        [one] Das könnte 1 vorhandener Eintrag sein
       *[other] Das könnten { $count } vorhandene Einträge sein
    }
duplicate-hint-beginning = Name beginnt gleich
duplicate-hint-open = Öffnen
duplicate-joined = Dieser Eintrag ist in { $name } aufgegangen.
