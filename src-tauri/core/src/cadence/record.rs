//! The types of cadences.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::error::{Error, Result};

/// The most days between two contacts: ten years.
pub const MOST_DAYS: u16 = 3660;

/// How often a customer should hear from the firm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Cadence {
    /// After so many days without contact somebody should call, 1 to 3660.
    pub wish_days: u16,
    /// After so many days it is pressing; not fewer than the wish.
    pub limit_days: u16,
}

impl Cadence {
    pub(super) fn check(self) -> Result<Self> {
        if !(1..=MOST_DAYS).contains(&self.wish_days) {
            return Err(Error::invalid("wishDays", "cadence-days"));
        }
        if !(1..=MOST_DAYS).contains(&self.limit_days) {
            return Err(Error::invalid("limitDays", "cadence-days"));
        }
        if self.limit_days < self.wish_days {
            return Err(Error::invalid("limitDays", "cadence-order"));
        }
        Ok(self)
    }
}

/// How far a customer's silence has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum CadenceState {
    /// Within the wish.
    Within,
    /// The wish is reached.
    Wish,
    /// The limit is reached.
    Limit,
}

/// The cadence that counts for a customer, and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CadenceView {
    /// What counts.
    pub cadence: Cadence,
    /// The tag it comes from; none where it is the customer's own.
    pub tag: Option<String>,
    /// The last contact; none where there was none.
    pub last_on: Option<NaiveDate>,
    /// The day from which the days are counted.
    pub from_on: NaiveDate,
    /// Whole days since then.
    pub days: i64,
    /// How far it has come.
    pub state: CadenceState,
}

/// The cadence of a tag.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TagCadence {
    /// The tag.
    #[ts(type = "string")]
    pub tag_id: Uuid,
    /// Its name.
    pub name: String,
    /// How many customers have it.
    pub count: u32,
    /// The cadence, where one is set.
    pub cadence: Option<Cadence>,
}
