use chrono::NaiveDate;
use serde_json::json;

use super::list::page_sql;
use super::{TryOutcome, WinBack, contact, leave_alone, list, say_why, settle, take_back};
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
    let plan = bench.plan(&page_sql(days_ago(0)).replace("?1", "12"));
    assert!(plan[0].contains("standing_mark_by_win_back"), "{plan:#?}");
    assert!(
        plan.iter().all(|line| !line.starts_with("SCAN p") && !line.contains("TEMP B-TREE")),
        "{plan:#?}"
    );
}

fn activity(bench: &Bench, party: PartyId) -> String {
    bench.read(|conn| {
        let sql = "SELECT activity FROM standing s JOIN party p ON p.seq = s.seq WHERE p.id = ?1";
        Ok(conn.query_row(sql, [party], |row| row.get(0))?)
    })
}

fn count(bench: &Bench, what: &str) -> u32 {
    let sql = format!("SELECT count(*) FROM {what} AND deleted_at IS NULL");
    bench.read(|conn| Ok(conn.query_row(&sql, [], |row| row.get(0))?))
}

#[test]
fn a_reason_moves_nobody_to_another_phase_and_replaces_the_one_before() {
    let bench = Bench::open();
    let party = bench.party("Schläft");
    for on in [150, 180, 210, 240, 270, 300] {
        bench.write(|tx| {
            add_purchase(tx, &PurchaseDraft::new(party, days_ago(on), Money::new(50_000, "EUR")))
        });
    }
    assert_eq!(activity(&bench, party), "lapsed");
    bench.write(|tx| say_why(tx, party, LossReason::Service));
    bench.write(|tx| say_why(tx, party, LossReason::Price));
    assert_eq!((activity(&bench, party).as_str(), count(&bench, "milestone WHERE 1")), ("lapsed", 0));
    assert_eq!(count(&bench, "win_back WHERE kind = 'reason'"), 1);
    assert_eq!(view(&bench).rows[0].reason, Some(LossReason::Price));
    bench.write(|tx| contact(tx, party, None));
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    assert_eq!(view(&bench).rows[0].reason, Some(LossReason::Service));
    bench.store.undo().unwrap();
    assert_eq!(view(&bench).rows[0].reason, None);
}

#[test]
fn the_reason_of_one_who_is_judged_lost_is_corrected_there_but_not_that_of_an_earlier_loss() {
    let bench = Bench::open();
    let party = gone(&bench, "Weg", 1_000);
    bench.write(|tx| say_why(tx, party, LossReason::Unknown));
    said(&bench, party);
    bench.write(|tx| say_why(tx, party, LossReason::Neglect));
    assert_eq!(view(&bench).rows[0].reason, Some(LossReason::Neglect));
    assert_eq!(count(&bench, "milestone WHERE reason = 'neglect'"), 1);
    assert_eq!(count(&bench, "win_back WHERE kind = 'reason'"), 0, "one reason is enough");
    let back = PurchaseDraft::new(party, days_ago(99), Money::new(1_000, "EUR"));
    bench.write(|tx| add_purchase(tx, &back));
    bench.write(|tx| say_why(tx, party, LossReason::Product));
    assert_eq!(count(&bench, "milestone WHERE reason = 'neglect'"), 1, "the former loss had its own reason");
    assert_eq!(count(&bench, "win_back WHERE reason = 'product'"), 1);
}

#[test]
fn a_try_can_be_taken_back_and_that_too() {
    let bench = Bench::open();
    let party = gone(&bench, "Weg", 1_000);
    said(&bench, party);
    let id = bench.write(|tx| contact(tx, party, None));
    bench.write(|tx| take_back(tx, id));
    assert_eq!(view(&bench).rows[0].tried, None);
    assert!(matches!(bench.try_write(|tx| take_back(tx, id)), Err(Error::NotFound("win-back"))));
    bench.store.undo().unwrap();
    assert_eq!(view(&bench).rows[0].tried.as_ref().map(|tried| tried.id), Some(id));
}

#[test]
fn whoever_was_contacted_lately_is_not_drawn_and_counts_on_neither_side() {
    let bench = Bench::open();
    let all: Vec<PartyId> = (0..53).map(|n| gone(&bench, &format!("K{n}"), 1_000)).collect();
    let (before, today, long_ago) = (all[0], all[1], all[2]);
    for (party, on) in [(before, 90), (today, 0), (long_ago, 91)] {
        said(&bench, party);
        bench.write(|tx| contact(tx, party, Some(days_ago(on))));
    }
    bench.clock.advance_ms(3_600_000);
    assert!(view(&bench).may_leave_alone, "51 are untouched");
    bench.write(leave_alone);
    let drawn = |party: PartyId| {
        let sql = "SELECT EXISTS (SELECT 1 FROM win_back WHERE party_id = ?1 AND kind = 'left-alone')";
        bench.read(|conn| Ok(conn.query_row(sql, [party], |row| row.get::<_, bool>(0))?))
    };
    assert!(!drawn(before) && !drawn(today));
    // Contacted once more after the draw: still no part of it.
    bench.write(|tx| contact(tx, before, None));
    let other = all[3..].iter().copied().find(|party| !drawn(*party)).unwrap();
    said(&bench, other);
    bench.write(|tx| contact(tx, other, None));
    let left_alone = count(&bench, "win_back WHERE kind = 'left-alone'");
    assert_eq!(view(&bench).effect.unwrap().open, u64::from(left_alone) + 1);
}

#[test]
fn too_many_contacts_leave_nobody_to_be_drawn() {
    let bench = Bench::open();
    let all: Vec<PartyId> = (0..50).map(|n| gone(&bench, &format!("K{n}"), 1_000)).collect();
    said(&bench, all[0]);
    bench.write(|tx| contact(tx, all[0], None));
    assert!(!view(&bench).may_leave_alone);
    let refused = bench.try_write(leave_alone);
    assert!(matches!(refused, Err(Error::Invalid { reason: "too-few", .. })), "{refused:?}");
}

#[test]
fn a_group_is_left_alone_until_its_time_is_over_and_no_second_one_is_drawn_before() {
    let bench = Bench::open();
    for n in 0..70 {
        gone(&bench, &format!("K{n}"), 1_000);
    }
    view(&bench);
    let drawn = bench.write(leave_alone);
    let refused = bench.try_write(leave_alone);
    assert!(matches!(refused, Err(Error::Invalid { reason: "drawn", .. })), "{refused:?}");
    let one = bench.read(|conn| {
        Ok(conn.query_row("SELECT party_id FROM win_back LIMIT 1", [], |row| row.get::<_, PartyId>(0))?)
    });
    said(&bench, one);
    bench.clock.advance_ms(90 * DAY_MS);
    assert_eq!(view(&bench).total, 70 - drawn);
    assert!(bench.try_write(|tx| contact(tx, one, None)).is_err());
    bench.clock.advance_ms(DAY_MS);
    let found = view(&bench);
    assert_eq!((found.total, found.may_leave_alone), (70, true));
    assert_eq!(found.effect.map(|effect| effect.left_alone), Some(u64::from(drawn)));
    bench.write(|tx| contact(tx, one, None));
    assert_eq!(
        view(&bench).effect.map(|effect| effect.open),
        Some(0),
        "who was left alone stays on that side"
    );
    bench.write(leave_alone);
    assert_eq!(view(&bench).effect.map(|effect| effect.left_alone), Some(0), "the last draw is compared");
}
