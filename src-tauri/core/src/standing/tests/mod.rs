//! One customer's way through the phases as it is kept, after writes, undo and time.

mod alert;
mod beside;
mod form;
mod news;
mod others;
mod overview;
mod told;
mod week;

use chrono::NaiveDate;
use rondo_lifecycle::phase::{Phase, Track};
use rusqlite::Connection;

use super::{Kept, Move, catch_up, derive_all, learn, of_party, pass_time};
use crate::error::Result;
use crate::id::PartyId;
use crate::money::Money;
use crate::sales::{self, PurchaseDraft};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::{DAY_MS, Timestamp};
use crate::timeline::{self, TouchDraft, TouchKind};

pub(super) fn kept(bench: &Bench, party: PartyId) -> Option<Kept> {
    let now = bench.store.env().now();
    bench.read(|conn: &Connection| Kept::read(conn, party, now))
}

pub(super) fn six(bench: &Bench, party: PartyId) -> Option<Phase> {
    kept(bench, party).map(|kept| kept.phase(Track::Six))
}

/// Everything that is kept of all customers, without what was retired.
pub(super) fn all_kept(bench: &Bench) -> Vec<String> {
    bench.read(|conn: &Connection| -> Result<Vec<String>> {
        let sql = "SELECT p.name || ' ' || s.six || ' ' || s.activity || ' ' || coalesce(s.risk, '') || ' '
                || coalesce(s.at_risk, '') || ' ' || coalesce(s.alert_since, '') || ' ' || coalesce(s.next_check_on, '')
                || ' ' || coalesce(s.known_on, hex(d.detail)) || ' '
                || (SELECT coalesce(json_group_array(m.track || m.moved_on || m.to_phase), '') FROM standing_move m
                    WHERE m.seq = s.seq)
             FROM standing s JOIN party p ON p.seq = s.seq LEFT JOIN standing_detail d ON d.seq = s.seq
             ORDER BY p.name";
        let mut query = conn.prepare(sql)?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    })
}

fn call(bench: &Bench, party: PartyId, days_ago: i64) {
    let draft: TouchDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "kind": "call", "direction": "out", "at": NOW.0 - days_ago * DAY_MS,
    }))
    .unwrap();
    assert_eq!(draft.kind, TouchKind::Call);
    bench.write(|tx| timeline::log(tx, &draft));
}

pub(super) fn buy(bench: &Bench, party: PartyId, on: NaiveDate) {
    let draft = PurchaseDraft::new(party, on, Money::new(120_000, "EUR"));
    bench.write(|tx| sales::add_purchase(tx, &draft));
}

pub(super) fn days_ago(days: i64) -> NaiveDate {
    Timestamp(NOW.0 - days * DAY_MS).local_date()
}

#[test]
fn a_customer_goes_from_attention_to_trust_to_bond_with_the_facts_of_each_write() {
    let bench = Bench::open();
    let party = bench.party("Reha-Zentrum Eiderstedt");
    assert_eq!(six(&bench, party), Some(Phase::Attention));
    call(&bench, party, 3);
    assert_eq!(six(&bench, party), Some(Phase::Trust));
    buy(&bench, party, days_ago(2));
    assert_eq!(six(&bench, party), Some(Phase::Aftercare));
    for days in [200, 160, 120, 80, 40] {
        buy(&bench, party, days_ago(days));
    }
    assert_eq!(six(&bench, party), Some(Phase::Bond));
    let kept = kept(&bench, party).unwrap();
    assert_eq!(kept.standing.purchases, 6);
    assert_eq!(kept.phase(Track::Segment), Phase::Frequent);
}

#[test]
fn undo_and_redo_give_back_exactly_what_was_kept() {
    let bench = Bench::open();
    let party = bench.party("Labor Dr. Feldhusen");
    call(&bench, party, 20);
    let before = all_kept(&bench);
    for days in [300, 250, 190] {
        buy(&bench, party, days_ago(days));
    }
    let after = all_kept(&bench);
    assert_ne!(before, after);
    for _ in 0..3 {
        bench.store.undo().unwrap();
    }
    assert_eq!(all_kept(&bench), before);
    for _ in 0..3 {
        bench.store.redo().unwrap();
    }
    assert_eq!(all_kept(&bench), after);
}

#[test]
fn three_weeks_closed_tell_the_same_history_as_three_weeks_of_days() {
    let build = || {
        let bench = Bench::open();
        let weekly = bench.party("Wöchentlich");
        for week in 0..12 {
            buy(&bench, weekly, days_ago(week * 7));
        }
        let quiet = bench.party("Still");
        call(&bench, quiet, 175);
        (bench, weekly)
    };
    let ((daily, weekly), (closed, _)) = (build(), build());
    for _ in 0..21 {
        daily.clock.advance_ms(DAY_MS);
        pass_time(&daily.store).unwrap();
    }
    closed.clock.advance_ms(21 * DAY_MS);
    pass_time(&closed.store).unwrap();
    assert_eq!(six(&daily, weekly), Some(Phase::Bond));
    let history = |bench: &Bench| kept(bench, weekly).unwrap().history;
    assert_eq!(history(&daily), history(&closed));
    let due = |moved: &Move| moved.0 == Track::Activity && moved.3 == Phase::Due;
    assert!(history(&closed).iter().any(due), "{:#?}", history(&closed));
    assert_eq!(moved_rows(&daily), moved_rows(&closed));
}

fn moved_rows(bench: &Bench) -> Vec<String> {
    bench.read(|conn: &Connection| -> Result<Vec<String>> {
        let mut query =
            conn.prepare("SELECT track || moved_on || to_phase FROM standing_move ORDER BY seq, 1")?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    })
}

#[test]
fn deriving_everybody_anew_gives_what_the_writes_gave() {
    let bench = Bench::open();
    for (name, gap) in [("A", 30), ("B", 60), ("C", 90)] {
        let party = bench.party(name);
        for n in 0..4 {
            buy(&bench, party, days_ago(n * gap));
        }
    }
    let by_writes = all_kept(&bench);
    derive_all(&bench.store, &mut |_, _| true).unwrap();
    assert_eq!(all_kept(&bench), by_writes);
}

#[test]
fn what_a_late_fact_disproves_is_kept_as_retired() {
    let bench = Bench::open();
    let party = bench.party("Spät gemeldet");
    buy(&bench, party, days_ago(10));
    let retired = |bench: &Bench| -> i64 {
        bench.read(|conn: &Connection| -> Result<i64> {
            Ok(conn.query_row("SELECT count(*) FROM standing_retired", [], |row| row.get(0))?)
        })
    };
    assert_eq!(retired(&bench), 1, "being known since today gave way to a purchase ten days ago");
    buy(&bench, party, days_ago(400));
    assert_eq!(retired(&bench), 2);
    buy(&bench, party, days_ago(0));
    assert_eq!(retired(&bench), 2, "a purchase of today disproves nothing");
}

#[test]
fn rules_are_learnt_once_there_are_purchases() {
    let bench = Bench::open();
    assert!(!learn(&bench.store).unwrap(), "nothing was bought yet");
    for n in 0..40 {
        let party = bench.party(&format!("Kunde {n}"));
        for order in 0..4 {
            buy(&bench, party, days_ago(order * (25 + n % 10)));
        }
    }
    assert!(learn(&bench.store).unwrap());
    assert!(!learn(&bench.store).unwrap(), "nothing new since");
    let version: i64 = bench.read(|conn: &Connection| -> Result<i64> {
        Ok(conn.query_row("SELECT max(version) FROM lifecycle_rules", [], |row| row.get(0))?)
    });
    assert_eq!(version, 1);
}

#[test]
fn the_customers_whose_day_has_come_are_found_by_an_index() {
    let bench = Bench::open();
    bench.assert_indexed(
        "SELECT seq FROM standing WHERE next_check_on <= '2026-11-23' ORDER BY next_check_on",
    );
}

#[test]
fn a_customer_that_is_undone_leaves_no_derived_row_behind() {
    let bench = Bench::open();
    let stays = bench.party("Bleibt");
    let before = all_kept(&bench);
    bench.party("Geht wieder");
    bench.store.undo().unwrap();
    assert_eq!(all_kept(&bench), before);
    let rows: i64 = bench.read(|conn: &Connection| -> Result<i64> {
        let sql = "SELECT count(DISTINCT seq) FROM (SELECT seq FROM standing UNION ALL SELECT seq FROM standing_detail
             UNION ALL SELECT seq FROM standing_move UNION ALL SELECT seq FROM standing_retired)";
        Ok(conn.query_row(sql, [], |row| row.get(0))?)
    });
    assert_eq!((rows, six(&bench, stays)), (1, Some(Phase::Attention)));
}

#[test]
fn of_who_is_merely_known_only_the_day_is_kept_and_all_is_told() {
    let bench = Bench::open();
    let party = bench.party("Sanitätshaus Brinkmann");
    let details = || -> i64 {
        bench.read(|conn| -> Result<_> {
            Ok(conn.query_row("SELECT count(*) FROM standing_detail", [], |row| row.get(0))?)
        })
    };
    let moves = || all_kept(&bench)[0].rsplit_once(' ').map(|(_, moves)| moves.to_owned());
    let (known, became) = (kept(&bench, party).unwrap(), moves());
    assert_eq!((details(), known.history.len()), (0, 6));
    let view = bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
    assert!(view.places[0].because[0].starts_with("bekannt seit"), "{:?}", view.places[0]);
    call(&bench, party, 0);
    assert_eq!(details(), 1);
    assert_ne!(moves(), became);
    bench.store.undo().unwrap();
    assert_eq!((details(), moves(), kept(&bench, party)), (0, became, Some(known)));
}

#[test]
fn a_derivation_that_was_interrupted_is_taken_up_again() {
    let bench = Bench::open();
    let (first, second) = (bench.party("A"), bench.party("B"));
    let before = all_kept(&bench);
    bench.store.maintain(|conn| conn.execute("DELETE FROM standing WHERE seq = 2", [])).unwrap().unwrap();
    assert!(catch_up(&bench.store, &mut |_, _| true).unwrap());
    assert_eq!(all_kept(&bench), before);
    assert_eq!(six(&bench, first), six(&bench, second));
}
