//! The stages as rings in a row: customers in each, who went on by the arrows between them, who came and left.

use super::{ReportStage, WeekReport};
use crate::print::frame::PORTRAIT;
use crate::print::page::{Face, Ink, Mark, mm};
use crate::print::piece::{Align, Block, Piece};
use crate::print::wrap::Run;
use crate::text::{Lang, format};

/// The middle of the rings, their radius and that of the bead.
const MIDDLE: f32 = 14.0;
const RADIUS: f32 = 6.6;
const BEAD: f32 = 1.6;
/// Air between a ring and an arrow.
const AIR: f32 = 3.0;
/// Where names begin, below the rings.
const NAMES: f32 = 22.4;
const NAME: f32 = 7.6;
const SMALL: f32 = 7.9;
/// A step from one line of the words to the next.
const STEP: f32 = 3.6;

/// With its sign: `+3`, `−2`, `±0`.
pub(super) fn signed(lang: Lang, change: i64) -> String {
    match change {
        0 => "±0".to_owned(),
        1.. => format!("+{}", format::number(lang, change)),
        _ => format::number(lang, change),
    }
}

/// An arrow that grows thicker with what goes along it, in points.
fn stroke(count: u32) -> f32 {
    (0.8 + 0.35 * (count as f32).sqrt()).min(2.6)
}

pub(super) fn chain(report: &WeekReport) -> Piece {
    let width = PORTRAIT.content_width();
    let place = width / report.stages.len().max(1) as f32;
    let middle = |index: usize| place * (index as f32 + 0.5);
    let mut piece = Piece::default();
    let names: Vec<Block> = report.stages.iter().map(|stage| name(stage, place)).collect();
    let name_lines = names.iter().map(Block::lines).max().unwrap_or(1) as f32;
    let below = NAMES + mm(10.5) * name_lines;
    for (index, stage) in report.stages.iter().enumerate() {
        ring(&mut piece, report.making.lang, stage, index, report.stages.len(), middle(index));
        piece.block(&names[index], middle(index) - place / 2.0 + 0.1, NAMES);
        changes(&mut piece, report, stage, middle(index), below);
        if index + 1 < report.stages.len() && stage.ahead > 0 {
            let (x1, x2) = (middle(index) + RADIUS + AIR, middle(index + 1) - RADIUS - AIR);
            arrow(&mut piece, (x1, MIDDLE), (x2, MIDDLE), stroke(stage.ahead), Ink::Black);
            label(&mut piece, &stage.ahead.to_string(), (x1 + x2) / 2.0, MIDDLE - 5.2, Align::Center);
        }
    }
    outside(&mut piece, report, middle(0), middle(report.stages.len().saturating_sub(1)));
    piece.height = below + 2.0 * STEP + 1.0;
    if report.moves.back.is_some() || report.moves.cooled > 0 {
        back(&mut piece, report, &middle);
    }
    legend(&mut piece, report);
    piece
}

fn name(stage: &ReportStage, place: f32) -> Block {
    let name = Run::new(&stage.name, Face::Strong, NAME);
    Block::new(&[name], place - 0.2, 10.5).shortened(2).aligned(Align::Center)
}

/// The ring with its number; the bead stands where the stage has its place on the round.
fn ring(piece: &mut Piece, lang: Lang, stage: &ReportStage, index: usize, of: usize, x: f32) {
    let (fill, ink) = (Some(Ink::White), Ink::Black);
    piece.marks.push(Mark::Circle { x, y: MIDDLE, radius: RADIUS, fill, stroke: 1.0, ink });
    let angle = (-60.0 + 360.0 * index as f32 / of as f32).to_radians();
    let (bead_x, bead_y) = (x + RADIUS * angle.cos(), MIDDLE + RADIUS * angle.sin());
    let fill = Some(stage.ink);
    piece.marks.push(Mark::Circle { x: bead_x, y: bead_y, radius: BEAD, fill, stroke: 0.7, ink });
    let count = format::number(lang, stage.count);
    // Large numbers are written smaller, so that they stay inside the ring.
    let size = match count.chars().count() {
        0..=4 => 11.3,
        5 => 9.0,
        _ => 7.5,
    };
    let count = Run::new(&count, Face::Strong, size);
    piece.text(count, x, MIDDLE - mm(6.0), 12.0, Align::Center);
}

/// How the stage changed within a week and within ninety days.
fn changes(piece: &mut Piece, report: &WeekReport, stage: &ReportStage, x: f32, top: f32) {
    let texts = report.making.texts();
    for (line, (key, change)) in
        [("report-stage-week", stage.week), ("report-stage-quarter", stage.quarter)].into_iter().enumerate()
    {
        let words = Run::new(&format!("{} ", texts.get(key)), Face::Text, SMALL);
        let number = Run::new(&signed(report.making.lang, change), Face::Strong, SMALL);
        let start = x - (words.width() + number.width()) / 2.0;
        piece.line_of_text(&[words, number], start, top + STEP * line as f32 + 2.6);
    }
}

/// Who became known comes from above, who leaves the model goes up.
fn outside(piece: &mut Piece, report: &WeekReport, first: f32, last: f32) {
    let texts = report.making.texts();
    let room = RADIUS + 1.6;
    if report.moves.new > 0 {
        arrow(piece, (first, 0.4), (first, MIDDLE - room), stroke(report.moves.new), Ink::Black);
        let words = format!("{} {}", report.moves.new, texts.get("report-new"));
        label(piece, &words, first + 2.2, 0.2, Align::Left);
    }
    if let Some((count, word)) = &report.moves.out {
        arrow(piece, (last, MIDDLE - room), (last, 0.4), stroke(*count), Ink::Black);
        label(piece, &format!("{count} {word}"), last - 2.2, 0.2, Align::Right);
    }
}

/// The ways back: from the end to where customers came back to, and from the second stage to the first.
fn back(piece: &mut Piece, report: &WeekReport, middle: &dyn Fn(usize) -> f32) {
    let texts = report.making.texts();
    let top = piece.height - 0.6;
    let bottom = top + 4.6;
    if let Some((count, to)) = report.moves.back {
        let words = texts.format("report-back", &[("count", i64::from(count).into())]);
        let (from, to) = (middle(report.stages.len() - 1), middle(to));
        way(piece, (from, to), (top, bottom), stroke(count), Ink::Return, &words);
    }
    if report.moves.cooled > 0 {
        let count = report.moves.cooled;
        let words = texts.format("report-cooled", &[("count", i64::from(count).into())]);
        way(piece, (middle(1), middle(0)), (top, bottom), stroke(count), Ink::Black, &words);
    }
    piece.height = bottom + 2.4;
}

/// Down, along and up again, with words in a gap of the line.
fn way(
    piece: &mut Piece,
    (from, to): (f32, f32),
    (top, bottom): (f32, f32),
    stroke: f32,
    ink: Ink,
    words: &str,
) {
    let words = Run::new(words, Face::Strong, SMALL);
    let (center, gap) = ((from + to) / 2.0, words.width() / 2.0 + 1.6);
    for (x1, y1, x2, y2) in
        [(from, top, from, bottom), (from, bottom, center + gap, bottom), (center - gap, bottom, to, bottom)]
    {
        piece.marks.push(Mark::Line { x1, y1, x2, y2, stroke, ink, dotted: false });
    }
    arrow(piece, (to, bottom), (to, top), stroke, ink);
    piece.text(words, center, bottom - mm(5.25), 10.5, Align::Center);
}

/// A line that ends in two strokes.
fn arrow(piece: &mut Piece, (x1, y1): (f32, f32), (x2, y2): (f32, f32), stroke: f32, ink: Ink) {
    let length = (x2 - x1).hypot(y2 - y1).max(0.01);
    let (along_x, along_y) = ((x2 - x1) / length, (y2 - y1) / length);
    let (back, side) = (1.5, 0.9);
    let mut line =
        |x1, y1, x2, y2| piece.marks.push(Mark::Line { x1, y1, x2, y2, stroke, ink, dotted: false });
    line(x1, y1, x2, y2);
    for side in [-side, side] {
        line(x2 - along_x * back - along_y * side, y2 - along_y * back + along_x * side, x2, y2);
    }
}

fn label(piece: &mut Piece, words: &str, x: f32, y: f32, align: Align) {
    piece.text(Run::new(words, Face::Strong, SMALL), x, y, 10.5, align);
}

/// What the numbers are, and the moves for which there is no arrow.
fn legend(piece: &mut Piece, report: &WeekReport) {
    let (lang, texts) = (report.making.lang, report.making.texts());
    let day = format::date_with_weekday(lang, report.days.1);
    let week = report.week.1.to_string();
    let mut words = texts.format("report-legend", &[("day", day.into()), ("week", week.into())]);
    if !report.moves.others.is_empty() {
        let moves = report.moves.others.join(", ");
        words = format!("{words} {}", texts.format("report-legend-others", &[("moves", moves.into())]));
    }
    let block = Block::new(&[Run::new(&words, Face::Text, 7.5)], PORTRAIT.content_width(), 10.5).shortened(3);
    piece.block(&block, 0.0, piece.height);
    piece.height += block.height();
}
