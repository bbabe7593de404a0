//! Chances of the bell curve, of waiting times and of rare differences.

use std::f64::consts::{PI, SQRT_2};

use libm::{erfc, exp, log, sqrt};

/// Rarer events are treated like this one: their distance can no longer be written as a density.
const SMALLEST_TAIL: f64 = 1e-300;

/// The chance that a standard normal number is at most `x`.
pub fn normal_cdf(x: f64) -> f64 {
    0.5 * erfc(-x / SQRT_2)
}

/// The standard normal number below which lies the share `p`; ±∞ at and beyond 0 and 1.
///
/// Start from Abramowitz and Stegun 26.2.23 (error below 4.5e-4), then three steps of Halley's method.
pub fn normal_quantile(p: f64) -> f64 {
    if p <= 0.0 {
        return f64::NEG_INFINITY;
    }
    if p >= 1.0 {
        return f64::INFINITY;
    }
    let tail = p.min(1.0 - p).max(SMALLEST_TAIL);
    let t = sqrt(-2.0 * log(tail));
    let over = 2.515_517 + t * (0.802_853 + t * 0.010_328);
    let under = 1.0 + t * (1.432_788 + t * (0.189_269 + t * 0.001_308));
    let mut x = over / under - t;
    for _ in 0..3 {
        let miss = (normal_cdf(x) - tail) * sqrt(2.0 * PI) * exp(0.5 * x * x);
        x -= miss / (1.0 + 0.5 * x * miss);
    }
    if p <= 0.5 { x } else { -x }
}

/// The chance of a difference at least this large by accident: the upper tail of χ² with one degree of freedom.
pub fn chi_square_tail(x: f64) -> f64 {
    erfc(sqrt(0.5 * x.max(0.0)))
}

/// e⁻ʸ·Σ_{j<k} yʲ/j!: the chance that the sum of `k` exponential waits of mean one is longer than `y` ≥ 0.
pub fn erlang_tail(k: u32, y: f64) -> f64 {
    let mut term = 1.0;
    let mut sum = 0.0;
    for j in 1..=k {
        sum += term;
        term *= y / f64::from(j);
    }
    if sum.is_finite() { exp(log(sum) - y).min(1.0) } else { 0.0 }
}
