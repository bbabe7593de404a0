//! Contracts, cases, answers and referrals, other currencies, and cells with types.

use super::*;

#[test]
fn contracts_come_with_terms_in_words_and_what_contradicts_itself_is_refused() {
    let (bench, one, _) = firm();
    let file = "Kundennummer;Vertragsnummer;Titel;Vertragsbeginn;Vertragsende;Kündigungsfrist;Verlängerung;Betrag;Gekündigt am\n\
        K-1;V-1;Wartung;01.01.2025;31.12.2025;3 Monate;1 Jahr;1.200,00;\n\
        K-1;V-2;;01.02.2025;;14 Tage;;;\n\
        K-1;V-3;Miete;01.02.2025;01.01.2025;;;;\n\
        K-1;;;01.02.2025;;;;;\n\
        K-2;V-4;Miete;01.02.2025;31.01.2026;bald;;;\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!([outcome.added, outcome.known, outcome.refused], [2, 0, 3]);
    assert_eq!(
        refused(&outcome),
        [
            (4, Some("Vertragsende"), &Reason::TooEarly),
            (5, Some("Titel"), &Reason::Missing),
            (6, Some("Kündigungsfrist"), &Reason::NotANumber)
        ]
    );
    let today = NOW.local_date();
    let running = bench.read(|conn| crate::sales::running_contracts(conn, &one.into(), today));
    let first = &running[0].contract;
    assert_eq!((first.notice_days, first.renews_months), (Some(90), Some(12)));
    assert_eq!(first.money, Some(crate::money::Money::new(120_000, "EUR")));
    assert_eq!(running[1].contract.title, "V-2", "a number will do for a title");
    assert_eq!(import(&bench, file), [0, 0, 2, 3]);
}

#[test]
fn cases_answers_and_referrals_come_in_once_with_their_words() {
    let (bench, one, two) = firm();
    let cases = "Kundennummer;Art;Betreff;Eingang;Abgeschlossen;Ergebnis;Schwerwiegend\n\
        K-1;Reklamation;Drucker streikt;03.02.2026;05.02.2026;getauscht;x\n\
        K-2;klacht;Printer;04.02.2026;;;nein\nK-2;Sonstiges;Was;04.02.2026;;;\nK-2;Frage;Wann;04.02.2099;;;vielleicht\n\
        K-2;Frage;Wann;04.02.2099;;;\n";
    let outcome = try_import(&bench, cases).unwrap();
    assert_eq!([outcome.added, outcome.refused], [2, 3]);
    assert_eq!(
        refused(&outcome),
        [
            (4, Some("Art"), &Reason::NotAWord),
            (5, Some("Schwerwiegend"), &Reason::NotAWord),
            (6, Some("Eingang"), &Reason::InFuture)
        ]
    );
    let settled = cases.replace("04.02.2026;;;nein", "04.02.2026;06.02.2026;;nein");
    assert_eq!(import(&bench, &settled)[..3], [0, 0, 2], "a case that was settled since is the same case");
    let open = bench.read(|conn| crate::service::open_cases(conn, &two.into()));
    assert_eq!((open.len(), open[0].kind), (1, crate::service::CaseKind::Complaint));

    let answers = "Kundennummer;Datum;NPS;Stimmung;Kommentar\nK-1;03.02.2026;9;zufrieden;Gut\nK-1;03.02.2026;11;;\n\
        K-1;04.02.2026;;-2;\nK-1;05.02.2026;;;\nK-1;06.02.2026;;gelb;\n";
    let outcome = try_import(&bench, answers).unwrap();
    assert_eq!(
        refused(&outcome),
        [
            (3, Some("NPS"), &Reason::OutOfRange),
            (5, Some("NPS"), &Reason::Missing),
            (6, Some("Stimmung"), &Reason::NotAWord)
        ]
    );
    assert_eq!(import(&bench, answers)[..3], [0, 0, 2]);

    let referrals = "Kundennummer;Datum;Empfohlen an\nK-1;03.02.2026;K-2\nK-1;04.02.2026;K-1\nK-1;05.02.2026;K-9\nK-2;05.02.2026;\n";
    let outcome = try_import(&bench, referrals).unwrap();
    assert_eq!(
        refused(&outcome),
        [(3, Some("Empfohlen an"), &Reason::Oneself), (4, Some("Empfohlen an"), &Reason::CustomerUnknown)]
    );
    assert_eq!(import(&bench, referrals)[..3], [0, 0, 2]);
    assert_ne!(one, two);
}

#[test]
fn cases_without_a_kind_take_the_one_that_was_chosen() {
    let (bench, _, two) = firm();
    let file = "Kundennummer;Betreff;Eingang\nK-2;Zu laut;03.02.2026\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!(refused(&outcome), [(2, None, &Reason::Missing)]);
    let chosen = RecordOptions {
        source: "Liste".into(),
        currency: "EUR".into(),
        case_kind: Some(crate::service::CaseKind::Return),
    };
    assert_eq!(with_options(&bench, file, &chosen).unwrap().added, 1);
    let open = bench.read(|conn| crate::service::open_cases(conn, &two.into()));
    assert_eq!((open[0].kind, open[0].source.as_deref()), (crate::service::CaseKind::Return, Some("Liste")));
}

#[test]
fn currencies_without_or_with_three_decimals_keep_their_amounts() {
    let (bench, one, _) = firm();
    import(&bench, "Kundennummer;Datum;Betrag;Währung\nK-1;2026-02-03;1500;JPY\nK-1;2026-02-04;1,5;KWD\n");
    let sql = "SELECT amount FROM purchase WHERE party_id = ?1 ORDER BY bought_on";
    let amounts: Vec<i64> = bench.read(|conn| {
        Ok(conn.prepare(sql)?.query_map([one], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?)
    });
    assert_eq!(amounts, [1500, 1500]);
}

#[test]
fn typed_cells_of_a_workbook_need_no_guessing_and_rows_keep_their_numbers() {
    let (bench, one, two) = firm();
    let root =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/exchange/workbooks");
    for (name, unknown) in [("purchases.xlsx", 9), ("purchases.xls", 5), ("purchases.ods", 5)] {
        let mut source = Source::open(&root.join(name)).unwrap();
        source.open_sheet(None, DecimalSign::Point).unwrap();
        let outcome = take(&bench, &source).unwrap();
        let added = if name == "purchases.xlsx" { 3 } else { 0 };
        assert_eq!([outcome.added, outcome.known, outcome.refused], [added, 3 - added, 1], "{name}");
        assert_eq!(refused(&outcome), [(unknown, Some("Kundennummer"), &Reason::CustomerUnknown)], "{name}");
    }
    assert_eq!((sum(&bench, one), sum(&bench, two)), ((Some(120_050), 2), (Some(9_990), 1)));
}
