//! Records of other programs: taken in once, whatever happens again, and what cannot be taken with its line; and
//! Rondo's own tables, which come back as they went.

mod columns;
mod invoices;
mod kinds;
mod names;
mod out;
mod whole;

use std::io::BufReader;

use super::super::csv::{Chosen, sniff, sniff_as};
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
use crate::text::Texts;

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
    let columns = kind.guess_by(&sniffed.header, |at| {
        sniffed.columns[at].samples.iter().map(|sample| sample.text.as_str()).collect()
    });
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
    let summary = bench.read(|conn| purchase_summary(conn, &party.into(), NOW.local_date()));
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
            (5, Some("Kundennummer"), &Reason::CustomerUnknown),
            (6, Some("Datum"), &Reason::NotADate),
            (7, Some("Betrag"), &Reason::NotANumber)
        ]
    );
    assert_eq!(sum(&bench, one), (Some(120_050), 2));
    assert_eq!(sum(&bench, two), (None, 1), "what was cancelled is no turnover");
    let latest =
        bench.read(|conn| purchase_summary(conn, &one.into(), NOW.local_date())).latest.pop().unwrap();
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
