//! The band under the title: where the customer stands and why, what changes next, and how likely they are to leave.

use super::rows::{FULL, GUTTER, NARROW, WIDE, late_sign};
use super::{CustomerSheet, PhaseBand};
use crate::print::page::{Face, Ink, Mark, mm};
use crate::print::piece::{Align, Block, Piece, RULE, small, strong, strong_columns, text};
use crate::print::wrap::Run;
use crate::text::format;

const LEADING: f32 = 12.0;
/// The ring with its bead, and where the words beside it begin.
const RING: f32 = 3.84;
const BEAD: f32 = 1.8;
const WORDS: f32 = 17.0;
/// Between a calculated value and the dots under it.
const DOTS: f32 = 1.0;

/// The band with the rule above it; nothing for who stands nowhere.
pub(super) fn band(sheet: &CustomerSheet) -> Piece {
    let Some(band) = &sheet.phase else { return Piece::default() };
    let mut piece = Piece::default();
    piece.rule(0.0, 0.0, FULL, RULE);
    let top = mm(RULE + 6.0);
    ring(&mut piece, band, top);
    let left = words(&mut piece, band, top);
    let right = risk(&mut piece, sheet, band, top);
    piece.height = left.max(right).max(top + 12.0) + mm(7.0);
    piece
}

fn ring(piece: &mut Piece, band: &PhaseBand, top: f32) {
    let (x, y) = (6.0, top + 6.0);
    let (place, of) = band.place;
    let ink = Ink::Black;
    piece.marks.push(Mark::Circle { x, y, radius: RING, fill: None, stroke: 1.7, ink });
    let angle = (-60.0 + 360.0 * place as f32 / of.max(1) as f32).to_radians();
    let (x, y, fill) = (x + RING * angle.cos(), y + RING * angle.sin(), Some(band.ink));
    piece.marks.push(Mark::Circle { x, y, radius: BEAD, fill, stroke: 0.85, ink });
}

/// Phase, reasons and the next change; gives where they end.
fn words(piece: &mut Piece, band: &PhaseBand, top: f32) -> f32 {
    let width = WIDE - WORDS;
    let name = Run::new(&format!("{} ", band.name), Face::Strong, 12.0);
    let mut y = top;
    let mut add = |piece: &mut Piece, block: Block, x: f32| {
        piece.block(&block, x, y);
        y += block.height();
        y
    };
    let why = Block::new(&[name, text(&band.why)], width, 13.5).shortened(4);
    let mut end = add(piece, why, WORDS);
    if let Some(by_hand) = &band.by_hand {
        end = add(piece, Block::new(&[text(by_hand)], width, LEADING).shortened(2), WORDS);
    }
    if let Some(change) = &band.change {
        let sign = mm(8.4 + 2.4);
        let indent = if band.is_loss { sign } else { 0.0 };
        if band.is_loss {
            late_sign(piece, WORDS, end + mm(1.8));
        }
        let change = Block::new(&[strong(change)], width - indent, LEADING).shortened(2);
        end = add(piece, change, WORDS + indent);
    }
    end
}

/// Risk in a word, what may be lost, and what speaks for it; gives where they end.
fn risk(piece: &mut Piece, sheet: &CustomerSheet, band: &PhaseBand, top: f32) -> f32 {
    let (lang, texts) = (sheet.making.lang, sheet.making.texts());
    let left = WIDE + GUTTER;
    let mut y = top;
    if let Some(risk) = &band.risk {
        piece.text(text(&texts.get("report-phase-risk")), left, y, LEADING, Align::Left);
        piece.text(strong(risk), FULL, y, LEADING, Align::Right);
        y += mm(LEADING);
    }
    if let Some(money) = &band.at_risk {
        piece.text(text(&texts.get("report-phase-value")), left, y, LEADING, Align::Left);
        let run = strong_columns(&format::money_whole(lang, money.minor, &money.currency));
        let (x1, below) = (FULL - run.width(), y + mm(LEADING / 2.0 + 0.364 * 8.5) + mm(2.0));
        let (x2, ink, dotted) = (FULL, Ink::Black, true);
        piece.marks.push(Mark::Line { x1, y1: below, x2, y2: below, stroke: 0.6, ink, dotted });
        piece.text(run, FULL, y, LEADING, Align::Right);
        y += mm(LEADING) + mm(DOTS);
    }
    if !band.signs.is_empty() {
        let signs = Block::new(&[small(&band.signs)], NARROW, 10.5).shortened(4);
        piece.block(&signs, left, y);
        y += signs.height();
    }
    y
}
