//! Years of the calendar, for the anniversaries of contracts.
//!
//! Days become dates by H. Hinnant's `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms"), whole numbers
//! only.

use crate::Day;

/// The same date so many years later. What began on 29 February has its anniversary on the last day of February in
/// other years, as a period of months ends where the month has no such day (§ 188 (3) BGB).
pub(crate) fn anniversary(start: Day, years: i32) -> Day {
    let (year, month, day) = date(start);
    let year = year + i64::from(years);
    let leap = year.rem_euclid(4) == 0 && (year.rem_euclid(100) != 0 || year.rem_euclid(400) == 0);
    let day = if month == 2 && day == 29 && !leap { 28 } else { day };
    day_of(year, month, day)
}

fn date(day: Day) -> (i64, i64, i64) {
    let shifted = i64::from(day.0) + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let day = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    (year_of_era + era * 400 + i64::from(month <= 2), month, day)
}

fn day_of(year: i64, month: i64, day: i64) -> Day {
    let year = year - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    let days = era * 146_097 + of_era - 719_468;
    Day(days.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32)
}
