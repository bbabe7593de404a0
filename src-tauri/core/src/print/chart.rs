//! Purchases of twelve months as bars with their numbers; a small ring on the axis means none.

use chrono::{Datelike, Months, NaiveDate};

use super::page::{Face, Ink, Mark, mm};
use super::piece::{Align, HAIR, Piece};
use super::wrap::Run;
use crate::text::{Lang, Texts, format};

const WIDTH: f32 = 55.0;
const AXIS: f32 = 27.0;
const HIGHEST_BAR: f32 = 23.0;
const BAR: f32 = 3.0;
const HEIGHT: f32 = 31.2;

/// In which unit the bars' numbers are written, chosen by the largest month.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    One,
    Thousand,
    Million,
}

impl Unit {
    /// Chooses the unit for months in minor units.
    pub(crate) fn of(months: &[i64; 12], currency: &str) -> Self {
        let one = 10i64.pow(format::minor_digits(currency));
        match months.iter().map(|value| value.saturating_abs() / one).max().unwrap_or(0) {
            0..1_000 => Unit::One,
            1_000..1_000_000 => Unit::Thousand,
            _ => Unit::Million,
        }
    }

    pub(crate) fn name(self, lang: Lang, currency: &str) -> String {
        let sign = if currency == "EUR" { "€" } else { currency };
        let key = match self {
            Unit::One => return sign.to_owned(),
            Unit::Thousand => "print-unit-thousand",
            Unit::Million => "print-unit-million",
        };
        Texts::new(lang).format(key, &[("currency", sign.into())])
    }

    /// One decimal, or none where the number would be wider than its bar's place.
    fn written(self, lang: Lang, minor: i64, currency: &str) -> String {
        let one = 10i64.pow(format::minor_digits(currency));
        match self {
            Unit::One => format::number(lang, format::rounded(minor, one)),
            Unit::Thousand if minor.saturating_abs() / one >= 100_000 => {
                format::number(lang, format::rounded(minor, one * 1_000))
            }
            Unit::Thousand => format::decimal(lang, format::rounded(minor, one * 100), 1),
            Unit::Million => format::decimal(lang, format::rounded(minor, one * 100_000), 1),
        }
    }
}

/// 55 mm wide; `months` are sums in minor units, the first belonging to `first_month`.
pub(crate) fn chart(lang: Lang, months: &[i64; 12], first_month: NaiveDate, currency: &str) -> Piece {
    let unit = Unit::of(months, currency);
    let largest = months.iter().copied().max().unwrap_or(0).max(1) as f32;
    let mut piece = Piece { height: HEIGHT, ..Piece::default() };
    for (index, minor) in months.iter().enumerate() {
        let middle = WIDTH / 12.0 * (index as f32 + 0.5);
        let mut top = AXIS;
        if *minor > 0 {
            let height = (HIGHEST_BAR * *minor as f32 / largest).max(0.3);
            top = AXIS - height;
            let (x, fill) = (middle - BAR / 2.0, Some(Ink::Grey));
            piece.marks.push(Mark::Rect { x, y: top, width: BAR, height, fill, stroke: HAIR });
        }
        if *minor == 0 {
            let (y, fill, ink) = (AXIS - 1.2, Some(Ink::White), Ink::Black);
            piece.marks.push(Mark::Circle { x: middle, y, radius: 0.7, fill, stroke: 0.55, ink });
        } else {
            let number = Run::new(&unit.written(lang, *minor, currency), Face::Text, 6.5);
            let width = number.width();
            piece.line_of_text(&[number], middle - width / 2.0, top - 1.0);
        }
        let letter = Run::new(&initial(lang, first_month, index), Face::Text, 7.1);
        piece.text(letter, middle, AXIS + 3.4 - mm(5.25 + 0.364 * 7.1), 10.5, Align::Center);
    }
    piece.line(0.0, AXIS, WIDTH, AXIS, 0.5);
    piece
}

/// The first letter of a month's name, large.
fn initial(lang: Lang, first: NaiveDate, offset: usize) -> String {
    let month = first.checked_add_months(Months::new(offset as u32)).map_or(1, |date| date.month());
    format::month(lang, month).chars().next().into_iter().flat_map(char::to_uppercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_unit_follows_the_largest_month() {
        let check = |largest: i64, unit: Unit, written: &str| {
            let mut months = [0; 12];
            months[3] = largest;
            assert_eq!(Unit::of(&months, "EUR"), unit, "{largest}");
            assert_eq!(unit.written(Lang::De, largest, "EUR"), written);
        };
        check(99_940, Unit::One, "999");
        check(420_000, Unit::Thousand, "4,2");
        check(4_280_000, Unit::Thousand, "42,8");
        check(12_345_678, Unit::Thousand, "123");
        check(123_456_789, Unit::Million, "1,2");
        check(-420_000, Unit::Thousand, "−4,2");
    }

    #[test]
    fn an_empty_month_is_a_ring_and_a_credit_has_its_number_but_no_bar() {
        let first = NaiveDate::from_ymd_opt(2025, 12, 1).unwrap();
        let mut months = [0; 12];
        (months[0], months[1]) = (100_000, -5_000);
        let marks = chart(Lang::De, &months, first, "EUR").marks;
        let count = |wanted: fn(&Mark) -> bool| marks.iter().filter(|mark| wanted(mark)).count();
        assert_eq!(count(|mark| matches!(mark, Mark::Circle { .. })), 10);
        assert_eq!(count(|mark| matches!(mark, Mark::Rect { .. })), 1);
        assert!(marks.iter().any(|mark| matches!(mark, Mark::Text { text, .. } if text == "−0,1")));
    }
}
