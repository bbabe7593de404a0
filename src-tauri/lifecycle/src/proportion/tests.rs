use proptest::prelude::*;

use super::*;

fn close(value: f64, expected: f64, within: f64) {
    assert!((value - expected).abs() <= within, "{value} is not {expected}");
}

#[test]
fn wilson_three_of_five_is_23_to_88_per_cent() {
    let interval = Share { hits: 3, of: 5 }.interval(Z95).expect("a share");
    close(interval.low, 0.231, 5e-4);
    close(interval.high, 0.882, 5e-4);
}

#[test]
fn wilson_thirty_of_a_hundred_is_22_to_40_per_cent() {
    let interval = Share { hits: 30, of: 100 }.interval(Z95).expect("a share");
    close(interval.low, 0.219, 5e-4);
    close(interval.high, 0.396, 5e-4);
}

#[test]
fn newcombe_18_of_90_against_5_of_45_proves_nothing() {
    let difference =
        newcombe(Share { hits: 18, of: 90 }, Share { hits: 5, of: 45 }, Z95).expect("two shares");
    close(difference.value, 0.0889, 5e-5);
    close(difference.interval.low, -0.0532, 5e-5);
    close(difference.interval.high, 0.2020, 5e-5);
}

#[test]
fn newcombes_published_examples_come_out() {
    // Newcombe 1998, table II, method 10: 56/70 − 48/80, 9/10 − 3/10, 10/10 − 0/10.
    for (first, second, low, high) in [
        ((56, 70), (48, 80), 0.0524, 0.3339),
        ((9, 10), (3, 10), 0.1705, 0.8090),
        ((10, 10), (0, 10), 0.6075, 1.0000),
    ] {
        let (first, second) = (Share { hits: first.0, of: first.1 }, Share { hits: second.0, of: second.1 });
        let difference = newcombe(first, second, Z95).expect("two shares");
        close(difference.interval.low, low, 5e-5);
        close(difference.interval.high, high, 5e-5);
    }
}

#[test]
fn a_share_of_nothing_and_a_share_above_the_whole_have_no_interval() {
    assert_eq!(Share { hits: 0, of: 0 }.interval(Z95), None);
    assert_eq!(Share { hits: 6, of: 5 }.interval(Z95), None);
    assert_eq!(wilson(f64::NAN, 5.0, Z95), None);
    assert_eq!(wilson(0.5, f64::INFINITY, Z95), None);
}

proptest! {
    #[test]
    fn the_share_lies_within_its_interval(of in 1u64..100_000, part in 0.0f64..=1.0) {
        let share = Share { hits: (part * of as f64) as u64, of };
        let (value, interval) = (share.value().expect("a share"), share.interval(Z95).expect("a share"));
        prop_assert!(0.0 <= interval.low && interval.low <= value);
        prop_assert!(value <= interval.high && interval.high <= 1.0);
    }

    #[test]
    fn more_tries_of_the_same_share_narrow_the_interval(hits in 0u64..50, misses in 1u64..50, times in 2u64..20) {
        let few = Share { hits, of: hits + misses }.interval(Z95).expect("a share");
        let many = Share { hits: hits * times, of: (hits + misses) * times }.interval(Z95).expect("a share");
        prop_assert!(many.high - many.low < few.high - few.low);
    }

    #[test]
    fn turning_the_comparison_round_turns_the_interval_round(a in 0u64..40, b in 1u64..40, c in 0u64..40, d in 1u64..40) {
        let (first, second) = (Share { hits: a, of: a + b }, Share { hits: c, of: c + d });
        let there = newcombe(first, second, Z95).expect("two shares");
        let back = newcombe(second, first, Z95).expect("two shares");
        prop_assert!((there.interval.low + back.interval.high).abs() < 1e-12);
        prop_assert!(there.interval.low <= there.value && there.value <= there.interval.high);
    }
}
