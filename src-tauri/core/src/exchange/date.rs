//! Dates as people and programs write them, and which way round a column of them is.
//!
//! Nothing is guessed silently: `03/04/2021` has two readings until the column or the user decides.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::contact::Birthday;

/// The order of day, month and year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DateOrder {
    YearMonthDay,
    DayMonthYear,
    MonthDayYear,
}

/// Two-digit years up to this one belong to the 2000s.
const PIVOT: u16 = 40;

/// How often the dates of a column fit each order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct DateEvidence {
    /// Year first.
    pub year_first: u64,
    /// Only day before month is possible, or the parts are set apart by dots.
    pub day_first: u64,
    /// Only month before day is possible.
    pub month_first: u64,
    /// Both are possible.
    pub either: u64,
    /// Not a date.
    pub none: u64,
}

impl DateEvidence {
    /// Counts one value.
    pub fn add(&mut self, text: &str) {
        let readings = Readings::of(text);
        match (readings.year_first, readings.day_first, readings.month_first) {
            (Some(_), ..) => self.year_first += 1,
            (_, Some(_), None) => self.day_first += 1,
            (_, None, Some(_)) => self.month_first += 1,
            (_, Some(day), Some(month)) if day == month => self.either += 1,
            (_, Some(_), Some(_)) => self.either += 1,
            _ => self.none += 1,
        }
    }

    /// How many values are dates.
    #[must_use]
    pub fn dates(&self) -> u64 {
        self.year_first + self.day_first + self.month_first + self.either
    }

    /// The order of the column; `None` when the values do not say or contradict each other.
    #[must_use]
    pub fn order(&self) -> Option<DateOrder> {
        match (self.year_first > 0, self.day_first > 0, self.month_first > 0, self.either > 0) {
            (true, false, false, false) => Some(DateOrder::YearMonthDay),
            (_, true, false, _) => Some(DateOrder::DayMonthYear),
            (_, false, true, _) => Some(DateOrder::MonthDayYear),
            _ => None,
        }
    }
}

/// What one text can mean.
struct Readings {
    year_first: Option<NaiveDate>,
    day_first: Option<NaiveDate>,
    month_first: Option<NaiveDate>,
}

impl Readings {
    const NONE: Self = Self { year_first: None, day_first: None, month_first: None };

    fn of(text: &str) -> Self {
        let Some((parts, separator)) = split(text) else { return Self::NONE };
        let number = |index: usize| parts[index].parse::<u16>().ok();
        let (Some(first), Some(second), Some(third)) = (number(0), number(1), number(2)) else {
            return Self::NONE;
        };
        if parts[0].len() == 4 {
            return Self { year_first: day(first, second, third), ..Self::NONE };
        }
        let Some(year) = full_year(parts[2], third) else { return Self::NONE };
        let month_first = if separator == '.' { None } else { day(year, first, second) };
        Self { year_first: None, day_first: day(year, second, first), month_first }
    }
}

/// Reads a date; texts with the year first are read in any order given.
#[must_use]
pub fn parse(text: &str, order: Option<DateOrder>) -> Option<NaiveDate> {
    let readings = Readings::of(text);
    if readings.year_first.is_some() {
        return readings.year_first;
    }
    match (order, readings.day_first, readings.month_first) {
        (Some(DateOrder::DayMonthYear), date, _) | (Some(DateOrder::MonthDayYear), _, date) => date,
        (_, Some(date), None) | (_, None, Some(date)) => Some(date),
        (_, Some(date), Some(other)) if date == other => Some(date),
        _ => None,
    }
}

/// Whether the text is a date, whichever way round.
#[must_use]
pub fn is_date(text: &str) -> bool {
    let readings = Readings::of(text);
    readings.year_first.or(readings.day_first).or(readings.month_first).is_some()
}

/// A birthday: any date, or `--0412`, `--04-12` and `12.4.` without a year.
#[must_use]
pub fn birthday(text: &str, order: Option<DateOrder>) -> Option<Birthday> {
    let text = text.trim();
    if let Some(date) = parse(text, order) {
        use chrono::Datelike;
        return Birthday::new(Some(u16::try_from(date.year()).ok()?), date.month() as u8, date.day() as u8);
    }
    let (month, day) = if let Some(rest) = text.strip_prefix("--") {
        let digits: String = rest.chars().filter(|letter| *letter != '-').take(5).collect();
        (digits.get(..2)?.to_owned(), digits.get(2..).filter(|day| day.len() == 2)?.to_owned())
    } else {
        let (day, month) = text.strip_suffix('.')?.split_once('.')?;
        (month.trim().to_owned(), day.to_owned())
    };
    Birthday::new(None, month.parse().ok()?, day.parse().ok()?)
}

/// An instant in the basic or extended form of ISO 8601, with or without offset; whole seconds.
#[must_use]
pub fn instant(text: &str) -> Option<DateTime<Utc>> {
    let text = text.trim();
    for form in ["%Y-%m-%dT%H:%M:%S%.f%#z", "%Y%m%dT%H%M%S%.f%#z"] {
        if let Ok(instant) = DateTime::parse_from_str(text, form) {
            return whole_seconds(instant.timestamp());
        }
    }
    let bare = text.trim_end_matches(['Z', 'z']);
    for form in ["%Y-%m-%dT%H:%M:%S%.f", "%Y%m%dT%H%M%S%.f", "%Y-%m-%d %H:%M:%S%.f"] {
        if let Ok(instant) = NaiveDateTime::parse_from_str(bare, form) {
            return whole_seconds(instant.and_utc().timestamp());
        }
    }
    let date = Readings::of(bare).year_first.filter(|_| bare.len() <= 10)?;
    whole_seconds(date.and_hms_opt(0, 0, 0)?.and_utc().timestamp())
}

fn whole_seconds(seconds: i64) -> Option<DateTime<Utc>> {
    DateTime::from_timestamp(seconds, 0)
}

/// Three runs of digits and the sign between them; a time behind the date is left out.
fn split(text: &str) -> Option<([&str; 3], char)> {
    let text = text.trim();
    let end =
        text.find(|letter: char| !letter.is_ascii_digit() && !"./-".contains(letter)).unwrap_or(text.len());
    let (date, time) = text.split_at(end);
    if !time.is_empty() && !is_time(time) {
        return None;
    }
    if date.len() == 8 && date.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(([&date[..4], &date[4..6], &date[6..]], '-'));
    }
    let separator = date.chars().find(|letter| !letter.is_ascii_digit())?;
    let mut parts = date.split(separator);
    let found = [parts.next()?, parts.next()?, parts.next()?];
    let digits = |part: &str| (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
    (parts.next().is_none() && found.iter().all(|part| digits(part))).then_some((found, separator))
}

/// ` 14:30`, `T14:30:00.000Z`, ` 2:14 PM`.
fn is_time(text: &str) -> bool {
    let rest = text.strip_prefix(['T', 't', ' ']).unwrap_or(text).trim_start();
    rest.len() >= 4
        && rest.starts_with(|letter: char| letter.is_ascii_digit())
        && rest.chars().all(|letter| letter.is_ascii_alphanumeric() || ":.+-, ".contains(letter))
}

fn full_year(text: &str, year: u16) -> Option<u16> {
    match text.len() {
        2 if year <= PIVOT => Some(2000 + year),
        2 => Some(1900 + year),
        4 => Some(year),
        _ => None,
    }
}

fn day(year: u16, month: u16, day: u16) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(i32::from(year), u32::from(month), u32::from(day)).filter(|_| year >= 1000)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn order(texts: &[&str]) -> Option<DateOrder> {
        let mut evidence = DateEvidence::default();
        texts.iter().for_each(|text| evidence.add(text));
        evidence.order()
    }

    #[test]
    fn a_column_shows_its_order_or_stays_unclear() {
        use DateOrder::{DayMonthYear, MonthDayYear, YearMonthDay};
        for (texts, expected) in [
            (&["01.02.2021"][..], Some(DayMonthYear)),
            (&["1.2.03"], Some(DayMonthYear)),
            (&["03-04-2021", "25-04-2021"], Some(DayMonthYear)),
            (&["03/04/2021", "04/25/2021"], Some(MonthDayYear)),
            (&["03/04/2021", "05/06/2021"], None),
            (&["25/04/2021", "04/25/2021"], None),
            (&["2021-04-03", "20210403"], Some(YearMonthDay)),
            (&["2010-10-14T12:00:00.000Z", "2010-10-14 12:00"], Some(YearMonthDay)),
            (&["unbekannt", ""], None),
        ] {
            assert_eq!(order(texts), expected, "{texts:?}");
        }
    }

    #[test]
    fn dates_are_read_in_the_order_that_holds() {
        use DateOrder::{DayMonthYear, MonthDayYear};
        for (text, order, expected) in [
            ("03/04/2021", Some(DayMonthYear), "2021-04-03"),
            ("03/04/2021", Some(MonthDayYear), "2021-03-04"),
            ("3.4.21", None, "2021-04-03"),
            ("3.4.68", None, "1968-04-03"),
            ("07/15/2009 02:14:45+0800", Some(MonthDayYear), "2009-07-15"),
            ("2021-04-03", Some(DayMonthYear), "2021-04-03"),
            ("05/05/2021", None, "2021-05-05"),
        ] {
            assert_eq!(parse(text, order).map(|date| date.to_string()).as_deref(), Some(expected), "{text}");
        }
        for text in
            ["03/04/2021", "30.02.2021", "2009\\7\\14", "2009-07/14", "1.2", "12345678901", "10.10.10.10"]
        {
            assert_eq!(parse(text, None), None, "{text}");
        }
    }

    #[test]
    fn birthdays_may_lack_the_year() {
        for (text, expected) in [
            ("--0412", "--04-12"),
            ("--04-12", "--04-12"),
            ("--0229", "--02-29"),
            ("12.4.", "--04-12"),
            ("19800412", "1980-04-12"),
            ("1980-04-12T00:00:00Z", "1980-04-12"),
            ("12.04.1980", "1980-04-12"),
        ] {
            assert_eq!(birthday(text, None).map(|day| day.to_string()).as_deref(), Some(expected), "{text}");
        }
        for text in ["--0431", "1980-04", "circa 1800", "", "--ää", "04/05/1980"] {
            assert!(birthday(text, None).is_none(), "{text}");
        }
    }

    #[test]
    fn instants_come_in_many_forms() {
        for text in
            ["2012-03-05T13:19:33Z", "20120305T131933Z", "20120305T141933+0100", "2012-03-05T13:19:33.4Z"]
        {
            let found = instant(text).map(|instant| instant.to_rfc3339());
            assert_eq!(found.as_deref(), Some("2012-03-05T13:19:33+00:00"), "{text}");
        }
        assert!(instant("1995-10-31").is_some());
        assert!(instant("yesterday").is_none());
    }
}
