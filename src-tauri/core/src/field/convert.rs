//! Which text is a value of which kind, and what a value becomes when its field becomes another kind.

use chrono::NaiveDate;

use super::FieldKind;
use crate::error::{Error, Result};

/// The longest value, in characters.
const LONGEST: usize = 2000;

/// The value as it is stored, or why it is none of this kind.
pub(super) fn checked(kind: FieldKind, choices: &[String], value: &str) -> Result<String> {
    let value = value.trim();
    if value.chars().count() > LONGEST || value.contains('\0') {
        return Err(Error::invalid("value", "too-long"));
    }
    let unfit = |reason| Err(Error::invalid("value", reason));
    match kind {
        FieldKind::Text => Ok(value.to_owned()),
        FieldKind::Number if is_number(value) => Ok(value.to_owned()),
        FieldKind::Number => unfit("not-a-number"),
        FieldKind::Money if is_money(value) => Ok(value.to_owned()),
        FieldKind::Money => unfit("not-an-amount"),
        FieldKind::Date if is_date(value) => Ok(value.to_owned()),
        FieldKind::Date => unfit("not-a-date"),
        FieldKind::Choice if choices.iter().any(|choice| choice == value) => Ok(value.to_owned()),
        FieldKind::Choice => unfit("not-a-choice"),
        FieldKind::Choices => {
            let chosen: Vec<&str> = value.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
            if chosen.iter().any(|line| !choices.iter().any(|choice| choice == line)) {
                return unfit("not-a-choice");
            }
            // In the order of the choices, so that the same ones are the same text.
            let kept = choices.iter().filter(|choice| chosen.contains(&choice.as_str()));
            Ok(kept.cloned().collect::<Vec<_>>().join("\n"))
        }
        FieldKind::Flag if matches!(value, "yes" | "no") => Ok(value.to_owned()),
        FieldKind::Flag => unfit("unreadable"),
        FieldKind::Link if is_link(value) => Ok(value.to_owned()),
        FieldKind::Link => unfit("not-a-link"),
    }
}

/// Whether a value that was written under a kind is one of the field as it is now.
pub(super) fn fits(kind: FieldKind, choices: &[String], written: FieldKind, value: &str) -> bool {
    kind == written && checked(kind, choices, value).is_ok()
}

/// What a value becomes; none where it cannot be read as the other kind, or would not come back as it was.
pub(super) fn convert(from: FieldKind, to: FieldKind, choices: &[String], value: &str) -> Option<String> {
    let read = match (from, to) {
        (_, FieldKind::Text) => text_of(from, value)?,
        (FieldKind::Text | FieldKind::Choice, FieldKind::Number) => number_of(value)?,
        (FieldKind::Text | FieldKind::Choice, FieldKind::Date) => date_of(value)?,
        (FieldKind::Text | FieldKind::Choice, FieldKind::Flag) => match value.to_lowercase().as_str() {
            "ja" | "yes" => "yes".to_owned(),
            "nein" | "nee" | "no" => "no".to_owned(),
            _ => return None,
        },
        (FieldKind::Number, FieldKind::Choice | FieldKind::Choices) => value.replace('.', ","),
        (
            FieldKind::Text | FieldKind::Choice | FieldKind::Link,
            FieldKind::Choice | FieldKind::Choices | FieldKind::Link,
        ) => value.to_owned(),
        (FieldKind::Choices, FieldKind::Choice) if !value.contains('\n') => value.to_owned(),
        _ => return None,
    };
    checked(to, choices, &read).ok()
}

/// A value as words; an amount and several choices would not come back from them.
fn text_of(kind: FieldKind, value: &str) -> Option<String> {
    match kind {
        FieldKind::Number => Some(value.replace('.', ",")),
        FieldKind::Money => None,
        FieldKind::Choices if value.contains('\n') => None,
        _ => Some(value.to_owned()),
    }
}

/// A number in words: "12,5" and "12.5"; "1.250" could be either and is left alone.
fn number_of(text: &str) -> Option<String> {
    let text = text.trim();
    if let Some((_, decimals)) = text.split_once('.')
        && decimals.len() == 3
    {
        return None;
    }
    let number = text.replacen(',', ".", 1);
    is_number(&number).then_some(number)
}

fn date_of(text: &str) -> Option<String> {
    let text = text.trim();
    if is_date(text) {
        return Some(text.to_owned());
    }
    NaiveDate::parse_from_str(text, "%d.%m.%Y").ok().map(|day| day.to_string()).filter(|day| is_date(day))
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    let all = |part: &str, most: usize| {
        !part.is_empty() && part.len() <= most && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    all(whole, 15) && all(decimals, 6)
}

fn is_money(text: &str) -> bool {
    let Some((amount, currency)) = text.split_once(' ') else { return false };
    is_number(amount)
        && !amount.contains('.')
        && currency.len() == 3
        && currency.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && text.parse::<NaiveDate>().is_ok()
}

fn is_link(text: &str) -> bool {
    let known = ["https://", "http://", "mailto:"];
    known.iter().any(|scheme| text.strip_prefix(scheme).is_some_and(|rest| !rest.is_empty()))
        && !text.chars().any(|letter| letter.is_whitespace() || letter.is_control())
}
