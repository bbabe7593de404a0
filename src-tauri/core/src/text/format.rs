//! Dates, times, money and numbers as each language writes them on screen and on paper.
//!
//! No-break spaces keep a number with its unit; the minus is U+2212, as wide as a digit.
//! Nothing here knows a time zone: the caller hands in local dates and times.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use super::{Lang, Texts};

const MINUS: &str = "\u{2212}";

/// `23.11.2026`, `23-11-2026`, `23 Nov 2026`.
pub fn date(lang: Lang, date: NaiveDate) -> String {
    let texts = Texts::new(lang);
    let (day, month) = match lang {
        Lang::De | Lang::Nl => (format!("{:02}", date.day()), format!("{:02}", date.month())),
        Lang::En => (date.day().to_string(), texts.get(&format!("format-month-short-{}", date.month()))),
    };
    let year = format!("{:04}", date.year());
    texts.format("format-date", &[("day", day.into()), ("month", month.into()), ("year", year.into())])
}

/// `Mo 23.11.2026`, `ma 23-11-2026`, `Mon 23 Nov 2026`.
pub fn date_with_weekday(lang: Lang, day: NaiveDate) -> String {
    let weekday = weekday(lang, day);
    let args = [("weekday", weekday.into()), ("date", date(lang, day).into())];
    Texts::new(lang).format("format-date-with-weekday", &args)
}

/// `Mo`, `ma`, `Mon`.
pub fn weekday(lang: Lang, date: NaiveDate) -> String {
    Texts::new(lang).get(&format!("format-weekday-{}", date.weekday().number_from_monday()))
}

/// The full name of a month, 1 to 12: `März`, `maart`, `March`.
pub fn month(lang: Lang, month: u32) -> String {
    Texts::new(lang).get(&format!("format-month-{}", month.clamp(1, 12)))
}

/// `09:14 Uhr`, `09.14 uur`, `09:14`.
pub fn time(lang: Lang, time: NaiveDateTime) -> String {
    let (hour, minute) = (format!("{:02}", time.hour()), format!("{:02}", time.minute()));
    Texts::new(lang).format("format-time", &[("hour", hour.into()), ("minute", minute.into())])
}

/// An amount in minor units with all its digits: `1.250,50 €`, `€ 1.250,50`, `€1,250.50`.
pub fn money(lang: Lang, minor: i64, currency: &str) -> String {
    with_currency(lang, minor, minor_digits(currency), currency)
}

/// An amount in minor units rounded to whole units, for reports: `1.251 €`. Halves round away from zero.
pub fn money_whole(lang: Lang, minor: i64, currency: &str) -> String {
    with_currency(lang, rounded(minor, 10i64.pow(minor_digits(currency))), 0, currency)
}

/// `1.312`, `1,312`.
pub fn number(lang: Lang, number: i64) -> String {
    format!("{}{}", sign(number), digits(lang, number.unsigned_abs(), 0))
}

/// A number handed over as a whole count of its last place: `decimal(De, 42, 1)` is `4,2`.
pub fn decimal(lang: Lang, scaled: i64, places: u32) -> String {
    format!("{}{}", sign(scaled), digits(lang, scaled.unsigned_abs(), places))
}

/// Whole per cent: `62 %`, `62%`.
pub fn percent(lang: Lang, percent: i64) -> String {
    Texts::new(lang).format("format-percent", &[("number", number(lang, percent).into())])
}

/// Decimal places of a currency's minor unit (ISO 4217, amended list of 2024); 2 where the code is unknown.
pub fn minor_digits(currency: &str) -> u32 {
    match currency {
        "BIF" | "CLP" | "DJF" | "GNF" | "ISK" | "JPY" | "KMF" | "KRW" | "PYG" | "RWF" | "UGX" | "UYI"
        | "VND" | "VUV" | "XAF" | "XOF" | "XPF" => 0,
        "BHD" | "IQD" | "JOD" | "KWD" | "LYD" | "OMR" | "TND" => 3,
        _ => 2,
    }
}

/// Divides with halves rounded away from zero.
pub(crate) fn rounded(value: i64, by: i64) -> i64 {
    let half = i128::from(by / 2) * if value < 0 { -1 } else { 1 };
    // The quotient of an i64 never leaves i64 when the divisor is at least 1.
    ((i128::from(value) + half) / i128::from(by.max(1))) as i64
}

fn with_currency(lang: Lang, value: i64, places: u32, currency: &str) -> String {
    let symbol = match currency {
        "EUR" => "€",
        "USD" => "$",
        "GBP" => "£",
        "JPY" => "¥",
        other => other,
    };
    // A sign stands close to its amount, a code of letters keeps a space.
    let key = if symbol.chars().all(char::is_alphanumeric) { "format-money-code" } else { "format-money" };
    let amount = digits(lang, value.unsigned_abs(), places);
    let args = [("sign", sign(value).into()), ("amount", amount.into()), ("symbol", symbol.into())];
    Texts::new(lang).format(key, &args)
}

fn sign(value: i64) -> &'static str {
    if value < 0 { MINUS } else { "" }
}

/// Digits in groups of three with `places` decimals, without a sign.
fn digits(lang: Lang, value: u64, places: u32) -> String {
    let (group, point) = if lang == Lang::En { (',', '.') } else { ('.', ',') };
    let unit = 10u64.pow(places);
    let whole = (value / unit).to_string();
    let mut text = String::with_capacity(whole.len() * 2);
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if places > 0 {
        text.push(point);
        text.push_str(&format!("{:0width$}", value % unit, width = places as usize));
    }
    text
}
