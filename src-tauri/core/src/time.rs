//! Instants. A date is not an instant: dates are `chrono::NaiveDate` and stay what they are in every time zone.

use chrono::{DateTime, Datelike, Days, Local, NaiveDate, NaiveDateTime, TimeZone, Utc, Weekday};
use rusqlite::types::{FromSql, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};

/// An instant: milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
pub struct Timestamp(#[ts(type = "number")] pub i64);

/// One day in milliseconds.
pub const DAY_MS: i64 = 86_400_000;

impl Timestamp {
    /// The instant as UTC date and time; instants beyond chrono's range become the epoch.
    pub fn utc(self) -> DateTime<Utc> {
        DateTime::from_timestamp_millis(self.0).unwrap_or_default()
    }

    /// Date and time on the wall clock of this computer.
    pub fn local(self) -> NaiveDateTime {
        self.utc().with_timezone(&Local).naive_local()
    }

    /// The calendar day on this computer.
    pub fn local_date(self) -> NaiveDate {
        self.local().date()
    }

    /// The instant at which a day begins on this computer.
    pub fn start_of(date: NaiveDate) -> Self {
        let midnight = date.and_time(chrono::NaiveTime::MIN);
        let instant = Local
            .from_local_datetime(&midnight)
            .earliest()
            .map_or_else(|| midnight.and_utc().timestamp_millis(), |t| t.timestamp_millis());
        Self(instant)
    }

    /// Whole days from `self` until `later`, never below zero.
    pub fn days_until(self, later: Self) -> i64 {
        (later.0 - self.0).max(0) / DAY_MS
    }
}

/// The day itself, or the Monday after a Saturday or Sunday.
pub(crate) fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => day + Days::new(2),
        Weekday::Sun => day + Days::new(1),
        _ => day,
    }
}

impl ToSql for Timestamp {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        self.0.to_sql()
    }
}

impl FromSql for Timestamp {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        i64::column_result(value).map(Self)
    }
}
