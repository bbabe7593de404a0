//! The whole base in a model: counts, and what came and left.

use super::super::overview::{BACK, CAME, FLOWS, LEFT};
use super::super::warned::WARNED;
use super::super::{OverviewRequest, overview};
use super::*;

#[test]
fn the_overview_counts_everybody_once_and_what_came_less_what_left_is_the_change() {
    let bench = Bench::open();
    for n in 0..5 {
        let party = bench.party(&format!("Kunde {n}"));
        if n > 1 {
            buy(&bench, party, days_ago(20 * n));
        }
    }
    let request = OverviewRequest { track: "six".to_owned(), days: 731 };
    let view = bench.read(|conn| overview(conn, &request, &Texts::new(Lang::De), NOW));
    assert_eq!(view.total, 5);
    for stage in &view.stages {
        assert_eq!(i64::from(stage.net), i64::from(stage.count), "{} began at zero", stage.phase);
    }
    let unknown = OverviewRequest { track: "seven".to_owned(), days: 90 };
    assert!(bench.store.read(|conn| overview(conn, &unknown, &Texts::new(Lang::De), NOW)).is_err());
}

#[test]
fn flows_and_warnings_are_found_by_an_index() {
    let bench = Bench::open();
    for sql in [FLOWS, CAME, LEFT, BACK] {
        let sql = sql.replace("?1", "'six'").replace("?2", "'2026-01-01'").replace("?3", "'[]'");
        let plan = bench.plan(&sql);
        let by_key = plan.iter().any(|step| step.starts_with("SEARCH standing_move USING PRIMARY KEY"));
        assert!(by_key && !plan.iter().any(|step| step.starts_with("SCAN standing_move")), "{plan:#?}");
    }
    let warned = bench.plan(&WARNED.replace(":limit", "12"));
    assert!(
        warned[0].contains("standing_by_alert") && !warned.join(" ").contains("TEMP B-TREE"),
        "{warned:#?}"
    );
}

#[test]
fn who_was_silent_for_long_and_buys_again_came_back() {
    let bench = Bench::open();
    let party = bench.party("Sanitätshaus Brinkmann");
    for n in 0..6 {
        buy(&bench, party, days_ago(300 + n * 30));
    }
    let back = |bench: &Bench| {
        let request = OverviewRequest { track: "six".to_owned(), days: 731 };
        bench.read(|conn| overview(conn, &request, &Texts::new(Lang::De), NOW)).came_back
    };
    assert_eq!(back(&bench), 0);
    buy(&bench, party, days_ago(1));
    assert_eq!(back(&bench), 1);
}

#[test]
fn what_stood_in_a_phase_then_and_what_came_and_left_since_gives_what_stands_there_now() {
    let bench = Bench::open();
    let mut parties = Vec::new();
    for n in 0..12 {
        let party = bench.party(&format!("Kunde {n}"));
        call(&bench, party, 200 - n * 10);
        for order in 0..n % 5 {
            buy(&bench, party, days_ago(300 - n * 20 - order * 30));
        }
        parties.push(party);
    }
    for track in Track::ALL {
        for days in [20, 60, 150, 400] {
            let request = OverviewRequest { track: super::super::words::name(&track), days };
            let view = bench.read(|conn| overview(conn, &request, &Texts::new(Lang::De), NOW));
            let since = super::super::day(view.since);
            let then = |phase: &str| {
                let stood = |party: &&PartyId| {
                    let kept = bench.read(|conn| Kept::read(conn, **party, NOW)).unwrap();
                    let before = kept.history.iter().rfind(|moved| moved.0 == track && moved.1 < since);
                    before.is_some_and(|moved| super::super::words::name(&moved.3) == phase)
                };
                parties.iter().filter(stood).count() as i64
            };
            for stage in &view.stages {
                let now = then(&stage.phase) + i64::from(stage.net);
                assert_eq!(now, i64::from(stage.count), "{} of {days} days", stage.phase);
            }
        }
    }
}
