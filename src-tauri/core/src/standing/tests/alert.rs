//! The early warning as it is kept: the same after undo, and whether the days were looked at or slept through.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension};

use super::{all_kept, buy, days_ago};
use crate::error::Result;
use crate::id::PartyId;
use crate::standing::{OverviewRequest, of_party, overview, pass_time};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::DAY_MS;

fn since(bench: &Bench, party: PartyId) -> Option<NaiveDate> {
    bench.read(|conn: &Connection| -> Result<Option<NaiveDate>> {
        let sql = "SELECT s.alert_since FROM standing s JOIN party p ON p.seq = s.seq WHERE p.id = ?1";
        Ok(conn.query_row(sql, [party], |row| row.get(0)).optional()?.flatten())
    })
}

/// Customers in different rhythms, the last purchase so many days ago.
fn silent(bench: &Bench, rhythm: i64, silence: i64) -> PartyId {
    let party = bench.party(&format!("Alle {rhythm}, still {silence}"));
    for n in 0..6 {
        buy(bench, party, days_ago(silence + n * rhythm));
    }
    party
}

#[test]
fn a_warning_begins_on_the_day_on_which_the_risk_was_high_enough() {
    let bench = Bench::open();
    let party = silent(&bench, 30, 160);
    let raised = since(&bench, party).expect("silent for five times the usual");
    assert!(raised < days_ago(0) && raised > days_ago(130), "{raised}");
    let view = bench.read(|conn| of_party(conn, party, &Texts::new(Lang::De), NOW)).unwrap();
    assert_eq!(view.warning.unwrap().since, Some(raised));
    let request = OverviewRequest { track: "six".to_owned(), days: 90 };
    let base = bench.read(|conn| overview(conn, &request, &Texts::new(Lang::De), NOW));
    assert_eq!((base.warned, base.warnings[0].since), (1, raised));
    buy(&bench, party, days_ago(0));
    assert_eq!(since(&bench, party), None, "who buys again is no warning");
    bench.store.undo().unwrap();
    assert_eq!(since(&bench, party), Some(raised));
}

#[test]
fn undo_gives_back_every_warning() {
    let bench = Bench::open();
    let parties: Vec<PartyId> =
        [(20, 60), (30, 75), (45, 100), (30, 160)].map(|(rhythm, days)| silent(&bench, rhythm, days)).into();
    let before = all_kept(&bench);
    for party in &parties {
        buy(&bench, *party, days_ago(10));
    }
    assert_ne!(all_kept(&bench), before);
    for _ in &parties {
        bench.store.undo().unwrap();
    }
    assert_eq!(all_kept(&bench), before);
}

#[test]
fn warnings_after_three_weeks_closed_are_those_of_three_weeks_of_days() {
    let build = || {
        let bench = Bench::open();
        let parties: Vec<PartyId> = (0..24).map(|n| silent(&bench, 20 + n, 30 + 2 * n)).collect();
        (bench, parties)
    };
    let ((daily, parties), (closed, _)) = (build(), build());
    let warned = |bench: &Bench| parties.iter().map(|party| since(bench, *party)).collect::<Vec<_>>();
    let first = warned(&daily);
    let mut days = 0;
    for day in 1..=21 {
        daily.clock.advance_ms(DAY_MS);
        pass_time(&daily.store).unwrap();
        // A warning is there on its own day, not on the day somebody happens to look.
        let today = daily.store.env().now().local_date();
        days += usize::from(warned(&daily).contains(&Some(today)));
        assert!(warned(&daily).iter().flatten().all(|since| *since <= today), "day {day}");
    }
    closed.clock.advance_ms(21 * DAY_MS);
    pass_time(&closed.store).unwrap();
    assert_eq!(warned(&daily), warned(&closed));
    assert_ne!(warned(&daily), first);
    assert!(days > 3, "warnings begin on their days: {days}");
}
