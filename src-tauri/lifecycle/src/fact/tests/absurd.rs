use proptest::collection::vec;
use proptest::prelude::*;

use super::{TODAY, check};
use crate::Day;
use crate::fact::*;

/// Anything at all, however absurd.
fn anything() -> impl Strategy<Value = Fact> {
    let day = || prop_oneof![4 => 19_000..TODAY.0 + 50, 1 => any::<i32>()].prop_map(Day);
    let maybe = || proptest::option::of(day());
    let value = || prop_oneof![Just(100_i64), any::<i64>()];
    let currency = || {
        prop_oneof![4 => Just("EUR"), 1 => Just("CHF")].prop_map(|code| Currency::new(code).expect("a code"))
    };
    let id = || (0..6_u128).prop_map(FactId);
    let what =
        prop_oneof![
            (value(), currency(), maybe(), maybe()).prop_map(|(value, currency, fulfilled, cancelled)| {
                What::Order { value, currency, fulfilled, cancelled }
            }),
            (proptest::option::of(id()), value(), currency())
                .prop_map(|(order, value, currency)| What::Return { order, value, currency }),
            (vec((day(), any::<bool>()), 0..3), maybe()).prop_map(|(stages, closed)| What::Deal {
                stages: stages.into_iter().map(|(on, commit)| Stage { on, commit }).collect(),
                closed: closed.map(|on| Closing { on, won: false }),
            }),
            (maybe(), maybe()).prop_map(|(end, notice)| What::Contract { end, notice }),
            (maybe(), maybe()).prop_map(|(due, closed)| What::Case {
                case: CaseKind::Complaint,
                severe: true,
                due,
                closed
            }),
            any::<u8>().prop_map(|nps| What::Survey { nps }),
            maybe().prop_map(|until| What::Archived { until }),
            Just(What::ExplicitLost { reason: LossReason::Unknown }),
        ];
    (day(), day(), id(), what).prop_map(|(on, recorded, id, what)| Fact { on, recorded, id, what })
}

proptest! {
    #[test]
    fn shuffled_facts_make_the_same_history(facts in vec(anything(), 0..12), turn in any::<usize>()) {
        let mut shuffled = facts.clone();
        shuffled.reverse();
        let places = shuffled.len().max(1);
        shuffled.rotate_left(turn % places);
        prop_assert_eq!(check(facts), check(shuffled));
    }

    #[test]
    fn absurd_facts_are_answered_without_a_panic(facts in vec(anything(), 0..12)) {
        let checked = check(facts);
        let days: Vec<Day> = checked.history.events().iter().map(|event| event.on).collect();
        prop_assert!(days.is_sorted_by(|one, two| one < two), "one event per day");
        let as_of = crate::phase::AsOf::day(TODAY);
        let derived = crate::phase::derive(&checked.history, &crate::rules::Rulebook::default(), as_of);
        if let Some(standing) = derived.standing {
            prop_assert!((7.0..=730.0).contains(&standing.interval));
            prop_assert!(standing.days.is_none_or(|days| days >= 0));
        }
    }
}
