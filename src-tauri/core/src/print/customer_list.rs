//! The customer list: a saved view as a landscape table with carried subtotals.

mod columns;

use std::collections::BTreeMap;

use chrono::NaiveDate;

pub use columns::{ListColumn, SortedBy};
use columns::{Table, row_height};

use super::frame::{Firm, LANDSCAPE, Making};
use super::page::{Document, Face, mm};
use super::piece::{Align, Block, Piece, strong, text};
use super::wrap::Run;
use super::{Money, file_name};
use crate::text::format;

/// A list with everything that stands around it.
#[derive(Debug, Clone)]
pub struct CustomerList {
    pub firm: Firm,
    pub making: Making,
    /// The name of the view.
    pub title: String,
    /// Finished sentences, in the sheet's language.
    pub filter: Option<String>,
    pub order: Option<String>,
    /// The column that carries the arrow.
    pub sorted_by: Option<SortedBy>,
    /// Whether the view differs from what is saved under its name.
    pub view_changed: bool,
    /// How many customers there are in all.
    pub of_all: usize,
    /// What stands behind the number and the name.
    pub columns: Vec<ListColumn>,
    pub rows: Vec<CustomerRow>,
    /// Initials and names of the owners in the rows, for the foot.
    pub owners: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct CustomerRow {
    pub name: String,
    pub town: String,
    /// Initials.
    pub owner: String,
    pub next_step: Option<NextStep>,
    pub last_purchase: Option<NaiveDate>,
    pub last_touch: Option<NaiveDate>,
    /// Purchases of the last twelve months.
    pub twelve_months: Option<Money>,
    /// The texts of the further columns.
    pub others: Vec<String>,
    /// The group that begins with this row.
    pub heading: Option<String>,
}

#[derive(Debug, Clone)]
pub struct NextStep {
    pub due: Option<NaiveDate>,
    pub text: String,
    pub late: bool,
}

/// Sums by currency: amounts of different currencies are never added.
type Sums = BTreeMap<String, i64>;

const TITLE_TOP: f32 = mm(6.0);

impl CustomerList {
    pub fn lay_out(&self) -> Document {
        let texts = self.making.texts();
        let kind = texts.get("print-customer-list");
        let file_name = file_name(&kind, &self.title, Some(self.making.printed_at.date()));
        let (foot, closing) = self.foot();
        let frame = self.making.frame(&self.firm, LANDSCAPE, kind, file_name, foot);
        frame.finish(self.pages(closing))
    }

    /// The foot's first line; the owners' names where they do not fit in it.
    fn foot(&self) -> (String, Option<String>) {
        let texts = self.making.texts();
        let word =
            if self.making.confidential { texts.get("print-list-confidential") } else { String::new() };
        if self.owners.is_empty() {
            return (word, None);
        }
        let names: Vec<String> =
            self.owners.iter().map(|(initials, name)| format!("{initials}\u{A0}{name}")).collect();
        let owners = texts.format("print-owners", &[("names", names.join(", ").into())]);
        let whole = format!("{word} {owners}").trim().to_owned();
        // The page number stands at the right end of the same line.
        if Run::new(&whole, Face::Text, 7.5).width() <= LANDSCAPE.content_width() - 40.0 {
            (whole, None)
        } else {
            (word, Some(owners))
        }
    }

    fn pages(&self, closing: Option<String>) -> Vec<Piece> {
        let table = Table::new(self);
        let rows: Vec<Piece> = (0..self.rows.len()).map(|index| table.row(index)).collect();
        let title = self.title_piece();
        let closing = closing.map(|owners| closing_piece(&owners));
        let last_room = closing.as_ref().map_or(0.0, |closing| closing.height);
        let parts = self.split(&rows, &title, &table, last_room);
        let count = parts.len();
        let mut rows = rows.into_iter();
        let mut pages = Vec::with_capacity(count);
        let (mut sums, mut shown) = (Sums::new(), 0);
        for (index, part) in parts.into_iter().enumerate() {
            let from = shown;
            let mut body = if index == 0 { title.clone() } else { self.continued_title(from, from + part) };
            body.stack(table.head());
            if index > 0 {
                body.stack(table.carried(index, &sums));
            }
            for _ in 0..part {
                if let Some(row) = rows.next() {
                    body.stack(row);
                }
            }
            self.rows[from..from + part].iter().for_each(|row| add(&mut sums, row));
            shown += part;
            if index + 1 < count {
                body.stack(table.subtotal(shown, index + 2, &sums));
            } else {
                body.stack(table.total(&sums));
                closing.iter().for_each(|closing| body.stack(closing.clone()));
            }
            let mut page = Piece::default();
            page.place(body, LANDSCAPE.left, LANDSCAPE.body());
            pages.push(page);
        }
        pages
    }

    /// How many rows each page holds. Every page ends with a sum, and the last has at least two rows.
    fn split(&self, rows: &[Piece], title: &Piece, table: &Table<'_>, last_room: f32) -> Vec<usize> {
        let room = LANDSCAPE.end() - LANDSCAPE.body() - table.head().height;
        // Sums of several currencies take a line each: the most that any page can need.
        let mut all = Sums::new();
        self.rows.iter().for_each(|row| add(&mut all, row));
        let sum = row_height(all.len().max(1));
        let further = room - self.continued_title(0, 0).height - sum;
        let mut parts = Vec::new();
        let mut start = 0;
        loop {
            let above = if parts.is_empty() { room - title.height } else { further };
            let mut left = above - sum;
            let mut count = 0;
            while start + count < rows.len() && (rows[start + count].height <= left || count == 0) {
                left -= rows[start + count].height;
                count += 1;
            }
            let rest = rows.len() - start - count;
            if rest == 0 && left < last_room && count > 2 {
                count -= 2;
            } else if rest == 1 && count > 2 {
                count -= 1;
            }
            parts.push(count);
            start += count;
            if start >= rows.len() {
                return parts;
            }
        }
    }

    fn title_piece(&self) -> Piece {
        let texts = self.making.texts();
        let width = LANDSCAPE.content_width();
        let name = Run::new(&self.title, Face::Title, 18.0).tracked(-20.0);
        let name = Block::new(&[name], width - 75.0, 21.0).shortened(3);
        let labelled = |key: &str, words: &Option<String>| {
            words.as_ref().map(|words| [strong(&format!("{} ", texts.get(key))), text(words)])
        };
        let mut piece = Piece::default();
        piece.block(&name, 0.0, TITLE_TOP);
        let mut y = TITLE_TOP + name.height();
        for line in [labelled("print-filter", &self.filter), labelled("print-order", &self.order)]
            .into_iter()
            .flatten()
        {
            let block = Block::new(&line, width - 75.0, 12.0).shortened(3);
            piece.block(&block, 0.0, y);
            y += block.height();
        }
        let shown = format::number(self.making.lang, self.rows.len() as i64);
        let all = texts.format("print-of-customers", &[("all", self.of_all.into())]);
        let count = [Run::new(&shown, Face::Strong, 12.0), text(&format!("\u{A0}{all}"))];
        let count = Block::new(&count, 70.0, 12.0).aligned(Align::Right);
        let right_lines = if self.view_changed { 2.0 } else { 1.0 };
        let top = (y - mm(12.0) * right_lines).max(TITLE_TOP);
        piece.block(&count, width - 70.0, top);
        if self.view_changed {
            piece.text(text(&texts.get("print-view-changed")), width, top + mm(12.0), 12.0, Align::Right);
        }
        piece.height = y + mm(8.0);
        piece
    }

    fn continued_title(&self, from: usize, to: usize) -> Piece {
        let texts = self.making.texts();
        let width = LANDSCAPE.content_width();
        let name = texts.format("print-continued", &[("head", self.title.as_str().into())]);
        let name = Block::new(&[Run::new(&name, Face::Strong, 12.0)], width - 75.0, 15.0).shortened(3);
        let range = [("from", (from + 1).into()), ("to", to.into()), ("all", self.rows.len().into())];
        let mut piece = Piece { height: TITLE_TOP * 2.0 + name.height(), ..Piece::default() };
        piece.block(&name, 0.0, TITLE_TOP);
        let bottom = TITLE_TOP + name.height() - mm(13.0);
        let range = text(&texts.format("print-customers-range", &range));
        piece.text(range, width, bottom, 12.0, Align::Right);
        piece
    }
}

fn closing_piece(owners: &str) -> Piece {
    let block = Block::new(&[Run::new(owners, Face::Text, 7.5)], LANDSCAPE.content_width(), 10.5);
    let mut piece = Piece { height: mm(6.0) + block.height(), ..Piece::default() };
    piece.block(&block, 0.0, mm(6.0));
    piece
}

fn add(sums: &mut Sums, row: &CustomerRow) {
    if let Some(money) = &row.twelve_months {
        let sum = sums.entry(money.currency.clone()).or_default();
        *sum = sum.saturating_add(money.minor);
    }
}
