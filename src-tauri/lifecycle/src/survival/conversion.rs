//! How many of those who entered a phase went on to the next one in time.

use serde::{Deserialize, Serialize};

use super::{Stay, aalen_johansen};
use crate::proportion::{Interval, Z95, wilson};

/// When a conversion is shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", default)]
pub struct ConversionRules {
    /// Days within which the next phase must be reached.
    pub horizon_days: u32,
    /// Fewer entrants than this give no figure.
    pub entrants_from: u64,
    /// Standard deviations on either side of the interval.
    pub z: f64,
}

impl Default for ConversionRules {
    fn default() -> Self {
        Self { horizon_days: 90, entrants_from: 20, z: Z95 }
    }
}

/// The share that went on, or why there is none yet.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Conversion {
    TooFew {
        entrants: u64,
    },
    /// Nobody has been there for the whole horizon yet, and some are still there.
    TooEarly {
        entrants: u64,
        longest_days: u32,
    },
    Shown {
        entrants: u64,
        /// Those whose fate at the horizon is known: they left before it or were watched until then.
        known: u64,
        share: f64,
        interval: Interval,
    },
}

/// The conversion to `next` of all who entered in a period; other exits compete with it.
///
/// The share is Aalen's and Johansen's. The interval is Wilson's with the number of known fates in place of the number
/// of entrants: the same thing when everybody was watched long enough, wider when not.
pub fn conversion<C: Ord + Clone>(stays: &[Stay<C>], next: &C, rules: &ConversionRules) -> Conversion {
    let entrants = stays.len() as u64;
    let incidence = aalen_johansen(stays);
    let longest_days = incidence.longest().unwrap_or(0);
    if entrants < rules.entrants_from {
        return Conversion::TooFew { entrants };
    }
    let is_known = |stay: &&Stay<C>| stay.exit.is_some() || stay.days >= rules.horizon_days;
    let known = stays.iter().filter(is_known).count() as u64;
    let share = incidence.gone(next, rules.horizon_days).min(1.0);
    let watched = longest_days >= rules.horizon_days || incidence.staying(longest_days) == 0.0;
    match wilson(share, known as f64, rules.z) {
        Some(interval) if watched => Conversion::Shown { entrants, known, share, interval },
        _ => Conversion::TooEarly { entrants, longest_days },
    }
}
