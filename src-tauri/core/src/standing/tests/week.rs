//! The week as its owner reads it on Monday.

use chrono::NaiveDate;

use super::super::leaving::{GONE, GONE_COUNT, NEAR};
use super::super::overview::Flow;
use super::super::warned::ALL_WARNED;
use super::super::week::{FLOWS_BETWEEN, Week, WeekDays, week};
use super::super::{catch_up, words};
use crate::money::Money;
use crate::sales::{self, PurchaseDraft};
use crate::testing::{Bench, NOW};
use crate::text::{Lang, Texts};
use crate::time::DAY_MS;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn read(bench: &Bench) -> Week {
    bench.read(|conn| week(conn, "six", 20, &Texts::new(Lang::De), bench.clock.now()))
}

#[test]
fn a_week_is_the_last_that_is_over_and_its_number_is_that_of_its_thursday() {
    let check = |today: &str, first: &str, last: &str, number| {
        let days = WeekDays::before(day(today));
        assert_eq!((days.first, days.last, days.number()), (day(first), day(last), number), "{today}");
    };
    check("2026-11-23", "2026-11-16", "2026-11-22", (2026, 47));
    check("2026-11-29", "2026-11-16", "2026-11-22", (2026, 47));
    check("2027-01-04", "2026-12-28", "2027-01-03", (2026, 53));
    check("2025-01-06", "2024-12-30", "2025-01-05", (2025, 1));
}

/// What stands on the sheet of Monday still stands there on Friday, whatever happens in between.
#[test]
fn counts_are_those_of_sunday_and_what_came_less_what_left_is_the_change() {
    let bench = Bench::open();
    let buyers: Vec<_> = (0..4).map(|n| bench.party(&format!("Kunde {n}"))).collect();
    let buy = |n: usize, on: &str| {
        let draft = PurchaseDraft::new(buyers[n], day(on), Money::new(100_000, "EUR"));
        bench.write(|tx| sales::add_purchase(tx, &draft));
    };
    for (n, on) in [(0, "2026-10-20"), (1, "2026-11-17"), (2, "2026-11-18")] {
        buy(n, on);
    }
    let monday = read(&bench);
    let of = |week: &Week, phase: &str| {
        let stage = week.stages.iter().find(|stage| stage.phase == phase).unwrap();
        (stage.count, stage.week, stage.quarter)
    };
    // The fourth customer became known on Monday only.
    assert_eq!(of(&monday, "attention"), (0, 0, 0));
    assert_eq!(of(&monday, "aftercare"), (2, 1, 2), "two came and one left in the week");
    assert_eq!(of(&monday, "bond"), (1, 1, 1), "its care of thirty days was over in the week");
    assert_eq!(monday.flows.iter().map(|flow| flow.count).sum::<u32>(), 3);
    bench.clock.advance_ms(4 * DAY_MS);
    buy(3, "2026-11-26");
    let friday = read(&bench);
    assert_eq!(friday.stages, monday.stages);
    assert_eq!(friday.flows, monday.flows);
}

#[test]
fn a_phase_set_by_hand_counts_as_it_counts_in_lists() {
    let bench = Bench::open();
    bench.party("Bleibt");
    let party = bench.party("Gesetzt");
    bench.clock.advance_ms(8 * DAY_MS);
    let draft: crate::milestone::PhaseDraft = serde_json::from_value(serde_json::json!({
        "partyId": party, "phase": "trust", "reason": "Messe", "expiresOn": "2026-12-20",
    }))
    .unwrap();
    let of = |phase: &str| {
        let week = read(&bench);
        let stage = week.stages.iter().find(|stage| stage.phase == phase).unwrap();
        (stage.count, stage.week)
    };
    let before = (of("attention"), of("trust"));
    bench.write(|tx| crate::milestone::set_phase(tx, &draft));
    assert_eq!((of("attention"), of("trust")), before, "set after the Sunday of the week");
    assert_eq!(before.0, (2, 2));
    bench.clock.advance_ms(7 * DAY_MS);
    assert_eq!((of("attention"), of("trust")), ((1, -1), (1, 1)));
    let moved =
        |flow: &Flow| flow.from.as_deref() == Some("attention") && flow.to == "trust" && flow.count == 1;
    assert!(read(&bench).flows.iter().any(moved));
    bench.store.undo().unwrap();
    assert_eq!((of("attention"), of("trust")), ((2, 0), (0, 0)));
}

#[test]
fn the_sample_firm_has_a_week_worth_reading() {
    let bench = Bench::open();
    let texts = Texts::new(Lang::De);
    crate::sample::sample_firm(&bench.store, &texts, &mut |_, _| true).unwrap();
    catch_up(&bench.store, &mut |_, _| true).unwrap();
    let week = read(&bench);
    assert_eq!(week.light, "amber");
    let shown: i64 =
        week.warned.rows.iter().filter_map(|row| row.at_risk.as_ref()).map(|money| money.amount).sum();
    assert_eq!(
        week.warned.at_risk,
        Some(Money::new(shown, "EUR")),
        "all warnings are shown, so their sum is the whole"
    );
    assert_eq!(week.warned.count as usize, week.warned.rows.len());
    assert!(!week.leaving.is_empty());
    assert!(week.leaving.iter().all(|leaving| leaving.to == "winBack" && leaving.on > NOW.local_date()));
    let known = words::stages()[0].1.clone();
    let stray = |flow: &&Flow| flow.to != "outside" && !known.contains(&flow.to);
    assert_eq!(week.flows.iter().find(stray), None);
}

#[test]
fn a_week_is_read_by_indexes() {
    let bench = Bench::open();
    let flows = FLOWS_BETWEEN.replace("?1", "'six'").replace("?2", "'a'").replace("?3", "'b'");
    let gone = GONE.replace("?1", "'a'").replace("?2", "'b'").replace("?3", "60");
    let gone_count = GONE_COUNT.replace("?1", "'a'").replace("?2", "'b'");
    let near = NEAR.replace("?1", "'b'");
    // The index of warned customers holds nobody else, so that all of it may be read.
    for (sql, how) in [
        (flows, "SEARCH standing_move USING PRIMARY KEY"),
        (gone, "SEARCH s USING COVERING INDEX standing_by_gone (gone_on>? AND gone_on<?)"),
        (gone_count, "SEARCH standing USING COVERING INDEX standing_by_gone (gone_on>? AND gone_on<?)"),
        (near, "SEARCH s USING INDEX standing_by_stake (activity=?)"),
        (ALL_WARNED.to_owned(), "SCAN standing USING INDEX standing_by_alert"),
    ] {
        let plan = bench.plan(&sql);
        assert!(plan[0].starts_with(how), "{plan:#?}");
    }
}
