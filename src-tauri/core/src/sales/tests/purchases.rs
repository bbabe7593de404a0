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
    let summary = bench.read(|conn| purchase_summary(conn, &party.into(), today));
    let year = summary.year.unwrap();
    assert_eq!((year.sum, year.count, year.first_month), (Money::new(25, "EUR"), 3, day("2025-12-01")));
    assert_eq!(year.months, [10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 15]);
    assert_eq!(year.others, [Money::new(9999, "CHF")]);
    assert_eq!((summary.year_before, summary.count), (12, 7));
    let latest: Vec<i64> = summary.latest.iter().map(|p| p.money.amount).collect();
    assert_eq!(latest, [-5, 20, 9999, 10, 7]);
}

#[test]
fn what_a_purchase_says_is_read_back_and_what_was_cancelled_is_not_counted() {
    let (bench, party, _) = bench();
    let today = day("2026-11-23");
    let full = PurchaseDraft {
        title: Some("Zwei Pumpen".into()),
        product: Some(" P-200 ".into()),
        awaits_delivery: true,
        cancelled_on: Some(today),
        ..purchase(party, day("2026-11-20"), 500)
    };
    let id = bench.write(|tx| add_purchase(tx, &full));
    let view = bench.read(|conn| super::super::purchase(conn, id));
    assert_eq!((view.product.as_deref(), view.awaits_delivery), (Some("P-200"), true));
    assert_eq!(view.cancelled_on, Some(today));
    let summary = bench.read(|conn| purchase_summary(conn, &party.into(), today));
    assert_eq!((summary.year, summary.count), (None, 1));
    let delivered = PurchaseDraft { delivered_on: Some(today), awaits_delivery: false, ..full.clone() };
    bench.write(|tx| update_purchase(tx, id, &PurchaseDraft { cancelled_on: None, ..delivered.clone() }));
    let summary = bench.read(|conn| purchase_summary(conn, &party.into(), today));
    assert_eq!(summary.year.unwrap().sum, Money::new(500, "EUR"));
    assert_eq!(summary.latest[0].delivered_on, Some(today));
    let refused = |draft: PurchaseDraft| refusal(bench.try_write(|tx| add_purchase(tx, &draft)));
    let awaited = PurchaseDraft { awaits_delivery: true, ..delivered };
    assert_eq!(refused(awaited), ("deliveredOn", "not-here"));
    let before = PurchaseDraft { cancelled_on: Some(day("2026-11-19")), ..full };
    assert_eq!(refused(before), ("cancelledOn", "before-start"));
}

#[test]
fn a_return_is_below_zero_and_names_a_purchase_of_the_same_customer() {
    let (bench, party, _) = bench();
    let other = bench.party("Praxis");
    let on = day("2026-11-20");
    let bought = bench.write(|tx| add_purchase(tx, &purchase(party, on, 500)));
    let back = |party, amount, of| PurchaseDraft { returns_id: Some(of), ..purchase(party, on, amount) };
    let returned = bench.write(|tx| add_purchase(tx, &back(party, -200, bought)));
    assert_eq!(bench.read(|conn| super::super::purchase(conn, returned)).returns_id, Some(bought));
    let refused = |draft: PurchaseDraft| refusal(bench.try_write(|tx| add_purchase(tx, &draft)));
    assert_eq!(refused(back(party, 200, bought)), ("returnsId", "not-here"));
    assert_eq!(refused(back(party, -1, returned)), ("not found", "purchase"));
    assert_eq!(refused(back(other, -1, bought)), ("not found", "purchase"));
    bench.write(|tx| delete_purchase(tx, bought));
    bench.write(|tx| update_purchase(tx, returned, &back(party, -150, bought)));
}
