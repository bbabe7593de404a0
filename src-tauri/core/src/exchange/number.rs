//! Amounts as people write them: which sign parts the decimals, and the amount in minor units.
//!
//! `1.234` alone has two readings and is never decided silently.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The sign between whole and decimal part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DecimalSign {
    Comma,
    Point,
}

/// How often the numbers of a column show each sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NumberEvidence {
    pub comma: u64,
    pub point: u64,
    /// `1.234` or `1,234`: thousands or decimals.
    pub either: u64,
    /// Whole numbers without any sign.
    pub whole: u64,
    /// Not a number.
    pub none: u64,
}

impl NumberEvidence {
    /// Counts one value.
    pub fn add(&mut self, text: &str) {
        let Some((_, digits)) = bare(text).filter(|(_, digits)| well_formed(digits)) else {
            self.none += 1;
            return;
        };
        let commas = digits.matches(',').count();
        let points = digits.matches('.').count();
        let last = digits.rfind([',', '.']);
        let behind = last.map_or(0, |at| digits.len() - at - 1);
        match (commas, points) {
            (0, 0) => self.whole += 1,
            (1.., 1..) if digits.rfind(',') > digits.rfind('.') => self.comma += 1,
            (1.., 1..) => self.point += 1,
            (1, 0) if behind == 3 => self.either += 1,
            (0, 1) if behind == 3 => self.either += 1,
            (1, 0) | (0, 2..) => self.comma += 1,
            (0, 1) | (2.., 0) => self.point += 1,
        }
    }

    /// How many values are numbers.
    #[must_use]
    pub fn numbers(&self) -> u64 {
        self.comma + self.point + self.either + self.whole
    }

    /// The sign of the column; `None` when the values do not say or contradict each other.
    #[must_use]
    pub fn sign(&self) -> Option<DecimalSign> {
        match (self.comma > 0, self.point > 0) {
            (true, false) => Some(DecimalSign::Comma),
            (false, true) => Some(DecimalSign::Point),
            _ => None,
        }
    }
}

/// The amount in minor units (hundredths); more than two decimals are rounded half away from zero.
///
/// Without a sign given, texts with only one reading are still read.
#[must_use]
pub fn minor_units(text: &str, sign: Option<DecimalSign>) -> Option<i64> {
    in_minor_units(text, sign, 2)
}

/// The same in minor units of which `10^digits` make a whole one; at most 8.
#[must_use]
pub fn in_minor_units(text: &str, sign: Option<DecimalSign>, digits: u32) -> Option<i64> {
    let places = digits as usize;
    let (negative, written) = bare(text)?;
    let sign = match sign {
        Some(sign) => sign,
        None => {
            let mut evidence = NumberEvidence::default();
            evidence.add(text);
            if evidence.whole > 0 { DecimalSign::Point } else { evidence.sign()? }
        }
    };
    let (decimal, group) = if sign == DecimalSign::Comma { (',', '.') } else { ('.', ',') };
    let (whole, part) = written.split_once(decimal).unwrap_or((&written, ""));
    if part.contains([decimal, group]) || !grouped(whole, group) {
        return None;
    }
    let whole: i64 = whole.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()?;
    let width = places + 1;
    let tenths: i64 = format!("{part:0<width$.width$}").parse().ok()?;
    let amount = whole.checked_mul(10_i64.pow(digits))?.checked_add((tenths + 5) / 10)?;
    Some(if negative { -amount } else { amount })
}

/// The text of an amount with a decimal point, without groups, as the exporters write it.
#[must_use]
pub fn text(amount: i64, sign: DecimalSign) -> String {
    text_of(amount, sign, 2)
}

/// The same for minor units of which `10^digits` make a whole one.
#[must_use]
pub fn text_of(amount: i64, sign: DecimalSign, digits: u32) -> String {
    let (unit, width) = (10_u64.pow(digits), digits as usize);
    let minus = if amount < 0 { "-" } else { "" };
    let (whole, part) = (amount.unsigned_abs() / unit, amount.unsigned_abs() % unit);
    match (digits, sign) {
        (0, _) => format!("{minus}{whole}"),
        (_, DecimalSign::Comma) => format!("{minus}{whole},{part:0width$}"),
        (_, DecimalSign::Point) => format!("{minus}{whole}.{part:0width$}"),
    }
}

/// Groups, where there are any, have three digits.
fn grouped(whole: &str, group: char) -> bool {
    let mut parts = whole.split(group);
    let first = parts.next().unwrap_or_default();
    let mut rest = parts.peekable();
    !whole.is_empty()
        && (rest.peek().is_none() || (1..=3).contains(&first.len()))
        && rest.all(|part| part.len() == 3)
}

/// Whether at least one sign makes a number of it; `740.645.3807` and `1.2.2021` are none.
fn well_formed(digits: &str) -> bool {
    [(',', '.'), ('.', ',')].into_iter().any(|(decimal, group)| {
        let (whole, part) = digits.split_once(decimal).unwrap_or((digits, ""));
        !part.contains([decimal, group]) && grouped(whole, group)
    })
}

/// Sign and digits without currency, blanks and apostrophes; `None` when other letters stand there.
fn bare(text: &str) -> Option<(bool, String)> {
    let mut rest = text.trim();
    for currency in ["EUR", "CHF", "USD", "GBP", "€", "$", "£"] {
        rest = rest.strip_prefix(currency).or_else(|| rest.strip_suffix(currency)).unwrap_or(rest).trim();
    }
    let rest = rest.strip_suffix(",-").or_else(|| rest.strip_suffix(",--")).unwrap_or(rest);
    let inner = rest.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let minus = rest.strip_prefix(['-', '\u{2212}']).or_else(|| rest.strip_suffix('-'));
    let (negative, rest) = match (inner, minus) {
        (Some(rest), _) | (None, Some(rest)) => (true, rest),
        _ => (false, rest),
    };
    let blank =
        |letter: char| letter.is_whitespace() || letter == '\'' || letter == '’' || letter == '\u{202f}';
    let digits: String = rest.trim_start_matches('+').chars().filter(|letter| !blank(*letter)).collect();
    let fits = digits.chars().all(|letter| letter.is_ascii_digit() || letter == ',' || letter == '.');
    (fits && digits.len() <= 20 && digits.starts_with(|letter: char| letter.is_ascii_digit()))
        .then_some((negative, digits))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn amounts_keep_their_size() {
        use DecimalSign::{Comma, Point};
        for (text, sign, expected) in [
            ("512,77", None, Some(51_277)),
            ("4,25", None, Some(425)),
            ("1.234,5", None, Some(123_450)),
            ("1,234.50", None, Some(123_450)),
            ("1.234", None, None),
            ("1.234", Some(Comma), Some(123_400)),
            ("1.234", Some(Point), Some(123)),
            ("12.345 €", Some(Comma), Some(1_234_500)),
            ("EUR 1.000,-", Some(Comma), Some(100_000)),
            ("-3", None, Some(-300)),
            ("1'000.05", None, Some(100_005)),
            ("12.34.56", Some(Comma), None),
            ("1,2,3", Some(Point), None),
            ("12a", None, None),
            ("", None, None),
            ("99999999999999999999", None, None),
        ] {
            assert_eq!(minor_units(text, sign), expected, "{text}");
        }
    }

    #[test]
    fn a_column_shows_its_sign_or_stays_unclear() {
        for (texts, expected) in [
            (&["1.234", "512,77"][..], Some(DecimalSign::Comma)),
            (&["1,234", "512.77"], Some(DecimalSign::Point)),
            (&["1.234", "2.000"], None),
            (&["1,5", "1.5"], None),
            (&["1.234.567"], Some(DecimalSign::Comma)),
            (&["740.645.3807", "1.2.2021"], None),
        ] {
            let mut evidence = NumberEvidence::default();
            texts.iter().for_each(|text| evidence.add(text));
            assert_eq!(evidence.sign(), expected, "{texts:?}");
        }
    }

    proptest! {
        #[test]
        fn what_was_written_is_read(amount in -9_000_000_000_000_000_i64..9_000_000_000_000_000) {
            for sign in [DecimalSign::Comma, DecimalSign::Point] {
                prop_assert_eq!(minor_units(&text(amount, sign), Some(sign)), Some(amount));
            }
        }

        #[test]
        fn no_text_panics(input in any::<String>()) {
            let _ = minor_units(&input, None);
            let _ = minor_units(&input, Some(DecimalSign::Comma));
        }
    }
}
