//! Records of other programs: taken in once, whatever happens again, and what cannot be taken with its line; and
//! Rondo's own tables, which come back as they went.

use std::io::BufReader;

use super::super::csv::{Chosen, Language, sniff, sniff_as};
use super::super::import::Source;
use super::super::number::DecimalSign;
use super::*;
use crate::error::{Error, Result};
use crate::exchange::{Problem, Reason};
use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyDraft};
use crate::sales::purchase_summary;
use crate::store::{Label, Op};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};

const FILE: &str = "Kundennummer;Datum;Betrag;Rechnungsnummer;Produkt;Storniert\n\
    K-1;03.02.2026;1.250,50;R-1;P-200;\n\
    K-1;04.02.2026;-50,00;G-1;P-200;\n\
    K-2;05.02.2026;99,90;R-2;;ja\n\
    K-9;05.02.2026;10,00;R-3;;\n\
    K-2;irgendwann;10,00;R-4;;\n\
    K-2;06.02.2026;viel;R-5;;\n";

fn add(bench: &Bench, json: serde_json::Value) -> PartyId {
    let draft: PartyDraft = serde_json::from_value(json).unwrap();
    bench.write(|tx| party::create(tx, draft, Normaliser::new("DE")))
}

fn firm() -> (Bench, PartyId, PartyId) {
    let bench = Bench::open();
    let one = add(
        &bench,
        serde_json::json!({ "kind": "organisation", "name": "Klinikum Süd", "customerNumber": "K-1",
            "addresses": [{ "postcode": "20 095" }],
            "channels": [{ "kind": "email", "value": "Einkauf@klinikum.example" }] }),
    );
    let two = add(
        &bench,
        serde_json::json!({ "kind": "person", "givenName": "Anna", "familyName": "Beck", "customerNumber": "K-2",
            "addresses": [{ "postcode": "50667" }] }),
    );
    (bench, one, two)
}

fn datev() -> RecordOptions {
    RecordOptions { source: "DATEV".into(), currency: "EUR".into(), case_kind: None }
}

fn try_import(bench: &Bench, text: &str) -> Result<RecordOutcome> {
    with_options(bench, text, &datev())
}

fn take(bench: &Bench, source: &Source) -> Result<RecordOutcome> {
    take_as(bench, source, &datev())
}

fn with_options(bench: &Bench, text: &str, options: &RecordOptions) -> Result<RecordOutcome> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kaeufe.csv");
    std::fs::write(&path, text).unwrap();
    take_as(bench, &Source::open(&path).unwrap(), options)
}

fn take_as(bench: &Bench, source: &Source, options: &RecordOptions) -> Result<RecordOutcome> {
    let chosen = Chosen { of_sheet: source.sheet().is_some(), ..Chosen::default() };
    let sniffed = sniff_as(BufReader::new(source.reader().unwrap()), &chosen).unwrap();
    let first_cell = sniffed.columns[0].samples.first().map(|sample| sample.text.as_str());
    let kind = RecordKind::of_table(&sniffed.header, first_cell).unwrap_or(RecordKind::Purchases);
    let columns = kind.guess(&sniffed.header);
    let written = bench.store.write_labelled(|tx| {
        let outcome = run(tx, source, kind, &sniffed.dialect, &columns, options, &mut |_| true)?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    })?;
    Ok(written.value)
}

fn import(bench: &Bench, text: &str) -> [u32; 4] {
    let outcome = try_import(bench, text).unwrap();
    assert_eq!(outcome.total, outcome.added + outcome.known + outcome.refused, "every row counts once");
    [outcome.added, outcome.returns, outcome.known, outcome.refused]
}

fn refused(outcome: &RecordOutcome) -> Vec<(u64, Option<&str>, &Reason)> {
    let problems = outcome.problems.iter();
    problems.map(|Problem { line, place, reason, .. }| (*line, place.as_deref(), reason)).collect()
}

fn sum(bench: &Bench, party: PartyId) -> (Option<i64>, u32) {
    let summary = bench.read(|conn| purchase_summary(conn, party, NOW.local_date()));
    (summary.year.map(|year| year.sum.amount), summary.count)
}

#[test]
fn a_file_is_taken_in_with_returns_and_what_was_cancelled_and_refuses_rows_with_their_reason() {
    let (bench, one, two) = firm();
    let outcome = try_import(&bench, FILE).unwrap();
    assert_eq!([outcome.added, outcome.returns, outcome.known, outcome.refused], [3, 1, 0, 3]);
    assert_eq!(
        refused(&outcome),
        [
            (5, None, &Reason::CustomerUnknown),
            (6, Some("Datum"), &Reason::NotADate),
            (7, Some("Betrag"), &Reason::NotANumber)
        ]
    );
    assert_eq!(sum(&bench, one), (Some(120_050), 2));
    assert_eq!(sum(&bench, two), (None, 1), "what was cancelled is no turnover");
    let latest = bench.read(|conn| purchase_summary(conn, one, NOW.local_date())).latest.pop().unwrap();
    assert_eq!((latest.source.as_deref(), latest.product.as_deref()), (Some("DATEV"), Some("P-200")));
}

#[test]
fn the_same_file_again_adds_nothing_and_one_undo_takes_the_whole_file_back() {
    let (bench, one, _) = firm();
    let before = bench.dump();
    assert_eq!(import(&bench, FILE), [3, 1, 0, 3]);
    let after = bench.dump();
    assert_eq!(import(&bench, FILE), [0, 0, 3, 3]);
    assert_eq!(bench.dump(), after);
    let more = format!("{FILE}K-1;07.02.2026;5,00;R-6;;\n");
    assert_eq!(import(&bench, &more), [1, 0, 3, 3]);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), after);
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);
    assert_eq!(sum(&bench, one), (None, 0));
}

#[test]
fn rows_without_a_number_are_counted_so_that_equal_ones_stay_and_no_file_counts_twice() {
    let (bench, one, _) = firm();
    let row = "K-1;2026-02-03;5,00\n";
    let file = |rows: usize| format!("Kundennummer;Datum;Betrag\n{}", row.repeat(rows));
    assert_eq!(import(&bench, &file(2)), [2, 0, 0, 0]);
    assert_eq!(import(&bench, &file(2)), [0, 0, 2, 0]);
    assert_eq!(import(&bench, &file(3)), [1, 0, 2, 0]);
    assert_eq!(sum(&bench, one), (Some(1_500), 3));
}

#[test]
fn the_lines_of_an_invoice_are_added_up_and_two_invoices_of_one_number_are_refused() {
    let (bench, one, _) = firm();
    let file = "Kundennummer;Datum;Betrag;Belegnr.\nK-1;2026-02-03;5,00;R-1\nK-1;2026-02-03;7,00;R-1\n\
        K-1;2026-02-04;9,00;R-1\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!((outcome.added, outcome.joined, outcome.refused), (1, 1, 1));
    assert_eq!((outcome.problems[0].line, &outcome.problems[0].reason), (4, &Reason::NumberTwice));
    assert_eq!(sum(&bench, one), (Some(1_200), 1));
    let again = try_import(&bench, file).unwrap();
    assert_eq!((again.added, again.joined, again.known, again.refused), (0, 0, 3, 0));
    assert_eq!(sum(&bench, one), (Some(1_200), 1));
}

#[test]
fn customers_are_found_by_mail_or_by_name_with_postcode_and_several_are_nobody() {
    let (bench, one, two) = firm();
    assert_eq!(
        import(&bench, "E-Mail,Date,Amount\neinkauf@KLINIKUM.example,2026-02-03,5.00\n"),
        [1, 0, 0, 0]
    );
    let by_name = "Name;PLZ;Datum;Betrag\nKlinikum Süd;20095;2026-02-04;6,00\nAnna Beck;50667;2026-02-04;7,00\n\
        Anna Beck;99999;2026-02-04;8,00\n";
    assert_eq!(import(&bench, by_name), [2, 0, 0, 1]);
    assert_eq!((sum(&bench, one).0, sum(&bench, two).0), (Some(1_100), Some(700)));
    add(
        &bench,
        serde_json::json!({ "kind": "organisation", "name": "Klinikum Süd", "addresses": [{ "postcode": "20095" }] }),
    );
    let outcome = try_import(&bench, "Name;PLZ;Datum;Betrag\nKlinikum Süd;20095;2026-02-05;6,00\n").unwrap();
    assert_eq!(outcome.problems[0].reason, Reason::CustomerUnclear);
}

#[test]
fn a_table_without_customer_day_or_amount_is_refused_as_a_whole() {
    let (bench, ..) = firm();
    let before = bench.dump();
    for file in [
        "Datum;Betrag\n2026-02-03;5,00\n",
        "Kundennummer;Betrag\nK-1;5,00\n",
        "Name;Datum;Betrag\nA;2026-02-03;5,00\n",
    ] {
        let result = try_import(&bench, file);
        assert!(matches!(result, Err(Error::NotReadable(Reason::NoRecordColumn))), "{file}: {result:?}");
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn columns_are_known_by_their_names_in_three_languages() {
    let of = |header: &str| {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        let columns = RecordKind::Purchases.guess(&header);
        columns.into_iter().map(|column| column.map(RecordColumn::name)).collect::<Vec<_>>()
    };
    let expected = [Some("customer-number"), Some("bought-on"), Some("amount"), Some("number"), None];
    assert_eq!(of("Kunden-Nr.;Rechnungsdatum;Betrag;Rechnungs-Nr.;Farbe"), expected);
    assert_eq!(of("Klantnummer;Factuurdatum;Bedrag;Factuurnummer;Kleur"), expected);
    assert_eq!(of("Customer number;Invoice date;Amount;Invoice no.;Amount"), expected);
    for column in RecordColumn::ALL {
        assert_eq!(RecordColumn::by_name(column.name()), Some(*column));
    }
}

#[test]
fn what_rondo_calls_a_column_it_knows_again_in_every_language() {
    for kind in RecordKind::EVERY {
        for language in [Language::De, Language::Nl, Language::En] {
            let header: Vec<String> =
                kind.columns().into_iter().map(|column| column.header(language).to_owned()).collect();
            let found: Vec<RecordColumn> = kind.guess(&header).into_iter().flatten().collect();
            assert_eq!(found, kind.columns(), "{kind:?} {language:?}");
            assert_eq!(RecordKind::of_table(&header, Some(kind.name())), Some(kind));
        }
    }
}

#[test]
fn a_table_tells_by_its_columns_what_it_holds() {
    let of = |header: &str| {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        RecordKind::of_table(&header, Some("K-1"))
    };
    assert_eq!(of("Kundennummer;Datum;Betrag;Nummer"), Some(RecordKind::Purchases));
    assert_eq!(
        of("Kundennr.;Vertragsnummer;Vertragsbeginn;Vertragsende;Betrag"),
        Some(RecordKind::Contracts)
    );
    assert_eq!(of("Klantnummer;Soort;Onderwerp;Aangemaakt;Gesloten"), Some(RecordKind::Cases));
    assert_eq!(of("E-mail;Timestamp;NPS;Comment"), Some(RecordKind::Answers));
    assert_eq!(of("Kundennummer;Datum;Empfohlen an"), Some(RecordKind::Referrals));
    assert_eq!(of("Kundennummer;Datum"), None);
    assert_eq!(of("Farbe;Form"), None);
}

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
    let running = bench.read(|conn| crate::sales::running_contracts(conn, one, today));
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
    let open = bench.read(|conn| crate::service::open_cases_of_party(conn, two));
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
    let open = bench.read(|conn| crate::service::open_cases_of_party(conn, two));
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
        assert_eq!(refused(&outcome), [(unknown, None, &Reason::CustomerUnknown)], "{name}");
    }
    assert_eq!((sum(&bench, one), sum(&bench, two)), ((Some(120_050), 2), (Some(9_990), 1)));
}

/// Records of every kind with everything that they can have.
fn fill(bench: &Bench, [one, two]: [PartyId; 2]) {
    let on = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
    bench.write(|tx| {
        let money = |amount, currency: &str| crate::money::Money::new(amount, currency);
        let bought = crate::sales::PurchaseDraft {
            number: Some("R-1".into()),
            title: Some("=SUM(A1)".into()),
            product: Some("P;\"200\"".into()),
            delivered_on: Some(on("2026-02-05")),
            source: Some("DATEV".into()),
            ..crate::sales::PurchaseDraft::new(one, on("2026-02-03"), money(125_050, "EUR"))
        };
        let id = crate::sales::add_purchase(tx, &bought)?;
        let back = crate::sales::PurchaseDraft {
            returns_id: Some(id),
            ..crate::sales::PurchaseDraft::new(one, on("2026-02-03"), money(-1_234_567, "EUR"))
        };
        let awaited = crate::sales::PurchaseDraft {
            awaits_delivery: true,
            cancelled_on: Some(on("2026-03-01")),
            ..crate::sales::PurchaseDraft::new(two, on("2026-02-04"), money(1_500, "KWD"))
        };
        for draft in [&back, &awaited, &awaited] {
            crate::sales::add_purchase(tx, draft)?;
        }
        let contract = crate::sales::ContractDraft {
            party_id: one,
            title: "+Wartung".into(),
            number: Some("V-1".into()),
            started_on: on("2025-01-01"),
            ends_on: Some(on("2025-12-31")),
            notice_days: Some(90),
            renews_months: Some(12),
            noticed_on: Some(on("2025-06-01")),
            money: Some(money(120_000, "EUR")),
            note: Some("Zeile 1\n\"2\"; und 3".into()),
            source: None,
        };
        crate::sales::add_contract(tx, &contract)?;
        crate::sales::add_contract(tx, &crate::sales::ContractDraft { money: None, notice_days: None, ..contract })?;
        for kind in ["complaint", "return", "question", "feedback"] {
            let case = serde_json::json!({"partyId": two, "kind": kind, "severe": kind == "return", "title": "@Fall",
                "note": "a\nb", "openedOn": "2026-02-03", "dueOn": "2026-02-10", "closedOn": "2026-02-09",
                "outcome": "gut", "source": "Telefon"});
            crate::service::add_case(tx, &serde_json::from_value(case)?)?;
        }
        let answer = serde_json::json!({"partyId": one, "answeredOn": "2026-02-03", "nps": 10, "mood": -2, "text": "-viel"});
        crate::survey::add_answer(tx, &serde_json::from_value(answer)?)?;
        for referred in [Some(two), None] {
            let referral = serde_json::json!({"partyId": one, "referredId": referred, "referredOn": "2026-02-03", "note": "am Stand"});
            crate::survey::add_referral(tx, &serde_json::from_value(referral)?)?;
        }
        Ok(())
    });
}

fn exported(bench: &Bench, kind: RecordKind, lang: Lang) -> String {
    let mut out = Vec::new();
    bench.store.read(|conn| export::write(conn, kind, Texts::new(lang), &mut out, &mut |_| true)).unwrap();
    String::from_utf8(out).unwrap()
}

#[test]
fn what_goes_out_comes_back_into_an_empty_base_as_it_was_and_adds_nothing_to_its_own() {
    let (bench, one, two) = firm();
    fill(&bench, [one, two]);
    for lang in Lang::ALL {
        let mut customers = Vec::new();
        let format = crate::exchange::export::Format::Csv(Language::De);
        bench
            .store
            .read(|conn| {
                crate::exchange::export::write(conn, &[one, two], format, &mut customers, &mut |_| true)
            })
            .unwrap();
        let empty = Bench::open();
        take_contacts(&empty, &customers);
        for kind in RecordKind::EVERY {
            let file = exported(&bench, kind, lang);
            let rows = file.lines().count();
            assert!(rows > 1, "{kind:?}");
            let outcome = try_import(&empty, &file).unwrap();
            assert_eq!((outcome.refused, outcome.known), (0, 0), "{kind:?} {:?}", outcome.problems);
            assert_eq!(exported(&empty, kind, lang), file, "{kind:?}");
            for base in [&empty, &bench] {
                let before = without_news(base);
                assert_eq!(try_import(base, &file).unwrap().added, 0, "{kind:?}");
                assert_eq!(without_news(base), before);
            }
        }
    }
}

fn take_contacts(bench: &Bench, bytes: &[u8]) {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kunden.csv");
    std::fs::write(&path, bytes).unwrap();
    let source = Source::open(&path).unwrap();
    let sniffed = sniff(BufReader::new(source.reader().unwrap())).unwrap();
    let mapping = sniffed.mapping();
    let reading = crate::exchange::import::Reading::Csv(Box::new(sniffed.dialect), mapping);
    let options = crate::exchange::import::Options { country: "DE".to_owned(), ..Default::default() };
    bench.write(|tx| crate::exchange::import::run(tx, &source, &reading, &options, &mut |_| true));
}

#[test]
fn cells_that_a_spreadsheet_would_run_go_out_marked_and_amounts_do_not() {
    let (bench, one, two) = firm();
    fill(&bench, [one, two]);
    let purchases = exported(&bench, RecordKind::Purchases, Lang::De);
    assert!(purchases.contains(";'=SUM(A1);") && purchases.contains(";-12345,67;"), "{purchases}");
    assert!(exported(&bench, RecordKind::Cases, Lang::En).contains(";'@Fall;"));
}

#[test]
fn stray_quotes_empty_cells_and_other_delimiters_cost_their_row_at_most() {
    let (bench, one, _) = firm();
    let file = "Kundennummer;Datum;Betrag;Beleg\nK-1;03.02.2026;1,00;\"R-1\nK-1;04.02.2026;2,00;R-2\n\
        K-1;05.02.2026;3,00;R-3\nK-1;;4,00;R-4\n;06.02.2026;5,00;R-5\nK-1,07.02.2026,6.00,R-6\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!((outcome.total, outcome.added), (6, 2));
    let reasons: Vec<u64> = outcome.problems.iter().map(|problem| problem.line).collect();
    assert_eq!(reasons, [2, 5, 6, 7]);
    assert_eq!(sum(&bench, one), (Some(500), 2));
}

#[test]
fn whether_a_row_is_known_is_asked_of_an_index_and_not_of_the_whole_table() {
    let bench = Bench::open();
    for sql in [contract::ALIKE, case::ALIKE, answer::ALIKE, referral::ALIKE] {
        bench.assert_indexed(sql);
    }
}

/// All rows but the note that purchases are known up to today: an import that adds nothing is news, too.
fn without_news(bench: &Bench) -> String {
    let dump = bench.dump();
    let lines = dump.lines().filter(|line| !line.starts_with("orders_known."));
    lines.map(|line| format!("{line}\n")).collect()
}
