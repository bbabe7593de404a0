//! In which month a deal will close, given that deals slip.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::calendar::Month;

/// One won deal: when it was planned for and when it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Close {
    pub planned: Day,
    pub closed: Day,
}

/// When slips are believed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct SlipRules {
    /// Fewer won deals than this say nothing: no slip.
    pub closes_from: usize,
}

impl Default for SlipRules {
    fn default() -> Self {
        Self { closes_from: 5 }
    }
}

/// The median slip of a stage in days: how much later deals came than planned; negative when earlier.
pub fn usual_slip(closes: &[Close], rules: &SlipRules) -> i32 {
    let mut slips: Vec<i32> = closes.iter().map(|close| close.closed.since(close.planned)).collect();
    slips.sort_unstable();
    let half = slips.len() / 2;
    match slips.len() {
        n if n == 0 || n < rules.closes_from => 0,
        n if n % 2 == 1 => slips[half],
        // Whole days; of half a day the later one.
        _ => ((i64::from(slips[half - 1]) + i64::from(slips[half]) + 1).div_euclid(2)) as i32,
    }
}

/// The month a deal is expected in: planned date plus slip, but never before today.
pub fn expected_month(planned: Day, slip: i32, today: Day) -> Month {
    Month::of(planned.plus(slip).max(today))
}
