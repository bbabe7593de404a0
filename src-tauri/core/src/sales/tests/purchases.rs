//! Purchases: numbers, and the year in short.

use super::*;
use crate::id::PurchaseId;

#[test]
fn a_number_stands_once_per_source() {
    let (bench, party, _) = bench();
    let of = |source: Option<&str>, number: &str| PurchaseDraft {
        source: source.map(str::to_owned),
        number: Some(number.into()),
        ..purchase(party, day("2026-01-01"), 1)
    };
    let first = bench.write(|tx| add_purchase(tx, &of(None, "26-1")));
    bench.write(|tx| add_purchase(tx, &of(Some("DATEV"), "26-1")));
    for source in [None, Some("DATEV")] {
        assert_eq!(
            refusal(bench.try_write(|tx| add_purchase(tx, &of(source, " 26-1 ")))),
            ("number", "taken")
        );
    }
    bench.write(|tx| update_purchase(tx, first, &of(None, "26-1")));
    assert_eq!(
        refusal(bench.try_write(|tx| update_purchase(tx, first, &of(Some("DATEV"), "26-1")))),
        ("number", "taken")
    );
    bench.write(|tx| delete_purchase(tx, first));
    bench.write(|tx| add_purchase(tx, &of(None, "26-1")));
    let gone = PurchaseId(uuid::Uuid::nil());
    assert_eq!(refusal(bench.try_write(|tx| delete_purchase(tx, first))), ("not found", "purchase"));
    assert_eq!(
        refusal(bench.try_write(|tx| update_purchase(tx, gone, &of(None, "9")))),
        ("not found", "purchase")
    );
}

#[test]
fn the_year_is_the_running_month_and_the_eleven_before_it() {
    let (bench, party, _) = bench();
    let today = day("2026-11-23");
    assert_eq!(bench.read(|conn| year_of_purchases(conn, party, today)), None);
    let buy = |on: &str, amount, currency: &str| {
        let draft = PurchaseDraft { money: Money::new(amount, currency), ..purchase(party, day(on), amount) };
        bench.write(|tx| add_purchase(tx, &draft))
    };
    buy("2025-11-30", 7, "EUR");
    buy("2024-12-01", 5, "EUR");
    buy("2024-11-30", 1000, "EUR");
    buy("2025-12-01", 10, "EUR");
    buy("2026-11-01", 20, "EUR");
    buy("2026-11-30", -5, "EUR");
    buy("2026-03-15", 9999, "CHF");
    let trashed = buy("2026-03-15", 1, "EUR");
    bench.write(|tx| delete_purchase(tx, trashed));
    let summary = bench.read(|conn| purchase_summary(conn, party, today));
    let year = summary.year.unwrap();
    assert_eq!((year.sum, year.count, year.first_month), (Money::new(25, "EUR"), 3, day("2025-12-01")));
    assert_eq!(year.months, [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15]);
    assert_eq!(year.others, [Money::new(9999, "CHF")]);
    assert_eq!((summary.year_before, summary.count), (12, 7));
    let latest: Vec<i64> = summary.latest.iter().map(|p| p.money.amount).collect();
    assert_eq!(latest, [-5, 20, 9999, 10, 7]);
}
