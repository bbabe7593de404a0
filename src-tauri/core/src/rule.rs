//! Rules that fields of several records share: how long a text may be, what a date, a currency or a customer must be.
//! It judges single values; what only one kind of record asks stands in that record's module.

use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, named_params};

use crate::error::{Error, Result};
use crate::id::{DealId, PartyId};
use crate::money::Money;
use crate::store::page_limit;
use crate::time::{DAY_MS, Timestamp};

/// Most characters of a line: titles, names, numbers.
pub(crate) const LINE_CHARS: usize = 500;

/// Most bytes of a text: notes, bodies.
pub(crate) const TEXT_BYTES: usize = 64 * 1024;

/// Most minor units of an amount, either way: a million such amounts still add up within an `i64`.
pub(crate) const MAX_AMOUNT: i64 = 1_000_000_000_000;

/// Rows of a page when the request does not say.
const PAGE: u32 = 50;

/// The size of a page: [`PAGE`] when zero was asked for.
pub(crate) fn page_size(asked: u32) -> u32 {
    page_limit(if asked == 0 { PAGE } else { asked })
}

/// A line that must be there, without the white space around it.
pub(crate) fn title<'a>(field: &'static str, text: &'a str) -> Result<&'a str> {
    line(field, Some(text))?.ok_or(Error::invalid(field, "missing"))
}

/// A line that may be left out; an empty one counts as left out.
pub(crate) fn line<'a>(field: &'static str, text: Option<&'a str>) -> Result<Option<&'a str>> {
    let text = trimmed(text);
    match text {
        Some(text) if text.chars().count() > LINE_CHARS => Err(Error::invalid(field, "too-long")),
        _ => Ok(text),
    }
}

/// A text of several lines that may be left out.
pub(crate) fn text<'a>(field: &'static str, text: Option<&'a str>) -> Result<Option<&'a str>> {
    let text = trimmed(text);
    match text {
        Some(text) if text.len() > TEXT_BYTES => Err(Error::invalid(field, "too-long")),
        _ => Ok(text),
    }
}

fn trimmed(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// A time of day as `HH:MM`.
pub(crate) fn time_of_day<'a>(field: &'static str, text: Option<&'a str>) -> Result<Option<&'a str>> {
    let Some(text) = trimmed(text) else { return Ok(None) };
    let is_time = match text.as_bytes() {
        [h1 @ b'0'..=b'2', h2 @ b'0'..=b'9', b':', b'0'..=b'5', b'0'..=b'9'] => *h1 < b'2' || *h2 < b'4',
        _ => false,
    };
    if is_time { Ok(Some(text)) } else { Err(Error::invalid(field, "not-a-time")) }
}

/// A day with a year of four digits: only those sort as text.
pub(crate) fn day(field: &'static str, day: NaiveDate) -> Result<NaiveDate> {
    if (1..=9999).contains(&day.year()) { Ok(day) } else { Err(Error::invalid(field, "not-a-date")) }
}

/// A day on which something has happened already.
pub(crate) fn past_day(field: &'static str, on: NaiveDate, today: NaiveDate) -> Result<NaiveDate> {
    if day(field, on)? > today { Err(Error::invalid(field, "in-future")) } else { Ok(on) }
}

/// A day that may be left out and does not come before the one with which it begins.
pub(crate) fn day_since(
    field: &'static str,
    on: Option<NaiveDate>,
    start: NaiveDate,
) -> Result<Option<NaiveDate>> {
    match on.map(|on| day(field, on)).transpose()? {
        Some(on) if on < start => Err(Error::invalid(field, "before-start")),
        on => Ok(on),
    }
}

/// An instant whose day has a year of four digits in every time zone.
pub(crate) fn instant(field: &'static str, at: Timestamp) -> Result<Timestamp> {
    const YEAR_1: i64 = -719_162 * DAY_MS;
    const YEAR_9999: i64 = 2_932_896 * DAY_MS;
    let inside = (YEAR_1 + 2 * DAY_MS..YEAR_9999 - 2 * DAY_MS).contains(&at.0);
    if inside { Ok(at) } else { Err(Error::invalid(field, "out-of-range")) }
}

/// A currency: three capital letters.
pub(crate) fn currency<'a>(field: &'static str, code: &'a str) -> Result<&'a str> {
    let is_code = code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase());
    if is_code { Ok(code) } else { Err(Error::invalid(field, "not-a-currency")) }
}

/// An amount within [`MAX_AMOUNT`] in a currency.
pub(crate) fn money<'a>(field: &'static str, money: &'a Money) -> Result<&'a Money> {
    currency(field, &money.currency)?;
    if (-MAX_AMOUNT..=MAX_AMOUNT).contains(&money.amount) {
        Ok(money)
    } else {
        Err(Error::invalid(field, "out-of-range"))
    }
}

/// A customer that exists and is not in the trash.
pub(crate) fn party(conn: &Connection, id: PartyId) -> Result<PartyId> {
    conn.prepare_cached("SELECT id FROM party WHERE id = :id AND deleted_at IS NULL")?
        .query_row(named_params! {":id": id}, |row| row.get("id"))
        .optional()?
        .ok_or(Error::NotFound("party"))
}

/// A deal that exists. It may be in the trash: what was written about it stays correctable.
pub(crate) fn deal(conn: &Connection, id: DealId) -> Result<DealId> {
    conn.prepare_cached("SELECT id FROM deal WHERE id = :id")?
        .query_row(named_params! {":id": id}, |row| row.get("id"))
        .optional()?
        .ok_or(Error::NotFound("deal"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason<T>(result: Result<T>) -> Option<&'static str> {
        match result {
            Ok(_) => None,
            Err(Error::Invalid { field: "f", reason }) => Some(reason),
            Err(other) => panic!("{other:?}"),
        }
    }

    #[test]
    fn lines_count_characters_and_texts_bytes() {
        assert_eq!(reason(title("f", &"ü".repeat(500))), None);
        assert_eq!(reason(title("f", &"ü".repeat(501))), Some("too-long"));
        assert_eq!(reason(title("f", " \n ")), Some("missing"));
        assert_eq!(title("f", "  Anruf ").unwrap(), "Anruf");
        assert_eq!(line("f", Some("")).unwrap(), None);
        assert_eq!(reason(text("f", Some(&"a".repeat(65_536)))), None);
        assert_eq!(reason(text("f", Some(&"a".repeat(65_537)))), Some("too-long"));
    }

    #[test]
    fn times_are_two_digits_each() {
        for good in ["00:00", "09:30", "19:59", "23:59"] {
            assert_eq!(time_of_day("f", Some(good)).unwrap(), Some(good));
        }
        for bad in ["24:00", "9:30", "09:60", "0930", "09:30:00", "٠٩:٣٠", "29:00"] {
            assert_eq!(reason(time_of_day("f", Some(bad))), Some("not-a-time"), "{bad}");
        }
    }

    #[test]
    fn amounts_and_currencies_have_bounds() {
        let check = |amount, code: &str| reason(money("f", &Money::new(amount, code)));
        assert_eq!(check(MAX_AMOUNT, "EUR"), None);
        assert_eq!(check(-MAX_AMOUNT - 1, "EUR"), Some("out-of-range"));
        for bad in ["", "eur", "EURO", "E1R", "€"] {
            assert_eq!(check(0, bad), Some("not-a-currency"), "{bad}");
        }
    }

    #[test]
    fn days_and_instants_have_years_of_four_digits() {
        let year = |y| NaiveDate::from_ymd_opt(y, 1, 1).unwrap();
        assert_eq!(reason(day("f", year(1))), None);
        for bad in [0, -5, 10_000] {
            assert_eq!(reason(day("f", year(bad))), Some("not-a-date"), "{bad}");
        }
        assert_eq!(reason(instant("f", Timestamp(0))), None);
        for bad in [i64::MIN, i64::MAX, -719_162 * DAY_MS, 2_932_896 * DAY_MS] {
            assert_eq!(reason(instant("f", Timestamp(bad))), Some("out-of-range"), "{bad}");
        }
    }

    #[test]
    fn what_happened_is_not_in_the_future_and_nothing_ends_before_it_begins() {
        let on = |d| NaiveDate::from_ymd_opt(2026, 11, d).unwrap();
        assert_eq!(reason(past_day("f", on(23), on(23))), None);
        assert_eq!(reason(past_day("f", on(24), on(23))), Some("in-future"));
        assert_eq!(day_since("f", None, on(23)).unwrap(), None);
        assert_eq!(day_since("f", Some(on(23)), on(23)).unwrap(), Some(on(23)));
        assert_eq!(reason(day_since("f", Some(on(22)), on(23))), Some("before-start"));
    }

    #[test]
    fn a_page_without_a_size_has_fifty_rows() {
        assert_eq!([0, 1, 500, 501].map(page_size), [50, 1, 500, 500]);
    }
}
