//! Money by month: what is sure, what is likely, what is possible.

use super::super::expected_cash::{DEALS, ORDERS};
use super::*;
use crate::testing::NOW;

/// Behind a red light: this vault knows no purchases to learn from.
fn cash(bench: &Bench) -> ExpectedCash {
    bench.read(|conn| expected_cash(conn, NOW))
}

fn amounts(cash: &ExpectedCash) -> Vec<(i64, Option<i64>, i64)> {
    cash.parts.iter().map(|part| (part.sure, part.likely, part.possible)).collect()
}

#[test]
fn ninety_days_are_cut_at_the_ends_of_months() {
    let (bench, ..) = bench();
    let days: Vec<_> = cash(&bench).parts.iter().map(|part| (part.from, part.until)).collect();
    let expected = [
        ("2026-11-23", "2026-11-30"),
        ("2026-12-01", "2026-12-31"),
        ("2027-01-01", "2027-01-31"),
        ("2027-02-01", "2027-02-20"),
    ];
    assert_eq!(days, expected.map(|(from, until)| (day(from), day(until))));
}

#[test]
fn orders_are_sure_deals_possible_and_other_currencies_left_out() {
    let (bench, party, pipelines) = bench();
    let offer = stage(&pipelines[0], "Angebot");
    let deal = |amount: Option<Money>, on: Option<&str>| {
        let expected_on = on.map(day);
        let draft = DealDraft { stage_id: Some(offer), money: amount, expected_on, ..draft(party, None) };
        bench.write(|tx| create_deal(tx, &draft))
    };
    deal(Some(Money::new(100_000, "EUR")), Some("2026-12-10"));
    deal(Some(Money::new(50_000, "EUR")), Some("2026-10-01"));
    deal(Some(Money::new(70_000, "EUR")), Some("2027-06-01"));
    deal(Some(Money::new(70_000, "EUR")), None);
    deal(Some(Money::new(90_000, "CHF")), Some("2026-12-10"));
    let awaited = PurchaseDraft { awaits_delivery: true, ..purchase(party, day("2026-11-20"), 12_345) };
    let old = PurchaseDraft { awaits_delivery: true, ..purchase(party, day("2025-11-20"), 99_999) };
    let cancelled = PurchaseDraft { cancelled_on: Some(day("2026-11-21")), ..awaited.clone() };
    for draft in [&awaited, &old, &cancelled, &purchase(party, day("2026-11-20"), 777)] {
        bench.write(|tx| add_purchase(tx, draft));
    }
    let found = cash(&bench);
    let expected = [(12_345, None, 30_000), (0, None, 60_000), (0, None, 0), (0, None, 0)];
    assert_eq!((amounts(&found), found.left_out), (expected.to_vec(), 1));
    assert_eq!((found.sure(), found.likely(), found.possible()), (12_345, None, 90_000));
    assert_eq!(found.total(), 102_345);
    bench.trash_party(party);
    assert_eq!(cash(&bench).total(), 0);
}

#[test]
fn a_term_is_sure_when_notice_is_too_late_and_likely_before() {
    let (bench, party, _) = bench();
    let contract = |ends: Option<&str>, notice_days, renews_months, noticed: Option<&str>| {
        let draft = ContractDraft {
            party_id: party,
            title: "Wartung".into(),
            number: None,
            started_on: day("2024-01-15"),
            ends_on: ends.map(day),
            notice_days,
            renews_months,
            noticed_on: noticed.map(day),
            money: Some(Money::new(1_000, "EUR")),
            note: None,
            source: None,
        };
        bench.write(|tx| add_contract(tx, &draft));
    };
    // Notice was possible until 1 December for the one, until 2 October for the other.
    contract(Some("2026-12-31"), Some(30), Some(12), None);
    contract(Some("2026-12-31"), Some(90), Some(12), None);
    contract(None, None, None, None);
    contract(Some("2026-12-31"), None, None, None);
    contract(Some("2026-12-31"), Some(90), Some(12), Some("2026-09-01"));
    assert_eq!(amounts(&cash(&bench))[2], (2_000, None, 0));
    let likely = bench.read(|conn| {
        let mut cash = expected_cash(conn, NOW)?;
        for part in &mut cash.parts {
            (part.sure, part.likely) = (0, Some(0));
        }
        super::super::expected_cash::contracts(conn, &mut cash, day("2026-11-23"))?;
        Ok(amounts(&cash)[2])
    });
    assert_eq!(likely, (2_000, Some(1_000), 0));
}

#[test]
fn money_is_read_by_indexes() {
    let (bench, ..) = bench();
    for sql in [ORDERS, DEALS] {
        let plan = bench.plan(sql);
        let scans = |line: &&String| line.starts_with("SCAN d") || line.starts_with("SCAN b");
        assert_eq!(plan.iter().find(scans), None, "{plan:#?}");
        assert!(
            plan.iter().any(
                |line| line.contains("COVERING INDEX deal_for_sums") || line.contains("purchase_awaited")
            )
        );
    }
}
