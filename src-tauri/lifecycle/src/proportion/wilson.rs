//! One share and its interval.

use serde::{Deserialize, Serialize};

/// 95 % of a normal distribution lie within so many standard deviations of its mean.
pub const Z95: f64 = 1.959_963_984_540_054;

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Share {
    pub hits: u64,
    pub of: u64,
}

impl Share {
    /// The share as a number; `None` of nothing, and when there are more hits than tries.
    pub fn value(self) -> Option<f64> {
        (self.of > 0 && self.hits <= self.of).then(|| self.hits as f64 / self.of as f64)
    }

    /// Its Wilson interval.
    pub fn interval(self, z: f64) -> Option<Interval> {
        wilson(self.value()?, self.of as f64, z)
    }
}

/// Where the true share lies, at the confidence asked for.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Interval {
    pub low: f64,
    pub high: f64,
}

/// The Wilson interval of a share seen in `n` tries: ((p + z²/2n) ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n).
///
/// `n` need not be whole, for shares that were estimated from partly watched cases. `None` when the share is not
/// within 0…1, `n` is not positive, or `z` is negative or no number.
pub fn wilson(share: f64, n: f64, z: f64) -> Option<Interval> {
    let usable = (0.0..=1.0).contains(&share) && n > 0.0 && n.is_finite() && z >= 0.0 && z.is_finite();
    if !usable {
        return None;
    }
    let spread = z * z / n;
    let centre = share + spread / 2.0;
    let half = (spread * (share * (1.0 - share) + spread / 4.0)).sqrt();
    let whole = 1.0 + spread;
    // Rounding may put a bound a hair beyond the share itself, which no reader would understand.
    let low = ((centre - half) / whole).clamp(0.0, share);
    let high = ((centre + half) / whole).clamp(share, 1.0);
    (low.is_finite() && high.is_finite()).then_some(Interval { low, high })
}
