//! Tasks that come again: the rule, and the day on which the next one is due.
//!
//! All of it reckons with calendar days, never with instants, so that a night in which the clock leaps changes nothing.
//! A rule lives in the open task alone: when that is done, the rule goes on to the next one. So there is never a second
//! task that would bring forth the same days again, also where the first one is opened anew.

use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ToSql, ToSqlOutput, ValueRef};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::error::{Error, Result};
use crate::rule;

/// The most units between two tasks, and the most tasks of a rule that ends by their number.
const MOST: u16 = 999;

/// The step of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RepeatUnit {
    /// Days of the calendar.
    Day,
    /// Seven days.
    Week,
    /// Months; a day that a month lacks becomes its last one.
    Month,
    /// Years; 29 February becomes the 28th where there is none.
    Year,
}

/// From which day the next one is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum RepeatFrom {
    /// From the days of the rule: one that is done late moves none of those to come.
    Due,
    /// From the day on which it was done.
    Done,
}

/// How a task comes again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub struct Repeat {
    /// Every so many units, 1 to 999.
    pub every: u16,
    /// The unit.
    pub unit: RepeatUnit,
    /// From which day the next one is counted.
    pub from: RepeatFrom,
    /// The last day on which one may be due.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<NaiveDate>,
    /// How many are left, this one included.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u16>,
}

impl Repeat {
    /// The rule as it may be kept for a task that is due on `due`.
    pub(super) fn check(self, due: Option<NaiveDate>) -> Result<Series> {
        let start = due.ok_or(Error::invalid("dueOn", "repeat-no-day"))?;
        if !(1..=MOST).contains(&self.every) {
            return Err(Error::invalid("repeat", "repeat-every"));
        }
        if self.times.is_some_and(|times| !(1..=MOST).contains(&times)) {
            return Err(Error::invalid("repeat", "repeat-times"));
        }
        match self.until.map(|day| rule::day("repeat", day)).transpose()? {
            Some(until) if until < start => Err(Error::invalid("repeat", "repeat-until")),
            _ => Ok(Series { rule: self, start, on: start }),
        }
    }
}

/// A rule as it is kept with a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Series {
    /// How it comes again.
    pub(super) rule: Repeat,
    /// The first day: it remembers the 31st that February does not have.
    pub(super) start: NaiveDate,
    /// The day of the rule for which this task stands, wherever it was moved since.
    pub(super) on: NaiveDate,
}

impl Series {
    /// What follows when the task is done on a day, or nothing when the rule has ended. Days that have passed meanwhile
    /// are left out: three weeks of absence leave one task and not twenty.
    pub(super) fn next(&self, done_on: NaiveDate) -> Option<Self> {
        let times = match self.rule.times {
            Some(left) => Some(left.checked_sub(1).filter(|left| *left > 0)?),
            None => None,
        };
        let (start, on) = match self.rule.from {
            RepeatFrom::Due => (self.start, self.first_after(self.on.max(done_on))?),
            RepeatFrom::Done => {
                let day = self.day(done_on, 1)?;
                (day, day)
            }
        };
        let is_over = on.year() > 9999 || self.rule.until.is_some_and(|until| on > until);
        (!is_over).then_some(Self { rule: Repeat { times, ..self.rule }, start, on })
    }

    fn first_after(&self, after: NaiveDate) -> Option<NaiveDate> {
        let every = i64::from(self.rule.every);
        let steps = match self.rule.unit {
            RepeatUnit::Day => (after - self.start).num_days() / every,
            RepeatUnit::Week => (after - self.start).num_days() / (7 * every),
            RepeatUnit::Month => months(self.start, after) / every,
            RepeatUnit::Year => months(self.start, after) / (12 * every),
        };
        // The division may be one step ahead where the month is reached but not yet the day.
        let mut step = u32::try_from(steps - 1).unwrap_or(0);
        loop {
            let day = self.day(self.start, step)?;
            if day > after {
                return Some(day);
            }
            step = step.checked_add(1)?;
        }
    }

    /// The day so many steps after another one.
    fn day(&self, from: NaiveDate, steps: u32) -> Option<NaiveDate> {
        let units = steps.checked_mul(u32::from(self.rule.every))?;
        match self.rule.unit {
            RepeatUnit::Day => from.checked_add_days(Days::new(u64::from(units))),
            RepeatUnit::Week => from.checked_add_days(Days::new(u64::from(units) * 7)),
            RepeatUnit::Month => from.checked_add_months(Months::new(units)),
            RepeatUnit::Year => from.checked_add_months(Months::new(units.checked_mul(12)?)),
        }
    }
}

fn months(from: NaiveDate, to: NaiveDate) -> i64 {
    i64::from(to.year() - from.year()) * 12 + i64::from(to.month()) - i64::from(from.month())
}

// It is written and read as a whole and never asked for by a part of it: one column says it all at once.
impl ToSql for Series {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        let text = serde_json::to_string(self)
            .map_err(|error| rusqlite::Error::ToSqlConversionFailure(Box::new(error)))?;
        Ok(text.into())
    }
}

impl FromSql for Series {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        serde_json::from_str(value.as_str()?).map_err(FromSqlError::other)
    }
}
