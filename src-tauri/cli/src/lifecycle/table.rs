//! A table before it is written: cells that know how a person, a spreadsheet and a program read them.

use rondo_api::text::{Lang, Texts, format};
use rondo_core::exchange::number::{DecimalSign, text as plain_money};
use rondo_lifecycle::Day;
use rondo_lifecycle::fact::Currency;
use serde_json::{Value, json};

use super::reason::{calendar_date, written};

/// One value.
#[derive(Clone, Debug)]
pub(super) enum Cell {
    Empty,
    Text(String),
    /// A name in words, and its code for programs.
    Word {
        shown: String,
        code: String,
    },
    Day(Day),
    Count(i64),
    /// With so many places.
    Decimal(f64, u32),
    /// Minor units of the firm's currency.
    Money(i64),
}

/// A table; each column's heading stands in the catalogue under its name.
pub(super) struct Table {
    pub(super) columns: Vec<&'static str>,
    pub(super) rows: Vec<Vec<Cell>>,
}

impl Table {
    pub(super) fn new(columns: &[&'static str]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }
}

impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Empty, Into::into)
    }
}

impl From<Day> for Cell {
    fn from(day: Day) -> Self {
        Self::Day(day)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<i64> for Cell {
    fn from(count: i64) -> Self {
        Self::Count(count)
    }
}

impl Cell {
    /// Whether it stands at the right edge of its column.
    pub(super) fn is_number(&self) -> bool {
        matches!(self, Self::Count(_) | Self::Decimal(..) | Self::Money(_))
    }

    /// For a person.
    pub(super) fn shown(&self, texts: &Texts, currency: Currency) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Word { shown: text, .. } => text.clone(),
            Self::Day(day) => written(texts, *day),
            Self::Count(count) => format::number(texts.lang(), *count),
            Self::Decimal(value, places) => format::decimal(texts.lang(), scaled(*value, *places), *places),
            Self::Money(minor) => format::money(texts.lang(), *minor, currency.code()),
        }
    }

    /// For a spreadsheet set to the language: ISO dates, no groups, no signs of currencies.
    pub(super) fn plain(&self, lang: Lang, currency: Currency) -> String {
        let sign = if lang == Lang::En { DecimalSign::Point } else { DecimalSign::Comma };
        match self {
            Self::Day(day) => iso(*day),
            Self::Count(count) => count.to_string(),
            Self::Decimal(value, places) => point(*value, *places as usize, sign),
            Self::Money(minor) if format::minor_digits(currency.code()) == 2 => plain_money(*minor, sign),
            Self::Money(minor) => {
                let places = format::minor_digits(currency.code());
                point(*minor as f64 / 10f64.powi(places as i32), places as usize, sign)
            }
            Self::Empty => String::new(),
            Self::Text(text) | Self::Word { shown: text, .. } => text.clone(),
        }
    }

    /// For a program.
    pub(super) fn json(&self, currency: Currency) -> Value {
        match self {
            Self::Empty => Value::Null,
            Self::Text(text) => json!(text),
            Self::Word { code, .. } => json!(code),
            Self::Day(day) => json!(iso(*day)),
            Self::Count(count) => json!(count),
            Self::Decimal(value, _) => json!(value),
            Self::Money(amount) => json!({ "amount": amount, "currency": currency }),
        }
    }
}

fn iso(day: Day) -> String {
    calendar_date(day).map(|date| date.to_string()).unwrap_or_default()
}

fn point(value: f64, places: usize, sign: DecimalSign) -> String {
    let text = format!("{value:.places$}");
    if sign == DecimalSign::Comma { text.replace('.', ",") } else { text }
}

/// The value counted in its last place.
fn scaled(value: f64, places: u32) -> i64 {
    (value * 10f64.powi(places as i32)).round() as i64
}
