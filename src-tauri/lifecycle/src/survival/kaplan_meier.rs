//! Who is still there after so many days.

use serde::{Deserialize, Serialize};

/// Products of shares carry rounding of this size; a curve that touches one half has reached it.
const ROUNDING: f64 = 1e-12;

/// One customer's time in a phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stay<C> {
    /// Days from entering until leaving, or until today.
    pub days: u32,
    /// Where to; `None` while the customer is still there.
    pub exit: Option<C>,
}

/// One day of the curve on which somebody left or stopped being watched.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CurveStep {
    pub day: u32,
    /// How many were still watched at the start of the day.
    pub at_risk: u64,
    pub exits: u64,
    /// The share still there after the day.
    pub staying: f64,
}

/// The share still there, day by day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Curve {
    pub steps: Vec<CurveStep>,
}

/// After how many days half of them have left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum MedianStay {
    /// Nobody was ever there.
    Unknown,
    Days {
        days: u32,
    },
    /// More than half are still there after the longest time watched.
    LongerThan {
        days: u32,
    },
}

/// The curve of all exits, wherever to. Who stops being watched on a day was still there on that day.
pub fn kaplan_meier<C>(stays: &[Stay<C>]) -> Curve {
    let mut sorted: Vec<(u32, bool)> = stays.iter().map(|stay| (stay.days, stay.exit.is_some())).collect();
    sorted.sort_unstable();
    let mut at_risk = sorted.len() as u64;
    let mut staying = 1.0;
    let steps = sorted
        .chunk_by(|a, b| a.0 == b.0)
        .map(|same_day| {
            let exits = same_day.iter().filter(|(_, left)| *left).count() as u64;
            staying *= (at_risk - exits) as f64 / at_risk as f64;
            let step = CurveStep { day: same_day[0].0, at_risk, exits, staying };
            at_risk -= same_day.len() as u64;
            step
        })
        .collect();
    Curve { steps }
}

impl Curve {
    /// The share still there after `day`.
    pub fn staying(&self, day: u32) -> f64 {
        let passed = self.steps.partition_point(|step| step.day <= day);
        passed.checked_sub(1).map_or(1.0, |last| self.steps[last].staying)
    }

    /// The first day by which at least half have left.
    pub fn median(&self) -> MedianStay {
        let half = self.steps.iter().find(|step| step.staying <= 0.5 + ROUNDING);
        match (half, self.steps.last()) {
            (Some(step), _) => MedianStay::Days { days: step.day },
            (None, Some(last)) => MedianStay::LongerThan { days: last.day },
            (None, None) => MedianStay::Unknown,
        }
    }
}
