use proptest::prelude::*;

use super::*;

fn stays(data: &[(u32, u8)]) -> Vec<Stay<u8>> {
    data.iter().map(|(days, exit)| Stay { days: *days, exit: (*exit > 0).then_some(*exit) }).collect()
}

#[test]
fn when_half_never_leave_the_median_is_only_known_to_be_longer() {
    let curve = kaplan_meier(&stays(&[(3, 1), (10, 0), (12, 0), (40, 0)]));
    assert_eq!(curve.median(), MedianStay::LongerThan { days: 40 });
    assert_eq!(kaplan_meier::<u8>(&[]).median(), MedianStay::Unknown);
}

#[test]
fn the_median_of_ten_that_all_left_is_the_fifth_in_spite_of_rounding() {
    let data: Vec<(u32, u8)> = (1..=10).map(|day| (day, 1)).collect();
    assert_eq!(kaplan_meier(&stays(&data)).median(), MedianStay::Days { days: 5 });
}

#[test]
fn competing_exits_are_shared_out_among_those_still_at_risk() {
    // By hand: day 1: 1/4 to 1; day 2: .75·1/3 = .25 to 2; day 3 one stops being watched; day 4: .5·1/1 to 1.
    let incidence = aalen_johansen(&stays(&[(1, 1), (2, 2), (3, 0), (4, 1)]));
    assert!((incidence.gone(&1, 1) - 0.25).abs() < 1e-15);
    assert!((incidence.gone(&2, 3) - 0.25).abs() < 1e-15);
    assert!((incidence.gone_at_last(&1) - 0.75).abs() < 1e-15);
    assert_eq!(incidence.gone(&3, 9), 0.0);
    assert_eq!(
        (incidence.watched_beyond(0), incidence.watched_beyond(2), incidence.watched_beyond(4)),
        (4, 2, 0)
    );
}

#[test]
fn below_twenty_entrants_no_conversion_is_shown() {
    let rules = ConversionRules::default();
    let nineteen = stays(&[(10, 1); 19]);
    assert_eq!(conversion(&nineteen, &1, &rules), Conversion::TooFew { entrants: 19 });
    let twenty = [stays(&[(10, 1); 12]), stays(&[(30, 2); 8])].concat();
    let Conversion::Shown { entrants, known, share, interval } = conversion(&twenty, &1, &rules) else {
        panic!("twenty are enough")
    };
    assert_eq!((entrants, known), (20, 20));
    assert!((share - 0.6).abs() < 1e-12);
    let plain = wilson_of(12, 20);
    assert!((interval.low - plain.low).abs() < 1e-12 && (interval.high - plain.high).abs() < 1e-12);
}

fn wilson_of(hits: u64, of: u64) -> crate::proportion::Interval {
    crate::proportion::Share { hits, of }.interval(crate::proportion::Z95).expect("a share")
}

#[test]
fn a_cohort_that_entered_last_week_has_no_conversion_yet() {
    let young = [stays(&[(3, 1); 5]), stays(&[(7, 0); 20])].concat();
    let rules = ConversionRules::default();
    assert_eq!(conversion(&young, &1, &rules), Conversion::TooEarly { entrants: 25, longest_days: 7 });
}

#[test]
fn who_went_on_after_the_horizon_does_not_count() {
    let late = [stays(&[(91, 1); 10]), stays(&[(90, 1); 10])].concat();
    let Conversion::Shown { share, .. } = conversion(&late, &1, &ConversionRules::default()) else {
        panic!("enough entrants")
    };
    assert!((share - 0.5).abs() < 1e-12);
}

#[test]
fn those_not_watched_long_enough_widen_the_interval_but_do_not_lower_the_share() {
    let known = [stays(&[(10, 1); 12]), stays(&[(90, 0); 12])].concat();
    let mixed = [known.clone(), stays(&[(5, 0); 24])].concat();
    let rules = ConversionRules::default();
    let (Conversion::Shown { interval: narrow, .. }, Conversion::Shown { share, interval: wide, known, .. }) =
        (conversion(&[known.clone(), known].concat(), &1, &rules), conversion(&mixed, &1, &rules))
    else {
        panic!("enough entrants")
    };
    assert_eq!(known, 24);
    assert!((share - 0.5).abs() < 1e-12);
    assert!(wide.high - wide.low > narrow.high - narrow.low);
}

proptest! {
    #[test]
    fn all_shares_add_up_to_one_and_only_grow(
        data in prop::collection::vec((0u32..60, 0u8..4), 0..120),
        turn in 0usize..120,
    ) {
        let plain = aalen_johansen(&stays(&data));
        let mut moved = data.clone();
        if !moved.is_empty() {
            let by = turn % moved.len();
            moved.rotate_left(by);
            moved.reverse();
        }
        prop_assert_eq!(&aalen_johansen(&stays(&moved)), &plain);
        let curve = kaplan_meier(&stays(&data));
        let mut before = vec![0.0; plain.exits.len()];
        for (step, also) in plain.steps.iter().zip(&curve.steps) {
            let gone: f64 = step.gone.iter().sum();
            prop_assert!((gone + step.staying - 1.0).abs() < 1e-12);
            prop_assert_eq!(step.staying.to_bits(), also.staying.to_bits());
            prop_assert!(step.gone.iter().zip(&before).all(|(now, then)| now >= then));
            before.clone_from(&step.gone);
        }
        prop_assert_eq!(kaplan_meier(&stays(&moved)).median(), curve.median());
    }

    #[test]
    fn without_anybody_still_there_the_share_is_the_plain_one(data in prop::collection::vec((0u32..60, 1u8..4), 20..120)) {
        let horizon = 30;
        let rules = ConversionRules { horizon_days: horizon, ..ConversionRules::default() };
        let went = data.iter().filter(|(day, exit)| *exit == 1 && *day <= horizon).count();
        if let Conversion::Shown { share, known, .. } = conversion(&stays(&data), &1, &rules) {
            prop_assert!((share - went as f64 / data.len() as f64).abs() < 1e-12);
            prop_assert_eq!(known, data.len() as u64);
        } else {
            prop_assert!(false, "everybody has left");
        }
    }
}
