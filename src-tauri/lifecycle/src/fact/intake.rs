//! What the checks need to know about the firm.

use serde::{Deserialize, Serialize};

use super::Currency;
use crate::Day;

/// The frame in which facts are judged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Intake {
    /// Today; what is dated later waits.
    pub today: Day,
    /// The currency in which amounts are added up.
    pub currency: Currency,
    /// The first date that can be true; 1 January 1900.
    pub earliest: Day,
    /// The last date that can be true; 31 December 2199.
    pub latest: Day,
    /// From how many orders on a day on the merging is reported; 20.
    pub crowded_day: u32,
}

impl Intake {
    /// The usual frame for a day and a currency.
    pub const fn new(today: Day, currency: Currency) -> Self {
        Self { today, currency, earliest: Day(-25_567), latest: Day(84_005), crowded_day: 20 }
    }

    pub(crate) fn is_possible(&self, day: Day) -> bool {
        (self.earliest..=self.latest).contains(&day)
    }
}
