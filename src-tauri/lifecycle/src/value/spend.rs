//! What the value model knows of one customer.

use serde::{Deserialize, Serialize};

/// Purchases and values beyond these are errors of entry.
const MOST_REPEATS: u32 = 100_000;
const MOST_VALUE: f64 = 1e15;

/// The repeat purchases of one customer: how many, and their mean value. Always sound: both above zero and finite.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", try_from = "Unchecked")]
pub struct Spend {
    repeats: u32,
    mean: f64,
}

#[derive(Deserialize)]
struct Unchecked {
    repeats: u32,
    mean: f64,
}

/// Why a customer is left out of the value model and listed under data quality.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum SpendFault {
    /// No repeat purchase: nothing to learn from, and no error.
    NoRepeats,
    /// The mean value is no number.
    NotANumber,
    /// The mean value is zero or less.
    NotPositive,
    /// More than 100 000 purchases, or a mean value beyond 10¹⁵.
    TooLarge,
}

impl std::fmt::Display for SpendFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(self, out)
    }
}

impl std::error::Error for SpendFault {}

impl TryFrom<Unchecked> for Spend {
    type Error = SpendFault;

    fn try_from(raw: Unchecked) -> Result<Self, SpendFault> {
        Self::new(raw.repeats, raw.mean)
    }
}

impl Spend {
    /// `repeats` purchases after the first, worth `mean` on average, in minor units of the one currency.
    pub fn new(repeats: u32, mean: f64) -> Result<Self, SpendFault> {
        if !mean.is_finite() {
            Err(SpendFault::NotANumber)
        } else if repeats == 0 {
            Err(SpendFault::NoRepeats)
        } else if mean <= 0.0 {
            Err(SpendFault::NotPositive)
        } else if repeats > MOST_REPEATS || mean > MOST_VALUE {
            Err(SpendFault::TooLarge)
        } else {
            Ok(Self { repeats, mean })
        }
    }

    /// From the values of the repeat purchases, in minor units.
    pub fn of_values(values: &[i64]) -> Result<Self, SpendFault> {
        let sum: i128 = values.iter().map(|value| i128::from(*value)).sum();
        let repeats = u32::try_from(values.len()).map_err(|_| SpendFault::TooLarge)?;
        if repeats == 0 {
            Err(SpendFault::NoRepeats)
        } else {
            Self::new(repeats, sum as f64 / f64::from(repeats))
        }
    }

    /// x: purchases after the first one.
    pub const fn repeats(&self) -> u32 {
        self.repeats
    }

    /// z̄: their mean value.
    pub const fn mean(&self) -> f64 {
        self.mean
    }

    /// Σz: what they were worth together.
    pub fn sum(&self) -> f64 {
        f64::from(self.repeats) * self.mean
    }
}

/// In an order that does not depend on how the customers were handed in.
pub(super) fn sorted(spends: &[Spend]) -> Vec<Spend> {
    let mut sorted = spends.to_vec();
    sorted.sort_unstable_by_key(|spend| (spend.repeats, spend.mean.to_bits()));
    sorted
}
