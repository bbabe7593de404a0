use super::*;
use crate::math::draw::Draws;
use crate::math::sum::logistic;

/// Customer-quarters drawn from `weights`.
fn past(count: usize, seed: u64, weights: &Weights) -> Vec<LabelledQuarter> {
    let mut draws = Draws::new(seed);
    (0..count)
        .map(|i| {
            let silence = draws.normal();
            let mut strengths = [0.0; 12];
            // Two signals occur; the others were never seen.
            strengths[Signal::Detractor as usize] = f64::from(draws.unit() < 0.3);
            strengths[Signal::ContactLeft as usize] = f64::from(draws.unit() < 0.3);
            let odds = weights.constant
                + weights.silence * silence
                + weights.detractor * strengths[Signal::Detractor as usize]
                + weights.contact_left * strengths[Signal::ContactLeft as usize];
            let lapsed = draws.unit() < logistic(odds);
            LabelledQuarter { quarter: (i % 8) as i32, silence, strengths, lapsed }
        })
        .collect()
}

#[test]
fn below_200_quarters_or_50_lapses_the_rule_weights_stay() {
    let (weights, rules) = (Weights::default(), RefitRules::default());
    assert!(matches!(
        refit(&past(199, 1, &weights), &weights, &rules),
        Refit::TooFew { quarters: 199, quarters_needed: 200, .. }
    ));
    let rare = Weights { constant: -4.0, ..weights };
    let Refit::TooFew { lapses, lapses_needed, .. } = refit(&past(300, 1, &rare), &weights, &rules) else {
        panic!("too few lapses")
    };
    assert!(lapses < 50 && lapses_needed == 50);
}

#[test]
fn every_signal_that_varied_needs_ten_lapses() {
    let weights = Weights::default();
    let mut quarters = past(400, 1, &weights);
    let mut draws = Draws::new(3);
    quarters.iter_mut().for_each(|quarter| {
        quarter.strengths = std::array::from_fn(|_| f64::from(draws.unit() < 0.5));
    });
    let Refit::TooFew { lapses_needed, .. } = refit(&quarters[..200], &weights, &RefitRules::default())
    else {
        panic!("too few lapses")
    };
    assert_eq!(lapses_needed, 130);
}

#[test]
fn a_past_that_contradicts_the_rule_replaces_it_and_unseen_signals_keep_their_weight() {
    let rule = Weights::default();
    let truth = Weights { constant: -0.5, silence: 0.4, detractor: -1.5, contact_left: 2.5, ..rule };
    let Refit::Replaced { weights, rule: before, learnt } =
        refit(&past(2_000, 5, &truth), &rule, &RefitRules::default())
    else {
        panic!("the rule is wrong here")
    };
    assert!(learnt.brier < before.brier);
    assert!(learnt.auc.expect("both") > before.auc.expect("both"));
    for (learnt, truth) in [
        (weights.constant, -0.5),
        (weights.silence, 0.4),
        (weights.detractor, -1.5),
        (weights.contact_left, 2.5),
    ] {
        assert!((learnt - truth).abs() < 0.3, "{learnt} is not near {truth}");
    }
    assert_eq!(weights.severe_complaint, rule.severe_complaint);
}

#[test]
fn where_the_rule_is_true_it_stays() {
    let rule = Weights::default();
    let stays = (0..10)
        .filter(|seed| {
            let past = past(240, *seed, &rule);
            matches!(refit(&past, &rule, &RefitRules::default()), Refit::RuleStays { .. })
        })
        .count();
    assert!(stays >= 5, "{stays} of 10");
}

#[test]
fn a_signal_that_everybody_has_is_not_counted_twice() {
    let rule = Weights::default();
    let mut quarters = past(1_000, 8, &Weights { silence: 0.2, ..rule });
    quarters.iter_mut().for_each(|quarter| quarter.strengths[Signal::RunningContract as usize] = 1.0);
    let Refit::Replaced { weights, .. } = refit(&quarters, &rule, &RefitRules::default()) else {
        panic!("the rule is wrong here")
    };
    assert_eq!(weights.running_contract, rule.running_contract);
    assert!((weights.constant + weights.running_contract).abs() < 0.3, "{}", weights.constant);
}

#[test]
fn a_silence_that_is_the_same_for_all_is_not_counted_twice() {
    let rule = Weights::default();
    let mut quarters = past(1_000, 9, &Weights { silence: 0.0, detractor: -2.0, ..rule });
    quarters.iter_mut().for_each(|quarter| quarter.silence = 2.0);
    let Refit::Replaced { weights, .. } = refit(&quarters, &rule, &RefitRules::default()) else {
        panic!("the rule is wrong here")
    };
    assert_eq!(weights.silence, rule.silence);
    assert!((weights.constant + 2.0 * weights.silence).abs() < 0.3, "{}", weights.constant);
}
