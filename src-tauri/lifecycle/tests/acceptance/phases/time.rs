//! Time: when imports stop, when to look again, what comes next, and facts that come in late.

use Phase::*;
use proptest::prelude::*;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Currency, History, Intake};
use rondo_lifecycle::phase::{AsOf, Cause, Freshness, Phase, Track, derive, outlook, resume, supersede};
use rondo_lifecycle::rules::Rulebook;

use super::customer::{Customer, on, path};
use super::random::{BEGIN, TODAY, check, facts};

fn customer() -> Customer {
    Customer::default()
}

#[test]
fn the_clock_stops_at_the_last_import_and_its_tolerance() {
    let as_of = |import| AsOf::with_import(Day(100), import, &Freshness::default());
    assert_eq!(as_of(Some(Day(80))), AsOf { today: Day(100), clock: Day(87) });
    assert!(as_of(Some(Day(80))).is_frozen());
    assert_eq!(as_of(Some(Day(95))), AsOf::day(Day(100)));
    assert_eq!(as_of(None), AsOf::day(Day(100)), "a firm without imports has its orders from its own hands");
}

#[test]
fn orders_are_stale_after_twice_the_usual_gap_of_the_firm_and_a_week() {
    let fresh = Freshness::default();
    let weekly: Vec<Day> = (0..10).map(|week| Day(week * 7)).collect();
    assert!(!fresh.is_stale(&weekly, Day(63 + 14)));
    assert!(fresh.is_stale(&weekly, Day(63 + 15)));
    let daily: Vec<Day> = (0..30).map(Day).collect();
    assert!(!fresh.is_stale(&daily, Day(29 + 7)), "a long weekend");
    assert!(fresh.is_stale(&daily, Day(29 + 8)));
    assert!(!fresh.is_stale(&weekly[..2], Day(1000)), "no gap is typical yet");
}

#[test]
fn nobody_lapses_while_imports_have_stopped() {
    // One order: due after 79 days, at risk after 126, lapsed after 168.
    let history = customer().order(0).history();
    let frozen = AsOf { today: on(300), clock: on(100) };
    let derived = derive(&history, &Rulebook::default(), frozen);
    assert_eq!(path(&derived.changes, Track::Activity), [(0, Active), (79, Due)]);
    let standing = derived.standing.expect("known");
    assert_eq!((standing.on, standing.clock, standing.days), (on(300), on(100), Some(100)));
    assert_eq!(standing.next_check, None, "time stands still");
}

#[test]
fn facts_still_count_while_imports_have_stopped() {
    let history = customer().order(0).order(200).complaint(210, true, Some(215), None).history();
    let frozen = AsOf { today: on(300), clock: on(100) };
    let derived = derive(&history, &Rulebook::default(), frozen);
    assert_eq!(path(&derived.changes, Track::Activity), [(0, Active), (79, Due), (200, Active)]);
    assert_eq!(path(&derived.changes, Track::Six).last(), Some(&(210, Aftercare)));
}

#[test]
fn a_contract_has_no_anniversary_and_no_end_while_imports_have_stopped() {
    let history = customer().contract(0, None, None).contract(10, Some(350), None).mailing(380).history();
    let standing = |clock| {
        let as_of = AsOf { today: on(400), clock: on(clock) };
        derive(&history, &Rulebook::default(), as_of).standing.expect("known")
    };
    let segment = |clock| standing(clock).phase(Track::Buyer);
    assert_eq!((standing(300).days, standing(400).days), (Some(290), Some(35)), "the anniversary of day 365");
    assert_eq!((segment(300), segment(400)), (Phase::EarlyRepeat, Phase::EarlyRepeat));
}

#[test]
fn time_that_stood_still_leaves_no_mark_once_it_goes_on() {
    let history = customer().order(0).order(200).talk(230).history();
    let book = Rulebook::default();
    let frozen = derive(&history, &book, AsOf { today: on(300), clock: on(100) });
    let checkpoint = frozen.checkpoint.expect("known");
    assert_eq!(checkpoint.on, on(100));
    let whole = derive(&history, &book, AsOf::day(on(400)));
    let rest = resume(&history, &book, &checkpoint, AsOf::day(on(400)));
    let kept = frozen.changes.into_iter().filter(|change| change.on <= on(100));
    assert_eq!(kept.chain(rest.changes).collect::<Vec<_>>(), whole.changes);
    assert_eq!(rest.standing, whole.standing);
}

#[test]
fn the_outlook_tells_the_next_change_and_its_day() {
    let history = customer().orders(&[0, 30]).history();
    let book = Rulebook::default();
    // The own interval is (120 + 30) / 3 = 50 days.
    let next = outlook(&history, &book, AsOf::day(on(40)), 365);
    assert_eq!(path(&next, Track::Activity), [(30 + 66, Due)]);
    assert_eq!(next.len(), 1);
    let late = outlook(&history, &book, AsOf::day(on(150)), 365);
    assert_eq!(path(&late, Track::Activity), [(30 + 140, Lapsed)]);
    assert_eq!(path(&late, Track::Six), [(30 + 140, WinBack)]);
    assert_eq!(outlook(&history, &book, AsOf::day(on(40)), 50), []);
}

#[test]
fn a_standing_says_when_to_look_again() {
    assert_eq!(customer().order(0).standing(10).next_check, Some(on(35)), "the care ends");
    let last = customer().mailing(0).standing(9);
    assert_eq!(last.next_check, None, "nothing can change without a fact");
    let future = customer().mailing(0).order(50);
    let checked = History::check(future.facts, &Intake::new(on(9), Currency::EUR));
    let standing = derive(&checked.history, &Rulebook::default(), AsOf::day(on(9))).standing;
    assert_eq!(standing.expect("known").next_check, Some(on(50)), "a fact waits for its day");
}

#[test]
fn a_checkpoint_holds_until_a_fact_that_reaches_back_to_it() {
    let book = Rulebook::default();
    let checkpoint = customer().order(0).derived(50).checkpoint.expect("known");
    assert!(checkpoint.holds(on(52), &book));
    assert!(
        !checkpoint.holds(on(51), &book),
        "a return of the 51st can undo an order of the 50th without a trace"
    );
}

#[test]
fn a_late_fact_retires_the_changes_it_contradicts_and_no_others() {
    let stored = customer().order(0).derived(200).changes;
    let late = customer().order(0).order(60).derived(200).changes;
    let superseded = supersede(&stored, &late);
    assert_eq!(superseded.from, Some(on(60)));
    assert!(superseded.retired.iter().all(|change| change.on >= on(60)));
    assert_eq!(path(&superseded.retired, Track::Activity), [(79, Due), (126, AtRisk), (168, Lapsed)]);
    assert_eq!(path(&superseded.added, Track::Buyer), [(60, EarlyRepeat)]);
    let again: Vec<_> = stored[..superseded.kept].iter().chain(&superseded.added).copied().collect();
    assert_eq!(again, late);
    let same = supersede(&stored, &stored);
    assert_eq!((same.kept, same.from, same.retired.len(), same.added.len()), (stored.len(), None, 0, 0));
}

proptest! {
    #[test]
    fn time_changes_nothing_before_the_day_to_look_again(facts in facts(), cut in BEGIN.0..TODAY.0) {
        let mut known = facts;
        known.retain(|fact| fact.on <= Day(cut));
        let history = check(known).history;
        let book = Rulebook::default();
        let as_of = AsOf::day(Day(cut));
        if let Some(standing) = derive(&history, &book, as_of).standing {
            let next = history.first().into_iter().flat_map(|_| outlook(&history, &book, as_of, 2_000)).next();
            match (next, standing.next_check) {
                (Some(change), Some(check)) => prop_assert!(change.on >= check),
                (Some(change), None) => prop_assert!(false, "{:?} came unannounced", change),
                (None, _) => {}
            }
        }
    }

    #[test]
    fn frozen_time_brings_no_change_of_its_own(facts in facts(), clock in BEGIN.0..TODAY.0) {
        let history = check(facts).history;
        let derived = derive(&history, &Rulebook::default(), AsOf { today: TODAY, clock: Day(clock) });
        let after = derived.changes.iter().filter(|change| change.on > Day(clock));
        for change in after {
            prop_assert!(matches!(change.cause, Cause::Facts | Cause::Void), "{:?}", change);
        }
    }

    #[test]
    fn time_only_makes_activity_worse_but_for_an_escalation_that_ends(facts in facts()) {
        let history = check(facts).history;
        let derived = derive(&history, &Rulebook::default(), AsOf::day(TODAY));
        let by_time = derived.changes.iter().filter(|change| {
            change.track == Track::Activity && change.cause == Cause::Time
        });
        for change in by_time {
            let from = change.from.expect("time begins nothing");
            let expires = from == AtRisk && matches!(change.to, Active | Due);
            prop_assert!(change.to > from || expires, "{:?}", change);
        }
    }

    #[test]
    fn a_late_fact_needs_no_more_than_a_replay_from_before_it(facts in facts(), which in any::<usize>()) {
        prop_assume!(!facts.is_empty());
        let late = which % facts.len();
        let day = facts[late].on;
        let mut before = facts.clone();
        before.remove(late);
        let book = Rulebook::default();
        let stored = derive(&check(before.clone()).history, &book, AsOf::day(day.plus(-2)));
        let whole = derive(&check(facts.clone()).history, &book, AsOf::day(TODAY));
        if let Some(checkpoint) = stored.checkpoint {
            prop_assert!(checkpoint.holds(day, &book));
            let rest = resume(&check(facts).history, &book, &checkpoint, AsOf::day(TODAY));
            let joined: Vec<_> = stored.changes.into_iter().chain(rest.changes).collect();
            prop_assert_eq!(joined, whole.changes);
        }
    }
}
