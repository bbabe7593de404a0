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

/// Key of the head, width with the gap before it, and side of each column.
const COLUMNS: [(&str, f32, Align); 8] = [
    ("print-column-number", 9.0, Align::Right),
    ("print-column-customer", 72.0, Align::Left),
    ("print-column-town", 38.0, Align::Left),
    ("print-column-last-purchase", 26.0, Align::Right),
    ("print-column-last-touch", 28.0, Align::Right),
    ("print-column-months", 30.0, Align::Right),
    ("print-column-step", 50.0, Align::Left),
    ("print-column-owner", 14.0, Align::Left),
];
const NUMBER: usize = 0;
const CUSTOMER: usize = 1;
const TOWN: usize = 2;
const LAST_PURCHASE: usize = 3;
const LAST_TOUCH: usize = 4;
const MONTHS: usize = 5;
const STEP: usize = 6;
const OWNER: usize = 7;

/// The height of a row of so many lines, rule included.
pub(super) fn row_height(lines: usize) -> f32 {
    ABOVE + mm(LEADING) * lines as f32 + BELOW
}

pub(super) struct Table<'a> {
    list: &'a CustomerList,
}

impl<'a> Table<'a> {
    pub(super) fn new(list: &'a CustomerList) -> Self {
        Table { list }
    }

    /// Left edge and width of a column's text.
    fn column(&self, index: usize) -> (f32, f32) {
        let before: f32 = COLUMNS[..index].iter().map(|column| column.1).sum();
        let gap = if index == 0 { 0.0 } else { GAP };
        (before + gap, COLUMNS[index].1 - gap)
    }

    fn cell(&self, piece: &mut Piece, index: usize, run: Run) -> usize {
        let (x, width) = self.column(index);
        let block = Block::new(&[run], width, LEADING).aligned(COLUMNS[index].2);
        piece.block(&block, x, ABOVE);
        block.lines()
    }

    pub(super) fn head(&self) -> Piece {
        let texts = self.list.making.texts();
        let width = LANDSCAPE.content_width();
        let height = mm(RULE + 2.4 + 10.5 + 2.4 + RULE);
        let mut piece = Piece { height, ..Piece::default() };
        piece.rule(0.0, 0.0, width, RULE);
        piece.rule(0.0, height - mm(RULE), width, RULE);
        for (index, (key, _, align)) in COLUMNS.iter().enumerate() {
            let arrow = match self.list.sorted_by {
                Some(sorted) if sorted.column == index && sorted.descending => " ▼",
                Some(sorted) if sorted.column == index => " ▲",
                _ => "",
            };
            let (x, width) = self.column(index);
            let x = if *align == Align::Right { x + width } else { x };
            let head = Run::new(&format!("{}{arrow}", texts.get(key)), Face::Strong, 7.5);
            piece.text(head, x, mm(RULE + 2.4), 10.5, *align);
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
        let lines = [
            self.cell(&mut piece, NUMBER, columns(&number)),
            self.cell(&mut piece, CUSTOMER, strong(&row.name)),
            self.cell(&mut piece, TOWN, text(&row.town)),
            self.cell(&mut piece, LAST_PURCHASE, date(row.last_purchase)),
            self.cell(&mut piece, LAST_TOUCH, date(row.last_touch)),
            self.cell(&mut piece, MONTHS, columns(&money)),
            self.step(&mut piece, row.next_step.as_ref()),
            self.cell(&mut piece, OWNER, text(&row.owner)),
        ];
        finish(&mut piece, lines.into_iter().max().unwrap_or(1), HAIR);
        piece
    }

    fn step(&self, piece: &mut Piece, step: Option<&NextStep>) -> usize {
        let (lang, texts) = (self.list.making.lang, self.list.making.texts());
        let Some(step) = step else {
            return self.cell(piece, STEP, text(&texts.get("print-nothing-planned")));
        };
        let date = step.due.map(|due| format!("{} ", unbreakable(&format::date_with_weekday(lang, due))));
        let mut runs = Vec::new();
        if let Some(date) = date {
            runs.push(if step.late { strong_columns(&date) } else { columns(&date) });
        }
        runs.push(text(&step.text));
        let (mut x, mut width) = self.column(STEP);
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
        {
            let mean = format::money(lang, format::rounded(*sum, count as i64), currency);
            let words = texts.format("print-mean", &[("amount", mean.into())]);
            let (x, width) = self.column(LAST_TOUCH);
            piece.text(strong_columns(&words), x + width, ABOVE, LEADING, Align::Right);
        }
        piece
    }

    fn sum_row(&self, words: &str, sums: &Sums, rule: f32) -> Piece {
        let mut piece = Piece::default();
        let (x, _) = self.column(CUSTOMER);
        piece.text(strong(words), x, ABOVE, LEADING, Align::Left);
        let (start, width) = self.column(MONTHS);
        for (line, (currency, sum)) in sums.iter().enumerate() {
            let sum = strong_columns(&format::money(self.list.making.lang, *sum, currency));
            piece.text(sum, start + width, ABOVE + mm(LEADING) * line as f32, LEADING, Align::Right);
        }
        finish(&mut piece, sums.len().max(1), rule);
        piece
    }
}

fn finish(piece: &mut Piece, lines: usize, rule: f32) {
    piece.height = row_height(lines);
    if rule > 0.0 {
        piece.rule(0.0, piece.height - mm(rule.max(HAIR)), LANDSCAPE.content_width(), rule);
    }
}
