//! Sections of rows that may run over pages: a head keeps two rows, no row splits, none stays alone.

use super::page::{Face, mm};
use super::piece::{Align, Block, HAIR, Piece, RULE};
use super::wrap::Run;

/// Room between sections.
pub(crate) const GAP: f32 = mm(9.0);
const HEAD: f32 = mm(RULE + 2.5 + 12.0 + 2.0);
const ROW_ABOVE: f32 = mm(HAIR + 2.2);
const ROW_BELOW: f32 = mm(2.0);

/// A headed list. Rows are laid out to the column's width, without padding or rules.
pub(crate) struct Section {
    pub(crate) head: String,
    /// A shorter head for further pages, where "continued" is added.
    pub(crate) short: String,
    pub(crate) rows: Vec<Piece>,
}

/// What the head says at its right end.
pub(crate) enum Note {
    None,
    Plain(String),
    Strong(String),
}

/// The height of a section that shows these rows.
pub(crate) fn height(rows: &[Piece]) -> f32 {
    let content: f32 = rows.iter().map(|row| row.height).sum();
    HEAD + content + ROW_ABOVE * rows.len().saturating_sub(1) as f32 + ROW_BELOW * rows.len() as f32
}

pub(crate) fn draw(head: &str, note: Note, rows: Vec<Piece>, width: f32) -> Piece {
    let mut section = head_piece(head, note, width);
    for (index, row) in rows.into_iter().enumerate() {
        if index > 0 {
            let y = section.height;
            section.rule(0.0, y, width, HAIR);
            section.height += ROW_ABOVE;
        }
        section.stack(row);
        section.height += ROW_BELOW;
    }
    section
}

pub(crate) fn head_piece(head: &str, note: Note, width: f32) -> Piece {
    let mut piece = Piece { height: HEAD, ..Piece::default() };
    piece.rule(0.0, 0.0, width, RULE);
    let top = mm(RULE + 2.5);
    let head = Run::new(head, Face::Strong, 9.0);
    piece.text(head.clone(), 0.0, top, 12.0, Align::Left);
    let baseline = top + mm(6.0 + 0.364 * 9.0);
    let note = match note {
        Note::None => return piece,
        Note::Plain(text) => {
            let room = width - head.width() - 3.0;
            let note = Block::new(&[Run::new(&text, Face::Text, 7.5)], room, 12.0).shortened(1);
            // Smaller type of the same leading stands higher: brought down to the head's baseline.
            piece.block(&note.aligned(Align::Right), width - room, top + mm(0.364 * 1.5));
            return piece;
        }
        Note::Strong(text) => Run::new(&text, Face::StrongColumns, 9.0),
    };
    let x = width - note.width();
    piece.line_of_text(&[note], x, baseline);
    piece
}

/// How many of the rows go on a page with `room` left, so that the rules above hold.
pub(crate) fn fitting(rows: &[Piece], room: f32) -> usize {
    let mut count = 0;
    while count < rows.len() && height(&rows[..=count]) <= room {
        count += 1;
    }
    let rest = rows.len() - count;
    if rest == 1 {
        count = if count > 2 { count - 1 } else { 0 };
    }
    let least = rows.len().min(2);
    if count < least { 0 } else { count }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(heights: &[f32]) -> Vec<Piece> {
        heights.iter().map(|height| Piece::gap(*height)).collect()
    }

    #[test]
    fn a_head_keeps_two_rows_and_none_stays_alone() {
        let check = |count: usize, room_rows: usize, expected: usize| {
            let all = rows(&vec![5.0; count]);
            let room = height(&all[..room_rows.min(count)]) + 1.0;
            assert_eq!(fitting(&all, room), expected, "{count} rows, room for {room_rows}");
        };
        check(1, 1, 1);
        check(5, 1, 0);
        check(5, 2, 2);
        check(5, 4, 3);
        check(3, 3, 3);
        check(3, 2, 0);
        check(500, 20, 20);
        check(500, 499, 498);
    }

    #[test]
    fn a_row_that_does_not_fit_is_not_split() {
        let all = rows(&[5.0, 5.0, 90.0, 5.0]);
        assert_eq!(fitting(&all, height(&all[..3]) - 1.0), 2);
    }

    #[test]
    fn the_drawn_section_is_as_high_as_was_computed() {
        let all = rows(&[5.0, 7.5, 3.0]);
        let expected = height(&all);
        assert!((draw("Head", Note::None, all, 100.0).height - expected).abs() < 0.001);
    }
}
