//! Whether a score changed, or only its sample did.

use serde::{Deserialize, Serialize};

use super::Score;

/// A later score against an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Change {
    /// Later minus earlier, in points.
    pub difference: f64,
    /// Half the width of the joint interval: √(margin² + margin²).
    pub margin: f64,
    /// Whether it may be called a change.
    pub significant: bool,
}

/// Compares two scores of different people; both need enough answers to be a [`Score`] at all.
pub fn change(earlier: Score, later: Score) -> Change {
    let difference = later.nps - earlier.nps;
    let margin = (earlier.margin * earlier.margin + later.margin * later.margin).sqrt();
    Change { difference, margin, significant: difference.abs() > margin }
}
