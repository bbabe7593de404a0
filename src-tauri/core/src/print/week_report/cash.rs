//! The money of the next ninety days as bars by month: sure, likely, possible, each with its own fill.

use chrono::Datelike;

use super::{CashMonth, WeekReport, calculated};
use crate::print::Money;
use crate::print::page::{Face, Ink, Mark, mm};
use crate::print::piece::{Align, Block, HAIR, Piece, columns, text};
use crate::print::section::{Note, head_piece};
use crate::print::wrap::Run;
use crate::text::format;

const AXIS: f32 = 31.0;
const HIGHEST: f32 = 25.0;
const HEIGHT: f32 = 36.0;
const LEADING: f32 = 12.0;
/// Distance and thickness of the lines of a hatch.
const HATCH: f32 = 1.3 * std::f32::consts::SQRT_2;
const HATCH_STROKE: f32 = 0.9;

/// How an area is filled.
#[derive(Clone, Copy)]
pub(in crate::print) enum Fill {
    Dark,
    Hatched,
    Blank,
    Grey,
}

impl CashMonth {
    fn total(&self) -> i64 {
        self.sure + self.likely.unwrap_or(0) + self.possible
    }
}

pub(super) fn section(report: &WeekReport, width: f32) -> Piece {
    let (lang, texts, cash) = (report.making.lang, report.making.texts(), &report.cash);
    let money = |minor| format::money_whole(lang, minor, &cash.currency);
    let total = cash.months.iter().map(CashMonth::total).sum();
    let mut piece = head_piece(&texts.get("report-cash"), Note::Strong(money(total)), width);
    piece.stack(chart(report, width));
    let sums = [
        (Fill::Dark, "report-cash-sure", Some(cash.months.iter().map(|month| month.sure).sum::<i64>())),
        (Fill::Hatched, "report-cash-likely", cash.months.iter().map(|month| month.likely).sum()),
        (Fill::Blank, "report-cash-possible", Some(cash.months.iter().map(|month| month.possible).sum())),
    ];
    for (fill, key, sum) in sums {
        let top = piece.height;
        area(&mut piece, fill, 0.0, top + mm(1.9), 2.8, 2.8);
        piece.text(text(&texts.get(key)), 4.6, top, LEADING, Align::Left);
        match sum {
            Some(sum) => {
                let run = columns(&money(sum));
                if !matches!(fill, Fill::Dark) {
                    calculated(&mut piece, &run, width, top, LEADING);
                }
                piece.text(run, width, top, LEADING, Align::Right);
            }
            None => {
                piece.text(text(&texts.get("report-cash-unknown")), width, top, LEADING, Align::Right);
            }
        }
        piece.height += mm(LEADING + 0.5);
    }
    if !cash.others.is_empty() {
        let of = |other: &Money| format::money_whole(lang, other.minor, &other.currency);
        let sums: Vec<String> = cash.others.iter().map(of).collect();
        let words = texts.format("report-cash-others", &[("sums", sums.join(", ").into())]);
        let block = Block::new(&[Run::new(&words, Face::Text, 7.25)], width, 10.5).shortened(2);
        piece.block(&block, 0.0, piece.height);
        piece.height += block.height();
    }
    piece
}

fn chart(report: &WeekReport, width: f32) -> Piece {
    let months = &report.cash.months;
    let mut piece = Piece { height: HEIGHT + 1.0, ..Piece::default() };
    let place = width / months.len().max(1) as f32;
    let bar = place * 0.765;
    let largest = months.iter().map(CashMonth::total).max().unwrap_or(0).max(1) as f32;
    for (index, month) in months.iter().enumerate() {
        let left = place * (index as f32 + 0.5) - bar / 2.0;
        let mut top = AXIS;
        for (fill, amount) in [
            (Fill::Dark, month.sure),
            (Fill::Hatched, month.likely.unwrap_or(0)),
            (Fill::Blank, month.possible),
        ] {
            let height = HIGHEST * amount.max(0) as f32 / largest;
            if height > 0.2 {
                top -= height;
                area(&mut piece, fill, left, top, bar, height);
            }
        }
        let middle = left + bar / 2.0;
        let total = format::money_whole(report.making.lang, month.total(), &report.cash.currency);
        piece.text(Run::new(&total, Face::Strong, 8.6), middle, top - 4.6, 10.5, Align::Center);
        let name = Run::new(&name(report, index), Face::Text, 7.9);
        piece.text(name, middle, AXIS + 0.8, 10.5, Align::Center);
    }
    piece.line(0.0, AXIS, width, AXIS, 0.75);
    piece
}

/// The month; the first and the last one with the day at which they are cut.
fn name(report: &WeekReport, index: usize) -> String {
    let (lang, texts) = (report.making.lang, report.making.texts());
    let months = &report.cash.months;
    let month = &months[index];
    let args = |short: bool, day: u32| {
        let key = format!("format-month-short-{}", month.from.month());
        let name = if short { texts.get(&key) } else { format::month(lang, month.from.month()) };
        [("month", name.into()), ("day", day.to_string().into())]
    };
    let next = month.until.succ_opt().map_or(1, |next| next.day());
    if index == 0 && month.from.day() > 1 {
        texts.format("report-cash-from", &args(true, month.from.day()))
    } else if index + 1 == months.len() && next != 1 {
        texts.format("report-cash-until", &args(true, month.until.day()))
    } else {
        format::month(lang, month.from.month())
    }
}

/// An area with its outline: grey print must tell the three apart, so one is dark, one hatched, one blank.
pub(in crate::print) fn area(piece: &mut Piece, fill: Fill, x: f32, y: f32, width: f32, height: f32) {
    let ink = match fill {
        Fill::Dark => Ink::Dark,
        Fill::Grey => Ink::Grey,
        Fill::Hatched | Fill::Blank => Ink::White,
    };
    piece.marks.push(Mark::Rect { x, y, width, height, fill: Some(ink), stroke: 0.0 });
    if matches!(fill, Fill::Hatched) {
        hatch(piece, x, y, width, height);
    }
    piece.marks.push(Mark::Rect { x, y, width, height, fill: None, stroke: 2.0 * HAIR });
}

/// Lines from the lower left to the upper right, cut at the edges.
fn hatch(piece: &mut Piece, x: f32, y: f32, width: f32, height: f32) {
    let step = HATCH.min(height.max(0.8) / 1.2);
    let mut start = step / 2.0;
    while start < width + height {
        // Where the line enters at the left or the bottom, and leaves at the top or the right.
        let (x1, y1) = if start <= height { (0.0, start) } else { (start - height, height) };
        let (x2, y2) = if start <= width { (start, 0.0) } else { (width, start - width) };
        let (ink, stroke, dotted) = (Ink::Black, HATCH_STROKE, false);
        piece.marks.push(Mark::Line { x1: x + x1, y1: y + y1, x2: x + x2, y2: y + y2, stroke, ink, dotted });
        start += step;
    }
}
