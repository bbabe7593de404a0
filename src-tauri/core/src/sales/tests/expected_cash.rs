//! Money by month: what is sure, what is likely, what is possible.

use super::super::incoming::{AGAIN, DEALS, ORDERS};
use super::*;
use crate::testing::NOW;

/// Behind a red light: this vault knows no purchases to learn from.
fn cash(bench: &Bench) -> ExpectedCash {
    bench.read(|conn| expected_cash(conn, CashSpan::Month, NOW))
}

/// As if the firm had learnt enough to be believed.
fn learnt(bench: &Bench) {
    bench.write(|tx| {
        Ok(tx.execute(
            "INSERT INTO lifecycle_learnt (id, learnt_on, events, learnt)
             VALUES (1, '2026-11-23', 0, '{\"gate\": {\"colour\": \"amber\"}}')",
            [],
        )?)
    });
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
fn orders_are_sure_deals_possible_and_other_currencies_apart() {
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
    deal(Some(Money::new(70_000, "EUR")), Some("2026-08-01"));
    deal(Some(Money::new(70_000, "EUR")), None);
    deal(Some(Money::new(90_000, "CHF")), Some("2026-12-10"));
    let awaited = PurchaseDraft { awaits_delivery: true, ..purchase(party, day("2026-11-20"), 12_345) };
    let old = PurchaseDraft { awaits_delivery: true, ..purchase(party, day("2025-11-20"), 99_999) };
    let cancelled = PurchaseDraft { cancelled_on: Some(day("2026-11-21")), ..awaited.clone() };
    for draft in [&awaited, &old, &cancelled, &purchase(party, day("2026-11-20"), 777)] {
        bench.write(|tx| add_purchase(tx, draft));
    }
    let found = cash(&bench);
    let expected = [(0, None, 30_000), (12_345, None, 60_000), (0, None, 0), (0, None, 0)];
    assert_eq!(amounts(&found), expected, "what is late is expected at once, what is very late is not");
    let euros = |amount| Money::new(amount, "EUR");
    assert_eq!((found.sure, found.likely, found.possible), (euros(12_345), None, euros(90_000)));
    assert_eq!(found.others, [Money::new(54_000, "CHF")]);
    bench.trash_party(party);
    let nothing = cash(&bench);
    assert_eq!((nothing.sure.amount, nothing.possible.amount, nothing.others), (0, 0, vec![]));
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
            price_change: None,
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
    learnt(&bench);
    assert_eq!(amounts(&cash(&bench))[2], (2_000, Some(1_000), 0));
}

#[test]
fn every_term_within_the_days_is_paid() {
    let (bench, party, _) = bench();
    let monthly: ContractDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "title": "Wartung", "startedOn": "2026-01-01", "endsOn": "2026-01-31",
        "noticeDays": 14, "renewsMonths": 1, "money": {"amount": 100, "currency": "EUR"},
    }))
    .unwrap();
    bench.write(|tx| add_contract(tx, &monthly));
    learnt(&bench);
    // Notice for the end of November was possible until the 16th.
    let expected = [(0, Some(0), 0), (100, Some(0), 0), (0, Some(100), 0), (0, Some(100), 0)];
    assert_eq!(amounts(&cash(&bench)), expected);
}

#[test]
fn a_term_brings_the_price_of_its_first_day() {
    let (bench, party, _) = bench();
    let monthly: ContractDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "title": "Wartung", "startedOn": "2026-01-01", "endsOn": "2026-01-31",
        "noticeDays": 14, "renewsMonths": 1, "money": {"amount": 100, "currency": "EUR"},
        "priceChange": {"from": "2027-01-01", "amount": 130},
    }))
    .unwrap();
    bench.write(|tx| add_contract(tx, &monthly));
    learnt(&bench);
    let expected = [(0, Some(0), 0), (100, Some(0), 0), (0, Some(130), 0), (0, Some(130), 0)];
    assert_eq!(amounts(&cash(&bench)), expected);
}

#[test]
fn what_customers_bring_again_is_spread_without_a_remainder() {
    let (bench, party, _) = bench();
    learnt(&bench);
    let set = |activity: &str| {
        bench.write(|tx| {
            Ok(tx.execute(
                "UPDATE standing SET value = 365250, activity = ?1
                 WHERE seq = (SELECT seq FROM party WHERE id = ?2)",
                rusqlite::params![activity, party],
            )?)
        });
    };
    set("due");
    let found = cash(&bench);
    assert_eq!(found.likely, Some(Money::new(90_000, "EUR")));
    assert_eq!(found.parts[0].likely, Some(8_000));
    set("lapsed");
    assert_eq!(cash(&bench).likely, Some(Money::new(0, "EUR")));
}

#[test]
fn money_is_read_by_indexes() {
    let (bench, ..) = bench();
    for (sql, index) in [
        (ORDERS, "purchase_awaited (bought_on>?)"),
        (DEALS, "COVERING INDEX deal_for_sums (stage_id=?)"),
        (AGAIN, "COVERING INDEX standing_by_stake (activity=?)"),
    ] {
        let plan = bench.plan(sql);
        assert!(plan.iter().any(|line| line.contains(index)), "{index}\n{plan:#?}");
    }
}
