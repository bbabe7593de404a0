use proptest::prelude::*;

use super::*;

fn case(x: f64, yes: bool) -> Case {
    Case { features: vec![x], yes }
}

#[test]
fn a_feature_that_decides_everything_is_held_back_by_the_ridge_and_refused_without_it() {
    let cases: Vec<Case> = (0..20).map(|x| case(f64::from(x), x >= 10)).collect();
    let held = fit(&cases, &Settings::default()).expect("ridge decides");
    assert!(held.weights[0] > 1.0 && held.weights[0] < 10.0);
    let plain = Settings { ridge: 0.0, ..Settings::default() };
    assert_eq!(fit(&cases, &plain), Err(Refused::Undecided));
}

#[test]
fn a_feature_that_never_varied_has_no_weight() {
    let cases: Vec<Case> =
        (0..40).map(|x| Case { features: vec![0.1, f64::from(x % 7)], yes: x % 3 == 0 }).collect();
    let learnt = fit(&cases, &Settings::default()).expect("a fit");
    assert_eq!((learnt.weights[0], learnt.deviations[0]), (0.0, 0.0));
    assert!(learnt.chance(&[99.0, 3.0]) < 1.0);
}

#[test]
fn two_features_that_say_the_same_are_shared_by_the_ridge_and_refused_without_it() {
    let cases: Vec<Case> = (0..40)
        .map(|x| Case { features: vec![f64::from(x % 7), f64::from(x % 7)], yes: x % 3 == 0 })
        .collect();
    let learnt = fit(&cases, &Settings::default()).expect("a fit");
    assert!((learnt.weights[0] - learnt.weights[1]).abs() < 1e-9);
    assert_eq!(fit(&cases, &Settings { ridge: 0.0, ..Settings::default() }), Err(Refused::Undecided));
}

#[test]
fn cases_that_cannot_be_learnt_from_are_refused_with_the_reason() {
    let settings = Settings::default();
    assert_eq!(fit(&[], &settings), Err(Refused::OneOutcome));
    assert_eq!(fit(&[case(1.0, true)], &settings), Err(Refused::OneOutcome));
    let ragged = [case(1.0, true), Case { features: vec![], yes: false }];
    assert_eq!(fit(&ragged, &settings), Err(Refused::Ragged { index: 1 }));
    let broken = [case(1.0, true), case(f64::NAN, false)];
    assert_eq!(fit(&broken, &settings), Err(Refused::NotFinite { index: 1 }));
    let fine = [case(1.0, true), case(2.0, false)];
    assert_eq!(fit(&fine, &Settings { ridge: -1.0, ..settings }), Err(Refused::Settings));
}

#[test]
fn auc_counts_a_tie_half() {
    assert_eq!(auc(&[(0.1, false), (0.9, true)]), Some(1.0));
    assert_eq!(auc(&[(0.9, false), (0.1, true)]), Some(0.0));
    assert_eq!(auc(&[(0.5, false), (0.5, true)]), Some(0.5));
    // Pairs: .8>.5, .8>.3, .5=.5, .5>.3: 3.5 of 4.
    assert_eq!(auc(&[(0.8, true), (0.5, true), (0.5, false), (0.3, false)]), Some(0.875));
    assert_eq!(auc(&[(0.8, true)]), None);
}

#[test]
fn the_calibration_holds_every_case_once() {
    let foretold: Vec<(f64, bool)> = (0..103).map(|i| (f64::from(i) / 103.0, i % 2 == 0)).collect();
    let quality = quality(&foretold, 10).expect("cases");
    assert_eq!(quality.bins.len(), 10);
    assert_eq!(quality.bins.iter().map(|bin| bin.observed.of).sum::<u64>(), 103);
    assert!(quality.bins.windows(2).all(|pair| pair[0].promised < pair[1].promised));
    assert_eq!(super::quality(&[], 10), None);
}

#[test]
fn a_case_is_never_judged_by_weights_that_saw_it() {
    // The outcome is pure chance: weights that had seen it would order the cases better than a coin.
    let mut draws = crate::math::draw::Draws::new(7);
    let cases: Vec<Case> = (0..60)
        .map(|i| Case { features: (0..20).map(|_| draws.normal()).collect(), yes: i % 2 == 0 })
        .collect();
    let settings = Settings { ridge: 0.1, ..Settings::default() };
    let learnt = fit(&cases, &settings).expect("a fit");
    let seen: Vec<(f64, bool)> = cases.iter().map(|case| (learnt.chance(&case.features), case.yes)).collect();
    let unseen = foretold(&cases, 5, &settings).expect("chances");
    let (flattered, honest) = (auc(&seen).expect("both"), auc(&unseen).expect("both"));
    assert!(flattered > honest + 0.15, "{flattered} {honest}");
    assert_eq!(unseen.len(), cases.len());
}

proptest! {
    #[test]
    fn the_order_of_cases_changes_no_bit_and_chances_are_chances(
        rows in prop::collection::vec((prop::collection::vec(-1e3f64..1e3, 3), any::<bool>()), 2..60),
        turn in 0usize..60,
        other in prop::collection::vec(prop::num::f64::ANY, 0..5),
    ) {
        let cases: Vec<Case> = rows.into_iter().map(|(features, yes)| Case { features, yes }).collect();
        let mut moved = cases.clone();
        moved.rotate_left(turn % cases.len());
        moved.reverse();
        let settings = Settings::default();
        let learnt = fit(&cases, &settings);
        prop_assert_eq!(&learnt, &fit(&moved, &settings));
        if let Ok(learnt) = learnt {
            let chance = learnt.chance(&other);
            prop_assert!((0.0..=1.0).contains(&chance), "{}", chance);
            let (constant, weights) = learnt.plain();
            let odds: f64 = constant + weights.iter().zip(&cases[0].features).map(|(w, x)| w * x).sum::<f64>();
            prop_assert!((crate::math::sum::logistic(odds) - learnt.chance(&cases[0].features)).abs() < 1e-9);
        } else {
            let yes = cases.iter().filter(|case| case.yes).count();
            prop_assert!(yes == 0 || yes == cases.len(), "{:?}", learnt);
        }
    }

    #[test]
    fn the_slope_is_flat_where_the_search_ended(
        rows in prop::collection::vec((prop::collection::vec(-3.0f64..3.0, 2), any::<bool>()), 8..60),
    ) {
        let cases: Vec<Case> = rows.into_iter().map(|(features, yes)| Case { features, yes }).collect();
        if let Ok(learnt) = fit(&cases, &Settings::default()) {
            // Without a penalty on the constant the chances add up to the number of yes.
            let sum: f64 = cases.iter().map(|case| learnt.chance(&case.features)).sum();
            let yes = cases.iter().filter(|case| case.yes).count() as f64;
            prop_assert!((sum - yes).abs() < 1e-6, "{} {}", sum, yes);
        }
    }
}
