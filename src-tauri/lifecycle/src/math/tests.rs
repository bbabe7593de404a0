use libm::{exp, log};
use proptest::prelude::*;

use super::{beta, distribution, draw::Draws, gamma, linear::Cholesky, minimum, simplex, sum};

#[track_caller]
fn close(reached: f64, expected: f64, relative: f64) {
    let miss = (reached - expected).abs() / expected.abs().max(1e-300);
    assert!(miss <= relative || reached == expected, "{reached} instead of {expected}, off by {miss:e}");
}

#[test]
fn special_functions_agree_with_forty_digit_arithmetic() {
    let table = include_str!("../../tests/fixtures/special_functions.csv");
    let mut checked = 0;
    for line in table.lines().skip(1) {
        let cells: Vec<&str> = line.trim().split(',').collect();
        let number = |at: usize| cells[at].parse::<f64>().unwrap_or(f64::NAN);
        let (a, b, z, expected) = (number(1), number(2), number(4), number(5));
        let (reached, relative) = match cells[0] {
            "ln_gamma" => (gamma::ln_gamma(a), 4e-15),
            "digamma" => (gamma::digamma(a), 1e-13),
            "ln_beta" => (gamma::ln_beta(a, b), 1e-14),
            "chi2_sf_1df" => (distribution::chi_square_tail(a), 1e-13),
            "norm_cdf" => (distribution::normal_cdf(a), 1e-13),
            "betainc_reg" => (beta::beta_cdf(a, b, z), 1e-12),
            "gamma_q(upper reg)" if a.fract() == 0.0 => (distribution::erlang_tail(a as u32, b), 1e-13),
            // Half-integer shapes and the hypergeometric function are not used: see the series of the purchase model.
            "gamma_q(upper reg)" | "hyp2f1" => continue,
            other => panic!("unknown function {other}"),
        };
        close(reached, expected, relative);
        checked += 1;
    }
    assert_eq!(checked, 69 - 9 - 2, "every row of the table that is used is checked");
}

#[test]
fn normal_quantile_undoes_the_distribution_far_into_both_tails() {
    close(distribution::normal_quantile(0.975), 1.959_963_984_540_054, 1e-14);
    close(distribution::normal_quantile(0.05), -1.644_853_626_951_472_2, 1e-14);
    assert!(distribution::normal_quantile(0.5).abs() < 1e-16);
    for exponent in 1..300 {
        let p = libm::pow(10.0, -f64::from(exponent));
        close(distribution::normal_cdf(distribution::normal_quantile(p)), p, 1e-10);
    }
    assert_eq!(distribution::normal_quantile(0.0), f64::NEG_INFINITY);
    assert_eq!(distribution::normal_quantile(1.0), f64::INFINITY);
}

#[test]
fn beta_quantile_gives_the_cautious_confidences_of_the_specification() {
    for (hits, of, expected) in
        [(30, 100, 0.229461), (8, 20, 0.237639), (3, 5, 0.260634), (1, 1, 0.228520), (12, 100, 0.074667)]
    {
        let low = beta::beta_quantile(f64::from(hits) + 0.5, f64::from(of - hits) + 0.5, 0.05);
        assert!((low - expected).abs() < 5e-7, "{hits} of {of}: {low}");
    }
}

#[test]
fn one_number_is_the_same_by_a_long_sum_of_logarithms() {
    close(sum::log_add_exp(1000.0, 1000.0), 1000.0 + log(2.0), 1e-15);
    close(sum::log_sum_exp(&[-2000.0, -2000.0, -2000.0]), -2000.0 + log(3.0), 1e-15);
    assert_eq!(sum::log_add_exp(f64::NEG_INFINITY, 3.0), 3.0);
    assert_eq!(sum::log_add_exp(f64::NEG_INFINITY, f64::NEG_INFINITY), f64::NEG_INFINITY);
    assert_eq!(sum::log_sum_exp(&[]), f64::NEG_INFINITY);
    let tenths = vec![0.1; 1_000_000];
    close(sum::pairwise_sum(&tenths), 100_000.0, 1e-15);
    close(sum::prefix_sums(tenths.iter().copied())[1_000_000], 100_000.0, 1e-16);
    assert_eq!(sum::median(&mut [3.0, 1.0, 2.0, 10.0]), Some(2.5));
    assert_eq!(sum::median(&mut []), None);
}

#[test]
fn descent_finds_the_floor_of_rosenbrocks_valley() {
    let valley = |at: &[f64; 2]| {
        let (x, y) = (at[0], at[1]);
        let bend = y - x * x;
        (100.0 * bend * bend + (1.0 - x) * (1.0 - x), [-400.0 * x * bend - 2.0 * (1.0 - x), 200.0 * bend])
    };
    let found = minimum::minimise([-1.2, 1.0], &minimum::Stopping::default(), valley);
    assert_eq!(found.ended, minimum::Ended::Flat);
    assert!((found.at[0] - 1.0).abs() < 1e-7 && (found.at[1] - 1.0).abs() < 1e-7, "{found:?}");
    let (at, _, small) = simplex::crawl([-1.2, 1.0], 0.5, 2000, |at| valley(at).0);
    assert!(small && (at[0] - 1.0).abs() < 1e-6 && (at[1] - 1.0).abs() < 1e-6, "{at:?}");
}

#[test]
fn descent_walks_back_from_where_the_surface_ends() {
    // ln x is not defined left of zero, and the first step goes there.
    let found = minimum::minimise([3.0], &minimum::Stopping::default(), |at: &[f64; 1]| {
        (at[0] - log(at[0]), [1.0 - 1.0 / at[0]])
    });
    assert!((found.at[0] - 1.0).abs() < 1e-7, "{found:?}");
    let nowhere = minimum::minimise([1.0], &minimum::Stopping::default(), |_: &[f64; 1]| (f64::NAN, [0.0]));
    assert_eq!(nowhere.ended, minimum::Ended::NoStart);
    let downhill_forever =
        minimum::minimise([0.0], &minimum::Stopping::default(), |at: &[f64; 1]| (-at[0], [-1.0]));
    assert_eq!(downhill_forever.ended, minimum::Ended::Exhausted);
    assert!(downhill_forever.evaluations <= 100);
}

#[test]
fn cholesky_solves_inverts_and_refuses() {
    let matrix = [4.0, 2.0, 0.6, 2.0, 5.0, 1.0, 0.6, 1.0, 3.0];
    let lower = Cholesky::of(&matrix, 3).expect("positive definite");
    let x = lower.solve(&[1.0, 2.0, 3.0]);
    for row in 0..3 {
        close((0..3).map(|at| matrix[row * 3 + at] * x[at]).sum(), row as f64 + 1.0, 1e-14);
    }
    let inverse = lower.inverse();
    for row in 0..3 {
        for column in 0..3 {
            let product: f64 = (0..3).map(|at| matrix[row * 3 + at] * inverse[at * 3 + column]).sum();
            assert!((product - f64::from(u8::from(row == column))).abs() < 1e-15);
        }
    }
    close(exp(lower.ln_determinant()), 44.6, 1e-14);
    assert_eq!(lower.times(&[1.0, 0.0, 0.0]), [2.0, 1.0, 0.3]);
    assert_eq!(Cholesky::of(&[1.0, 2.0, 2.0, 1.0], 2), None);
    assert_eq!(Cholesky::of(&[f64::NAN], 1), None);
    assert_eq!(Cholesky::of(&[1.0, 0.0], 2), None);
}

#[test]
fn draws_begin_with_the_published_bits_of_splitmix() {
    let mut draws = Draws::new(1_234_567);
    assert_eq!(draws.bits(), 6_457_827_717_110_365_317);
    assert_eq!(draws.bits(), 3_203_168_211_198_807_973);
}

#[test]
fn draws_have_the_mean_and_spread_of_their_distribution() {
    let mut draws = Draws::new(7);
    let mut check = |name: &str, mean: f64, variance: f64, draw: &mut dyn FnMut(&mut Draws) -> f64| {
        let values: Vec<f64> = (0..200_000).map(|_| draw(&mut draws)).collect();
        let reached = sum::mean(&values);
        let squares: Vec<f64> = values.iter().map(|value| (value - reached) * (value - reached)).collect();
        assert!((reached - mean).abs() < 5.0 * libm::sqrt(variance / 200_000.0), "{name}: mean {reached}");
        assert!(
            (sum::mean(&squares) / variance - 1.0).abs() < 0.05,
            "{name}: variance {}",
            sum::mean(&squares)
        );
    };
    check("unit", 0.5, 1.0 / 12.0, &mut |draws| draws.unit());
    check("exponential", 1.0, 1.0, &mut |draws| draws.exponential());
    check("normal", 0.0, 1.0, &mut |draws| draws.normal());
    check("gamma 0.25", 0.25, 0.25, &mut |draws| draws.gamma(0.25));
    check("gamma 4", 4.0, 4.0, &mut |draws| draws.gamma(4.0));
    check("beta", 0.25, 0.25 * 0.75 / 5.0, &mut |draws| draws.beta(1.0, 3.0));
}

proptest! {
    #[test]
    fn beta_cdf_rises_and_mirrors(a in 0.01..500.0, b in 0.01..500.0, x in 0.0..1.0, y in 0.0..1.0) {
        let (low, high) = (beta::beta_cdf(a, b, f64::min(x, y)), beta::beta_cdf(a, b, f64::max(x, y)));
        prop_assert!((0.0..=1.0).contains(&low) && low <= high + 1e-12 && high <= 1.0);
        prop_assert!((beta::beta_cdf(a, b, x) + beta::beta_cdf(b, a, 1.0 - x) - 1.0).abs() < 1e-10);
    }

    #[test]
    fn digamma_is_the_slope_of_ln_gamma(x in 0.05..200.0_f64) {
        let reach = 1e-5 * x;
        let slope = (gamma::ln_gamma(x + reach) - gamma::ln_gamma(x - reach)) / (2.0 * reach);
        prop_assert!((slope - gamma::digamma(x)).abs() < 1e-6 * slope.abs().max(1.0));
    }
}
