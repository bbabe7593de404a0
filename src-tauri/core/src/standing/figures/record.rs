//! The types of the figures.

use chrono::NaiveDate;
use serde::Serialize;
use ts_rs::TS;

use crate::money::Money;

/// The figures of a model.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Figures {
    /// Conversion and stay are of those who entered a phase on this day or later.
    pub entered_since: NaiveDate,
    /// Days within which moving on counts.
    pub horizon_days: u32,
    /// The phases in the order of the ring.
    pub phases: Vec<PhaseFigures>,
}

/// What goes on in a phase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PhaseFigures {
    /// The phase.
    pub phase: String,
    /// The phase that comes next; none after the last one.
    pub next: Option<String>,
    /// Moving on is coming back, to whichever phase.
    pub returns: bool,
    /// How many moved on in time; none where nothing comes next.
    pub moving: Option<Moving>,
    /// After how many days half of them have left.
    pub dwell: Dwell,
    /// What is at stake.
    pub stakes: Stakes,
}

/// The share that moved on in time, or why there is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Moving {
    /// Too few entered.
    TooFew {
        /// So many.
        #[ts(type = "number")]
        entrants: u64,
    },
    /// Nobody has been watched for long enough.
    TooEarly {
        /// So many entered.
        #[ts(type = "number")]
        entrants: u64,
    },
    /// Of enough.
    Shown {
        /// So many entered.
        #[ts(type = "number")]
        entrants: u64,
        /// Whole percents.
        percent: u8,
        /// Where the true share lies, rounded outwards.
        low: u8,
        /// See `low`.
        high: u8,
    },
}

/// How long half of them stay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Dwell {
    /// Nobody entered.
    Unknown,
    /// So many days.
    Days {
        /// Days.
        days: u32,
    },
    /// More than half are still there after the longest time watched.
    LongerThan {
        /// That time in days.
        days: u32,
    },
}

/// What is at stake in a phase.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Stakes {
    /// Open deals of those who have not bought yet, each times the probability of its stage; one sum a currency.
    pub deals: Vec<Money>,
    /// The margin expected within twelve months of those who have bought; none behind a red light.
    pub value: Option<Money>,
    /// The part of it that may be lost; none behind a red light.
    pub at_risk: Option<Money>,
    /// What winning back those who have gone may bring; none behind a red light.
    pub win_back: Option<Money>,
    /// There are figures, but too little is known to show them.
    pub withheld: bool,
}
