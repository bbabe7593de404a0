//! Days of the engine as the tables write them.

use chrono::NaiveDate;
pub(super) use rondo_core::standing::words::{sentence, written};
use rondo_lifecycle::Day;
use rondo_lifecycle::calendar::date;

/// A day as a date; none outside the years that dates have.
pub(super) fn calendar_date(day: Day) -> Option<NaiveDate> {
    let (year, month, of_month) = date(day);
    NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(of_month))
}
