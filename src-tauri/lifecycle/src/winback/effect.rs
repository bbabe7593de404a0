//! Whether the contact brought anybody back who would not have come anyway.

use serde::{Deserialize, Serialize};

use crate::Day;
use crate::proportion::{Difference, Share, Z95, newcombe};

/// How the effect is judged.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct EffectRules {
    /// An order within so many days of the contact is a return.
    pub horizon_days: i32,
    /// Standard deviations on either side of the interval.
    pub z: f64,
}

impl Default for EffectRules {
    fn default() -> Self {
        Self { horizon_days: 90, z: Z95 }
    }
}

/// A customer who is watched: since the contact, or since being chosen to be left alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Followed {
    pub from: Day,
    pub orders: Vec<Day>,
}

/// What became of one customer so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Outcome {
    Returned {
        on: Day,
    },
    Stayed,
    /// The horizon is not over.
    Open,
}

/// What can be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// The interval holds zero, or there is nobody to compare with.
    NotProved,
    Works,
    /// Fewer of the contacted came back.
    Harms,
}

/// The two groups compared.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    pub contacted: Share,
    pub left_alone: Share,
    /// Contacted or left alone less than a horizon ago; they do not count yet.
    pub open: u64,
    pub difference: Option<Difference>,
    pub verdict: Verdict,
}

/// What became of one customer; an order on the day of the contact counts.
pub fn outcome(followed: &Followed, today: Day, rules: &EffectRules) -> Outcome {
    let until = followed.from.plus(rules.horizon_days.max(0));
    let counts = |order: &&Day| **order >= followed.from && **order <= until.min(today);
    match followed.orders.iter().filter(counts).min() {
        Some(on) => Outcome::Returned { on: *on },
        None if today > until => Outcome::Stayed,
        None => Outcome::Open,
    }
}

/// Compares those whose horizon is over; counting early returns before would flatter both groups.
pub fn effect(contacted: &[Followed], left_alone: &[Followed], today: Day, rules: &EffectRules) -> Effect {
    let over = |followed: &&Followed| today > followed.from.plus(rules.horizon_days.max(0));
    let share = |group: &[Followed]| {
        let counted: Vec<&Followed> = group.iter().filter(over).collect();
        let returned = counted
            .iter()
            .filter(|followed| matches!(outcome(followed, today, rules), Outcome::Returned { .. }))
            .count();
        Share { hits: returned as u64, of: counted.len() as u64 }
    };
    let (contacted_share, alone_share) = (share(contacted), share(left_alone));
    let all = (contacted.len() + left_alone.len()) as u64;
    let difference = newcombe(contacted_share, alone_share, rules.z);
    let verdict = match difference {
        Some(difference) if difference.interval.low > 0.0 => Verdict::Works,
        Some(difference) if difference.interval.high < 0.0 => Verdict::Harms,
        _ => Verdict::NotProved,
    };
    Effect {
        contacted: contacted_share,
        left_alone: alone_share,
        open: all - contacted_share.of - alone_share.of,
        difference,
        verdict,
    }
}
