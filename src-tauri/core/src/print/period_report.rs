//! A report over a period: its tables with their bars, page after page, and what one has to know to read them.

use super::file_name;
use super::frame::{Firm, LANDSCAPE, Making};
use super::page::{Document, Face, Ink, Mark, mm};
use super::piece::{Align, Block, HAIR, HEAD_RULE, Piece, RULE, small, text};
use super::section::{self, GAP, Note};
use super::week_report::cash::{Fill, area};
use super::wrap::Run;
use crate::report::{Report, ReportRow, ReportSection, ReportValue};
use crate::text::format;

const TITLE_TOP: f32 = mm(6.0);
const LEADING: f32 = 11.0;
const ABOVE: f32 = mm(2.6);
const BELOW: f32 = mm(2.6);
const SIZE: f32 = 8.0;
const BETWEEN: f32 = 2.5;
/// The widest place of bars, and the narrowest that still tells something.
const BARS: f32 = 66.0;
const LEAST_BARS: f32 = 24.0;
/// The column of names, at least and at most.
const NAMES: (f32, f32) = (34.0, 80.0);
/// By how much a column of numbers becomes wider at most.
const WIDER: f32 = 16.0;
/// The fills of the parts of a bar, in the order of its columns.
const FILLS: [Fill; 4] = [Fill::Dark, Fill::Blank, Fill::Hatched, Fill::Grey];

/// A report with whose it is and who prints it.
#[derive(Debug, Clone)]
pub struct PeriodReport {
    pub firm: Firm,
    pub making: Making,
    pub report: Report,
}

impl PeriodReport {
    pub fn lay_out(&self) -> Document {
        let kind = self.report.title.clone();
        let file_name = file_name(&kind, "", Some(self.making.printed_at.date()));
        let frame = self.making.frame(&self.firm, LANDSCAPE, kind, file_name, self.making.use_and_state());
        frame.finish(self.pages())
    }

    fn pages(&self) -> Vec<Piece> {
        let room = LANDSCAPE.end() - LANDSCAPE.body();
        let (mut pages, mut body) = (Vec::new(), self.title());
        let mut turn = |body: &mut Piece| pages.push(std::mem::replace(body, self.continued()));
        if let Some(empty) = &self.report.empty {
            body.stack(paragraph(empty));
        }
        let notes: Vec<Piece> = self.notes().iter().map(|note| paragraph(note)).collect();
        let below = GAP + mm(3.0) + notes.iter().map(|note| note.height).sum::<f32>();
        let sections: Vec<_> =
            self.report.sections.iter().filter(|section| !section.rows.is_empty()).collect();
        for (place, section) in sections.iter().enumerate() {
            // What one has to know to read the numbers does not stand on a page of its own.
            let below = if place + 1 == sections.len() && below < room / 2.0 { below } else { 0.0 };
            let table = Table::new(section);
            let rows: Vec<Piece> = section.rows.iter().map(|row| table.row(row, HAIR)).collect();
            let total = section.total.as_ref().map(|row| table.total(row));
            let height = |rows: &[Piece]| rows.iter().map(|row| row.height).sum::<f32>();
            // A head keeps two rows; a short table is not split.
            let least = height(&rows[..rows.len().min(2)]);
            let whole = height(&rows) + total.as_ref().map_or(0.0, |total| total.height) + below;
            let needed = if whole < room / 3.0 { whole } else { least };
            let head = table.title();
            if body.height + head.height + table.head().height + needed > room {
                turn(&mut body);
            }
            body.stack(head);
            body.stack(table.head());
            let mut rows = rows.into_iter().peekable();
            while let Some(row) = rows.next() {
                // The sum stays with the last row.
                let with = match rows.peek() {
                    None => total.as_ref().map_or(0.0, |total| total.height) + below,
                    Some(_) => 0.0,
                };
                if body.height + row.height + with > room {
                    turn(&mut body);
                    body.stack(table.head());
                }
                body.stack(row);
            }
            total.into_iter().for_each(|total| body.stack(total));
            body.height += GAP + mm(3.0);
        }
        for piece in notes {
            if body.height + piece.height > room {
                turn(&mut body);
            }
            body.stack(piece);
        }
        pages.push(body);
        let placed = |body: Piece| {
            let mut page = Piece::default();
            page.place(body, LANDSCAPE.left, LANDSCAPE.body());
            page
        };
        pages.into_iter().map(placed).collect()
    }

    fn notes(&self) -> Vec<String> {
        let texts = self.making.texts();
        let shown: usize = self.report.sections.iter().map(|section| section.rows.len()).sum();
        let cut = self.report.next.as_ref().map(|_| texts.format("analysis-cut", &[("count", shown.into())]));
        cut.into_iter().chain(self.report.notes.iter().cloned()).collect()
    }

    fn title(&self) -> Piece {
        let (lang, texts, report) = (self.making.lang, self.making.texts(), &self.report);
        let width = LANDSCAPE.content_width();
        let mut piece = Piece { height: TITLE_TOP + mm(21.0 + 8.0), ..Piece::default() };
        let title = Run::new(&report.title, Face::Title, 18.0).tracked(-20.0);
        piece.text(title, 0.0, TITLE_TOP, 21.0, Align::Left);
        let days =
            [("from", format::date(lang, report.from).into()), ("to", format::date(lang, report.to).into())];
        let period = texts.format("analysis-printed-period", &days);
        let currency =
            texts.format("analysis-printed-currency", &[("currency", report.currency.as_str().into())]);
        piece.text(text(&period), width, TITLE_TOP - mm(2.0), 12.0, Align::Right);
        piece.text(text(&currency), width, TITLE_TOP + mm(10.0), 12.0, Align::Right);
        piece
    }

    fn continued(&self) -> Piece {
        let texts = self.making.texts();
        let head = texts.format("print-continued", &[("head", self.report.title.as_str().into())]);
        let head = Block::new(&[Run::new(&head, Face::Strong, 12.0)], LANDSCAPE.content_width(), 15.0);
        let mut piece = Piece { height: TITLE_TOP * 2.0 + head.height(), ..Piece::default() };
        piece.block(&head, 0.0, TITLE_TOP);
        piece
    }
}

fn paragraph(words: &str) -> Piece {
    let block = Block::new(&[small(words)], LANDSCAPE.content_width(), 10.5);
    let mut piece = Piece { height: block.height() + mm(4.0), ..Piece::default() };
    piece.block(&block, 0.0, 0.0);
    piece
}

/// A table whose columns are as wide as their longest text; what is left is the place of the bars.
struct Table<'a> {
    section: &'a ReportSection,
    names: f32,
    columns: Vec<f32>,
    bars: f32,
    /// The longest bar, in the unit of its columns.
    longest: i64,
}

fn cell(words: &str, face: Face) -> Run {
    Run::new(words, face, SIZE)
}

impl<'a> Table<'a> {
    fn new(section: &'a ReportSection) -> Self {
        let all = || section.rows.iter().chain(&section.total);
        let widest = |column: usize| {
            let texts = all().filter_map(|row| row.cells.get(column)).map(|cell| cell.text.as_str());
            texts.map(|text| self::cell(text, Face::StrongColumns).width()).fold(0.0, f32::max)
        };
        let word = |text: &str| text.split(' ').map(|word| head(word).width()).fold(0.0, f32::max);
        let mut columns: Vec<f32> = section
            .columns
            .iter()
            .enumerate()
            .map(|(index, column)| widest(index).max(word(&column.text)) + BETWEEN + 0.6)
            .collect();
        let width = LANDSCAPE.content_width();
        let wanted = all().map(|row| self::cell(&row.label, Face::Strong).width()).fold(0.0, f32::max) + 1.0;
        let mut names = wanted.clamp(NAMES.0, NAMES.1);
        let sum: f32 = columns.iter().sum();
        let longest = section.rows.iter().map(|row| total(section, row)).max().unwrap_or(0);
        let mut left = width - names - sum;
        let mut bars = 0.0;
        if left >= LEAST_BARS && longest > 0 && !section.bars.is_empty() {
            bars = left.min(BARS);
            left -= bars;
        }
        if left < 0.0 {
            let scale = (width - names) / sum;
            columns.iter_mut().for_each(|column| *column *= scale);
        } else {
            // Numbers stay near each other: names get what is too much for them.
            let more = (left / (columns.len() + 1) as f32).min(WIDER);
            columns.iter_mut().for_each(|column| *column += more);
            names += left - more * columns.len() as f32;
        }
        Table { section, names, columns, bars, longest }
    }

    /// Heading of the section with what the fills mean.
    fn title(&self) -> Piece {
        let width = LANDSCAPE.content_width();
        let mut piece = section::head_piece(&self.section.title, Note::None, width);
        if self.bars == 0.0 || self.section.bars.len() < 2 {
            return piece;
        }
        let top = mm(RULE + 2.5);
        let mut right = width;
        for (fill, index) in FILLS.iter().zip(&self.section.bars).rev() {
            let name =
                self.section.columns.get(usize::from(*index)).map_or("", |column| column.text.as_str());
            let run = small(name);
            right -= run.width();
            piece.text(run, right, top, 12.0, Align::Left);
            area(&mut piece, *fill, right - 4.2, top + mm(6.0) - 1.4, 2.8, 2.8);
            right -= 9.0;
        }
        piece
    }

    fn place(&self, index: usize) -> (f32, f32) {
        let before: f32 = self.columns[..index].iter().sum();
        (self.names + before, self.columns[index])
    }

    fn head(&self) -> Piece {
        let heads = std::iter::once((0.0, self.names, &self.section.head, Align::Left)).chain(
            self.section.columns.iter().enumerate().map(|(index, column)| {
                let (x, width) = self.place(index);
                (x + BETWEEN, width - BETWEEN, &column.text, Align::Right)
            }),
        );
        let blocks: Vec<_> = heads
            .map(|(x, width, words, align)| {
                (x, Block::new(&[head(words)], width, 10.0).shortened(3).aligned(align))
            })
            .collect();
        let tallest = blocks.iter().map(|(_, block)| block.height()).fold(0.0, f32::max);
        let mut piece = Piece { height: tallest + mm(4.0 + RULE), ..Piece::default() };
        for (x, block) in &blocks {
            piece.block(block, *x, mm(2.0) + tallest - block.height());
        }
        piece.rule(0.0, piece.height - mm(RULE), LANDSCAPE.content_width(), RULE);
        piece
    }

    fn row(&self, row: &ReportRow, rule: f32) -> Piece {
        let mut piece = self.line(row, [Face::Text, Face::Columns]);
        piece.rule(0.0, piece.height - mm(rule), LANDSCAPE.content_width(), rule);
        self.draw_bar(&mut piece, row);
        piece
    }

    fn total(&self, row: &ReportRow) -> Piece {
        let mut piece = self.line(row, [Face::Strong, Face::StrongColumns]);
        piece.rule(0.0, 0.0, LANDSCAPE.content_width(), HEAD_RULE / 2.0);
        piece
    }

    fn line(&self, row: &ReportRow, [names, numbers]: [Face; 2]) -> Piece {
        let name = Block::new(&[cell(&row.label, names)], self.names, LEADING).shortened(4);
        let mut piece = Piece { height: ABOVE + name.height() + BELOW, ..Piece::default() };
        piece.block(&name, 0.0, ABOVE);
        for (index, found) in row.cells.iter().enumerate().take(self.columns.len()) {
            let (x, width) = self.place(index);
            let block = Block::new(&[cell(&found.text, numbers)], width - BETWEEN, LEADING);
            piece.block(&block.shortened(1).aligned(Align::Right), x + BETWEEN, ABOVE);
            if let Some(share) = found.tint().filter(|share| self.section.heat && *share > 0) {
                let wide = (width - BETWEEN) * share as f32 / 100.0;
                let (y, fill) = (piece.height - mm(HAIR) - 1.1, Some(Ink::Grey));
                piece.marks.push(Mark::Rect {
                    x: x + width - wide,
                    y,
                    width: wide,
                    height: 1.1,
                    fill,
                    stroke: 0.0,
                });
            }
        }
        piece
    }

    fn draw_bar(&self, piece: &mut Piece, row: &ReportRow) {
        if self.bars == 0.0 {
            return;
        }
        let mut x = LANDSCAPE.content_width() - self.bars + BETWEEN * 2.0;
        let (room, height) = (self.bars - BETWEEN * 2.0, 3.2);
        let y = (piece.height - height) / 2.0;
        let one = self.section.bars.len() == 1;
        for (fill, index) in FILLS.iter().zip(&self.section.bars) {
            let width = room * amount(row, *index).max(0) as f32 / self.longest.max(1) as f32;
            if width > 0.15 {
                area(piece, if one { Fill::Grey } else { *fill }, x, y, width, height);
                x += width;
            }
        }
    }
}

fn head(words: &str) -> Run {
    Run::new(words, Face::Strong, 7.5)
}

fn amount(row: &ReportRow, column: u8) -> i64 {
    match row.cells.get(usize::from(column)).map(|cell| cell.value) {
        Some(ReportValue::Money { n } | ReportValue::Count { n } | ReportValue::Percent { n }) => n,
        _ => 0,
    }
}

fn total(section: &ReportSection, row: &ReportRow) -> i64 {
    section.bars.iter().map(|column| amount(row, *column).max(0)).sum()
}
