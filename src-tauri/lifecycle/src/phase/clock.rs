//! Up to which day time may pass: if imports stopped, everybody would look gone.

use serde::{Deserialize, Serialize};

use crate::Day;

/// A point of view: facts up to `today` count, time has passed up to `clock`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AsOf {
    /// Facts up to this day are looked at.
    pub today: Day,
    /// Time has passed up to this day, never later than `today`. Silence, care, notice and answers age up to here.
    pub clock: Day,
}

impl AsOf {
    /// A day on which everything is up to date.
    pub const fn day(today: Day) -> Self {
        Self { today, clock: today }
    }

    /// min(today, last successful import + tolerance) as the clock. A firm that imports nothing has no last import,
    /// and time passes.
    pub fn with_import(today: Day, last_import: Option<Day>, tolerance_days: i32) -> Self {
        let clock = last_import.map_or(today, |import| import.plus(tolerance_days.max(0)).min(today));
        Self { today, clock }
    }

    /// Whether time stands still.
    pub fn is_frozen(&self) -> bool {
        self.clock < self.today
    }
}

/// Whether the newest order of the firm is so old that the orders are probably missing: more than twice the firm's
/// median gap between orders. Then a banner says so, and the clock should stop at the last import.
pub fn orders_are_stale(newest_order: Option<Day>, median_gap_days: f64, today: Day) -> bool {
    newest_order.is_some_and(|newest| f64::from(today.since(newest)) > 2.0 * median_gap_days)
}
