//! The table of the customer list: its columns, one row, and the rows that carry sums.

use super::{CustomerList, CustomerRow, NextStep, Sums};
use crate::print::customer_sheet::late_sign;
use crate::print::frame::LANDSCAPE;
use crate::print::page::{Face, mm};
use crate::print::piece::{
    Align, Block, HAIR, HEAD_RULE, Piece, RULE, columns, strong, strong_columns, text,
};
use crate::print::wrap::{Run, unbreakable};
use crate::text::format;

/// A column by which a list may be sorted, with its direction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SortedBy {
    /// Position of the column as printed, 0 for the number.
    pub column: usize,
    pub descending: bool,
}

const LEADING: f32 = 12.0;
const ABOVE: f32 = mm(3.6);
const BELOW: f32 = mm(3.4 + HAIR);
const GAP: f32 = 4.0;

/// A column of the printed list behind the number and the name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListColumn {
    Town,
    LastPurchase,
    LastTouch,
    /// Purchases of twelve months; the sums stand below it.
    Months,
    Step,
    /// Initials.
    Owner,
    /// Text that stands in the rows' `others`, in the order of these columns.
    Other {
        head: String,
        right: bool,
    },
}

impl ListColumn {
    /// The columns of a list that nobody has arranged.
    pub fn usual() -> Vec<Self> {
        vec![Self::Town, Self::LastPurchase, Self::LastTouch, Self::Months, Self::Step, Self::Owner]
    }
}

/// What a printed column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum What {
    Number,
    Customer,
    Town,
    LastPurchase,
    LastTouch,
    Months,
    Step,
    Owner,
    Other(usize),
}

/// A printed column: its head, its width with the gap before it, and its side.
struct Printed {
    what: What,
    head: String,
    width: f32,
    align: Align,
}

/// The columns in the width of the sheet. The usual ones fill it; others share it as their contents need.
fn printed(list: &CustomerList) -> Vec<Printed> {
    let texts = list.making.texts();
    let named = |what, key: &str, width, align| Printed { what, head: texts.get(key), width, align };
    let mut found = vec![
        named(What::Number, "print-column-number", 9.0, Align::Right),
        named(What::Customer, "print-column-customer", 72.0, Align::Left),
    ];
    let mut others = 0;
    for column in &list.columns {
        found.push(match column {
            ListColumn::Town => named(What::Town, "print-column-town", 38.0, Align::Left),
            ListColumn::LastPurchase => {
                named(What::LastPurchase, "print-column-last-purchase", 26.0, Align::Right)
            }
            ListColumn::LastTouch => named(What::LastTouch, "print-column-last-touch", 28.0, Align::Right),
            ListColumn::Months => named(What::Months, "print-column-months", 30.0, Align::Right),
            ListColumn::Step => named(What::Step, "print-column-step", 50.0, Align::Left),
            ListColumn::Owner => named(What::Owner, "print-column-owner", 14.0, Align::Left),
            ListColumn::Other { head, right } => {
                others += 1;
                let align = if *right { Align::Right } else { Align::Left };
                Printed { what: What::Other(others - 1), head: head.clone(), width: 32.0, align }
            }
        });
    }
    let sum: f32 = found.iter().map(|column| column.width).sum();
    let scale = LANDSCAPE.content_width() / sum;
    // A narrow table is not pulled apart over the whole sheet: only its names get the room.
    if scale > 1.0 {
        found[1].width += LANDSCAPE.content_width() - sum;
    } else {
        found.iter_mut().for_each(|column| column.width *= scale);
    }
    found
}

/// The height of a row of so many lines, rule included.
pub(super) fn row_height(lines: usize) -> f32 {
    ABOVE + mm(LEADING) * lines as f32 + BELOW
}

pub(super) struct Table<'a> {
    list: &'a CustomerList,
    columns: Vec<Printed>,
}

impl<'a> Table<'a> {
    pub(super) fn new(list: &'a CustomerList) -> Self {
        Table { list, columns: printed(list) }
    }

    /// Left edge and width of a column's text.
    fn column(&self, index: usize) -> (f32, f32) {
        let before: f32 = self.columns[..index].iter().map(|column| column.width).sum();
        let gap = if index == 0 { 0.0 } else { GAP };
        (before + gap, self.columns[index].width - gap)
    }

    fn place(&self, what: What) -> Option<usize> {
        self.columns.iter().position(|column| column.what == what)
    }

    fn cell(&self, piece: &mut Piece, index: usize, run: Run) -> usize {
        let (x, width) = self.column(index);
        let block = Block::new(&[run], width, LEADING).aligned(self.columns[index].align);
        piece.block(&block, x, ABOVE);
        block.lines()
    }

    pub(super) fn head(&self) -> Piece {
        let width = LANDSCAPE.content_width();
        let height = mm(RULE + 2.4 + 10.5 + 2.4 + RULE);
        let mut piece = Piece { height, ..Piece::default() };
        piece.rule(0.0, 0.0, width, RULE);
        piece.rule(0.0, height - mm(RULE), width, RULE);
        for (index, Printed { head, align, .. }) in self.columns.iter().enumerate() {
            let arrow = match self.list.sorted_by {
                Some(sorted) if sorted.column == index && sorted.descending => " ▼",
                Some(sorted) if sorted.column == index => " ▲",
                _ => "",
            };
            let head = Run::new(&format!("{head}{arrow}"), Face::Strong, 7.5);
            let block = Block::new(&[head], self.column(index).1, 10.5).shortened(1).aligned(*align);
            piece.block(&block, self.column(index).0, mm(RULE + 2.4));
        }
        piece
    }

    pub(super) fn row(&self, index: usize) -> Piece {
        let row: &CustomerRow = &self.list.rows[index];
        let lang = self.list.making.lang;
        let date = |date: Option<chrono::NaiveDate>| {
            columns(&date.map(|date| unbreakable(&format::date(lang, date))).unwrap_or_default())
        };
        let mut piece = Piece::default();
        let number = format::number(lang, index as i64 + 1);
        let money = row.twelve_months.as_ref().map(|money| money.written(lang)).unwrap_or_default();
        let other = |at: usize| row.others.get(at).map(String::as_str).unwrap_or_default();
        let mut lines = 1;
        for (at, column) in self.columns.iter().enumerate() {
            let run = match column.what {
                What::Number => columns(&number),
                What::Customer => strong(&row.name),
                What::Town => text(&row.town),
                What::LastPurchase => date(row.last_purchase),
                What::LastTouch => date(row.last_touch),
                What::Months => columns(&money),
                What::Owner => text(&row.owner),
                What::Other(other_at) if column.align == Align::Right => columns(other(other_at)),
                What::Other(other_at) => text(other(other_at)),
                What::Step => {
                    lines = lines.max(self.step(&mut piece, at, row.next_step.as_ref()));
                    continue;
                }
            };
            lines = lines.max(self.cell(&mut piece, at, run));
        }
        finish(&mut piece, lines, HAIR);
        match &row.heading {
            Some(heading) => with_heading(heading, piece),
            None => piece,
        }
    }

    fn step(&self, piece: &mut Piece, at: usize, step: Option<&NextStep>) -> usize {
        let (lang, texts) = (self.list.making.lang, self.list.making.texts());
        let Some(step) = step else {
            return self.cell(piece, at, text(&texts.get("print-nothing-planned")));
        };
        let date = step.due.map(|due| format!("{} ", unbreakable(&format::date_with_weekday(lang, due))));
        let mut runs = Vec::new();
        if let Some(date) = date {
            runs.push(if step.late { strong_columns(&date) } else { columns(&date) });
        }
        runs.push(text(&step.text));
        let (mut x, mut width) = self.column(at);
        if step.late {
            late_sign(piece, x, ABOVE + mm(1.8));
            let sign = mm(8.4 + 2.4);
            (x, width) = (x + sign, width - sign);
        }
        let block = Block::new(&runs, width, LEADING);
        piece.block(&block, x, ABOVE);
        block.lines()
    }

    pub(super) fn carried(&self, page: usize, sums: &Sums) -> Piece {
        let words = self.list.making.texts().format("print-carried", &[("page", page.into())]);
        self.sum_row(&words, sums, HAIR)
    }

    pub(super) fn subtotal(&self, shown: usize, page: usize, sums: &Sums) -> Piece {
        let all = self.list.rows.len();
        let args = [("shown", shown.into()), ("all", all.into()), ("page", page.into())];
        self.sum_row(&self.list.making.texts().format("print-subtotal", &args), sums, 0.0)
    }

    pub(super) fn total(&self, sums: &Sums) -> Piece {
        let (lang, texts) = (self.list.making.lang, self.list.making.texts());
        let count = self.list.rows.len();
        if count == 0 {
            return self.sum_row(&texts.get("print-no-customers"), sums, 0.0);
        }
        let words = texts.format("print-total", &[("count", count.into())]);
        let mut piece = self.sum_row(&words, sums, HEAD_RULE);
        // A mean over customers of different currencies, or over some of them, would say nothing.
        let counted = self.list.rows.iter().filter(|row| row.twelve_months.is_some()).count();
        if let (1, Some((currency, sum))) = (sums.len(), sums.first_key_value())
            && counted == count
            && let Some(before) = self.place(What::LastTouch)
        {
            let mean = format::money(lang, format::rounded(*sum, count as i64), currency);
            let words = texts.format("print-mean", &[("amount", mean.into())]);
            let (x, width) = self.column(before);
            piece.text(strong_columns(&words), x + width, ABOVE, LEADING, Align::Right);
        }
        piece
    }

    fn sum_row(&self, words: &str, sums: &Sums, rule: f32) -> Piece {
        let mut piece = Piece::default();
        let (x, _) = self.column(1);
        piece.text(strong(words), x, ABOVE, LEADING, Align::Left);
        let mut lines = 1;
        if let Some(months) = self.place(What::Months) {
            let (start, width) = self.column(months);
            for (line, (currency, sum)) in sums.iter().enumerate() {
                let sum = strong_columns(&format::money(self.list.making.lang, *sum, currency));
                piece.text(sum, start + width, ABOVE + mm(LEADING) * line as f32, LEADING, Align::Right);
            }
            lines = sums.len().max(1);
        }
        finish(&mut piece, lines, rule);
        piece
    }
}

/// A row with the name of the group that begins with it.
fn with_heading(heading: &str, row: Piece) -> Piece {
    let mut piece = Piece::default();
    piece.text(strong(heading), 0.0, ABOVE + mm(2.0), LEADING, Align::Left);
    piece.height = row_height(1) + mm(2.0);
    piece.stack(row);
    piece
}

fn finish(piece: &mut Piece, lines: usize, rule: f32) {
    piece.height = row_height(lines);
    if rule > 0.0 {
        piece.rule(0.0, piece.height - mm(rule.max(HAIR)), LANDSCAPE.content_width(), rule);
    }
}
