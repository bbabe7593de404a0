//! Figures over all customers: count(t1) = count(t0) + in − out, and many threads.

use std::num::NonZeroUsize;

use Phase::*;
use proptest::collection::vec;
use proptest::prelude::*;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::History;
use rondo_lifecycle::phase::{AsOf, CHUNK, Change, Flow, Phase, Track, count, derive, derive_all, flows};
use rondo_lifecycle::rules::Rulebook;

use super::customer::{Customer, on};
use super::random::{BEGIN, TODAY, check, facts};

#[test]
fn a_period_counts_who_was_there_who_came_and_who_left() {
    let customers =
        [Customer::default().order(0), Customer::default().talk(-50).order(20), Customer::default().talk(10)];
    let changes: Vec<Vec<Change>> = customers.iter().map(|customer| customer.derived(60).changes).collect();
    let period = flows(changes.iter().map(Vec::as_slice), Track::Buyer, on(0), on(21));
    let of =
        |counts: &[(Phase, u32)]| counts.iter().copied().filter(|&(_, count)| count > 0).collect::<Vec<_>>();
    assert_eq!(of(&period.opening), [(Prospect, 1)], "what happens on the first day is in the period");
    assert_eq!(of(&period.closing), [(Prospect, 1), (FirstBuyer, 2)]);
    let flow = |from, to| Flow { from, to, count: 1 };
    let expected = [flow(None, Prospect), flow(None, FirstBuyer), flow(Some(Prospect), FirstBuyer)];
    assert_eq!(period.moves, expected);
    assert!(period.balances());
}

#[test]
fn books_that_do_not_balance_are_noticed() {
    let changes = Customer::default().order(0).derived(60).changes;
    let mut period = flows([changes.as_slice()], Track::Six, on(0), on(60));
    assert!(period.balances());
    period.closing[0].1 += 1;
    assert!(!period.balances());
}

#[test]
fn any_number_of_threads_gives_the_same_result() {
    let customer = |n: i32| Customer::default().orders(&[0, 10 + n % 90, 200 + n % 7]).history();
    let histories: Vec<History> = (0..2 * CHUNK as i32 + 10).map(customer).collect();
    let book = Rulebook::default();
    let derived = |threads| {
        derive_all(&histories, &book, AsOf::day(on(400)), NonZeroUsize::new(threads).expect("not zero"))
    };
    let one = derived(1);
    let alone: Vec<_> = histories.iter().map(|history| derive(history, &book, AsOf::day(on(400)))).collect();
    assert!(one == alone);
    assert!(derived(2) == one && derived(7) == one);
}

proptest! {
    #[test]
    fn count_at_the_end_is_count_at_the_beginning_plus_in_minus_out(
        firm in vec(facts(), 1..12), begin in BEGIN.0..TODAY.0, length in 0..900_i32,
    ) {
        let book = Rulebook::default();
        let changes: Vec<Vec<Change>> = firm
            .into_iter()
            .map(|facts| derive(&check(facts).history, &book, AsOf::day(TODAY)).changes)
            .collect();
        let customers = changes.iter().map(Vec::as_slice);
        for track in Track::ALL {
            let period = flows(customers.clone(), track, Day(begin), Day(begin + length));
            prop_assert!(period.balances());
            let known = changes.iter().filter(|changes| changes.first().is_some_and(|c| c.on < Day(begin)));
            let counted: u32 = count(customers.clone(), track, Day(begin)).iter().map(|(_, n)| n).sum();
            prop_assert_eq!(counted as usize, known.count(), "exactly one phase each");
        }
    }
}
