//! What the model knows of one customer: how often, how recently and for how long they have been buying.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{Day, Flaw};

/// More days of purchase than anyone can have in a working life.
const MOST_REPEATS: u32 = 100_000;
/// Longer than any firm exists, whatever the unit.
const LONGEST: f64 = 1e9;
/// The largest sum of logarithms of gaps that the two limits above allow, rounded up.
const MOST_LOG_GAPS: f64 = 1e7;

/// One customer's purchases in the present spell, in any one unit of time (the product uses days).
///
/// Always sound: whoever holds one can rely on `0 ≤ recency ≤ age`, on `recency > 0` exactly when there are repeats,
/// and on all numbers being finite.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "Record")]
pub struct History {
    repeats: u32,
    recency: f64,
    age: f64,
    log_gaps: f64,
}

/// The same four numbers before they are checked.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Record {
    /// x: days of purchase after the first one.
    pub repeats: i64,
    /// t_x: time from the first to the last purchase.
    pub recency: f64,
    /// T: time from the first purchase to the day of the look.
    pub age: f64,
    /// Σ ln gap over the gaps between purchases; only regularity k > 1 asks for it.
    pub log_gaps: f64,
}

/// Why a record is left out and listed under data quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum HistoryFault {
    /// No purchase on or before the day of the look.
    NoPurchase,
    /// One of the numbers is none, or infinite.
    NotANumber,
    /// A count or a time below zero.
    Negative,
    /// The last purchase lies after the day of the look.
    RecencyBeyondAge,
    /// Several purchases, but no time between the first and the last.
    RepeatsWithoutTime,
    /// Time between the first and the last purchase, but only one purchase.
    TimeWithoutRepeats,
    /// Beyond what a firm can see: more than 100 000 purchases or a time beyond 10⁹.
    TooLarge,
}

impl fmt::Display for HistoryFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for HistoryFault {}

impl TryFrom<Record> for History {
    type Error = HistoryFault;

    fn try_from(record: Record) -> Result<Self, HistoryFault> {
        let Record { repeats, recency, age, log_gaps } = record;
        if !(recency.is_finite() && age.is_finite() && log_gaps.is_finite()) {
            return Err(HistoryFault::NotANumber);
        }
        if repeats < 0 || recency < 0.0 || age < 0.0 {
            return Err(HistoryFault::Negative);
        }
        if recency > age {
            return Err(HistoryFault::RecencyBeyondAge);
        }
        if repeats > i64::from(MOST_REPEATS) || age > LONGEST || log_gaps.abs() > MOST_LOG_GAPS {
            return Err(HistoryFault::TooLarge);
        }
        match (repeats, recency > 0.0) {
            (0, true) => Err(HistoryFault::TimeWithoutRepeats),
            (1.., false) => Err(HistoryFault::RepeatsWithoutTime),
            // Adding zero turns a negative zero into the one zero that sorts as the smallest time.
            _ => Ok(Self { repeats: repeats as u32, recency: recency + 0.0, age: age + 0.0, log_gaps }),
        }
    }
}

impl History {
    /// A customer who bought for the first time on the day of the look.
    pub const NEW: Self = Self { repeats: 0, recency: 0.0, age: 0.0, log_gaps: 0.0 };

    /// Checks the three numbers that a model without regularity (k = 1) needs.
    pub fn new(repeats: u32, recency: f64, age: f64) -> Result<Self, HistoryFault> {
        Record { repeats: i64::from(repeats), recency, age, log_gaps: 0.0 }.try_into()
    }

    /// Reads the days of purchase of the present spell as they stood on `as_of`, in days.
    ///
    /// Purchases of one day count as one, the order of `days` does not matter, and what lies after `as_of` is not
    /// seen.
    pub fn of_days(days: &[Day], as_of: Day) -> Result<Self, HistoryFault> {
        let mut days: Vec<Day> = days.iter().copied().filter(|day| *day <= as_of).collect();
        days.sort_unstable();
        days.dedup();
        let (Some(first), Some(last)) = (days.first(), days.last()) else {
            return Err(HistoryFault::NoPurchase);
        };
        let log_gap = |pair: &[Day]| libm::log(f64::from(pair[1].since(pair[0])));
        Record {
            repeats: days.len() as i64 - 1,
            recency: f64::from(last.since(*first)),
            age: f64::from(as_of.since(*first)),
            log_gaps: days.windows(2).map(log_gap).sum(),
        }
        .try_into()
    }

    /// Puts together what was checked before.
    pub(super) const fn of_row(repeats: u32, recency: f64, age: f64) -> Self {
        Self { repeats, recency, age, log_gaps: 0.0 }
    }

    /// x: days of purchase after the first one.
    pub const fn repeats(&self) -> u32 {
        self.repeats
    }

    /// t_x: time from the first to the last purchase.
    pub const fn recency(&self) -> f64 {
        self.recency
    }

    /// T: time from the first purchase to the day of the look.
    pub const fn age(&self) -> f64 {
        self.age
    }

    /// d = T − t_x: time since the last purchase.
    pub fn silence(&self) -> f64 {
        self.age - self.recency
    }

    /// Σ ln gap; zero when it was not given.
    pub const fn log_gaps(&self) -> f64 {
        self.log_gaps
    }

    /// Whether the first purchase was on the day of the look: nothing can be said yet.
    pub fn is_new(&self) -> bool {
        self.age == 0.0
    }
}

/// Parts sound records from faulty ones; the sound ones keep their order.
pub fn sift(records: &[Record]) -> (Vec<History>, Vec<Flaw<HistoryFault>>) {
    let (mut sound, mut refused) = (Vec::with_capacity(records.len()), Vec::new());
    for (index, record) in records.iter().enumerate() {
        match History::try_from(*record) {
            Ok(history) => sound.push(history),
            Err(fault) => refused.push(Flaw::new(index, fault)),
        }
    }
    (sound, refused)
}
