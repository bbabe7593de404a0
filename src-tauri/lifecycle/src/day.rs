//! A business date as a whole number of days.

use serde::{Deserialize, Serialize};

/// Days since 1 January 1970 in the proleptic Gregorian calendar; a date, not an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Day(pub i32);

impl Day {
    /// The day `days` later, or earlier when negative; stays at the ends of the calendar.
    pub const fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days))
    }

    /// Whole days from `earlier` to this day; negative when `earlier` is later.
    pub const fn since(self, earlier: Self) -> i32 {
        self.0.saturating_sub(earlier.0)
    }
}
