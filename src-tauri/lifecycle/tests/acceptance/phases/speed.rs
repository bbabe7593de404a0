//! How long the phases of a large firm take. Run with
//! `cargo test --release -p rondo-lifecycle --test acceptance speed -- --ignored --nocapture`.

use std::num::NonZeroUsize;
use std::time::{Duration, Instant};

use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{CaseKind, Currency, Direction, Fact, FactId, History, Intake, Stage, What};
use rondo_lifecycle::phase::{AsOf, derive, derive_all};
use rondo_lifecycle::rules::Rulebook;

use super::customer::{Customer, on};

const TODAY: Day = Day(20_778);

/// SplitMix64: enough for spreading dates.
struct Draws(u64);

impl Draws {
    fn below(&mut self, limit: u64) -> i32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % limit) as i32
    }
}

/// Ten facts: a talk, a deal, five orders, an answer, a complaint, another talk.
fn customer(number: u64, draws: &mut Draws) -> Vec<Fact> {
    let begin = TODAY.0 - 1_400 + draws.below(500);
    let rhythm = [14, 30, 60, 120][draws.below(4) as usize];
    let mut facts = Vec::with_capacity(10);
    let mut add = |day: i32, what| {
        let id = FactId(u128::from(number) << 8 | facts.len() as u128);
        facts.push(Fact { on: Day(day), recorded: Day(day), id, what });
    };
    add(begin, What::Touch { direction: Direction::In, two_way: true, channel: Some(1) });
    let stages = vec![Stage { on: Day(begin + 9), commit: true }];
    add(begin + 3, What::Deal { stages, closed: None });
    let mut day = begin + 20;
    for _ in 0..5 {
        let fulfilled = Some(Day(day + 4));
        add(day, What::Order { value: 50_000, currency: Currency::EUR, fulfilled, cancelled: None });
        day += rhythm + draws.below(10);
    }
    add(day - 20, What::Survey { nps: 5 + draws.below(6) as u8 });
    let closed = Some(Day(day + 30));
    add(day, What::Case { case: CaseKind::Complaint, severe: false, due: Some(Day(day + 7)), closed });
    add(day + 10, What::Touch { direction: Direction::Out, two_way: true, channel: Some(2) });
    facts
}

/// Processor time of all threads where the system tells it (Linux, hundredths of a second): on a busy machine the clock
/// on the wall says little.
fn processor_time() -> Option<Duration> {
    let stat = std::fs::read_to_string("/proc/self/stat").ok()?;
    let fields: Vec<&str> = stat.rsplit_once(')')?.1.split_whitespace().collect();
    let ticks: u64 = fields.get(11)?.parse::<u64>().ok()? + fields.get(12)?.parse::<u64>().ok()?;
    Some(Duration::from_millis(ticks * 10))
}

fn timed<T>(name: &str, work: impl FnOnce() -> T) -> T {
    let (begin, processor) = (Instant::now(), processor_time());
    let result = work();
    let processor = processor_time().zip(processor).map(|(after, before)| after - before);
    eprintln!("{name}: {:.3} s on the wall, processor {processor:?}", begin.elapsed().as_secs_f64());
    result
}

#[test]
#[ignore = "measures time; meaningful in a release build only"]
fn a_hundred_thousand_customers_with_ten_facts_each() {
    let mut draws = Draws(42);
    let facts: Vec<Vec<Fact>> = (0..100_000).map(|number| customer(number, &mut draws)).collect();
    let intake = Intake::new(TODAY, Currency::EUR);
    let check = |facts| History::check(facts, &intake).history;
    let histories: Vec<History> = timed("check", || facts.into_iter().map(check).collect());
    let book = Rulebook::default();
    let results = [1, 2].map(|threads| {
        let count = NonZeroUsize::new(threads).expect("not zero");
        timed(&format!("derive, {threads} threads"), || {
            derive_all(&histories, &book, AsOf::day(TODAY), count)
        })
    });
    let changes: usize = results[0].iter().map(|derived| derived.changes.len()).sum();
    eprintln!("{changes} changes");
    assert!(results[0] == results[1], "the number of threads changed the result");
    assert!(changes > 2_000_000, "too few changes to mean anything: {changes}");
}

/// A hostile import puts everything on one customer: no step may look at all the others.
#[test]
#[ignore = "measures time; meaningful in a release build only"]
fn one_customer_with_more_than_ten_thousand_facts() {
    let mut customer = Customer::default();
    for day in 0..2_900 {
        customer = customer
            .order_cancelled(day, 2_950)
            .complaint(day, true, Some(day + 3), None)
            .contract(day, None, Some(day))
            .deal(day, Some(day), None);
    }
    let history = timed("check 11,600 facts of one customer", || customer.history());
    let derived = timed("derive", || derive(&history, &Rulebook::default(), AsOf::day(on(3_000))));
    assert_eq!(derived.standing.map(|standing| standing.purchases), Some(2_900));
}
