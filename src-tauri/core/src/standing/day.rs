//! Dates of the store as days of the engine.

use chrono::{Datelike, NaiveDate};
use rondo_lifecycle::Day;

/// 1 January 1970 in chrono's count of days.
const EPOCH: i32 = 719_163;

/// A date as the engine counts days.
pub(crate) fn day(date: NaiveDate) -> Day {
    Day(date.num_days_from_ce() - EPOCH)
}

/// A day of the engine as a date; those beyond chrono's calendar become its ends.
pub(crate) fn date(day: Day) -> NaiveDate {
    let end = if day.0 < 0 { NaiveDate::MIN } else { NaiveDate::MAX };
    day.0.checked_add(EPOCH).and_then(NaiveDate::from_num_days_from_ce_opt).unwrap_or(end)
}
