//! How sure one can be of a share seen in few cases: the beta distribution and its quantiles.

use libm::{exp, log, log1p};

use super::gamma::ln_beta;

/// The continued fraction needs about √max(a, b) steps.
const MOST_STEPS: u32 = 100_000;
const TINY: f64 = 1e-300;

/// I_x(a, b), the chance that a share drawn from Beta(a, b) is at most `x`; a, b > 0, `x` is held to 0…1.
///
/// Continued fraction (Abramowitz and Stegun 26.5.8), evaluated by Lentz's method on the side where it converges.
pub fn beta_cdf(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        0.0
    } else if x >= 1.0 {
        1.0
    } else if x <= (a + 1.0) / (a + b + 2.0) {
        lower_side(a, b, x, exp(a * log(x) + b * log1p(-x) - ln_beta(a, b)))
    } else {
        1.0 - lower_side(b, a, 1.0 - x, exp(a * log(x) + b * log1p(-x) - ln_beta(a, b)))
    }
}

fn lower_side(a: f64, b: f64, x: f64, front: f64) -> f64 {
    let keep = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut below = 1.0 / keep(1.0 - (a + b) * x / (a + 1.0));
    let mut above = 1.0;
    let mut fraction = below;
    for step in 1..MOST_STEPS {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        let mut change = 1.0;
        for term in [even, odd] {
            below = 1.0 / keep(1.0 + term * below);
            above = keep(1.0 + term / above);
            change = below * above;
            fraction *= change;
        }
        if (change - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    (front * fraction / a).min(1.0)
}

/// The smallest share `x` with I_x(a, b) ≥ `p`: the `p`-quantile of Beta(a, b).
///
/// Positive floating-point numbers are ordered like their bits, so halving the bits ends at the exact neighbour.
pub fn beta_quantile(a: f64, b: f64, p: f64) -> f64 {
    let (mut low, mut high) = (0_u64, 1.0_f64.to_bits());
    while low < high {
        let middle = low + (high - low) / 2;
        if beta_cdf(a, b, f64::from_bits(middle)) < p {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    f64::from_bits(low)
}
