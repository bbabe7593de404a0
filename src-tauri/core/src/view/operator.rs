//! How a field is compared, and what that means for each kind of field: text, a choice, a day, money, a switch.

use chrono::{Days, NaiveDate};
use rusqlite::types::Value;
use serde::{Deserialize, Serialize};
use ts_rs::TS;
use uuid::Uuid;

use crate::error::{Error, Result};
use crate::search::fold;
use crate::time::Timestamp;

/// How a field is compared. Each kind of field knows some of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum Operator {
    /// Is one of the values.
    Is,
    /// Is none of the values; nothing at all is none of them too.
    IsNot,
    /// Text: contains one of the values.
    Contains,
    /// Text: contains none of the values.
    ContainsNot,
    /// Text: begins with one of the values.
    Begins,
    /// Holds nothing.
    Empty,
    /// Holds something.
    Filled,
    /// Day: before this one.
    Before,
    /// Day: on this one or later.
    From,
    /// Day or number: between two, both counted.
    Between,
    /// Day: more than so many days ago. For a last contact and a last purchase never counts as well.
    OlderThan,
    /// Day: within so many days until today.
    Within,
    /// Day: from today until in so many days.
    Next,
    /// Day: before today.
    Past,
    /// Number: this or more.
    AtLeast,
    /// Number: this or less.
    AtMost,
    /// Switch: on.
    Yes,
    /// Switch: off.
    No,
}

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words, compared folded: case, accents and ways of writing do not count.
    Text,
    /// Characters as they are, apart from their case: numbers, addresses of mail.
    Code,
    /// One word out of a list.
    Choice,
    /// The id of a record.
    Id,
    /// `YYYY-MM-DD`.
    Day,
    /// Milliseconds, asked by their day.
    Instant,
    /// Minor units; the currency stands in another column.
    Money,
    /// A number.
    Number,
    /// 0 or 1.
    Flag,
}

/// A condition on one expression: its text with a question mark for each value.
pub(crate) type Asked = (String, Vec<Value>);

/// Compares an expression, null where nothing is known. `currency` is the expression of an amount's currency.
///
/// # Errors
/// An operator that this kind does not know, or values that do not fit it.
pub(crate) fn compare(
    expr: &str,
    kind: Kind,
    currency: &str,
    op: Operator,
    values: &[String],
    today: NaiveDate,
) -> Result<Asked> {
    if let Operator::Empty | Operator::Filled = op {
        let not = if op == Operator::Filled { "NOT " } else { "" };
        let empty = match kind {
            Kind::Text | Kind::Code | Kind::Choice => format!("coalesce({expr}, '') = ''"),
            _ => format!("{expr} IS NULL"),
        };
        return Ok((format!("{not}({empty})"), Vec::new()));
    }
    match kind {
        Kind::Text => text(&format!("fold(coalesce({expr}, ''))"), op, values, fold),
        Kind::Code => text(&format!("lower(coalesce({expr}, ''))"), op, values, |value| {
            value.trim().to_ascii_lowercase()
        }),
        Kind::Choice => choice(expr, op, values.iter().map(|value| Value::from(value.clone())).collect()),
        Kind::Id => choice(expr, op, values.iter().map(|value| id(value)).collect::<Result<_>>()?),
        Kind::Day => Ok(within(expr, &days(op, values, today)?, |day| Value::from(day.to_string()))),
        Kind::Instant => {
            Ok(within(expr, &days(op, values, today)?, |day| Value::from(Timestamp::start_of(day).0)))
        }
        Kind::Money => money(expr, currency, op, values),
        Kind::Number => number(expr, op, values),
        Kind::Flag => match op {
            Operator::Yes => Ok((format!("coalesce({expr}, 0) <> 0"), Vec::new())),
            Operator::No => Ok((format!("coalesce({expr}, 0) = 0"), Vec::new())),
            _ => Err(unfit()),
        },
    }
}

pub(crate) fn unfit() -> Error {
    Error::invalid("filter", "unfit")
}

/// The values as they are compared; none may be empty.
pub(super) fn words(values: &[String], fold: impl Fn(&str) -> String) -> Result<Vec<String>> {
    let words: Vec<String> = values.iter().map(|value| fold(value)).collect();
    if words.is_empty() || words.iter().any(String::is_empty) {
        return Err(Error::invalid("filter", "missing"));
    }
    Ok(words)
}

fn text(expr: &str, op: Operator, values: &[String], fold: impl Fn(&str) -> String) -> Result<Asked> {
    let words = words(values, fold)?;
    let each = |test: &str| vec![test.replace("{e}", expr); words.len()].join(" OR ");
    let sql = match op {
        Operator::Is => each("{e} = ?"),
        Operator::IsNot => format!("NOT ({})", each("{e} = ?")),
        // What is looked for is bound and searched for as it is, so that no sign of it has a meaning of its own.
        Operator::Contains => each("instr({e}, ?) > 0"),
        Operator::ContainsNot => format!("NOT ({})", each("instr({e}, ?) > 0")),
        Operator::Begins => each("instr({e}, ?) = 1"),
        _ => return Err(unfit()),
    };
    Ok((format!("({sql})"), words.into_iter().map(Value::from).collect()))
}

pub(super) fn choice(expr: &str, op: Operator, values: Vec<Value>) -> Result<Asked> {
    if values.is_empty() {
        return Err(Error::invalid("filter", "missing"));
    }
    let test = match values.len() {
        1 => format!("{expr} = ?"),
        many => format!("{expr} IN ({})", vec!["?"; many].join(", ")),
    };
    match op {
        Operator::Is => Ok((test, values)),
        Operator::IsNot => Ok((format!("({expr} IS NULL OR NOT {test})"), values)),
        _ => Err(unfit()),
    }
}

pub(super) fn id(value: &str) -> Result<Value> {
    let id: Uuid = value.parse().map_err(|_| Error::invalid("filter", "unreadable"))?;
    Ok(Value::from(id.as_bytes().to_vec()))
}

/// Days from the first one on until before the second one.
pub(super) type Span = (Option<NaiveDate>, Option<NaiveDate>);

/// The days that an operator asks for.
pub(super) fn days(op: Operator, values: &[String], today: NaiveDate) -> Result<Span> {
    let day = |at: usize| -> Result<NaiveDate> {
        let value = values.get(at).ok_or(Error::invalid("filter", "missing"))?;
        value.parse().map_err(|_| Error::invalid("filter", "not-a-date"))
    };
    let count = || -> Result<Days> {
        let value = values.first().ok_or(Error::invalid("filter", "missing"))?;
        let days: u64 = value.trim().parse().map_err(|_| Error::invalid("filter", "not-a-number"))?;
        // A hundred years: further back nobody looks, and no day overflows.
        if days > 36_500 { Err(Error::invalid("filter", "too-far")) } else { Ok(Days::new(days)) }
    };
    let after =
        |day: NaiveDate| day.checked_add_days(Days::new(1)).ok_or(Error::invalid("filter", "not-a-date"));
    Ok(match op {
        Operator::Before => (None, Some(day(0)?)),
        Operator::From => (Some(day(0)?), None),
        Operator::Between => (Some(day(0)?), Some(after(day(1)?)?)),
        Operator::Is => (Some(day(0)?), Some(after(day(0)?)?)),
        Operator::OlderThan => (None, Some(today - count()?)),
        Operator::Within => (Some(today - count()?), Some(after(today)?)),
        Operator::Next => (Some(today), Some(after(today + count()?)?)),
        Operator::Past => (None, Some(today)),
        _ => return Err(unfit()),
    })
}

/// An expression within a span, for the bounds that there are.
pub(super) fn within(expr: &str, span: &Span, value: impl Fn(NaiveDate) -> Value) -> Asked {
    let mut parts = Vec::new();
    let mut values = Vec::new();
    for (day, sign) in [(span.0, ">="), (span.1, "<")] {
        if let Some(day) = day {
            parts.push(format!("{expr} {sign} ?"));
            values.push(value(day));
        }
    }
    (format!("({})", parts.join(" AND ")), values)
}

fn money(expr: &str, currency: &str, op: Operator, values: &[String]) -> Result<Asked> {
    let (code, amounts) = values.split_last().ok_or(Error::invalid("filter", "missing"))?;
    let (sql, mut bound) = number(expr, op, amounts)?;
    bound.push(Value::from(code.to_uppercase()));
    Ok((format!("({sql} AND {currency} = ?)"), bound))
}

fn number(expr: &str, op: Operator, values: &[String]) -> Result<Asked> {
    let number = |at: usize| -> Result<Value> {
        let value = values.get(at).ok_or(Error::invalid("filter", "missing"))?.trim();
        let wrong = || Error::invalid("filter", "not-a-number");
        if let Ok(whole) = value.parse::<i64>() {
            return Ok(Value::from(whole));
        }
        let real: f64 = value.parse().map_err(|_| wrong())?;
        if real.is_finite() { Ok(Value::from(real)) } else { Err(wrong()) }
    };
    Ok(match op {
        Operator::Is => (format!("{expr} = ?"), vec![number(0)?]),
        Operator::IsNot => (format!("({expr} IS NULL OR {expr} <> ?)"), vec![number(0)?]),
        Operator::AtLeast => (format!("{expr} >= ?"), vec![number(0)?]),
        Operator::AtMost => (format!("{expr} <= ?"), vec![number(0)?]),
        Operator::Between => (format!("{expr} BETWEEN ? AND ?"), vec![number(0)?, number(1)?]),
        _ => return Err(unfit()),
    })
}
