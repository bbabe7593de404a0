//! Terms of contracts under notice and with another price, and shares below nothing.

use chrono::NaiveDate;
use serde_json::json;

use super::super::renewing::terms;
use crate::report::{ReportCell, ReportValue};
use crate::sales;
use crate::testing::Bench;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The first days and amounts of the terms of one contract, up to the end of 2027.
fn told(contract: serde_json::Value) -> Vec<(String, i64)> {
    let bench = Bench::open();
    let party = bench.party("Klinikum Lüttenhoff");
    let mut draft = json!({"partyId": party, "title": "Wartung", "startedOn": "2023-01-01", "endsOn": "2023-12-31",
        "renewsMonths": 12, "noticeDays": 30, "money": {"amount": 100_000, "currency": "EUR"}});
    draft.as_object_mut().unwrap().extend(contract.as_object().unwrap().clone());
    let draft: sales::ContractDraft = serde_json::from_value(draft).unwrap();
    bench.write(|tx| sales::add_contract(tx, &draft));
    let days = (day("2023-01-01"), day("2027-12-31"));
    let terms = bench.ask(|conn| terms(conn, "EUR", None, days, day("2026-11-23")));
    terms.into_iter().map(|term| (term.on.to_string(), term.amount)).collect()
}

#[test]
fn a_contract_under_notice_keeps_the_terms_that_have_begun() {
    let noticed = told(json!({"noticedOn": "2026-11-01", "endsOn": "2026-12-31"}));
    let years: Vec<&str> = noticed.iter().map(|(on, _)| on.as_str()).collect();
    assert_eq!(years, ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01"]);
}

#[test]
fn a_term_costs_what_holds_on_its_first_day() {
    let change = json!({"from": "2026-01-01", "amount": 120_000});
    let amounts: Vec<i64> =
        told(json!({"priceChange": change})).into_iter().map(|(_, amount)| amount).collect();
    assert_eq!(amounts, [100_000, 100_000, 100_000, 120_000, 120_000]);
}

#[test]
fn a_share_is_rounded_alike_above_and_below_nothing() {
    let share = |part, whole| ReportCell::share(part, whole).value;
    for (part, whole, n) in [(50, 100, 50), (-50, 100, -50), (-100, 100, -100), (1, 3, 33), (-2, 3, -67)] {
        assert_eq!(share(part, whole), ReportValue::Percent { n });
    }
    assert_eq!(share(200, -100), ReportCell::none().value, "there is no share of a loss");
}
