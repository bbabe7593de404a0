//! Months of the calendar: when a deal is expected, and until when a contract can be ended.
//!
//! Days become dates by H. Hinnant's `civil_from_days` ("chrono-Compatible Low-Level Date Algorithms"), whole numbers
//! only.

use serde::{Deserialize, Serialize};

use crate::Day;

/// A month of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Month {
    pub year: i32,
    /// 1 to 12.
    pub month: u8,
}

impl Month {
    /// The month in which a day lies.
    pub fn of(day: Day) -> Self {
        let (year, month, _) = date(day);
        Self { year, month }
    }

    /// Its first day.
    pub fn first_day(self) -> Day {
        day_of(self.year, self.month, 1)
    }

    /// So many months later, or earlier when negative; stays at the ends of the calendar.
    #[must_use]
    pub fn plus(self, months: i32) -> Self {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1 + i64::from(months);
        let year = count.div_euclid(12).clamp(-5_000_000, 5_000_000);
        Self { year: year as i32, month: count.rem_euclid(12) as u8 + 1 }
    }

    /// How many days it has.
    pub fn length(self) -> u8 {
        self.plus(1).first_day().since(self.first_day()).clamp(28, 31) as u8
    }
}

/// The same day of the month so many months later, or the last one of a shorter month.
pub fn plus_months(day: Day, months: i32) -> Day {
    let (_, _, of_month) = date(day);
    let month = Month::of(day).plus(months);
    day_of(month.year, month.month, of_month.min(month.length()))
}

/// Year, month and day of the month.
pub fn date(day: Day) -> (i32, u8, u8) {
    let shifted = i64::from(day.0) + 719_468;
    let era = shifted.div_euclid(146_097);
    let of_era = shifted.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let from_march = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year as i32, month as u8, of_month as u8)
}

/// The day of a date; the inverse of [`date`], held to the ends of the calendar.
pub fn day_of(year: i32, month: u8, of_month: u8) -> Day {
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let year_of_era = year.rem_euclid(400);
    let from_march = (i64::from(month) + 9) % 12;
    let of_year = (153 * from_march + 2) / 5 + i64::from(of_month) - 1;
    let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
    let days = era * 146_097 + of_era - 719_468;
    Day(days.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn known_dates_have_their_days() {
        assert_eq!(day_of(1970, 1, 1), Day(0));
        assert_eq!(day_of(2000, 3, 1), Day(11_017));
        assert_eq!(date(Day(20_778)), (2026, 11, 21));
        assert_eq!(Month { year: 2024, month: 2 }.length(), 29);
        assert_eq!(Month { year: 2100, month: 2 }.length(), 28);
    }

    #[test]
    fn the_last_of_a_month_stays_the_last_of_a_shorter_one() {
        assert_eq!(plus_months(day_of(2026, 1, 31), 1), day_of(2026, 2, 28));
        assert_eq!(plus_months(day_of(2026, 12, 31), -3), day_of(2026, 9, 30));
        assert_eq!(plus_months(day_of(2026, 11, 21), 2), day_of(2027, 1, 21));
    }

    proptest! {
        #[test]
        fn a_day_survives_the_way_to_a_date_and_back(day in any::<i32>()) {
            let (year, month, of_month) = date(Day(day));
            prop_assert!((1..=12).contains(&month) && (1..=31).contains(&of_month));
            prop_assert_eq!(day_of(year, month, of_month), Day(day));
        }

        #[test]
        fn no_number_of_months_breaks_the_calendar(day in any::<i32>(), months in any::<i32>()) {
            let there = plus_months(Day(day), months);
            let (_, _, before) = date(Day(day));
            let (_, _, after) = date(there);
            prop_assert!(after <= before || there == Day(i32::MIN) || there == Day(i32::MAX));
        }
    }
}
