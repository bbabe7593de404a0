//! Leaving a random part alone, so that the effect of the contact can be seen.

use serde::{Deserialize, Serialize};

use crate::math::draw::Draws;

/// From when on, and how many.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct HoldOutRules {
    /// With fewer candidates nobody is left alone: nothing could be proved.
    pub candidates_from: usize,
    /// The part that is left alone.
    pub part: f64,
}

impl Default for HoldOutRules {
    fn default() -> Self {
        Self { candidates_from: 50, part: 0.2 }
    }
}

/// The two groups, each in the order of the customers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct HoldOut<K> {
    pub contacted: Vec<K>,
    pub left_alone: Vec<K>,
}

/// Draws the part that is left alone. The seed belongs to the campaign: the same seed and the same customers give the
/// same groups on every device, in whatever order they come.
pub fn hold_out<K: Ord + Clone>(candidates: &[K], seed: u64, rules: &HoldOutRules) -> HoldOut<K> {
    let mut drawn = candidates.to_vec();
    drawn.sort();
    drawn.dedup();
    let count = drawn.len();
    let part = if rules.part.is_nan() { 0.0 } else { rules.part.clamp(0.0, 1.0) };
    let left = if count < rules.candidates_from { 0 } else { (part * count as f64).round() as usize };
    let mut draws = Draws::new(seed);
    // The first places of a Fisher–Yates shuffle.
    for place in 0..left.min(count) {
        let rest = (count - place) as u128;
        let chosen = place + ((u128::from(draws.bits()) * rest) >> 64) as usize;
        drawn.swap(place, chosen);
    }
    let mut contacted = drawn.split_off(left.min(count));
    contacted.sort();
    drawn.sort();
    HoldOut { contacted, left_alone: drawn }
}
