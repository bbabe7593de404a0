//! The segments: a grid without gaps and overlaps.

use serde::{Deserialize, Serialize};

use super::{Facts, Scored};
use crate::math::sum::{mean, median};

/// What to make of recency and frequency together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Segment {
    Champion,
    Loyal,
    /// Bought again lately: on the way up.
    Rising,
    New,
    Promising,
    NeedsAttention,
    FallingAsleep,
    AtRisk,
    /// Bought as often as the best, and has been silent for long.
    CannotLose,
    Asleep,
}

impl Segment {
    /// All of them, best first.
    pub const ALL: [Self; 10] = [
        Self::Champion,
        Self::Loyal,
        Self::Rising,
        Self::New,
        Self::Promising,
        Self::NeedsAttention,
        Self::FallingAsleep,
        Self::AtRisk,
        Self::CannotLose,
        Self::Asleep,
    ];

    /// The segment of two marks; marks beyond 1 to 5 count as the nearest.
    pub const fn of(recency: u8, frequency: u8) -> Self {
        match (recency, frequency) {
            (5.., 4..) => Self::Champion,
            (3..=4, 4..) => Self::Loyal,
            (4.., 2..=3) => Self::Rising,
            (5.., ..=1) => Self::New,
            (4, ..=1) => Self::Promising,
            (3, 3) => Self::NeedsAttention,
            (3, ..=2) => Self::FallingAsleep,
            (..=2, 5..) => Self::CannotLose,
            (..=2, 3..=4) => Self::AtRisk,
            (..=2, ..=2) => Self::Asleep,
        }
    }
}

/// A segment in figures.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SegmentSummary {
    pub segment: Segment,
    pub customers: usize,
    /// The median of days since the last purchase.
    pub days_since: f64,
    /// Purchases per customer.
    pub events: f64,
    /// Net sum per customer in minor units.
    pub net: f64,
}

/// The segments that have customers, best first; `customers` are those that `scored` was made of.
pub fn summary(customers: &[Facts], scored: &Scored) -> Vec<SegmentSummary> {
    let rows = Segment::ALL.map(|segment| {
        let members: Vec<&Facts> = customers
            .iter()
            .zip(&scored.customers)
            .filter(|(_, scores)| scores.is_some_and(|scores| scores.segment == segment))
            .map(|(facts, _)| facts)
            .collect();
        let sorted = |value: fn(&Facts) -> f64| {
            let mut values: Vec<f64> = members.iter().map(|facts| value(facts)).collect();
            values.sort_unstable_by(f64::total_cmp);
            values
        };
        let days_since = median(&mut sorted(|facts| f64::from(facts.days_since)))?;
        let events = mean(&sorted(|facts| f64::from(facts.events)));
        let net = mean(&sorted(|facts| facts.net as f64));
        Some(SegmentSummary { segment, customers: members.len(), days_since, events, net })
    });
    rows.into_iter().flatten().collect()
}
