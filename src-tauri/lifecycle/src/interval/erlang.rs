//! The probability of silence, its thresholds, and P(alive) by the rule.

use crate::rules::PerLevel;

/// The highest regularity used; above it the thresholds hardly move.
pub const MOST_REGULAR: u32 = 8;

/// G_k(ρ): the probability that a living customer of regularity `k` stays silent for `rho` own intervals or longer.
///
/// `k` is held to 1…8; a negative or undefined `rho` counts as 0, where the probability is 1.
pub fn silence_probability(k: u32, rho: f64) -> f64 {
    let stages = f64::from(k.clamp(1, MOST_REGULAR)) * rho.max(0.0);
    let mut term = libm::exp(-stages);
    let mut sum = term;
    for j in 1..k.clamp(1, MOST_REGULAR) {
        term *= stages / f64::from(j);
        sum += term;
    }
    // Beyond every finite silence exp(−∞)·∞ is undefined; the limit is 0.
    if sum.is_nan() { 0.0 } else { sum.min(1.0) }
}

/// The silence in own intervals that a living customer exceeds with probability `tail`: the inverse of
/// [`silence_probability`], by bisection to the last bit. A `tail` outside (0, 1) is held to 1e-12…1.
pub fn quantile(k: u32, tail: f64) -> f64 {
    let tail = if tail > 1e-12 { tail.min(1.0) } else { 1e-12 };
    let (mut low, mut high) = (0.0_f64, 64.0_f64);
    loop {
        let middle = 0.5 * (low + high);
        if middle <= low || middle >= high {
            return high;
        }
        if silence_probability(k, middle) > tail { low = middle } else { high = middle }
    }
}

/// The thresholds of a regularity in multiples of the own interval, rounded to hundredths as the firm reads them:
/// the 75, 95 and 99 % quantiles of Gamma(k, mean 1); lost is twice lapsed.
pub fn multiples(k: u32) -> PerLevel<f64> {
    let rounded = |tail| (quantile(k, tail) * 100.0).round() / 100.0;
    let lapsed = rounded(0.01);
    PerLevel { due: rounded(0.25), at_risk: rounded(0.05), lapsed, lost: 2.0 * lapsed }
}

/// P(alive) by the rule, for firms too small for a model: 1 / (1 + (1/(2+x)) / G_k(ρ)).
///
/// This is MBG/CNBD-k with a = 1, b = 2 and a known rate (the values are a prior, not measured).
/// `repeats` is the number x of purchases after the first.
pub fn rule_p_alive(k: u32, repeats: u32, rho: f64) -> f64 {
    let silence = silence_probability(k, rho);
    silence / (silence + 1.0 / (2.0 + f64::from(repeats)))
}
