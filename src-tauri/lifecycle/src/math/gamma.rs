//! The factorial for numbers between the whole ones, and its slope; needed where amounts of money are modelled.

use std::f64::consts::PI;

use libm::{lgamma, log, log1p};

/// From here on the asymptotic series are exact to the last digits.
const LARGE: f64 = 10.0;

/// ln Γ(x) for x > 0.
pub fn ln_gamma(x: f64) -> f64 {
    lgamma(x)
}

/// ψ(x) = d/dx ln Γ(x) for x > 0, −∞ elsewhere: the recurrence ψ(x) = ψ(x+1) − 1/x up to 10, then the asymptotic series
/// (Abramowitz and Stegun 6.3.5 and 6.3.18).
pub fn digamma(x: f64) -> f64 {
    if x.is_nan() || x <= 0.0 {
        return f64::NEG_INFINITY;
    }
    let (mut x, mut shift) = (x, 0.0);
    while x < LARGE {
        shift += 1.0 / x;
        x += 1.0;
    }
    let square = 1.0 / (x * x);
    let series =
        [-1.0 / 12.0, 691.0 / 32760.0, -1.0 / 132.0, 1.0 / 240.0, -1.0 / 252.0, 1.0 / 120.0, -1.0 / 12.0]
            .iter()
            .fold(0.0, |sum, coefficient| sum * square + coefficient)
            * square;
    log(x) - 0.5 / x + series - shift
}

/// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a+b) for a, b > 0, also where the three terms are huge and cancel.
pub fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = if a <= b { (a, b) } else { (b, a) };
    if large < LARGE {
        return ln_gamma(small) + ln_gamma(large) - ln_gamma(small + large);
    }
    // Stirling's formula for both large terms; their bulk cancels on paper instead of in the machine.
    let both = small + large;
    ln_gamma(small) - (both - 0.5) * log1p(small / large) - small * log(large) + small + stirling_rest(large)
        - stirling_rest(both)
}

/// ln Γ(x) − [(x−½)·ln x − x + ½·ln 2π] for x ≥ 10.
fn stirling_rest(x: f64) -> f64 {
    let square = 1.0 / (x * x);
    [1.0 / 156.0, -691.0 / 360_360.0, 1.0 / 1188.0, -1.0 / 1680.0, 1.0 / 1260.0, -1.0 / 360.0, 1.0 / 12.0]
        .iter()
        .fold(0.0, |sum, coefficient| sum * square + coefficient)
        / x
}

/// ln √(2π), the constant of the normal density.
pub fn ln_root_two_pi() -> f64 {
    0.5 * log(2.0 * PI)
}
