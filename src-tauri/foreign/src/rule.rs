//! Repeating days (RFC 5545, 3.8.5.3), as far as people plan with them, and never without end.
//!
//! Days are walked one by one from the first, so that no combination of parts can multiply; what would repeat within
//! a day, or uses a part that is not known here, is no [`Rule`] at all.

use chrono::{Datelike as _, Days, NaiveDate};
use serde::{Deserialize, Serialize};

/// The most days of one series that are given.
pub const MOST: usize = 1_000;
/// The most days from the first to the last that is looked at: a hundred years.
const LONGEST: u64 = 36_525;

/// How often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Every {
    /// Each so many days.
    Day,
    /// Each so many weeks.
    Week,
    /// Each so many months.
    Month,
    /// Each so many years.
    Year,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Rule {
    /// The unit.
    pub every: Every,
    /// How many of it; at least 1.
    pub interval: u32,
    /// How many days in all.
    pub count: Option<u32>,
    /// The last day.
    pub until: Option<NaiveDate>,
    /// Days of the week (0 is Monday), with which one of the month, counted from the end when negative; 0 is each.
    pub week_days: Vec<(i8, u8)>,
    /// Days of the month, counted from the end when negative.
    pub month_days: Vec<i8>,
    /// Months, from 1.
    pub months: Vec<u8>,
    /// The day with which a week begins (0 is Monday).
    pub week_start: u8,
}

impl Rule {
    /// A rule as it is written, or `None` for one that is not followed.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut rule = Self {
            every: Every::Day,
            interval: 1,
            count: None,
            until: None,
            week_days: Vec::new(),
            month_days: Vec::new(),
            months: Vec::new(),
            week_start: 0,
        };
        let mut frequency = None;
        for part in text.trim().split(';').filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=')?;
            match name.trim().to_ascii_uppercase().as_str() {
                "FREQ" => {
                    frequency = Some(match value.trim().to_ascii_uppercase().as_str() {
                        "DAILY" => Every::Day,
                        "WEEKLY" => Every::Week,
                        "MONTHLY" => Every::Month,
                        "YEARLY" => Every::Year,
                        _ => return None,
                    });
                }
                "INTERVAL" => rule.interval = value.parse().ok().filter(|n| (1..=1000).contains(n))?,
                "COUNT" => rule.count = Some(value.parse().ok().filter(|n| *n >= 1)?),
                "UNTIL" => rule.until = Some(NaiveDate::parse_from_str(value.get(..8)?, "%Y%m%d").ok()?),
                "WKST" => rule.week_start = week_day(value)?,
                "BYDAY" => {
                    rule.week_days = list(value, |text| {
                        let at = text.len().checked_sub(2)?;
                        let (which, day) = text.split_at_checked(at)?;
                        let which =
                            if which.is_empty() { 0 } else { which.trim_start_matches('+').parse().ok()? };
                        (-5..=5).contains(&which).then_some((which, week_day(day)?))
                    })?
                }
                "BYMONTHDAY" => {
                    rule.month_days =
                        list(value, |text| text.parse().ok().filter(|n: &i8| *n != 0 && n.abs() <= 31))?;
                }
                "BYMONTH" => {
                    rule.months = list(value, |text| text.parse().ok().filter(|n| (1..=12).contains(n)))?
                }
                _ => return None,
            }
        }
        rule.every = frequency?;
        rule.is_followed().then_some(rule)
    }

    /// Which weekday of a year, and which one of a day or week, are asked for too seldom to be followed.
    fn is_followed(&self) -> bool {
        let is_numbered = self.week_days.iter().any(|(which, _)| *which != 0);
        match self.every {
            Every::Day | Every::Week => {
                !is_numbered && (self.every == Every::Day || self.month_days.is_empty())
            }
            Every::Month => true,
            Every::Year => self.week_days.is_empty() || !self.months.is_empty(),
        }
    }

    /// The days of the series within these two, both included; at most [`MOST`]. The first day always belongs to it.
    #[must_use]
    pub fn days(&self, first: NaiveDate, from: NaiveDate, to: NaiveDate) -> Vec<NaiveDate> {
        let (mut found, mut counted) = (Vec::new(), 0);
        let mut day = first;
        for _ in 0..LONGEST {
            if day > to || self.until.is_some_and(|until| day > until) || found.len() >= MOST {
                break;
            }
            if day == first || self.fits(first, day) {
                counted += 1;
                if self.count.is_some_and(|count| counted > count) {
                    break;
                }
                if day >= from {
                    found.push(day);
                }
            }
            let Some(next) = day.checked_add_days(Days::new(1)) else { break };
            day = next;
        }
        found
    }

    fn fits(&self, first: NaiveDate, day: NaiveDate) -> bool {
        let interval = i64::from(self.interval);
        let steps = match self.every {
            Every::Day => (day - first).num_days(),
            Every::Week => (self.week_of(day) - self.week_of(first)).num_days() / 7,
            Every::Month => months(day) - months(first),
            Every::Year => i64::from(day.year() - first.year()),
        };
        steps % interval == 0 && self.fits_parts(first, day)
    }

    fn fits_parts(&self, first: NaiveDate, day: NaiveDate) -> bool {
        let month = self.months.is_empty() || self.months.contains(&(day.month() as u8));
        let in_month =
            self.month_days.is_empty() || self.month_days.iter().any(|wanted| is_month_day(day, *wanted));
        let in_week =
            self.week_days.is_empty() || self.week_days.iter().any(|wanted| is_week_day(day, *wanted));
        let is_free = self.month_days.is_empty() && self.week_days.is_empty();
        let same = match self.every {
            Every::Day => true,
            Every::Week => !self.week_days.is_empty() || day.weekday() == first.weekday(),
            Every::Month => !is_free || day.day() == first.day(),
            Every::Year => {
                (!self.months.is_empty() || day.month() == first.month())
                    && (!is_free || day.day() == first.day())
            }
        };
        month && in_month && in_week && same
    }

    /// The day with which the week of a day begins.
    fn week_of(&self, day: NaiveDate) -> NaiveDate {
        let back = (7 + day.weekday().num_days_from_monday() - u32::from(self.week_start)) % 7;
        day.checked_sub_days(Days::new(u64::from(back))).unwrap_or(day)
    }
}

fn list<T>(value: &str, one: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    let items: Option<Vec<T>> = value.split(',').take(100).map(|item| one(item.trim())).collect();
    items.filter(|items| !items.is_empty())
}

fn week_day(text: &str) -> Option<u8> {
    let days = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    days.iter().position(|known| text.trim().eq_ignore_ascii_case(known)).map(|at| at as u8)
}

fn months(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

fn days_of_month(day: NaiveDate) -> u32 {
    let next = if day.month() == 12 { (day.year() + 1, 1) } else { (day.year(), day.month() + 1) };
    NaiveDate::from_ymd_opt(next.0, next.1, 1).and_then(|next| next.pred_opt()).map_or(31, |last| last.day())
}

fn is_month_day(day: NaiveDate, wanted: i8) -> bool {
    let at = if wanted > 0 { i32::from(wanted) } else { days_of_month(day) as i32 + 1 + i32::from(wanted) };
    day.day() as i32 == at
}

fn is_week_day(day: NaiveDate, (which, week_day): (i8, u8)) -> bool {
    let from_start = (day.day0() / 7 + 1) as i8;
    let from_end = -(((days_of_month(day) - day.day()) / 7 + 1) as i8);
    day.weekday().num_days_from_monday() == u32::from(week_day)
        && (which == 0 || which == from_start || which == from_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn days(rule: &str, first: &str) -> Vec<String> {
        let rule = Rule::parse(rule).unwrap();
        let found = rule.days(day(first), day("2026-01-01"), day("2027-12-31"));
        found.iter().take(4).map(ToString::to_string).collect()
    }

    #[test]
    fn the_rules_that_people_plan_with_are_followed() {
        for (rule, first, expected) in [
            ("FREQ=DAILY;COUNT=2", "2026-05-30", &["2026-05-30", "2026-05-31"][..]),
            (
                "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE",
                "2026-03-02",
                &["2026-03-02", "2026-03-04", "2026-03-16", "2026-03-18"],
            ),
            (
                "FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20260401",
                "2026-01-30",
                &["2026-01-30", "2026-02-27", "2026-03-27"],
            ),
            ("FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=3", "2026-01-31", &["2026-01-31", "2026-02-28", "2026-03-31"]),
            ("FREQ=MONTHLY", "2026-01-31", &["2026-01-31", "2026-03-31", "2026-05-31", "2026-07-31"]),
            ("FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "2025-03-30", &["2026-03-29", "2027-03-28"]),
            ("FREQ=YEARLY", "2024-02-29", &[]),
            ("FREQ=WEEKLY;COUNT=3", "2025-12-24", &["2026-01-07"]),
        ] {
            assert_eq!(days(rule, first), expected, "{rule}");
        }
    }

    #[test]
    fn rules_without_sense_or_end_are_not_followed_or_bounded() {
        for rule in [
            "FREQ=SECONDLY",
            "FREQ=MINUTELY;COUNT=3",
            "FREQ=HOURLY",
            "FREQ=DAILY;INTERVAL=0",
            "FREQ=DAILY;COUNT=0",
            "FREQ=YEARLY;BYYEARDAY=1,2",
            "FREQ=DAILY;BYHOUR=1",
            "FREQ=MONTHLY;BYSETPOS=1;BYDAY=MO",
            "",
            "COUNT=3",
            "FREQ=WEEKLY;BYDAY=ÄÖ",
            "FREQ=WEEKLY;BYDAY=",
            "FREQ=DAILY;INTERVAL=-1",
            "FREQ=WEEKLY;BYDAY=2MO",
        ] {
            assert_eq!(Rule::parse(rule), None, "{rule}");
        }
        let endless = Rule::parse("FREQ=DAILY;COUNT=1000000000").unwrap();
        assert_eq!(endless.days(day("0001-01-01"), day("0001-01-01"), NaiveDate::MAX).len(), MOST);
        assert_eq!(endless.days(NaiveDate::MAX, NaiveDate::MAX, NaiveDate::MAX).len(), 1);
        let never = Rule::parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30").unwrap();
        assert_eq!(never.days(day("2026-01-01"), day("2026-01-01"), NaiveDate::MAX), [day("2026-01-01")]);
    }
}
