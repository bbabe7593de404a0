//! Two shares compared.

use serde::{Deserialize, Serialize};

use super::{Interval, Share};

/// The first share minus the second, and where the true difference lies.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Difference {
    pub value: f64,
    pub interval: Interval,
}

/// Newcombe's interval: with the Wilson bounds l and u of either share,
/// d − √((p₁−l₁)² + (u₂−p₂)²) … d + √((u₁−p₁)² + (p₂−l₂)²).
///
/// `None` when one of the shares is of nothing.
pub fn newcombe(first: Share, second: Share, z: f64) -> Option<Difference> {
    let (p, q) = (first.value()?, second.value()?);
    let (around_p, around_q) = (first.interval(z)?, second.interval(z)?);
    let value = p - q;
    let down = diagonal(p - around_p.low, around_q.high - q);
    let up = diagonal(around_p.high - p, q - around_q.low);
    Some(Difference { value, interval: Interval { low: value - down, high: value + up } })
}

/// The length of the hypotenuse.
fn diagonal(x: f64, y: f64) -> f64 {
    (x * x + y * y).sqrt()
}
