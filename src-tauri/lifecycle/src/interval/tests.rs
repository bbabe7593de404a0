use proptest::prelude::*;

use super::*;
use crate::rules::{IntervalRules, PerLevel, Rules};

fn interval_of(gaps: &[i32]) -> f64 {
    let mut known = Gaps::default();
    gaps.iter().for_each(|&gap| known.add(gap));
    own_interval(&known, &IntervalRules::default())
}

#[test]
fn the_thresholds_of_each_regularity_are_the_quantiles_in_the_table() {
    let table = [
        (1, [1.39, 3.00, 4.61, 9.22]),
        (2, [1.35, 2.37, 3.32, 6.64]),
        (3, [1.31, 2.10, 2.80, 5.60]),
        (4, [1.28, 1.94, 2.51, 5.02]),
        (6, [1.24, 1.75, 2.18, 4.36]),
        (8, [1.21, 1.64, 2.00, 4.00]),
    ];
    for (k, row) in table {
        assert_eq!(multiples(k).all(), row, "k = {k}");
        for (multiple, tail) in row.into_iter().zip([0.25, 0.05, 0.01]) {
            // The table is rounded to hundredths.
            assert!((quantile(k, tail) - multiple).abs() <= 0.005, "k = {k}, tail {tail}");
        }
    }
}

#[test]
fn the_rules_begin_with_the_thresholds_of_regularity_three() {
    assert_eq!(Rules::default().multiples.all(), [1.31, 2.10, 2.80, 5.60]);
    assert_eq!(Rules::default().floors.all(), [7, 14, 30, 180]);
    assert_eq!(Rules::default().with_regularity(1).multiples.all(), [1.39, 3.00, 4.61, 9.22]);
}

#[test]
fn silence_of_regularity_one_is_exponential_and_of_two_has_one_more_term() {
    for rho in [0.0, 0.3, 1.0, 2.5] {
        assert!((silence_probability(1, rho) - libm::exp(-rho)).abs() < 1e-15);
        let two = libm::exp(-2.0 * rho) * (1.0 + 2.0 * rho);
        assert!((silence_probability(2, rho) - two).abs() < 1e-15);
    }
}

#[test]
fn p_alive_of_the_rule_has_the_values_of_the_research_note() {
    let expected = [
        (0, 0.0, 0.666667),
        (0, 1.0, 0.458400),
        (0, 2.0, 0.110271),
        (3, 0.0, 0.833333),
        (3, 1.0, 0.679071),
        (3, 2.0, 0.236550),
        (20, 2.0, 0.576865),
        (20, 2.8, 0.181023),
    ];
    for (repeats, rho, value) in expected {
        assert!((rule_p_alive(3, repeats, rho) - value).abs() < 1e-6, "x = {repeats}, rho = {rho}");
    }
}

#[test]
fn the_own_interval_is_the_median_held_towards_the_firm() {
    assert_eq!(interval_of(&[]), 60.0);
    assert_eq!(interval_of(&[29, 32]), (2.0 * 60.0 + 2.0 * 30.5) / 4.0);
    assert_eq!(interval_of(&[29, 32]), 45.25);
    assert_eq!(interval_of(&[367, 362, 371]), 244.2);
    assert!((interval_of(&[30, 31, 30, 31, 31, 30, 31]) - 37.44).abs() < 0.005);
}

#[test]
fn a_yearly_buyer_is_learnt_after_one_gap_and_one_absence_moves_no_median() {
    assert!(interval_of(&[365]) > 160.0);
    assert_eq!(interval_of(&[33, 27, 588]), 43.8);
}

#[test]
fn the_own_interval_stays_between_a_week_and_two_years() {
    assert_eq!(interval_of(&[1; 400]), 7.0);
    assert_eq!(interval_of(&[9_000; 400]), 730.0);
}

#[test]
fn thresholds_are_whole_days_and_never_below_their_floors() {
    let days = |interval| thresholds(interval, &Rules::default()).all();
    assert_eq!(days(60.0), [79, 126, 168, 336]);
    assert_eq!(days(7.0), [10, 15, 30, 180]);
    // 2.1 · 90 is 189, not 189 and a hair.
    assert_eq!(days(90.0)[1], 189);
}

#[test]
fn no_level_is_skipped_even_where_rules_lie_close_together() {
    let close = PerLevel { due: 1.0, at_risk: 1.001, lapsed: 1.002, lost: 1.003 };
    let floors = PerLevel { due: 1, at_risk: 2, lapsed: 3, lost: 4 };
    let rules = Rules { multiples: close, floors, ..Rules::default() };
    assert_eq!(thresholds(60.0, &rules).all(), [60, 61, 62, 63]);
}

#[test]
fn the_firm_has_sixty_days_until_twenty_gaps_exist() {
    assert_eq!(population_interval([30; 19]), 60.0);
    assert_eq!(population_interval([30; 20]), 30.0);
    let gaps = (1..=20).rev();
    assert_eq!(population_interval(gaps), 10.5);
    assert_eq!(population_interval((1..=21).chain([0, -5])), 11.0);
}

#[test]
fn regularity_is_unknown_below_thirty_customers_and_highest_without_variance() {
    assert_eq!(regularity((0..29).map(|gap| (gap + 10, 20))), None);
    assert_eq!(regularity((0..30).map(|_| (30, 30))), Some(8));
    assert_eq!(REGULARITY_DEFAULT, 3);
}

#[test]
fn regularity_is_recovered_from_erlang_gaps_whatever_the_rate() {
    for k in [1, 2, 4, 8] {
        let mut state = 7_u64;
        let mut uniform = move || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
        };
        let mut gap = |mean: f64| {
            let stages: f64 = (0..k).map(|_| -libm::log(uniform())).sum();
            (mean / f64::from(k) * stages).round().max(1.0) as i32
        };
        // Means of 100 to 1000 days, so that whole days are fine enough.
        let pairs: Vec<(i32, i32)> = (0..4_000)
            .map(|n| 100.0 + f64::from(n % 10) * 100.0)
            .map(|mean| (gap(mean), gap(mean)))
            .collect();
        assert_eq!(regularity(pairs), Some(k), "k = {k}");
    }
}

proptest! {
    #[test]
    fn silence_is_a_falling_probability_and_p_alive_one_too(k in any::<u32>(), repeats in any::<u32>(), rho in any::<f64>()) {
        let (silence, p_alive) = (silence_probability(k, rho), rule_p_alive(k, repeats, rho));
        prop_assert!((0.0..=1.0).contains(&silence) && (0.0..=1.0).contains(&p_alive));
        prop_assert!(silence_probability(k, rho.abs() + 0.1) <= silence_probability(k, rho.abs()));
    }

    #[test]
    fn a_quantile_leaves_its_tail(k in 1_u32..=8, tail in 0.001..1.0_f64) {
        prop_assert!((silence_probability(k, quantile(k, tail)) - tail).abs() < 1e-12);
    }

    #[test]
    fn gaps_know_their_median_after_any_coming_and_going(gaps in proptest::collection::vec(1..400_i32, 1..40), out in any::<u8>()) {
        let mut known = Gaps::default();
        gaps.iter().for_each(|&gap| known.add(gap));
        let mut left = gaps.clone();
        let gone = left.remove(usize::from(out) % gaps.len());
        known.remove(gone);
        left.sort_unstable();
        let half = left.len() / 2;
        let median = match left.len() {
            0 => None,
            n if n % 2 == 1 => Some(f64::from(left[half])),
            _ => Some(f64::from(left[half - 1] + left[half]) / 2.0),
        };
        prop_assert_eq!(known.median(), median);
    }

    #[test]
    fn the_order_of_customers_moves_neither_interval_nor_regularity(
        pairs in proptest::collection::vec((1..400_i32, 1..400_i32), 30..60),
    ) {
        let mut turned = pairs.clone();
        turned.reverse();
        turned.rotate_left(7);
        prop_assert_eq!(regularity(pairs.clone()), regularity(turned.clone()));
        let gaps = |pairs: &[(i32, i32)]| population_interval(pairs.iter().map(|pair| pair.0));
        prop_assert_eq!(gaps(&pairs).to_bits(), gaps(&turned).to_bits());
    }
}
