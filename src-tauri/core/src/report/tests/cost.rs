use chrono::NaiveDate;
use proptest::prelude::*;
use serde_json::json;

use crate::error::Error;
use crate::id::CostId;
use crate::report::*;
use crate::testing::Bench;

fn draft(value: serde_json::Value) -> SourceCostDraft {
    let mut whole = json!({"source": "Messe", "from": "2026-03-01", "to": "2026-03-03",
        "money": {"amount": 900_000, "currency": "EUR"}});
    whole.as_object_mut().unwrap().extend(value.as_object().unwrap().clone());
    serde_json::from_value(whole).unwrap()
}

#[test]
fn a_cost_is_entered_changed_taken_away_and_brought_back() {
    let bench = Bench::open();
    let id = bench.write(|tx| save_cost(tx, &draft(json!({"source": " Messe MEDICA "}))));
    bench.write(|tx| save_cost(tx, &draft(json!({"id": id, "source": "Messe MEDICA", "note": "Stand 12"}))));
    let found = bench.read(costs);
    assert_eq!(
        (found.len(), found[0].source.as_str(), found[0].note.as_deref()),
        (1, "Messe MEDICA", Some("Stand 12"))
    );
    bench.write(|tx| delete_cost(tx, id));
    assert_eq!(bench.read(costs), []);
    bench.store.undo().unwrap();
    assert_eq!(bench.read(costs), found);
}

#[test]
fn a_cost_that_says_nothing_is_refused_by_its_field_and_nothing_is_written() {
    let bench = Bench::open();
    let refused = |value| match bench.try_write(|tx| save_cost(tx, &draft(value))) {
        Err(Error::Invalid { field, reason }) => (field, reason),
        other => panic!("{:?}", other.map(|written| written.value)),
    };
    assert_eq!(refused(json!({"source": "  "})), ("source", "missing"));
    assert_eq!(refused(json!({"to": "2026-02-28"})), ("to", "before-start"));
    assert_eq!(refused(json!({"money": {"amount": 0, "currency": "EUR"}})), ("money", "not-positive"));
    assert_eq!(refused(json!({"money": {"amount": 5, "currency": "Euro"}})).0, "money");
    assert_eq!(
        refused(json!({"money": {"amount": 1_000_000_000_000_000_i64, "currency": "EUR"}})).0,
        "money"
    );
    assert_eq!(bench.read(costs), []);
    let nobody = CostId(uuid::Uuid::nil());
    assert!(matches!(bench.try_write(|tx| delete_cost(tx, nobody)), Err(Error::NotFound("cost"))));
    assert!(matches!(
        bench.try_write(|tx| save_cost(tx, &draft(json!({"id": nobody})))),
        Err(Error::NotFound("cost"))
    ));
}

proptest! {
    /// Parts of the days are never more than the whole, and wrong by no more than half a cent each.
    #[test]
    fn a_cost_is_spread_over_its_days(amount in 1_i64..1_000_000_000, days in 0_i64..800, cut in 0_i64..800) {
        let first = NaiveDate::from_ymd_opt(2026, 1, 1).unwrap();
        let on = |days: i64| first + chrono::Duration::days(days);
        let cost: SourceCost = SourceCost {
            id: CostId(uuid::Uuid::nil()), source: "A".into(), from: first, to: on(days),
            money: crate::money::Money::new(amount, "EUR"), note: None,
        };
        let cut = cut.min(days);
        prop_assert_eq!(cost.within(on(-9), on(days + 9)), amount);
        let (one, other) = (cost.within(first, on(cut)), cost.within(on(cut + 1), on(days)));
        prop_assert!((one + other - amount).abs() <= 1);
        prop_assert_eq!(cost.within(on(-9), on(-1)), 0);
    }
}
