//! What must hold for the replay of every history, random ones included.

use proptest::prelude::*;
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::{Fact, History, What};
use rondo_lifecycle::phase::{
    AsOf, Change, Circumstances, Reason, Track, derive, derive_day_by_day, is_legal, resume,
};
use rondo_lifecycle::rules::Rulebook;

use super::random::{BEGIN, TODAY, check, facts};

fn history(facts: Vec<Fact>) -> History {
    let checked = check(facts);
    assert_eq!(checked.flaws, []);
    checked.history
}

/// Days on which the customer was archived or came back.
fn archive_days(facts: &[Fact]) -> Vec<Day> {
    let days = facts.iter().filter_map(|fact| match fact.what {
        What::Archived { until } => Some([Some(fact.on), until]),
        _ => None,
    });
    days.flatten().flatten().collect()
}

fn had_open_order(history: &History, book: &Rulebook, day: Day) -> bool {
    let standing = derive(history, book, AsOf::day(day.plus(-1))).standing;
    standing
        .is_some_and(|standing| matches!(standing.now[Track::Activity as usize], Reason::OpenOrder { .. }))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(420))]

    #[test]
    fn replay_in_one_go_is_the_one_day_by_day(facts in facts(), today in BEGIN.0..=TODAY.0) {
        let history = history(facts);
        let book = Rulebook::default();
        let as_of = AsOf::day(Day(today));
        prop_assert_eq!(derive(&history, &book, as_of), derive_day_by_day(&history, &book, as_of));
    }

    #[test]
    fn replay_in_one_go_is_the_one_from_any_checkpoint(facts in facts(), cut in BEGIN.0..=TODAY.0) {
        let history = history(facts);
        let book = Rulebook::default();
        let whole = derive(&history, &book, AsOf::day(TODAY));
        let part = derive(&history, &book, AsOf::day(Day(cut)));
        if let Some(checkpoint) = part.checkpoint {
            let rest = resume(&history, &book, &checkpoint, AsOf::day(TODAY));
            let joined: Vec<Change> = part.changes.into_iter().chain(rest.changes).collect();
            prop_assert_eq!(joined, whole.changes);
            prop_assert_eq!(rest.standing, whole.standing);
            prop_assert_eq!(rest.checkpoint, whole.checkpoint);
        }
    }

    #[test]
    fn no_random_history_makes_an_illegal_change(facts in facts()) {
        let archives = archive_days(&facts);
        let history = history(facts);
        let book = Rulebook::default();
        for change in &derive(&history, &book, AsOf::day(TODAY)).changes {
            let circumstances = Circumstances {
                archive: archives.contains(&change.on),
                open_order: had_open_order(&history, &book, change.on),
            };
            prop_assert!(is_legal(change, circumstances), "{:?}", change);
        }
    }

    #[test]
    fn two_devices_that_exchanged_their_facts_tell_the_same_story(facts in facts(), turn in any::<usize>()) {
        // Each wrote down every second fact and got the others later, the second one in another order.
        let (odd, even): (Vec<_>, Vec<_>) = facts.iter().cloned().enumerate().partition(|(place, _)| place % 2 == 1);
        let own = |part: &[(usize, Fact)]| part.iter().map(|(_, fact)| fact.clone()).collect::<Vec<_>>();
        let here = [own(&odd), own(&even)].concat();
        let mut there = [own(&even), own(&odd)].concat();
        there.reverse();
        there.rotate_left(turn % facts.len().max(1));
        let (here, there) = (check(here), check(there));
        prop_assert_eq!(&here, &there);
        let book = Rulebook::default();
        let story = |history| serde_json::to_string(&derive(history, &book, AsOf::day(TODAY))).expect("JSON");
        prop_assert_eq!(story(&here.history), story(&there.history));
    }
}
