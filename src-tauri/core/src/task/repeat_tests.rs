//! Tasks that come again: the days of the calendar, and what a task done brings about.

use chrono::{Datelike, Days, NaiveDate};
use proptest::prelude::*;

use super::repeat::Series;
use super::*;
use crate::error::Error;
use crate::testing::{Bench, NOW};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn every(every: u16, unit: RepeatUnit, from: RepeatFrom) -> Repeat {
    Repeat { every, unit, from, until: None, times: None }
}

/// The days of a rule when each task is done on its own day.
fn days(rule: Repeat, start: &str, most: usize) -> Vec<String> {
    let first = rule.check(Some(day(start))).unwrap();
    let all = std::iter::successors(Some(first), |series| series.next(series.on));
    all.take(most).map(|series| series.on.to_string()).collect()
}

#[test]
fn the_thirty_first_comes_back_after_the_short_months() {
    let monthly = every(1, RepeatUnit::Month, RepeatFrom::Due);
    assert_eq!(
        days(monthly, "2027-01-31", 5),
        ["2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30", "2027-05-31"]
    );
    assert_eq!(days(monthly, "2028-01-31", 3), ["2028-01-31", "2028-02-29", "2028-03-31"]);
}

#[test]
fn the_leap_day_is_the_twenty_eighth_in_other_years() {
    let yearly = every(1, RepeatUnit::Year, RepeatFrom::Due);
    assert_eq!(
        days(yearly, "2028-02-29", 5),
        ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]
    );
}

#[test]
fn nights_in_which_the_clock_leaps_change_no_day() {
    let daily = every(1, RepeatUnit::Day, RepeatFrom::Due);
    assert_eq!(days(daily, "2027-03-27", 3), ["2027-03-27", "2027-03-28", "2027-03-29"]);
    assert_eq!(days(daily, "2027-10-30", 3), ["2027-10-30", "2027-10-31", "2027-11-01"]);
}

#[test]
fn it_ends_on_its_day_or_after_its_number() {
    let weekly = every(1, RepeatUnit::Week, RepeatFrom::Due);
    let until = Repeat { until: Some(day("2026-12-15")), ..weekly };
    assert_eq!(days(until, "2026-12-01", 9), ["2026-12-01", "2026-12-08", "2026-12-15"]);
    let twice = Repeat { times: Some(2), ..weekly };
    assert_eq!(days(twice, "2026-12-01", 9), ["2026-12-01", "2026-12-08"]);
}

#[test]
fn done_late_it_follows_its_own_days_and_leaves_out_what_has_passed() {
    let series = every(1, RepeatUnit::Week, RepeatFrom::Due).check(Some(day("2026-12-07"))).unwrap();
    assert_eq!(series.next(day("2026-12-09")).unwrap().on, day("2026-12-14"));
    assert_eq!(series.next(day("2026-12-30")).unwrap().on, day("2027-01-04"));
    // Done before its day, and with a clock that was set back a year.
    assert_eq!(series.next(day("2026-12-04")).unwrap().on, day("2026-12-14"));
    assert_eq!(series.next(day("2025-12-04")).unwrap().on, day("2026-12-14"));
    let done = every(10, RepeatUnit::Day, RepeatFrom::Done).check(Some(day("2026-12-07"))).unwrap();
    assert_eq!(done.next(day("2026-12-30")).unwrap().on, day("2027-01-09"));
}

#[test]
fn at_the_end_of_the_calendar_nothing_follows() {
    let series = every(999, RepeatUnit::Year, RepeatFrom::Due).check(Some(day("9500-01-01"))).unwrap();
    assert_eq!(series.next(day("9500-01-01")), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]
    /// The next day lies after both, on a day of the rule, and no other day of the rule lies between.
    #[test]
    fn the_next_day_is_the_first_of_the_rule_after_both(
        start in 0_u64..40_000, later in 0_u64..4_000, n in 1_u16..=40, unit in 0_usize..4,
    ) {
        let unit = [RepeatUnit::Day, RepeatUnit::Week, RepeatUnit::Month, RepeatUnit::Year][unit];
        let begin = day("1970-01-01") + Days::new(start);
        let done_on = begin + Days::new(later);
        let series = every(n, unit, RepeatFrom::Due).check(Some(begin)).unwrap();
        let next = series.next(done_on).unwrap();
        prop_assert!(next.on > done_on && next.start == begin);
        let before = plain(begin, n, unit).take_while(|at| *at <= done_on).count();
        prop_assert_eq!(Some(next.on), plain(begin, n, unit).nth(before));
        // A day that its month lacks is the last of the month, never one of the next.
        if matches!(unit, RepeatUnit::Month | RepeatUnit::Year) {
            let is_last = (next.on + Days::new(1)).day() == 1;
            prop_assert!(next.on.day() == begin.day() || (is_last && next.on.day() < begin.day()));
        }
    }

    #[test]
    fn what_is_kept_is_read_back(start in 0_u64..40_000, n in 1_u16..=999, times in proptest::option::of(1_u16..=999)) {
        let begin = day("1970-01-01") + Days::new(start);
        let rule = Repeat { times, ..every(n, RepeatUnit::Month, RepeatFrom::Done) };
        let series = rule.check(Some(begin)).unwrap();
        let text = serde_json::to_string(&series).unwrap();
        prop_assert_eq!(serde_json::from_str::<Series>(&text).unwrap(), series);
    }
}

/// The days of a rule, counted one after the other without any arithmetic of months.
fn plain(begin: NaiveDate, n: u16, unit: RepeatUnit) -> impl Iterator<Item = NaiveDate> {
    let (n, day_of_month) = (u32::from(n), begin.day());
    (0_u32..).map(move |step| match unit {
        RepeatUnit::Day => begin + Days::new(u64::from(step * n)),
        RepeatUnit::Week => begin + Days::new(u64::from(step * n * 7)),
        RepeatUnit::Month | RepeatUnit::Year => {
            let months = begin.month0() + step * n * if unit == RepeatUnit::Year { 12 } else { 1 };
            let (year, month) = (begin.year() + (months / 12) as i32, months % 12 + 1);
            (1..=day_of_month).rev().find_map(|at| NaiveDate::from_ymd_opt(year, month, at)).unwrap()
        }
    })
}

fn draft(bench: &Bench, repeat: Option<Repeat>, due_on: Option<NaiveDate>) -> TaskDraft {
    TaskDraft {
        party_id: Some(bench.party("Klinikum")),
        deal_id: None,
        kind: TaskKind::Visit,
        title: "Bestand prüfen".into(),
        note: Some("Lager 2".into()),
        due_on,
        due_time: Some("09:30".into()),
        assignee_id: None,
        repeat,
    }
}

#[test]
fn done_makes_the_next_one_and_undo_takes_both_back() {
    let bench = Bench::open();
    let today = NOW.local_date();
    let weekly = every(1, RepeatUnit::Week, RepeatFrom::Due);
    let written = draft(&bench, Some(weekly), Some(today));
    let party = written.party_id.unwrap();
    let id = bench.write(|tx| create(tx, &written));
    let before = bench.dump();
    let next = bench.write(|tx| done(tx, id, Some("gezählt")));
    assert_eq!(next, Some(today + Days::new(7)));
    let open = bench.read(|conn| of_parties(conn, &party.into()));
    let [follower] = open.as_slice() else { panic!("{open:?}") };
    let first = bench.read(|conn| get(conn, id));
    assert_eq!(follower.due_on, next);
    assert_eq!(follower.repeat, Some(weekly));
    assert_eq!((first.repeat, first.done_at.is_some()), (None, true));
    assert_eq!(
        (&follower.title, &follower.note, &follower.due_time, follower.kind),
        (&first.title, &first.note, &first.due_time, first.kind)
    );
    bench.store.undo().unwrap();
    assert_eq!(bench.dump(), before);

    // Opened and done again, it brings forth nothing a second time.
    bench.write(|tx| done(tx, id, None));
    bench.write(|tx| reopen(tx, id));
    assert_eq!(bench.write(|tx| done(tx, id, None)), None);
    assert_eq!(bench.read(|conn| of_parties(conn, &party.into())).len(), 1);
}

#[test]
fn moving_one_moves_no_other_and_another_day_in_the_form_begins_anew() {
    let bench = Bench::open();
    let today = NOW.local_date();
    let written = draft(&bench, Some(every(1, RepeatUnit::Week, RepeatFrom::Due)), Some(today));
    let id = bench.write(|tx| create(tx, &written));
    bench.write(|tx| postpone(tx, id, today + Days::new(2)));
    assert_eq!(bench.write(|tx| done(tx, id, None)), Some(today + Days::new(7)));

    let id = bench.write(|tx| create(tx, &written));
    let moved = TaskDraft { due_on: Some(today + Days::new(1)), ..written.clone() };
    bench.write(|tx| update(tx, id, &moved));
    assert_eq!(bench.write(|tx| done(tx, id, None)), Some(today + Days::new(8)));

    // Other words alone leave the days of the rule as they are.
    let id = bench.write(|tx| create(tx, &written));
    bench.write(|tx| postpone(tx, id, today + Days::new(3)));
    let title = "Bestand zählen".to_owned();
    bench.write(|tx| {
        update(tx, id, &TaskDraft { title, due_on: Some(today + Days::new(3)), ..written.clone() })
    });
    assert_eq!(bench.write(|tx| done(tx, id, None)), Some(today + Days::new(7)));
}

#[test]
fn a_rule_that_cannot_be_is_refused_and_nothing_is_written() {
    let bench = Bench::open();
    let today = NOW.local_date();
    let fine = every(1, RepeatUnit::Day, RepeatFrom::Due);
    let before = bench.dump();
    let check = |repeat: Repeat, due: Option<NaiveDate>, expected: &str| {
        let written = TaskDraft { party_id: None, ..draft(&Bench::open(), Some(repeat), due) };
        match bench.try_write(|tx| create(tx, &written)) {
            Err(Error::Invalid { reason, .. }) => assert_eq!(reason, expected),
            other => panic!("{expected}: {other:?}"),
        }
    };
    check(fine, None, "repeat-no-day");
    check(Repeat { every: 0, ..fine }, Some(today), "repeat-every");
    check(Repeat { every: 1000, ..fine }, Some(today), "repeat-every");
    check(Repeat { times: Some(0), ..fine }, Some(today), "repeat-times");
    check(Repeat { until: Some(today - Days::new(1)), ..fine }, Some(today), "repeat-until");
    assert_eq!(bench.dump(), before);
    let written = draft(&bench, None, Some(today));
    let id = bench.write(|tx| create(tx, &written));
    bench.write(|tx| done(tx, id, None));
    let again = TaskDraft { repeat: Some(fine), ..written };
    let refused = bench.try_write(|tx| update(tx, id, &again));
    assert!(matches!(refused, Err(Error::Invalid { reason: "repeat-done", .. })), "{refused:?}");
}
