//! What runs out next, with its day.

use chrono::Days;

use super::{Deadline, WeekReport};
use crate::print::page::mm;
use crate::print::piece::{Align, Block, Piece, columns, small, strong, text};
use crate::print::section::{self, Note, head_piece};
use crate::print::wrap::unbreakable;
use crate::text::{Lang, format};

/// As far as the caller looks ahead, in days.
const AHEAD: u64 = 90;

pub(super) fn section(report: &WeekReport, shown: usize, width: f32) -> Piece {
    let (lang, texts) = (report.making.lang, report.making.texts());
    let title = texts.get("report-deadlines");
    if shown == 0 {
        let mut piece = head_piece(&title, Note::None, width);
        let until = format::date(lang, report.making.printed_at.date() + Days::new(AHEAD));
        let none = texts.format("report-deadlines-none", &[("until", until.into())]);
        let block = Block::new(&[text(&none)], width, 12.0);
        piece.block(&block, 0.0, piece.height);
        piece.height += block.height();
        return piece;
    }
    let counts = [("shown", shown.into()), ("all", report.deadlines.len().into())];
    let note = Note::Plain(texts.format("report-deadlines-note", &counts));
    let rows = report.deadlines[..shown].iter().map(|deadline| row(lang, deadline, width)).collect();
    section::draw(&title, note, rows, width)
}

fn row(lang: Lang, deadline: &Deadline, width: f32) -> Piece {
    // English writes months as words.
    let left = if lang == Lang::En { 28.0 } else { 25.0 };
    let date = columns(&unbreakable(&format::date_with_weekday(lang, deadline.on)));
    let customer = Block::new(&[strong(&deadline.customer)], width - left, 12.0).shortened(1);
    let what = Block::new(&[small(&deadline.what)], width - left, 10.5).shortened(1);
    let mut piece = Piece { height: mm(12.0) + what.height(), ..Piece::default() };
    piece.text(date, 0.0, 0.0, 12.0, Align::Left);
    piece.block(&customer, left, 0.0);
    piece.block(&what, left, mm(12.0));
    piece
}
