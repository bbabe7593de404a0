//! Time that stands still while no purchases arrive, and what lets it pass again.

use chrono::NaiveDate;
use rondo_lifecycle::phase::{Phase, Track};

use super::{all_kept, buy, days_ago, kept};
use crate::id::PartyId;
use crate::standing::news::LAST_ORDER;
use crate::standing::{catch_up, freshness, know_orders};
use crate::store::{Label, Op};
use crate::testing::Bench;
use crate::time::DAY_MS;

/// A firm that sold every week until so many days ago.
fn weekly(bench: &Bench, last: i64) -> PartyId {
    let party = bench.party("Wöchentlich");
    for week in 0..12 {
        buy(bench, party, days_ago(last + week * 7));
    }
    catch(bench);
    party
}

fn catch(bench: &Bench) {
    catch_up(&bench.store, &mut |_, _| true).unwrap();
}

fn stands(bench: &Bench) -> Option<NaiveDate> {
    bench.read(|conn| freshness(conn, bench.store.env().now())).stands_since
}

fn pass_days(bench: &Bench, days: i64) {
    bench.clock.advance_ms(days * DAY_MS);
    catch(bench);
}

fn activity(bench: &Bench, party: PartyId) -> Phase {
    kept(bench, party).unwrap().phase(Track::Activity)
}

#[test]
fn time_stands_still_once_no_purchase_came_for_twice_the_usual() {
    let bench = Bench::open();
    let party = weekly(&bench, 0);
    let fresh = bench.read(|conn| freshness(conn, bench.store.env().now()));
    assert_eq!(
        (fresh.stands_since, fresh.last_order, fresh.believed_days),
        (None, Some(days_ago(0)), Some(14))
    );
    pass_days(&bench, 14);
    assert_eq!(stands(&bench), None, "as long as is believed");
    let before = (activity(&bench, party), kept(&bench, party).unwrap().history);
    pass_days(&bench, 60);
    assert_eq!(stands(&bench), Some(days_ago(-14)), "on the last day that was believed");
    assert_eq!(
        (activity(&bench, party), kept(&bench, party).unwrap().history),
        before,
        "nobody got worse since"
    );
}

#[test]
fn a_closed_laptop_stops_on_the_same_day_as_one_that_ran_daily() {
    let (daily, closed) = (Bench::open(), Bench::open());
    let parties = (weekly(&daily, 3), weekly(&closed, 3));
    for _ in 0..40 {
        pass_days(&daily, 1);
    }
    pass_days(&closed, 40);
    assert_eq!(stands(&daily), Some(days_ago(-11)));
    let told =
        |bench: &Bench, party| kept(bench, party).map(|kept| (kept.history, kept.standing.clock, kept.next));
    assert_eq!(told(&daily, parties.0), told(&closed, parties.1));
}

#[test]
fn a_purchase_of_anybody_lets_time_pass_for_all_and_its_undo_stops_it_again() {
    let bench = Bench::open();
    let quiet = weekly(&bench, 0);
    pass_days(&bench, 60);
    let frozen = all_kept(&bench);
    assert_eq!(activity(&bench, quiet), Phase::Active);
    let other = bench.party("Anderer");
    buy(&bench, other, days_ago(-59));
    assert_eq!(stands(&bench), None);
    catch(&bench);
    assert_eq!(activity(&bench, quiet), Phase::Lapsed, "sixty days of silence are counted now");
    bench.store.undo().unwrap();
    bench.store.undo().unwrap();
    catch(&bench);
    assert_eq!(all_kept(&bench), frozen);
}

#[test]
fn somebodys_word_lets_time_pass_and_can_be_taken_back() {
    let bench = Bench::open();
    let party = weekly(&bench, 0);
    pass_days(&bench, 60);
    let frozen = all_kept(&bench);
    let word = |bench: &Bench| bench.store.write(&Label::of(Op::OrdersConfirm), know_orders).unwrap();
    assert!(word(&bench).changed.is_some_and(|changed| changed.undoable));
    assert!(word(&bench).changed.is_none(), "once a day is enough");
    catch(&bench);
    assert_eq!(stands(&bench), None);
    assert_eq!(activity(&bench, party), Phase::Lapsed);
    bench.store.undo().unwrap();
    catch(&bench);
    assert_eq!(all_kept(&bench), frozen);
    word(&bench);
    pass_days(&bench, 15);
    assert_eq!(stands(&bench), Some(days_ago(-74)), "a word holds as long as a purchase");
}

#[test]
fn a_firm_without_a_rhythm_has_no_clock_to_stop() {
    let bench = Bench::open();
    let party = bench.party("Zwei Käufe");
    buy(&bench, party, days_ago(90));
    buy(&bench, party, days_ago(60));
    catch(&bench);
    pass_days(&bench, 400);
    assert_eq!(stands(&bench), None);
    assert_eq!(activity(&bench, party), Phase::Lost);
}

#[test]
fn the_last_purchase_is_found_by_an_index() {
    let bench = Bench::open();
    let plan = bench.plan(&LAST_ORDER.replace("?1", "'2026-11-23'"));
    assert!(plan[0].contains("purchase_by_day"), "{plan:#?}");
}
