//! Purchases of other programs: taken in once, whatever happens again, and what cannot be taken with its line.

use std::io::BufReader;

use super::super::csv::sniff;
use super::super::import::Source;
use super::*;
use crate::error::{Error, Result};
use crate::exchange::{Problem, Reason};
use crate::id::PartyId;
use crate::party::{self, Normaliser, PartyDraft};
use crate::sales::purchase_summary;
use crate::store::{Label, Op};
use crate::testing::{Bench, NOW};

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

fn try_import(bench: &Bench, text: &str) -> Result<PurchaseOutcome> {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("kaeufe.csv");
    std::fs::write(&path, text).unwrap();
    let source = Source::open(&path).unwrap();
    let sniffed = sniff(BufReader::new(source.reader().unwrap())).unwrap();
    let columns = guess(&sniffed.header);
    let options = PurchaseOptions { source: "DATEV".into(), currency: "EUR".into() };
    let written = bench.store.write_labelled(|tx| {
        let outcome = run(tx, &source, &sniffed.dialect, &columns, &options, &mut |_| true)?;
        Ok::<_, Error>((outcome, Label::of(Op::Import)))
    })?;
    Ok(written.value)
}

fn import(bench: &Bench, text: &str) -> [u32; 4] {
    let outcome = try_import(bench, text).unwrap();
    assert_eq!(outcome.total, outcome.added + outcome.known + outcome.refused, "every row counts once");
    [outcome.added, outcome.returns, outcome.known, outcome.refused]
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
    let refused: Vec<(u64, Option<&str>, &Reason)> = outcome
        .problems
        .iter()
        .map(|Problem { line, place, reason, .. }| (*line, place.as_deref(), reason))
        .collect();
    assert_eq!(
        refused,
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
fn a_number_that_stands_twice_in_a_file_is_refused_the_second_time() {
    let (bench, one, _) = firm();
    let file = "Kundennummer;Datum;Betrag;Belegnr.\nK-1;2026-02-03;5,00;R-1\nK-1;2026-02-03;7,00;R-1\n";
    let outcome = try_import(&bench, file).unwrap();
    assert_eq!(outcome.problems[0].reason, Reason::NumberTwice);
    assert_eq!((outcome.added, sum(&bench, one).0), (1, Some(500)));
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
        assert!(matches!(result, Err(Error::NotReadable(Reason::NoPurchaseColumn))), "{file}: {result:?}");
    }
    assert_eq!(bench.dump(), before);
}

#[test]
fn columns_are_known_by_their_names_in_three_languages() {
    let of = |header: &str| {
        let header: Vec<String> = header.split(';').map(str::to_owned).collect();
        guess(&header).into_iter().map(|column| column.map(PurchaseColumn::name)).collect::<Vec<_>>()
    };
    let expected = [Some("customer-number"), Some("bought-on"), Some("amount"), Some("number"), None];
    assert_eq!(of("Kunden-Nr.;Rechnungsdatum;Betrag;Rechnungs-Nr.;Farbe"), expected);
    assert_eq!(of("Klantnummer;Factuurdatum;Bedrag;Factuurnummer;Kleur"), expected);
    assert_eq!(of("Customer number;Invoice date;Amount;Invoice no.;Amount"), expected);
    for column in PurchaseColumn::all() {
        assert_eq!(PurchaseColumn::by_name(column.name()), Some(column));
    }
    assert_eq!(PurchaseColumn::all().count(), PurchaseColumn::ALL.len());
}
