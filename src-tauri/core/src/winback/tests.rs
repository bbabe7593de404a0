use chrono::NaiveDate;
use serde_json::json;

use super::list::page_sql;
use super::{TryOutcome, WinBack, contact, leave_alone, list, settle};
use crate::error::Error;
use crate::id::PartyId;
use crate::milestone::{LossReason, add_milestone};
use crate::money::Money;
use crate::sales::{PurchaseDraft, add_purchase};
use crate::standing;
use crate::testing::{Bench, NOW};
use crate::time::{DAY_MS, Timestamp};

fn days_ago(days: i64) -> NaiveDate {
    Timestamp(NOW.0 - days * DAY_MS).local_date()
}

fn gone(bench: &Bench, name: &str, amount: i64) -> PartyId {
    let party = bench.party(name);
    for on in [400, 430, 460] {
        let draft = PurchaseDraft::new(party, days_ago(on), Money::new(amount, "EUR"));
        bench.write(|tx| add_purchase(tx, &draft));
    }
    party
}

fn said(bench: &Bench, party: PartyId) {
    let lost = json!({"partyId": party, "kind": "lost", "happenedOn": days_ago(100), "reason": "price"});
    bench.write(|tx| add_milestone(tx, &serde_json::from_value(lost.clone()).unwrap()));
}

fn view(bench: &Bench) -> WinBack {
    standing::learn(&bench.store).unwrap();
    standing::compare(&bench.store).unwrap();
    let now = bench.store.env().now();
    bench.read(|conn| list(conn, 10, now))
}

#[test]
fn who_has_gone_is_listed_by_what_a_return_may_bring_with_the_reason_that_is_known() {
    let bench = Bench::open();
    let small = gone(&bench, "Klein", 1_000);
    let large = gone(&bench, "Groß", 900_000);
    said(&bench, large);
    let still = bench.party("Noch da");
    bench.write(|tx| add_purchase(tx, &PurchaseDraft::new(still, days_ago(3), Money::new(1_000, "EUR"))));
    let found = view(&bench);
    assert_eq!(found.total, 2);
    let rows: Vec<(PartyId, Option<LossReason>)> =
        found.rows.iter().map(|row| (row.party_id, row.reason)).collect();
    assert!(rows.contains(&(large, Some(LossReason::Price))) && rows.contains(&(small, None)), "{rows:?}");
    assert!(found.rows.iter().all(|row| row.expected.is_none()), "behind a red light there is no number");
    assert!(!found.may_leave_alone && found.effect.is_none());
}

#[test]
fn nobody_is_contacted_before_the_reason_of_leaving_is_known() {
    let bench = Bench::open();
    let party = gone(&bench, "Weg", 1_000);
    let refused = bench.try_write(|tx| contact(tx, party, None));
    assert!(matches!(refused, Err(Error::Invalid { field: "reason", reason: "missing" })), "{refused:?}");
    said(&bench, party);
    let id = bench.write(|tx| contact(tx, party, None));
    assert_eq!(view(&bench).rows[0].tried.as_ref().map(|tried| tried.begun_on), Some(days_ago(0)));
    bench.write(|tx| settle(tx, id, Some(TryOutcome::Declined)));
    assert_eq!(view(&bench).rows[0].tried.as_ref().unwrap().outcome, Some(TryOutcome::Declined));
    bench.store.undo().unwrap();
    assert_eq!(view(&bench).rows[0].tried.as_ref().unwrap().outcome, None);
    bench.store.undo().unwrap();
    assert_eq!(view(&bench).rows[0].tried, None);
    assert!(bench.try_write(|tx| contact(tx, party, Some(days_ago(-1)))).is_err(), "tomorrow is not yet");
}

#[test]
fn of_fifty_a_fifth_is_left_alone_and_the_effect_is_told_once_the_time_is_over() {
    let bench = Bench::open();
    let all: Vec<PartyId> = (0..50).map(|n| gone(&bench, &format!("K{n}"), 1_000)).collect();
    assert!(view(&bench).may_leave_alone);
    assert_eq!(bench.write(leave_alone), 10);
    let found = view(&bench);
    assert_eq!((found.total, found.may_leave_alone), (40, false), "who is left alone is no candidate");
    let mut contacted = 0;
    for party in all {
        said(&bench, party);
        match bench.try_write(|tx| contact(tx, party, None)) {
            Ok(_) => {
                contacted += 1;
                let back = PurchaseDraft::new(party, days_ago(0), Money::new(1_000, "EUR"));
                bench.write(|tx| add_purchase(tx, &back));
            }
            Err(refused) => {
                assert!(matches!(refused, Error::Invalid { reason: "left-alone", .. }), "{refused:?}")
            }
        }
    }
    assert_eq!(contacted, 40);
    let effect = view(&bench).effect.unwrap();
    assert_eq!((effect.open, effect.contacted, effect.verdict.as_str()), (50, 0, "notProved"));
    bench.clock.advance_ms(91 * DAY_MS);
    let effect = view(&bench).effect.unwrap();
    assert_eq!((effect.contacted, effect.contacted_returned, effect.left_alone_returned), (40, 40, 0));
    assert_eq!((effect.left_alone, effect.open, effect.verdict.as_str()), (10, 0, "works"));
}

#[test]
fn of_few_nobody_is_left_alone() {
    let bench = Bench::open();
    gone(&bench, "Weg", 1_000);
    view(&bench);
    assert!(bench.try_write(leave_alone).is_err());
}

#[test]
fn the_candidates_come_from_the_index_of_what_they_may_bring() {
    let bench = Bench::open();
    let plan = bench.plan(&page_sql().replace("?1", "12"));
    assert!(plan[0].contains("standing_mark_by_win_back"), "{plan:#?}");
    assert!(
        plan.iter().all(|line| !line.starts_with("SCAN p") && !line.contains("TEMP B-TREE")),
        "{plan:#?}"
    );
}
